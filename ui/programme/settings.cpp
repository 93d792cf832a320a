#include "ui/programme/setting_maker.h"
#include <QCoreApplication>
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr const char* kCountries[] = {"", "FR", "GB", "US", "CA"};

/// Taking a country takes its laws and customs; what the retailer has set up beside them stays.
void settle(Programme& programme, const char* code) {
    const Programme from = programmeFor(code);
    programme.country = from.country;
    programme.ceilings = from.ceilings;
    programme.forbiddenWords = from.forbiddenWords;
    programme.cashStep = from.cashStep;
}

Setting country(const SettingMaker& make) {
    const auto indexOf = [](const Programme& programme) {
        const auto found = std::ranges::find(kCountries, programme.country);
        return found == std::end(kCountries) ? 0 : static_cast<int>(found - std::begin(kCountries));
    };
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Country")),
            make.say(QT_TRANSLATE_NOOP("Programme", "Brings its ceilings, forbidden words and smallest coin.")),
            ChoiceSetting{
                make.words({QT_TRANSLATE_NOOP("Programme", "Another country"), QT_TRANSLATE_NOOP("Programme", "France"),
                            QT_TRANSLATE_NOOP("Programme", "United Kingdom"),
                            QT_TRANSLATE_NOOP("Programme", "United States"), QT_TRANSLATE_NOOP("Programme", "Canada")}),
                indexOf, [](Programme& p, int index) { settle(p, kCountries[index]); }}};
}

SettingSection basics(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Country and rounding")),
            {country(make), make.policy(PolicyKind::RoundMode, &Programme::roundMode),
             make.policy(PolicyKind::RoundAt, &Programme::roundAt),
             make.policy(PolicyKind::Allocation, &Programme::allocation),
             make.number(QT_TRANSLATE_NOOP("Programme", "Smallest coin"),
                         QT_TRANSLATE_NOOP("Programme", "Bills paid in cash are rounded to it. Zero: no rounding."),
                         Unit::Money, &Programme::cashStep, &CashStep::step)}};
}

/// The first thing promotions are ordered by; priority follows where it is another.
Setting firstKey(const SettingMaker& make) {
    const auto get = [](const Programme& p) { return p.order.empty() ? 0 : static_cast<int>(p.order.front()); };
    const auto set = [](Programme& p, int index) {
        p.order = {static_cast<OrderBy>(index)};
        if (p.order.front() != OrderBy::Priority) p.order.push_back(OrderBy::Priority);
    };
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Promotions take their turn by")),
            make.say(QT_TRANSLATE_NOOP("Programme", "Within each stage. Ties go by priority, then by id.")),
            ChoiceSetting{make.words({QT_TRANSLATE_NOOP("Programme", "priority"),
                                      QT_TRANSLATE_NOOP("Programme", "value of the discount"),
                                      QT_TRANSLATE_NOOP("Programme", "value of the points"),
                                      QT_TRANSLATE_NOOP("Programme", "last day"),
                                      QT_TRANSLATE_NOOP("Programme", "order of tags")}),
                          get, set}};
}

SettingSection order(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Order")),
            {firstKey(make),
             make.choice(QT_TRANSLATE_NOOP("Programme", "Equals go"), nullptr, &Programme::ties,
                         {QT_TRANSLATE_NOOP("Programme", "lowest id first"),
                          QT_TRANSLATE_NOOP("Programme", "highest id first")}),
             make.policy(PolicyKind::SpendBasis, &Programme::spendBasis)}};
}

ListSetting atMost(const SettingMaker& make) {
    constexpr auto rows = &Programme::atMost;
    return make.list<AtMost>(
        QT_TRANSLATE_NOOP("Programme", "Add a limit"), rows,
        {make.choiceField(
             QT_TRANSLATE_NOOP("Programme", "Of which kind"),
             {QT_TRANSLATE_NOOP("Programme", "of any kind"), QT_TRANSLATE_NOOP("Programme", "of the stage"),
              QT_TRANSLATE_NOOP("Programme", "with the tag"), QT_TRANSLATE_NOOP("Programme", "of the group"),
              QT_TRANSLATE_NOOP("Programme", "that ask for a coupon")},
             rows, &AtMost::of),
         make.textField(QT_TRANSLATE_NOOP("Programme", "Name of the tag, group or stage"),
                        QT_TRANSLATE_NOOP("Programme", "Name"), rows, &AtMost::name),
         make.numberField(QT_TRANSLATE_NOOP("Programme", "How many"), Unit::Count, rows, &AtMost::count)},
        [](std::size_t) { return AtMost{}; });
}

SettingSection combining(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "When offers meet")),
            {make.policy(PolicyKind::Stacking, &Programme::stacking),
             make.policy(PolicyKind::ExclusiveChooser, &Programme::exclusiveChooser),
             make.choice(QT_TRANSLATE_NOOP("Programme", "Exclusion holds"), nullptr, &Programme::exclusiveScope,
                         {QT_TRANSLATE_NOOP("Programme", "in the whole basket"),
                          QT_TRANSLATE_NOOP("Programme", "on the lines it touched")}),
             make.policy(PolicyKind::Competition, &Programme::competition),
             {make.say(QT_TRANSLATE_NOOP("Programme", "At most so many in one basket")), {}, atMost(make)}}};
}

SettingSection rewards(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "When a discount does not fit")),
            {make.policy(PolicyKind::WhenCapped, &Programme::whenCapped)}};
}

SettingSection sets(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Sets: 3 for 2, the second at half price")),
            {make.policy(PolicyKind::SetGrouping, &Programme::sets, &SetPolicy::grouping),
             make.policy(PolicyKind::Favour, &Programme::sets, &SetPolicy::favour),
             make.policy(PolicyKind::CarriedBy, &Programme::sets, &SetPolicy::carriedBy),
             make.choice(QT_TRANSLATE_NOOP("Programme", "Units used once are closed"), nullptr, &Programme::sets,
                         &SetPolicy::unitsUsed,
                         {QT_TRANSLATE_NOOP("Programme", "to other sets"),
                          QT_TRANSLATE_NOOP("Programme", "to all offers"), QT_TRANSLATE_NOOP("Programme", "never")}),
             make.flag(QT_TRANSLATE_NOOP("Programme", "A broken set rewards what is there"), nullptr, &Programme::sets,
                       &SetPolicy::partial),
             make.flag(QT_TRANSLATE_NOOP("Programme", "Units bought to qualify may be the rewarded ones"), nullptr,
                       &Programme::sets, &SetPolicy::self)}};
}

Setting baseEarnCap(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "At most so many points a basket")),
            make.say(QT_TRANSLATE_NOOP("Programme", "Zero: no limit.")),
            NumberSetting{Unit::Points, [](const Programme& p) { return std::optional(p.baseEarn.atMost.value_or(0)); },
                          [](Programme& p, std::int64_t value) {
                              p.baseEarn.atMost = value > 0 ? std::optional(value) : std::nullopt;
                          }}};
}

SettingSection points(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Points")),
            {make.number(QT_TRANSLATE_NOOP("Programme", "Every purchase earns"), nullptr, Unit::Points,
                         &Programme::baseEarn, &BaseEarn::points),
             make.number(QT_TRANSLATE_NOOP("Programme", "for each full"), nullptr, Unit::Money, &Programme::baseEarn,
                         &BaseEarn::every, 1),
             make.number(QT_TRANSLATE_NOOP("Programme", "from a spend of"), nullptr, Unit::Money, &Programme::baseEarn,
                         &BaseEarn::from),
             baseEarnCap(make), make.policy(PolicyKind::PointsRounding, &Programme::pointsRounding),
             make.policy(PolicyKind::Multipliers, &Programme::compoundMultipliers),
             make.number(QT_TRANSLATE_NOOP("Programme", "Shoppers may pay with blocks of"),
                         QT_TRANSLATE_NOOP("Programme", "Zero: points are not money here."), Unit::Points,
                         &Programme::burn, &Burn::points),
             make.number(QT_TRANSLATE_NOOP("Programme", "each worth"), nullptr, Unit::Money, &Programme::burn,
                         &Burn::worth)}};
}

/// A ceiling names its products by one category here; whatever else its selection says is kept.
ListSetting::Field ceilingCategory(const SettingMaker& make) {
    ListSetting::Field field{make.say(QT_TRANSLATE_NOOP("Programme", "Category")),
                             make.say(QT_TRANSLATE_NOOP("Programme", "Category path"))};
    field.text = [](const Programme& p, std::size_t i) {
        const auto& categories = p.ceilings[i].of.in.categories;
        return categories.empty() ? QString() : QString::fromStdString(categories.front());
    };
    field.setText = [](Programme& p, std::size_t i, const QString& text) {
        auto& categories = p.ceilings[i].of.in.categories;
        categories.clear();
        if (!text.isEmpty()) categories.push_back(text.toStdString());
    };
    return field;
}

ListSetting ceilings(const SettingMaker& make) {
    constexpr auto rows = &Programme::ceilings;
    return make.list<Ceiling>(
        QT_TRANSLATE_NOOP("Programme", "Add a ceiling"), rows,
        {make.textField(QT_TRANSLATE_NOOP("Programme", "Name"), QT_TRANSLATE_NOOP("Programme", "Name"), rows,
                        &Ceiling::name),
         ceilingCategory(make),
         make.numberField(QT_TRANSLATE_NOOP("Programme", "At most"), Unit::Percent, rows, &Ceiling::rate),
         make.numberField(QT_TRANSLATE_NOOP("Programme", "At most, in money"), Unit::Money, rows, &Ceiling::amount),
         make.choiceField(QT_TRANSLATE_NOOP("Programme", "Over"),
                          {QT_TRANSLATE_NOOP("Programme", "each line"), QT_TRANSLATE_NOOP("Programme", "the basket")},
                          rows, &Ceiling::over)},
        [](std::size_t index) {
            return Ceiling{.name = "ceiling " + std::to_string(index + 1), .of = {}, .rate = 340'000, .amount = {}};
        });
}

ListSetting forbiddenWords(const SettingMaker& make) {
    constexpr auto rows = &Programme::forbiddenWords;
    return make.list<ForbiddenWord>(
        QT_TRANSLATE_NOOP("Programme", "Add a word"), rows,
        {make.textField(QT_TRANSLATE_NOOP("Programme", "Language"), QT_TRANSLATE_NOOP("Programme", "fr"), rows,
                        &ForbiddenWord::language),
         make.textField(QT_TRANSLATE_NOOP("Programme", "Forbidden word"), QT_TRANSLATE_NOOP("Programme", "Word"), rows,
                        &ForbiddenWord::word),
         make.textField(QT_TRANSLATE_NOOP("Programme", "Write instead"), QT_TRANSLATE_NOOP("Programme", "Instead"),
                        rows, &ForbiddenWord::instead)},
        [](std::size_t index) {
            return ForbiddenWord{"fr", "word " + std::to_string(index + 1), "", {}};
        });
}

ListSetting accountList(const SettingMaker& make) {
    constexpr auto rows = &Programme::accounts;
    return make.list<Account>(
        QT_TRANSLATE_NOOP("Programme", "Add an account"), rows,
        {make.textField(QT_TRANSLATE_NOOP("Programme", "Name"), QT_TRANSLATE_NOOP("Programme", "Name"), rows,
                        &Account::name),
         make.choiceField(QT_TRANSLATE_NOOP("Programme", "Holds"),
                          {QT_TRANSLATE_NOOP("Programme", "points"), QT_TRANSLATE_NOOP("Programme", "money")}, rows,
                          &Account::money),
         make.textField(QT_TRANSLATE_NOOP("Programme", "Kept by"), QT_TRANSLATE_NOOP("Programme", "us"), rows,
                        &Account::partner)},
        [](std::size_t index) { return Account{.name = "account " + std::to_string(index + 1)}; });
}

SettingSection law(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Law")),
            {{make.say(QT_TRANSLATE_NOOP("Programme", "Ceilings on all discounts together")),
              make.say(QT_TRANSLATE_NOOP("Programme", "In France, 34 % of the price of food.")), ceilings(make)},
             {make.say(QT_TRANSLATE_NOOP("Programme", "Forbidden words")), {}, forbiddenWords(make)}}};
}

SettingSection accounts(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Accounts")),
            {{make.say(QT_TRANSLATE_NOOP("Programme", "Beside the points account")),
              make.say(QT_TRANSLATE_NOOP(
                  "Programme", "Rewards can be credited to them: euros of the loyalty card, a partner’s points.")),
              accountList(make)}}};
}

} // namespace

std::vector<SettingSection> settingsOf(const app::Language& language) {
    const SettingMaker make(language);
    return {basics(make), order(make),  combining(make), rewards(make),
            sets(make),   points(make), law(make),       accounts(make)};
}

} // namespace offerwright::ui
