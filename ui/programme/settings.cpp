#include "ui/programme/settings.h"
#include <QCoreApplication>
#include <algorithm>

namespace offerwright::ui {
namespace {

/// Makes settings in one language.
class Catalog {
public:
    explicit Catalog(const app::Language& language)
        : m_language(language) {}
    std::vector<SettingSection> all() const {
        return {basics(), order(), combining(), rewards(), sets(), points(), law(), accounts()};
    }

private:
    QString say(const char* text) const { return m_language.translate("Programme", text); }

    template <typename Enum>
    Setting choice(const char* label, const char* help, Enum Programme::*member,
                   std::initializer_list<const char*> options) const {
        return {say(label), help ? say(help) : QString(),
                ChoiceSetting{words(options), [member](const Programme& p) { return static_cast<int>(p.*member); },
                              [member](Programme& p, int index) { p.*member = static_cast<Enum>(index); }}};
    }
    template <typename Part, typename Enum>
    Setting partChoice(const char* label, const char* help, Part Programme::*part, Enum Part::*member,
                       std::initializer_list<const char*> options) const {
        return {say(label), help ? say(help) : QString(),
                ChoiceSetting{words(options), [=](const Programme& p) { return static_cast<int>(p.*part.*member); },
                              [=](Programme& p, int index) { p.*part.*member = static_cast<Enum>(index); }}};
    }
    template <typename Part>
    Setting flag(const char* label, const char* help, Part Programme::*part, bool Part::*member) const {
        return {say(label), help ? say(help) : QString(),
                SwitchSetting{[=](const Programme& p) { return p.*part.*member; },
                              [=](Programme& p, bool on) { p.*part.*member = on; }}};
    }
    template <typename Part>
    Setting number(const char* label, const char* help, Unit unit, Part Programme::*part,
                   std::int64_t Part::*member) const {
        return {say(label), help ? say(help) : QString(),
                NumberSetting{unit, [=](const Programme& p) { return std::optional(p.*part.*member); },
                              [=](Programme& p, std::int64_t value) { p.*part.*member = value; }}};
    }
    QStringList words(std::initializer_list<const char*> options) const {
        QStringList list;
        for (const char* option : options) list << say(option);
        return list;
    }

    SettingSection basics() const;
    SettingSection order() const;
    SettingSection combining() const;
    SettingSection rewards() const;
    SettingSection sets() const;
    SettingSection points() const;
    SettingSection law() const;
    SettingSection accounts() const;
    Setting country() const;
    Setting firstKey() const;
    Setting baseEarnCap() const;
    ListSetting ceilings() const;
    ListSetting atMost() const;

    const app::Language& m_language;
};

constexpr const char* kCountries[] = {"", "FR", "GB", "US", "CA"};

/// Taking a country takes its laws and customs; what the retailer has set up beside them stays.
void settle(Programme& programme, const char* code) {
    const Programme from = programmeFor(code);
    programme.country = from.country;
    programme.ceilings = from.ceilings;
    programme.forbiddenWords = from.forbiddenWords;
    programme.cashStep = from.cashStep;
}

Setting Catalog::country() const {
    const auto indexOf = [](const Programme& programme) {
        const auto found = std::ranges::find(kCountries, programme.country);
        return found == std::end(kCountries) ? 0 : static_cast<int>(found - std::begin(kCountries));
    };
    return {say(QT_TRANSLATE_NOOP("Programme", "Country")),
            say(QT_TRANSLATE_NOOP("Programme", "Brings its ceilings, forbidden words and smallest coin.")),
            ChoiceSetting{
                words({QT_TRANSLATE_NOOP("Programme", "Another country"), QT_TRANSLATE_NOOP("Programme", "France"),
                       QT_TRANSLATE_NOOP("Programme", "United Kingdom"),
                       QT_TRANSLATE_NOOP("Programme", "United States"), QT_TRANSLATE_NOOP("Programme", "Canada")}),
                indexOf, [](Programme& p, int index) { settle(p, kCountries[index]); }}};
}

SettingSection Catalog::basics() const {
    return {
        say(QT_TRANSLATE_NOOP("Programme", "Country and rounding")),
        {country(),
         choice(QT_TRANSLATE_NOOP("Programme", "Half a cent is rounded"), nullptr, &Programme::roundMode,
                {QT_TRANSLATE_NOOP("Programme", "up, away from zero"),
                 QT_TRANSLATE_NOOP("Programme", "to the even cent"), QT_TRANSLATE_NOOP("Programme", "off: always down"),
                 QT_TRANSLATE_NOOP("Programme", "always up"), QT_TRANSLATE_NOOP("Programme", "down")}),
         choice(QT_TRANSLATE_NOOP("Programme", "Percents are rounded"),
                QT_TRANSLATE_NOOP("Programme", "15 % of ten pieces at 9.99 is 15.00 by piece, 14.99 otherwise."),
                &Programme::roundAt,
                {QT_TRANSLATE_NOOP("Programme", "piece by piece"), QT_TRANSLATE_NOOP("Programme", "line by line"),
                 QT_TRANSLATE_NOOP("Programme", "once over all")}),
         choice(QT_TRANSLATE_NOOP("Programme", "The odd cent of a shared amount goes"), nullptr, &Programme::allocation,
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
         number(QT_TRANSLATE_NOOP("Programme", "Smallest coin"),
                QT_TRANSLATE_NOOP("Programme", "Bills paid in cash are rounded to it. Zero: no rounding."), Unit::Money,
                &Programme::cashStep, &CashStep::step)}};
}

/// The first thing promotions are ordered by; priority follows where it is another.
Setting Catalog::firstKey() const {
    const auto get = [](const Programme& p) { return p.order.empty() ? 0 : static_cast<int>(p.order.front()); };
    const auto set = [](Programme& p, int index) {
        p.order = {static_cast<OrderBy>(index)};
        if (p.order.front() != OrderBy::Priority) p.order.push_back(OrderBy::Priority);
    };
    return {
        say(QT_TRANSLATE_NOOP("Programme", "Promotions take their turn by")),
        say(QT_TRANSLATE_NOOP("Programme", "Within each stage. Ties go by priority, then by id.")),
        ChoiceSetting{
            words({QT_TRANSLATE_NOOP("Programme", "priority"), QT_TRANSLATE_NOOP("Programme", "value of the discount"),
                   QT_TRANSLATE_NOOP("Programme", "value of the points"), QT_TRANSLATE_NOOP("Programme", "last day"),
                   QT_TRANSLATE_NOOP("Programme", "order of tags")}),
            get, set}};
}

SettingSection Catalog::order() const {
    return {
        say(QT_TRANSLATE_NOOP("Programme", "Order")),
        {firstKey(),
         choice(
             QT_TRANSLATE_NOOP("Programme", "Equals go"), nullptr, &Programme::ties,
             {QT_TRANSLATE_NOOP("Programme", "lowest id first"), QT_TRANSLATE_NOOP("Programme", "highest id first")}),
         choice(QT_TRANSLATE_NOOP("Programme", "Spend is measured"),
                QT_TRANSLATE_NOOP("Programme", "So that one offer does not switch off the next, or so that it does."),
                &Programme::spendBasis,
                {QT_TRANSLATE_NOOP("Programme", "at the start of the stage"),
                 QT_TRANSLATE_NOOP("Programme", "before any discount"),
                 QT_TRANSLATE_NOOP("Programme", "as it stands at that moment")})}};
}

SettingSection Catalog::combining() const {
    return {
        say(QT_TRANSLATE_NOOP("Programme", "When offers meet")),
        {choice(QT_TRANSLATE_NOOP("Programme", "Two percents on one line"),
                QT_TRANSLATE_NOOP("Programme", "10 % and 20 % on 100 give 28, 30 or 20."), &Programme::stacking,
                {QT_TRANSLATE_NOOP("Programme", "one on what the other left"),
                 QT_TRANSLATE_NOOP("Programme", "both on the shelf price"),
                 QT_TRANSLATE_NOOP("Programme", "only the better one")}),
         choice(QT_TRANSLATE_NOOP("Programme", "Of an exclusive group applies"), nullptr, &Programme::exclusiveChooser,
                {QT_TRANSLATE_NOOP("Programme", "the first in order"),
                 QT_TRANSLATE_NOOP("Programme", "the best for the customer")}),
         choice(QT_TRANSLATE_NOOP("Programme", "Exclusion holds"), nullptr, &Programme::exclusiveScope,
                {QT_TRANSLATE_NOOP("Programme", "in the whole basket"),
                 QT_TRANSLATE_NOOP("Programme", "on the lines it touched")}),
         choice(
             QT_TRANSLATE_NOOP("Programme", "Offers that want the same units"),
             QT_TRANSLATE_NOOP("Programme", "The best of all ways is searched, and the result says if it is proven."),
             &Programme::competition,
             {QT_TRANSLATE_NOOP("Programme", "take them in order"),
              QT_TRANSLATE_NOOP("Programme", "share them best for the customer")}),
         {say(QT_TRANSLATE_NOOP("Programme", "At most so many in one basket")), {}, atMost()}}};
}

SettingSection Catalog::rewards() const {
    return {
        say(QT_TRANSLATE_NOOP("Programme", "When a discount does not fit")),
        {choice(QT_TRANSLATE_NOOP("Programme", "What a line or a limit cannot take"), nullptr, &Programme::whenCapped,
                {QT_TRANSLATE_NOOP("Programme", "is cut off"), QT_TRANSLATE_NOOP("Programme", "voids the reward"),
                 QT_TRANSLATE_NOOP("Programme", "goes to the other lines")})}};
}

SettingSection Catalog::sets() const {
    return {say(QT_TRANSLATE_NOOP("Programme", "Sets: 3 for 2, the second at half price")),
            {partChoice(QT_TRANSLATE_NOOP("Programme", "Of nine at 3 for 2, free are"), nullptr, &Programme::sets,
                        &SetPolicy::grouping,
                        {QT_TRANSLATE_NOOP("Programme", "the three cheapest of all"),
                         QT_TRANSLATE_NOOP("Programme", "the cheapest of each three")}),
             partChoice(QT_TRANSLATE_NOOP("Programme", "In doubt a set favours"), nullptr, &Programme::sets,
                        &SetPolicy::favour,
                        {QT_TRANSLATE_NOOP("Programme", "the house"), QT_TRANSLATE_NOOP("Programme", "the customer")}),
             partChoice(QT_TRANSLATE_NOOP("Programme", "The discount is borne by"),
                        QT_TRANSLATE_NOOP("Programme", "What a return pays back follows from it."), &Programme::sets,
                        &SetPolicy::carriedBy,
                        {QT_TRANSLATE_NOOP("Programme", "all units of the set"),
                         QT_TRANSLATE_NOOP("Programme", "the rewarded units")}),
             partChoice(QT_TRANSLATE_NOOP("Programme", "Units used once are closed"), nullptr, &Programme::sets,
                        &SetPolicy::unitsUsed,
                        {QT_TRANSLATE_NOOP("Programme", "to other sets"),
                         QT_TRANSLATE_NOOP("Programme", "to all offers"), QT_TRANSLATE_NOOP("Programme", "never")}),
             flag(QT_TRANSLATE_NOOP("Programme", "A broken set rewards what is there"), nullptr, &Programme::sets,
                  &SetPolicy::partial),
             flag(QT_TRANSLATE_NOOP("Programme", "Units bought to qualify may be the rewarded ones"), nullptr,
                  &Programme::sets, &SetPolicy::self)}};
}

Setting Catalog::baseEarnCap() const {
    return {say(QT_TRANSLATE_NOOP("Programme", "At most so many points a basket")),
            say(QT_TRANSLATE_NOOP("Programme", "Zero: no limit.")),
            NumberSetting{Unit::Points, [](const Programme& p) { return std::optional(p.baseEarn.atMost.value_or(0)); },
                          [](Programme& p, std::int64_t value) {
                              p.baseEarn.atMost = value > 0 ? std::optional(value) : std::nullopt;
                          }}};
}

SettingSection Catalog::points() const {
    return {
        say(QT_TRANSLATE_NOOP("Programme", "Points")),
        {number(QT_TRANSLATE_NOOP("Programme", "Every purchase earns"), nullptr, Unit::Points, &Programme::baseEarn,
                &BaseEarn::points),
         number(QT_TRANSLATE_NOOP("Programme", "for each full"), nullptr, Unit::Money, &Programme::baseEarn,
                &BaseEarn::every),
         number(QT_TRANSLATE_NOOP("Programme", "from a spend of"), nullptr, Unit::Money, &Programme::baseEarn,
                &BaseEarn::from),
         baseEarnCap(),
         choice(QT_TRANSLATE_NOOP("Programme", "Parts of a point are rounded"), nullptr, &Programme::pointsRounding,
                {QT_TRANSLATE_NOOP("Programme", "up, away from zero"),
                 QT_TRANSLATE_NOOP("Programme", "to the even cent"), QT_TRANSLATE_NOOP("Programme", "off: always down"),
                 QT_TRANSLATE_NOOP("Programme", "always up"), QT_TRANSLATE_NOOP("Programme", "down")}),
         {say(QT_TRANSLATE_NOOP("Programme", "Multipliers multiply one another")),
          say(QT_TRANSLATE_NOOP("Programme", "Otherwise their excess adds up: ×2 and ×3 give ×4.")),
          SwitchSetting{[](const Programme& p) { return p.compoundMultipliers; },
                        [](Programme& p, bool on) { p.compoundMultipliers = on; }}},
         number(QT_TRANSLATE_NOOP("Programme", "Shoppers may pay with blocks of"),
                QT_TRANSLATE_NOOP("Programme", "Zero: points are not money here."), Unit::Points, &Programme::burn,
                &Burn::points),
         number(QT_TRANSLATE_NOOP("Programme", "each worth"), nullptr, Unit::Money, &Programme::burn, &Burn::worth)}};
}

ListSetting Catalog::atMost() const {
    const auto of = [](const Programme& p, std::size_t i) { return static_cast<std::int64_t>(p.atMost[i].of); };
    return {say(QT_TRANSLATE_NOOP("Programme", "Add a limit")),
            {{say(QT_TRANSLATE_NOOP("Programme", "Of which kind")),
              words({QT_TRANSLATE_NOOP("Programme", "of any kind"), QT_TRANSLATE_NOOP("Programme", "of the stage"),
                     QT_TRANSLATE_NOOP("Programme", "with the tag"), QT_TRANSLATE_NOOP("Programme", "of the group"),
                     QT_TRANSLATE_NOOP("Programme", "that ask for a coupon")}),
              {},
              {},
              of,
              [](Programme& p, std::size_t i, std::int64_t value) { p.atMost[i].of = static_cast<AtMost::Of>(value); }},
             {say(QT_TRANSLATE_NOOP("Programme", "Name of the tag, group or stage")),
              say(QT_TRANSLATE_NOOP("Programme", "Name")),
              [](const Programme& p, std::size_t i) { return QString::fromStdString(p.atMost[i].name); },
              [](Programme& p, std::size_t i, const QString& text) { p.atMost[i].name = text.toStdString(); }},
             {say(QT_TRANSLATE_NOOP("Programme", "How many")),
              Unit::Count,
              {},
              {},
              [](const Programme& p, std::size_t i) { return p.atMost[i].count; },
              [](Programme& p, std::size_t i, std::int64_t value) { p.atMost[i].count = value; }}},
            [](const Programme& p) { return p.atMost.size(); },
            [](Programme& p) { p.atMost.push_back({}); },
            [](Programme& p, std::size_t i) { p.atMost.erase(p.atMost.begin() + static_cast<std::ptrdiff_t>(i)); }};
}

/// A ceiling names its products by one category or tag here; whatever else its selection says is kept.
ListSetting Catalog::ceilings() const {
    const auto firstCategory = [](const Programme& p, std::size_t i) {
        const auto& categories = p.ceilings[i].of.in.categories;
        return categories.empty() ? QString() : QString::fromStdString(categories.front());
    };
    const auto setCategory = [](Programme& p, std::size_t i, const QString& text) {
        auto& categories = p.ceilings[i].of.in.categories;
        categories.clear();
        if (!text.isEmpty()) categories.push_back(text.toStdString());
    };
    return {say(QT_TRANSLATE_NOOP("Programme", "Add a ceiling")),
            {{say(QT_TRANSLATE_NOOP("Programme", "Name")), say(QT_TRANSLATE_NOOP("Programme", "Name")),
              [](const Programme& p, std::size_t i) { return QString::fromStdString(p.ceilings[i].name); },
              [](Programme& p, std::size_t i, const QString& text) { p.ceilings[i].name = text.toStdString(); }},
             {say(QT_TRANSLATE_NOOP("Programme", "Category")), say(QT_TRANSLATE_NOOP("Programme", "Category path")),
              firstCategory, setCategory},
             {say(QT_TRANSLATE_NOOP("Programme", "At most")),
              Unit::Percent,
              {},
              {},
              [](const Programme& p, std::size_t i) { return p.ceilings[i].rate.value_or(0); },
              [](Programme& p, std::size_t i, std::int64_t value) { p.ceilings[i].rate = value; }},
             {say(QT_TRANSLATE_NOOP("Programme", "Over")),
              words({QT_TRANSLATE_NOOP("Programme", "each line"), QT_TRANSLATE_NOOP("Programme", "the basket")}),
              {},
              {},
              [](const Programme& p, std::size_t i) { return static_cast<std::int64_t>(p.ceilings[i].over); },
              [](Programme& p, std::size_t i, std::int64_t value) {
                  p.ceilings[i].over = static_cast<Ceiling::Over>(value);
              }}},
            [](const Programme& p) { return p.ceilings.size(); },
            [](Programme& p) {
                p.ceilings.push_back({.name = "ceiling " + std::to_string(p.ceilings.size() + 1), .rate = 340'000});
            },
            [](Programme& p, std::size_t i) { p.ceilings.erase(p.ceilings.begin() + static_cast<std::ptrdiff_t>(i)); }};
}

SettingSection Catalog::law() const {
    const auto text = [](std::string ForbiddenWord::*member) {
        return
            [member](const Programme& p, std::size_t i) { return QString::fromStdString(p.forbiddenWords[i].*member); };
    };
    const auto setText = [](std::string ForbiddenWord::*member) {
        return [member](Programme& p, std::size_t i, const QString& words) {
            p.forbiddenWords[i].*member = words.toStdString();
        };
    };
    ListSetting forbidden{
        say(QT_TRANSLATE_NOOP("Programme", "Add a word")),
        {{say(QT_TRANSLATE_NOOP("Programme", "Language")), say(QT_TRANSLATE_NOOP("Programme", "fr")),
          text(&ForbiddenWord::language), setText(&ForbiddenWord::language)},
         {say(QT_TRANSLATE_NOOP("Programme", "Forbidden word")), say(QT_TRANSLATE_NOOP("Programme", "Word")),
          text(&ForbiddenWord::word), setText(&ForbiddenWord::word)},
         {say(QT_TRANSLATE_NOOP("Programme", "Write instead")), say(QT_TRANSLATE_NOOP("Programme", "Instead")),
          text(&ForbiddenWord::instead), setText(&ForbiddenWord::instead)}},
        [](const Programme& p) { return p.forbiddenWords.size(); },
        [](Programme& p) {
            p.forbiddenWords.push_back({"fr", "", "", {}});
        },
        [](Programme& p, std::size_t i) {
            p.forbiddenWords.erase(p.forbiddenWords.begin() + static_cast<std::ptrdiff_t>(i));
        }};
    return {say(QT_TRANSLATE_NOOP("Programme", "Law")),
            {{say(QT_TRANSLATE_NOOP("Programme", "Ceilings on all discounts together")),
              say(QT_TRANSLATE_NOOP("Programme", "In France, 34 % of the price of food.")), ceilings()},
             {say(QT_TRANSLATE_NOOP("Programme", "Forbidden words")), {}, std::move(forbidden)}}};
}

SettingSection Catalog::accounts() const {
    ListSetting list{
        say(QT_TRANSLATE_NOOP("Programme", "Add an account")),
        {{say(QT_TRANSLATE_NOOP("Programme", "Name")), say(QT_TRANSLATE_NOOP("Programme", "Name")),
          [](const Programme& p, std::size_t i) { return QString::fromStdString(p.accounts[i].name); },
          [](Programme& p, std::size_t i, const QString& text) { p.accounts[i].name = text.toStdString(); }},
         {say(QT_TRANSLATE_NOOP("Programme", "Holds")),
          words({QT_TRANSLATE_NOOP("Programme", "points"), QT_TRANSLATE_NOOP("Programme", "money")}),
          {},
          {},
          [](const Programme& p, std::size_t i) { return p.accounts[i].money ? 1 : 0; },
          [](Programme& p, std::size_t i, std::int64_t value) { p.accounts[i].money = value == 1; }},
         {say(QT_TRANSLATE_NOOP("Programme", "Kept by")), say(QT_TRANSLATE_NOOP("Programme", "us")),
          [](const Programme& p, std::size_t i) { return QString::fromStdString(p.accounts[i].partner); },
          [](Programme& p, std::size_t i, const QString& text) { p.accounts[i].partner = text.toStdString(); }}},
        [](const Programme& p) { return p.accounts.size(); },
        [](Programme& p) { p.accounts.push_back({.name = "account " + std::to_string(p.accounts.size() + 1)}); },
        [](Programme& p, std::size_t i) { p.accounts.erase(p.accounts.begin() + static_cast<std::ptrdiff_t>(i)); }};
    return {say(QT_TRANSLATE_NOOP("Programme", "Accounts")),
            {{say(QT_TRANSLATE_NOOP("Programme", "Beside the points account")),
              say(QT_TRANSLATE_NOOP("Programme",
                                    "Rewards can be credited to them: euros of the loyalty card, a partner’s points.")),
              std::move(list)}}};
}

} // namespace

std::vector<SettingSection> settingsOf(const app::Language& language) { return Catalog(language).all(); }

} // namespace offerwright::ui
