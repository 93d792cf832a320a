// What an image says is either what a builder could have written, or it is refused before the first look-up.
#include "engine/personal/image.h"
#include "tests/engine/personal/rows.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <functional>
#include <random>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

using ImageBytes = std::vector<std::uint8_t>;

std::expected<Assignments, ImageFault> loaded(const ImageBytes& bytes) {
    const auto kept = std::make_shared<const ImageBytes>(bytes);
    return Assignments::fromImage(*kept, kept);
}

/// With a digest that fits: what is left to be found are lies, not mishaps.
ImageBytes sealed(ImageBytes bytes) {
    if (bytes.size() < personal::kHeaderBytes) return bytes;
    std::ranges::copy(personal::digestOf(bytes), bytes.begin() + personal::kDigestAt);
    return bytes;
}

OwnedRows sampleRows() {
    return {{"anna", "tiers", "target", 4000, Instant{0}, Instant{86'399'999}},
            {"anna", "tiers", "target", 3000, Instant{86'400'000}, {}},
            {"anna", "coffee", "every", 5, {}, {}},
            {"ben", "tiers", "target", 2500, {}, Instant{1'763'683'200'000}},
            {"chloe", "tiers", "reward", -1, {}, {}}};
}

/// Every row of a sound image.
OwnedRows rowsIn(const Assignments& assignments) {
    const personal::Layout layout = personal::readLayout(assignments.image());
    const std::uint8_t* entries = assignments.image().data() + layout.entriesAt();
    personal::ByteReader in{entries, entries + layout.entriesBytes};
    OwnedRows rows;
    personal::Entry entry;
    while (!in.atEnd() && personal::takeEntry(in, entry)) {
        for (std::size_t place = 0; place < entry.count(); ++place) {
            const PromotionParameter& named = assignments.parameters()[entry.parameter(place)];
            const personal::Validity validity = entry.validity(entry.validityOf(place));
            OwnedRow& row =
                rows.emplace_back(std::string(entry.id()), named.promotion, named.parameter, entry.value(place));
            if (validity.from != personal::kOpenFrom) row.from = Instant{validity.from};
            if (validity.last != personal::kOpenLast) row.to = Instant{validity.last};
        }
    }
    return rows;
}

/// An image put together by hand, of one customer: each part may lie.
struct ByHand {
    personal::Layout layout{.customers = 1, .assignments = 1, .parameters = 1};
    ImageBytes names{1, 'p', 1, 'q'};
    ImageBytes id{1, 'a'};
    ImageBytes widths{0, 3 << 4}; // one byte each, no instants, days
    ImageBytes counts{1, 1};
    ImageBytes validities{};
    ImageBytes records{0, 2};            // parameter 0, value 1
    std::vector<std::uint64_t> places{}; // empty: as they must be

    ImageBytes bytes() const {
        ImageBytes entries;
        for (const ImageBytes& part : {id, widths, counts, validities, records})
            entries.insert(entries.end(), part.begin(), part.end());
        return whole(entries);
    }
    ImageBytes whole(const ImageBytes& entries) const {
        personal::Layout said = layout;
        said.namesBytes += names.size();
        said.entriesBytes += entries.size();
        ImageBytes image(personal::kHeaderBytes);
        image.insert(image.end(), names.begin(), names.end());
        image.insert(image.end(), entries.begin(), entries.end());
        for (const std::uint64_t place : places.empty() ? std::vector<std::uint64_t>{0, entries.size()} : places) {
            image.resize(image.size() + 8);
            personal::writeFixed(image.data() + image.size() - 8, place);
        }
        personal::writeHeader(image, said);
        return image;
    }
};

using Lie = std::function<void(ByHand&)>;

struct EntryParts {
    ImageBytes widths;
    ImageBytes counts;
    ImageBytes validities;
    ImageBytes records;
};

constexpr std::uint64_t kHuge = std::numeric_limits<std::uint64_t>::max();

} // namespace

Q_DECLARE_METATYPE(Lie)

class Images : public QObject {
    Q_OBJECT
private slots:
    void areReadBackAsTheyWere();
    void areTheSameForAllTime();
    void tellWhatTheyHold();
    void areRefusedWhenCutAnywhere();
    void areRefusedWhenAnyByteIsChanged();
    void ofOtherFilesAndLaterVersionsAreToldApart();
    void areAcceptedWhenMadeByHandWithoutALie();
    void areRefusedForEachLie_data();
    void areRefusedForEachLie();
    void thatAreAcceptedAreWhatABuilderWrites();
};

void Images::areReadBackAsTheyWere() {
    const Assignments made = built(sampleRows()).assignments;
    const auto read = loaded(bytesOf(made));
    QVERIFY(read.has_value());
    QCOMPARE(read->fingerprint(), made.fingerprint());
    QCOMPARE(read->count(), 5);
    QCOMPARE(read->customerCount(), 3);
    QCOMPARE(read->parameters(), made.parameters());
    for (const char* customer : {"anna", "ben", "chloe", "dora"})
        for (const std::int64_t ms : {std::int64_t{0}, std::int64_t{86'400'000}, std::int64_t{1'800'000'000'000}})
            QCOMPARE(valuesOf(*read, customer, ms), valuesOf(made, customer, ms));
    QVERIFY(loaded(bytesOf(built({}).assignments)).has_value());
}

/// Stores that were saved by an earlier version must stay readable: this changes only with a new version number.
void Images::areTheSameForAllTime() {
    const Assignments made = built(sampleRows()).assignments;
    QCOMPARE(QByteArray::fromStdString(made.fingerprint()), "ca458b17ca33af2a");
    QCOMPARE(made.image().size(), 213u);
}

void Images::tellWhatTheyHold() {
    const Assignments made = built(sampleRows()).assignments;
    QVERIFY(made.memoryBytes() >= static_cast<std::int64_t>(made.image().size()));
    QVERIFY(made.memoryBytes() < static_cast<std::int64_t>(made.image().size()) + 1000);
}

void Images::areRefusedWhenCutAnywhere() {
    const ImageBytes whole = bytesOf(built(sampleRows()).assignments);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        ImageBytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        QVERIFY(!loaded(cut).has_value());
        QVERIFY(!loaded(sealed(cut)).has_value());
    }
    ImageBytes longer = whole;
    longer.push_back(0);
    QVERIFY(!loaded(sealed(longer)).has_value());
}

void Images::areRefusedWhenAnyByteIsChanged() {
    const ImageBytes whole = bytesOf(built(sampleRows()).assignments);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int bit : {1, 64}) {
            ImageBytes changed = whole;
            changed[at] = static_cast<std::uint8_t>(changed[at] ^ bit);
            QVERIFY2(!loaded(changed).has_value(), qPrintable(QString::number(at)));
        }
    }
}

void Images::ofOtherFilesAndLaterVersionsAreToldApart() {
    ImageBytes bytes = bytesOf(built(sampleRows()).assignments);
    QCOMPARE(loaded({}).error(), ImageFault::NotOurs);
    QCOMPARE(loaded(ImageBytes(500, 'x')).error(), ImageFault::NotOurs);
    bytes[8] = 2;
    QCOMPARE(loaded(bytes).error(), ImageFault::Newer);
    bytes[8] = 0;
    QCOMPARE(loaded(sealed(bytes)).error(), ImageFault::Damaged);
    bytes[8] = 1;
    bytes.back() ^= 1;
    QCOMPARE(loaded(bytes).error(), ImageFault::Damaged);
}

void Images::areAcceptedWhenMadeByHandWithoutALie() {
    const auto read = loaded(ByHand{}.bytes());
    QVERIFY(read.has_value());
    QCOMPARE(valuesOf(*read, "a", 0), (std::vector<OwnValue>{{"p", "q", 1}}));
    QCOMPARE(bytesOf(built({{"a", "p", "q", 1, {}, {}}}).assignments), ByHand{}.bytes());
}

void Images::areRefusedForEachLie_data() {
    QTest::addColumn<Lie>("lie");
    const auto add = [](const char* name, Lie lie) { QTest::newRow(name) << std::move(lie); };
    const auto addEntry = [&add](const char* name, EntryParts parts, std::uint64_t count = 1) {
        add(name, [parts, count](ByHand& image) {
            image.widths = parts.widths;
            image.counts = parts.counts;
            image.validities = parts.validities;
            image.records = parts.records;
            image.layout.assignments = count;
        });
    };
    add("more customers", [](ByHand& image) { image.layout.customers = 2; });
    add("customers beyond all counting", [](ByHand& image) { image.layout.customers = kHuge; });
    add("more assignments", [](ByHand& image) { image.layout.assignments = 2; });
    add("no assignments", [](ByHand& image) { image.layout.assignments = 0; });
    add("more parameters", [](ByHand& image) { image.layout.parameters = 2; });
    add("parameters beyond all counting", [](ByHand& image) { image.layout.parameters = kHuge; });
    add("no parameters", [](ByHand& image) { image.layout.parameters = 0; });
    add("names that wrap around", [](ByHand& image) {
        image.layout.namesBytes = kHuge - 3;
        image.layout.entriesBytes = 4;
    });
    add("entries that wrap around", [](ByHand& image) { image.layout.entriesBytes = kHuge - 7; });
    add("an empty name", [](ByHand& image) { image.names = {0, 1, 'q'}; });
    add("a name past the names", [](ByHand& image) { image.names = {1, 'p', 9, 'q'}; });
    add("names in no order", [](ByHand& image) {
        image.layout.parameters = 2;
        image.names = {1, 'p', 1, 'q', 1, 'p', 1, 'a'};
    });
    add("a name twice", [](ByHand& image) {
        image.layout.parameters = 2;
        image.names = {1, 'p', 1, 'q', 1, 'p', 1, 'q'};
    });
    add("bytes after the names", [](ByHand& image) { image.names.push_back(7); });
    add("an empty id", [](ByHand& image) { image.id = {0}; });
    add("an id past the entries", [](ByHand& image) { image.id = {200, 'a'}; });
    add("a place past the entries", [](ByHand& image) { image.places = {0, 9}; });
    add("a place far outside", [](ByHand& image) { image.places = {0, kHuge}; });
    add("a place before the entries", [](ByHand& image) { image.places = {kHuge, 8}; });
    add("a start after the start", [](ByHand& image) { image.places = {1, 8}; });
    add("an end before the end", [](ByHand& image) { image.places = {0, 7}; });
    add("no customer in the bucket", [](ByHand& image) { image.places = {0, 0}; });
    const ImageBytes plain{0, 3 << 4};
    const ImageBytes days{0, 3 << 4 | 1}; // a byte an instant; day n is 2n + 1
    const ImageBytes numbered{1 << 5, 3 << 4 | 1};
    addEntry("no records", {plain, {0, 0}, {}, {}}, 0);
    addEntry("no validities", {plain, {1, 0}, {}, {0, 2}});
    addEntry("nothing but an id", {{}, {}, {}, {}});
    addEntry("no counts", {plain, {}, {}, {}});
    addEntry("a cut record", {plain, {1, 1}, {}, {0}});
    addEntry("more than is there", {plain, {200, 7, 1}, {}, {0, 2}}, 1000);
    addEntry("records beyond all memory",
             {plain, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 1}, {}, {0, 2}});
    addEntry("a count beyond 64 bits",
             {plain, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 1}, {}, {0, 2}});
    addEntry("a count longer than it need be", {plain, {0x81, 0, 1}, {}, {0, 2}});
    addEntry("a wider parameter than need be", {{1, 3 << 4}, {1, 1}, {}, {0, 0, 2}});
    addEntry("a wider value than need be", {{1 << 2, 3 << 4}, {1, 1}, {}, {0, 2, 0}});
    addEntry("a number where there is one validity", {{1 << 5, 3 << 4}, {1, 1}, {}, {0, 0, 2}});
    addEntry("a number of three bytes", {{3 << 5, 3 << 4}, {1, 1}, {}, {0, 0, 0, 0, 2}});
    addEntry("instants of fifteen bytes", {{0, 3 << 4 | 15}, {1, 1}, ImageBytes(30, 0), {0, 2}});
    addEntry("wider instants than need be", {{0, 3 << 4 | 2}, {1, 1}, {3, 0, 0, 0}, {0, 2}});
    addEntry("an unknown mark", {{0, 3 << 4 | 1 << 6}, {1, 1}, {}, {0, 2}});
    addEntry("days said in minutes", {{0, 2 << 4 | 1}, {1, 1}, {1, 0}, {0, 2}});
    addEntry(
        "an instant too far",
        {{0, 3 << 4 | 8}, {1, 1}, {0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f}, {0, 2}});
    addEntry("an end before its start", {days, {1, 1}, {3, 1}, {0, 2}});
    addEntry("an end at its start", {days, {1, 1}, {3, 3}, {0, 2}});
    addEntry("an unknown parameter", {plain, {1, 1}, {}, {1, 2}});
    addEntry("an unknown validity", {numbered, {2, 2}, {3, 0, 1, 0}, {0, 0, 2, 0, 2, 2}}, 2);
    addEntry("a validity of no record", {numbered, {2, 2}, {3, 0, 1, 0}, {0, 0, 2, 1, 0, 2}}, 2);
    addEntry("the earlier start first", {numbered, {2, 2}, {1, 0, 3, 0}, {0, 0, 2, 0, 1, 2}}, 2);
    addEntry("the later end first", {numbered, {2, 2}, {1, 7, 1, 5}, {0, 0, 2, 0, 1, 2}}, 2);
    addEntry("one validity twice", {numbered, {2, 2}, {1, 0, 1, 0}, {0, 0, 2, 0, 1, 2}}, 2);
    addEntry("the loser first", {numbered, {2, 2}, {3, 0, 1, 0}, {0, 1, 2, 0, 0, 2}}, 2);
    addEntry("one assignment twice", {plain, {2, 1}, {}, {0, 2, 0, 4}}, 2);
    add("more than one customer may have", [](ByHand& image) {
        ImageBytes entry;
        std::vector<personal::Record> records;
        image.layout.assignments = kMostOfOneCustomer + 1;
        for (std::size_t i = image.layout.assignments; i > 0; --i)
            records.push_back({0, {static_cast<std::int64_t>(i), personal::kOpenLast}, 1});
        personal::EntryWriter().append(entry, "a", records);
        image.id = image.widths = image.counts = image.validities = {};
        image.records = entry;
    });
}

void Images::areRefusedForEachLie() {
    QFETCH(Lie, lie);
    ByHand image;
    lie(image);
    QVERIFY(image.bytes() != ByHand{}.bytes());
    const auto read = loaded(image.bytes());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), ImageFault::Damaged);
}

/// Changed bytes under a digest that fits: refused, or exactly what a builder makes of the rows in them.
void Images::thatAreAcceptedAreWhatABuilderWrites() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    Dice dice(seed);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        ImageBytes bytes = bytesOf(built(randomRows(dice, 6)).assignments);
        for (std::size_t changes = dice.below(3) + 1; changes-- > 0;)
            bytes[dice.below(bytes.size())] = static_cast<std::uint8_t>(dice.number(0, 255));
        bytes = sealed(bytes);
        const auto read = loaded(bytes);
        if (!read) continue;
        ++accepted;
        const Assignments again = built(rowsIn(*read)).assignments;
        if (again.parameters() != read->parameters()) continue; // a name that no record uses any more
        QCOMPARE(bytesOf(again), bytes);
    }
    QVERIFY(accepted > 100);
}

OFFERWRIGHT_TEST(Images)
#include "image_test.moc"
