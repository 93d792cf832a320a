// The words of the documents for the model's enumerations, in the enumerations' order; the first is the one left out.
#pragma once
#include <array>
#include <offerwright/model/adjudication.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>
#include <string_view>

namespace offerwright::text {

using Word = std::string_view;

template <typename Enum> inline constexpr std::array<Word, 0> kWords{};

template <> inline constexpr std::array kWords<Status>{Word("draft"), Word("live"), Word("paused"), Word("archived")};
template <> inline constexpr std::array kWords<Stage>{Word("item"), Word("basket"), Word("points"), Word("tender")};
template <>
inline constexpr std::array kWords<Unit>{Word("money"),  Word("quantity"), Word("percent"),
                                         Word("factor"), Word("points"),   Word("count")};
template <>
inline constexpr std::array kWords<SpendBasis>{Word("programme"), Word("stage"), Word("original"), Word("running")};
template <>
inline constexpr std::array kWords<Channel>{Word("inStore"), Word("web"), Word("app"), Word("clickAndCollect")};
template <>
inline constexpr std::array kWords<Weekday>{Word("mon"), Word("tue"), Word("wed"), Word("thu"),
                                            Word("fri"), Word("sat"), Word("sun")};
template <>
inline constexpr std::array kWords<Pick>{Word("matched"), Word("cheapest"), Word("dearest"), Word("everyNth")};
template <> inline constexpr std::array kWords<Among>{Word("selection"), Word("product"), Word("line")};
template <> inline constexpr std::array kWords<Per>{Word("unit"), Word("line"), Word("order")};
template <>
inline constexpr std::array kWords<Relation>{Word("single"), Word("tiers"), Word("repeat"), Word("journey"),
                                             Word("cycle")};
template <> inline constexpr std::array kWords<TierPay>{Word("highest"), Word("all")};
template <> inline constexpr std::array kWords<UnitOfMeasure>{Word("piece"), Word("kg"), Word("l"), Word("m")};
template <>
inline constexpr std::array kWords<RoundMode>{Word("halfAwayFromZero"), Word("halfEven"), Word("down"), Word("up"),
                                              Word("halfDown")};
template <> inline constexpr std::array kWords<RoundAt>{Word("unit"), Word("line"), Word("order")};
template <> inline constexpr std::array kWords<Stacking>{Word("compound"), Word("parallel"), Word("bestOf")};
template <>
inline constexpr std::array kWords<Allocation>{Word("largestRemainder"), Word("largestLine"),  Word("halfDownFirst"),
                                               Word("halfDownLimited"),  Word("halfUpLast"),   Word("downFirst"),
                                               Word("restToDearest"),    Word("oddToDearest"), Word("cutFromLast"),
                                               Word("carried"),          Word("carriedDown"),  Word("evenPerUnit")};
template <> inline constexpr std::array kWords<Chooser>{Word("first"), Word("bestForCustomer")};
template <> inline constexpr std::array kWords<SetGrouping>{Word("basket"), Word("perSet")};
template <> inline constexpr std::array kWords<Programme::Spend>{Word("stage"), Word("original"), Word("running")};
template <>
inline constexpr std::array kWords<Outcome>{Word("fired"), Word("notMet"), Word("nothingToGive"), Word("lost"),
                                            Word("limitReached")};
template <>
inline constexpr std::array kWords<CouponOutcome::State>{Word("used"), Word("unknown"), Word("conditionUnmet"),
                                                         Word("notValid")};
template <> inline constexpr std::array kWords<Severity>{Word("error"), Word("warning"), Word("hint")};
template <>
inline constexpr std::array kWords<MeasureKind>{Word("spend"),    Word("quantity"), Word("weight"),
                                                Word("distinct"), Word("sets"),     Word("share")};
template <>
inline constexpr std::array kWords<CountKind>{Word("visits"), Word("days"),  Word("weeks"),
                                              Word("months"), Word("spend"), Word("quantity")};
template <> inline constexpr std::array kWords<Period>{Word("day"), Word("week"), Word("month"), Word("year")};
template <> inline constexpr std::array kWords<Overflow>{Word("carried"), Word("dropped")};
template <> inline constexpr std::array kWords<Happened>{Word("fired"), Word("notFired"), Word("completed")};
template <> inline constexpr std::array kWords<Comparison>{Word("is"), Word("isNot"), Word("atLeast"), Word("atMost")};
template <> inline constexpr std::array kWords<Budget::Short>{Word("trim"), Word("refuse")};
template <> inline constexpr std::array kWords<Scope>{Word("basket"), Word("line")};
template <> inline constexpr std::array kWords<WhenCapped>{Word("trim"), Word("drop"), Word("reshare")};
template <> inline constexpr std::array kWords<Favour>{Word("house"), Word("customer")};
template <> inline constexpr std::array kWords<UnitsUsed>{Word("bySets"), Word("byAll"), Word("never")};
template <> inline constexpr std::array kWords<CarriedBy>{Word("wholeSet"), Word("rewarded")};
template <> inline constexpr std::array kWords<LimitedUnits>{Word("even"), Word("othersFirst"), Word("theseFirst")};
template <> inline constexpr std::array kWords<From>{Word("dearest"), Word("cheapest"), Word("listed")};
template <>
inline constexpr std::array kWords<OrderBy>{Word("priority"), Word("discount"), Word("points"), Word("expiry"),
                                            Word("tags")};
template <> inline constexpr std::array kWords<Ties>{Word("lowestId"), Word("highestId")};
template <>
inline constexpr std::array kWords<AtMost::Of>{Word("any"), Word("stage"), Word("tag"), Word("group"), Word("coupon")};
template <> inline constexpr std::array kWords<Ceiling::Over>{Word("line"), Word("basket")};
template <> inline constexpr std::array kWords<GroupKind>{Word("all"), Word("any"), Word("none"), Word("atLeastOf")};

template <typename Enum> constexpr Word wordOf(Enum value) { return kWords<Enum>[static_cast<std::size_t>(value)]; }

/// How many decimals a number of this unit has in the model: the document writes whole units or a decimal text.
constexpr int scaleOf(Unit unit) {
    switch (unit) {
    case Unit::Quantity: return 3;
    case Unit::Percent: return 4;
    case Unit::Factor: return 6;
    default: return 0;
    }
}

} // namespace offerwright::text
