/// \file Baskets by the thousand: read from JSON into views of the text, without keeping any.
///
///     SaleReader reader;
///     for (std::string_view json : baskets)
///         if (const auto sale = reader.read(json, programme)) adjudicate(set, **sale, ...);
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/programme.h"
#include <expected>
#include <memory>
#include <string_view>

namespace offerwright {

/// Reads what parseBasket reads, with the same values and the same faults, many times faster. Its memory is used again:
/// once it has seen a basket as large, another takes none. One thread at a time.
class SaleReader {
public:
    SaleReader();
    ~SaleReader();
    SaleReader(SaleReader&&) noexcept;
    SaleReader& operator=(SaleReader&&) noexcept;

    /// The sale is valid until the next call, and as long as the text. No byte beyond the text is read.
    std::expected<const Sale*, Diagnostics> read(std::string_view json, const Programme& programme);

    /// Whether the last text was plain, as what tills send is. One that is not takes as long as parseBasket: with a
    /// fault, a key with escapes, "-0", an attribute without a value, an object within `x` of more than 24 members.
    bool wasPlain() const { return m_wasPlain; }

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    bool m_wasPlain = false;
};

} // namespace offerwright
