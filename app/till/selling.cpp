// One sale: asked of the service while it answers in time, else finished here under the same id.
#include "app/till/answers.h"
#include "app/till/ids.h"
#include "app/till/till.h"
#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"
#include "offerwright/text/ruling_writer.h"
#include <limits>

namespace offerwright::till {
namespace {

using wire::Milliseconds;

constexpr Milliseconds kSlow{300};
constexpr Milliseconds kTooLate{800};
constexpr const char* kPaid = "paid";
constexpr std::array<std::string_view, 6> kPaidMembers{"transaction", "revision", "bundle",
                                                       "total",       "basket",   "result"};
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::string quoted(std::string_view text) {
    std::string out;
    appendQuoted(out, text);
    return out;
}

/// The bill by a set; the instant is the basket's.
std::expected<Bill, Diagnostics> billBy(const PromotionSet& set, const Basket& basket) {
    Adjudicator adjudicator;
    SaleView view;
    const Customer card{.id = basket.customer};
    const auto ruling = adjudicator.run(set, view.of(basket), card, basket.at.value_or(Instant{}));
    if (!ruling) return std::unexpected(ruling.error());
    Bill bill{.total = (*ruling)->total.minor};
    writeRuling(**ruling, bill.result);
    return bill;
}

/// Without promotions; the programme says how amounts are written.
std::shared_ptr<const PromotionSet> nothing(const Programme& programme) {
    return compile({{}, std::make_shared<const Programme>(programme), nullptr}).set;
}

} // namespace

struct Till::Sale {
    Basket basket;
    std::string id;
    std::int64_t revision = 0; ///< in which it is finished
};

struct Till::Paid {
    std::string transaction;
    std::int64_t revision = 0;
    std::string bundle;
    std::optional<Instant> stated = {};
    SoldHow how = SoldHow::Opened;
    std::int64_t total = 0;
    std::string basket;
    std::string result;
};

std::optional<Till> Till::open(Settings settings, SecretKey device, Doors doors) {
    auto journal = Journal::open(doors.disk, settings.name, settings.room);
    auto installed = Installed::open(doors.disk, settings.source, doors.now());
    if (!journal || !installed) return std::nullopt;
    Till till(std::move(settings), std::move(device), std::move(doors), std::move(*journal), std::move(*installed));
    till.finishPaid();
    return till;
}

std::expected<Sold, Diagnostics> Till::sell(std::string_view text) {
    static const Programme kUnknown;
    auto read = parseBasket(text, m_installed.isEmpty() ? kUnknown : m_installed.programme());
    if (!read.ok()) return std::unexpected(std::move(read.diagnostics));
    Sale sale{std::move(read.value), saleId(m_doors.now(), m_doors.chance())};
    if (!sale.basket.at) sale.basket.at = m_doors.now();
    if (sale.basket.till.empty()) sale.basket.till = m_settings.name;
    const bool isFree = finishPaid();
    if (isFree && !m_settings.isOffline && m_breaker.isClosed())
        if (auto sold = sellOnline(sale)) return std::move(*sold);
    if (m_installed.isEmpty() || m_journal.isFull() || m_journal.isBroken()) return sellAtBasePrice(sale);
    return sellAlone(sale);
}

/// What is answered late is used, and counts as a failure.
wire::Reply Till::askInTime(const wire::Ask& ask) {
    const Instant from = m_doors.now();
    const auto reply = m_doors.service.ask(ask, kTooLate);
    const bool isSlow = m_doors.now().ms - from.ms > kSlow.count();
    if (reply && reply->status < 500 && reply->status != 429 && isSlow)
        m_breaker.fail(m_doors.now(), number());
    else
        judge(reply);
    return reply;
}

std::optional<Sold> Till::sellOnline(Sale& sale) {
    const std::string basket = printBasketLine(sale.basket);
    const std::string path = "/v1/transactions/" + sale.id;
    const auto opened = askInTime({"POST", path + "/open?revision=0", basket});
    const bool isUnseen = !opened && opened.error() == wire::Loss::NotSent;
    sale.revision = isUnseen ? 0 : 1;
    const auto bill = opened && opened->status == 200 ? billIn(opened->body) : std::nullopt;
    if (!bill) return std::nullopt;
    const Paid paid{sale.id, 1, bill->bundle, {}, SoldHow::Opened, bill->total, basket, bill->result};
    if (!keepPaid(paid)) return std::nullopt;
    const auto settled = askInTime({"POST", path + "/settle?revision=0", basket});
    const bool isBooked = settled && settled->status == 200;
    if (isBooked) m_doors.disk.remove(kPaid);
    if (!isBooked) finishPaid();
    return Sold{sale.id, isBooked ? How::Online : How::Opened, basket, bill->result, bill->total};
}

std::expected<Sold, Diagnostics> Till::sellAlone(Sale& sale) {
    sale.basket = withoutClaims(std::move(sale.basket));
    const Instant now = m_doors.now();
    const auto bill = billBy(*m_installed.soldAlone(shopperOf(sale.basket), now), sale.basket);
    if (!bill) return std::unexpected(bill.error());
    const std::string basket = printBasketLine(sale.basket);
    const Paid paid{sale.id,     sale.revision, m_installed.digest(), m_installed.stated(), SoldHow::Alone,
                    bill->total, basket,        bill->result};
    if (!write(paid)) return sellAtBasePrice(sale);
    return Sold{sale.id, How::Alone, basket, bill->result, bill->total, m_installed.supplyAt(now) == Supply::Stale};
}

std::expected<Sold, Diagnostics> Till::sellAtBasePrice(const Sale& sale) const {
    Programme programme = m_installed.isEmpty() ? Programme{} : m_installed.programme();
    if (m_installed.isEmpty() && !sale.basket.currency.empty()) programme.currency = sale.basket.currency;
    const Basket basket = withoutClaims(sale.basket);
    const auto bill = billBy(*nothing(programme), basket);
    if (!bill) return std::unexpected(bill.error());
    return Sold{sale.id, How::BasePrice, printBasketLine(basket), bill->result, bill->total};
}

bool Till::write(const Paid& paid) {
    const TillRecord record{.till = m_settings.name,
                            .sequence = m_journal.newest() + 1,
                            .previous = m_journal.lastDigest(),
                            .transaction = paid.transaction,
                            .revision = paid.revision,
                            .bundle = paid.bundle,
                            .stated = paid.stated,
                            .how = paid.how,
                            .total = paid.total,
                            .basket = sha256Of(paid.basket)};
    return m_journal.add(record, sign(record, m_device), paid.basket, paid.result);
}

/// Before the service is told that it is paid: whatever happens next, the till knows of it.
bool Till::keepPaid(const Paid& paid) {
    std::string text = "{\"transaction\":" + quoted(paid.transaction);
    text += ",\"revision\":" + std::to_string(paid.revision) + ",\"bundle\":" + quoted(paid.bundle);
    text += ",\"total\":" + std::to_string(paid.total) + ",\"basket\":" + paid.basket;
    return m_doors.disk.replace(kPaid, text + ",\"result\":" + paid.result + '}');
}

/// Whether the service has it or not, it hears of it once more. False while the journal takes nothing.
bool Till::finishPaid() {
    const auto text = m_doors.disk.read(kPaid);
    if (!text) return false;
    if (text->empty()) return true;
    FieldReader reader(*text, kPaidMembers);
    Paid paid{.transaction = reader.text("transaction")};
    paid.revision = reader.integer("revision", 0, kMost);
    paid.bundle = reader.text("bundle");
    paid.total = reader.integer("total", -kMost, kMost);
    paid.basket = reader.raw("basket");
    paid.result = reader.raw("result");
    if (!write(paid)) return false;
    m_doors.disk.remove(kPaid);
    return true;
}

} // namespace offerwright::till
