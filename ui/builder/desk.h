#pragma once
#include "app/models/session.h"
#include "app/words/sentence.h"
#include <offerwright/model/promotion.h>

namespace offerwright::ui {

/// What cards and editors work on: the open promotion, and the one way to change it. Every change is an edit of the
/// document with a name, a place to look at, and a merge key while one gesture lasts.
class Desk : public QObject {
    Q_OBJECT
public:
    explicit Desk(app::Session& session, QObject* parent = nullptr);

    app::Session& session() const { return m_session; }
    const app::Workspace& workspace() const { return m_session.workspace(); }
    const app::Language& language() const { return m_session.language(); }
    /// Null when none is open.
    const Promotion* promotion() const { return m_session.promotion(); }
    app::Names names() const;
    QString currency() const;
    /// One major unit of the currency in minor units: 100 for EUR.
    std::int64_t wholeUnit() const;
    /// The shopper in Try it, or null.
    const Customer* persona() const;
    /// Local day of what is tried, else the programme's first day known.
    LocalDate tryDate() const;
    Address address(const NodeId& node, const std::string& field = {}) const;

    /// `next` replaces the open promotion; nothing happens when it equals it.
    void change(const QString& label, Promotion next, const NodeId& node, const std::string& field = {},
                const QString& mergeKey = {});
    void apply(const QString& label, app::Snapshot after, const Address& focus, const QString& mergeKey = {});
    QString beginGesture() { return m_session.document().beginGesture(); }

private:
    app::Session& m_session;
};

} // namespace offerwright::ui
