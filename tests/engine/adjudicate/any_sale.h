/// \file Everything that goes into one adjudication, and what must hold of it whatever the policies are.
#pragma once
#include "tests/support/dice.h"
#include <QByteArray>
#include <offerwright/adjudicate/adjudicate.h>

namespace offerwright::tests {

constexpr std::uint64_t kFirstSeed = 20'261'122;

/// A sale that its test fills by throwing the dice, and compiles.
struct AnySale {
    explicit AnySale(std::uint64_t seed)
        : dice(seed) {}
    Adjudication run(Trace* trace = nullptr) const {
        return adjudicate(*compiled.set, basket, customer, at, trace).value();
    }
    const Promotion& promotion(const std::string& id) const { return *compiled.set->promotion(id); }

    Dice dice;
    CompileInput input;
    Basket basket;
    Customer customer;
    Instant at = {};
    Compiled compiled;
};

inline QByteArray seedOf(std::uint64_t seed) { return "seed " + QByteArray::number(qulonglong(seed)) + ": "; }

/// Runs `claim(sale)` over many sales; it returns what is wrong, or nothing.
template <typename DrawnSale, typename Claim> QByteArray firstBreach(std::uint64_t rounds, const Claim& claim) {
    for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + rounds; ++seed) {
        DrawnSale sale(seed);
        if (const QByteArray breach = claim(sale); !breach.isEmpty()) return seedOf(seed) + breach;
    }
    return {};
}

/// An answer that a trace changes, or a trace of some promotions that is no part of the one of all.
QByteArray breachByTrace(const AnySale& sale);
/// An answer that depends on the order in which the promotions were given.
QByteArray breachByOrder(AnySale& sale);

} // namespace offerwright::tests
