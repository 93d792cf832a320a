/// \file What stands around the editor: the rounded frame, and the tags of the promotion's state and of its problems.
#pragma once
#include "ui/common/paint.h"
#include <QFrame>

namespace offerwright::ui {

/// A panel whose rounded border lies over its content, so that a square editor shows no corner outside it.
class SourceFrame : public QFrame {
    Q_OBJECT
public:
    explicit SourceFrame(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_edge;
};

/// A line between two parts of a panel.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Tags beside one another, as wide as they need.
class TagRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setTags(std::vector<std::pair<QString, Tag>> tags);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<QString, Tag>> m_tags;
};

} // namespace offerwright::ui
