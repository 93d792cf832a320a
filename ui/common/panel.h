/// \file The rounded ground that things which belong together stand on.
#pragma once
#include <QWidget>

namespace offerwright::ui {

class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace offerwright::ui
