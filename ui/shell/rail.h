/// \file The narrow rail at the left: the places that exist, one of them chosen, and the settings menu below.
#pragma once
#include <QAbstractButton>
#include <QWidget>
#include <vector>

namespace offerwright::ui {

/// What the window shows, in the order of the rail.
enum class Place { Promotions, Publish };
inline constexpr Place kPlaces[] = {Place::Promotions, Place::Publish};
QString nameOf(Place place);

class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(const QString& iconName, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {76, 58}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    QString m_icon;
};

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    /// Does not emit.
    void setCurrent(Place place);

signals:
    void placeWanted(offerwright::ui::Place place);
    void settingsWanted(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    std::vector<RailItem*> m_places; ///< as kPlaces
    RailItem* m_settings;
};

} // namespace offerwright::ui
