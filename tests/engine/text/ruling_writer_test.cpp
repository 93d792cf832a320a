// What is written into a buffer is the document that is printed, without its spaces; neither reading nor writing takes
// memory once warm.
#include "tests/engine/text/till_texts.h"
#include "tests/support/random_basket.h"
#include "tests/support/ruling_view.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <cstdlib>
#include <new>
#include <nlohmann/json.hpp>
#include <offerwright/text/documents.h>
#include <offerwright/text/ruling_writer.h>
#include <offerwright/text/sale_reader.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// How often this program has asked for memory.
std::size_t& requests() {
    static std::size_t count = 0;
    return count;
}

} // namespace

void* operator new(std::size_t bytes) {
    ++requests();
    if (void* memory = std::malloc(bytes)) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t bytes, const std::nothrow_t& /*tag*/) noexcept {
    ++requests();
    return std::malloc(bytes);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t /*bytes*/) noexcept { std::free(memory); }

namespace {

constexpr std::uint64_t kSeed = 20'261'122;
constexpr int kRounds = 3'000;
constexpr std::int64_t kFarMs = 400'000'000'000'000; ///< years of four digits and of five, on both sides

class RandomAnswer {
public:
    explicit RandomAnswer(std::uint64_t seed)
        : m_dice(seed) {}

    Adjudication adjudication();

private:
    std::string text();
    std::string maybeText() { return m_dice.oneIn(2) ? std::string() : text(); }
    std::int64_t number();
    Money money() { return {number()}; }
    Money maybeMoney() { return {m_dice.oneIn(2) ? 0 : number()}; }
    LocalDate date() { return {static_cast<std::int32_t>(m_dice.number(-800'000, 3'000'000))}; }
    std::vector<std::string> texts();
    LocalText localText();
    std::vector<FunderPart> funding();
    Award award();
    PromotionOutcome outcome();
    Effect effect();
    std::optional<Certificate> certificate();
    template <typename Make> auto some(const Make& make) {
        std::vector<decltype(make())> items(m_dice.below(m_dice.oneIn(20) ? 60 : 4));
        for (auto& item : items) item = make();
        return items;
    }

    Dice m_dice;
};

std::string RandomAnswer::text() {
    static const std::vector<std::string> odd{"",     "\xFF", "a\xC3", "\xED\xA0\x80", std::string("\0", 1),
                                              "\x1F", "\x7F"};
    if (m_dice.oneIn(3)) return "autumn-2026-" + std::to_string(m_dice.below(100));
    if (m_dice.oneIn(200)) return std::string(m_dice.below(10'000), m_dice.oneIn(2) ? 'a' : '"');
    return m_dice.oneIn(8) ? m_dice.of(odd) : randomText(m_dice);
}

std::int64_t RandomAnswer::number() {
    const auto digits = static_cast<int>(m_dice.below(19));
    std::int64_t most = 1;
    for (int i = 0; i < digits; ++i) most *= 10;
    if (m_dice.oneIn(200)) return m_dice.oneIn(2) ? INT64_MIN : INT64_MAX;
    return m_dice.number(m_dice.oneIn(3) ? -most : 0, most);
}

std::vector<std::string> RandomAnswer::texts() {
    return some([this] { return text(); });
}

LocalText RandomAnswer::localText() {
    LocalText made;
    for (std::size_t i = m_dice.below(3); i > 0; --i) made.set(m_dice.oneIn(4) ? text() : "fr", text());
    return made;
}

std::vector<FunderPart> RandomAnswer::funding() {
    return some([this] { return FunderPart{text(), number()}; });
}

Award RandomAnswer::award() {
    Award made{.promotion = text(), .step = text(), .reward = text(), .stage = m_dice.any(Stage::Tender)};
    made.times = number();
    made.discount = money();
    made.credit = maybeMoney();
    made.shares = some([this] { return Share{m_dice.below(kMaxLines), money(), funding()}; });
    made.points = number();
    made.account = maybeText();
    made.funding = funding();
    if (m_dice.oneIn(2)) made.gift = Gift{text(), {m_dice.number(-kMaxThousandths, kMaxThousandths)}, money()};
    made.message = localText();
    made.trimmed = m_dice.oneIn(2);
    made.trimmedBy = maybeText();
    return made;
}

PromotionOutcome RandomAnswer::outcome() {
    PromotionOutcome made{.promotion = text(), .outcome = m_dice.any(Outcome::LimitReached), .times = number()};
    made.discount = money();
    made.points = number();
    made.credit = maybeMoney();
    made.lostTo = maybeText();
    made.lostBy = maybeText();
    made.wouldGive = maybeMoney();
    return made;
}

Effect RandomAnswer::effect() {
    switch (m_dice.below(std::variant_size_v<Effect>)) {
    case 0: return Visited{date()};
    case 1:
        return Credited{maybeText(), number(), m_dice.oneIn(2) ? std::optional(date()) : std::nullopt, maybeText(),
                        maybeText()};
    case 2: return Burnt{number(), money()};
    case 3: return CouponUsed{text(), maybeText()};
    case 4: return CouponIssued{text(), maybeText(), maybeText(), date(), date(), number()};
    case 5: return Counted{text(), text(), date(), number(), m_dice.oneIn(2)};
    case 6: return StepReached{text(), text(), date(), m_dice.oneIn(2) ? 0 : number(), maybeText()};
    case 7: return RoundLapsed{text(), date(), texts()};
    case 8: return RoundCompleted{text(), date(), texts()};
    case 9: return Used{text(), date(), number()};
    case 10: return Spent{text(), number(), number(), number()};
    case 11: return Entitled{text(), number(), maybeText(), maybeText()};
    default: return Donated{text(), money(), maybeText(), maybeText()};
    }
}

std::optional<Certificate> RandomAnswer::certificate() {
    if (m_dice.oneIn(2)) return {};
    return Certificate{m_dice.oneIn(2), maybeMoney(), texts(), texts(), money(), number()};
}

Adjudication RandomAnswer::adjudication() {
    Adjudication made{.fingerprint = text(), .basket = text(), .currency = "EUR"};
    made.at = m_dice.oneIn(3) ? Instant{m_dice.number(-kFarMs, kFarMs)} : randomInstant(m_dice);
    made.lines = some([this] { return LineOutcome{money(), money()}; });
    made.awards = some([this] { return award(); });
    made.promotions = some([this] { return outcome(); });
    made.coupons = some([this] { return CouponOutcome{text(), m_dice.any(CouponState::NotValid), maybeText()}; });
    made.notices = some([this] { return Notice{text(), maybeText(), texts()}; });
    made.gross = money();
    made.discount = money();
    made.total = money();
    made.credit = maybeMoney();
    if (m_dice.oneIn(2)) made.burnt = {number(), maybeMoney()};
    made.cashRounding = maybeMoney();
    made.payable = money();
    made.basePoints = number();
    made.bonusPoints = number();
    made.effects = some([this] { return effect(); });
    made.certificate = certificate();
    return made;
}

std::string written(const Adjudication& adjudication) {
    const RulingView view(adjudication);
    std::string out;
    writeRuling(view.ruling(), out);
    return out;
}

/// What is printed, through a JSON library that writes it without spaces.
std::string printedWithoutSpaces(const Adjudication& adjudication) {
    return nlohmann::ordered_json::parse(printAdjudication(adjudication)).dump();
}

} // namespace

class RulingWriting : public QObject {
    Q_OBJECT
private slots:
    void writesWhatIsPrinted();
    void writesAnEmptyAnswer();
    void appendsToTheBuffer();
    void takesNoMemoryOnceWarm();
};

void RulingWriting::writesWhatIsPrinted() {
    std::set<std::size_t> kinds;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t seed = kSeed + static_cast<std::uint64_t>(round);
        const Adjudication adjudication = RandomAnswer(seed).adjudication();
        for (const Effect& effect : adjudication.effects) kinds.insert(effect.index());
        QVERIFY2(written(adjudication) == printedWithoutSpaces(adjudication),
                 "seed " + QByteArray::number(quint64(seed)));
    }
    QCOMPARE(kinds.size(), std::variant_size_v<Effect>);
}

/// Views that look at nothing at all.
void RulingWriting::writesAnEmptyAnswer() {
    std::string out;
    writeRuling(Ruling{}, out);
    QCOMPARE(out, printedWithoutSpaces(Adjudication{}));
}

void RulingWriting::appendsToTheBuffer() {
    const Adjudication adjudication = RandomAnswer(kSeed).adjudication();
    const RulingView view(adjudication);
    std::string out = "before";
    writeRuling(view.ruling(), out);
    QCOMPARE(out, "before" + written(adjudication));
}

void RulingWriting::takesNoMemoryOnceWarm() {
    const Programme programme;
    std::vector<std::string> baskets;
    for (const auto& [name, text] : tillTexts()) baskets.push_back(text);
    const Adjudication adjudication = RandomAnswer(kSeed + 1).adjudication();
    const RulingView view(adjudication);
    SaleReader reader;
    std::string out;
    const auto readAndWriteAll = [&] {
        const std::size_t before = requests();
        for (const std::string& text : baskets) static_cast<void>(reader.read(text, programme));
        out.clear();
        writeRuling(view.ruling(), out);
        return requests() - before;
    };
    QVERIFY(readAndWriteAll() > 0);
    QCOMPARE(readAndWriteAll(), std::size_t(0));
}

OFFERWRIGHT_TEST(RulingWriting)
#include "ruling_writer_test.moc"
