#pragma once
#include "ui/builder/ladder/card_content.h"
#include "ui/builder/ladder/sentence_layout.h"
#include <QAbstractButton>
#include <QWidget>

namespace offerwright::ui {

/// A sentence of words and chips that wraps by whole chips. Chips are children, words are painted.
class SentenceView : public QWidget {
    Q_OBJECT
public:
    explicit SentenceView(QWidget* parent = nullptr);

    /// Keeps the chips that stay the same, so that focus and an open editor survive an edit.
    void setParts(const std::vector<CardPart>& parts, bool heading);
    const std::vector<CardPart>& parts() const { return m_parts; }
    const std::vector<QAbstractButton*>& chips() const { return m_chips; }
    QAbstractButton* chipOf(const NodeId& node, const std::string& field) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, kLineHeight}; }

signals:
    void chipMade(QAbstractButton* chip);
    void chipActivated(const offerwright::ui::CardPart& part, QAbstractButton* chip);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Word {
        QString text;
        bool hugs = false;
        QAbstractButton* chip = nullptr;
    };
    void collect();
    void place();
    QFont wordFont() const;
    std::vector<SentenceItem> items() const;
    QAbstractButton* reuseOrMake(const CardPart& part, std::vector<std::pair<CardPart, QAbstractButton*>>& old);
    std::vector<CardPart> m_parts;
    bool m_heading = false;
    std::vector<Word> m_words;
    std::vector<QAbstractButton*> m_chips;
    std::vector<QRect> m_rects;
};

} // namespace offerwright::ui
