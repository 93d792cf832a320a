#include "app/models/finder.h"
#include "app/models/library_rows.h"

namespace offerwright::app {
namespace {

enum class Rank { Name, Word, Inside, None };

/// How well folded `text` answers folded `typed`: every typed word must be in it.
Rank rankOf(const QString& text, const QStringList& words) {
    Rank worst = Rank::Name;
    for (const QString& word : words) {
        const auto at = text.indexOf(word);
        if (at < 0) return Rank::None;
        const bool startsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const Rank rank = at == 0 ? Rank::Name : startsWord ? Rank::Word : Rank::Inside;
        worst = std::max(worst, rank);
    }
    return worst;
}

/// Keeps the best findings of one kind.
class Shortlist {
public:
    Shortlist(QStringList words, std::size_t limit)
        : m_words(std::move(words))
        , m_limit(limit) {}

    void offer(Finding finding, const QString& alsoSearched = {}) {
        const Rank rank = rankOf(foldedForSearch(finding.name + u' ' + alsoSearched), m_words);
        if (rank != Rank::None) m_ranked.emplace_back(rank, std::move(finding));
    }
    void moveInto(std::vector<Finding>& all) {
        std::ranges::stable_sort(m_ranked, {}, [](const auto& entry) { return entry.first; });
        if (m_ranked.size() > m_limit) m_ranked.resize(m_limit);
        for (auto& [rank, finding] : m_ranked) all.push_back(std::move(finding));
    }

private:
    QStringList m_words;
    std::size_t m_limit;
    std::vector<std::pair<Rank, Finding>> m_ranked;
};

using Kind = Finding::Kind;

void offerPromotions(Shortlist& list, const Workspace& workspace, const Language& language) {
    const std::string code = language.code().toStdString();
    for (const auto& entry : workspace.promotions) {
        const Promotion& promotion = *entry->promotion;
        const Campaign* campaign = workspace.campaign(promotion.campaign);
        list.offer({Kind::Promotion,
                    promotion.id,
                    QString::fromStdString(promotion.name.in(code)),
                    campaign ? QString::fromStdString(campaign->name.in(code)) : QString(),
                    mechanicIcon(promotion),
                    {}},
                   QString::fromStdString(promotion.id));
    }
}

void offerProducts(Shortlist& list, const Workspace& workspace, const Language& language, const QString& typed) {
    std::map<std::string, int> categories;
    for (const Product& product : workspace.catalogue->products())
        for (std::size_t end = product.category.find('/');; end = product.category.find('/', end + 1)) {
            if (!product.category.empty()) ++categories[product.category.substr(0, end)];
            if (end == std::string::npos) break;
        }
    for (const auto& [path, count] : categories)
        list.offer({Kind::Product,
                    path,
                    QString::fromStdString(splitCategory(path).back()),
                    language.translate("Finder", "category, %n product(s)", nullptr, count),
                    QStringLiteral("cards"),
                    {}});
    const QString currency = QString::fromStdString(workspace.programme->currency);
    for (const Product* product : findProducts(*workspace.catalogue, typed, 5))
        list.offer({Kind::Product,
                    product->sku,
                    QString::fromStdString(product->name),
                    product->price ? language.money(*product->price, currency) : QString(),
                    QStringLiteral("barcode"),
                    {}},
                   QString::fromStdString(product->sku + ' ' + product->gtin));
}

void offerBaskets(Shortlist& list, const Workspace& workspace, const Language& language) {
    for (const auto& saved : workspace.baskets) {
        const int lines = static_cast<int>(saved->basket.lines.size());
        list.offer({Kind::Basket,
                    saved->basket.id,
                    QString::fromStdString(saved->name),
                    language.translate("Finder", "%n line(s)", nullptr, lines),
                    QStringLiteral("basket"),
                    {}});
    }
}

void offerPersonas(Shortlist& list, const Workspace& workspace) {
    for (const auto& persona : workspace.personas)
        list.offer(
            {Kind::Persona, persona->id, QString::fromStdString(persona->name), {}, QStringLiteral("person"), {}});
}

void offerCommands(Shortlist& list, const std::vector<Command>& commands) {
    for (const Command& command : commands)
        list.offer({Kind::Command, command.id.toStdString(), command.name, command.note, command.icon, command.keys});
}

} // namespace

QString foldedForSearch(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.category() == QChar::Mark_NonSpacing) continue;
        if (letter == u'œ')
            folded += QStringLiteral("oe");
        else
            folded += letter == u'’' ? QChar(u'\'') : letter;
    }
    return folded;
}

std::vector<const Product*> findProducts(const Catalogue& catalogue, const QString& typed, std::size_t limit) {
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<Rank, const Product*>> ranked;
    if (words.isEmpty()) return {};
    for (const Product& product : catalogue.products()) {
        const QString text = QString::fromStdString(product.name + ' ' + product.sku + ' ' + product.gtin);
        const Rank rank = rankOf(foldedForSearch(text), words);
        if (rank != Rank::None) ranked.emplace_back(rank, &product);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& entry) { return entry.first; });
    if (ranked.size() > limit) ranked.resize(limit);
    std::vector<const Product*> found;
    for (const auto& [rank, product] : ranked) found.push_back(product);
    return found;
}

std::vector<Finding> findAll(const Workspace& workspace, const std::vector<Command>& commands, const QString& typed,
                             const Language& language, std::size_t limitOfKind) {
    const bool onlyCommands = typed.startsWith(u'>');
    const QString sought = onlyCommands ? typed.mid(1) : typed;
    const QStringList words = foldedForSearch(sought).split(u' ', Qt::SkipEmptyParts);
    std::vector<Finding> all;
    const auto gather = [&](auto&& offerAll) {
        Shortlist list(words, onlyCommands ? commands.size() : limitOfKind);
        offerAll(list);
        list.moveInto(all);
    };
    if (!onlyCommands) {
        gather([&](Shortlist& list) { offerPromotions(list, workspace, language); });
        if (!words.isEmpty()) gather([&](Shortlist& list) { offerProducts(list, workspace, language, sought); });
        gather([&](Shortlist& list) { offerBaskets(list, workspace, language); });
        gather([&](Shortlist& list) { offerPersonas(list, workspace); });
    }
    gather([&](Shortlist& list) { offerCommands(list, commands); });
    return all;
}

} // namespace offerwright::app
