#include "engine/text/plain_basket.h"
#include <offerwright/text/documents.h>
#include <offerwright/text/sale_reader.h>

namespace offerwright {

struct SaleReader::Parts {
    text::PlainBasket plain;
    Basket kept; ///< what was not plain
    SaleView view;
};

SaleReader::SaleReader()
    : m_parts(std::make_unique<Parts>()) {}
SaleReader::~SaleReader() = default;
SaleReader::SaleReader(SaleReader&&) noexcept = default;
SaleReader& SaleReader::operator=(SaleReader&&) noexcept = default;

std::expected<const Sale*, Diagnostics> SaleReader::read(std::string_view json, const Programme& programme) {
    const Sale* plain = m_parts->plain.read(json, programme);
    m_wasPlain = plain != nullptr;
    if (plain) return plain;
    Checked<Basket> read = parseBasket(json, programme);
    if (!read.ok()) return std::unexpected(std::move(read.diagnostics));
    m_parts->kept = std::move(read.value);
    return &m_parts->view.of(m_parts->kept);
}

} // namespace offerwright
