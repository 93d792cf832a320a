/// \file The one document: an immutable snapshot of the workspace, one undo stack, one signal, one verb.
#pragma once
#include "app/store/workspace_file.h"
#include <QObject>
#include <expected>
#include <functional>
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
/// non-empty merge key that follow one another become one: a key belongs to one gesture (a drag, one stay in a field),
/// so make it unique to it (beginGesture()).
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
    /// Keeps an open file current: each edit is written in its own transaction on a thread of its own, in order. What
    /// was left of the file to read is read on that thread between the writes; then every snapshot becomes whole, and
    /// changed() says so.
    explicit Document(std::unique_ptr<WorkspaceFile> file, QObject* parent = nullptr);
    /// Writes one snapshot where it is kept. Called in order, on the document's own writing thread.
    using Keeper = std::function<std::expected<void, Failure>(const Snapshot& next)>;
    /// Keeps `content` current through `keeper` in place of a file.
    Document(Snapshot content, Keeper keeper, QObject* parent = nullptr);
    ~Document() override; ///< waits until all is written

    const Snapshot& now() const { return m_now; }
    const Workspace& workspace() const { return *m_now; }
    bool readOnly() const { return m_readOnlyCause != ReadOnlyCause::None; }
    ReadOnlyCause readOnlyCause() const { return m_readOnlyCause; }
    QString path() const { return m_path; } ///< empty when kept in memory only

    /// The one verb. An edit that changes nothing is dropped. In a read-only document edits are refused with refused().
    void apply(Edit edit);
    /// Each call gives a new merge key, for one gesture.
    QString beginGesture();

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;

    /// True when everything applied is on disk. A document kept in memory only has nothing to write, so it is always
    /// kept.
    bool kept() const { return m_written == m_asked; }

public slots:
    void undo();
    void redo();

signals:
    void changed(const offerwright::app::Snapshot& before, const offerwright::app::Snapshot& after,
                 const offerwright::app::Focus& focus);
    void undoStateChanged();
    void keptChanged(bool kept);
    /// An edit was refused ("file.readOnly"), or what was applied could not be written: then the document holds it,
    /// kept() stays false, and writing is tried again until it succeeds.
    void refused(const offerwright::app::Failure& failure);
    /// The rest of the file does not read: the workspace will not be whole, and the document is of no more use.
    void unreadable(const offerwright::app::Failure& failure);

private:
    struct Step;
    class Writer;
    void startWriter(Keeper keeper, std::function<bool()> readOn = {});
    std::function<bool()> readerOf(std::shared_ptr<WorkspaceFile> file);
    void becomeWhole(const std::shared_ptr<const LateParts>& late);
    bool mergesWithLast(const Edit& edit) const;
    void merge(const Edit& edit);
    void push(const Edit& edit);
    void moveTo(const Snapshot& next, const Focus& focus, const QString& mergeKey);
    void keep(const QString& mergeKey);
    void noteWritten(quint64 ticket);

    Snapshot m_now;
    std::vector<Step> m_steps; ///< the first m_done are done, the rest undone
    std::size_t m_done = 0;
    quint64 m_asked = 0;   ///< ticket of the last snapshot given to the writer
    quint64 m_written = 0; ///< ticket of the last one known to be on disk
    int m_gesture = 0;
    std::shared_ptr<const LateParts> m_late; ///< once they are there, for edits of snapshots that were taken before
    QString m_path;
    ReadOnlyCause m_readOnlyCause = ReadOnlyCause::None;
    std::unique_ptr<Writer> m_writer; ///< null in memory; last, so that it ends before what it reports to
};

} // namespace offerwright::app
