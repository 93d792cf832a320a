/// \file The bar below: whether all is kept, problems, and the fingerprint and time of what the figures speak of.
#pragma once
#include "app/models/problems.h"
#include "app/models/session.h"
#include <QWidget>

namespace offerwright::ui {

class StatusBar : public QWidget {
    Q_OBJECT
public:
    StatusBar(app::Session& session, app::Problems& problems, QWidget* parent = nullptr);

signals:
    void problemsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    qreal paintFact(QPainter& painter, qreal x, const QString& icon, const QColor& color, const QString& text) const;
    app::Session& m_session;
    app::Problems& m_problems;
    QString m_kept;
    QString m_found;
    QString m_right;
    bool m_isKept = true;
    bool m_hasErrors = false;
    mutable QRectF m_problemsPlace;
};

} // namespace offerwright::ui
