#include "engine/compile/facts.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Texts with their lengths, so that no two lists read alike.
class Words {
public:
    explicit Words(Ask ask) { *this << static_cast<std::int64_t>(ask); }
    Words& operator<<(std::int64_t number) {
        (m_text += std::to_string(number)) += ' ';
        return *this;
    }
    Words& operator<<(const std::string& word) {
        *this << static_cast<std::int64_t>(word.size());
        m_text += word;
        return *this;
    }
    template <typename Item> Words& operator<<(const std::vector<Item>& items) {
        *this << static_cast<std::int64_t>(items.size());
        for (const Item& item : items) *this << item;
        return *this;
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> Words& operator<<(Enum word) { return *this << static_cast<std::int64_t>(word); }
    Words& operator<<(LocalDate day) { return *this << std::int64_t{day.days}; }
    Words& operator<<(const std::optional<LocalDate>& day) {
        return day ? *this << std::int64_t{1} << *day : *this << std::int64_t{0};
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void tell(Words& words, const CouponPresented& rule) { words << rule.codes; }
void tell(Words& words, const InSegment& rule) { words << rule.segments; }
void tell(Words& words, const HasTier& rule) { words << rule.tiers; }
void tell(Words& words, const GaveConsent& rule) { words << rule.purposes; }
void tell(Words& words, const ThroughChannel& rule) { words << rule.channels; }
void tell(Words& words, const AtStore& rule) { words << rule.stores << rule.groups << rule.banners; }
void tell(Words& words, const WithinDates& rule) { words << rule.from << rule.to << rule.except; }
void tell(Words& words, const OnWeekdays& rule) { words << rule.days; }
void tell(Words& words, const WithinHours& rule) {
    words << std::int64_t{rule.from.minute} << std::int64_t{rule.to.minute};
}
void tell(Words& words, const CustomerAttribute& rule) { words << rule.test.how << rule.test.name << rule.test.value; }
void tell(Words& words, const AmongCustomers& rule) { words << rule.customers; }
void tell(Words& words, const AtTill& rule) { words << rule.types; }

bool names(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

} // namespace

std::string wordsOf(const ConditionPlan& asked) {
    Words words(asked.ask);
    std::visit(
        [&](const auto& rule) {
            if constexpr (requires { tell(words, rule); })
                tell(words, rule);
            else
                OW_ASSERT(false);
        },
        asked.source->rule);
    return words.take();
}

bool isAt(const AtStore& rule, const Store& store) {
    const auto group = [&](const std::string& each) { return names(rule.groups, each); };
    return names(rule.stores, store.id) || std::ranges::any_of(store.groups, group) ||
           (!store.banner.empty() && names(rule.banners, store.banner));
}

} // namespace offerwright
