// Between sales: is the service there, is there something newer, and what has it not heard.
#include "app/till/answers.h"
#include "app/till/till.h"
#include "offerwright/text/fields.h"
#include <algorithm>
#include <limits>

namespace offerwright::till {
namespace {

using wire::Milliseconds;

constexpr Milliseconds kWhileResting{10'000};
constexpr std::int64_t kFetchEveryMs = 60'000;
constexpr std::int64_t kUploadSpreadMs = 30'000;
constexpr std::size_t kMostSales = 200;
constexpr std::size_t kMostBytes = 512 * 1024;

std::string batchOf(const std::string& till, const std::vector<WaitingSale>& sales) {
    std::string body = "{\"till\":";
    appendQuoted(body, till);
    body += ",\"records\":[";
    for (const WaitingSale& sale : sales) (body += body.ends_with('[') ? "" : ",") += sale.upload;
    return body + "]}";
}

} // namespace

std::uint64_t Till::number() const {
    const auto chance = m_doors.chance();
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) number = number << 8 | chance[i];
    return number;
}

Instant Till::soon(std::int64_t spreadMs) const {
    return {m_doors.now().ms + static_cast<std::int64_t>(number() % static_cast<std::uint64_t>(spreadMs))};
}

/// What the reply says of the service, whatever it says of the call.
void Till::judge(const wire::Reply& reply) {
    const bool isThere = reply && reply->status < 500 && reply->status != 429;
    if (isThere) m_isKeyRefused = reply->status == 401 || reply->status == 403;
    isThere && !m_isKeyRefused ? m_breaker.succeed() : m_breaker.fail(m_doors.now(), number());
}

void Till::rest() {
    if (m_settings.isOffline) return;
    const Instant now = m_doors.now();
    finishPaid();
    const bool isDue = m_breaker.isClosed() ? now >= m_fetchAt : m_breaker.isProbeDue(now);
    if (isDue && fetch()) m_fetchAt = {m_doors.now().ms + kFetchEveryMs};
    if (!m_breaker.isClosed() || m_journal.waiting() == 0 || now < m_uploadAt) return;
    const auto uploaded = uploadOnce();
    if (!uploaded || uploaded->heard == 0) m_uploadAt = soon(kUploadSpreadMs);
}

bool Till::fetch() { return fetchBundle() && fetchCatalogue() && fetchStatement(); }

bool Till::fetchBundle() {
    wire::Ask ask{"GET", "/v1/bundle"};
    if (!m_installed.isEmpty()) ask.headers = {{"if-none-match", '"' + m_installed.digest() + '"'}};
    const auto reply = m_doors.service.ask(ask, kWhileResting);
    judge(reply);
    if (!reply || (reply->status != 200 && reply->status != 304)) return false;
    if (reply->status == 200)
        m_isBundleRefused = m_installed.take(reply->body, m_doors.now()) == Installed::Taking::Refused;
    return true;
}

/// A service that has none is no fault of anybody's: the baskets say what they hold.
bool Till::fetchCatalogue() {
    if (!m_installed.asksForCatalogue()) return true;
    wire::Ask ask{"GET", "/v1/catalogue?content=true"};
    const std::string& known = m_installed.catalogueTag();
    if (!known.empty()) ask.headers = {{"if-none-match", known}};
    const auto reply = m_doors.service.ask(ask, kWhileResting);
    judge(reply);
    if (reply && reply->status == 200) m_installed.takeCatalogue(reply->body, reply->etag, m_doors.now());
    return reply.has_value();
}

/// One that is not taken is as one that was not sent: what the till knows grows stale, and says so.
bool Till::fetchStatement() {
    if (m_installed.isEmpty()) return true;
    const auto reply = m_doors.service.ask({"GET", "/v1/freshness"}, kWhileResting);
    judge(reply);
    if (reply && reply->status == 200) m_installed.takeStatement(reply->body, m_doors.now());
    return reply.has_value();
}

std::optional<Uploaded> Till::uploadOnce() {
    const auto sales = m_journal.next(kMostSales, kMostBytes);
    if (!sales || sales->empty()) return std::nullopt;
    const std::int64_t before = m_journal.heard();
    const auto reply =
        m_doors.service.ask({"POST", "/v1/offline/batch", batchOf(m_settings.name, *sales)}, kWhileResting);
    judge(reply);
    const auto hearing = reply && reply->status == 200 ? hearingIn(reply->body) : std::nullopt;
    if (!hearing || !m_journal.heardUpTo(hearing->upTo)) return std::nullopt;
    m_isNotEnrolled = hearing->isRefused;
    m_doBillsDiffer = m_doBillsDiffer || hearing->otherBills > 0;
    m_isAnyKeptApart = m_isAnyKeptApart || hearing->quarantined > 0;
    return Uploaded{m_journal.heard() - before, hearing->quarantined, hearing->shortfalls, m_journal.waiting()};
}

Uploaded Till::upload() {
    Uploaded all;
    finishPaid();
    while (m_journal.waiting() > 0) {
        const auto once = uploadOnce();
        all.isAnswered = once.has_value();
        if (!once) break;
        all.heard += once->heard;
        all.quarantined += once->quarantined;
        all.shortfalls += once->shortfalls;
        if (once->heard == 0) break;
    }
    all.left = m_journal.waiting();
    return all;
}

Status Till::status() const {
    const Instant now = m_doors.now();
    Status status{.waiting = m_journal.waiting(), .newest = m_journal.newest(), .heard = m_journal.heard()};
    status.bundleVersion = m_installed.version().version;
    status.bundleDigest = m_installed.digest();
    status.supply = m_installed.supplyAt(now);
    status.isOnline = !m_settings.isOffline && m_breaker.isClosed();
    const auto ring = [&](bool isSo, Alarm alarm) {
        if (isSo) status.alarms.push_back(alarm);
    };
    ring(m_installed.isEmpty(), Alarm::NoBundle);
    ring(!m_installed.isEmpty() && m_installed.isOver(now), Alarm::BundleOver);
    ring(m_isBundleRefused, Alarm::BundleRefused);
    ring(m_journal.isFull(), Alarm::JournalFull);
    ring(m_journal.isBroken(), Alarm::JournalBroken);
    ring(m_isKeyRefused, Alarm::KeyRefused);
    ring(m_isNotEnrolled, Alarm::NotEnrolled);
    ring(m_doBillsDiffer, Alarm::BillsDiffer);
    ring(m_isAnyKeptApart, Alarm::KeptApart);
    return status;
}

} // namespace offerwright::till
