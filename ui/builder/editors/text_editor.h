#pragma once
#include "ui/builder/editors/field_editor.h"

namespace offerwright::ui {

/// A text in every language of the house: the promotion's name, or the message of a reward.
class TextEditor : public FieldEditor {
    Q_OBJECT
public:
    /// The address of a reward's text; that of the promotion itself, with the field "name", for its name.
    TextEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    LocalText* textIn(Promotion& promotion) const;
    void setText(const std::string& language, const QString& text);
};

/// The exclusive group a promotion belongs to: known ones to choose from, or a new name; and whether items stay free.
class CombiningEditor : public FieldEditor {
    Q_OBJECT
public:
    CombiningEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    void setGroup(const QString& group);
    void addSwitch(class QVBoxLayout& box, const QString& label, bool Combining::*member);
    QWidget* makeKnownGroups(class TextField* field);
};

} // namespace offerwright::ui
