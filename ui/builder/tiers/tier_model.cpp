#include "ui/builder/tiers/tier_model.h"
#include <offerwright/base/quantity.h>

namespace offerwright::ui {
namespace {

bool isNumber(int column) { return column == TierModel::FromColumn || column == TierModel::GivesColumn; }

int decimalsOf(Unit unit, std::int64_t wholeUnit) {
    switch (unit) {
    case Unit::Money: {
        int decimals = 0;
        for (std::int64_t rest = wholeUnit; rest >= 10; rest /= 10) ++decimals;
        return decimals;
    }
    case Unit::Quantity: return 3;
    case Unit::Percent: return 4;
    case Unit::Factor: return 6;
    case Unit::Points:
    case Unit::Count: break;
    }
    return 0;
}

} // namespace

std::optional<std::int64_t> typedValue(const QString& text, Unit unit, const app::Language& language,
                                       std::int64_t wholeUnit) {
    // Signs of currencies, percent and groups are left aside; what is left must be one plain decimal.
    const QString point = language.locale().decimalPoint();
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (QString(c) == point || ((c == u'.' || c == u',') && !plain.contains(u'.')))
            plain += u'.';
        else if (c.isLetter() && !QStringLiteral("xX").contains(c))
            return std::nullopt;
    }
    if (plain.startsWith(u'.')) plain.prepend(u'0');
    if (plain.endsWith(u'.')) plain.chop(1);
    return parseDecimal(plain.toStdString(), decimalsOf(unit, wholeUnit));
}

void TierModel::setContent(const TierContent& content) {
    const bool sameRows = m_content.lines.size() == content.lines.size() &&
                          std::ranges::equal(m_content.lines, content.lines, {}, &TierLine::step, &TierLine::step);
    if (!sameRows) beginResetModel();
    m_content = content;
    m_verdicts.resize(content.lines.size());
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

void TierModel::setVerdicts(const std::vector<Ruling>& verdicts) {
    if (m_verdicts == verdicts) return;
    m_verdicts = verdicts;
    m_verdicts.resize(m_content.lines.size());
    if (rowCount() > 0) emit dataChanged(index(0, VerdictColumn), index(rowCount() - 1, VerdictColumn));
}

int TierModel::rowOf(const NodeId& node) const {
    for (std::size_t i = 0; i < m_content.lines.size(); ++i)
        if (m_content.lines[i].step == node || (!node.empty() && m_content.lines[i].reward == node))
            return static_cast<int>(i);
    return -1;
}

int TierModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.lines.size());
}

QString TierModel::textAt(const TierLine& line, int row, int column) const {
    switch (column) {
    case FromColumn: return line.from;
    case GivesColumn: return line.gives;
    case RateColumn: return line.problems.empty() ? line.rate : line.problems.front().text;
    case VerdictColumn: {
        const Ruling& one = verdict(row);
        return one.fact.isEmpty() ? one.word : one.word + QChar(u' ') + one.fact;
    }
    default: return {};
    }
}

QVariant TierModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TierLine& one = line(index.row());
    const QString text = textAt(one, index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text;
    case Qt::AccessibleTextRole:
        return index.column() == GripColumn ? tr("Tier %1").arg(index.row() + 1)
                                            : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                                                  QStringLiteral(", ") + text;
    case PersonalRole:
        return (index.column() == FromColumn && one.threshold.personal()) ||
               (index.column() == GivesColumn && one.award.personal());
    case EditableRole: return isNumber(index.column()) && (index.column() == FromColumn || !one.reward.empty());
    case ProblemRole: return !one.problems.empty();
    default: return {};
    }
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case FromColumn: return tr("From");
    case GivesColumn: return m_content.givesHead;
    case RateColumn: return m_content.unit == Unit::Money ? tr("Rate at the threshold") : QString();
    case VerdictColumn: return tr("This basket");
    default: return {};
    }
}

Qt::ItemFlags TierModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return data(index, EditableRole).toBool() ? shown | Qt::ItemIsEditable : shown;
}

} // namespace offerwright::ui
