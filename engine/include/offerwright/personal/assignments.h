/// \file Customers' own values at scale: who has which value for which parameter of which promotion, and from when to
/// when.
///
/// `Assignments` is one block of bytes that is read where it lies: it is what is saved, loaded and looked up in. A
/// customer costs the id and about five bytes an assignment; a look-up reads two places of memory, whatever the number
/// of customers.
///
///     AssignmentsBuilder builder;                       // assignments_builder.h
///     builder.add({"c-17", "tiers", "spend_target", 4000, from, to}, row);
///     const auto built = std::move(builder).finish();
///     addOwnValues(customer, built->assignments, at);
#pragma once
#include "offerwright/base/time.h"
#include "offerwright/model/customer.h"
#include <cstdint>
#include <expected>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// A parameter, named by its promotion and its own name.
struct PromotionParameter {
    std::string promotion;
    std::string parameter;
    auto operator<=>(const PromotionParameter&) const = default;
};

/// A value in force: `parameter` is a place in Assignments::parameters().
struct ValueInForce {
    std::uint32_t parameter = 0;
    std::int64_t value = 0;
    bool operator==(const ValueInForce&) const = default;
};

/// NotOurs: another kind of file. Newer: a later version of the format. Damaged: cut, changed, or made by a stranger.
enum class ImageFault { NotOurs, Newer, Damaged };

/// Immutable; copies share the bytes; any number of threads may look up. Made by AssignmentsBuilder or from an image.
///
/// Customers are told apart by their whole id, never by a hash of it: two ids with one hash have their own values each,
/// and an id that is not in the store has none. Of several assignments for one parameter that hold at an instant, the
/// one with the latest `from` wins (an open `from` is the earliest), then the one with the earliest `to`.
class Assignments {
public:
    /// Reads an image where it lies; `keeper` keeps it alive and must not let it change. The whole of it is checked
    /// first: its digest, every bound, every order. What passes is what a builder could have made, byte for byte.
    static std::expected<Assignments, ImageFault> fromImage(std::span<const std::uint8_t> image,
                                                            std::shared_ptr<const void> keeper);

    /// Puts the customer's values at an instant in place of what `out` held, in the order of parameters(). Allocates
    /// nothing when `out` (and the strings in it) have room from the look-up before.
    void ownValues(std::string_view customer, Instant at, std::vector<OwnValue>& out) const;
    /// The same as numbers: for who asks often and knows the parameters by their places.
    void valuesInForce(std::string_view customer, Instant at, std::vector<ValueInForce>& out) const;
    /// In order of promotion, then name; each once.
    const std::vector<PromotionParameter>& parameters() const;

    /// Of assignments, whether in force or not.
    std::int64_t count() const;
    std::int64_t customerCount() const;
    /// All that it keeps in memory, in bytes.
    std::int64_t memoryBytes() const;
    /// 16 hexadecimal digits. The same assignments have the same fingerprint, whatever the order they were given in.
    const std::string& fingerprint() const;
    /// To be written to a file as it is: little-endian, versioned, with a digest. The same on every machine.
    std::span<const std::uint8_t> image() const;

private:
    friend class AssignmentsBuilder;
    struct Store;
    explicit Assignments(std::shared_ptr<const Store> store);
    std::shared_ptr<const Store> m_store;
};

/// Gives a customer the values that the store has at an instant, but for parameters that the customer's own document
/// has a value for: the document wins. Nothing is given to a shopper without an id.
void addOwnValues(Customer& customer, const Assignments& assignments, Instant at);

} // namespace offerwright
