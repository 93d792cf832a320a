/// \file A panel with a coloured head: what an amount comes from, and why one is missing.
#pragma once
#include "ui/common/paint.h"
#include <QFrame>

class QLabel;

namespace offerwright::ui {

/// Hidden until it has something to tell.
class ToldPanel : public QFrame {
    Q_OBJECT
public:
    /// `verdict` decides the colours and the sign.
    ToldPanel(Verdict verdict, QWidget* parent);

protected:
    /// Words in small type that wrap and can be selected; below the head.
    QLabel* words() const { return m_words; }
    class QHBoxLayout* row() const { return m_row; }
    /// `fact` stands at the right end of the head.
    void setHead(const QString& heading, const QString& fact = {});
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict;
    QString m_heading;
    QString m_fact;
    QLabel* m_words;
    class QHBoxLayout* m_row;
};

} // namespace offerwright::ui
