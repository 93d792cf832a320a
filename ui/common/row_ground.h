/// \file One row of a panel: a hairline above, and a soft ground where the row is about a state.
#pragma once
#include "ui/common/paint.h"
#include <QWidget>

namespace offerwright::ui {

class RowGround : public QWidget {
    Q_OBJECT
public:
    /// None has the panel's own ground.
    explicit RowGround(Verdict state = Verdict::None, QWidget* parent = nullptr);
    /// The last row of a panel keeps its round corners.
    void setLast(bool isLast);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_state;
    bool m_isLast = false;
};

} // namespace offerwright::ui
