#include "app/cli/assignments_report.h"
#include "app/cli/table.h"
#include "app/words/messages.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace offerwright::app::cli {
namespace {

constexpr std::size_t kLinesShown = 5; ///< in the text; the JSON has all that were kept

QString fromText(const std::string& text) { return QString::fromStdString(text); }

QString reasonOf(const std::string& code, const RefusedRows& refused, const Language& language) {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.arguments = refused.arguments;
    return messageOf(diagnostic, language);
}

/// "lines 2, 3, 5 and 1 200 more", so that they can be looked up.
QString linesOf(const NamedRows& rows, const Language& language) {
    QStringList lines;
    for (const std::int64_t line : rows.first) {
        if (static_cast<std::size_t>(lines.size()) < kLinesShown) lines << QString::number(line);
    }
    const std::int64_t more = rows.count - static_cast<std::int64_t>(lines.size());
    const QString some = lines.join(QStringLiteral(", "));
    if (more == 0) return Language::filled(language.translate("Cli", "lines: %1"), {some});
    return Language::filled(language.translate("Cli", "lines: %1, and %2 more"), {some, language.integer(more)});
}

QString refusedText(const AssignmentImport& import, const Language& language) {
    QString text = u'\n' + language.translate("Cli", "Rows left out, and why") + u'\n';
    for (const auto& [code, refused] : import.refused) {
        text += QStringLiteral("  %1  %2\n             %3\n")
                    .arg(language.integer(refused.rows.count).rightJustified(9), reasonOf(code, refused, language),
                         linesOf(refused.rows, language));
    }
    return text;
}

qint64 bytesOf(const AssignmentImport& import) { return static_cast<qint64>(import.assignments.image().size()); }

} // namespace

QString importText(const AssignmentImport& import, const Language& language) {
    const Assignments& store = import.assignments;
    Table table;
    const auto add = [&](const char* what, std::int64_t count) {
        table.add({language.translate("Cli", what), language.integer(count)});
    };
    add(QT_TRANSLATE_NOOP("Cli", "Rows read"), import.rowCount);
    add(QT_TRANSLATE_NOOP("Cli", "Rows taken"), store.count());
    add(QT_TRANSLATE_NOOP("Cli", "Rows left out"), import.refusedCount());
    add(QT_TRANSLATE_NOOP("Cli", "Different customers"), store.customerCount());
    add(QT_TRANSLATE_NOOP("Cli", "Personal values of promotions"),
        static_cast<std::int64_t>(store.parameters().size()));
    add(QT_TRANSLATE_NOOP("Cli", "Begin while another holds"), import.overlaps);
    add(QT_TRANSLATE_NOOP("Cli", "Bytes"), bytesOf(import));
    const QString head = Language::filled(language.translate("Cli", "Store %1"), {fromText(store.fingerprint())});
    QString text = head + QStringLiteral("\n\n") + table.text();
    if (!import.refused.empty()) text += refusedText(import, language);
    return text;
}

QString importJson(const AssignmentImport& import, const Language& language) {
    QJsonArray reasons;
    for (const auto& [code, refused] : import.refused) {
        QJsonArray lines;
        for (const std::int64_t line : refused.rows.first) lines.append(qint64{line});
        reasons.append(QJsonObject{{"code", fromText(code)},
                                   {"count", qint64{refused.rows.count}},
                                   {"lines", lines},
                                   {"message", reasonOf(code, refused, language)}});
    }
    const Assignments& store = import.assignments;
    const QJsonObject report{{"format", 1},
                             {"store", fromText(store.fingerprint())},
                             {"rows", qint64{import.rowCount}},
                             {"taken", qint64{store.count()}},
                             {"leftOut", qint64{import.refusedCount()}},
                             {"customers", qint64{store.customerCount()}},
                             {"parameters", static_cast<qint64>(store.parameters().size())},
                             {"overlaps", qint64{import.overlaps}},
                             {"bytes", bytesOf(import)},
                             {"reasons", reasons}};
    return QString::fromUtf8(QJsonDocument(report).toJson());
}

} // namespace offerwright::app::cli
