#pragma once
#include <QWidget>

namespace offerwright::ui {

/// Tabs in a row, the chosen one underlined. Left and Right move.
class TabRow : public QWidget {
    Q_OBJECT
public:
    explicit TabRow(QWidget* parent = nullptr);
    void setTabs(const QStringList& tabs);
    /// Small numbers beside the names; 0 shows none.
    void setCounts(const QList<int>& counts);
    int current() const { return m_current; }
    void setCurrent(int tab); ///< emits chosen()
    QSize sizeHint() const override { return {400, 34}; }

signals:
    void chosen(int tab);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    QString textOf(int tab) const;
    QRectF rectOf(int tab) const;
    QStringList m_tabs;
    QList<int> m_counts;
    int m_current = 0;
};

} // namespace offerwright::ui
