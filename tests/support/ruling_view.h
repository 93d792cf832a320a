// An adjudication that is kept, looked at as the engine's own answer is.
#pragma once
#include <deque>
#include <offerwright/model/adjudication.h>
#include <tuple>

namespace offerwright::tests {

class RulingView {
public:
    /// Looks at the adjudication, which must stay as it is.
    explicit RulingView(const Adjudication& adjudication);
    RulingView(const RulingView&) = delete;
    RulingView& operator=(const RulingView&) = delete;

    const Ruling& ruling() const { return m_ruling; }

private:
    template <typename To, typename From, typename Look>
    std::span<const To> keep(const std::vector<From>& items, const Look& look);
    std::span<const std::string_view> texts(const std::vector<std::string>& items);
    std::span<const RulingParts::FunderPart> funding(const std::vector<FunderPart>& parts);
    RulingParts::Award award(const Award& award);
    RulingParts::Effect effect(const Effect& effect);

    template <typename... Item> using Kept = std::tuple<std::deque<std::vector<Item>>...>;
    Kept<std::string_view, RulingParts::LineOutcome, RulingParts::FunderPart, RulingParts::Share, RulingParts::Award,
         RulingParts::PromotionOutcome, RulingParts::CouponOutcome, RulingParts::Notice, RulingParts::Effect>
        m_kept;
    Ruling m_ruling;
};

} // namespace offerwright::tests
