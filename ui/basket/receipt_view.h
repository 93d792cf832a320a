/// \file The receipt on its paper. Each amount knows the reward that made it: a click or Enter goes there.
#pragma once
#include "app/models/session.h"
#include "app/words/receipt.h"
#include <QWidget>

namespace offerwright::ui {

class ReceiptView : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(app::Session& session, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    const std::vector<app::ReceiptRow>& rows() const { return m_rows; }
    /// The amount that the keyboard or a click stands on; null for none. It stays while the receipt has it.
    const app::ReceiptRow* current() const;
    /// As text, as copied.
    QString text() const;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    void refresh();
    void layRows();
    void paintRow(QPainter& painter, int index) const;
    QRectF rowRect(int index) const;
    int rowAt(qreal y) const;
    void moveBy(int step);
    void goTo(int index);
    void setCurrent(int index);

    app::Session& m_session;
    std::vector<app::ReceiptRow> m_rows;
    std::vector<int> m_tops{0}; ///< of the rows, and the end of the last
    QString m_time;
    int m_current = -1;
};

} // namespace offerwright::ui
