#include "app/cli/command.h"
#include <offerwright/text/documents.h>

namespace offerwright::app::cli {
namespace {

const QStringList kNames{"promotion", "basket", "customer", "programme"};
constexpr Document kDocuments[] = {Document::Promotion, Document::Basket, Document::Customer, Document::Programme};

} // namespace

void describeSchema(Arguments& arguments, const Language& language) {
    arguments.addPositionalArgument(QStringLiteral("document"), language.translate("Cli", "Which document."),
                                    QStringLiteral("[promotion|basket|customer|programme]"));
}

Exit runSchema(const Arguments& arguments, Console& console) {
    const QString name = arguments.positionalArguments().value(0, kNames.front());
    const auto at = kNames.indexOf(name);
    if (at >= 0) {
        const std::string_view schema = schemaOf(kDocuments[at]);
        console.print(QString::fromUtf8(schema.data(), static_cast<qsizetype>(schema.size())));
        return Exit::Clean;
    }
    const QString text =
        console.translate("Cli", "There is no schema “%1”. Name promotion, basket, customer or programme.");
    return console.misuse(Language::filled(text, {name}));
}

} // namespace offerwright::app::cli
