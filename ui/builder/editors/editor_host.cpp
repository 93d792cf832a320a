#include "ui/builder/editors/editor_host.h"
#include "ui/builder/editors/choice_editor.h"
#include "ui/builder/editors/dates_editor.h"
#include "ui/builder/editors/gift_editor.h"
#include "ui/builder/editors/number_editor.h"
#include "ui/builder/editors/options.h"
#include "ui/builder/editors/text_editor.h"
#include "ui/builder/editors/value_editors.h"
#include "ui/builder/edits/journey_edits.h"
#include "ui/builder/edits/number_edits.h"
#include "ui/builder/edits/text_places.h"
#include "ui/builder/ladder/chips.h"
#include "ui/builder/picker/product_picker.h"
#include "ui/builder/picker/selection_place.h"
#include "ui/builder/tiers/tier_view.h"
#include "ui/common/chip_button.h"
#include "ui/common/choice_list.h"
#include "ui/common/icon.h"
#include <offerwright/model/nodes.h>

namespace offerwright::ui {

EditorHost::EditorHost(Desk& desk, LadderView& ladder, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ladder(ladder) {
    // What is edited is no longer shown: its popup goes with it.
    connect(&desk.session(), &app::Session::opened, this, [this] {
        if (m_popup) m_popup->cancel();
        if (m_menu) m_menu->close();
    });
}

FieldEditor* EditorHost::editor() const { return m_popup ? qobject_cast<FieldEditor*>(m_popup->content()) : nullptr; }

ChoiceList* EditorHost::palette() const { return m_popup ? qobject_cast<ChoiceList*>(m_popup->content()) : nullptr; }

void EditorHost::openChip(const CardPart& part, QAbstractButton* chip) {
    if (!m_desk.promotion()) return;
    const std::string& field = part.part.field;
    const Address address = m_desk.address(part.part.node, field);
    if (field == ask::kCondition || field == ask::kReward) {
        for (QWidget* up = chip; up; up = up->parentWidget())
            if (auto* line = qobject_cast<LineView*>(up)) return openPalette(line);
        return;
    }
    if (popUpOptions(address, chip)) return;
    if (field == "parts") return addSetParts(address.node);
    if (field == ask::kStep || field == ask::kPerCustomer) return addWhole(field);
    if (addMissingNumber(field == ask::kMaximum ? m_desk.address({}, "atMost") : address)) return;
    FieldEditor* made = makeEditor(address);
    if (qobject_cast<ProductPicker*>(made))
        openWide(made, chip);
    else if (made)
        open(made, chip);
}

FieldEditor* EditorHost::makeEditor(const Address& address) {
    const Promotion& promotion = *m_desk.promotion();
    const std::string& field = address.field;
    const Condition* condition = findCondition(promotion, address.node);
    if (condition && std::holds_alternative<WithinDates>(condition->rule)) return new DatesEditor(m_desk, address);
    if (condition && std::holds_alternative<WithinHours>(condition->rule)) return new HoursEditor(m_desk, address);
    if (wordsAt(promotion, address.node, field)) return new ChoiceEditor(m_desk, address);
    if ((field == "in" || field == "except") && selectionAt(promotion, address.node))
        return new ProductPicker(m_desk, address, m_picker);
    if (field != "within" && numberAt(promotion, address)) return new NumberEditor(m_desk, address);
    return makeValueEditor(address);
}

FieldEditor* EditorHost::makeValueEditor(const Address& address) {
    Promotion copy = *m_desk.promotion();
    const std::string& field = address.field;
    if (localTextAt(copy, address.node, field)) return new TextEditor(m_desk, address);
    if (field == "sku") return new GiftEditor(m_desk, address);
    if (textAt(copy, address.node, field)) return new WordEditor(m_desk, address);
    if (field == "within" && windowAt(copy, address.node)) return new WindowEditor(m_desk, address);
    if (field == "funding") return new FundingEditor(m_desk, address);
    if (field == "budget") return new BudgetEditor(m_desk, address);
    if (field == "customerAttribute") return new AttributeEditor(m_desk, address);
    static constexpr std::array kCombining{"exclusiveGroup", "sharesUnits", "alone", "stops"};
    if (std::ranges::find(kCombining, field) != kCombining.end()) return new CombiningEditor(m_desk, address);
    return nullptr;
}

void EditorHost::open(FieldEditor* editor, QWidget* opener, int padding) {
    m_popup = new PopupFrame(opener);
    m_popup->setContent(editor, padding);
    connect(m_popup, &PopupFrame::taken, editor, &FieldEditor::take);
    connect(m_popup, &PopupFrame::cancelled, editor, &FieldEditor::cancel);
    connect(editor, &FieldEditor::finished, m_popup, &PopupFrame::take);
    if (auto* picker = qobject_cast<ProductPicker*>(editor))
        connect(picker, &ProductPicker::cancelled, m_popup, &PopupFrame::cancel);
    m_popup->showUnder();
}

/// The picker is as wide as a card: it stands under the chip's line and begins where the card does.
void EditorHost::openWide(FieldEditor* editor, QAbstractButton* chip) {
    auto* anchor = new QWidget(&m_ladder);
    anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    const int left = m_ladder.cards().empty() ? 0 : m_ladder.cards().front()->x();
    anchor->setGeometry(left, chip->mapTo(&m_ladder, QPoint(0, 0)).y(), m_ladder.width() - left, chip->height());
    auto* framed = qobject_cast<ChipButton*>(chip);
    if (framed) framed->setOpen(true);
    open(editor, anchor, 1);
    connect(m_popup, &PopupFrame::closed, this, [anchor, opened = QPointer<QAbstractButton>(chip)] {
        anchor->deleteLater();
        if (!opened) return;
        if (auto* still = qobject_cast<ChipButton*>(opened)) still->setOpen(false);
        opened->setFocus(Qt::PopupFocusReason);
    });
}

bool EditorHost::addMissingNumber(const Address& address) {
    const Promotion& promotion = *m_desk.promotion();
    const bool limit = address.node.empty() && (address.field == "atMost" || address.field.ends_with("PerBasket"));
    const bool bound = address.field == "atLeast" || address.field == "atMost";
    if ((!limit && !bound) || numberAt(promotion, address)) return false;
    const std::int64_t value = address.field == "timesPerBasket"    ? 1
                               : address.field == "atMost" && limit ? 4
                                                                    : 10 * m_desk.wholeUnit();
    const Promotion before = promotion;
    const QString gesture = m_desk.beginGesture();
    m_desk.change(tr("Add limit"), withOptionalNumber(before, address, Number{value}), address.node, address.field,
                  gesture);
    // The chip of the new number takes the place of the one that asked for it.
    QAbstractButton* chip = m_ladder.chipOf(address.node, address.field);
    if (!chip) return true;
    auto* editor = new NumberEditor(m_desk, address);
    editor->continueGesture(before, gesture);
    open(editor, chip);
    return true;
}

/// A further step, or a limit for one customer: its chips then stand where they can be set.
void EditorHost::addWhole(const std::string& field) {
    NodeId added;
    const bool step = field == ask::kStep;
    Promotion next =
        step ? withStepAdded(*m_desk.promotion(), &added) : withCustomerLimitAdded(*m_desk.promotion(), &added);
    const Promotion before = *m_desk.promotion();
    const QString gesture = m_desk.beginGesture();
    const char* number = step ? "reach" : "times";
    m_desk.change(step ? tr("Add a step") : tr("Limit per customer"), std::move(next), added, number, gesture);
    QAbstractButton* chip = m_ladder.chipOf(added, number);
    if (!chip) return;
    auto* editor = new NumberEditor(m_desk, m_desk.address(added, number));
    editor->continueGesture(before, gesture);
    open(editor, chip);
}

void EditorHost::addSetParts(const NodeId& node) {
    for (const OptionGroup& group : lineOptions(*m_desk.promotion(), node, m_desk.wholeUnit()))
        for (const Option& option : group.options)
            if (group.title.isEmpty()) return m_desk.change(option.label, option.change(*m_desk.promotion()), node);
}

void EditorHost::addOptions(QMenu* menu, const std::vector<Option>& options, const Address& address,
                            const QString& label) {
    const bool choice = std::ranges::any_of(options, &Option::chosen);
    for (const Option& option : options) {
        QAction* action = menu->addAction(option.label);
        action->setCheckable(choice);
        action->setChecked(option.chosen);
        connect(action, &QAction::triggered, this, [this, option, address, label] {
            if (!m_desk.promotion()) return;
            const NodeId node = option.node.empty() ? address.node : option.node;
            m_desk.change(label.isEmpty() ? option.label : label, option.change(*m_desk.promotion()), node,
                          option.field);
        });
    }
}

bool EditorHost::popUpOptions(const Address& address, QWidget* chip) {
    const auto options = optionsAt(*m_desk.promotion(), address.node, address.field, m_desk.wholeUnit());
    if (options.empty()) return false;
    delete m_menu;
    m_menu = new QMenu(chip);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    addOptions(m_menu, options, address, optionsLabel(address.field));
    for (QAction* action : m_menu->actions())
        if (action->isChecked()) m_menu->setActiveAction(action);
    m_menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
    return true;
}

void EditorHost::openMenu(LineView* line, const QPoint& globalPosition) {
    const NodeId node = line->nodeAt(line->childAt(line->mapFromGlobal(globalPosition)));
    const Promotion* promotion = m_desk.promotion();
    if (!promotion || node.empty()) return;
    delete m_menu;
    m_menu = new QMenu(line);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addAction(iconOf(QStringLiteral("plus")), tr("Add a line…"), this, [this, line = QPointer<LineView>(line)] {
        if (line) openPalette(line);
    });
    for (const OptionGroup& group : lineOptions(*promotion, node, m_desk.wholeUnit())) {
        QMenu* into = group.title.isEmpty() ? m_menu.data() : m_menu->addMenu(group.title);
        addOptions(into, group.options, m_desk.address(node), group.title.isEmpty() ? QString() : group.title);
    }
    const bool stepMoves = promotion->ladder.acrossVisits() && findStep(*promotion, node);
    const bool limit = std::ranges::find(promotion->limits.perCustomer, node, &CustomerLimit::id) !=
                       promotion->limits.perCustomer.end();
    if (limit)
        m_menu->addAction(iconOf(QStringLiteral("trash")), tr("Remove"), this,
                          [this, node] { emit removeWanted(node); });
    const bool movable = promotion->who.id != node && promotion->when.id != node &&
                         (findCondition(*promotion, node) || findReward(*promotion, node) || stepMoves);
    if (movable) {
        m_menu->addSeparator();
        m_menu->addAction(iconOf(QStringLiteral("arrow-up")), tr("Move up"), this,
                          [this, node] { emit moveWanted(node, -1); });
        m_menu->addAction(iconOf(QStringLiteral("arrow-down")), tr("Move down"), this,
                          [this, node] { emit moveWanted(node, 1); });
        m_menu->addAction(iconOf(QStringLiteral("duplicate")), tr("Duplicate"), this,
                          [this, node] { emit copyWanted(node); });
        m_menu->addAction(iconOf(QStringLiteral("trash")), tr("Remove"), this,
                          [this, node] { emit removeWanted(node); });
    }
    m_menu->popup(globalPosition);
}

void EditorHost::openName(QWidget* opener) {
    if (m_desk.promotion()) open(new TextEditor(m_desk, m_desk.address({}, "name")), opener);
}

void EditorHost::openNumber(const Address& address, const QRect& globalPlace) {
    auto* owner = qobject_cast<QWidget*>(QApplication::focusWidget());
    if (!owner || !m_desk.promotion() || !numberAt(*m_desk.promotion(), address)) return;
    auto* anchor = new QWidget(owner);
    anchor->setGeometry(QRect(owner->mapFromGlobal(globalPlace.topLeft()), globalPlace.size()));
    anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    open(new NumberEditor(m_desk, address), anchor);
    connect(m_popup, &PopupFrame::closed, owner, [owner, anchor] {
        anchor->deleteLater();
        owner->setFocus(Qt::PopupFocusReason);
    });
}

} // namespace offerwright::ui
