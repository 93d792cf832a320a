#include "ui/builder/ladder/line_view.h"
#include "ui/builder/ladder/metrics.h"
#include "ui/builder/ladder/problem_list.h"
#include "ui/builder/ladder/verdict_paint.h"
#include "ui/common/button.h"
#include "ui/common/theme.h"
#include <QContextMenuEvent>
#include <set>

namespace offerwright::ui {

using namespace metrics;

LineView::LineView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new SentenceView(this))
    , m_problems(new ProblemList(this))
    , m_more(new IconButton(QStringLiteral("more"), {}, this)) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { emit menuWanted(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_sentence, &SentenceView::chipActivated, this, &LineView::chipActivated);
    connect(m_problems, &ProblemList::fixWanted, this, &LineView::fixWanted);
}

void LineView::setContent(const CardLine& line, const QString& keyword, bool alone) {
    m_line = line;
    m_keyword = keyword;
    m_alone = alone;
    m_sentence->setParts(line.parts, line.heading);
    m_problems->setProblems(line.problems);
    m_more->setName(tr("More"));
    nameForReaders();
    updateGeometry();
    place();
    update();
}

void LineView::setVerdict(const Ruling& verdict) {
    if (m_verdict == verdict) return;
    m_verdict = verdict;
    nameForReaders();
    setToolTip(verdict.fact.isEmpty() ? QString() : verdict.word + QStringLiteral("\n") + verdict.fact);
    update(verdictRect());
}

void LineView::setVerdictShown(bool shown) {
    if (m_verdictShown == shown) return;
    m_verdictShown = shown;
    updateGeometry();
    place();
    update();
}

void LineView::setSelected(bool selected) {
    if (m_selected == selected) return;
    m_selected = selected;
    update();
}

NodeId LineView::nodeAt(const QWidget* chip) const {
    if (!m_flows) return m_line.node;
    std::set<NodeId> nodes;
    std::size_t at = 0;
    for (const CardPart& part : m_line.parts) {
        if (part.part.kind != app::Part::Kind::Value) continue;
        if (m_sentence->chips()[at++] == chip) return part.part.node;
        nodes.insert(part.part.node);
    }
    return nodes.size() == 1 ? *nodes.begin() : m_line.node;
}

void LineView::setStale(bool stale) {
    if (m_stale == stale) return;
    m_stale = stale;
    update(verdictRect());
}

/// A screen reader hears keyword, sentence and verdict in one go.
void LineView::nameForReaders() {
    QStringList words;
    if (!m_keyword.isEmpty()) words << m_keyword;
    QString sentence;
    for (const CardPart& part : m_line.parts)
        if (!part.quiet) sentence += part.part.text;
    words << sentence.simplified();
    if (!m_verdict.word.isEmpty()) words << m_verdict.word;
    if (!m_verdict.fact.isEmpty()) words << m_verdict.fact;
    setAccessibleName(words.join(QStringLiteral(", ")));
}

int LineView::sentenceLeft() const { return kSentenceLeft + m_line.depth * kIndent; }

int LineView::sentenceWidth(int width) const {
    return width - sentenceLeft() - kPadding - (m_verdictShown ? kVerdictWidth : 0);
}

int LineView::heightForWidth(int width) const {
    const int sentence = m_sentence->heightForWidth(sentenceWidth(width));
    const int problems = m_problems->isEmpty() ? 0 : m_problems->heightForWidth(sentenceWidth(width)) + 8;
    const int least = m_alone ? kCardMin : 40;
    return std::max(least, sentence + problems + 2 * verticalPadding());
}

QRect LineView::verdictRect() const {
    return m_verdictShown ? QRect(width() - kVerdictWidth, 0, kVerdictWidth, height()) : QRect();
}

int LineView::firstMiddle() const { return verticalPadding() + kLineHeight / 2; }

void LineView::place() {
    const int wide = sentenceWidth(width());
    const int high = m_sentence->heightForWidth(wide);
    m_sentence->setGeometry(sentenceLeft(), verticalPadding(), wide, high);
    m_problems->setVisible(!m_problems->isEmpty());
    m_problems->setGeometry(sentenceLeft(), verticalPadding() + high + 8, wide, m_problems->heightForWidth(wide));
    const int right = m_verdictShown ? width() - kVerdictWidth : width();
    m_more->setGeometry(right - 26, verticalPadding(), 24, 24);
}

void LineView::resizeEvent(QResizeEvent*) { place(); }

void LineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_selected && !m_alone) {
        const QRect said = rect().adjusted(2, 0, -(m_verdictShown ? kVerdictWidth : 2), 0);
        painter.fillRect(said, theme().accentSoft);
    }
    paintBrackets(painter);
    paintKeyword(painter);
    if (m_verdictShown) paintVerdict(painter);
}

void LineView::paintBrackets(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().line2);
    for (int level = 0; level < m_line.depth; ++level)
        painter.drawRect(QRect(kSentenceLeft + level * kIndent + 2, 0, 2, height()));
}

void LineView::paintKeyword(QPainter& painter) const {
    painter.setFont(fontOf(Type::BodyStrong));
    painter.setPen(theme().text);
    const QRect place(kPadding, verticalPadding(), kKeywordWidth + 4, kLineHeight);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, m_keyword);
}

void LineView::paintVerdict(QPainter& painter) const {
    const int top = std::min(verticalPadding() - 3, std::max(0, (height() - 32) / 2));
    painter.setOpacity(m_stale ? 0.55 : 1);
    paintVerdictWords(painter, verdictRect().adjusted(0, top, 0, 0), m_verdict);
}

void LineView::enterEvent(QEnterEvent*) { m_more->setVisible(!m_line.node.empty()); }
void LineView::leaveEvent(QEvent*) { m_more->hide(); }

void LineView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton) return;
    m_pressedAt = event->pos();
    m_dragging = false;
    if (verdictRect().contains(event->pos())) emit verdictClicked();
}

void LineView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton) || m_line.node.empty()) return;
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging && !far) return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragMoved(event->globalPosition().toPoint());
}

void LineView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) return;
    m_dragging = false;
    unsetCursor();
    emit dragEnded(event->globalPosition().toPoint());
}

void LineView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_line.node.empty()) return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(sentenceLeft(), height()))
                                                                        : event->globalPos();
    emit menuWanted(place);
}

void LineView::focusInEvent(QFocusEvent*) { update(); }
void LineView::focusOutEvent(QFocusEvent*) { update(); }

} // namespace offerwright::ui
