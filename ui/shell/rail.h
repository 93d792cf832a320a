/// \file The narrow rail at the left: the places that exist, one of them chosen, and the settings menu below.
#pragma once
#include <QAbstractButton>
#include <QWidget>

namespace offerwright::ui {

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
    void focusCurrent();

signals:
    void promotionsWanted();
    void settingsWanted(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    RailItem* m_promotions;
    RailItem* m_settings;
};

} // namespace offerwright::ui
