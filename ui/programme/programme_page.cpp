#include "ui/programme/programme_page.h"
#include "app/document/edits.h"
#include "app/words/messages.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/choice_box.h"
#include "ui/common/fields.h"
#include "ui/common/form_card.h"
#include "ui/common/paint.h"
#include "ui/common/text_label.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <offerwright/text/documents.h>

namespace offerwright::ui {
namespace {

constexpr int kControlWidth = 360;
constexpr int kListChoiceWidth = 165;

} // namespace

ProgrammePage::ProgrammePage(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new TextLabel(Type::Title, Ink::Text, {}, this))
    , m_done(new Button(Button::Kind::Secondary, {}, {}, this))
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this)) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 16, 24, 12);
    head->addWidget(m_title, 1);
    head->addWidget(m_done);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(head);
    box->addWidget(m_banner);
    box->addWidget(m_scroll, 1);
    m_banner->hide();
    connect(m_done, &QAbstractButton::clicked, this, &ProgrammePage::closed);
    connect(&session, &app::Session::languageChanged, this, &ProgrammePage::rebuild);
    connect(&session.document(), &app::Document::changed, this,
            [this](const app::Snapshot& before, const app::Snapshot& after) {
                if (before->programme != after->programme) refresh();
            });
    rebuild();
}

void ProgrammePage::begin() {
    if (auto* first = m_scroll->widget()->findChild<QComboBox*>()) first->setFocus(Qt::OtherFocusReason);
}

std::size_t ProgrammePage::rowsOfLists() const {
    std::size_t rows = 0;
    for (const SettingSection& section : m_sections)
        for (const Setting& setting : section.settings)
            if (const auto* list = std::get_if<ListSetting>(&setting.how)) rows += list->count(programme());
    return rows;
}

void ProgrammePage::rebuild() {
    m_sections = settingsOf(m_session.language());
    m_refreshers.clear();
    m_rows = rowsOfLists();
    m_title->setText(tr("Programme"));
    m_done->setText(tr("Done"));
    auto* page = new QWidget;
    auto* centre = new QHBoxLayout(page);
    centre->setContentsMargins(24, 4, 24, 24);
    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    for (const SettingSection& each : m_sections) column->addWidget(section(each));
    column->addStretch(1);
    centre->addLayout(column);
    centre->addStretch(1);
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(at);
    refresh();
}

/// A list that grew or shrank is laid out anew; else every control only shows what the programme says.
void ProgrammePage::refresh() {
    if (rowsOfLists() != m_rows) return rebuild();
    for (const auto& refresher : m_refreshers) refresher();
}

QWidget* ProgrammePage::section(const SettingSection& section) {
    auto* card = new FormCard(section.title);
    for (const Setting& setting : section.settings) {
        QWidget* made = std::visit([&](const auto& how) { return control(setting, how); }, setting.how);
        if (std::holds_alternative<ListSetting>(setting.how))
            card->addWideRow(setting.label, setting.help, made);
        else
            card->addRow(setting.label, setting.help, made);
    }
    return card;
}

QWidget* ProgrammePage::choiceBox(const QString& name, const QStringList& options,
                                  std::function<int(const Programme&)> get, std::function<void(Programme&, int)> set) {
    auto* box = new ChoiceBox;
    box->addItems(options);
    box->setAccessibleName(name);
    box->setMinimumWidth(scaled(kListChoiceWidth));
    m_refreshers.push_back([this, box, get] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(get(programme()));
    });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, set](int index) { change([&](Programme& p) { set(p, index); }); });
    return box;
}

QWidget* ProgrammePage::numberBox(const QString& name, const NumberSetting& number) {
    auto* field = new NumberField;
    field->setUnit(number.unit, QString::fromStdString(programme().currency), m_session.language());
    field->setRange(number.least, kMaxMinor);
    field->setAccessibleName(name);
    m_refreshers.push_back([this, field, get = number.get] {
        if (!field->hasFocus()) field->setValue(get(programme()));
    });
    field->setValue(number.get(programme()));
    const QString gesture = m_session.document().beginGesture();
    connect(field, &NumberField::valueEdited, this, [this, set = number.set, gesture](std::int64_t value) {
        change([&](Programme& p) { set(p, value); }, gesture);
    });
    return field;
}

QWidget* ProgrammePage::control(const Setting& setting, const ChoiceSetting& choice) {
    QWidget* box = choiceBox(setting.label, choice.options, choice.get, choice.set);
    box->setFixedWidth(scaled(kControlWidth));
    return box;
}

QWidget* ProgrammePage::control(const Setting& setting, const SwitchSetting& flag) {
    auto* made = new Switch(setting.label);
    m_refreshers.push_back([this, made, get = flag.get] {
        const QSignalBlocker quiet(made);
        made->setChecked(get(programme()));
        made->update();
    });
    connect(made, &QAbstractButton::toggled, this,
            [this, set = flag.set](bool on) { change([&](Programme& p) { set(p, on); }); });
    return made;
}

QWidget* ProgrammePage::control(const Setting& setting, const NumberSetting& number) {
    return numberBox(setting.label, number);
}

QWidget* ProgrammePage::field(const ListSetting::Field& field, std::size_t index) {
    if (const auto* options = std::get_if<QStringList>(&field.kind))
        return choiceBox(
            field.name, *options,
            [get = field.number, index](const Programme& p) { return static_cast<int>(get(p, index).value_or(0)); },
            [set = field.setNumber, index](Programme& p, int value) { set(p, index, value); });
    if (const auto* unit = std::get_if<Unit>(&field.kind))
        return numberBox(field.name,
                         {*unit, [get = field.number, index](const Programme& p) { return get(p, index); },
                          [set = field.setNumber, index](Programme& p, std::int64_t value) { set(p, index, value); }});
    auto* line = new TextField;
    line->setPlaceholderText(std::get<QString>(field.kind));
    line->setAccessibleName(field.name);
    m_refreshers.push_back([this, line, get = field.text, index] {
        if (!line->hasFocus()) line->setText(get(programme(), index));
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line, get = field.text, set = field.setText, index] {
        if (line->text() != get(programme(), index))
            change([&](Programme& p) { set(p, index, line->text().trimmed()); });
    });
    return line;
}

QWidget* ProgrammePage::listRow(const ListSetting& list, std::size_t index) {
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    for (const ListSetting::Field& each : list.fields)
        box->addWidget(field(each, index), std::holds_alternative<QString>(each.kind) ? 1 : 0);
    auto* remove = new IconButton(QStringLiteral("trash"), tr("Remove"));
    connect(remove, &QAbstractButton::clicked, this,
            [this, removeAt = list.remove, index] { change([&](Programme& p) { removeAt(p, index); }); });
    box->addWidget(remove);
    return row;
}

QWidget* ProgrammePage::control(const Setting&, const ListSetting& list) {
    auto* made = new QWidget;
    auto* box = new QVBoxLayout(made);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    for (std::size_t i = 0; i < list.count(programme()); ++i) box->addWidget(listRow(list, i));
    auto* add = new Button(Button::Kind::Link, list.add, QStringLiteral("plus"));
    connect(add, &QAbstractButton::clicked, this,
            [this, append = list.append] { change([&](Programme& p) { append(p); }); });
    box->addWidget(add, 0, Qt::AlignLeft);
    return made;
}

/// A list's own controls are made anew by the change, so it waits until their signal has come to its end.
void ProgrammePage::change(const std::function<void(Programme&)>& change, const QString& gesture) {
    Programme next = programme();
    change(next);
    if (next == programme()) return;
    const Diagnostics faults = parseProgramme(printProgramme(next)).diagnostics;
    m_banner->setVisible(!faults.empty());
    if (!faults.empty()) return refuse(faults.front());
    const auto apply = [this, next = std::move(next), gesture] {
        app::Document& document = m_session.document();
        document.apply({app::withProgramme(document.now(), next),
                        tr("Change programme"),
                        gesture,
                        {QStringLiteral("programme"), {}}});
    };
    QMetaObject::invokeMethod(this, apply, gesture.isEmpty() ? Qt::QueuedConnection : Qt::DirectConnection);
}

/// What could not be read back from a file is not taken: the controls say again what holds.
void ProgrammePage::refuse(const Diagnostic& fault) {
    m_banner->tell(Verdict::Problem, app::messageOf(fault, m_session.language()), tr("The last change was not taken."));
    refresh();
}

void ProgrammePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    emit closed();
}

void ProgrammePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace offerwright::ui
