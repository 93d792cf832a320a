/// \file Choices of a few: how steps relate, the stage, a group's kind, which items. Each is a change of the promotion.
/// Pure.
#pragma once
#include <QString>
#include <functional>
#include <offerwright/model/promotion.h>
#include <string>
#include <vector>

namespace offerwright::ui {

struct Option {
    QString label;
    bool chosen = false;
    std::function<Promotion(Promotion)> change;
    NodeId node = {}; ///< to look at afterwards; empty: the one asked of
    std::string field = {};
};

/// What a chip offers; empty when its field is no choice of a few.
std::vector<Option> optionsAt(const Promotion& promotion, const NodeId& node, const std::string& field,
                              std::int64_t wholeUnit);
/// What it is called to choose there, for the undo button.
QString optionsLabel(const std::string& field);

/// What can be done with a line beyond its chips: put it into a group, say which items, add a cap.
struct OptionGroup {
    QString title; ///< empty: the options stand alone
    std::vector<Option> options;
};
std::vector<OptionGroup> lineOptions(const Promotion& promotion, const NodeId& node, std::int64_t wholeUnit);

} // namespace offerwright::ui
