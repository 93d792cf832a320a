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
    if (!looksAtOthers(promotion)) return {};
    std::vector<const Promotion*> others;
    for (const auto& entry : workspace.promotions) others.push_back(entry->promotion.get());
    return checkTogether(promotion, others, around);
}

} // namespace

Problems::Problems(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_waiting(document.workspace().promotions) {
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
        m_waiting = after->promotions;
        m_slices.start(0);
    }
    if (before->promotions == after->promotions) return;
    bool differs = std::erase_if(m_byId, [&](const auto& known) { return !after->promotion(known.first); }) > 0;
    const std::set<std::shared_ptr<const PromotionEntry>> old(before->promotions.begin(), before->promotions.end());
    for (const auto& entry : after->promotions)
        if (!old.contains(entry)) {
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
        const std::string id = m_waiting.back()->promotion->id;
        m_waiting.pop_back();
        // The document may have moved on since the slice was planned: what it holds now is what is checked.
        if (const PromotionEntry* entry = m_document.workspace().promotion(id)) differs |= checkOne(*entry);
    }
    if (m_waiting.empty()) m_slices.stop();
    if (differs) emit changed();
}

/// What is said of a promotion beside others may change with any of them.
void Problems::queueRelated(const std::string& edited) {
    for (const auto& entry : m_document.workspace().promotions)
        if (entry->promotion->id != edited && looksAtOthers(*entry->promotion)) m_waiting.push_back(entry);
    if (!m_waiting.empty()) m_slices.start(0);
}

bool Problems::checkOne(const PromotionEntry& entry) {
    const Workspace& workspace = m_document.workspace();
    const Surroundings around{workspace.programme.get(), workspace.catalogue.get()};
    Diagnostics found = check(*entry.promotion, around);
    const Diagnostics beside = besideOthers(workspace, *entry.promotion, around);
    found.insert(found.end(), beside.begin(), beside.end());
    Diagnostics& known = m_byId[entry.promotion->id];
    if (known == found) return false;
    known = std::move(found);
    return true;
}

} // namespace offerwright::app
