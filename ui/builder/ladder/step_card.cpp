#include "ui/builder/ladder/step_card.h"
#include "ui/builder/journey/path_view.h"
#include "ui/builder/ladder/metrics.h"
#include "ui/builder/ladder/verdict_paint.h"
#include "ui/builder/tiers/tier_view.h"
#include "ui/common/theme.h"
#include <QGraphicsOpacityEffect>
#include <algorithm>

namespace offerwright::ui {

using namespace metrics;

/// The border, over what stands in the card, so that a selected card is outlined all around.
class CardBorder : public QWidget {
public:
    explicit CardBorder(StepCard* card)
        : QWidget(card)
        , m_card(*card) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool strong = m_card.isSelected();
        paintRound(painter, QRectF(rect()), kCardRadius, {}, strong ? theme().accent : theme().line, strong ? 2 : 1);
    }

private:
    StepCard& m_card;
};

StepCard::StepCard(const std::string& key, QWidget* parent)
    : QWidget(parent)
    , m_border(new CardBorder(this)) {
    m_content.key = key;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepCard::setContent(const CardContent& content) {
    m_content = content;
    auto* box = static_cast<QVBoxLayout*>(layout());
    while (m_lines.size() < content.lines.size()) {
        auto* line = new LineView(this);
        line->setVerdictShown(m_verdictShown);
        box->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
        emit lineAdded(line);
    }
    while (m_lines.size() > content.lines.size()) {
        m_lines.back()->hide();
        m_lines.back()->deleteLater();
        box->removeWidget(m_lines.back());
        m_lines.pop_back();
    }
    const bool alone = content.lines.size() == 1;
    const bool flows = alone && (content.section == Section::Who || content.section == Section::When);
    for (LineView* line : m_lines) line->setFlows(flows);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setContent(content.lines[i], i == 0 ? content.keyword : QString(), alone);
    if (content.tiers && !m_tiers) {
        m_tiers = new TierView(this);
        box->addWidget(m_tiers);
        emit tiersAdded(m_tiers);
    }
    if (m_tiers) {
        m_tiers->setVisible(content.tiers.has_value());
        if (content.tiers) m_tiers->setContent(*content.tiers);
    }
    showPath(content.path);
    m_border->raise();
    update();
}

void StepCard::showPath(const std::vector<PathStop>& stops) {
    if (!stops.empty() && !m_path) {
        m_path = new PathView(this);
        layout()->addWidget(m_path);
        emit pathAdded(m_path);
    }
    if (!m_path) return;
    m_path->setVisible(!stops.empty());
    m_path->setStops(stops);
}

void StepCard::setVerdicts(const CardVerdicts& verdicts) {
    if (m_verdicts == verdicts) return;
    m_verdicts = verdicts;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVerdict(i < verdicts.lines.size() ? verdicts.lines[i] : Ruling{});
    if (m_tiers) m_tiers->setVerdicts(verdicts.tiers, verdicts.measured);
    if (m_path) m_path->setStandings(verdicts.path);
    update();
}

void StepCard::setVerdictShown(bool shown) {
    m_verdictShown = shown;
    for (LineView* line : m_lines) line->setVerdictShown(shown);
    update();
}

Verdict StepCard::standing() const {
    Verdict worst = Verdict::None;
    const auto rank = [](Verdict standing) {
        static constexpr std::array kOrder{Verdict::None,   Verdict::Met,  Verdict::Within,    Verdict::Nearly,
                                           Verdict::NotMet, Verdict::Lost, Verdict::NotReached};
        return std::ranges::find(kOrder, standing) - kOrder.begin();
    };
    // A group's own verdict stands on its heading: members may fail while the group holds.
    const std::size_t counted =
        m_content.lines.empty() || m_content.lines.front().heading ? 1 : m_verdicts.lines.size();
    for (std::size_t i = 0; i < std::min(counted, m_verdicts.lines.size()); ++i)
        if (rank(m_verdicts.lines[i].standing) > rank(worst)) worst = m_verdicts.lines[i].standing;
    return worst;
}

void StepCard::setSelected(bool selected) {
    if (m_selected == selected) return;
    m_selected = selected;
    m_border->update();
}

void StepCard::setDragged(bool dragged) {
    if (!dragged) return setGraphicsEffect(nullptr);
    auto* faded = new QGraphicsOpacityEffect(this);
    faded->setOpacity(0.55);
    setGraphicsEffect(faded);
}

void StepCard::paintVerdictGround(QPainter& painter) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QRect place = m_lines[i]->verdictRect().translated(m_lines[i]->pos());
        const Verdict standing = m_lines[i]->verdict().standing;
        if (place.isEmpty() || standing == Verdict::None) continue;
        painter.fillRect(place, verdictGround(standing));
        painter.fillRect(QRect(place.left(), place.top(), 1, place.height()), theme().line);
        if (i > 0) painter.fillRect(QRect(place.left(), place.top(), place.width(), 1), theme().line);
    }
}

void StepCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colors = theme();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    painter.fillPath(shape, colors.surface);
    painter.save();
    painter.setClipPath(shape);
    paintVerdictGround(painter);
    painter.restore();
}

void StepCard::resizeEvent(QResizeEvent*) { m_border->setGeometry(rect()); }

} // namespace offerwright::ui
