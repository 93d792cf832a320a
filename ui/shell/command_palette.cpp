#include "ui/shell/command_palette.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include "ui/common/paint.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr int kWidth = 640;
constexpr int kTop = 84;

QString headingOf(app::Finding::Kind kind) {
    switch (kind) {
    case app::Finding::Kind::Promotion: return CommandPalette::tr("Promotions");
    case app::Finding::Kind::Product: return CommandPalette::tr("Products");
    case app::Finding::Kind::Basket: return CommandPalette::tr("Baskets");
    case app::Finding::Kind::Persona: return CommandPalette::tr("Personas");
    case app::Finding::Kind::Command: return CommandPalette::tr("Commands");
    }
    return {};
}

} // namespace

CommandPalette::CommandPalette(app::Session& session, QWidget* window)
    : QWidget(window)
    , m_session(session)
    , m_frame(new QWidget(this)) {
    auto* box = new QVBoxLayout(m_frame);
    box->setContentsMargins(0, 0, 0, 8);
    hide();
    window->installEventFilter(this);
    connect(&m_session.search(), &app::SearchIndex::prepared, this, [this] {
        if (isVisible()) search(m_list->typed());
    });
}

void CommandPalette::begin(std::vector<app::Command> commands) {
    m_commands = std::move(commands);
    m_shelf.update(m_session.workspace(), QDate::currentDate(), m_session.language());
    m_only.reset();
    if (!isVisible()) m_before = QApplication::focusWidget();
    delete m_list;
    m_list = new ChoiceList(tr("Find a promotion, a product…"), 38, m_frame);
    m_list->setFiltersItself(false);
    m_list->field()->setLarge(true);
    m_list->setFoot(tr("   ↑ ↓ choose     Enter opens     Tab narrows to one kind     > only commands"));
    m_frame->layout()->addWidget(m_list);
    m_list->field()->installEventFilter(this);
    connect(m_list, &ChoiceList::typedChanged, this, &CommandPalette::search);
    connect(m_list, &ChoiceList::chosen, this, [this](const QString& id) {
        const app::Finding finding = m_findings[static_cast<std::size_t>(id.toInt())];
        leave();
        emit found(finding);
    });
    place();
    search({});
    show();
    raise();
    m_list->setFocus();
}

void CommandPalette::leave() {
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::search(const QString& typed) {
    const app::SearchIndex& index = m_session.search();
    const app::Prepared prepared{index.products().get(), index.baskets().get(), &m_shelf};
    m_findings = app::findAll(m_session.workspace(), prepared, m_commands, typed, m_session.language());
    if (m_only) std::erase_if(m_findings, [this](const app::Finding& finding) { return finding.kind != *m_only; });
    std::vector<Choice> choices;
    std::optional<app::Finding::Kind> last;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const app::Finding& finding = m_findings[i];
        if (finding.kind != last) choices.push_back({{}, {}, {}, {}, {}, headingOf(finding.kind)});
        last = finding.kind;
        choices.push_back({QString::number(i), finding.name, finding.note, finding.icon, finding.keys, {}});
    }
    if (m_findings.empty()) choices.push_back({{}, {}, {}, {}, {}, tr("Nothing found")});
    m_list->setChoices(std::move(choices));
}

/// Tab keeps only the kind of the current row, and all again the next time.
void CommandPalette::narrow() {
    const QModelIndex current = m_list->view()->currentIndex();
    if (m_only)
        m_only.reset();
    else if (current.isValid())
        m_only =
            m_findings[static_cast<std::size_t>(current.data(ChoiceDelegate::ChoiceRole).value<Choice>().id.toInt())]
                .kind;
    search(m_list->typed());
}

void CommandPalette::place() {
    setGeometry(parentWidget()->rect());
    const int width = std::min(kWidth, this->width() - 40);
    const int height = std::min(560, this->height() - kTop - 40);
    m_frame->setGeometry((this->width() - width) / 2, kTop, width, height);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().scrim);
    paintShadow(painter, m_frame->geometry(), 10, 12);
    paintRound(painter, m_frame->geometry(), 10, theme().surface, theme().control);
    painter.fillRect(QRect(m_frame->x() + 1, m_frame->y() + 54, m_frame->width() - 2, 1), theme().line);
}

void CommandPalette::mousePressEvent(QMouseEvent* event) {
    if (!m_frame->geometry().contains(event->pos())) leave();
}

void CommandPalette::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) place();
    if (m_list && watched == m_list->field() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Tab) {
            narrow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace offerwright::ui
