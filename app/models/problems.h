/// \file What `check` says of every promotion of the workspace, kept current as the document changes.
#pragma once
#include "app/document/document.h"
#include "app/models/library_rows.h"
#include <QObject>
#include <QTimer>

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
    int errors() const;
    int warnings() const;

signals:
    void changed();

private:
    void follow(const Snapshot& before, const Snapshot& after);
    void checkSlice();
    bool checkOne(const PromotionEntry& entry);
    void queueRelated(const std::string& edited);
    Document& m_document;
    ProblemsById m_byId;
    std::vector<std::string> m_waiting; ///< ids of what is to be checked
    std::set<std::string> m_looking;    ///< ids of what is checked beside others too
    QTimer m_slices;
};

} // namespace offerwright::app
