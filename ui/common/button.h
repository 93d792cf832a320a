/// \file Buttons: one primary a view, secondary outlined, flat, and icon-only; and the segmented choice.
#pragma once
#include "ui/common/pressable.h"
#include <QButtonGroup>
#include <QWidget>

namespace offerwright::ui {

class Button : public Pressable {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Flat, Link };
    explicit Button(Kind kind, const QString& text = {}, const QString& iconName = {}, QWidget* parent = nullptr);
    void setIconName(const QString& name);
    /// A small cap at the right that names the key ("F8"); empty for none.
    void setKeys(const QString& keys);
    void setCompact(bool compact);   ///< 26 high instead of 32
    void setIconBehind(bool behind); ///< the icon follows the text (a chevron)
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFocus(QPainter& painter) const;
    void paintGround(QPainter& painter, const QRectF& rect) const;
    QColor inkColor() const;
    Kind m_kind;
    QString m_icon;
    QString m_keys;
    bool m_compact = false;
    bool m_iconBehind = false;
};

/// Icon only, with an accessible name and tool tip.
class IconButton : public Pressable {
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);
    void setIconName(const QString& name);
    /// Both the tool tip and what a screen reader says.
    void setName(const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

/// One of a few, side by side on one track. Arrows move, the chosen one is raised.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    void setSegments(const QStringList& texts, const QStringList& iconNames = {});
    int current() const { return m_current; }
    /// Does not emit.
    void setCurrent(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    QRectF segmentRect(int index) const;
    int segmentWidth(int index) const;
    void choose(int index);
    QStringList m_texts;
    QStringList m_icons;
    int m_current = 0;
};

/// On or off, 34 by 20.
class Switch : public Pressable {
    Q_OBJECT
public:
    explicit Switch(const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The little cap that names a key: "Ctrl K". Returns its width.
int keyHintWidth(const QString& keys);
void paintKeyHint(QPainter& painter, const QRectF& rect, const QString& keys);

/// The cap as a widget.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace offerwright::ui
