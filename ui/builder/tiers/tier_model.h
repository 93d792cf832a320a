#pragma once
#include "app/words/language.h"
#include "ui/builder/ladder/card_content.h"
#include <QAbstractTableModel>

namespace offerwright::ui {

/// Rows of the tier table. Editing a cell or pasting only asks: the document answers with new content.
class TierModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { GripColumn, FromColumn, GivesColumn, RateColumn, VerdictColumn, kColumns };
    enum Role { PersonalRole = Qt::UserRole + 1, EditableRole, ProblemRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const TierContent& content);
    void setVerdicts(const std::vector<Ruling>& verdicts);
    const TierContent& content() const { return m_content; }
    const Ruling& verdict(int row) const { return m_verdicts[static_cast<std::size_t>(row)]; }
    const TierLine& line(int row) const { return m_content.lines[static_cast<std::size_t>(row)]; }
    int rowOf(const NodeId& node) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString textAt(const TierLine& line, int row, int column) const;
    TierContent m_content;
    std::vector<Ruling> m_verdicts;
};

/// What a typed or pasted cell says in the unit of its column ("60", "€60.00", "13,3 %"); nothing when it is no number.
std::optional<std::int64_t> typedValue(const QString& text, Unit unit, const app::Language& language,
                                       std::int64_t wholeUnit);

} // namespace offerwright::ui
