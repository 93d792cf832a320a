#include "app/store/assignment_row.h"
#include "app/store/text_list.h"
#include <QStringList>
#include <algorithm>
#include <offerwright/base/money.h>
#include <offerwright/base/nearest_word.h>
#include <offerwright/base/quantity.h>

namespace offerwright::app {
namespace {

constexpr std::size_t kShownBytes = 80;

/// A column's names in lower case; the first is how a person is told of it.
struct ColumnNames {
    int AssignmentColumns::*column;
    bool isNeeded;
    QStringList names;
};

const std::vector<ColumnNames>& columnNames() {
    static const std::vector<ColumnNames> names{
        {&AssignmentColumns::customer, true, {"customer", "customer_id", "customer id", "client", "id client"}},
        {&AssignmentColumns::promotion, true, {"promotion", "promotion_id", "promotion id"}},
        {&AssignmentColumns::parameter, true, {"parameter", "param\u00e8tre", "parametre"}},
        {&AssignmentColumns::value, true, {"value", "valeur"}},
        {&AssignmentColumns::from, false, {"from", "valid_from", "valid from", "start", "d\u00e9but", "debut", "du"}},
        {&AssignmentColumns::to, false, {"to", "valid_to", "valid to", "end", "fin", "au"}},
    };
    return names;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string_view fieldAt(const CsvRow& row, int column) {
    if (column < 0 || static_cast<std::size_t>(column) >= row.fields.size()) return {};
    return trimmed(row.fields[static_cast<std::size_t>(column)]);
}

/// Short enough for a report, and whole characters of it.
std::string shown(std::string_view text) {
    if (text.size() <= kShownBytes) return std::string(text);
    std::size_t size = kShownBytes;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
    return std::string(text.substr(0, size)) + "\u2026";
}

std::unexpected<RowRefusal> refused(const char* code, std::vector<std::string> arguments = {}) {
    return std::unexpected(RowRefusal{code, std::move(arguments)});
}

/// As documents write numbers of a unit.
int scaleOf(Unit unit) {
    switch (unit) {
    case Unit::Quantity: return 3;
    case Unit::Percent: return 4;
    case Unit::Factor: return 6;
    case Unit::Money:
    case Unit::Points:
    case Unit::Count: break;
    }
    return 0;
}

template <typename Map> std::string nearestIn(const Map& map, const std::string& word) {
    std::vector<std::string_view> known;
    for (const auto& [name, value] : map) known.push_back(name);
    std::ranges::sort(known); // of equals the first, whatever the map's order
    return nearestWord(word, known);
}

} // namespace

std::expected<AssignmentColumns, QString> columnsIn(const std::vector<std::string>& header) {
    QStringList given;
    for (const std::string& name : header) given.append(QString::fromStdString(name).trimmed().toLower());
    AssignmentColumns columns;
    for (const ColumnNames& known : columnNames()) {
        for (const QString& name : known.names) {
            if (columns.*(known.column) < 0) columns.*(known.column) = static_cast<int>(given.indexOf(name));
        }
        if (known.isNeeded && columns.*(known.column) < 0) return std::unexpected(known.names.front());
    }
    return columns;
}

AssignmentReader::AssignmentReader(const AssignmentColumns& columns, const AssignmentRules& rules)
    : m_columns(columns)
    , m_knowsPromotions(rules.promotions.has_value())
    , m_zone(rules.zone) {
    if (!rules.promotions) return;
    for (const auto& promotion : *rules.promotions) {
        Parameters& parameters = m_promotions[promotion->id];
        for (const Parameter& parameter : promotion->parameters)
            parameters[parameter.name] = {scaleOf(parameter.unit), parameter.min, parameter.max};
    }
}

std::expected<AssignmentReader::Bounds, RowRefusal> AssignmentReader::boundsOf(const Assignment& assignment) {
    if (!m_knowsPromotions) return Bounds{0, -kMaxMinor, kMaxMinor};
    m_key = assignment.promotion;
    const auto promotion = m_promotions.find(m_key);
    if (promotion == m_promotions.end()) {
        if (std::exchange(m_isPromotionTold, true)) return refused("assignment.unknownPromotion");
        return refused("assignment.unknownPromotion", {shown(m_key), nearestIn(m_promotions, m_key)});
    }
    m_key = assignment.parameter;
    const auto parameter = promotion->second.find(m_key);
    if (parameter == promotion->second.end()) {
        if (std::exchange(m_isParameterTold, true)) return refused("assignment.unknownParameter");
        return refused("assignment.unknownParameter", {shown(m_key), nearestIn(promotion->second, m_key)});
    }
    return parameter->second;
}

/// A day begins with its first instant and ends with its last, whatever the clock does around midnight.
std::expected<std::optional<Instant>, RowRefusal> AssignmentReader::instantOf(std::string_view text, bool isEnd) const {
    if (text.empty()) return std::nullopt;
    if (const auto day = parseDate(text)) {
        if (!isEnd) return toInstant({*day, 0}, m_zone, Overlap::First);
        return Instant{toInstant({LocalDate{day->days + 1}, 0}, m_zone, Overlap::Last).ms - 1};
    }
    const auto instant = parseInstant(text, m_zone);
    if (!instant) return refused("assignment.badInstant", {shown(text)});
    return instant;
}

std::expected<Assignment, RowRefusal> AssignmentReader::read(const CsvRow& row) {
    if (row.fault) {
        const auto column = static_cast<int>(row.faultyColumn);
        return refused(row.fault, {shown(fieldAt(row, column))});
    }
    if (!std::ranges::all_of(row.fields, isUtf8)) return refused("assignment.notUtf8");
    Assignment assignment{fieldAt(row, m_columns.customer), fieldAt(row, m_columns.promotion),
                          fieldAt(row, m_columns.parameter)};
    if (assignment.customer.empty()) return refused("assignment.noCustomer");
    if (assignment.promotion.empty()) return refused("assignment.noPromotion");
    if (assignment.parameter.empty()) return refused("assignment.noParameter");
    const auto bounds = boundsOf(assignment);
    if (!bounds) return std::unexpected(bounds.error());
    const std::string_view text = fieldAt(row, m_columns.value);
    const auto value = parseDecimal(text, bounds->scale);
    if (!value) return refused("assignment.badValue", {shown(text)});
    if (*value < bounds->min || *value > bounds->max)
        return refused("assignment.outOfBounds", {shown(text), printDecimal(bounds->min, bounds->scale),
                                                  printDecimal(bounds->max, bounds->scale)});
    const auto from = instantOf(fieldAt(row, m_columns.from), false);
    const auto to = instantOf(fieldAt(row, m_columns.to), true);
    if (!from) return std::unexpected(from.error());
    if (!to) return std::unexpected(to.error());
    assignment.value = *value;
    assignment.from = *from;
    assignment.to = *to;
    return assignment;
}

} // namespace offerwright::app
