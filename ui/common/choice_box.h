/// \file A choice among a few. The wheel scrolls what is around it and changes nothing.
#pragma once
#include <QComboBox>
#include <QWheelEvent>

namespace offerwright::ui {

class ChoiceBox : public QComboBox {
public:
    explicit ChoiceBox(QWidget* parent = nullptr)
        : QComboBox(parent) {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace offerwright::ui
