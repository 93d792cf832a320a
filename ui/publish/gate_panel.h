/// \file The gate: what must hold before something is published, each with its proof.
#pragma once
#include "ui/common/paint.h"
#include "ui/common/panel.h"
#include <vector>

class QVBoxLayout;

namespace offerwright::ui {

class TextLabel;

struct GateRow {
    QString id;
    Verdict verdict = Verdict::Met; ///< Met, Nearly (waits for somebody), Problem (keeps the gate shut), NotReached
    QString what;
    QString proof;
    QString action; ///< of the button at the right; empty: none
    bool operator==(const GateRow&) const = default;
};

class GatePanel : public Panel {
    Q_OBJECT
public:
    explicit GatePanel(QWidget* parent = nullptr);
    void tell(const std::vector<GateRow>& rows);

signals:
    void acted(const QString& id);

private:
    QWidget* row(const GateRow& row);
    void retell();
    std::vector<GateRow> m_rows;
    TextLabel* m_heading;
    TextLabel* m_count;
    QVBoxLayout* m_box;
    QWidget* m_list = nullptr;
};

} // namespace offerwright::ui
