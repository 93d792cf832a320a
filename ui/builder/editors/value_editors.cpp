#include "ui/builder/editors/value_editors.h"
#include "ui/builder/edits/journey_edits.h"
#include "ui/builder/edits/text_places.h"
#include "ui/builder/ladder/chips.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/choice_box.h"
#include "ui/common/fields.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include <QVBoxLayout>
#include <offerwright/model/nodes.h>
#include <set>

namespace offerwright::ui {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

QVBoxLayout* boxOf(QWidget* owner) {
    auto* box = new QVBoxLayout(owner);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    return box;
}

void addLabelled(QVBoxLayout* box, const QString& label, QWidget* field) {
    box->addWidget(new TextLabel(Type::Caption, Ink::Muted, label));
    box->addWidget(field);
    field->setAccessibleName(label);
}

NumberField* numberIn(Desk& desk, Unit unit, std::optional<std::int64_t> value) {
    auto* field = new NumberField;
    field->setUnit(unit, desk.currency(), desk.language());
    field->setValue(value);
    return field;
}

} // namespace

// --- a word ---------------------------------------------------------------------------------------------------------

WordEditor::WordEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent) {
    auto* box = boxOf(this);
    auto* field = new TextField(this);
    field->setMinimumWidth(scaled(280));
    Promotion now = promotion();
    if (const std::string* text = textAt(now, address.node, address.field))
        field->setText(QString::fromStdString(*text));
    addLabelled(box, fieldLabel(address.field), field);
    setFocusProxy(field);
    connect(field, &QLineEdit::textEdited, this, &WordEditor::setWord);
    auto* words = new QWidget(this);
    auto* flow = new FlowLayout(words);
    const auto all = known();
    for (const auto& [word, label] : all) {
        auto* chip = new ChipButton(label, words);
        flow->addWidget(chip);
        connect(chip, &ChipButton::opened, this, [this, field, chosen = word] {
            field->setText(chosen);
            setWord(chosen);
        });
    }
    words->setVisible(!all.empty());
    box->addWidget(words);
}

std::vector<std::pair<QString, QString>> WordEditor::known() const {
    std::vector<std::pair<QString, QString>> words;
    const auto add = [&words](const std::string& word, const QString& label) {
        const QString text = QString::fromStdString(word);
        words.emplace_back(text, label.isEmpty() ? text : label);
    };
    const app::Workspace& workspace = desk().workspace();
    if (address().field == "account")
        for (const Account& account : workspace.programme->accounts) add(account.name, {});
    if (address().field == "lane")
        for (const Lane& lane : workspace.programme->lanes) add(lane.name, {});
    const std::string code = desk().language().code().toStdString();
    if (address().field == "promotion")
        for (const auto& entry : workspace.promotions)
            if (entry->promotion->ladder.acrossVisits())
                add(entry->promotion->id, QString::fromStdString(entry->promotion->name.in(code)));
    return words;
}

void WordEditor::setWord(const QString& word) {
    Promotion next = promotion();
    if (std::string* text = textAt(next, address().node, address().field)) *text = word.trimmed().toStdString();
    change(tr("Change “%1”").arg(fieldLabel(address().field)), std::move(next));
}

// --- a window -------------------------------------------------------------------------------------------------------

namespace {

/// Ever; rolling days, weeks, months, years; the same by the calendar.
std::optional<Window> windowOf(int kind, std::int64_t length) {
    if (kind == 0) return std::nullopt;
    return Window{Number{length}, static_cast<Period>((kind - 1) % 4), kind > 4};
}

int kindOf(const std::optional<Window>& window) {
    return window ? 1 + static_cast<int>(window->period) + (window->calendar ? 4 : 0) : 0;
}

} // namespace

WindowEditor::WindowEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_kind(new ChoiceBox(this))
    , m_length(nullptr) {
    Promotion now = promotion();
    const std::optional<Window>* window = windowAt(now, address.node);
    const std::optional<Window> shown = window ? *window : std::nullopt;
    m_length = numberIn(desk, Unit::Count, shown ? shown->length.value : 1);
    m_length->setRange(1, 3660);
    m_kind->addItems({tr("ever"), tr("last days"), tr("last weeks"), tr("last months"), tr("last years"),
                      tr("days of the calendar"), tr("weeks of the calendar"), tr("months of the calendar"),
                      tr("years of the calendar")});
    m_kind->setCurrentIndex(kindOf(shown));
    auto* box = boxOf(this);
    addLabelled(box, tr("Counts back over"), m_kind);
    addLabelled(box, tr("How many"), m_length);
    m_length->setEnabled(shown.has_value());
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WindowEditor::store);
    connect(m_length, &NumberField::valueEdited, this, &WindowEditor::store);
}

void WindowEditor::store() {
    Promotion next = promotion();
    if (std::optional<Window>* window = windowAt(next, address().node))
        *window = windowOf(m_kind->currentIndex(), m_length->value().value_or(1));
    m_length->setEnabled(m_kind->currentIndex() > 0);
    change(tr("Change the time that counts"), std::move(next));
}

// --- who pays -------------------------------------------------------------------------------------------------------

FundingEditor::FundingEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_box(boxOf(this)) {
    setMinimumWidth(scaled(340));
    auto* add = new Button(Button::Kind::Link, tr("Add who pays"), QStringLiteral("plus"), this);
    m_box->addWidget(add, 0, Qt::AlignLeft);
    const Reward* reward = findReward(promotion(), address.node);
    std::vector<FundingShare> shares = reward ? reward->funding : std::vector<FundingShare>{};
    if (shares.empty()) shares = {{"retailer", kWhole}};
    for (const FundingShare& share : shares) addRow(share);
    setFocusProxy(m_rows.front().funder);
    connect(add, &QAbstractButton::clicked, this, [this] {
        addRow({});
        m_rows.back().funder->setFocus(Qt::OtherFocusReason);
        store();
    });
}

void FundingEditor::addRow(const FundingShare& share) {
    Row row{new QWidget(this), new TextField, numberIn(desk(), Unit::Percent, share.share)};
    row.funder->setText(QString::fromStdString(share.funder));
    row.funder->setAccessibleName(tr("Who pays"));
    row.share->setAccessibleName(tr("Share"));
    row.share->setRange(0, kWhole);
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.funder, 1);
    line->addWidget(row.share);
    m_box->insertWidget(static_cast<int>(m_rows.size()), row.widget);
    m_rows.push_back(row);
    connect(row.funder, &QLineEdit::textEdited, this, &FundingEditor::store);
    connect(row.share, &NumberField::valueEdited, this, &FundingEditor::store);
}

/// What the rows above say, and the rest to the last of those with a name. The retailer alone need not be said.
void FundingEditor::store() {
    std::vector<FundingShare> shares;
    std::int64_t left = kWhole;
    for (const Row& row : m_rows) {
        const std::string funder = row.funder->text().trimmed().toStdString();
        if (funder.empty()) continue;
        const std::int64_t share = std::min(left, row.share->value().value_or(0));
        shares.push_back({funder, share});
        left -= share;
    }
    if (!shares.empty()) shares.back().share += left;
    for (std::size_t i = 0, said = 0; i < m_rows.size() && said < shares.size(); ++i)
        if (!m_rows[i].funder->text().trimmed().isEmpty()) {
            if (!m_rows[i].share->hasFocus()) m_rows[i].share->setValue(shares[said].share);
            ++said;
        }
    std::erase_if(shares, [](const FundingShare& share) { return share.share == 0; });
    if (shares.size() == 1 && shares.front().funder == "retailer") shares.clear();
    change(tr("Change who pays"), withFunding(promotion(), address().node, std::move(shares)));
}

// --- a budget -------------------------------------------------------------------------------------------------------

BudgetEditor::BudgetEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_short(new ChoiceBox(this)) {
    const Budget budget = promotion().limits.budget.value_or(Budget{});
    m_money = numberIn(desk, Unit::Money, budget.money);
    m_points = numberIn(desk, Unit::Points, budget.points);
    m_times = numberIn(desk, Unit::Count, budget.times);
    m_short->addItems({tr("is cut to what is left"), tr("is not given at all")});
    m_short->setCurrentIndex(static_cast<int>(budget.whenShort));
    auto* box = boxOf(this);
    addLabelled(box, tr("Money in all, zero for no limit"), m_money);
    addLabelled(box, tr("Points in all"), m_points);
    addLabelled(box, tr("Times in all"), m_times);
    addLabelled(box, tr("A reward that would pass it"), m_short);
    setFocusProxy(m_money);
    for (NumberField* field : {m_money, m_points, m_times})
        connect(field, &NumberField::valueEdited, this, &BudgetEditor::store);
    connect(m_short, &QComboBox::currentIndexChanged, this, &BudgetEditor::store);
}

void BudgetEditor::store() {
    const auto said = [](const NumberField* field) {
        return field->value().value_or(0) > 0 ? field->value() : std::nullopt;
    };
    Budget budget{said(m_money), said(m_points), said(m_times), static_cast<Budget::Short>(m_short->currentIndex())};
    const bool none = !budget.money && !budget.points && !budget.times;
    change(tr("Change the budget"), withBudget(promotion(), none ? std::nullopt : std::optional(budget)));
}

// --- an attribute ---------------------------------------------------------------------------------------------------

AttributeEditor::AttributeEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_name(new TextField(this))
    , m_how(new ChoiceBox(this))
    , m_value(new TextField(this)) {
    const Condition* condition = findCondition(promotion(), address.node);
    const auto* rule = condition ? std::get_if<CustomerAttribute>(&condition->rule) : nullptr;
    const AttributeTest test = rule ? rule->test : AttributeTest{};
    m_name->setText(QString::fromStdString(test.name));
    m_value->setText(QString::fromStdString(test.value));
    m_how->addItems({tr("is"), tr("is not"), tr("is at least"), tr("is at most")});
    m_how->setCurrentIndex(static_cast<int>(test.how));
    auto* box = boxOf(this);
    addLabelled(box, tr("Attribute"), m_name);
    addLabelled(box, tr("Compares"), m_how);
    addLabelled(box, tr("Value"), m_value);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &AttributeEditor::store);
    connect(m_value, &QLineEdit::textEdited, this, &AttributeEditor::store);
    connect(m_how, &QComboBox::currentIndexChanged, this, &AttributeEditor::store);
}

void AttributeEditor::store() {
    Promotion next = promotion();
    Condition* condition = findCondition(next, address().node);
    if (auto* rule = condition ? std::get_if<CustomerAttribute>(&condition->rule) : nullptr)
        rule->test = {m_name->text().trimmed().toStdString(), m_value->text().trimmed().toStdString(),
                      static_cast<Comparison>(m_how->currentIndex())};
    change(tr("Change attribute"), std::move(next));
}

} // namespace offerwright::ui
