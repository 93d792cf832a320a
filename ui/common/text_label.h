/// \file A label that keeps its role: type and colour follow the theme and the user's scale, where a QLabel with a font
/// and a palette of its own would stay as it was.
#pragma once
#include "ui/common/theme.h"
#include <QLabel>

namespace offerwright::ui {

enum class Ink { Text, Muted, Faint, Accent, Met, Near, Fail };
QColor colorOf(Ink ink);

class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(Type type, Ink ink, const QString& text = {}, QWidget* parent = nullptr);
    void setInk(Ink ink);
    void setType(Type type);

private:
    void dress();
    Type m_type;
    Ink m_ink;
};

} // namespace offerwright::ui
