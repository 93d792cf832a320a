#pragma once
#include "ui/builder/tiers/tier_model.h"
#include <QTableView>

namespace offerwright::ui {

/// The tier table, edited like a spreadsheet: type over a cell, Enter and Tab go on, copy and paste as tab-separated
/// text, Alt with the arrows moves a row, Ctrl+D copies it, Delete removes it.
class TierTable : public QTableView {
    Q_OBJECT
public:
    explicit TierTable(QWidget* parent = nullptr);

    TierModel& tiers() { return *m_model; }
    void setLanguage(const app::Language& language, std::int64_t wholeUnit);
    void fitHeight();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {420, sizeHint().height()}; }
    /// The selected cells as tab-separated text.
    QString copied() const;
    /// Cells of a pasted text from the current one on; asks for each number it can read.
    void paste(const QString& text);

signals:
    void cellTyped(int row, int column, std::int64_t value);
    void pasted(const std::vector<std::tuple<int, int, std::int64_t>>& cells);
    void addWanted();
    void removeWanted(int row);
    void copyWanted(int row);
    void moveWanted(int row, int by);
    void popupWanted(int row, int column, const QRect& globalPlace);
    void rowEntered(int row);
    void left(bool upwards);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    friend class TierDelegate;
    void wantPopup(const QModelIndex& cell);
    bool handleRowKey(QKeyEvent* event, int row);
    void layOutColumns();
    TierModel* m_model;
    const app::Language* m_language = &app::Language::english();
    std::int64_t m_wholeUnit = 100;
};

} // namespace offerwright::ui
