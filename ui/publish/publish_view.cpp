#include "ui/publish/publish_view.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/text_label.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace offerwright::ui {
namespace {

constexpr int kLeft = 268;
constexpr int kRight = 336;
constexpr int kFoldsBelow = 1080; ///< then the gate stands above the changes

/// A column on the ground of the window, with a hairline at one side.
class Column : public QWidget {
public:
    Column(Qt::Edge edge, QWidget* parent)
        : QWidget(parent)
        , m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().window);
        painter.fillRect(m_edge == Qt::RightEdge ? width() - 1 : 0, 0, 1, height(), theme().line);
    }

private:
    Qt::Edge m_edge;
};

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

PublishView::PublishView(const app::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(Type::Heading, Ink::Text, {}, this))
    , m_add(new IconButton(QStringLiteral("plus"), {}, this))
    , m_edit(new IconButton(QStringLiteral("edit"), {}, this))
    , m_cards(new QVBoxLayout)
    , m_proof(new NotePanel(this))
    , m_service(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_serviceFact(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_title(new TextLabel(Type::Title, Ink::Text, {}, this))
    , m_counts(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_how(new SegmentedControl(this))
    , m_banner(new Banner(this))
    , m_changes(new QVBoxLayout)
    , m_nothing(new TextLabel(Type::Words, Ink::Muted, {}, this))
    , m_history(new HistoryPanel(this))
    , m_gate(new GatePanel(this))
    , m_approval(new NotePanel(this))
    , m_when(new WhenPanel(language, this))
    , m_gatePage(new QWidget(this))
    , m_gateAbove(new QVBoxLayout)
    , m_empty(new EmptyState(QStringLiteral("publish"), {}, {}, this))
    , m_whole(new QWidget(this)) {
    m_left = buildEnvironments();
    m_middle = buildCentre();
    m_right = buildGate();
    auto* row = new QHBoxLayout(m_whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(m_middle, 1);
    row->addWidget(m_right);
    auto* both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_empty);
    both->addWidget(m_whole);
    m_whole->hide();
    retranslate();
    connect(&Look::instance(), &Look::changed, this, [this] {
        fold();
        showChanges();
    });
}

QWidget* PublishView::buildEnvironments() {
    auto* column = new Column(Qt::RightEdge, m_whole);
    column->setFixedWidth(scaled(kLeft));
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_edit);
    head->addWidget(m_add);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_service, 1);
    foot->addWidget(m_serviceFact);
    m_service->setWordWrap(true);
    m_cards->setSpacing(4);
    auto* box = new QVBoxLayout(column);
    box->setContentsMargins(14, 14, 15, 12);
    box->setSpacing(12);
    box->addLayout(head);
    box->addLayout(m_cards);
    box->addWidget(m_proof);
    box->addStretch(1);
    box->addLayout(foot);
    connect(m_add, &IconButton::clicked, this, &PublishView::environmentAddWanted);
    connect(m_edit, &IconButton::clicked, this, &PublishView::environmentEditWanted);
    connect(m_proof, &NotePanel::acted, this, &PublishView::proofWanted);
    return column;
}

QWidget* PublishView::buildCentre() {
    auto* page = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);
    head->addWidget(m_how);
    m_changes->setSpacing(10);
    m_nothing->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(18, 14, 18, 18);
    box->setSpacing(12);
    box->addLayout(head);
    box->addWidget(m_banner);
    box->addLayout(m_gateAbove);
    box->addWidget(m_nothing);
    box->addLayout(m_changes);
    box->addWidget(m_history);
    box->addStretch(1);
    m_banner->hide();
    connect(m_how, &SegmentedControl::chosen, this, [this](int index) {
        m_asSource = index == 1;
        showChanges();
    });
    connect(m_history, &HistoryPanel::acted, this, &PublishView::historyActed);
    return scrolling(page, m_whole);
}

QWidget* PublishView::buildGate() {
    auto* box = new QVBoxLayout(m_gatePage);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(m_gate);
    box->addWidget(m_approval);
    box->addWidget(m_when);
    auto* page = new QWidget;
    m_gateBeside = new QVBoxLayout(page);
    m_gateBeside->setContentsMargins(15, 14, 14, 14);
    m_gateBeside->addWidget(m_gatePage);
    m_gateBeside->addStretch(1);
    auto* column = new Column(Qt::LeftEdge, m_whole);
    column->setFixedWidth(scaled(kRight));
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scrolling(page, column));
    connect(m_gate, &GatePanel::acted, this, &PublishView::gateActed);
    connect(m_approval, &NotePanel::acted, this, &PublishView::approvalActed);
    return column;
}

/// Where three columns have no room, and wherever the text is large, the gate stands above the changes.
void PublishView::fold() {
    m_left->setFixedWidth(scaled(kLeft));
    m_right->setFixedWidth(scaled(kRight));
    const bool beside = width() >= scaled(kFoldsBelow);
    m_right->setVisible(beside);
    if (beside)
        m_gateBeside->insertWidget(0, m_gatePage);
    else
        m_gateAbove->addWidget(m_gatePage);
}

void PublishView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void PublishView::retranslate() {
    m_heading->setText(tr("Environments"));
    m_add->setName(tr("Add an environment"));
    m_edit->setName(tr("Change this environment"));
    m_how->setSegments({tr("Words"), tr("JSON")});
    m_how->setAccessibleName(tr("How differences are shown"));
    m_empty->tell(tr("Publish from here to your tills"),
                  tr("An environment is a place of your service where promotions are live: one to try things, one for "
                     "pilot stores, one for all. Add the first to see what would change in it."));
    Button* first = m_empty->offer(tr("Add an environment"), QStringLiteral("plus"));
    connect(first, &Button::clicked, this, &PublishView::environmentAddWanted, Qt::UniqueConnection);
}

void PublishView::setLanguage(const app::Language& language) {
    retranslate();
    m_when->setLanguage(language);
}

void PublishView::tell(const PublishContent& content) {
    const bool sameChanges = content.changes == m_content.changes && content.nothing == m_content.nothing;
    m_content = content;
    m_empty->setVisible(content.environments.empty());
    m_whole->setVisible(!content.environments.empty());
    if (content.environments.empty()) return;
    showEnvironments();
    m_proof->tell(content.proof);
    m_service->setText(content.service);
    m_serviceFact->setText(content.serviceFact);
    m_title->setText(content.title);
    m_counts->setText(content.counts);
    showTold();
    if (!sameChanges) showChanges();
    const auto at = static_cast<std::size_t>(content.current);
    m_history->tell(at < content.environments.size() ? content.environments[at].face.name : QString(), content.history);
    m_gate->tell(content.gate);
    m_approval->tell(content.approval);
    m_when->tell(content.when);
}

void PublishView::showEnvironments() {
    while (m_faces.size() < m_content.environments.size()) {
        auto* way = new TextLabel(Type::Small, Ink::Muted, {}, m_left);
        way->setContentsMargins(scaled(18), 4, 0, 4);
        auto* card = new EnvironmentCard(m_left);
        const int index = static_cast<int>(m_faces.size());
        connect(card, &EnvironmentCard::clicked, this, [this, index] { emit environmentChosen(index); });
        m_cards->addWidget(way);
        m_cards->addWidget(card);
        card->show(); // so that it can have the keyboard at once
        m_ways.push_back(way);
        m_faces.push_back(card);
    }
    while (m_faces.size() > m_content.environments.size()) {
        delete m_faces.back();
        delete m_ways.back();
        m_faces.pop_back();
        m_ways.pop_back();
    }
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        m_faces[i]->tell(m_content.environments[i].face);
        m_faces[i]->setChecked(static_cast<int>(i) == m_content.current);
        m_ways[i]->setText(QStringLiteral("↓  ") + m_content.environments[i].way);
        m_ways[i]->setVisible(i > 0);
    }
}

void PublishView::showChanges() {
    for (ChangePanel* panel : m_panels) panel->deleteLater();
    m_panels.clear();
    m_nothing->setText(m_content.nothing);
    m_nothing->setVisible(!m_content.nothing.isEmpty());
    for (const ChangeContent& each : m_content.changes) {
        auto* panel = new ChangePanel(each, m_asSource);
        m_changes->addWidget(panel);
        m_panels.push_back(panel);
    }
}

void PublishView::showTold() {
    m_banner->setVisible(!m_content.told.empty());
    if (m_content.told.empty()) return;
    m_banner->clearButtons();
    m_banner->tell(m_content.told.verdict, m_content.told.heading, m_content.told.words);
    if (m_content.told.action.isEmpty()) return;
    connect(m_banner->addButton(m_content.told.action), &Button::clicked, this, &PublishView::toldActed);
}

void PublishView::begin() {
    if (m_content.environments.empty()) return m_empty->offer(tr("Add an environment"))->setFocus(Qt::OtherFocusReason);
    const auto at = static_cast<std::size_t>(std::max(0, m_content.current));
    m_faces[std::min(at, m_faces.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void PublishView::focusNextColumn() {
    const QWidget* columns[] = {m_left, m_middle, m_right};
    const QWidget* focused = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < 3; ++i)
        if (focused && columns[i]->isAncestorOf(focused)) at = i;
    if (at == 0) return m_how->setFocus(Qt::ShortcutFocusReason);
    if (at == 1 && m_right->isVisible()) {
        for (Button* button : m_gatePage->findChildren<Button*>())
            if (button->isVisible() && button->isEnabled()) return button->setFocus(Qt::ShortcutFocusReason);
    }
    begin();
}

void PublishView::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().window); }

} // namespace offerwright::ui
