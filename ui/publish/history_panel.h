/// \file What was live when, the latest first: never rewritten, each can be had back in one step.
#pragma once
#include "ui/common/panel.h"
#include <vector>

class QVBoxLayout;

namespace offerwright::ui {

class TextLabel;

struct HistoryRow {
    QString id;      ///< of what a rollback goes back to
    QString release; ///< "Release 14"
    bool isLive = false;
    QString when;
    QString who;
    QString note;
    QString digest;
    QString action; ///< "Roll back"; empty: nothing can be done
    bool operator==(const HistoryRow&) const = default;
};

class HistoryPanel : public Panel {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    void tell(const QString& environment, const std::vector<HistoryRow>& rows);

    QSize minimumSizeHint() const override;

signals:
    void acted(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    QWidget* row(const HistoryRow& row);
    std::vector<HistoryRow> m_rows;
    TextLabel* m_heading;
    TextLabel* m_note;
    QVBoxLayout* m_box;
    QWidget* m_table = nullptr;
    std::vector<QWidget*> m_extras; ///< left out where there is little room
};

} // namespace offerwright::ui
