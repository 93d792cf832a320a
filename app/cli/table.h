/// \file Figures in columns, for people.
#pragma once
#include <QList>
#include <QStringList>
#include <algorithm>

namespace offerwright::app::cli {

/// Rows of equal columns: the first to the left, the others to the right.
class Table {
public:
    void add(const QStringList& row) { m_rows.append(row); }

    QString text() const {
        QString text;
        for (const QStringList& row : m_rows) text += rowText(row) + u'\n';
        return text;
    }

private:
    QString rowText(const QStringList& row) const {
        QString text = row.front().leftJustified(width(0));
        for (qsizetype column = 1; column < row.size(); ++column)
            text += QStringLiteral("  ") + row[column].rightJustified(width(column));
        while (text.endsWith(u' ')) text.chop(1);
        return text;
    }
    qsizetype width(qsizetype column) const {
        qsizetype widest = 0;
        for (const QStringList& row : m_rows) widest = std::max(widest, row.value(column).size());
        return widest;
    }
    QList<QStringList> m_rows;
};

} // namespace offerwright::app::cli
