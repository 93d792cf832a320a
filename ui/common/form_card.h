/// \file A section of a page of settings: a heading, and rows of a label with a word of help beside a control.
#pragma once
#include "ui/common/panel.h"

class QGridLayout;

namespace offerwright::ui {

class FormCard : public Panel {
    Q_OBJECT
public:
    explicit FormCard(const QString& heading, QWidget* parent = nullptr);
    void addRow(const QString& label, const QString& help, QWidget* control);
    /// The control stands below its label and takes the whole width.
    void addWideRow(const QString& label, const QString& help, QWidget* control);

private:
    QGridLayout* m_grid;
};

} // namespace offerwright::ui
