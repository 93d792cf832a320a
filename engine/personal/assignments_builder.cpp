#include "offerwright/personal/assignments_builder.h"
#include "engine/personal/id_hash.h"
#include "engine/personal/row_log.h"
#include "engine/personal/store.h"
#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace offerwright {
namespace {

using personal::Layout;
using personal::Row;

/// Parts of all customers by the top bits of their hashes, so that sorting one needs little room.
constexpr std::size_t kParts = 256;
constexpr int kPartShift = 64 - 8;
/// A part is sorted out when it has grown by half, but not while it is smaller than this.
constexpr std::size_t kSmallPart = 128 * 1024;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return personal::idHash(text); }
};

/// Numbers parameters as they come. A name is the promotion's length, the promotion and the parameter in one.
class ParameterNumbers {
public:
    /// Nothing when there are too many.
    std::optional<std::uint32_t> of(std::string_view promotion, std::string_view parameter) {
        m_name.assign(1, static_cast<char>(promotion.size()));
        m_name.append(promotion).append(parameter);
        if (const auto found = m_numbers.find(m_name); found != m_numbers.end()) return found->second;
        if (m_named.size() == kMostParameters) return std::nullopt;
        const auto number = static_cast<std::uint32_t>(m_named.size());
        m_named.push_back({std::string(promotion), std::string(parameter)});
        m_numbers.emplace(m_name, number);
        return number;
    }
    const std::vector<PromotionParameter>& named() const { return m_named; }
    /// By number, the place in order.
    std::vector<std::uint32_t> places() const {
        const std::vector<std::uint32_t> order = inOrder();
        std::vector<std::uint32_t> places(order.size());
        for (std::uint32_t place = 0; place < order.size(); ++place) places[order[place]] = place;
        return places;
    }
    std::vector<std::uint32_t> inOrder() const {
        std::vector<std::uint32_t> order(m_named.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::sort(
            order, {}, [this](std::uint32_t number) -> const auto& { return m_named[number]; });
        return order;
    }

private:
    std::string m_name;
    std::vector<PromotionParameter> m_named;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_numbers;
};

/// Writes names, then entries customer by customer, then places and header.
class ImageWriter {
public:
    explicit ImageWriter(std::size_t expectedBytes) {
        m_image.reserve(expectedBytes);
        m_image.resize(personal::kHeaderBytes);
    }

    void addNames(const ParameterNumbers& numbers) {
        for (const std::uint32_t number : numbers.inOrder()) {
            const PromotionParameter& named = numbers.named()[number];
            std::array<std::uint8_t, 2 * (kLongestName + 1)> bytes;
            const auto* end = personal::putName(personal::putName(bytes.data(), named.promotion), named.parameter);
            m_image.insert(m_image.end(), std::as_const(bytes).data(), end);
        }
        m_layout.parameters = numbers.named().size();
        m_layout.namesBytes = m_image.size() - m_layout.namesAt();
    }

    void addCustomer(std::string_view id, const std::vector<Row>& rows) {
        m_records.clear();
        for (const Row& row : rows) m_records.push_back(row.record);
        m_writer.append(m_image, id, m_records);
        ++m_layout.customers;
        m_layout.assignments += rows.size();
    }

    /// Nothing when a bucket has too many.
    std::optional<std::vector<std::uint8_t>> finish() {
        m_layout.entriesBytes = m_image.size() - m_layout.entriesAt();
        m_image.resize(m_layout.imageBytes());
        if (!writePlaces()) return std::nullopt;
        m_image.shrink_to_fit();
        personal::writeHeader(m_image, m_layout);
        return std::move(m_image);
    }

private:
    bool writePlaces() {
        const std::uint8_t* const entries = m_image.data() + m_layout.entriesAt();
        personal::ByteReader in{entries, entries + m_layout.entriesBytes};
        std::uint64_t next = 0; ///< the first bucket whose beginning is not written yet
        int inBucket = 0;
        while (!in.atEnd()) {
            const auto at = static_cast<std::uint64_t>(in.at - entries);
            personal::Entry entry;
            if (!personal::takeEntry(in, entry)) return false;
            const std::uint64_t bucket = m_layout.bucketOf(personal::idHash(entry.id()));
            inBucket = bucket >= next ? 1 : inBucket + 1;
            if (inBucket > personal::kMostInBucket) return false;
            for (; next <= bucket; ++next) writePlace(next, at);
        }
        for (; next <= m_layout.buckets(); ++next) writePlace(next, m_layout.entriesBytes);
        return true;
    }
    void writePlace(std::uint64_t bucket, std::uint64_t at) {
        personal::writeFixed(m_image.data() + m_layout.placesAt() + bucket * 8, at);
    }

    Layout m_layout;
    std::vector<std::uint8_t> m_image;
    std::vector<personal::Record> m_records;
    personal::EntryWriter m_writer;
};

/// Rows of one customer that begin while another of the same parameter holds; in the order of an image.
std::int64_t overlapsIn(const std::vector<Row>& rows) {
    std::int64_t overlaps = 0;
    for (std::size_t i = rows.size(); i-- > 0;) {
        // Of one parameter the earliest stands last; `longest` is how far those before reach.
        const std::uint32_t parameter = rows[i].record.parameter;
        std::int64_t longest = rows[i].record.validity.last;
        for (; i > 0 && rows[i - 1].record.parameter == parameter; --i) {
            const personal::Validity& later = rows[i - 1].record.validity;
            if (later.from <= longest) ++overlaps;
            longest = std::max(longest, later.last);
        }
    }
    return overlaps;
}

std::optional<AssignmentFault> faultOf(const Assignment& given) {
    for (const std::string_view name : {given.customer, given.promotion, given.parameter}) {
        if (name.empty()) return AssignmentFault::NoName;
        if (name.size() > kLongestName) return AssignmentFault::NameTooLong;
    }
    for (const auto& instant : {given.from, given.to}) {
        if (instant && (instant->ms < -kFarthestInstantMs || instant->ms > kFarthestInstantMs))
            return AssignmentFault::TooFar;
    }
    if (given.from && given.to && *given.to < *given.from) return AssignmentFault::Reversed;
    return std::nullopt;
}

} // namespace

void NamedRows::add(std::int64_t row) {
    ++count;
    if (first.size() == kKept && row >= first.back()) return;
    first.insert(std::ranges::upper_bound(first, row), row);
    if (first.size() > kKept) first.pop_back();
}

struct AssignmentsBuilder::Rows {
    struct Part {
        personal::RowLog log;
        std::size_t sortedBytes = 0; ///< how much there was when it was last sorted out
    };

    ParameterNumbers parameters;
    std::array<Part, kParts> parts;
    personal::RowSorter sorter;

    void add(std::string_view customer, const Row& row) {
        Part& part = parts[personal::idHash(customer) >> kPartShift];
        part.log.add(customer, row);
        if (part.log.bytes() > std::max(kSmallPart, part.sortedBytes + part.sortedBytes / 2)) sortOut(part);
    }

    void sortOut(Part& part) {
        personal::RowLog sorted;
        sorter.sortOut(part.log, {}, [&sorted](std::uint64_t, std::string_view id, const std::vector<Row>& rows) {
            for (const Row& row : rows) sorted.add(id, row);
        });
        part.log = std::move(sorted);
        part.sortedBytes = part.log.bytes();
    }

    std::size_t bytes() const {
        std::size_t bytes = 0;
        for (const Part& part : parts) bytes += part.log.bytes();
        return bytes;
    }

    void writeTo(ImageWriter& writer) {
        const std::vector<std::uint32_t> places = parameters.places();
        std::optional<std::uint64_t> previous;
        for (Part& part : parts) {
            sorter.sortOut(part.log, places, [&](std::uint64_t hash, std::string_view id, const auto& rows) {
                sorter.report().overlaps += overlapsIn(rows);
                if (std::exchange(previous, hash) == hash) ++sorter.report().hashCollisions;
                writer.addCustomer(id, rows);
            });
            part = {};
        }
    }
};

AssignmentsBuilder::AssignmentsBuilder()
    : m_rows(std::make_unique<Rows>()) {}
AssignmentsBuilder::AssignmentsBuilder(AssignmentsBuilder&&) noexcept = default;
AssignmentsBuilder& AssignmentsBuilder::operator=(AssignmentsBuilder&&) noexcept = default;
AssignmentsBuilder::~AssignmentsBuilder() = default;

std::expected<void, AssignmentFault> AssignmentsBuilder::add(const Assignment& assignment, std::int64_t row) {
    if (const auto fault = faultOf(assignment)) return std::unexpected(*fault);
    const auto parameter = m_rows->parameters.of(assignment.promotion, assignment.parameter);
    if (!parameter) return std::unexpected(AssignmentFault::TooManyParameters);
    const personal::Validity validity{assignment.from ? assignment.from->ms : personal::kOpenFrom,
                                      assignment.to ? assignment.to->ms : personal::kOpenLast};
    m_rows->add(assignment.customer, {{*parameter, validity, assignment.value}, row});
    return {};
}

std::int64_t AssignmentsBuilder::memoryBytes() const {
    std::size_t bytes = sizeof(Rows);
    for (const Rows::Part& part : m_rows->parts) bytes += part.log.memoryBytes();
    return static_cast<std::int64_t>(bytes);
}

std::expected<BuiltAssignments, AssignmentFault> AssignmentsBuilder::finish() && {
    const std::unique_ptr<Rows> rows = std::exchange(m_rows, std::make_unique<Rows>());
    ImageWriter writer(rows->bytes() + rows->bytes() / 4 + personal::kHeaderBytes);
    writer.addNames(rows->parameters);
    rows->writeTo(writer);
    auto image = writer.finish();
    if (!image) return std::unexpected(AssignmentFault::CollidingIds);
    const auto kept = std::make_shared<const std::vector<std::uint8_t>>(std::move(*image));
    Assignments assignments(std::make_shared<const Assignments::Store>(*kept, kept));
    return BuiltAssignments{std::move(assignments), std::move(rows->sorter.report())};
}

} // namespace offerwright
