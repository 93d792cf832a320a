#pragma once
#include "ui/builder/ladder/card_content.h"
#include "ui/builder/ladder/sentence_view.h"
#include <QWidget>

namespace offerwright::ui {

class IconButton;
class ProblemList;

/// One line of a card: keyword, sentence, problems, verdict. It takes the focus; its chips follow with Tab.
class LineView : public QWidget {
    Q_OBJECT
public:
    explicit LineView(QWidget* parent = nullptr);

    void setContent(const CardLine& line, const QString& keyword, bool alone);
    void setVerdict(const Ruling& verdict);
    void setVerdictShown(bool shown);
    /// `flows`: the line says all members of its group one after the other.
    void setFlows(bool flows) { m_flows = flows; }
    void setSelected(bool selected);
    /// A verdict of before an edit that is not answered yet is shown paler.
    void setStale(bool stale);
    const CardLine& content() const { return m_line; }
    const Ruling& verdict() const { return m_verdict; }
    SentenceView& sentence() { return *m_sentence; }
    /// What keys and the menu act on: where a line says several conditions, the one of the chip in question.
    NodeId nodeAt(const QWidget* chip) const;
    bool isSelected() const { return m_selected; }
    /// The part of the line that shows the verdict; empty when none is shown.
    QRect verdictRect() const;
    /// Middle of the first line of text, for the spine's node.
    int firstMiddle() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {640, heightForWidth(640)}; }
    QSize minimumSizeHint() const override { return {420, 36}; }

signals:
    void chipActivated(const offerwright::ui::CardPart& part, QAbstractButton* chip);
    void menuWanted(const QPoint& globalPosition);
    void fixWanted(const offerwright::ui::Problem& problem);
    void verdictClicked();
    void dragMoved(const QPoint& globalPosition);
    void dragEnded(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int verticalPadding() const { return m_alone ? 12 : 8; }
    int sentenceLeft() const;
    int sentenceWidth(int width) const;
    void place();
    void nameForReaders();
    void paintBrackets(QPainter& painter) const;
    void paintKeyword(QPainter& painter) const;
    void paintVerdict(QPainter& painter) const;
    CardLine m_line;
    QString m_keyword;
    Ruling m_verdict;
    bool m_alone = true;
    bool m_selected = false;
    bool m_verdictShown = true;
    bool m_stale = false;
    bool m_flows = false;
    QPoint m_pressedAt;
    bool m_dragging = false;
    SentenceView* m_sentence;
    ProblemList* m_problems;
    IconButton* m_more;
};

} // namespace offerwright::ui
