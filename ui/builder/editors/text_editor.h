#pragma once
#include "ui/builder/editors/field_editor.h"

namespace offerwright::ui {

/// A message's text in every language of the house.
class MessageEditor : public FieldEditor {
    Q_OBJECT
public:
    MessageEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);
};

/// The exclusive group a promotion belongs to: known ones to choose from, or a new name; and whether items stay free.
class CombiningEditor : public FieldEditor {
    Q_OBJECT
public:
    CombiningEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    void setGroup(const QString& group);
    QWidget* makeKnownGroups(class TextField* field);
};

} // namespace offerwright::ui
