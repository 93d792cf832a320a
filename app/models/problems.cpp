#include "app/models/problems.h"
#include <QElapsedTimer>
#include <offerwright/check/check.h>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::app {
namespace {

constexpr int kSliceMs = 6;

int countOf(const ProblemsById& problems, Severity severity) {
    int count = 0;
    for (const auto& [id, diagnostics] : problems)
        count += static_cast<int>(std::ranges::count(diagnostics, severity, &Diagnostic::severity));
    return count;
}

/// Whether anything can be said of it beside others at all.
bool looksAtOthers(const Promotion& promotion) {
    bool looks = !promotion.combines.exclusiveGroup.empty() || !promotion.combines.notWith.empty();
    forEachCondition(promotion, [&](const Condition& condition) {
        looks = looks || std::holds_alternative<PromotionState>(condition.rule);
    });
    walkRewards(promotion, [&](const Reward& reward) { looks = looks || std::holds_alternative<Stamps>(reward.rule); });
    return looks;
}

Diagnostics besideOthers(const Workspace& workspace, const Promotion& promotion, const Surroundings& around) {
    std::vector<const Promotion*> others;
    for (const auto& entry : workspace.promotions) others.push_back(entry->promotion.get());
    return checkTogether(promotion, others, around);
}

using Entries = std::vector<std::shared_ptr<const PromotionEntry>>;

std::vector<std::string> idsOf(const Workspace& workspace) {
    std::vector<std::string> ids;
    for (const auto& entry : workspace.promotions) ids.push_back(entry->promotion->id);
    return ids;
}

struct Difference {
    Entries made;                  ///< new, or others than before
    std::vector<std::string> gone; ///< ids
};

/// Both stand in the order of their ids.
Difference differenceOf(const Entries& before, const Entries& after) {
    const auto idOf = [](const auto& entry) -> const std::string& { return entry->promotion->id; };
    Difference difference;
    auto old = before.begin();
    for (const auto& entry : after) {
        for (; old != before.end() && idOf(*old) < idOf(entry); ++old) difference.gone.push_back(idOf(*old));
        const bool isThere = old != before.end() && idOf(*old) == idOf(entry);
        if (!isThere || *old != entry) difference.made.push_back(entry);
        if (isThere) ++old;
    }
    for (; old != before.end(); ++old) difference.gone.push_back(idOf(*old));
    return difference;
}

} // namespace

Problems::Problems(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_waiting(document.workspace().whole ? idsOf(document.workspace()) : std::vector<std::string>()) {
    connect(&m_document, &Document::changed, this,
            [this](const Snapshot& before, const Snapshot& after, const Focus&) { follow(before, after); });
    connect(&m_slices, &QTimer::timeout, this, &Problems::checkSlice);
    m_slices.start(0);
}

const Diagnostics& Problems::of(const std::string& promotion) const {
    static const Diagnostics none;
    const auto found = m_byId.find(promotion);
    return found == m_byId.end() ? none : found->second;
}

int Problems::errors() const { return countOf(m_byId, Severity::Error); }
int Problems::warnings() const { return countOf(m_byId, Severity::Warning); }

void Problems::follow(const Snapshot& before, const Snapshot& after) {
    if (before->catalogue != after->catalogue || before->programme != after->programme) {
        m_waiting = idsOf(*after);
        m_slices.start(0);
    }
    if (before->promotions == after->promotions) return;
    const Difference difference = differenceOf(before->promotions, after->promotions);
    bool differs = false;
    for (const std::string& id : difference.gone) {
        differs |= m_byId.erase(id) > 0;
        m_looking.erase(id);
    }
    for (const auto& entry : difference.made) {
        differs |= checkOne(*entry);
        queueRelated(entry->promotion->id);
    }
    if (differs) emit changed();
}

void Problems::checkSlice() {
    QElapsedTimer spent;
    spent.start();
    bool differs = false;
    while (!m_waiting.empty() && spent.elapsed() < kSliceMs) {
        const std::string id = std::move(m_waiting.back());
        m_waiting.pop_back();
        // The document may have moved on since the slice was planned: what it holds now is what is checked.
        if (const PromotionEntry* entry = m_document.workspace().promotion(id)) differs |= checkOne(*entry);
    }
    if (m_waiting.empty()) m_slices.stop();
    if (differs) emit changed();
}

/// What is said of a promotion beside others may change with any of them.
void Problems::queueRelated(const std::string& edited) {
    for (const std::string& id : m_looking)
        if (id != edited) m_waiting.push_back(id);
    if (!m_waiting.empty()) m_slices.start(0);
}

bool Problems::checkOne(const PromotionEntry& entry) {
    const Workspace& workspace = m_document.workspace();
    const Surroundings around{workspace.programme.get(), workspace.knownCatalogue()};
    Diagnostics found = check(*entry.promotion, around);
    const std::string& id = entry.promotion->id;
    if (looksAtOthers(*entry.promotion)) {
        m_looking.insert(id);
        const Diagnostics beside = besideOthers(workspace, *entry.promotion, around);
        found.insert(found.end(), beside.begin(), beside.end());
    } else {
        m_looking.erase(id);
    }
    Diagnostics& known = m_byId[id];
    if (known == found) return false;
    known = std::move(found);
    return true;
}

} // namespace offerwright::app
