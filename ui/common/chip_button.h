/// \file The chip: a value in a sentence that opens its editor in place. Dashed when it is the customer's own number,
/// outlined and muted when nothing is chosen yet.
#pragma once
#include "ui/common/pressable.h"

namespace offerwright::ui {

class ChipButton : public Pressable {
    Q_OBJECT
public:
    explicit ChipButton(const QString& text, QWidget* parent = nullptr);
    void setIconName(const QString& name);
    void setPersonal(bool personal);
    void setMissing(bool missing);
    void setFailed(bool failed);
    /// While its editor is open: 2 px accent.
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By click, Enter, F2 or Space.
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    bool m_personal = false;
    bool m_missing = false;
    bool m_failed = false;
    bool m_open = false;
};

} // namespace offerwright::ui
