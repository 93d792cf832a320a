/// \file The pure function that the product is about: (promotion set, basket, customer, instant) -> adjudication.
#pragma once
#include "offerwright/adjudicate/prepared_sale.h"
#include "offerwright/compile/compile.h"
#include "offerwright/model/adjudication.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"
#include <expected>
#include <memory>
#include <span>

namespace offerwright {

/// Adjudicates a basket. Same inputs, same answer, on every machine and thread; the answer is the same with and without
/// a trace. Refused with every fault: too many lines or units, an amount beyond the limits, another currency than the
/// programme's, an unknown store. Lines with negative quantity are returns: valued, never discounted, never counted.
/// The order within the set, what "spend" means and how discounts are shared are written in
/// engine/adjudicate/CHOICES.md.
///
///     auto result = adjudicate(set, basket, customer, at, &trace);
///     if (result) print(result->total);
std::expected<Adjudication, Diagnostics> adjudicate(const PromotionSet& set, const Basket& basket,
                                                    const Customer& customer, Instant at, Trace* trace = nullptr);

/// The same without a copy of anything: for who adjudicates many sales. One thread at a time; its memory is used again,
/// so that once warm nothing is allocated.
///
///     Adjudicator adjudicator;
///     if (auto ruling = adjudicator.run(*set, *reader.read(text), customer, at)) write(**ruling);
class Adjudicator {
public:
    Adjudicator();
    ~Adjudicator();
    Adjudicator(const Adjudicator&) = delete;
    Adjudicator& operator=(const Adjudicator&) = delete;

    /// `products`: of the sale's lines, by number in the set's catalogue, where they are known already; empty: they are
    /// looked up. The ruling is valid until the next run, and as long as set, sale and customer.
    std::expected<const Ruling*, Diagnostics> run(const PromotionSet& set, const Sale& sale, const Customer& customer,
                                                  Instant at, std::span<const ProductNumber> products = {},
                                                  Trace* trace = nullptr);
    /// The same of a sale that was prepared with the set's catalogue.
    std::expected<const Ruling*, Diagnostics> run(const PromotionSet& set, const PreparedSale& sale,
                                                  const Customer& customer, Instant at, Trace* trace = nullptr);

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace offerwright
