#include "ui/builder/editors/choices.h"
#include <QCoreApplication>

namespace offerwright::ui::choices {

const Labels<Relation>& relations() {
    static const Labels<Relation> labels{
        {Relation::Single, QT_TRANSLATE_NOOP("Options", "Once: one step")},
        {Relation::Tiers, QT_TRANSLATE_NOOP("Options", "In tiers: the more, the better")},
        {Relation::Repeat, QT_TRANSLATE_NOOP("Options", "Repeated: for every so much")},
        {Relation::Journey, QT_TRANSLATE_NOOP("Options", "Over several visits, once")},
        {Relation::Cycle, QT_TRANSLATE_NOOP("Options", "Over several visits, again and again")}};
    return labels;
}

const Labels<Stage>& stages() {
    static const Labels<Stage> labels{{Stage::Item, QT_TRANSLATE_NOOP("Options", "As item offer, on products")},
                                      {Stage::Basket, QT_TRANSLATE_NOOP("Options", "After item offers, on the basket")},
                                      {Stage::Points, QT_TRANSLATE_NOOP("Options", "In points, on what is paid")},
                                      {Stage::Tender, QT_TRANSLATE_NOOP("Options", "At payment, after points")}};
    return labels;
}

const Labels<CountKind>& counts() {
    static const Labels<CountKind> labels{{CountKind::Visits, QT_TRANSLATE_NOOP("Options", "Visits")},
                                          {CountKind::Days, QT_TRANSLATE_NOOP("Options", "Different days")},
                                          {CountKind::Weeks, QT_TRANSLATE_NOOP("Options", "Different weeks")},
                                          {CountKind::Months, QT_TRANSLATE_NOOP("Options", "Different months")},
                                          {CountKind::Spend, QT_TRANSLATE_NOOP("Options", "Money spent")},
                                          {CountKind::Quantity, QT_TRANSLATE_NOOP("Options", "Items bought")}};
    return labels;
}

const Labels<Overflow>& overflows() {
    static const Labels<Overflow> labels{
        {Overflow::Carried, QT_TRANSLATE_NOOP("Options", "What goes beyond a step is carried on")},
        {Overflow::Dropped, QT_TRANSLATE_NOOP("Options", "What goes beyond a step is lost")}};
    return labels;
}

const Labels<bool>& orders() {
    static const Labels<bool> labels{{false, QT_TRANSLATE_NOOP("Options", "One step after the other")},
                                     {true, QT_TRANSLATE_NOOP("Options", "Steps in any order")}};
    return labels;
}

const Labels<From>& ends() {
    static const Labels<From> labels{{From::Dearest, QT_TRANSLATE_NOOP("Options", "The dearest first")},
                                     {From::Cheapest, QT_TRANSLATE_NOOP("Options", "The cheapest first")},
                                     {From::Listed, QT_TRANSLATE_NOOP("Options", "As they stand in the basket")}};
    return labels;
}

const Labels<Happened>& happenings() {
    static const Labels<Happened> labels{
        {Happened::Fired, QT_TRANSLATE_NOOP("Options", "Has applied in this basket")},
        {Happened::NotFired, QT_TRANSLATE_NOOP("Options", "Has not applied in this basket")},
        {Happened::Completed, QT_TRANSLATE_NOOP("Options", "Was completed before")}};
    return labels;
}

const Labels<GroupKind>& kinds() {
    static const Labels<GroupKind> labels{
        {GroupKind::All, QT_TRANSLATE_NOOP("Options", "All of these")},
        {GroupKind::Any, QT_TRANSLATE_NOOP("Options", "Any of these")},
        {GroupKind::None, QT_TRANSLATE_NOOP("Options", "None of these")},
        {GroupKind::AtLeast, QT_TRANSLATE_NOOP("Options", "At least so many of these")}};
    return labels;
}

const Labels<SpendBasis>& bases() {
    static const Labels<SpendBasis> labels{
        {SpendBasis::Programme, QT_TRANSLATE_NOOP("Options", "As the programme says")},
        {SpendBasis::Stage, QT_TRANSLATE_NOOP("Options", "After earlier offers")},
        {SpendBasis::Original, QT_TRANSLATE_NOOP("Options", "Before any offer")},
        {SpendBasis::Running, QT_TRANSLATE_NOOP("Options", "As it stands right then")}};
    return labels;
}

const Labels<Pick>& picks() {
    static const Labels<Pick> labels{{Pick::Matched, QT_TRANSLATE_NOOP("Options", "All that count")},
                                     {Pick::Cheapest, QT_TRANSLATE_NOOP("Options", "Only the cheapest")},
                                     {Pick::Dearest, QT_TRANSLATE_NOOP("Options", "Only the dearest")},
                                     {Pick::EveryNth, QT_TRANSLATE_NOOP("Options", "Every second, third and so on")}};
    return labels;
}

const Labels<Among>& amongs() {
    static const Labels<Among> labels{{Among::Selection, QT_TRANSLATE_NOOP("Options", "Over all products together")},
                                      {Among::Product, QT_TRANSLATE_NOOP("Options", "Product by product")},
                                      {Among::Line, QT_TRANSLATE_NOOP("Options", "Line by line")}};
    return labels;
}

const Labels<Per>& pers() {
    static const Labels<Per> labels{{Per::Unit, QT_TRANSLATE_NOOP("Options", "Off each item")},
                                    {Per::Line, QT_TRANSLATE_NOOP("Options", "Off each line")},
                                    {Per::Order, QT_TRANSLATE_NOOP("Options", "Once, in all")}};
    return labels;
}

} // namespace offerwright::ui::choices
