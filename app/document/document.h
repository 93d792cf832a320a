/// \file The one document: an immutable snapshot of the workspace, one undo stack, one signal, one verb.
#pragma once
#include "app/store/workspace_file.h"
#include <QObject>
#include <memory>
#include <offerwright/base/diagnostic.h>
#include <vector>

namespace offerwright::app {

/// Where the eye should go when an edit is made, undone or redone. `place` is "builder", "source", "basket", "library",
/// "programme"; the address may be empty.
struct Focus {
    QString place;
    Address address;
    bool operator==(const Focus&) const = default;
};

/// A change from one snapshot to the next, with its name for the Undo button ("Change threshold"). Edits with the same
/// non-empty merge key that follow one another become one: a key belongs to one gesture (a drag, one stay in a field), so
/// make it unique to it (beginGesture()).
struct Edit {
    Snapshot after;
    QString label;
    QString mergeKey;
    Focus focus;
};

class Document : public QObject {
    Q_OBJECT
public:
    /// Keeps `content` in memory only (tests, the first start).
    explicit Document(Snapshot content, QObject* parent = nullptr);
    /// Keeps an open file current: each edit is written in its own transaction on a thread of its own, in order.
    explicit Document(std::unique_ptr<WorkspaceFile> file, QObject* parent = nullptr);
    ~Document() override; ///< waits until all is written

    const Snapshot& now() const { return m_now; }
    const Workspace& workspace() const { return *m_now; }
    bool readOnly() const;
    QString path() const;

    /// The one verb. An edit that changes nothing is dropped. In a read-only document edits are refused with refused().
    void apply(Edit edit);
    /// Each call gives a new merge key, for one gesture.
    QString beginGesture();

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;

    /// True when everything applied is on disk.
    bool kept() const;

public slots:
    void undo();
    void redo();

signals:
    void changed(const offerwright::app::Snapshot& before, const offerwright::app::Snapshot& after,
                 const offerwright::app::Focus& focus);
    void undoStateChanged();
    void keptChanged(bool kept);
    void refused(const offerwright::app::Failure& failure);

private:
    struct Step;
    class Writer;
    void moveTo(const Snapshot& next, const Focus& focus);
    void keep();
    Snapshot m_now;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
    std::unique_ptr<Writer> m_writer;
    int m_gesture = 0;
};

} // namespace offerwright::app
