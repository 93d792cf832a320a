#include "ui/builder/palette/palette_entries.h"
#include "app/models/finder.h"
#include "ui/builder/edits/promotion_edits.h"
#include <QCoreApplication>
#include <algorithm>

namespace offerwright::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("Palette", source); }

/// Amounts for new lines, in the programme's currency.
struct Start {
    std::int64_t unit = 100; ///< one major unit
    Number money(std::int64_t whole) const { return {whole * unit}; }
};

/// What an example speaks of: things the workspace knows, so that the sentence is believable.
struct Sample {
    Selection products;
    std::string store;
};

class Entries {
public:
    Entries(const Promotion& promotion, const app::Language& language, const app::Names& names)
        : m_promotion(promotion)
        , m_language(language)
        , m_names(names) {
        int exponent = currencyExponent(names.programme->currency).value_or(2);
        for (m_start.unit = 1; exponent > 0; --exponent) m_start.unit *= 10;
        takeSample();
    }

    void addConditions(bool groups, LocalDate today) {
        measured(MeasureKind::Spend, "coin", say(QT_TRANSLATE_NOOP("Palette", "Spend on products")), m_start.money(30));
        measured(MeasureKind::Quantity, "list", say(QT_TRANSLATE_NOOP("Palette", "Quantity of products")),
                 Number{3000});
        condition("euro", say(QT_TRANSLATE_NOOP("Palette", "Total of the basket")),
                  BasketTotal{SpendBasis::Programme, m_start.money(50), std::nullopt});
        condition("coupon", say(QT_TRANSLATE_NOOP("Palette", "Coupon presented")), CouponPresented{},
                  CouponPresented{{"AUTUMN"}});
        condition("person", say(QT_TRANSLATE_NOOP("Palette", "Customer segment")), InSegment{}, InSegment{{"loyalty"}});
        condition("star", say(QT_TRANSLATE_NOOP("Palette", "Loyalty tier")), HasTier{}, HasTier{{"gold"}});
        condition("check", say(QT_TRANSLATE_NOOP("Palette", "Consent given")), GaveConsent{}, GaveConsent{{"offers"}});
        condition("calendar", say(QT_TRANSLATE_NOOP("Palette", "Dates")), WithinDates{today, std::nullopt, {}});
        condition("calendar", say(QT_TRANSLATE_NOOP("Palette", "Days of the week")),
                  OnWeekdays{{Weekday::Saturday, Weekday::Sunday}});
        condition("clock", say(QT_TRANSLATE_NOOP("Palette", "Time of day")), WithinHours{{17 * 60}, {20 * 60}});
        condition("phone", say(QT_TRANSLATE_NOOP("Palette", "Channel")), ThroughChannel{{Channel::App}});
        condition(
            "store", say(QT_TRANSLATE_NOOP("Palette", "Stores")), AtStore{},
            AtStore{m_sample.store.empty() ? std::vector<std::string>{} : std::vector<std::string>{m_sample.store},
                    {},
                    {}});
        addMoreMeasures();
        addCustomerConditions();
        if (groups) addGroups();
    }

    void addRewards(bool anyStage) {
        const auto fits = [&](Stage stage) { return anyStage || m_promotion.stage == stage; };
        if (fits(Stage::Item)) addItemRewards();
        if (fits(Stage::Basket)) addBasketRewards();
        if (fits(Stage::Points)) addPointsRewards();
        if (fits(Stage::Tender)) addTenderRewards();
        addGifts();
        LocalText text;
        text.set("en", "Thank you for shopping with us");
        text.set("fr", "Merci de votre visite");
        reward("message", say(QT_TRANSLATE_NOOP("Palette", "Message at the till")), Message{text}, std::nullopt);
    }

    std::vector<PaletteEntry> taken() { return std::move(m_entries); }

private:
    void takeSample() {
        if (m_names.catalogue && !m_names.catalogue->products().empty()) {
            const auto path = splitCategory(m_names.catalogue->products().front().category);
            if (!path.empty()) m_sample.products.in.categories = {joinCategory({path.front()})};
        }
        if (!m_names.programme->stores.empty()) m_sample.store = m_names.programme->stores.front().id;
    }

    void measured(MeasureKind kind, const char* icon, const QString& name, Number atLeast) {
        Measured rule;
        rule.measure.kind = kind;
        rule.atLeast = atLeast;
        Measured example = rule;
        example.measure.of = m_sample.products;
        condition(icon, name, rule, example);
    }

    void condition(const char* icon, const QString& name, const ConditionRule& rule) {
        condition(icon, name, rule, rule);
    }

    void condition(const char* icon, const QString& name, const ConditionRule& rule, const ConditionRule& example) {
        PaletteEntry entry{.icon = icon, .name = name};
        entry.condition = Condition{{}, rule};
        entry.example = app::textOf(app::sentence(Condition{"example", example}, m_language, m_names));
        m_entries.push_back(std::move(entry));
    }

    void addMoreMeasures() {
        measured(MeasureKind::Distinct, "cards", say(QT_TRANSLATE_NOOP("Palette", "Different products")), Number{3});
        measured(MeasureKind::Weight, "vegetable", say(QT_TRANSLATE_NOOP("Palette", "Weight of products")),
                 Number{1000});
        measured(MeasureKind::Share, "percent", say(QT_TRANSLATE_NOOP("Palette", "Share of the basket")),
                 Number{500'000});
        Measured sets;
        sets.measure = {.kind = MeasureKind::Sets, .parts = {{"p1", {}, Number{1}}, {"p2", {}, Number{1}}}};
        sets.atLeast = Number{1};
        Measured example = sets;
        for (SetPart& part : example.measure.parts) part.of = m_sample.products;
        condition("grid", say(QT_TRANSLATE_NOOP("Palette", "Complete sets")), sets, example);
    }

    void addCustomerConditions() {
        condition("id-card", say(QT_TRANSLATE_NOOP("Palette", "Card holder")), IsMember{});
        condition("id-card", say(QT_TRANSLATE_NOOP("Palette", "New member")), IsMember{{}, Number{30}});
        condition("sweet", say(QT_TRANSLATE_NOOP("Palette", "Birthday")), NearBirthday{Number{3}, Number{3}});
        condition("loop", say(QT_TRANSLATE_NOOP("Palette", "Number of the visit")), VisitNumber{{}, {}, Number{5}});
        condition("path", say(QT_TRANSLATE_NOOP("Palette", "Visits and spend over time")),
                  OverTime{{CountKind::Visits, {}, Window{Number{30}, Period::Day, false}}, Number{4}, {}});
        condition("person", say(QT_TRANSLATE_NOOP("Palette", "Attribute of the customer")),
                  CustomerAttribute{{"household", "family", Comparison::Is}});
        condition("users", say(QT_TRANSLATE_NOOP("Palette", "List of customers")), AmongCustomers{},
                  AmongCustomers{{"C-1001"}});
        condition("coin", say(QT_TRANSLATE_NOOP("Palette", "Balance of an account")), HasBalance{{}, Number{250}, {}});
        condition("card", say(QT_TRANSLATE_NOOP("Palette", "Means of payment")), PaidWith{}, PaidWith{{"card"}, {}});
        condition("barcode", say(QT_TRANSLATE_NOOP("Palette", "Type of till")), AtTill{}, AtTill{{"self"}});
        condition("link", say(QT_TRANSLATE_NOOP("Palette", "Another promotion")), PromotionState{},
                  PromotionState{{m_promotion.id}, Happened::Fired});
    }

    void addTenderRewards() {
        reward("coin", say(QT_TRANSLATE_NOOP("Palette", "Amount off at payment")),
               AmountOff{m_start.money(5), Per::Order, {}, {}}, Stage::Tender);
        reward("percent", say(QT_TRANSLATE_NOOP("Palette", "Percent off at payment")), PercentOff{{20'000}, {}, {}},
               Stage::Tender);
    }

    /// What is given beside the bill, in any stage.
    void addGifts() {
        reward("gift", say(QT_TRANSLATE_NOOP("Palette", "Gift product")), FreeItem{}, std::nullopt);
        LocalText text;
        text.set("en", "A treat for your next visit");
        text.set("fr", "Un plaisir pour votre prochaine visite");
        reward("coupon", say(QT_TRANSLATE_NOOP("Palette", "Coupon for later")), IssueCoupon{"NEXT", text},
               std::nullopt);
        reward("check", say(QT_TRANSLATE_NOOP("Palette", "Stamps on a card")), Stamps{}, std::nullopt);
        reward("star", say(QT_TRANSLATE_NOOP("Palette", "Reward from elsewhere")), Entitlement{"ticket"}, std::nullopt);
        reward("heart", say(QT_TRANSLATE_NOOP("Palette", "Donation")), Donation{"food bank", m_start.money(1)},
               std::nullopt);
    }

    void addGroups() {
        const auto group = [this](const QString& name, const QString& example, GroupKind kind, std::int64_t n) {
            PaletteEntry entry{.icon = "group", .name = name, .example = example};
            entry.condition = Condition{{}, Group{kind, Number{n}, {}}};
            m_entries.push_back(std::move(entry));
        };
        group(say(QT_TRANSLATE_NOOP("Palette", "Any of these")),
              say(QT_TRANSLATE_NOOP("Palette", "One condition of several is enough")), GroupKind::Any, 1);
        group(say(QT_TRANSLATE_NOOP("Palette", "All of these")),
              say(QT_TRANSLATE_NOOP("Palette", "Every condition must hold")), GroupKind::All, 1);
        group(say(QT_TRANSLATE_NOOP("Palette", "None of these")),
              say(QT_TRANSLATE_NOOP("Palette", "No condition may hold")), GroupKind::None, 1);
        group(say(QT_TRANSLATE_NOOP("Palette", "At least so many of these")),
              say(QT_TRANSLATE_NOOP("Palette", "Two conditions of several, for example")), GroupKind::AtLeast, 2);
    }

    void reward(const char* icon, const QString& name, const RewardRule& rule, std::optional<Stage> stage) {
        reward(icon, name, rule, rule, stage);
    }

    void reward(const char* icon, const QString& name, const RewardRule& rule, const RewardRule& example,
                std::optional<Stage> stage) {
        PaletteEntry entry{.icon = icon, .name = name};
        entry.reward = Reward{{}, rule};
        entry.stage = stage;
        // A reward for the basket reads as one only in a promotion that works there.
        Promotion around = m_promotion;
        around.stage = stage.value_or(around.stage);
        app::Names names = m_names;
        names.promotion = &around;
        entry.example = app::textOf(app::sentence(Reward{"example", example}, m_language, names));
        m_entries.push_back(std::move(entry));
    }

    void addItemRewards() {
        const auto target = [](Pick pick, std::int64_t count) { return Target{.pick = pick, .count = Number{count}}; };
        reward("percent", say(QT_TRANSLATE_NOOP("Palette", "Percent off")), PercentOff{{200'000}, {}, {}}, Stage::Item);
        reward("coin", say(QT_TRANSLATE_NOOP("Palette", "Amount off each")),
               AmountOff{m_start.money(1), Per::Unit, {}, {}}, Stage::Item);
        reward("tag", say(QT_TRANSLATE_NOOP("Palette", "Fixed price")), FixedPrice{m_start.money(2), {}}, Stage::Item);
        reward("gift", say(QT_TRANSLATE_NOOP("Palette", "Cheapest free")),
               PercentOff{{1'000'000}, target(Pick::Cheapest, 1), {}}, Stage::Item);
        reward("loop", say(QT_TRANSLATE_NOOP("Palette", "Every second at half price")),
               PercentOff{{500'000}, target(Pick::EveryNth, 2), {}}, Stage::Item);
        SetPrice set{m_start.money(5), {{"p1", {}, Number{1}}, {"p2", {}, Number{1}}}};
        SetPrice example = set;
        for (SetPart& part : example.parts) part.of = m_sample.products;
        reward("grid", say(QT_TRANSLATE_NOOP("Palette", "Set for one price")), set, example, Stage::Item);
        reward("grid", say(QT_TRANSLATE_NOOP("Palette", "Percent off a set")), SetPercent{{250'000}, set.parts, {}},
               SetPercent{{250'000}, example.parts, {}}, Stage::Item);
        reward("grid", say(QT_TRANSLATE_NOOP("Palette", "Amount off a set")),
               SetAmount{m_start.money(1), set.parts, {}}, SetAmount{m_start.money(1), example.parts, {}}, Stage::Item);
        reward("tag", say(QT_TRANSLATE_NOOP("Palette", "All together for one price")),
               TotalPrice{m_start.money(10), {}}, Stage::Item);
    }

    void addBasketRewards() {
        reward("coin", say(QT_TRANSLATE_NOOP("Palette", "Amount off the basket")),
               AmountOff{m_start.money(5), Per::Order, {}, {}}, Stage::Basket);
        reward("percent", say(QT_TRANSLATE_NOOP("Palette", "Percent off the basket")), PercentOff{{100'000}, {}, {}},
               Stage::Basket);
    }

    void addPointsRewards() {
        reward("star", say(QT_TRANSLATE_NOOP("Palette", "Bonus points")), PointsFixed{{50}}, Stage::Points);
        reward("star", say(QT_TRANSLATE_NOOP("Palette", "Points for every amount spent")),
               PointsPerAmount{{1}, m_start.money(1), {}}, Stage::Points);
        reward("star", say(QT_TRANSLATE_NOOP("Palette", "Points multiplied")), PointsMultiplier{{2'000'000}, {}},
               Stage::Points);
        reward("star", say(QT_TRANSLATE_NOOP("Palette", "Points for each item")), PointsPerUnit{{10}, {}},
               Stage::Points);
        reward("card", say(QT_TRANSLATE_NOOP("Palette", "Credits multiplied")), CreditMultiplier{{2'000'000}, {}},
               Stage::Points);
    }

    const Promotion& m_promotion;
    const app::Language& m_language;
    const app::Names& m_names;
    Start m_start;
    Sample m_sample;
    std::vector<PaletteEntry> m_entries;
};

bool givesNothingYet(const Promotion& promotion) {
    return std::ranges::all_of(promotion.ladder.steps, [](const Step& step) {
        return std::ranges::all_of(step.rewards,
                                   [](const Reward& reward) { return std::holds_alternative<Message>(reward.rule); });
    });
}

/// How many groups a condition stands in, the root apart.
int depthOf(const Promotion& promotion, NodeId id) {
    Promotion copy = promotion;
    int depth = 0;
    while (const auto membership = membershipOf(copy, id)) {
        id = membership->group->id;
        ++depth;
    }
    return depth;
}

constexpr int kMostDepth = 2; ///< deeper nesting is no longer read as a sentence

} // namespace

std::vector<PaletteEntry> paletteEntries(const Promotion& promotion, const AddingPlace& place,
                                         const app::Language& language, const app::Names& names) {
    Entries entries(promotion, language, names);
    if (place.conditions) entries.addConditions(depthOf(promotion, place.after) < kMostDepth, place.today);
    if (!place.step.empty()) entries.addRewards(givesNothingYet(promotion));
    return entries.taken();
}

std::vector<std::size_t> searchEntries(const std::vector<PaletteEntry>& entries, const QString& typed) {
    const QStringList words = app::foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> byName;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString name = app::foldedForSearch(entries[i].name);
        const QString all = name + u' ' + app::foldedForSearch(entries[i].example);
        const auto within = [&words](const QString& text) {
            return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
        };
        if (within(name))
            byName.push_back(i);
        else if (within(all))
            others.push_back(i);
    }
    byName.insert(byName.end(), others.begin(), others.end());
    return byName;
}

} // namespace offerwright::ui
