#include "app/models/finder.h"
#include <array>

namespace offerwright::app {
namespace {

enum class Rank { Name, Word, Inside, None };

/// The letter that ends before `at`, of UTF-8.
char32_t letterBefore(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    const QString letter = QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(at - begin));
    return letter.toUcs4().value(0);
}

/// How well folded `text` answers: every typed word must be in it.
Rank rankOf(std::string_view text, const std::vector<std::string>& words) {
    Rank worst = Rank::Name;
    for (const std::string& word : words) {
        const auto at = text.find(word);
        if (at == std::string_view::npos) return Rank::None;
        const bool startsWord = at == 0 || !QChar::isLetterOrNumber(letterBefore(text, at));
        const Rank rank = at == 0 ? Rank::Name : startsWord ? Rank::Word : Rank::Inside;
        worst = std::max(worst, rank);
    }
    return worst;
}

/// Keeps the best of one kind, the first of equals, and makes nothing of the others.
template <typename Item> class Shortlist {
public:
    explicit Shortlist(std::size_t limit)
        : m_limit(limit) {}

    /// False once nothing better can come.
    bool offer(Rank rank, const Item& item) {
        if (rank == Rank::None) return true;
        auto& ranked = m_ranked[static_cast<std::size_t>(rank)];
        if (ranked.size() < m_limit) ranked.push_back(item);
        return m_ranked.front().size() < m_limit;
    }
    std::vector<Item> best() const {
        std::vector<Item> all;
        for (const auto& ranked : m_ranked)
            for (const Item& item : ranked)
                if (all.size() < m_limit) all.push_back(item);
        return all;
    }

private:
    std::size_t m_limit;
    std::array<std::vector<Item>, 3> m_ranked; ///< by rank
};

using Kind = Finding::Kind;

/// Finds of every kind what answers the typed words.
class Search {
public:
    Search(const Workspace& workspace, const Prepared& prepared, const QString& typed, const Language& language)
        : m_workspace(workspace)
        , m_prepared(prepared)
        , m_words(wordsTyped(typed))
        , m_typed(typed)
        , m_language(language) {}

    void findPromotions(std::size_t limit) {
        if (!m_prepared.promotions) return;
        Shortlist<const ShelvedPromotion*> list(limit);
        for (const PromotionShelf::Slot& slot : m_prepared.promotions->inOrder())
            if (!list.offer(rankOf(slot.shelved->called, m_words), slot.shelved.get())) break;
        for (const ShelvedPromotion* found : list.best()) {
            const bool inCampaign = found->folder + 1 < m_prepared.promotions->folders().size();
            const QString campaign = inCampaign ? m_prepared.promotions->folders()[found->folder].name : QString();
            add({Kind::Promotion, found->entry->promotion->id, found->name, campaign, found->icon, {}});
        }
    }

    /// Categories and products, whichever answer better.
    void findProducts(std::size_t limit) {
        const CatalogueIndex* index = m_prepared.products;
        if (!index || m_words.empty()) return;
        Shortlist<Finding> list(limit);
        for (const CategoryNode& node : index->categories())
            if (node.parent >= 0) list.offer(rankOf(node.search.toStdString(), m_words), ofCategory(node));
        for (const Product* product : app::findProducts(index, m_typed, limit)) {
            const std::string text =
                foldedForSearch(QString::fromStdString(product->name + ' ' + product->sku + ' ' + product->gtin))
                    .toStdString();
            list.offer(rankOf(text, m_words), ofProduct(*product));
        }
        for (Finding& found : list.best()) add(std::move(found));
    }

    void findBaskets(std::size_t limit) {
        const BasketIndex* index = m_prepared.baskets;
        if (!index) return;
        Shortlist<const SavedBasket*> list(limit);
        index->names.visit(m_words, [&](std::size_t place) {
            return list.offer(rankOf(index->names.text(place), m_words), index->baskets[place].get());
        });
        for (const SavedBasket* found : list.best())
            add({Kind::Basket,
                 found->id(),
                 QString::fromStdString(found->name()),
                 m_language.translate("Finder", "%n line(s)", nullptr, static_cast<int>(found->lines())),
                 QStringLiteral("basket"),
                 {}});
    }

    void findPersonas(std::size_t limit) {
        Shortlist<const Customer*> list(limit);
        for (const auto& persona : m_workspace.personas) list.offer(rankOfName(persona->name), persona.get());
        for (const Customer* found : list.best())
            add({Kind::Persona, found->id, QString::fromStdString(found->name), {}, QStringLiteral("person"), {}});
    }

    void findCommands(const std::vector<Command>& commands, std::size_t limit) {
        Shortlist<const Command*> list(limit);
        for (const Command& command : commands) list.offer(rankOfName(command.name.toStdString()), &command);
        for (const Command* found : list.best())
            add({Kind::Command, found->id.toStdString(), found->name, found->note, found->icon, found->keys});
    }

    std::vector<Finding> take() { return std::move(m_found); }

private:
    void add(Finding finding) { m_found.push_back(std::move(finding)); }
    Rank rankOfName(const std::string& name) const {
        return rankOf(foldedForSearch(QString::fromStdString(name)).toStdString(), m_words);
    }
    Finding ofCategory(const CategoryNode& node) const {
        return {Kind::Product,
                node.path,
                node.name,
                m_language.translate("Finder", "category, %n product(s)", nullptr, node.count),
                QStringLiteral("cards"),
                {}};
    }
    Finding ofProduct(const Product& product) const {
        const QString currency = QString::fromStdString(m_workspace.programme->currency);
        return {Kind::Product,
                product.sku,
                QString::fromStdString(product.name),
                product.price ? m_language.money(*product.price, currency) : QString(),
                QStringLiteral("barcode"),
                {}};
    }

    const Workspace& m_workspace;
    const Prepared& m_prepared;
    const std::vector<std::string> m_words;
    const QString m_typed;
    const Language& m_language;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<const Product*> findProducts(const CatalogueIndex* index, const QString& typed, std::size_t limit) {
    const std::vector<std::string> words = wordsTyped(typed);
    if (!index || words.empty()) return {};
    Shortlist<const Product*> list(limit);
    index->texts().visit(words, [&](std::size_t product) {
        return list.offer(rankOf(index->texts().text(product), words), &index->catalogue().products()[product]);
    });
    return list.best();
}

std::vector<Finding> findAll(const Workspace& workspace, const Prepared& prepared, const std::vector<Command>& commands,
                             const QString& typed, const Language& language, std::size_t limitOfKind) {
    const bool onlyCommands = typed.startsWith(u'>');
    Search search(workspace, prepared, onlyCommands ? typed.mid(1) : typed, language);
    if (!onlyCommands) {
        search.findPromotions(limitOfKind);
        search.findProducts(limitOfKind);
        search.findBaskets(limitOfKind);
        search.findPersonas(limitOfKind);
    }
    search.findCommands(commands, onlyCommands ? commands.size() : limitOfKind);
    return search.take();
}

} // namespace offerwright::app
