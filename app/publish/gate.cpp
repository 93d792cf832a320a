#include "app/publish/gate.h"
#include "app/publish/publishing.h"
#include <algorithm>
#include <offerwright/base/assert.h>
#include <offerwright/text/publication.h>

namespace offerwright::app {
namespace {

constexpr std::int64_t kMostClockMs = 5 * 60'000;
const std::string kOffline = "gate.offline";

GateCheck shut(GateRule rule, std::string reason, std::vector<std::string> arguments = {}, Diagnostics faults = {}) {
    return {rule, GateState::Shut, std::move(reason), std::move(arguments), std::move(faults)};
}
GateCheck shut(GateRule rule, const Failure& failure) {
    std::vector<std::string> arguments;
    for (const QString& argument : failure.arguments) arguments.push_back(argument.toStdString());
    return shut(rule, failure.code.toStdString(), std::move(arguments));
}
GateCheck open(GateRule rule) { return {rule, GateState::Open}; }
GateCheck waiting(GateRule rule, std::string reason = {}, std::vector<std::string> arguments = {}) {
    return {rule, GateState::Waiting, std::move(reason), std::move(arguments)};
}
GateCheck notAsked(GateRule rule) { return {rule, GateState::NotAsked}; }

GateCheck unanswered(GateRule rule, const GateInput& input) {
    return waiting(rule, input.isOffline ? kOffline : std::string());
}

GateCheck noErrors(const GateInput& input) {
    if (!input.compiled) return waiting(GateRule::NoErrors);
    Diagnostics errors = input.compiled->diagnostics;
    std::erase_if(errors, [](const Diagnostic& each) { return each.severity != Severity::Error; });
    if (errors.empty()) return open(GateRule::NoErrors);
    return shut(GateRule::NoErrors, "gate.errors", {std::to_string(errors.size())}, std::move(errors));
}

GateCheck doubtsTaken(const GateInput& input) {
    if (!input.environment->gate.doubtsAreTaken) return notAsked(GateRule::DoubtsTaken);
    if (!input.doubts) return waiting(GateRule::DoubtsTaken);
    Diagnostics left = openDoubts(*input.doubts, input.workspace->acknowledged);
    if (left.empty()) return open(GateRule::DoubtsTaken);
    return shut(GateRule::DoubtsTaken, "gate.doubts", {std::to_string(left.size())}, std::move(left));
}

GateCheck catalogueKnown(const GateInput& input) {
    const Catalogue* const catalogue = input.workspace->knownCatalogue();
    if (!catalogue) return waiting(GateRule::CatalogueKnown);
    if (catalogue->products().empty()) return shut(GateRule::CatalogueKnown, "gate.noProducts");
    return open(GateRule::CatalogueKnown);
}

GateCheck exposure(const GateInput& input) {
    const auto& most = input.environment->gate.mostExposure;
    if (!most) return notAsked(GateRule::Exposure);
    if (!input.exposure || !input.exposure->isWhole) return waiting(GateRule::Exposure);
    if (input.exposure->baskets == 0) return {GateRule::Exposure, GateState::Open, "gate.noBaskets"};
    const Rate share = input.exposure->share();
    const std::vector<std::string> arguments{std::to_string(share.millionths), std::to_string(most->millionths)};
    if (share > *most) return shut(GateRule::Exposure, "gate.tooMuch", arguments);
    return {GateRule::Exposure, GateState::Open, "gate.exposure", arguments};
}

GateCheck secondPerson(const GateInput& input) {
    const int wanted = std::max(input.environment->gate.approvals, input.board ? input.board->approvals : 0);
    if (wanted == 0) return notAsked(GateRule::SecondPerson);
    if (!input.board) return unanswered(GateRule::SecondPerson, input);
    if (!input.content) return waiting(GateRule::SecondPerson);
    const Proposal* const proposal = proposalOf(*input.board, *input.content);
    if (!proposal) return shut(GateRule::SecondPerson, "gate.notProposed");
    if (proposal->approvals.empty()) return waiting(GateRule::SecondPerson, "gate.awaitsApproval", {proposal->by});
    return {GateRule::SecondPerson, GateState::Open, "gate.approved", {proposal->approvals.front().by}};
}

GateCheck mayPublish(const GateInput& input) {
    const auto publisher = publisherOf(*input.environment);
    if (!publisher) return shut(GateRule::MayPublish, publisher.error());
    if (input.now < publisher->from)
        return shut(GateRule::MayPublish, "bundle.notYetValid", {"certificate", printInstant(publisher->from)});
    if (input.now >= publisher->until)
        return shut(GateRule::MayPublish, "bundle.expired", {"certificate", printInstant(publisher->until)});
    if (!input.hasKey) return waiting(GateRule::MayPublish);
    return *input.hasKey ? open(GateRule::MayPublish) : shut(GateRule::MayPublish, "gate.noKey");
}

bool isUnresolved(const Zone& zone) { return zone.offsets.empty() && !zone.name.empty() && zone.name != "UTC"; }

GateCheck clockAndZones(const GateInput& input) {
    const Programme& programme = *input.workspace->programme;
    if (isUnresolved(programme.zone)) return shut(GateRule::ClockAndZones, "gate.zoneUnknown", {programme.zone.name});
    for (const Store& store : programme.stores)
        if (isUnresolved(store.zone)) return shut(GateRule::ClockAndZones, "gate.zoneUnknown", {store.zone.name});
    const std::int64_t ahead = input.clockAheadMs.value_or(0);
    if (std::abs(ahead) <= kMostClockMs) return open(GateRule::ClockAndZones);
    return shut(GateRule::ClockAndZones, ahead > 0 ? "gate.clockAhead" : "gate.clockBehind",
                {std::to_string(std::abs(ahead) / 60'000)});
}

GateCheck versionFollows(const GateInput& input) {
    if (input.liveFault) return shut(GateRule::VersionFollows, *input.liveFault);
    if (!input.board) return unanswered(GateRule::VersionFollows, input);
    if (!input.board->history.empty() && !input.live) return waiting(GateRule::VersionFollows);
    const std::int64_t next = input.live ? input.live->version().version + 1 : 1;
    return {GateRule::VersionFollows, GateState::Open, "gate.follows", {std::to_string(next)}};
}

} // namespace

Rate Exposure::share() const {
    if (gross.minor <= 0) return {};
    const std::int64_t scale = 1 + gross.minor / 1'000'000'000'000; // so that nothing overflows
    return {discount.minor / scale * 1'000'000 / (gross.minor / scale)};
}

GateChecks checkGate(const GateInput& input) {
    OW_ASSERT(input.environment && input.workspace);
    return {noErrors(input),     doubtsTaken(input), catalogueKnown(input), exposure(input),
            secondPerson(input), mayPublish(input),  clockAndZones(input),  versionFollows(input)};
}

bool isOpen(const GateChecks& checks) {
    return !checks.empty() && std::ranges::all_of(checks, [](const GateCheck& each) {
        return each.state == GateState::Open || each.state == GateState::NotAsked || each.reason == kOffline;
    });
}

const GateCheck& checkOf(const GateChecks& checks, GateRule rule) {
    const auto found = std::ranges::find(checks, rule, &GateCheck::rule);
    OW_ASSERT(found != checks.end());
    return *found;
}

Diagnostics openDoubts(const Diagnostics& doubts, const std::vector<Acknowledgement>& acknowledged) {
    Diagnostics left = doubts;
    std::erase_if(left, [&](const Diagnostic& doubt) {
        return std::ranges::any_of(acknowledged, [&](const Acknowledgement& each) {
            return each.promotion == doubt.address.promotion && each.code == doubt.code;
        });
    });
    return left;
}

} // namespace offerwright::app
