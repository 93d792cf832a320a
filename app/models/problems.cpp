#include "app/models/problems.h"
#include <QElapsedTimer>
#include <offerwright/check/check.h>

namespace offerwright::app {
namespace {

constexpr int kSliceMs = 6;

int countOf(const ProblemsById& problems, Severity severity) {
    int count = 0;
    for (const auto& [id, diagnostics] : problems)
        count += static_cast<int>(std::ranges::count(diagnostics, severity, &Diagnostic::severity));
    return count;
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
        if (!old.contains(entry)) differs |= checkOne(*entry);
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

bool Problems::checkOne(const PromotionEntry& entry) {
    const Workspace& workspace = m_document.workspace();
    Diagnostics found = check(*entry.promotion, {workspace.programme.get(), workspace.catalogue.get()});
    Diagnostics& known = m_byId[entry.promotion->id];
    if (known == found) return false;
    known = std::move(found);
    return true;
}

} // namespace offerwright::app
