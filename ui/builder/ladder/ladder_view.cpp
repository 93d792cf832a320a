#include "ui/builder/ladder/ladder_view.h"
#include "ui/builder/journey/path_view.h"
#include "ui/builder/ladder/metrics.h"
#include "ui/builder/tiers/tier_view.h"
#include "ui/common/theme.h"
#include <algorithm>

namespace offerwright::ui {

using namespace metrics;

LadderView::LadderView(QWidget* parent)
    : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(kGutter, 0, 0, 0);
    box->setSpacing(kCardGap);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LadderView::setContent(const LadderContent& content) {
    setAccessibleName(tr("Cards"));
    std::vector<StepCard*> old = std::exchange(m_cards, {});
    auto* box = static_cast<QVBoxLayout*>(layout());
    for (const CardContent& card : content.cards) {
        const auto same = std::ranges::find_if(old, [&card](StepCard* one) { return one->key() == card.key; });
        StepCard* view = nullptr;
        if (same != old.end()) {
            view = *same;
            old.erase(same);
        } else {
            view = new StepCard(card.key, this);
            connect(view, &StepCard::lineAdded, this, &LadderView::adopt);
            connect(view, &StepCard::tiersAdded, this, &LadderView::tiersAdded);
            connect(view, &StepCard::pathAdded, this, &LadderView::adoptPath);
        }
        if (view->content() != card) view->setContent(card);
        const int row = static_cast<int>(m_cards.size());
        if (box->indexOf(view) != row) box->insertWidget(row, view);
        view->show();
        m_cards.push_back(view);
    }
    for (StepCard* gone : old) {
        box->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_contents = content.cards;
    restoreTabOrder();
    select({{}, m_selected, {}}, false);
    update();
}

/// The path goes to its step's line, and moves steps.
void LadderView::adoptPath(PathView* path) {
    connect(path, &PathView::selected, this, [this](const NodeId& step) { select({{}, step, {}}, true); });
    connect(path, &PathView::moveWanted, this, &LadderView::moveWanted);
}

void LadderView::setVerdicts(const std::vector<CardVerdicts>& verdicts) {
    for (std::size_t i = 0; i < m_cards.size() && i < verdicts.size(); ++i) m_cards[i]->setVerdicts(verdicts[i]);
    update(QRect(0, 0, kGutter, height()));
}

void LadderView::setStale(bool stale) {
    for (LineView* line : allLines()) line->setStale(stale);
}

void LadderView::restoreTabOrder() {
    QWidget* before = nullptr;
    const auto next = [&before](QWidget* widget) {
        if (before) setTabOrder(before, widget);
        before = widget;
    };
    for (StepCard* card : m_cards) {
        for (LineView* line : card->lines()) {
            next(line);
            for (QAbstractButton* chip : line->sentence().chips()) next(chip);
        }
        if (card->path() && !card->content().path.empty()) next(card->path());
        if (card->tiers() && card->content().tiers)
            for (QWidget* stop : card->tiers()->tabStops()) next(stop);
    }
}

void LadderView::adopt(LineView* line) {
    line->installEventFilter(this);
    connect(&line->sentence(), &SentenceView::chipMade, this,
            [this](QAbstractButton* chip) { chip->installEventFilter(this); });
    connect(line, &LineView::chipActivated, this, &LadderView::chipActivated);
    connect(line, &LineView::fixWanted, this, &LadderView::fixWanted);
    connect(line, &LineView::menuWanted, this, [this, line](const QPoint& at) { emit menuWanted(line, at); });
    connect(line, &LineView::dragMoved, this, [this, line](const QPoint& at) { dragTo(line, at); });
    connect(line, &LineView::dragEnded, this, [this, line](const QPoint& at) { dropAt(line, at); });
}

std::vector<LineView*> LadderView::allLines() const {
    std::vector<LineView*> lines;
    for (StepCard* card : m_cards) lines.insert(lines.end(), card->lines().begin(), card->lines().end());
    return lines;
}

LineView* LadderView::lineOf(const NodeId& node) const {
    if (node.empty()) return nullptr;
    // A tier's reward is told in its table, and again by who pays for it: the table is where it stands.
    for (StepCard* card : m_cards) {
        if (!card->content().tiers) continue;
        for (const TierLine& tier : card->content().tiers->lines)
            if (tier.step == node || tier.reward == node) return card->lines().front();
    }
    for (LineView* line : allLines()) {
        if (line->content().node == node) return line;
        for (const CardPart& part : line->content().parts)
            if (part.part.node == node) return line;
    }
    return nullptr;
}

QAbstractButton* LadderView::chipOf(const NodeId& node, const std::string& field) const {
    for (LineView* line : allLines())
        if (QAbstractButton* chip = line->sentence().chipOf(node, field)) return chip;
    return nullptr;
}

LineView* LadderView::selectedLine() const {
    QWidget* focused = QApplication::focusWidget();
    for (LineView* line : allLines())
        if (focused && (line == focused || line->isAncestorOf(focused))) return line;
    return lineOf(m_selected);
}

StepCard* LadderView::cardOf(const LineView* line) const {
    const auto at = std::ranges::find_if(m_cards, [line](StepCard* card) { return line && card->isAncestorOf(line); });
    return at == m_cards.end() ? nullptr : *at;
}

void LadderView::select(const Address& address, bool focused) {
    m_selected = address.node;
    LineView* line = lineOf(address.node);
    for (StepCard* card : m_cards) {
        card->setSelected(line && card->isAncestorOf(line));
        for (LineView* one : card->lines()) one->setSelected(one == line);
        if (card->tiers()) card->tiers()->select(address.node);
    }
    if (!focused || !line) return;
    QAbstractButton* chip = line->sentence().chipOf(address.node, address.field);
    if (chip && (!address.field.empty() || line->content().node != address.node))
        chip->setFocus(Qt::OtherFocusReason);
    else
        line->setFocus(Qt::OtherFocusReason);
}

bool LadderView::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    auto* line = qobject_cast<LineView*>(watched);
    for (QWidget* up = widget; up && !line; up = up->parentWidget()) line = qobject_cast<LineView*>(up);
    if (!line) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) emit selected(line->content().node);
    if (event->type() == QEvent::KeyPress) return handleKey(line, widget, static_cast<QKeyEvent*>(event));
    return false;
}

bool LadderView::handleKey(LineView* line, QWidget* focused, QKeyEvent* event) {
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const NodeId node = line->nodeAt(focused);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (alt)
            emit moveWanted(node, by);
        else
            walk(line, by);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (control) {
            emit addWanted(line);
            return true;
        }
        if (focused != line) return false;
        if (!line->sentence().chips().empty()) line->sentence().chips().front()->click();
        return true;
    case Qt::Key_Delete: emit removeWanted(node); return true;
    case Qt::Key_D:
        if (control) emit copyWanted(node);
        return control;
    case Qt::Key_Escape:
        if (focused != line)
            line->setFocus(Qt::OtherFocusReason);
        else
            emit escaped();
        return true;
    default: return false;
    }
}

void LadderView::walk(LineView* line, int by) {
    const auto lines = allLines();
    const auto at = std::ranges::find(lines, line) - lines.begin() + by;
    StepCard* card = cardOf(line);
    if (by > 0 && card && card->tiers() && card->content().tiers && line == card->lines().back())
        return card->tiers()->enter(true);
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(lines.size())) return;
    lines[static_cast<std::size_t>(at)]->setFocus(Qt::OtherFocusReason);
}

void LadderView::leaveTiers(StepCard* card, bool upwards) {
    LineView* line = card->lines().back();
    if (upwards) return line->setFocus(Qt::OtherFocusReason);
    const auto lines = allLines();
    const auto at = std::ranges::find(lines, line);
    if (at + 1 != lines.end()) (*(at + 1))->setFocus(Qt::OtherFocusReason);
}

NodeId LadderView::neighbourOf(const NodeId& node) const {
    const auto lines = allLines();
    const auto at = std::ranges::find_if(lines, [&node](LineView* line) { return line->content().node == node; });
    if (at == lines.end()) return {};
    const int depth = (*at)->content().depth;
    for (auto behind = at + 1; behind != lines.end(); ++behind)
        if ((*behind)->content().depth <= depth) return (*behind)->content().node;
    return at == lines.begin() ? NodeId() : (*(at - 1))->content().node;
}

} // namespace offerwright::ui
