#include "ui/basket/journey_walker.h"
#include "app/document/edits.h"
#include "ui/common/button.h"
#include "ui/common/choice_box.h"
#include "ui/common/paint.h"
#include "ui/common/text_label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::ui {
namespace {

constexpr std::array kIntervals{1, 3, 7, 14, 30};
constexpr int kDot = 18;
constexpr int kHere = 22;
constexpr int kMostDots = 7;

/// What it gives depends on the shopper's other sales too.
bool looksBeyondOneSale(const Promotion& promotion) {
    bool looks = promotion.ladder.acrossVisits() || !promotion.limits.perCustomer.empty();
    forEachCondition(promotion, [&](const Condition& condition) {
        looks = looks || std::holds_alternative<VisitNumber>(condition.rule) ||
                std::holds_alternative<OverTime>(condition.rule);
    });
    return looks;
}

} // namespace

/// One dot a visit with its day below; the last is the basket that is tried.
class VisitDots : public QWidget {
public:
    using QWidget::QWidget;
    void show(std::vector<QString> days, int first) {
        m_days = std::move(days);
        m_first = first;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {scaled(200), scaled(44)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal step = width() / static_cast<qreal>(std::max<std::size_t>(1, m_days.size()));
        const qreal y = scaled(kHere) / 2.0 + 1;
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            const QPointF centre(step * (static_cast<qreal>(i) + 0.5), y);
            const bool here = i + 1 == m_days.size();
            if (i > 0) {
                painter.setPen(QPen(theme().met.text, 2));
                painter.drawLine(centre - QPointF(step - scaled(kDot) / 2.0, 0),
                                 centre - QPointF(scaled(kDot) / 2.0, 0));
            }
            const qreal size = scaled(here ? kHere : kDot);
            const QRectF box(centre - QPointF(size / 2, size / 2), QSizeF(size, size));
            paintRound(painter, box, size / 2, here ? theme().near.text : theme().met.text);
            paintLine(painter, box, QString::number(m_first + static_cast<int>(i)), Type::SmallStrong, theme().surface,
                      Qt::AlignCenter);
            paintLine(painter, QRectF(centre.x() - step / 2, scaled(kHere) + 4, step, scaled(16)), m_days[i],
                      Type::Caption, here ? theme().text : theme().muted, Qt::AlignCenter);
        }
    }

private:
    std::vector<QString> m_days;
    int m_first = 1;
};

JourneyWalker::JourneyWalker(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new TextLabel(Type::SmallStrong, Ink::Text, {}, this))
    , m_outcome(new TextLabel(Type::Small, Ink::Muted, {}, this))
    , m_dots(new VisitDots(this))
    , m_back(new Button(Button::Kind::Secondary, {}, QStringLiteral("chevron-left"), this))
    , m_interval(new ChoiceBox(this))
    , m_next(new Button(Button::Kind::Primary, {}, QStringLiteral("chevron-right"), this)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_outcome);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_interval);
    foot->addWidget(m_next);
    m_next->setIconBehind(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(14, 10, 14, 12);
    box->setSpacing(6);
    box->addLayout(head);
    box->addWidget(m_dots);
    box->addLayout(foot);
    connect(m_back, &QAbstractButton::clicked, this, &JourneyWalker::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &JourneyWalker::goOn);
    connect(&session.document(), &app::Document::changed, this, &JourneyWalker::refresh);
    connect(&session.preview(), &app::LivePreview::answered, this, &JourneyWalker::refresh);
    connect(&session, &app::Session::opened, this, &JourneyWalker::refresh);
    connect(&session, &app::Session::languageChanged, this, &JourneyWalker::retranslate);
    retranslate();
}

void JourneyWalker::retranslate() {
    m_heading->setText(tr("Walk the journey"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next visit"));
    const QSignalBlocker quiet(m_interval);
    const int chosen = std::max(1, m_interval->currentIndex());
    m_interval->clear();
    for (const int days : kIntervals) m_interval->addItem(tr("in %n day(s)", nullptr, days), days);
    m_interval->setCurrentIndex(chosen);
    m_interval->setAccessibleName(tr("Until the next visit"));
    refresh();
}

/// What settling the basket leaves beside the bill, in few words.
QString JourneyWalker::outcome() const {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (!answer || !answer->result || answer->customer.id.empty()) return {};
    std::int64_t points = 0;
    int steps = 0;
    for (const Effect& effect : answer->result->effects) {
        if (const auto* credited = std::get_if<Credited>(&effect); credited && credited->account.empty())
            points += credited->amount;
        steps += std::holds_alternative<StepReached>(effect) ? 1 : 0;
    }
    const QString earned = tr("%n point(s)", nullptr, static_cast<int>(points));
    return steps > 0 ? tr("settling gives %1 and %n step(s)", nullptr, steps).arg(earned)
                     : tr("settling gives %1").arg(earned);
}

void JourneyWalker::refresh() {
    const app::TryIt& tryIt = m_session.workspace().tryIt;
    const app::PreviewAnswer& answer = m_session.preview().latest();
    const Programme& programme = *m_session.workspace().programme;
    std::vector<QString> days;
    const auto add = [&](const Basket& basket, std::optional<Instant> at) {
        const Store* store = programme.store(basket.store);
        if (at) days.push_back(m_session.language().shortDate(toLocal(*at, store ? store->zone : programme.zone).date));
    };
    const auto shown = std::min<std::size_t>(tryIt.visits.size(), kMostDots - 1);
    for (std::size_t i = tryIt.visits.size() - shown; i < tryIt.visits.size(); ++i)
        add(tryIt.visits[i], tryIt.visits[i].at);
    add(tryIt.basket, tryIt.basket.at ? tryIt.basket.at : answer ? std::optional(answer->at) : std::nullopt);
    m_dots->show(std::move(days), static_cast<int>(tryIt.visits.size() - shown) + 1);
    m_dots->setAccessibleName(tr("Visit %1").arg(tryIt.visits.size() + 1));
    m_back->setEnabled(!tryIt.visits.empty());
    const Promotion* open = m_session.promotion();
    setVisible((open && looksBeyondOneSale(*open)) || !tryIt.visits.empty());
    m_outcome->setText(outcome());
}

void JourneyWalker::goOn() {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (!answer) return;
    app::Document& document = m_session.document();
    const int days = m_interval->currentData().toInt();
    document.apply(
        {app::withNextVisit(document.now(), answer->at, days), tr("Next visit"), {}, {QStringLiteral("basket"), {}}});
}

void JourneyWalker::goBack() {
    app::Document& document = m_session.document();
    document.apply(
        {app::withVisitTakenBack(document.now()), tr("Visit taken back"), {}, {QStringLiteral("basket"), {}}});
}

void JourneyWalker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunk);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
}

} // namespace offerwright::ui
