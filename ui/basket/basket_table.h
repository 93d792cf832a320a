/// \file The tried basket's lines: pictogram, name, stepper, unit price and total. Keys: + and − step, digits type a
/// quantity, F2 a price, Delete takes the line out.
#pragma once
#include "app/models/basket_rows.h"
#include "app/models/session.h"
#include <QWidget>

class QLineEdit;

namespace offerwright::ui {

/// As wide as the widest price and total of a basket: money is never cut, the name gives way.
struct BasketColumns {
    qreal unitPrice = 54;
    qreal total = 46;
    static BasketColumns of(const std::vector<app::BasketRow>& rows);
};

/// Where the parts of one row stand, by the row's rectangle. Pure.
struct BasketRowPlaces {
    QRectF pictogram, name, stepper, minus, quantity, plus, unitPrice, total;
    static BasketRowPlaces of(const QRectF& row, const BasketColumns& columns);
};

class BasketTable : public QWidget {
    Q_OBJECT
public:
    explicit BasketTable(app::Session& session, QWidget* parent = nullptr);
    static constexpr int kRow = 26;
    QSize sizeHint() const override;
    int currentLine() const { return m_current; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    enum class Cell { Quantity, Price };
    void refresh();
    void paintRow(QPainter& painter, const QRectF& row, const app::BasketRow& shown, bool current, bool hovered) const;
    void paintStepper(QPainter& painter, const BasketRowPlaces& places, const app::BasketRow& shown) const;
    QRectF rowRect(int row) const;
    BasketRowPlaces placesOf(int row) const { return BasketRowPlaces::of(rowRect(row), m_columns); }
    void setCurrent(int row);
    void stepBy(int row, int steps);
    void edit(int row, Cell cell, const QString& begun);
    void takeEdit();
    void leaveEdit();
    void changeBasket(const QString& label, const std::function<void(Basket&)>& change);

    app::Session& m_session;
    std::vector<app::BasketRow> m_rows;
    BasketColumns m_columns;
    int m_current = -1;
    int m_hovered = -1;
    QLineEdit* m_editor;
    Cell m_cell = Cell::Quantity;
    bool m_editing = false;
};

} // namespace offerwright::ui
