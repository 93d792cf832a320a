/// \file The gate: what must hold before something goes out, as a list of checks, each with its state and reason.
/// Pure; any thread.
#pragma once
#include "app/publish/board.h"
#include "app/store/workspace.h"
#include "app/words/language.h"
#include <offerwright/base/diagnostic.h>
#include <offerwright/bundle/bundle.h>

namespace offerwright::app {

enum class GateRule {
    NoErrors,       ///< all chosen promotions compile
    DoubtsTaken,    ///< every warning of theirs is acknowledged
    CatalogueKnown, ///< there are products, so that something can be said of them
    Exposure,       ///< discounts stay below the environment's limit on the workspace's baskets
    SecondPerson,   ///< somebody else approved this content
    MayPublish,     ///< certificate, trust and key fit and are in force
    ClockAndZones,  ///< this machine's clock agrees with the service's, and every zone has its offsets
    VersionFollows, ///< what is live is known, verified, and what this was compared with
};

enum class GateState {
    Open,     ///< holds
    Shut,     ///< does not: nothing is published
    Waiting,  ///< is being found out, or waits for somebody
    NotAsked, ///< this environment does not ask for it
};

struct GateCheck {
    GateRule rule = GateRule::NoErrors;
    GateState state = GateState::Waiting;
    /// Why, as a code with arguments that sentenceOf() says; empty while it waits for an answer of its own.
    std::string reason = {};
    std::vector<std::string> arguments = {};
    Diagnostics faults = {}; ///< of NoErrors and DoubtsTaken: those that shut it
    bool operator==(const GateCheck&) const = default;
};
using GateChecks = std::vector<GateCheck>;

/// Discounts of the set over the workspace's baskets.
struct Exposure {
    std::int64_t baskets = 0;
    std::int64_t refused = 0;
    Money gross;
    Money discount;
    bool isWhole = false; ///< all baskets were asked
    /// Discount by gross; 0 when there is no gross.
    Rate share() const;
    bool operator==(const Exposure&) const = default;
};

/// What the checks look at. What is not known yet is empty, and its check waits.
struct GateInput {
    const Environment* environment = nullptr; ///< required
    const Workspace* workspace = nullptr;     ///< required
    const Compiled* compiled = nullptr;
    const std::string* content = nullptr; ///< its contentDigest(), as hexadecimal digits
    const Diagnostics* doubts = nullptr;  ///< warnings of the chosen promotions, alone and together
    const Exposure* exposure = nullptr;
    const Board* board = nullptr;                  ///< of the service, just now; null before it answered
    bool isOffline = false;                        ///< it is not reached: what only it can say waits
    const VerifiedBundle* live = nullptr;          ///< null: nothing is live, or not verified
    std::optional<Failure> liveFault = {};         ///< why it could not be verified
    std::optional<bool> hasKey = {};               ///< the keychain has the publisher's key
    std::optional<std::int64_t> clockAheadMs = {}; ///< of this machine before the service
    Instant now;
};
/// In the order of GateRule; always all of them.
GateChecks checkGate(const GateInput& input);
/// None is shut and none waits, but for what only the service can say while it is not reached.
bool isOpen(const GateChecks& checks);
const GateCheck& checkOf(const GateChecks& checks, GateRule rule);

/// Doubts of the workspace that nobody took upon himself, of those given.
Diagnostics openDoubts(const Diagnostics& doubts, const std::vector<Acknowledgement>& acknowledged);

/// "No errors"; "Lints are acknowledged".
QString titleOf(GateRule rule, const Language& language);
/// "3 promotions have errors." Empty where the title says it all.
QString sentenceOf(const GateCheck& check, const Language& language);

} // namespace offerwright::app
