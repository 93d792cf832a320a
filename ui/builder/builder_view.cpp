#include "ui/builder/builder_view.h"
#include "app/document/edits.h"
#include "ui/builder/editors/editor_host.h"
#include "ui/builder/edits/promotion_edits.h"
#include "ui/builder/header/builder_header.h"
#include "ui/builder/header/name_field.h"
#include "ui/builder/header/plain_words_panel.h"
#include "ui/builder/ladder/ladder_view.h"
#include "ui/builder/ladder/metrics.h"
#include "ui/builder/tiers/tier_view.h"
#include "ui/common/banner.h"
#include "ui/common/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <offerwright/check/check.h>
#include <offerwright/check/mend.h>
#include <offerwright/text/documents.h>

namespace offerwright::ui {

BuilderView::BuilderView(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_desk(session)
    , m_header(new BuilderHeader(m_desk))
    , m_plain(new PlainWordsPanel(m_desk))
    , m_hint(new QLabel)
    , m_basketHead(new QLabel)
    , m_problems(new Banner)
    , m_ladder(new LadderView)
    , m_scroll(new QScrollArea)
    , m_editors(new EditorHost(m_desk, *m_ladder, this))
    , m_page(new QWidget)
    , m_nothing(new QLabel) {
    build();
    connectSignals();
    connectLadder();
    retitle();
    refresh();
}

void BuilderView::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* top = new QVBoxLayout(m_page);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 18, 0); // the name's own padding reaches the column's edge
    head->setSpacing(8);
    head->addWidget(m_header);
    top->addLayout(head);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(18, 8, 18, 18);
    column->setSpacing(8);
    column->addWidget(m_plain);
    column->addWidget(m_problems);
    auto* heads = new QHBoxLayout;
    heads->setContentsMargins(metrics::kGutter, 4, 0, 0);
    heads->addWidget(m_hint);
    heads->addStretch();
    m_basketHead->setFixedWidth(metrics::kVerdictWidth - 12);
    heads->addWidget(m_basketHead);
    column->addLayout(heads);
    column->addWidget(m_ladder);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    top->addWidget(m_scroll, 1);
    outer->addWidget(m_page);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    outer->addWidget(m_nothing);
    m_problems->hide();
}

void BuilderView::connectSignals() {
    constexpr int kStaleAfterMs = 150;
    m_stale.setSingleShot(true);
    m_stale.setInterval(kStaleAfterMs);
    connect(&m_stale, &QTimer::timeout, this, [this] { m_ladder->setStale(true); });
    app::Session& session = m_desk.session();
    connect(&session, &app::Session::opened, this, &BuilderView::refresh);
    connect(&session, &app::Session::focusChanged, this, [this](const Address& address) { showFocus(address, false); });
    connect(&session, &app::Session::languageChanged, this, [this] {
        retitle();
        refresh();
    });
    connect(&session.document(), &app::Document::changed, this, &BuilderView::follow);
    connect(&session.preview(), &app::LivePreview::answered, this, &BuilderView::refreshVerdicts);
    connect(&Look::instance(), &Look::changed, this, [this] {
        retitle();
        refresh();
        update();
    });
    connect(m_header, &BuilderHeader::sourceWanted, this, &BuilderView::sourceWanted);
    connect(m_header, &BuilderHeader::namesWanted, m_editors, &EditorHost::openName);
    connect(m_header, &BuilderHeader::exportWanted, this, &BuilderView::exportWanted);
}

void BuilderView::connectLadder() {
    connect(m_ladder, &LadderView::selected, this, [this](const NodeId& node) {
        const Address address = m_desk.address(node);
        if (m_desk.session().focus().node == node)
            m_ladder->select(address, false);
        else
            m_desk.session().focusOn(address);
    });
    connect(m_ladder, &LadderView::chipActivated, m_editors, &EditorHost::openChip);
    connect(m_ladder, &LadderView::addWanted, m_editors, &EditorHost::openPalette);
    connect(m_ladder, &LadderView::menuWanted, m_editors, &EditorHost::openMenu);
    connect(m_ladder, &LadderView::removeWanted, this, &BuilderView::removeNode);
    connect(m_ladder, &LadderView::copyWanted, this, &BuilderView::copyNode);
    connect(m_ladder, &LadderView::moveWanted, this, &BuilderView::moveNode);
    connect(m_ladder, &LadderView::dropWanted, this, &BuilderView::dropNode);
    connect(m_ladder, &LadderView::fixWanted, this, &BuilderView::mend);
    connect(m_ladder, &LadderView::tiersAdded, this, &BuilderView::adoptTiers);
    connect(m_ladder, &LadderView::escaped, this, [this] { m_header->name().setFocus(Qt::OtherFocusReason); });
    connect(m_editors, &EditorHost::removeWanted, this, &BuilderView::removeNode);
    connect(m_editors, &EditorHost::copyWanted, this, &BuilderView::copyNode);
    connect(m_editors, &EditorHost::moveWanted, this, &BuilderView::moveNode);
}

void BuilderView::adoptTiers(TierView* tiers) {
    tiers->setDesk(&m_desk);
    connect(tiers, &TierView::selected, this,
            [this](const NodeId& step) { m_desk.session().focusOn(m_desk.address(step, "from")); });
    connect(tiers, &TierView::numberWanted, m_editors, &EditorHost::openNumber);
    connect(tiers, &TierView::left, this, [this, tiers](bool upwards) {
        StepCard* card = nullptr;
        for (StepCard* one : m_ladder->cards())
            if (one->tiers() == tiers) card = one;
        if (card) m_ladder->leaveTiers(card, upwards);
    });
}

void BuilderView::retitle() {
    m_hint->setText(tr("Ctrl Enter adds a line, Alt ↑ ↓ moves it"));
    m_basketHead->setText(tr("This basket"));
    m_nothing->setText(tr("Choose a promotion at the left, or make a new one."));
    m_hint->setFont(fontOf(Type::Small));
    m_basketHead->setFont(fontOf(Type::Caption));
    m_nothing->setFont(fontOf(Type::Heading));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme().muted);
    for (QLabel* label : {m_hint, m_basketHead, m_nothing}) label->setPalette(quiet);
    m_header->retitle();
    m_plain->retitle();
}

void BuilderView::refresh() {
    const Promotion* promotion = m_desk.promotion();
    m_page->setVisible(promotion != nullptr);
    m_nothing->setVisible(promotion == nullptr);
    if (!promotion) return;
    m_header->refresh();
    m_plain->refresh();
    const app::Workspace& workspace = m_desk.workspace();
    const Diagnostics problems = check(*promotion, {workspace.programme.get(), workspace.knownCatalogue()});
    const LadderContent content = ladderOf(*promotion, problems, m_desk.language(), m_desk.names());
    m_ladder->setContent(content);
    m_problems->setVisible(!content.problems.empty());
    if (!content.problems.empty()) {
        const Problem& first = content.problems.front();
        m_problems->tell(first.severity == Severity::Error ? Verdict::Problem : Verdict::Nearly, first.text);
    }
    refreshVerdicts();
}

void BuilderView::refreshVerdicts() {
    const Promotion* promotion = m_desk.promotion();
    const app::PreviewAnswer& answer = m_desk.session().preview().latest();
    if (!promotion || !answer) return;
    if (answer->workspace == m_desk.session().document().now()) {
        m_stale.stop();
        m_ladder->setStale(false);
    }
    m_ladder->setVerdicts(verdictsOf(m_ladder->contents(), *promotion, *answer, m_desk.language()));
}

void BuilderView::follow(const app::Snapshot& before, const app::Snapshot& after, const app::Focus& focus) {
    const std::string& open = m_desk.session().openPromotion();
    const app::PromotionEntry* was = before->promotion(open);
    const app::PromotionEntry* is = after->promotion(open);
    const bool same = was && is && was->promotion == is->promotion && before->programme == after->programme &&
                      before->catalogue == after->catalogue;
    m_stale.start();
    if (!same) refresh();
    if (focus.place == QStringLiteral("builder")) showFocus(focus.address, isVisible() && !m_editors->isOpen());
}

/// The keyboard follows only when it is in the builder: a change made elsewhere must not take it away from there.
void BuilderView::showFocus(const Address& address, bool focused) {
    if (address.promotion != m_desk.session().openPromotion()) return;
    const bool here = isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget();
    m_ladder->select(address, focused && here && !address.node.empty());
    if (LineView* line = m_ladder->lineOf(address.node)) m_scroll->ensureWidgetVisible(line, 0, 60);
}

void BuilderView::enter() {
    if (LineView* line = m_ladder->selectedLine()) return line->setFocus(Qt::OtherFocusReason);
    if (!m_ladder->cards().empty()) m_ladder->cards().front()->lines().front()->setFocus(Qt::OtherFocusReason);
}

void BuilderView::editName() { m_header->name().edit(); }

void BuilderView::removeNode(const NodeId& node) {
    const Promotion* promotion = m_desk.promotion();
    if (!promotion || isRoot(*promotion, node)) return;
    const NodeId next = m_ladder->neighbourOf(node);
    m_desk.change(findReward(*promotion, node) ? tr("Remove reward") : tr("Remove condition"),
                  withoutNode(*promotion, node), next);
}

void BuilderView::copyNode(const NodeId& node) {
    const Promotion* promotion = m_desk.promotion();
    NodeId copy = node;
    if (promotion) m_desk.change(tr("Duplicate line"), withCopyOfNode(*promotion, node, &copy), copy);
}

void BuilderView::moveNode(const NodeId& node, int by) {
    if (const Promotion* promotion = m_desk.promotion())
        m_desk.change(tr("Move line"), withNodeMoved(*promotion, node, by), node);
}

void BuilderView::dropNode(const NodeId& node, const NodeId& target, bool behind) {
    const Promotion* promotion = m_desk.promotion();
    if (!promotion) return;
    m_desk.change(tr("Move line"), withNodeDropped(*promotion, node, target, behind), node);
}

/// What the checker proposes is made on the promotion; a mend with a place in the text is made there and read back.
void BuilderView::mend(const Problem& problem) {
    const Diagnostic& finding = problem.finding;
    if (finding.fixes.empty() || !m_desk.promotion()) return;
    if (auto better = mended(*m_desk.promotion(), finding)) {
        m_desk.change(problem.fixLabel, std::move(*better), m_desk.session().focus().node);
        return;
    }
    std::string text = printPromotion(*m_desk.promotion());
    const Fix& fix = finding.fixes.front();
    if (fix.span.offset + fix.span.length > text.size()) return;
    text.replace(fix.span.offset, fix.span.length, fix.text);
    Checked<Promotion> read = parsePromotion(text);
    if (read.ok()) m_desk.change(problem.fixLabel, std::move(read.value), m_desk.session().focus().node);
}

void BuilderView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) update();
}

} // namespace offerwright::ui
