/// \file Small signs as widgets, for rows that are laid out: a tag, and a state's disc.
#pragma once
#include "ui/common/paint.h"
#include <QWidget>

namespace offerwright::ui {

class TagLabel : public QWidget {
    Q_OBJECT
public:
    TagLabel(const QString& text, Tag tag, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tag m_tag;
};

class DiscLabel : public QWidget {
    Q_OBJECT
public:
    explicit DiscLabel(Verdict verdict, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict;
};

} // namespace offerwright::ui
