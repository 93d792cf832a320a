#include "ui/builder/editors/text_editor.h"
#include "ui/builder/edits/text_places.h"
#include "ui/builder/ladder/chips.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/fields.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include <offerwright/model/nodes.h>
#include <set>

namespace offerwright::ui {
namespace {

QLabel* captionOf(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(fontOf(Type::Caption));
    return label;
}

} // namespace

TextEditor::TextEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    Promotion now = promotion();
    const LocalText* text = textIn(now);
    const std::pair<std::string, QString> languages[]{{"en", tr("English")}, {"fr", tr("French")}};
    for (const auto& [code, label] : languages) {
        auto* field = new TextField(this);
        field->setMinimumWidth(340);
        field->setAccessibleName(label);
        for (const auto& [language, words] : text ? text->byLanguage : decltype(text->byLanguage){})
            if (language == code) field->setText(QString::fromStdString(words));
        box->addWidget(captionOf(label, this));
        box->addWidget(field);
        if (desk.language().code().toStdString() == code) setFocusProxy(field);
        connect(field, &QLineEdit::textEdited, this, [this, code](const QString& words) { setText(code, words); });
    }
}

LocalText* TextEditor::textIn(Promotion& promotion) const {
    return localTextAt(promotion, address().node, address().field);
}

void TextEditor::setText(const std::string& language, const QString& text) {
    Promotion next = promotion();
    if (LocalText* place = textIn(next)) place->set(language, text.toStdString());
    change(address().node.empty() ? tr("Rename promotion") : tr("Change message"), std::move(next));
}

CombiningEditor::CombiningEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto* note = new QLabel(tr("Of promotions in one group only one applies to a basket."), this);
    note->setFont(fontOf(Type::Small));
    note->setWordWrap(true);
    auto* field = new TextField(this);
    field->setMinimumWidth(300);
    field->setPlaceholderText(tr("No group: combines with all"));
    field->setAccessibleName(fieldLabel("exclusiveGroup"));
    field->setText(QString::fromStdString(promotion().combines.exclusiveGroup));
    box->addWidget(captionOf(fieldLabel("exclusiveGroup"), this));
    box->addWidget(field);
    box->addWidget(makeKnownGroups(field));
    box->addWidget(note);
    addSwitch(*box, tr("Items it uses stay free for other offers"), &Combining::sharesUnits);
    addSwitch(*box, tr("Applies alone: where it gives, no other does"), &Combining::alone);
    addSwitch(*box, tr("Closes the lines it gives on to later offers"), &Combining::stops);
    setFocusProxy(field);
    connect(field, &QLineEdit::textEdited, this, &CombiningEditor::setGroup);
}

void CombiningEditor::addSwitch(QVBoxLayout& box, const QString& label, bool Combining::*member) {
    auto* row = new QHBoxLayout;
    auto* made = new Switch(label, this);
    made->setChecked(promotion().combines.*member);
    row->addWidget(new QLabel(label, this), 1);
    row->addWidget(made);
    box.addLayout(row);
    connect(made, &QAbstractButton::toggled, this, [this, member](bool on) {
        Promotion next = promotion();
        next.combines.*member = on;
        change(tr("Change combining"), std::move(next));
    });
}

QWidget* CombiningEditor::makeKnownGroups(TextField* field) {
    auto* known = new QWidget(this);
    auto* flow = new FlowLayout(known);
    std::set<std::string> groups;
    for (const auto& entry : desk().workspace().promotions) groups.insert(entry->promotion->combines.exclusiveGroup);
    groups.erase(std::string());
    for (const std::string& group : groups) {
        auto* chip = new ChipButton(QString::fromStdString(group), known);
        flow->addWidget(chip);
        connect(chip, &ChipButton::opened, this, [this, field, group] {
            field->setText(QString::fromStdString(group));
            setGroup(field->text());
        });
    }
    known->setVisible(!groups.empty());
    return known;
}

void CombiningEditor::setGroup(const QString& group) {
    Promotion next = promotion();
    next.combines.exclusiveGroup = group.trimmed().toStdString();
    change(tr("Change exclusive group"), std::move(next));
}

} // namespace offerwright::ui
