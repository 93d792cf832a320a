// The import law as a table. A row names what a room sees directly; what those see it sees too.
#include "tests/tidy/rules.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace offerwright::tests::tidy {
namespace {

using Law = QHash<QString, QStringList>;

const QStringList kPlaces{"library", "builder", "source",   "basket", "programme", "test",
                          "replay",  "publish", "insights", "demo",   "charts"};

Law engineLaw() {
    return {
        {"engine/base", {}},
        {"engine/model", {"engine/base"}},
        {"engine/personal", {"engine/model"}},
        {"engine/text", {"engine/model"}},
        {"engine/check", {"engine/model"}},
        {"engine/compile", {"engine/check", "engine/text"}},
        {"engine/adjudicate", {"engine/compile"}},
        {"engine/explain", {"engine/adjudicate"}},
        {"engine/wallet", {"engine/adjudicate"}},
        {"engine/probe", {"engine/adjudicate"}},
        {"engine/trial", {"engine/adjudicate"}},
        {"engine/bundle", {"engine/explain", "engine/wallet", "engine/probe", "engine/trial"}},
        {"any engine", {"engine/bundle", "engine/personal"}},
    };
}

Law appLaw() {
    return {
        {"app/words", {"app/store"}},
        {"app/store", {"any engine"}},
        {"app/service/sql", {"engine/base"}},
        {"app/service/ledger", {"app/service/sql"}},
        {"app/service/http", {"engine/base"}},
        {"app/service/access", {"app/service/ledger"}},
        {"app/service/observe", {"engine/base"}},
        {"app/service/config", {"app/service/access", "app/service/http", "any engine"}},
        {"app/service/front", {"app/service/access", "app/service/http", "app/service/observe"}},
        {"app/service/connect", {"app/service/api"}},
        {"app/service/program", {"app/service/config", "app/service/front", "app/service/connect"}},
        {"app/service/bank", {"app/service/sql"}},
        {"app/service/booking", {"app/service/ledger", "engine/bundle"}},
        {"app/service/products", {"app/service/ledger", "engine/bundle"}},
        {"app/service/live", {"app/service/booking", "app/service/products"}},
        {"app/service/customers", {"app/service/ledger", "engine/personal", "engine/text"}},
        {"app/service/sales", {"app/service/live", "app/service/customers"}},
        {"app/service/api", {"app/service/sales", "app/service/http", "app/service/access", "app/service/bank"}},
        {"app/demo", {"app/store", "resources"}},
        {"app/wire", {"engine/base"}},
        {"app/till", {"app/wire", "any engine"}},
        {"app/load", {"app/till"}},
        {"app/document", {"app/store"}},
        {"app/models", {"app/services", "app/words"}},
        {"app/services", {"app/document", "app/words"}},
        {"app/publish", {"app/services"}},
        {"any app", {"app/models", "app/services", "app/publish", "app/cloud"}},
        {"app/cli", {"any app", "app/till", "app/load", "translations", "resources"}},
        {"app/studio", {"ui/shell", "translations", "resources"}},
    };
}

Law uiLaw() {
    Law law{{"ui/common", {"any app", "translations", "resources"}}, {"ui/shell", {"ui/common"}}};
    for (const QString& place : kPlaces) {
        law.insert("ui/" + place, {"ui/common"});
        law["ui/shell"].append("ui/" + place);
    }
    return law;
}

Law wholeLaw() {
    Law law = engineLaw();
    law.insert(appLaw());
    law.insert(uiLaw());
    return law;
}

QSet<QString> seenFrom(const QString& room, const Law& law) {
    QSet<QString> seen{room};
    QStringList open{room};
    while (!open.isEmpty()) {
        for (const QString& next : law.value(open.takeLast())) {
            if (seen.contains(next)) continue;
            seen.insert(next);
            open.append(next);
        }
    }
    return seen;
}

/// The compiled form is hidden from the public face and shared by the two rooms that make and run it, and by no others.
bool sharesCompiledForm(const QString& from, const QString& to) {
    return from == "engine/adjudicate" && to == "engine/compile";
}

/// The room that an include names, or nothing when it is not one of ours.
QString roomOfInclude(const QString& path) {
    static const QRegularExpression ours(
        "^(offerwright|engine|app|ui|translations|resources)/(?:(service/[a-z_]+|[a-z_]+)/)?");
    const auto match = ours.match(path);
    if (!match.hasMatch() || path.endsWith("/prefix.h")) return {};
    const QString top = match.captured(1) == "offerwright" ? "engine" : match.captured(1);
    const bool isFlat = top == "translations" || top == "resources" || match.captured(2).isEmpty();
    return isFlat ? top : top + '/' + match.captured(2);
}

QString breach(const Source& source, const QString& include) {
    static const Law law = wholeLaw();
    const QString from = source.room();
    const QString to = roomOfInclude(include);
    if (to.isEmpty() || to == from) return {};
    if (!law.contains(from)) return QString("room %1 has no row in the import law").arg(from);
    if (!seenFrom(from, law).contains(to)) return QString("%1 must not see %2").arg(from, to);
    if (include.startsWith("engine/") && !sharesCompiledForm(from, to))
        return QString("%1 is private to %2").arg(include, to);
    return {};
}

} // namespace

Faults importLaw(const Source& source) {
    static const QRegularExpression include("#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    Faults faults;
    if (source.path.startsWith("engine/include/") && source.path.count('/') != 4)
        faults.push_back({source.path, 1, "a public header lives in engine/include/offerwright/<room>/"});
    for (auto found = include.globalMatch(source.includes); found.hasNext();) {
        const auto match = found.next();
        const QString message = breach(source, match.captured(1));
        if (!message.isEmpty()) faults.push_back({source.path, source.lineAt(match.capturedStart()), message});
    }
    return faults;
}

} // namespace offerwright::tests::tidy
