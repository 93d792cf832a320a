#include "ui/builder/ladder/sentence_view.h"
#include "ui/builder/ladder/chips.h"
#include "ui/common/chip_button.h"
#include "ui/common/theme.h"
#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace offerwright::ui {
namespace {

bool isPunctuation(const QString& word) { return !word.isEmpty() && QStringLiteral(",.;:”»)").contains(word.front()); }

} // namespace

SentenceView::SentenceView(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceView::setParts(const std::vector<CardPart>& parts, bool heading) {
    if (m_parts == parts && m_heading == heading) return;
    std::vector<std::pair<CardPart, QAbstractButton*>> old;
    std::size_t chip = 0;
    for (const CardPart& part : m_parts)
        if (part.part.kind == app::Part::Kind::Value) old.push_back({part, m_chips[chip++]});
    m_parts = parts;
    m_heading = heading;
    m_chips.clear();
    for (const CardPart& part : m_parts)
        if (part.part.kind == app::Part::Kind::Value) m_chips.push_back(reuseOrMake(part, old));
    for (auto& [part, button] : old) {
        button->hide();
        button->deleteLater();
    }
    for (std::size_t i = 1; i < m_chips.size(); ++i) setTabOrder(m_chips[i - 1], m_chips[i]);
    collect();
    updateGeometry();
    place();
    update();
}

QAbstractButton* SentenceView::reuseOrMake(const CardPart& part,
                                           std::vector<std::pair<CardPart, QAbstractButton*>>& old) {
    const auto same = std::ranges::find_if(old, [&part](const auto& entry) {
        return entry.first.part.field == part.part.field && entry.first.part.node == part.part.node &&
               entry.first.quiet == part.quiet;
    });
    QAbstractButton* chip = nullptr;
    if (same != old.end()) {
        chip = same->second;
        old.erase(same);
    } else {
        chip = makeChip(part, this);
        const auto activate = [this, chip] {
            const auto at = std::ranges::find(m_chips, chip);
            std::size_t n = static_cast<std::size_t>(at - m_chips.begin());
            for (const CardPart& one : m_parts)
                if (one.part.kind == app::Part::Kind::Value && n-- == 0) return emit chipActivated(one, chip);
        };
        if (auto* framed = qobject_cast<ChipButton*>(chip))
            connect(framed, &ChipButton::opened, this, activate);
        else
            connect(chip, &QAbstractButton::clicked, this, activate);
        chip->show();
        emit chipMade(chip);
    }
    showPart(chip, part);
    return chip;
}

QAbstractButton* SentenceView::chipOf(const NodeId& node, const std::string& field) const {
    std::size_t chip = 0;
    for (const CardPart& part : m_parts) {
        if (part.part.kind != app::Part::Kind::Value) continue;
        if (part.part.node == node && (field.empty() || part.part.field == field)) return m_chips[chip];
        ++chip;
    }
    return nullptr;
}

void SentenceView::collect() {
    m_words.clear();
    std::size_t chip = 0;
    for (const CardPart& part : m_parts) {
        if (part.part.kind == app::Part::Kind::Value) {
            m_words.push_back({{}, false, m_chips[chip++]});
            continue;
        }
        for (const QString& word : part.part.text.split(u' ', Qt::SkipEmptyParts))
            m_words.push_back({word, isPunctuation(word), nullptr});
    }
}

QFont SentenceView::wordFont() const { return m_heading ? fontOf(Type::BodyStrong) : fontOf(Type::Body); }

std::vector<SentenceItem> SentenceView::items() const {
    const QFontMetrics metrics(wordFont());
    const int space = metrics.horizontalAdvance(u' ');
    std::vector<SentenceItem> items;
    for (const Word& word : m_words) {
        const int width = word.chip ? word.chip->sizeHint().width() : metrics.horizontalAdvance(word.text);
        items.push_back({width, word.chip != nullptr, word.hugs, space});
    }
    return items;
}

int SentenceView::heightForWidth(int width) const { return placeSentence(items(), width).height; }

QSize SentenceView::sizeHint() const { return {400, heightForWidth(std::max(width(), 200))}; }

void SentenceView::place() {
    m_rects = placeSentence(items(), width()).rects;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        if (m_words[i].chip) m_words[i].chip->setGeometry(m_rects[i]);
}

void SentenceView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(wordFont());
    painter.setPen(isEnabled() ? theme().text : theme().faint);
    for (std::size_t i = 0; i < m_words.size(); ++i)
        if (!m_words[i].chip)
            painter.drawText(m_rects[i].adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words[i].text);
}

void SentenceView::resizeEvent(QResizeEvent*) { place(); }

void SentenceView::changeEvent(QEvent* event) {
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange) return;
    updateGeometry();
    place();
    update();
}

} // namespace offerwright::ui
