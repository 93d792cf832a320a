#include "app/models/problems.h"
#include <QElapsedTimer>
#include <offerwright/check/check.h>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::app {
namespace {

constexpr int kSliceMs = 6;

int countOf(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<int>(std::ranges::count(diagnostics, severity, &Diagnostic::severity));
}

using Entries = std::vector<std::shared_ptr<const PromotionEntry>>;

struct Change {
    std::shared_ptr<const PromotionEntry> before; ///< null: it is new
    std::shared_ptr<const PromotionEntry> after;  ///< null: it is gone
};

/// Both stand in the order of their ids.
std::vector<Change> changesOf(const Entries& before, const Entries& after) {
    const auto idOf = [](const auto& entry) -> const std::string& { return entry->promotion->id; };
    std::vector<Change> changes;
    auto old = before.begin();
    for (const auto& entry : after) {
        if (old != before.end() && *old == entry) {
            ++old;
            continue;
        }
        for (; old != before.end() && idOf(*old) < idOf(entry); ++old) changes.push_back({*old, nullptr});
        const bool isThere = old != before.end() && idOf(*old) == idOf(entry);
        if (!isThere || *old != entry) changes.push_back({isThere ? *old : nullptr, entry});
        if (isThere) ++old;
    }
    for (; old != before.end(); ++old) changes.push_back({*old, nullptr});
    return changes;
}

} // namespace

Problems::Looks Problems::looksOf(const Promotion& promotion) {
    const Combining& combines = promotion.combines;
    Looks looks{combines.exclusiveGroup, {combines.notWith.begin(), combines.notWith.end()}};
    forEachCondition(promotion, [&](const Condition& condition) {
        if (const auto* state = std::get_if<PromotionState>(&condition.rule))
            looks.named.insert(state->promotions.begin(), state->promotions.end());
    });
    walkRewards(promotion, [&](const Reward& reward) {
        if (const auto* stamps = std::get_if<Stamps>(&reward.rule)) looks.named.insert(stamps->promotion);
    });
    looks.named.erase(std::string()); // the promotion itself
    return looks;
}

Problems::Problems(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {
    connect(&m_document, &Document::changed, this,
            [this](const Snapshot& before, const Snapshot& after, const Focus&) { follow(before, after); });
    connect(&m_slices, &QTimer::timeout, this, &Problems::checkSlice);
    if (document.workspace().whole) queueAll(document.workspace());
}

const Diagnostics& Problems::of(const std::string& promotion) const {
    static const Diagnostics none;
    const auto found = m_byId.find(promotion);
    return found == m_byId.end() ? none : found->second;
}

void Problems::queueAll(const Workspace& workspace) {
    for (const auto& entry : workspace.promotions) m_waiting.insert(m_waiting.end(), entry->promotion->id);
    m_slices.start(0);
}

void Problems::follow(const Snapshot& before, const Snapshot& after) {
    if (before->catalogue != after->catalogue || before->programme != after->programme) queueAll(*after);
    if (before->promotions == after->promotions) return;
    bool differs = false;
    for (const Change& change : changesOf(before->promotions, after->promotions)) {
        differs |= change.after ? checkOne(*change.after) : forget(change.before->promotion->id);
        queueRelated(change.before ? change.before->promotion.get() : nullptr,
                     change.after ? change.after->promotion.get() : nullptr);
    }
    if (differs) emit changed();
}

void Problems::checkSlice() {
    QElapsedTimer spent;
    spent.start();
    bool differs = false;
    while (!m_waiting.empty() && spent.elapsed() < kSliceMs) {
        const std::string id = std::move(m_waiting.extract(m_waiting.begin()).value());
        // The document may have moved on since the slice was planned: what it holds now is what is checked.
        if (const PromotionEntry* entry = m_document.workspace().promotion(id)) differs |= checkOne(*entry);
    }
    if (m_waiting.empty()) m_slices.stop();
    if (differs) emit changed();
}

template <typename Which> void Problems::queueLooking(const Which& which) {
    for (const auto& [id, looks] : m_looking)
        if (which(looks)) m_waiting.insert(id);
    if (!m_waiting.empty()) m_slices.start(0);
}

/// One that comes or goes may be what another looks for, and whom it refuses can shut out nobody any more: then all
/// that look at others are checked again. Else those of its group, and those that name it.
void Problems::queueRelated(const Promotion* before, const Promotion* after) {
    const bool refusesAsBefore = before && after && before->combines.notWith == after->combines.notWith &&
                                 before->combines.notWithTags == after->combines.notWithTags &&
                                 before->tags == after->tags;
    queueLooking([&](const Looks& looks) {
        if (!refusesAsBefore || looks.named.contains(after->id)) return true;
        return !looks.group.empty() &&
               (looks.group == before->combines.exclusiveGroup || looks.group == after->combines.exclusiveGroup);
    });
}

const std::vector<const Promotion*>& Problems::others() {
    if (m_othersOf == m_document.now()) return m_others;
    m_othersOf = m_document.now();
    m_others.clear();
    for (const auto& entry : m_othersOf->promotions) m_others.push_back(entry->promotion.get());
    return m_others;
}

bool Problems::forget(const std::string& id) {
    m_looking.erase(id);
    const bool differs = say(id, {});
    m_byId.erase(id);
    return differs;
}

/// True when that is another thing than before.
bool Problems::say(const std::string& id, Diagnostics found) {
    Diagnostics& known = m_byId[id];
    if (known == found) return false;
    m_errors += countOf(found, Severity::Error) - countOf(known, Severity::Error);
    m_warnings += countOf(found, Severity::Warning) - countOf(known, Severity::Warning);
    known = std::move(found);
    return true;
}

bool Problems::checkOne(const PromotionEntry& entry) {
    const Workspace& workspace = m_document.workspace();
    const Surroundings around{workspace.programme.get(), workspace.knownCatalogue()};
    const Promotion& promotion = *entry.promotion;
    Diagnostics found = check(promotion, around);
    if (Looks looks = looksOf(promotion); looks.atAnybody()) {
        m_looking[promotion.id] = std::move(looks);
        const Diagnostics beside = checkTogether(promotion, others(), around);
        found.insert(found.end(), beside.begin(), beside.end());
    } else {
        m_looking.erase(promotion.id);
    }
    return say(promotion.id, std::move(found));
}

} // namespace offerwright::app
