#include "ui/shell/rail.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include <QEvent>
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

QString iconOf(Place place) {
    return place == Place::Publish ? QStringLiteral("publish") : QStringLiteral("promotions");
}

} // namespace

QString nameOf(Place place) { return place == Place::Publish ? Rail::tr("Publish") : Rail::tr("Promotions"); }

RailItem::RailItem(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colors = theme();
    const QRectF box(5, 2, width() - 10, height() - 4);
    if (isChecked()) {
        paintRound(painter, box, 8, colors.railSelected);
        paintRound(painter, QRectF(0, height() / 2.0 - 15, 3, 30), 1.5, colors.railBar);
    } else if (underMouse()) {
        paintRound(painter, box, 8, colors.railSelected.darker(115));
    }
    const QColor ink = isChecked() ? colors.onRail : colors.railText;
    const qreal top = text().isEmpty() ? height() / 2.0 - 10 : 9;
    paintIcon(painter, QRectF(width() / 2.0 - 10, top, 20, 20), m_icon, ink);
    paintLine(painter, QRectF(2, 32, width() - 4, 18), text(), Type::Caption, ink, Qt::AlignCenter);
    if (hasFocus()) paintRound(painter, box, 8, {}, colors.railBar, 2);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_settings(new RailItem(QStringLiteral("settings"), this)) {
    setFixedWidth(76);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 58, 0, 6);
    column->setSpacing(2);
    for (const Place place : kPlaces) {
        auto* item = new RailItem(iconOf(place), this);
        item->setCheckable(true);
        column->addWidget(item);
        m_places.push_back(item);
        connect(item, &RailItem::clicked, this, [this, place] { emit placeWanted(place); });
    }
    column->addStretch(1);
    column->addWidget(m_settings);
    connect(m_settings, &RailItem::clicked, this,
            [this] { emit settingsWanted(m_settings->mapToGlobal(QPoint(m_settings->width(), 0))); });
    setCurrent(Place::Promotions);
    retranslate();
}

void Rail::setCurrent(Place place) {
    for (std::size_t i = 0; i < m_places.size(); ++i) m_places[i]->setChecked(kPlaces[i] == place);
}

void Rail::retranslate() {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        m_places[i]->setText(nameOf(kPlaces[i]));
        m_places[i]->setAccessibleName(nameOf(kPlaces[i]));
    }
    m_settings->setAccessibleName(tr("Workspace and settings"));
    m_settings->setToolTip(tr("Workspace and settings"));
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().rail);
    paintMark(painter, QRectF(width() / 2.0 - 17, 11, 34, 34));
}

void Rail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace offerwright::ui
