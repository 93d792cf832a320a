// The plain good case of reading a basket: straight from the bytes into views of them, without a copy. Whatever is
// unusual is not read here at all.
#pragma once
#include "engine/text/any_value.h"
#include "engine/text/json_index.h"
#include "engine/text/plain_cursor.h"
#include <offerwright/model/basket.h>

namespace offerwright::text {

/// Reads one basket after the other; its memory is used again.
class PlainBasket {
public:
    /// What parseBasket reads from the same text, without a fault; null when the text is not plain, whatever
    /// parseBasket says of it. Valid until the next call, and as long as the text.
    const Sale* read(std::string_view json, const Programme& programme);

private:
    using Line = SaleParts::Line;
    using Tender = SaleParts::Tender;
    using Attribute = SaleParts::Attribute;

    void begin(std::string_view json, std::size_t tokens);
    bool readBasket(const Programme& programme);
    bool readMember(BasketMember member);
    bool readLine();
    bool readMember(LineMember member, Line& line);
    bool readTender();

    bool readText(std::string_view& out);
    bool readSaid(std::string_view& out);
    bool readSaid(std::optional<std::string_view>& out);
    bool readTexts(std::span<const std::string_view>& out);
    bool readSaid(std::optional<std::span<const std::string_view>>& out);
    bool readAmount(Money& out);
    bool readSaid(std::optional<Money>& out);
    bool readBoolean(bool& out);
    template <typename Enum> bool readWord(Enum& out);
    bool readQuantity(Quantity& out);
    bool readCategory(std::optional<std::string_view>& out);
    bool readAttributes(std::optional<std::span<const Attribute>>& out);
    bool readAttribute(std::string_view name);
    bool readLineCurrency();
    bool skip(std::size_t depth, std::string_view unwelcome);

    bool isKnownCurrency(std::string_view code);
    bool resolveTime(const Programme& programme);
    bool unescape(std::string_view& text);
    std::string_view joined(std::span<const std::string_view> names);

    JsonIndex m_index;
    AnyValue m_any;
    std::string_view m_json;
    PlainCursor m_cursor{{}, {}};
    bool m_hasEscapes = false;
    bool m_hasPathMarks = false; ///< "/" or "~" somewhere: names of categories may have to be written otherwise
    std::string_view m_time;
    std::string_view m_lineCurrency;
    std::string m_currency; ///< the last that was looked up, and known

    // None of these moves while one text is read: the sale looks at them.
    Sale m_sale;
    std::vector<Line> m_lines;
    std::vector<Tender> m_tenders;
    std::vector<std::string_view> m_texts;
    std::vector<std::string_view> m_names; ///< of the category that is being read
    std::vector<Attribute> m_attributes;
    std::string m_written; ///< texts that the document does not have as they are
};

} // namespace offerwright::text
