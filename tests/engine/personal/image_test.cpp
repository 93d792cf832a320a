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
    while (personal::takeEntry(in, entry)) {
        personal::Record record;
        personal::Validity validity;
        while (!entry.records.atEnd() && personal::takeRecord(entry.records, record, validity)) {
            const PromotionParameter& named = assignments.parameters()[record.parameter];
            OwnedRow& row = rows.emplace_back(std::string(entry.id), named.promotion, named.parameter, record.value);
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
    ImageBytes records{1, 2}; // parameter 0, always, value 1
    ImageBytes id{1, 'a'};
    std::vector<std::uint64_t> places{}; // empty: as they must be
    std::optional<std::uint64_t> recordsSize{};

    ImageBytes bytes() const {
        ImageBytes entries = id;
        std::array<std::uint8_t, 10> size;
        std::uint8_t* const end = personal::putNumber(size.data(), recordsSize.value_or(records.size()));
        entries.insert(entries.end(), size.data(), end);
        entries.insert(entries.end(), records.begin(), records.end());
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
    QCOMPARE(QByteArray::fromStdString(made.fingerprint()), "1ce2e63e05312ccc");
    QCOMPARE(made.image().size(), 194u);
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
    const auto addRecords = [&add](const char* name, ImageBytes records, std::uint64_t count = 1) {
        add(name, [records, count](ByHand& image) {
            image.records = records;
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
    add("records past the bucket", [](ByHand& image) { image.recordsSize = 3; });
    add("records beyond all memory", [](ByHand& image) { image.recordsSize = kHuge; });
    add("fewer records than bytes", [](ByHand& image) { image.recordsSize = 1; });
    add("a place past the entries", [](ByHand& image) { image.places = {0, 6}; });
    add("a place far outside", [](ByHand& image) { image.places = {0, kHuge}; });
    add("a place before the entries", [](ByHand& image) { image.places = {kHuge, 5}; });
    add("a start after the start", [](ByHand& image) { image.places = {1, 5}; });
    add("an end before the end", [](ByHand& image) { image.places = {0, 4}; });
    add("no customer in the bucket", [](ByHand& image) { image.places = {0, 0}; });
    addRecords("no records", {}, 0);
    addRecords("a cut record", {1});
    addRecords("a number longer than it need be", {0x81, 0x00, 2});
    addRecords("a number beyond 64 bits", {1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02});
    addRecords("a number without an end", {1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80});
    addRecords("an unknown parameter", {3, 2});
    addRecords("a parameter beyond 32 bits", {0x81, 0x80, 0x80, 0x80, 0x20, 2});
    addRecords("one assignment twice", {1, 2, 1, 4}, 2);
    addRecords("a validity said again", {0, 0, 0, 2});
    addRecords("a day said in hours", {0, 1 + 2, 0, 2}); // minutes, of which there are none
    addRecords("an instant too far", {0, 0, 0xfc, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 2});
    addRecords("an end before its start", {0, 1 + 3 + (2 << 2), 1 + 3, 2}); // from day 1, to before day 0
    addRecords("the earlier start first", {0, 1 + 3, 0, 2, 0, 1 + 3 + (2 << 2), 0, 2}, 2);
    addRecords("the later end first", {0, 1 + 3, 1 + 3 + (4 << 2), 2, 0, 1 + 3, 1 + 3 + (2 << 2), 2}, 2);
    add("more than one customer may have", [](ByHand& image) {
        image.records.clear();
        image.layout.assignments = kMostOfOneCustomer + 1;
        for (std::size_t i = image.layout.assignments; i > 0; --i) { // each a second later
            std::array<std::uint8_t, personal::kLongestRecord> bytes;
            personal::Validity before;
            const auto from = static_cast<std::int64_t>(i) * 1000;
            std::uint8_t* const end = personal::putRecord(bytes.data(), {0, {from, personal::kOpenLast}, 1}, before);
            image.records.insert(image.records.end(), bytes.data(), end);
        }
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
