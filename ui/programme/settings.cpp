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
    return {
        make.say(QT_TRANSLATE_NOOP("Programme", "Country and rounding")),
        {country(make),
         make.choice(QT_TRANSLATE_NOOP("Programme", "Half a cent is rounded"), nullptr, &Programme::roundMode,
                     {QT_TRANSLATE_NOOP("Programme", "up, away from zero"),
                      QT_TRANSLATE_NOOP("Programme", "to the even cent"),
                      QT_TRANSLATE_NOOP("Programme", "off: always down"), QT_TRANSLATE_NOOP("Programme", "always up"),
                      QT_TRANSLATE_NOOP("Programme", "down")}),
         make.choice(QT_TRANSLATE_NOOP("Programme", "Percents are rounded"),
                     QT_TRANSLATE_NOOP("Programme", "15 % of ten pieces at 9.99 is 15.00 by piece, 14.99 otherwise."),
                     &Programme::roundAt,
                     {QT_TRANSLATE_NOOP("Programme", "piece by piece"), QT_TRANSLATE_NOOP("Programme", "line by line"),
                      QT_TRANSLATE_NOOP("Programme", "once over all")}),
         make.choice(QT_TRANSLATE_NOOP("Programme", "The odd cent of a shared amount goes"), nullptr,
                     &Programme::allocation,
                     {QT_TRANSLATE_NOOP("Programme", "to the largest remainder"),
                      QT_TRANSLATE_NOOP("Programme", "all to the largest line"),
                      QT_TRANSLATE_NOOP("Programme", "to the first lines, after rounding halves down"),
                      QT_TRANSLATE_NOOP("Programme", "to the first lines, within what is left"),
                      QT_TRANSLATE_NOOP("Programme", "to the last line, after rounding halves up"),
                      QT_TRANSLATE_NOOP("Programme", "all to the first line with room"),
                      QT_TRANSLATE_NOOP("Programme", "all to the dearest"),
                      QT_TRANSLATE_NOOP("Programme", "cent by cent to the dearest"),
                      QT_TRANSLATE_NOOP("Programme", "to the first, cut from the last back"),
                      QT_TRANSLATE_NOOP("Programme", "on to the next line"),
                      QT_TRANSLATE_NOOP("Programme", "nowhere: every piece bears the same")}),
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
             make.choice(
                 QT_TRANSLATE_NOOP("Programme", "Spend is measured"),
                 QT_TRANSLATE_NOOP("Programme", "So that one offer does not switch off the next, or so that it does."),
                 &Programme::spendBasis,
                 {QT_TRANSLATE_NOOP("Programme", "at the start of the stage"),
                  QT_TRANSLATE_NOOP("Programme", "before any discount"),
                  QT_TRANSLATE_NOOP("Programme", "as it stands at that moment")})}};
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
    return {
        make.say(QT_TRANSLATE_NOOP("Programme", "When offers meet")),
        {make.choice(QT_TRANSLATE_NOOP("Programme", "Two percents on one line"),
                     QT_TRANSLATE_NOOP("Programme", "10 % and 20 % on 100 give 28, 30 or 20."), &Programme::stacking,
                     {QT_TRANSLATE_NOOP("Programme", "one on what the other left"),
                      QT_TRANSLATE_NOOP("Programme", "both on the shelf price"),
                      QT_TRANSLATE_NOOP("Programme", "only the better one")}),
         make.choice(QT_TRANSLATE_NOOP("Programme", "Of an exclusive group applies"), nullptr,
                     &Programme::exclusiveChooser,
                     {QT_TRANSLATE_NOOP("Programme", "the first in order"),
                      QT_TRANSLATE_NOOP("Programme", "the best for the customer")}),
         make.choice(QT_TRANSLATE_NOOP("Programme", "Exclusion holds"), nullptr, &Programme::exclusiveScope,
                     {QT_TRANSLATE_NOOP("Programme", "in the whole basket"),
                      QT_TRANSLATE_NOOP("Programme", "on the lines it touched")}),
         make.choice(
             QT_TRANSLATE_NOOP("Programme", "Offers that want the same units"),
             QT_TRANSLATE_NOOP("Programme", "The best of all ways is searched, and the result says if it is proven."),
             &Programme::competition,
             {QT_TRANSLATE_NOOP("Programme", "take them in order"),
              QT_TRANSLATE_NOOP("Programme", "share them best for the customer")}),
         {make.say(QT_TRANSLATE_NOOP("Programme", "At most so many in one basket")), {}, atMost(make)}}};
}

SettingSection rewards(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "When a discount does not fit")),
            {make.choice(
                QT_TRANSLATE_NOOP("Programme", "What a line or a limit cannot take"), nullptr, &Programme::whenCapped,
                {QT_TRANSLATE_NOOP("Programme", "is cut off"), QT_TRANSLATE_NOOP("Programme", "voids the reward"),
                 QT_TRANSLATE_NOOP("Programme", "goes to the other lines")})}};
}

SettingSection sets(const SettingMaker& make) {
    return {make.say(QT_TRANSLATE_NOOP("Programme", "Sets: 3 for 2, the second at half price")),
            {make.choice(QT_TRANSLATE_NOOP("Programme", "Of nine at 3 for 2, free are"), nullptr, &Programme::sets,
                         &SetPolicy::grouping,
                         {QT_TRANSLATE_NOOP("Programme", "the three cheapest of all"),
                          QT_TRANSLATE_NOOP("Programme", "the cheapest of each three")}),
             make.choice(QT_TRANSLATE_NOOP("Programme", "In doubt a set favours"), nullptr, &Programme::sets,
                         &SetPolicy::favour,
                         {QT_TRANSLATE_NOOP("Programme", "the house"), QT_TRANSLATE_NOOP("Programme", "the customer")}),
             make.choice(QT_TRANSLATE_NOOP("Programme", "The discount is borne by"),
                         QT_TRANSLATE_NOOP("Programme", "What a return pays back follows from it."), &Programme::sets,
                         &SetPolicy::carriedBy,
                         {QT_TRANSLATE_NOOP("Programme", "all units of the set"),
                          QT_TRANSLATE_NOOP("Programme", "the rewarded units")}),
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
                         &BaseEarn::every),
             make.number(QT_TRANSLATE_NOOP("Programme", "from a spend of"), nullptr, Unit::Money, &Programme::baseEarn,
                         &BaseEarn::from),
             baseEarnCap(make),
             make.choice(QT_TRANSLATE_NOOP("Programme", "Parts of a point are rounded"), nullptr,
                         &Programme::pointsRounding,
                         {QT_TRANSLATE_NOOP("Programme", "up, away from zero"),
                          QT_TRANSLATE_NOOP("Programme", "to the even cent"),
                          QT_TRANSLATE_NOOP("Programme", "off: always down"),
                          QT_TRANSLATE_NOOP("Programme", "always up"), QT_TRANSLATE_NOOP("Programme", "down")}),
             make.flag(QT_TRANSLATE_NOOP("Programme", "Multipliers multiply one another"),
                       QT_TRANSLATE_NOOP("Programme", "Otherwise their excess adds up: ×2 and ×3 give ×4."),
                       &Programme::compoundMultipliers),
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
        [](std::size_t) {
            return ForbiddenWord{"fr", "", "", {}};
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
