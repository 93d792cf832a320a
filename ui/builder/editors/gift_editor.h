#pragma once
#include "ui/builder/editors/field_editor.h"

namespace offerwright::ui {

class ChoiceList;

/// The product that is given on top: found by name, code or scan; choosing one closes the popup.
class GiftEditor : public FieldEditor {
    Q_OBJECT
public:
    GiftEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);

private:
    void find(const QString& typed);
    void give(const std::string& sku);

    ChoiceList* m_list;
};

} // namespace offerwright::ui
