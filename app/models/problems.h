/// \file What `check` says of every promotion of the workspace, kept current as the document changes.
#pragma once
#include "app/document/document.h"
#include "app/models/library_rows.h"
#include <QObject>
#include <QTimer>
#include <map>

namespace offerwright::app {

/// Checks only what an edit changed, at once; a whole workspace (at the start, after a new catalogue) in slices between
/// the window's events, so that nothing waits for it. While the workspace is not whole only what is edited is checked,
/// and nothing is said of products. GUI thread only.
class Problems : public QObject {
    Q_OBJECT
public:
    explicit Problems(Document& document, QObject* parent = nullptr);

    const ProblemsById& byId() const { return m_byId; }
    const Diagnostics& of(const std::string& promotion) const;
    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }

signals:
    void changed();

private:
    /// What is said of a promotion beside others depends on its group, and on those that it names.
    struct Looks {
        std::string group;
        std::set<std::string, std::less<>> named;
        bool atAnybody() const { return !group.empty() || !named.empty(); }
    };
    static Looks looksOf(const Promotion& promotion);

    void follow(const Snapshot& before, const Snapshot& after);
    void checkSlice();
    bool checkOne(const PromotionEntry& entry);
    bool forget(const std::string& id);
    bool say(const std::string& id, Diagnostics found);
    void queueAll(const Workspace& workspace);
    void queueRelated(const Promotion* before, const Promotion* after);
    template <typename Which> void queueLooking(const Which& which);
    const std::vector<const Promotion*>& others();

    Document& m_document;
    ProblemsById m_byId;
    int m_errors = 0;
    int m_warnings = 0;
    std::set<std::string> m_waiting;        ///< ids of what is to be checked
    std::map<std::string, Looks> m_looking; ///< by the id of what is checked beside others too
    Snapshot m_othersOf;
    std::vector<const Promotion*> m_others; ///< all of that snapshot
    QTimer m_slices;
};

} // namespace offerwright::app
