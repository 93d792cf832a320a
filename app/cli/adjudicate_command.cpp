#include "app/cli/faults.h"
#include "app/cli/surroundings.h"
#include "app/cli/trust.h"
#include "app/words/messages.h"
#include "app/words/origin_words.h"
#include "app/words/receipt.h"
#include <algorithm>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/explain/explain.h>
#include <offerwright/text/documents.h>

namespace offerwright::app::cli {
namespace {

/// Everything that one adjudication needs, read and free of faults.
struct Question {
    std::shared_ptr<const PromotionSet> set;
    ReadFile basketFile;
    Basket basket;
    Customer customer;
    Instant at;
};

std::string_view viewOf(const QByteArray& text) { return {text.data(), static_cast<std::size_t>(text.size())}; }

std::expected<ReadFile, Exit> readFile(const QString& path, Console& console) {
    const auto text = readText(path);
    if (!text) return std::unexpected(console.fail(text.error()));
    return ReadFile{path, *text, {}};
}

std::expected<Customer, Exit> customerOf(const Arguments& arguments, const Basket& basket, Console& console) {
    const QString path = arguments.value(QStringLiteral("customer"));
    if (path.isEmpty()) return Customer{.id = basket.customer};
    auto file = readFile(path, console);
    if (!file) return std::unexpected(file.error());
    Checked<Customer> read = parseCustomer(viewOf(file->text));
    file->faults = std::move(read.diagnostics);
    if (tellFaults(*file, console)) return std::unexpected(Exit::Faults);
    if (read.value.id.empty()) read.value.id = basket.customer;
    return std::move(read.value);
}

const Zone& zoneOf(const Basket& basket, const Programme& programme) {
    const Store* store = programme.store(basket.store);
    return store ? store->zone : programme.zone;
}

std::expected<Instant, Exit> timeOf(const Arguments& arguments, const Basket& basket, const Programme& programme,
                                    Console& console) {
    const auto said = instantOf(arguments, zoneOf(basket, programme), console);
    if (!said) return std::unexpected(Exit::Usage);
    if (*said) return **said;
    if (basket.at) return *basket.at;
    return std::unexpected(
        console.misuse(console.translate("Cli", "The basket does not say when it was rung up. Give --at.")));
}

/// The currency of a basket that has not been read for good yet, so that a default programme can be in it.
std::string currencyOf(const ReadFile& basket) {
    return parseBasket(viewOf(basket.text), Programme{.currency = {}}).value.currency;
}

std::expected<Offer, Exit> offerOf(const Arguments& arguments, Console& console) {
    if (arguments.isSet(QStringLiteral("bundle"))) return offerOfBundle(arguments, console);
    auto offer = readOffer(arguments.value(QStringLiteral("promotions")));
    if (!offer) return std::unexpected(console.fail(offer.error()));
    return std::move(*offer);
}

std::expected<Question, Exit> readQuestion(const Arguments& arguments, Console& console) {
    const auto offer = offerOf(arguments, console);
    if (!offer) return std::unexpected(offer.error());
    auto basketFile = readFile(arguments.value(QStringLiteral("basket")), console);
    if (!basketFile) return std::unexpected(basketFile.error());
    const auto around = surroundingsOf(arguments, console, *offer, currencyOf(*basketFile));
    if (!around) return std::unexpected(around.error());
    const auto set = setOf(*offer, *around, console);
    if (!set) return std::unexpected(set.error());
    Checked<Basket> basket = parseBasket(viewOf(basketFile->text), *around->programme);
    basketFile->faults = std::move(basket.diagnostics);
    if (tellFaults(*basketFile, console)) return std::unexpected(Exit::Faults);
    auto customer = customerOf(arguments, basket.value, console);
    if (!customer) return std::unexpected(customer.error());
    const auto at = timeOf(arguments, basket.value, *around->programme, console);
    if (!at) return std::unexpected(at.error());
    const auto store = storeOf(arguments, console);
    if (!store) return std::unexpected(store.error());
    if (*store) addOwnValues(*customer, **store, *at);
    return Question{*set, std::move(*basketFile), std::move(basket.value), std::move(*customer), *at};
}

/// A promotion's name, and of tiers which.
QString titleOf(const Promotion& promotion, const NodeId& step, const Language& language) {
    const QString name = QString::fromStdString(promotion.name.in(language.code().toStdString()));
    const auto& steps = promotion.ladder.steps;
    const auto tier = std::ranges::find(steps, step, &Step::id);
    if (promotion.ladder.relation != Relation::Tiers || tier == steps.end()) return name;
    return Language::filled(language.translate("Words", "%1, tier %2"),
                            {name, language.integer(tier - steps.begin() + 1)});
}

QString labelled(const QString& label, const QString& text, const Language& language) {
    return Language::filled(language.translate("Cli", "%1: %2", "a label and what it says"), {label, text});
}

QString rowsText(const QString& title, const std::vector<OriginRow>& rows, const Language& language) {
    QString text = QStringLiteral("  %1\n").arg(title);
    for (const OriginRow& row : rows) text += QStringLiteral("    %1\n").arg(labelled(row.label, row.text, language));
    return text;
}

/// What an award comes to: money off or credited, or points; nothing for what has no amount.
QString amountOf(const Award& award, const Language& language, const QString& currency) {
    if (award.points != 0)
        return Language::filled(language.translate("Words", "+%1 pts"), {language.integer(award.points)});
    const Money money{award.discount.minor + award.credit.minor};
    return money.minor == 0 ? QString() : language.money(money, currency);
}

/// Behind every amount of the receipt.
QString whyText(const AdjudicatedSale& sale, const Language& language) {
    const QString currency = QString::fromStdString(sale.adjudication.currency);
    QString text;
    for (const Origin& origin : originsOf(sale)) {
        const Award& award = sale.adjudication.awards[origin.award];
        const QString amount = amountOf(award, language, currency);
        const QString title = titleOf(*sale.set.promotion(award.promotion), award.step, language);
        text += rowsText(amount.isEmpty() ? title : labelled(title, amount, language),
                         originRows(sale, origin, language), language);
    }
    const std::vector<OriginRow> programme = programmeRows(sale, language);
    if (!programme.empty()) text += rowsText(language.translate("Cli", "The programme"), programme, language);
    return text;
}

QString whyNotText(const AdjudicatedSale& sale, const Promotion& promotion, Console& console) {
    const auto miss = whyNot(sale, promotion.id);
    if (!miss) return {};
    const Language& language = console.language();
    const Programme& programme = sale.set.programme();
    const Names names{&programme, &sale.set.catalogue(), &promotion};
    const QString currency = QString::fromStdString(programme.currency);
    const QString title = titleOf(promotion, miss->step, language);
    QString text = QStringLiteral("  %1\n    %2\n").arg(title, reasonWords(*miss, language, names));
    if (miss->change)
        text += QStringLiteral("    %1 %2\n")
                    .arg(changeWords(*miss, language, names), effectWords(*miss, language, currency));
    return text;
}

void printReceipt(const Question& question, const Adjudication& answer, const Trace& trace, bool explains,
                  Console& console) {
    const Language& language = console.language();
    console.print(receiptText(receiptOf(answer, question.basket, *question.set, language)));
    for (const Notice& notice : answer.notices) console.print(messageOf(notice, language));
    if (!explains) return;
    const AdjudicatedSale sale{*question.set, question.basket, question.customer, question.at, answer, trace};
    if (const QString why = whyText(sale, language); !why.isEmpty())
        console.print(u'\n' + console.translate("Cli", "Why?") + u'\n' + why);
    QString text;
    for (const auto& promotion : question.set->promotions()) text += whyNotText(sale, *promotion, console);
    if (!text.isEmpty()) console.print(u'\n' + console.translate("Cli", "Why not?") + u'\n' + text);
}

void printJson(const Adjudication& answer, const Trace& trace, bool explains, Console& console) {
    const QString verdict = QString::fromStdString(printAdjudication(answer)).trimmed();
    if (!explains) return console.print(verdict);
    const QString account = QString::fromStdString(printTrace(trace)).trimmed();
    console.print(QStringLiteral("{\"adjudication\": %1,\n\"trace\": %2}").arg(verdict, account));
}

} // namespace

void describeAdjudicate(Arguments& arguments, const Language& language) {
    addOption(arguments, QStringLiteral("promotions"), language.translate("Cli", "A file, a folder or a workspace."),
              QStringLiteral("path"));
    addOption(arguments, QStringLiteral("bundle"),
              language.translate("Cli", "Instead: what was published, verified first."), QStringLiteral("file"));
    describeTrust(arguments, language);
    addOption(arguments, QStringLiteral("basket"), language.translate("Cli", "The basket."), QStringLiteral("file"));
    addOption(arguments, QStringLiteral("customer"), language.translate("Cli", "The shopper; unknown if not said."),
              QStringLiteral("file"));
    describeStore(arguments, language);
    describeSurroundings(arguments, language);
    addOption(arguments, QStringLiteral("at"), language.translate("Cli", "When, instead of the basket's own time."),
              QStringLiteral("instant"));
    arguments.addOption(QCommandLineOption(
        QStringLiteral("explain"),
        language.translate("Cli", "Also where every amount comes from, why not, and what would help.")));
    addOption(arguments, QStringLiteral("format"), language.translate("Cli", "receipt (if not said) or json."),
              QStringLiteral("name"));
}

Exit runAdjudicate(const Arguments& arguments, Console& console) {
    const bool isPublished = arguments.isSet(QStringLiteral("bundle"));
    if (!saysAll(arguments, {isPublished ? "bundle" : "promotions", "basket"}, console)) return Exit::Usage;
    if (isPublished && (arguments.isSet(QStringLiteral("promotions")) || arguments.isSet(QStringLiteral("programme"))))
        return console.misuse(console.translate("Cli", "A bundle brings its promotions and its programme."));
    const auto format = formatOf(arguments, {QStringLiteral("receipt"), QStringLiteral("json")}, console);
    if (!format) return Exit::Usage;
    auto question = readQuestion(arguments, console);
    if (!question) return question.error();
    Trace trace;
    const auto answer = adjudicate(*question->set, question->basket, question->customer, question->at, &trace);
    if (!answer) {
        question->basketFile.faults = answer.error();
        tellFaults(question->basketFile, console);
        return Exit::Faults;
    }
    const bool explains = arguments.isSet(QStringLiteral("explain"));
    if (*format == QLatin1String("json"))
        printJson(*answer, trace, explains, console);
    else
        printReceipt(*question, *answer, trace, explains, console);
    return Exit::Clean;
}

} // namespace offerwright::app::cli
