#pragma once
#include "ui/builder/ladder/card_content.h"
#include <QAbstractButton>

namespace offerwright::ui {

/// A chip without a frame: muted words that say how the line works and open an editor like any chip.
class QuietChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit QuietChip(QWidget* parent);
    /// Bold as a group's heading is.
    void setHeading(bool heading);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_heading = false;
};

QAbstractButton* makeChip(const CardPart& part, QWidget* parent);
/// Puts the part's text and look on a chip that makeChip() made for one of the same kind.
void showPart(QAbstractButton* chip, const CardPart& part);
/// What a field is called, for accessible names and the titles of editors: "At least", "Products".
QString fieldLabel(const std::string& field);

} // namespace offerwright::ui
