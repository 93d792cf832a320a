/// \file The proof: the workspace's baskets through the service and through the engine in here, byte by byte.
///
/// A basket is asked without its customer, coupons and points, which the service would look up in its own books, and
/// at one instant for all. What is compared is `result` of `POST /v1/explain` with the engine's own text.
#pragma once
#include "app/publish/service_client.h"
#include "app/store/workspace.h"
#include <QPointer>
#include <offerwright/compile/compile.h>

namespace offerwright::app {

struct ProofDifference {
    std::string basket; ///< id
    QString name;
    QByteArray ours;   ///< JSON as this program answers it; a refusal's diagnostics when it refuses the basket
    QByteArray theirs; ///< as the service does; empty when it refused: `failure` says why
    std::optional<Failure> failure = {};
};
inline constexpr std::size_t kMostProofDifferences = 20;

struct Proof {
    std::int64_t version = 0; ///< that answered
    std::size_t of = 0;       ///< baskets
    std::size_t asked = 0;
    std::size_t same = 0;
    std::vector<ProofDifference> differences = {}; ///< the first kMostProofDifferences
    std::optional<Failure> failure = {};           ///< why it ended early
    bool isProved() const { return !failure && asked == of && same == of; }
};

/// One proof; a few calls are under way at once. GUI thread; adjudicating is done between answers, a basket at a time.
class Prover : public QObject {
    Q_OBJECT
public:
    /// The client outlives it. `set` is of the bundle that is live, with the products that the service has.
    Prover(ServiceClient& client, std::shared_ptr<const PromotionSet> set, SavedBaskets baskets, Instant at,
           QObject* parent = nullptr);
    ~Prover() override;
    void start();
    void stop(); ///< finished() tells what was found until then

    const Proof& proof() const { return m_proof; }
    using Ours = std::expected<QByteArray, QByteArray>; ///< an answer, or the diagnostics of a refusal

signals:
    void progressed(std::size_t asked, std::size_t of); ///< at most 20 times a second
    void finished(const offerwright::app::Proof& proof);

private:
    void askNext();
    void take(std::size_t place, const Ours& ours, std::expected<Explained, Failure> theirs);
    void tellProgress();
    void end();

    ServiceClient& m_client;
    const std::shared_ptr<const PromotionSet> m_set;
    const SavedBaskets m_baskets;
    const Instant m_at;
    std::size_t m_next = 0;
    std::size_t m_underWay = 0;
    bool m_isOver = false;
    std::int64_t m_toldMs = 0;
    Proof m_proof;
};

} // namespace offerwright::app
