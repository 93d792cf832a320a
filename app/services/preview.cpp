#include "app/services/preview.h"
#include "app/services/preview_steps.h"
#include <QDateTime>
#include <chrono>
#include <offerwright/base/assert.h>
#include <offerwright/wallet/wallet.h>

namespace offerwright::app {
namespace {

constexpr std::size_t kMostNearMisses = 3;

CompileInput inputOf(const Workspace& workspace, const std::string& open) {
    return {promotionsInForce(workspace, open), workspace.programme, workspace.catalogue};
}

bool isSameInput(const CompileInput& a, const CompileInput& b) {
    return a.promotions == b.promotions && a.programme == b.programme && a.catalogue == b.catalogue;
}

/// A tried basket that names no instant is tried now, to the minute, so that an answer stays the same while it is
/// looked at.
Instant instantOf(const Basket& basket) {
    constexpr qint64 kMinute = 60'000;
    return basket.at.value_or(Instant{QDateTime::currentMSecsSinceEpoch() / kMinute * kMinute});
}

Customer shopperOf(const Workspace& workspace) {
    const Customer* persona = workspace.persona(workspace.tryIt.persona);
    return persona ? *persona : Customer{};
}

LocalDate dayOf(const Basket& basket, Instant at, const Programme& programme) {
    const Store* store = programme.store(basket.store);
    return toLocal(at, store ? store->zone : programme.zone).date;
}

/// Walks the visits before with the promotions as they are now, so that an edit changes the journey that led here. A
/// visit that the engine refuses leaves nothing.
void walkVisits(Preview& preview) {
    const Programme& programme = *preview.workspace->programme;
    Book book{.opening = shopperOf(*preview.workspace), .postings = {}};
    for (const Basket& visit : preview.workspace->tryIt.visits) {
        const Instant at = instantOf(visit);
        const Customer shopper = customerOn(book, dayOf(visit, at, programme));
        auto settledSale = adjudicate(*preview.set, visit, shopper, at);
        preview.visits.push_back(settledSale ? settledSale->effects : Effects{});
        book = settled(std::move(book), {"visit " + std::to_string(preview.visits.size()), 0, preview.visits.back()});
    }
    preview.customer = customerOn(book, dayOf(preview.basket, preview.at, programme));
}

void adjudicateInto(Preview& preview) {
    const auto began = std::chrono::steady_clock::now();
    preview.trace.of = TraceOf::Named;
    preview.trace.named = {preview.open};
    preview.result = adjudicate(*preview.set, preview.basket, preview.customer, preview.at, &preview.trace);
    const auto took = std::chrono::steady_clock::now() - began;
    preview.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
}

} // namespace

std::vector<std::shared_ptr<const Promotion>> promotionsInForce(const Workspace& workspace, const std::string& open) {
    const bool isAlone = workspace.tryIt.onlyThis && !open.empty();
    std::vector<std::shared_ptr<const Promotion>> inForce;
    for (const auto& entry : workspace.promotions) {
        const bool isOpen = entry->promotion->id == open;
        const bool isLive = entry->promotion->status == Status::Live;
        if (isOpen || (isLive && !isAlone)) inForce.push_back(entry->promotion);
    }
    return inForce;
}

AdjudicatedSale Preview::sale() const {
    OW_ASSERT(result.has_value());
    return AdjudicatedSale{*set, basket, customer, at, *result, trace};
}

const Compiled& SetKeeper::compiledFor(const Workspace& workspace, const std::string& open) {
    CompileInput input = inputOf(workspace, open);
    if (m_compiled.set && isSameInput(input, m_input)) return m_compiled;
    m_compiled = compile(input, m_compiled.set.get());
    m_input = std::move(input);
    return m_compiled;
}

std::shared_ptr<Preview> adjudicated(const Snapshot& workspace, const std::string& open, const Compiled& compiled,
                                     std::uint64_t generation) {
    auto preview = std::make_shared<Preview>();
    preview->workspace = workspace;
    preview->open = open;
    preview->generation = generation;
    preview->set = compiled.set;
    preview->faults = compiled.diagnostics;
    preview->basket = workspace->tryIt.basket;
    preview->at = instantOf(preview->basket);
    walkVisits(*preview);
    adjudicateInto(*preview);
    return preview;
}

std::shared_ptr<Preview> explained(const Preview& answer, const std::stop_token& stop) {
    auto preview = std::make_shared<Preview>(answer);
    preview->explained = true;
    if (!preview->result) return preview;
    const Stop isStopped = [&stop] { return stop.stop_requested(); };
    if (preview->set->promotion(preview->open)) preview->whyNotOpen = whyNot(preview->sale(), preview->open, isStopped);
    preview->nearMisses = nearMisses(preview->sale(), kMostNearMisses, isStopped);
    return stop.stop_requested() ? nullptr : preview;
}

PreviewAnswer previewNow(const Snapshot& workspace, const std::string& open, const PromotionSet* previous) {
    const Compiled compiled = compile(inputOf(*workspace, open), previous);
    return explained(*adjudicated(workspace, open, compiled, 0), {});
}

} // namespace offerwright::app
