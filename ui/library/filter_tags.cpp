#include "ui/library/filter_tags.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

namespace offerwright::ui {

FilterTag::FilterTag(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterTag::tell(const QString& name, int count, bool warns) {
    m_name = name;
    m_count = count;
    m_warns = warns;
    setAccessibleName(QStringLiteral("%1, %2").arg(name).arg(count));
    setVisible(!warns || count > 0);
    setBrief(false);
}

void FilterTag::setBrief(bool brief) {
    const QString counted = QStringLiteral("%1 %2").arg(m_name).arg(m_count);
    setText(m_warns ? QString::number(m_count) : brief ? m_name : counted);
    setToolTip(m_warns ? m_name : brief ? counted : QString());
    updateGeometry();
}

QSize FilterTag::sizeHint() const {
    const int words = QFontMetrics(fontOf(Type::SmallStrong)).horizontalAdvance(text());
    return {words + 10 + (m_warns ? 18 : 0), 24};
}

void FilterTag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const QRectF frame = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (m_warns)
        paintRound(painter, frame, 6, colors.near.soft, isChecked() ? colors.near.text : QColor());
    else if (isChecked())
        paintRound(painter, frame, 6, colors.accentSoft);
    else if (underMouse())
        paintRound(painter, frame, 6, colors.hover);
    const QColor ink = m_warns ? colors.near.text : isChecked() ? colors.accent : colors.muted;
    qreal x = 5;
    if (m_warns) {
        paintIcon(painter, QRectF(x, height() / 2.0 - 7, 14, 14), QStringLiteral("warning"), ink);
        x += 18;
    }
    paintLine(painter, QRectF(x, 0, width() - x, height()), text(),
              isChecked() || m_warns ? Type::SmallStrong : Type::Small, ink);
    if (hasFocus()) paintRound(painter, frame, 6, {}, colors.accent, 2);
}

FilterTags::FilterTags(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < 4; ++i) {
        auto* tag = new FilterTag(this);
        group->addButton(tag, i);
        row->addWidget(tag);
        m_tags.push_back(tag);
    }
    row->addStretch(1);
    m_tags.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<app::LibraryFilter>(id)); });
    retranslate();
}

void FilterTags::setCounts(const app::LibraryCounts& counts) {
    if (m_counts == counts) return;
    m_counts = counts;
    retranslate();
}

void FilterTags::retranslate() {
    m_tags[0]->tell(tr("All"), m_counts.all, false);
    m_tags[1]->tell(tr("Live"), m_counts.live, false);
    m_tags[2]->tell(tr("Drafts"), m_counts.drafts, false);
    m_tags[3]->tell(tr("With warnings"), m_counts.problems, true);
    fit();
}

/// Words are never cut: where not all fit, the last say their counts when they are pointed at.
void FilterTags::fit() {
    const auto room = [this] {
        int left = width();
        for (const FilterTag* tag : m_tags) left -= tag->isHidden() ? 0 : tag->sizeHint().width();
        return left;
    };
    for (FilterTag* tag : m_tags) tag->setBrief(false);
    for (std::size_t i = m_tags.size(); i-- > 0 && room() < 0;) m_tags[i]->setBrief(true);
}

void FilterTags::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void FilterTags::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
