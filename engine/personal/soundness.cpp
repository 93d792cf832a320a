// Is an image what a builder writes? Asked once, so that look-ups may trust it.
#include "engine/personal/id_hash.h"
#include "engine/personal/store.h"
#include "offerwright/personal/assignments_builder.h"
#include <algorithm>

namespace offerwright::personal {
namespace {

/// No size may be so large that sums of them, or of what they count, leave 64 bits.
bool sizesAgree(Bytes image, const Layout& layout) {
    const std::uint64_t size = image.size();
    const bool isWithin = layout.customers <= size && layout.assignments <= size && layout.namesBytes <= size &&
                          layout.entriesBytes <= size && layout.parameters <= kMostParameters;
    return isWithin && layout.imageBytes() == size;
}

bool namesAreSound(Bytes names, std::uint64_t count) {
    ByteReader in{names.data(), names.data() + names.size()};
    std::pair<std::string_view, std::string_view> previous;
    for (std::uint64_t i = 0; i < count; ++i) {
        std::pair<std::string_view, std::string_view> name;
        if (!takeName(in, name.first) || !takeName(in, name.second) || name <= previous) return false;
        previous = name;
    }
    return in.atEnd();
}

/// What the builder's `add` takes.
bool isPossible(const Validity& validity) {
    const auto isFar = [](std::int64_t ms) { return ms < -kFarthestInstantMs || ms > kFarthestInstantMs; };
    const bool startsFar = validity.from != kOpenFrom && isFar(validity.from);
    const bool endsFar = validity.last != kOpenLast && isFar(validity.last);
    return !startsFar && !endsFar && validity.from <= validity.last;
}

/// Reads all entries, bucket by bucket.
class EntriesCheck {
public:
    EntriesCheck(Bytes image, const Layout& layout)
        : m_layout(layout)
        , m_entries(image.data() + layout.entriesAt())
        , m_places(image.data() + layout.placesAt()) {}

    bool isSound() {
        if (readFixed(m_places) != 0) return false;
        for (std::uint64_t bucket = 0; bucket < m_layout.buckets(); ++bucket) {
            const std::uint64_t begin = readFixed(m_places + bucket * 8);
            const std::uint64_t end = readFixed(m_places + bucket * 8 + 8);
            // The beginning was an end before, so it is within the entries.
            if (end < begin || end > m_layout.entriesBytes) return false;
            if (!bucketIsSound(bucket, {m_entries + begin, m_entries + end})) return false;
        }
        return readFixed(m_places + m_layout.buckets() * 8) == m_layout.entriesBytes &&
               m_customers == m_layout.customers && m_assignments == m_layout.assignments;
    }

private:
    bool bucketIsSound(std::uint64_t bucket, ByteReader in) {
        std::pair<std::uint64_t, std::string_view> previous;
        for (int count = 0; !in.atEnd(); ++count) {
            Entry entry;
            const std::uint8_t* const begin = in.at;
            if (count == kMostInBucket || !takeEntry(in, entry) || !recordsAreSound(entry)) return false;
            const std::pair key(idHash(entry.id()), entry.id());
            if (m_layout.bucketOf(key.first) != bucket || key <= previous) return false;
            if (!isAsWritten(entry.id(), {begin, in.at})) return false;
            previous = key;
            ++m_customers;
        }
        return true;
    }

    /// Leaves the records in m_records.
    bool recordsAreSound(const Entry& entry) {
        m_records.clear();
        for (std::size_t place = 0; place < entry.count(); ++place) {
            const std::size_t validity = entry.validityOf(place);
            if (validity >= entry.validityCount()) return false;
            const Record record{entry.parameter(place), entry.validity(validity), entry.value(place)};
            if (record.parameter >= m_layout.parameters || !isPossible(record.validity)) return false;
            if (!m_records.empty() && !standsBefore(m_records.back(), record)) return false;
            m_records.push_back(record);
        }
        m_assignments += m_records.size();
        return !m_records.empty();
    }

    /// Nothing can be said in two ways.
    bool isAsWritten(std::string_view id, Bytes bytes) {
        m_written.clear();
        m_writer.append(m_written, id, m_records);
        return std::ranges::equal(m_written, bytes);
    }

    const Layout& m_layout;
    const std::uint8_t* m_entries;
    const std::uint8_t* m_places;
    std::uint64_t m_customers = 0;
    std::uint64_t m_assignments = 0;
    std::vector<Record> m_records;
    std::vector<std::uint8_t> m_written;
    EntryWriter m_writer;
};

} // namespace

bool isSound(Bytes image, const Layout& layout) {
    return readFixed(image.data() + kMagic.size()) == kVersion && sizesAgree(image, layout) &&
           std::ranges::equal(image.subspan(kDigestAt, kDigestBytes), digestOf(image)) &&
           namesAreSound(image.subspan(layout.namesAt(), layout.namesBytes), layout.parameters) &&
           EntriesCheck(image, layout).isSound();
}

} // namespace offerwright::personal
