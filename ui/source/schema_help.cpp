#include "ui/source/schema_help.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <offerwright/text/cursor.h>
#include <offerwright/text/documents.h>

namespace offerwright::ui {
namespace {

QJsonObject readSchema() {
    const std::string_view text = schemaOf(Document::Promotion);
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).object();
}

} // namespace

QString schemaHelp(const std::string& path) {
    static const QJsonObject schema = readSchema();
    const QString owner = QString::fromStdString(path).section(u'.', 0, 0);
    const QString member = QString::fromStdString(path).section(u'.', 1);
    const QJsonObject definition = owner == u"promotion" ? schema : schema[u"$defs"][owner].toObject();
    const QString description = definition[u"properties"][member][u"description"].toString();
    return description.isEmpty() ? QString() : QCoreApplication::translate("Schema", description.toUtf8().constData());
}

QString schemaHelpAt(const std::string& text, std::size_t offset) {
    Completion there = completionAt(text, offset);
    // A name is described where its value stands.
    if (there.expected == Expected::Key)
        if (const std::size_t colon = text.find(':', there.replaceTo); colon != std::string::npos)
            there = completionAt(text, colon + 1);
    return schemaHelp(there.describes);
}

} // namespace offerwright::ui
