/// \file Live preview: what the workspace's promotions do to the basket in Try it, answered on a thread of its own.
#pragma once
#include "app/store/workspace.h"
#include <QObject>
#include <memory>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/explain/explain.h>

namespace offerwright::app {

/// What was asked and what came of it; immutable, shared with all who show it.
struct Preview {
    Snapshot workspace;
    std::string open; ///< id of the open promotion; may be empty
    std::uint64_t generation = 0;
    std::shared_ptr<const PromotionSet> set;
    Diagnostics faults; ///< of compiling: promotions that are out of force and why
    Basket basket;
    Customer customer; ///< the persona, as the visits before have left it
    Instant at;
    std::vector<Effects> visits;                     ///< what each visit before changed, parallel to TryIt::visits
    std::expected<Adjudication, Diagnostics> result; ///< the basket may be refused
    Trace trace;                                     ///< of the open promotion alone
    std::int64_t microseconds = 0;                   ///< of the adjudication alone
    bool explained = false;                          ///< the fields below are filled
    std::optional<NearMiss> whyNotOpen;              ///< of the open promotion, or its next tier
    std::vector<NearMiss> nearMisses;                ///< of all, nearest first, at most three

    AdjudicatedSale sale() const; ///< only while result has a value
};
using PreviewAnswer = std::shared_ptr<const Preview>;

/// Which promotions a preview adjudicates: all that are live, plus the open one whatever its status; or the open one
/// alone.
std::vector<std::shared_ptr<const Promotion>> promotionsInForce(const Workspace& workspace, const std::string& open);

/// The same, at once and on the calling thread (tests, the command line, screenshots).
PreviewAnswer previewNow(const Snapshot& workspace, const std::string& open, const PromotionSet* previous = nullptr);

/// Newest request wins: an answer to an older one is dropped, a running explanation is stopped. Each request is
/// answered twice: as soon as it is adjudicated, and again when it is explained.
class LivePreview : public QObject {
    Q_OBJECT
public:
    explicit LivePreview(QObject* parent = nullptr);
    ~LivePreview() override;

    const PreviewAnswer& latest() const { return m_latest; } ///< may be null before the first answer

public slots:
    void ask(const offerwright::app::Snapshot& workspace, const std::string& open);
    /// Pieces of the what-if slider for one number of the open promotion, on the latest answer.
    void askWhatIf(const offerwright::Address& address, std::int64_t low, std::int64_t high);

signals:
    void answered(const offerwright::app::PreviewAnswer& answer);
    void whatIfAnswered(const offerwright::Address& address, const std::vector<offerwright::Piece>& pieces);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
    PreviewAnswer m_latest;
};

} // namespace offerwright::app
