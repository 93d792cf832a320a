#include "tests/support/large_shop.h"
#include "app/store/sample.h"
#include "tests/support/dice.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <offerwright/model/walk.h>

namespace offerwright::tests {
namespace {

using Words = std::vector<std::string>;

const Words kHalls{"Crèmerie", "Épicerie", "Boulangerie", "Boucherie", "Marée",   "Fruits",    "Légumes",
                   "Surgelés", "Boissons", "Cave",        "Bébé",      "Hygiène", "Entretien", "Animaux",
                   "Maison",   "Jardin",   "Papeterie",   "Textile",   "Loisirs", "Traiteur"};
const Words kShelves{"du jour", "en vrac", "bio",   "de saison", "premier prix", "du terroir",
                     "allégé",  "famille", "monde", "fêtes",     "express",      "nomade"};
const Words kNouns{"Beurre",     "Yaourt",  "Comté",  "Café",    "Chocolat", "Biscuits", "Soupe",
                   "Lessive",    "Savon",   "Pâtes",  "Riz",     "Huile",    "Jus",      "Cidre",
                   "Croquettes", "Couches", "Carnet", "Terreau", "Brioche",  "Sardines"};
const Words kKinds{"doux", "demi-sel", "nature", "vanille", "noisette", "intense", "léger", "fermier",
                   "fumé", "citron",   "fraise", "cacao",   "complet",  "fin",     "brut",  "tendre"};
const Words kSizes{"100 g", "250 g", "500 g", "1 kg", "25 cl", "75 cl", "1 L", "par 4", "par 6", "par 12"};
constexpr std::size_t kShelvesOfShelf = 12;
constexpr std::size_t kBrands = 3'000;
constexpr std::size_t kSuppliers = 1'200;
constexpr std::size_t kTags = 60;
constexpr std::size_t kCampaigns = 40;
constexpr std::size_t kFirstMonday = 20'458; ///< 5 January 2026, in days since 1970

std::string numbered(const std::string& word, std::size_t number) { return word + ' ' + std::to_string(number); }
std::string skuOf(std::size_t number) { return "ART-" + std::to_string(1'000'000 + number); }

std::string gtinOf(std::size_t number) {
    std::string digits = "3" + std::to_string(10'000'000'000 + number);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

/// Makes the parts of one shop, in the order of its dice.
class ShopMaker {
public:
    ShopMaker(const ShopSize& size, std::uint64_t seed)
        : m_size(size)
        , m_dice(seed) {}

    app::Workspace make() {
        auto sample = app::sampleWorkspace();
        auto templates = app::templates();
        if (!sample || !templates) giveUp();
        app::Workspace shop = std::move(*sample);
        shop.name = "Grande Halle";
        shop.catalogue = std::make_shared<const Catalogue>(products());
        shop.campaigns = campaigns();
        shop.promotions = promotions(*templates);
        shop.baskets = app::SavedBaskets(baskets(shop.personas));
        shop.tryIt = {shop.baskets.empty() ? Basket{} : shop.baskets[0]->basket(), shop.personas.front()->id, false};
        shop.tryIt.basket.at = Instant{1'795'255'200'000}; // 21 November 2026, in the morning
        return shop;
    }

private:
    [[noreturn]] static void giveUp() {
        std::fprintf(stderr, "the sample or the templates do not read\n");
        std::abort();
    }

    std::string category() {
        const std::string shelf = numbered(m_dice.of(kShelves), m_dice.below(kShelvesOfShelf) + 1);
        return m_dice.of(kHalls) + '/' + m_dice.of(kShelves) + '/' + shelf;
    }
    std::string brand() { return numbered("Marque", m_dice.below(kBrands)); }

    Product product(std::size_t number) {
        Product made{.sku = skuOf(number), .gtin = gtinOf(number)};
        made.name =
            m_dice.of(kNouns) + ' ' + m_dice.of(kKinds) + ' ' + m_dice.of(kSizes) + " n° " + std::to_string(number);
        made.category = category();
        made.brand = brand();
        made.supplier = numbered("Fournisseur", m_dice.below(kSuppliers));
        if (m_dice.oneIn(3)) made.tags.push_back(numbered("repère", m_dice.below(kTags)));
        if (m_dice.oneIn(5)) made.attributes.push_back({"origine", m_dice.oneIn(2) ? "France" : "Italie"});
        made.price = Money{m_dice.number(49, 4'999)};
        return made;
    }

    std::vector<Product> products() {
        std::vector<Product> all;
        for (std::size_t i = 0; i < m_size.products; ++i) all.push_back(product(i));
        return all;
    }

    std::vector<app::Campaign> campaigns() {
        std::vector<app::Campaign> all;
        for (std::size_t i = 0; i < kCampaigns; ++i) {
            app::Campaign campaign{"campagne-" + std::to_string(i), {}, {}};
            campaign.name.set("fr", numbered("Campagne", i));
            campaign.name.set("en", numbered("Campaign", i));
            all.push_back(std::move(campaign));
        }
        return all;
    }

    /// Some of what products are picked by; the words are those of products.
    Selection selection() {
        Selection chosen;
        switch (m_dice.below(4)) {
        case 0:
            for (std::size_t i = 1 + m_dice.below(30); i > 0; --i) chosen.in.skus.push_back(skuOf(someProduct()));
            break;
        case 1: chosen.in.categories.push_back(m_dice.of(kHalls) + '/' + m_dice.of(kShelves)); break;
        case 2: chosen.in.categories.push_back(category()); break;
        default: chosen.in.brands = {brand()};
        }
        if (m_dice.oneIn(5)) chosen.except.tags.push_back(numbered("repère", m_dice.below(kTags)));
        return chosen;
    }
    std::size_t someProduct() { return m_dice.below(std::max<std::size_t>(m_size.products, 1)); }

    /// What a promotion asks and gives is of some products, and gives on what it measured. One that has none to name (a
    /// message, a gift for the whole basket) and one that counts visits runs a week of the year: no shop has hundreds
    /// of those at once.
    void choose(Promotion& promotion) {
        std::optional<Selection> measured;
        const auto measure = [&](Measure& asked) { measured = asked.of = selection(); };
        if (promotion.ladder.measure) measure(*promotion.ladder.measure);
        walkConditions(promotion, [&](Condition& condition) {
            if (auto* asked = std::get_if<Measured>(&condition.rule)) measure(asked->measure);
        });
        bool isOfSome = measured.has_value();
        walkRewards(promotion, [&](Reward& reward) {
            if (Target* target = targetOf(reward)) {
                target->of = target->pick == Pick::Matched && measured ? *measured : selection();
                isOfSome = true;
            }
            if (auto* parts = partsOf(reward)) {
                for (SetPart& part : *parts) part.of = selection();
                isOfSome = true;
            }
        });
        if (!isOfSome || promotion.ladder.acrossVisits())
            std::get<Group>(promotion.when.rule).members.push_back({"week", someWeek()});
    }

    WithinDates someWeek() {
        const auto first = static_cast<std::int32_t>(kFirstMonday + 7 * m_dice.below(52));
        return {LocalDate{first}, LocalDate{first + 6}, {}};
    }

    std::shared_ptr<const app::PromotionEntry> promotion(const Promotion& original, std::size_t number) {
        auto made = std::make_shared<Promotion>(original);
        made->id += "-" + std::to_string(100'000 + number);
        made->campaign = m_dice.oneIn(10) ? std::string() : "campagne-" + std::to_string(m_dice.below(kCampaigns));
        made->status = m_dice.oneIn(10) ? m_dice.any(Status::Archived) : Status::Live;
        const std::string about = m_dice.of(kNouns) + ' ' + m_dice.of(kKinds) + ' ' + std::to_string(number);
        for (auto& [language, name] : made->name.byLanguage) name += ", " + about;
        choose(*made);
        return std::make_shared<const app::PromotionEntry>(app::PromotionEntry{std::move(made), {}});
    }

    std::vector<std::shared_ptr<const app::PromotionEntry>> promotions(const std::vector<app::Template>& templates) {
        std::vector<std::shared_ptr<const app::PromotionEntry>> all;
        for (std::size_t i = 0; i < m_size.promotions; ++i)
            all.push_back(promotion(templates[i % templates.size()].promotion, i));
        std::ranges::sort(all, {}, [](const auto& entry) { return entry->promotion->id; });
        return all;
    }

    std::shared_ptr<const app::SavedBasket> basket(std::size_t number, const std::string& persona) {
        Basket made;
        made.id = "panier-" + std::to_string(number);
        for (std::size_t i = 1 + m_dice.below(40); i > 0; --i)
            made.lines.push_back({.sku = skuOf(someProduct()),
                                  .quantity = Quantity::pieces(m_dice.number(1, 4)),
                                  .unitPrice = Money{m_dice.number(49, 4'999)}});
        if (m_dice.oneIn(50)) made.coupons.push_back("BON-" + std::to_string(m_dice.below(20)));
        return std::make_shared<const app::SavedBasket>(numbered("Panier", number), persona, std::move(made));
    }

    std::vector<std::shared_ptr<const app::SavedBasket>>
    baskets(const std::vector<std::shared_ptr<const Customer>>& personas) {
        std::vector<std::shared_ptr<const app::SavedBasket>> all;
        for (std::size_t i = 0; i < m_size.baskets; ++i)
            all.push_back(basket(i, m_dice.oneIn(4) ? std::string() : m_dice.of(personas)->id));
        return all;
    }

    const ShopSize m_size;
    Dice m_dice;
};

} // namespace

app::Workspace largeShop(const ShopSize& size, std::uint64_t seed) { return ShopMaker(size, seed).make(); }

} // namespace offerwright::tests
