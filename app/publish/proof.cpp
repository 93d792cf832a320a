#include "app/publish/proof.h"
#include <QDateTime>
#include <QJsonDocument>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/text/documents.h>
#include <offerwright/text/ruling_writer.h>

namespace offerwright::app {
namespace {

constexpr std::size_t kMostUnderWay = 4;
constexpr std::int64_t kLeastPauseMs = 50; ///< between two words of progress

/// What the service would look up in its own books is left out.
Basket asked(Basket basket, Instant at) {
    basket.customer.clear();
    basket.coupons.clear();
    basket.burn = 0;
    basket.saleReturned.clear();
    basket.at = at;
    return basket;
}

/// JSON, of the answer or of why there is none.
Prover::Ours answered(const PromotionSet& set, const Basket& basket, Instant at) {
    Adjudicator adjudicator;
    SaleView view;
    const auto ruling = adjudicator.run(set, view.of(basket), Customer{}, at);
    if (!ruling) return std::unexpected(QByteArray::fromStdString(printDiagnostics(ruling.error())));
    std::string text;
    writeRuling(**ruling, text);
    return QByteArray::fromStdString(text);
}

/// Refusing the same basket is the same answer.
bool areSame(const Prover::Ours& ours, const std::expected<Explained, Failure>& theirs) {
    if (theirs) return ours && theirs->result == *ours;
    return !ours && theirs.error().code == QLatin1String("request.faulty");
}

} // namespace

Prover::Prover(ServiceClient& client, std::shared_ptr<const PromotionSet> set, SavedBaskets baskets, Instant at,
               QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_set(std::move(set))
    , m_baskets(std::move(baskets))
    , m_at(at) {
    m_proof.of = m_baskets.size();
}

Prover::~Prover() = default;

void Prover::start() {
    if (m_baskets.empty()) return end();
    while (!m_isOver && m_underWay < kMostUnderWay && m_next < m_baskets.size()) askNext();
}

void Prover::stop() { end(); }

void Prover::askNext() {
    const std::size_t place = m_next++;
    const Basket basket = asked(m_baskets[place]->basket(), m_at);
    auto ours = answered(*m_set, basket, m_at);
    ++m_underWay;
    m_client.explain(QByteArray::fromStdString(printBasket(basket)),
                     [self = QPointer(this), place, ours = std::move(ours)](std::expected<Explained, Failure> theirs) {
                         if (self) self->take(place, ours, std::move(theirs));
                     });
}

void Prover::take(std::size_t place, const Ours& ours, std::expected<Explained, Failure> theirs) {
    --m_underWay;
    if (m_isOver) return;
    if (!theirs && isUnreachable(theirs.error())) {
        m_proof.failure = theirs.error();
        return end();
    }
    ++m_proof.asked;
    if (theirs) m_proof.version = theirs->version;
    const bool isSame = areSame(ours, theirs);
    if (isSame) ++m_proof.same;
    if (!isSame && m_proof.differences.size() < kMostProofDifferences) {
        const SavedBasket& basket = *m_baskets[place];
        m_proof.differences.push_back({basket.id(), QString::fromStdString(basket.name()), ours ? *ours : ours.error(),
                                       theirs ? theirs->result : QByteArray(),
                                       theirs ? std::nullopt : std::optional(theirs.error())});
    }
    if (m_proof.asked == m_proof.of) return end();
    tellProgress();
    start();
}

void Prover::tellProgress() {
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_toldMs < kLeastPauseMs) return;
    m_toldMs = now;
    emit progressed(m_proof.asked, m_proof.of);
}

void Prover::end() {
    if (std::exchange(m_isOver, true)) return;
    emit finished(m_proof);
}

} // namespace offerwright::app
