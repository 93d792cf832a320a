/// \file The staircase of tiers on its axis, as geometry: what is drawn where, and what a place on the axis means.
/// Pure, so that tests need no painting.
#pragma once
#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <optional>
#include <vector>

namespace offerwright::ui {

/// What the picture shows. Thresholds ascend; heights are what each tier gives, in any unit.
struct StairInput {
    std::vector<std::int64_t> thresholds;
    std::vector<std::int64_t> heights;
    bool cumulative = false;              ///< all reached tiers pay: heights add up
    std::optional<std::int64_t> measured; ///< what this basket came to
    bool operator==(const StairInput&) const = default;
};

struct Staircase {
    std::int64_t axisEnd = 1;     ///< value at the right end; the left end is 0
    std::int64_t tick = 1;        ///< distance of the axis' labels
    QRectF plot;                  ///< between the ends of the axis, above the labels
    std::vector<QPointF> line;    ///< of the steps, from left to right
    std::vector<QPointF> handles; ///< one a tier
    std::optional<qreal> measuredX;

    qreal xOf(std::int64_t value) const;
    std::int64_t valueAt(qreal x) const;
};

/// A round number of ticks (1, 2, 5 times a power of ten) so that at most `most` fit below `end`.
std::int64_t roundTick(std::int64_t end, int most);
Staircase layOut(const StairInput& input, const QRectF& plot);
/// Where a dragged threshold may stand: between its neighbours, on multiples of `step`.
std::int64_t clampedThreshold(const StairInput& input, std::size_t index, std::int64_t value, std::int64_t step);

} // namespace offerwright::ui
