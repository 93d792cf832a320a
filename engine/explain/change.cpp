#include "offerwright/explain/explain.h"
#include <algorithm>

namespace offerwright {
namespace {

/// More of a line that is there, when it is sold in pieces; else a line of its own, like the one there or as the
/// catalogue has it.
void addUnits(const AddUnits& add, const Catalogue& catalogue, Basket& basket) {
    const auto line = std::ranges::find_if(basket.lines, [&](const Line& each) {
        return each.sku == add.sku && each.promotable && each.quantity.thousandths > 0;
    });
    const bool known = line != basket.lines.end();
    if (known && line->measure == UnitOfMeasure::Piece && line->quantity.isWhole()) {
        line->quantity.thousandths += add.quantity.thousandths;
        return;
    }
    Line added = known ? *line : Line{};
    added.sku = add.sku;
    added.quantity = add.quantity;
    const Product* product = catalogue.find(add.sku);
    if (!known && product) {
        added.unitPrice = product->price.value_or(Money{});
        added.measure = product->measure;
    }
    basket.lines.push_back(std::move(added));
}

struct Applying {
    const Catalogue& catalogue;
    Basket& basket;
    Instant& at;

    void operator()(const AddUnits& change) const { addUnits(change, catalogue, basket); }
    void operator()(const PresentCoupon& change) const { basket.coupons.push_back(change.code); }
    void operator()(const MoveTo& change) const {
        at = change.at;
        if (basket.at) basket.at = change.at;
    }
    void operator()(const GoThrough& change) const { basket.channel = change.channel; }
    void operator()(const GoTo& change) const { basket.store = change.store; }
    void operator()(const PayBy& change) const { basket.tenders = {{change.type, change.amount}}; }
};

} // namespace

void applyChange(const Change& change, const Catalogue& catalogue, Basket& basket, Instant& at) {
    std::visit(Applying{catalogue, basket, at}, change);
}

} // namespace offerwright
