#include "ui/basket/what_if_slider.h"
#include "app/document/edits.h"
#include "ui/common/chip_button.h"
#include "ui/common/choice_list.h"
#include "ui/common/paint.h"
#include "ui/common/popup_frame.h"
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace offerwright::ui {
namespace {

constexpr qreal kTrackY = 52;
constexpr qreal kInset = 18;

std::int64_t stepFor(Unit unit, std::int64_t value) {
    switch (unit) {
    case Unit::Money: return value >= 1000 ? 50 : 5;
    case Unit::Quantity: return 1000;
    case Unit::Percent: return 10'000;
    case Unit::Factor: return 500'000;
    case Unit::Points:
    case Unit::Count: break;
    }
    return value >= 100 ? 10 : 1;
}

/// The words for a number's place: "tier 2 starts at", "at least".
QString placeWords(const NumberPlace& place, const Promotion& promotion) {
    const std::string& field = place.address.field;
    if (field == "from") {
        const auto& steps = promotion.ladder.steps;
        const auto found = std::ranges::find(steps, place.address.node, &Step::id);
        return WhatIfSlider::tr("tier %1 starts at").arg(found - steps.begin() + 1);
    }
    if (field == "every") return WhatIfSlider::tr("every");
    if (field == "atLeast") return WhatIfSlider::tr("at least");
    if (field == "atMost") return WhatIfSlider::tr("at most");
    if (field == "percent") return WhatIfSlider::tr("the percent is");
    if (field == "amount") return WhatIfSlider::tr("the amount is");
    if (field == "price") return WhatIfSlider::tr("the price is");
    if (field == "points") return WhatIfSlider::tr("the points are");
    if (field == "factor") return WhatIfSlider::tr("the factor is");
    if (field == "cap" || field == "discountPerBasket") return WhatIfSlider::tr("the cap is");
    if (field == "timesPerBasket") return WhatIfSlider::tr("times per basket are");
    return WhatIfSlider::tr("the count is");
}

const NumberPlace* nearestPlace(const std::vector<NumberPlace>& places, const Address& focus,
                                const app::PreviewAnswer& answer) {
    const auto at = [&](const std::string& node) -> const NumberPlace* {
        const auto found = std::ranges::find_if(
            places, [&](const NumberPlace& place) { return !node.empty() && place.address.node == node; });
        return found == places.end() ? nullptr : &*found;
    };
    if (const NumberPlace* place = at(focus.node)) return place;
    if (answer && answer->whyNotOpen)
        if (const NumberPlace* place = at(answer->whyNotOpen->step)) return place;
    return places.empty() ? nullptr : &places.front();
}

} // namespace

qreal Axis::xOf(std::int64_t value) const {
    const qreal part = static_cast<qreal>(std::clamp(value, low, high) - low) /
                       static_cast<qreal>(std::max<std::int64_t>(1, high - low));
    return left + part * width;
}

std::int64_t Axis::valueAt(qreal x) const {
    const qreal part = std::clamp((x - left) / std::max<qreal>(1, width), 0.0, 1.0);
    return low + static_cast<std::int64_t>(part * static_cast<qreal>(high - low) + 0.5);
}

std::pair<std::int64_t, std::int64_t> rangeAround(const NumberPlace& place) {
    const std::int64_t value = std::max<std::int64_t>(1, place.number.value);
    const std::int64_t step = stepFor(place.unit, value);
    const std::int64_t low =
        std::max(place.unit == Unit::Factor ? std::int64_t{1'000'000} : step, value / 3 / step * step);
    std::int64_t high = std::max(low + 4 * step, (value * 2 / step + 1) * step);
    if (place.unit == Unit::Percent) high = std::min<std::int64_t>(high, 1'000'000);
    return {low, high};
}

WhatIfSlider::WhatIfSlider(app::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chip(new ChipButton({}, this)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_chip, &ChipButton::opened, this, &WhatIfSlider::choosePlace);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &WhatIfSlider::refresh);
    connect(&m_session.preview(), &app::LivePreview::whatIfAnswered, this, &WhatIfSlider::take);
    connect(&m_session, &app::Session::focusChanged, this, &WhatIfSlider::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &WhatIfSlider::refresh);
    connect(&m_session, &app::Session::opened, this, [this] {
        m_place.reset();
        m_pieces.clear();
        refresh();
    });
    refresh();
}

void WhatIfSlider::refresh() {
    const Promotion* promotion = m_session.promotion();
    m_places = promotion ? numbersOf(*promotion) : std::vector<NumberPlace>();
    std::erase_if(m_places, [](const NumberPlace& place) { return place.number.personal(); });
    const NumberPlace* nearest = nearestPlace(m_places, m_session.focus(), m_session.preview().latest());
    const bool another = !m_place || !nearest || m_place->address != nearest->address;
    setVisible(nearest != nullptr);
    if (!nearest) {
        m_place.reset();
        return;
    }
    m_place = *nearest;
    if (another || m_place->number.value < m_low || m_place->number.value > m_high)
        std::tie(m_low, m_high) = rangeAround(*m_place);
    if (another) m_pieces.clear();
    m_chip->setText(text(m_place->number.value));
    m_chip->setAccessibleName(tr("What if %1 %2").arg(placeWords(*m_place, *promotion), m_chip->text()));
    resizeEvent(nullptr);
    // Asked once the first answer is explained, so that dragging never waits for it.
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (answer && answer->explained && m_gesture.isEmpty())
        m_session.preview().askWhatIf(m_place->address, m_low, m_high);
    setAccessibleName(describe());
    update();
}

void WhatIfSlider::take(const Address& address, const std::vector<Piece>& pieces) {
    if (!m_place || address != m_place->address) return;
    m_pieces = pieces;
    update();
}

void WhatIfSlider::choosePlace() {
    const Promotion* promotion = m_session.promotion();
    if (!promotion) return;
    auto* popup = new PopupFrame(m_chip);
    auto* list = new ChoiceList(tr("Which number?"), 32);
    std::vector<Choice> choices;
    const QString currency = QString::fromStdString(m_session.workspace().programme->currency);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        choices.push_back({QString::number(i),
                           placeWords(m_places[i], *promotion),
                           m_session.language().number(m_places[i].number.value, m_places[i].unit, currency),
                           {},
                           {},
                           {},
                           m_place && m_places[i].address == m_place->address});
    list->setChoices(std::move(choices));
    list->setRowsShown(std::clamp(static_cast<int>(m_places.size()), 2, 8));
    list->setMinimumWidth(280);
    connect(list, &ChoiceList::chosen, popup, [this, popup](const QString& id) {
        const Address address = m_places[static_cast<std::size_t>(id.toInt())].address;
        popup->take();
        m_session.focusOn(address);
    });
    popup->setContent(list);
    popup->showUnder();
}

Axis WhatIfSlider::axis() const { return {m_low, m_high, kInset, width() - 2 * kInset}; }

QString WhatIfSlider::text(std::int64_t value) const {
    if (!m_place) return {};
    return m_session.language().number(value, m_place->unit,
                                       QString::fromStdString(m_session.workspace().programme->currency));
}

const Piece* WhatIfSlider::pieceAt(std::int64_t value) const {
    for (const Piece& piece : m_pieces)
        if (value >= piece.from && value <= piece.to) return &piece;
    return nullptr;
}

QString WhatIfSlider::describe() const {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (!answer || !answer->result) return {};
    const QString currency = QString::fromStdString(m_session.workspace().programme->currency);
    return tr("to pay %1").arg(m_session.language().amount(answer->result->total, currency));
}

void WhatIfSlider::paintEvent(QPaintEvent*) {
    if (!m_place) return;
    QPainter painter(this);
    paintHead(painter);
    paintTrack(painter);
    paintFlips(painter);
    const Axis scale = axis();
    const QPointF thumb(scale.xOf(m_place->number.value), kTrackY);
    paintRound(painter, QRectF(thumb.x() - 8, thumb.y() - 8, 16, 16), 8, theme().surface, theme().accent, 2);
    if (hasFocus()) paintFocusRing(painter, QRectF(thumb.x() - 8, thumb.y() - 8, 16, 16), 8, 1);
    const QRectF ends(kInset - 8, kTrackY + 12, width() - 2 * kInset + 16, 18);
    paintLine(painter, ends, text(m_low), Type::Caption, theme().muted);
    paintLine(painter, ends, text(m_high), Type::Caption, theme().muted, Qt::AlignRight | Qt::AlignVCenter);
}

void WhatIfSlider::paintHead(QPainter& painter) const {
    const Promotion* promotion = m_session.promotion();
    if (!promotion) return;
    const int strong = paintLine(painter, QRectF(0, 0, 120, 26), tr("What if"), Type::BodyStrong, theme().text);
    paintLine(painter, QRectF(strong + 6, 0, m_chip->x() - strong - 8, 26), placeWords(*m_place, *promotion),
              Type::Body, theme().text);
    const QRectF right(m_chip->geometry().right() + 8, 0, width() - m_chip->geometry().right() - 10, 26);
    paintLine(painter, right, describe(), Type::SmallStrong, theme().text, Qt::AlignRight | Qt::AlignVCenter);
}

void WhatIfSlider::paintTrack(QPainter& painter) const {
    const Axis scale = axis();
    paintRound(painter, QRectF(scale.left, kTrackY - 3, scale.width, 6), 3, theme().line2);
    for (const Piece& piece : m_pieces) {
        if (!piece.fires) continue;
        const qreal left = scale.xOf(piece.from);
        paintRound(painter, QRectF(left, kTrackY - 3, std::max<qreal>(3, scale.xOf(piece.to) - left), 6), 3,
                   theme().met.text);
    }
}

void WhatIfSlider::paintFlips(QPainter& painter) const {
    const Axis scale = axis();
    const QString currency = QString::fromStdString(m_session.workspace().programme->currency);
    qreal freeFrom = 0;
    for (const Piece& piece : m_pieces) {
        const qreal left = scale.xOf(piece.from);
        const qreal middle = (left + scale.xOf(piece.to)) / 2;
        const QString pays = tr("pays %1").arg(m_session.language().amount(piece.totalAtFrom, currency));
        const int width = QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(pays);
        const qreal x =
            std::clamp(middle - width / 2.0, freeFrom, std::max(freeFrom, scale.left + scale.width - width + kInset));
        if (x + width <= this->width()) {
            paintLine(painter, QRectF(x, kTrackY - 27, width + 2, 16), pays, Type::Caption,
                      piece.fires ? theme().met.text : theme().muted);
            freeFrom = x + width + 8;
        }
        if (piece.from == m_low) continue;
        painter.setPen(QPen(theme().text, 1.4));
        painter.drawLine(QPointF(left, kTrackY - 8), QPointF(left, kTrackY + 8));
        const QString flips = tr("flips at %1").arg(text(piece.from));
        const int flipsWidth = QFontMetrics(fontOf(Type::Caption)).horizontalAdvance(flips);
        const qreal at =
            std::clamp(left - flipsWidth / 2.0, scale.left + 44, scale.left + scale.width - flipsWidth - 44);
        if (m_pieces.size() <= 3 || &piece == &m_pieces[1])
            paintLine(painter, QRectF(at, kTrackY + 12, flipsWidth + 2, 18), flips, Type::Caption, theme().text);
    }
}

void WhatIfSlider::setNumber(std::int64_t value) {
    const Promotion* promotion = m_session.promotion();
    if (!m_place || !promotion || value == m_place->number.value) return;
    if (m_gesture.isEmpty()) m_gesture = m_session.document().beginGesture();
    const auto changed = withNumber(*promotion, m_place->address, {std::clamp(value, m_low, m_high)});
    if (!changed) return;
    m_session.document().apply({app::withPromotion(m_session.document().now(), *changed),
                                tr("What if"),
                                m_gesture,
                                {QStringLiteral("builder"), m_place->address}});
}

void WhatIfSlider::mousePressEvent(QMouseEvent* event) {
    if (!m_place || event->position().y() < kTrackY - 16) return;
    setFocus();
    mouseMoveEvent(event);
}

void WhatIfSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!m_place || !event->buttons().testFlag(Qt::LeftButton)) return;
    const std::int64_t step = stepFor(m_place->unit, m_place->number.value);
    const std::int64_t value = axis().valueAt(event->position().x());
    setNumber((value + step / 2) / step * step);
}

void WhatIfSlider::mouseReleaseEvent(QMouseEvent*) {
    m_gesture.clear();
    refresh();
}

void WhatIfSlider::keyPressEvent(QKeyEvent* event) {
    if (!m_place) return;
    const std::int64_t step =
        stepFor(m_place->unit, m_place->number.value) * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1);
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Up)
        setNumber(m_place->number.value + step);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Down)
        setNumber(m_place->number.value - step);
    else
        QWidget::keyPressEvent(event);
}

void WhatIfSlider::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_gesture.clear();
    refresh();
}

void WhatIfSlider::resizeEvent(QResizeEvent*) {
    const Promotion* promotion = m_session.promotion();
    if (!m_place || !promotion) return;
    const int before = QFontMetrics(fontOf(Type::BodyStrong)).horizontalAdvance(tr("What if")) + 6 +
                       QFontMetrics(fontOf(Type::Body)).horizontalAdvance(placeWords(*m_place, *promotion)) + 8;
    m_chip->setGeometry(before, 1, m_chip->sizeHint().width(), m_chip->sizeHint().height());
}

void WhatIfSlider::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
