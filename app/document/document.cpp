#include "app/document/document.h"
#include "app/document/writer.h"
#include <map>
#include <offerwright/base/assert.h>

namespace offerwright::app {

struct Document::Step {
    Snapshot before;
    Snapshot after;
    QString label;
    QString mergeKey;
    Focus focus;
};

namespace {

/// Signals that cross threads are queued by the names of these types.
void registerTypes() {
    qRegisterMetaType<Snapshot>("offerwright::app::Snapshot");
    qRegisterMetaType<Focus>("offerwright::app::Focus");
    qRegisterMetaType<Failure>("offerwright::app::Failure");
    qRegisterMetaType<Address>("offerwright::Address");
}

} // namespace

Document::Document(Snapshot content, QObject* parent)
    : QObject(parent)
    , m_now(std::move(content)) {
    OW_ASSERT(m_now && m_now->programme && m_now->catalogue);
    registerTypes();
}

Document::Document(Snapshot content, Keeper keeper, QObject* parent)
    : Document(std::move(content), parent) {
    startWriter(std::move(keeper));
}

void Document::startWriter(Keeper keeper, std::function<bool()> readOn) {
    const auto written = [this](quint64 ticket) {
        QMetaObject::invokeMethod(
            this, [this, ticket] { noteWritten(ticket); }, Qt::QueuedConnection);
    };
    const auto failed = [this](const Failure& failure) {
        QMetaObject::invokeMethod(
            this, [this, failure] { emit refused(failure); }, Qt::QueuedConnection);
    };
    m_writer = std::make_unique<Writer>(std::move(keeper), Writer::Reports{written, failed}, std::move(readOn));
}

Document::~Document() = default;

QString Document::beginGesture() { return QStringLiteral("gesture-%1").arg(++m_gesture); }

void Document::apply(Edit edit) {
    OW_ASSERT(edit.after && edit.after->programme && edit.after->catalogue);
    if (readOnly()) {
        emit refused({QStringLiteral("file.readOnly"), {m_path}, {}});
        return;
    }
    if (m_late) edit.after = madeWhole(edit.after, *m_late);
    if (edit.after == m_now || *edit.after == *m_now) return;
    if (mergesWithLast(edit))
        merge(edit);
    else
        push(edit);
    moveTo(edit.after, edit.focus, edit.mergeKey);
}

bool Document::mergesWithLast(const Edit& edit) const {
    const bool nothingUndone = m_done > 0 && m_done == m_steps.size();
    return nothingUndone && !edit.mergeKey.isEmpty() && m_steps.back().mergeKey == edit.mergeKey;
}

/// A gesture that comes back to where it began leaves nothing to undo.
void Document::merge(const Edit& edit) {
    Step& last = m_steps.back();
    if (*last.before == *edit.after) {
        m_steps.pop_back();
        --m_done;
        return;
    }
    last.after = edit.after;
    last.label = edit.label;
    last.focus = edit.focus;
}

void Document::push(const Edit& edit) {
    m_steps.resize(m_done);
    m_steps.push_back({m_now, edit.after, edit.label, edit.mergeKey, edit.focus});
    m_done = m_steps.size();
}

bool Document::canUndo() const { return m_done > 0; }
bool Document::canRedo() const { return m_done < m_steps.size(); }
QString Document::undoLabel() const { return canUndo() ? m_steps[m_done - 1].label : QString(); }
QString Document::redoLabel() const { return canRedo() ? m_steps[m_done].label : QString(); }

void Document::undo() {
    if (!canUndo()) return;
    const Step& step = m_steps[--m_done];
    // What is edited from here on is another gesture than what led here.
    if (m_done > 0) m_steps[m_done - 1].mergeKey.clear();
    moveTo(step.before, Focus(step.focus), {});
}

void Document::redo() {
    if (!canRedo()) return;
    Step& step = m_steps[m_done++];
    step.mergeKey.clear();
    moveTo(step.after, Focus(step.focus), {});
}

void Document::moveTo(const Snapshot& next, const Focus& focus, const QString& mergeKey) {
    const Snapshot before = std::exchange(m_now, next);
    const Snapshot after = m_now;
    keep(mergeKey);
    emit changed(before, after, focus);
    emit undoStateChanged();
}

/// Nothing is edited by that, so it is no step and nothing is written; but what is undone later must be whole too.
void Document::becomeWhole(const std::shared_ptr<const LateParts>& late) {
    m_late = late;
    std::map<Snapshot, Snapshot> made;
    const auto make = [&](Snapshot& snapshot) {
        Snapshot& whole = made[snapshot];
        if (!whole) whole = madeWhole(snapshot, *late);
        snapshot = whole;
    };
    for (Step& step : m_steps) {
        make(step.before);
        make(step.after);
    }
    const Snapshot before = m_now;
    make(m_now);
    emit changed(before, m_now, {});
}

void Document::keep(const QString& mergeKey) {
    if (!m_writer) return;
    const bool wasKept = kept();
    m_writer->write(++m_asked, m_now, mergeKey);
    if (wasKept) emit keptChanged(false);
}

void Document::noteWritten(quint64 ticket) {
    m_written = ticket;
    if (kept()) emit keptChanged(true);
}

} // namespace offerwright::app
