// Cases of adjudication as data. A file of `cases/` holds promotions, a programme and several baskets with what they
// must come to; short forms are filled up, so that a case says only what it is about:
//     promotions  documents without format, name, ids and empty groups
//     lines       [sku, quantity, unit price, {more members}?]
//     catalogue   [sku, price]
//     programme   members that differ from the defaults; a case may add its own
// Expected members are checked when they are there: total, shares {promotion: [by line]}, points {promotion: n}, base,
// times, outcomes (all that are not "not met"), lostTo, lostBy, wouldGive {promotion: n}, couponStates {code: state},
// notices [code], trimmed [promotion], messages [promotion], refused [code], trimmedBy {promotion: what}, funding
// {promotion: {funder: amount}}, fundingByLine {promotion: [{funder: amount}]}, gifts {promotion: [sku, thousandths,
// worth]}; credit, payable, burnt, cashRounding and effects as they are printed.
#pragma once
#include "offerwright/compile/compile.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"
#include <QJsonObject>
#include <QString>
#include <vector>

namespace offerwright::tests {

struct Case {
    QString name; ///< "file: what it claims"
    std::vector<std::shared_ptr<const Promotion>> promotions;
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue; ///< null when the case has none
    Basket basket;
    Customer customer;
    Instant at;
    QJsonObject expected;
    QString fault; ///< why the case itself could not be read; empty when it could
};

std::vector<Case> readCases(const QString& folder);

} // namespace offerwright::tests
