#include "ui/builder/tiers/staircase.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr int kMostTicks = 7;

std::int64_t farthest(const StairInput& input) {
    std::int64_t end = input.measured.value_or(0);
    for (const std::int64_t threshold : input.thresholds) end = std::max(end, threshold);
    return std::max<std::int64_t>(end, 1);
}

/// Heights as shares of the plot. The lowest tier still shows as a step; equal rewards stand equally high.
std::vector<qreal> sharesOf(const StairInput& input) {
    std::vector<qreal> sums;
    qreal sum = 0;
    for (std::size_t i = 0; i < input.thresholds.size(); ++i) {
        const qreal height =
            i < input.heights.size() ? static_cast<qreal>(std::max<std::int64_t>(input.heights[i], 0)) : 0;
        sum = input.cumulative ? sum + height : height;
        sums.push_back(sum);
    }
    const qreal most = sums.empty() ? 0 : *std::ranges::max_element(sums);
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = most > 0 ? std::max<qreal>(sums[i] / most, 0.08)
                           : static_cast<qreal>(i + 1) / static_cast<qreal>(sums.size());
    return sums;
}

} // namespace

qreal Staircase::xOf(std::int64_t value) const {
    return plot.left() + plot.width() * static_cast<qreal>(value) / static_cast<qreal>(axisEnd);
}

std::int64_t Staircase::valueAt(qreal x) const {
    const qreal share = std::clamp((x - plot.left()) / std::max<qreal>(plot.width(), 1), qreal(0), qreal(1));
    return static_cast<std::int64_t>(share * static_cast<qreal>(axisEnd) + 0.5);
}

std::int64_t roundTick(std::int64_t end, int most) {
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t factor : {1, 2, 5})
            if (end / (factor * power) < most || power > (std::int64_t{1} << 58)) return factor * power;
    }
}

Staircase layOut(const StairInput& input, const QRectF& plot) {
    Staircase stairs;
    stairs.plot = plot;
    const std::int64_t end = farthest(input);
    stairs.tick = roundTick(end, kMostTicks);
    stairs.axisEnd = (end / stairs.tick + 1) * stairs.tick;
    const std::vector<qreal> shares = sharesOf(input);
    qreal y = plot.bottom();
    stairs.line.push_back({plot.left(), y});
    for (std::size_t i = 0; i < input.thresholds.size(); ++i) {
        const qreal x = stairs.xOf(input.thresholds[i]);
        stairs.line.push_back({x, y});
        y = plot.bottom() - plot.height() * shares[i];
        stairs.line.push_back({x, y});
        stairs.handles.push_back({x, y});
    }
    stairs.line.push_back({plot.right(), y});
    if (input.measured) stairs.measuredX = stairs.xOf(std::max<std::int64_t>(*input.measured, 0));
    return stairs;
}

std::int64_t clampedThreshold(const StairInput& input, std::size_t index, std::int64_t value, std::int64_t step) {
    const std::int64_t low = index > 0 ? input.thresholds[index - 1] + step : step;
    const bool last = index + 1 >= input.thresholds.size();
    const std::int64_t high = last ? INT64_MAX / 4 : std::max(low, input.thresholds[index + 1] - step);
    const std::int64_t onStep = (value + step / 2) / step * step;
    return std::clamp(onStep, low, high);
}

} // namespace offerwright::ui
