/// \file A list of things to choose from with a search field on top: condition palette, completion, personas, stores.
#pragma once
#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

namespace offerwright::ui {

struct Choice {
    QString id;
    QString name;
    QString note; ///< second line (rows of 44) or beside the name (rows of 32)
    QString icon;
    QString keys;         ///< caps at the right
    QString heading;      ///< non-empty: this row is a heading and cannot be chosen
    bool checked = false; ///< a check mark at the right
};

} // namespace offerwright::ui
Q_DECLARE_METATYPE(offerwright::ui::Choice)
namespace offerwright::ui {

/// Paints choices; `search` marks what was found. Used by every list of the house with icon, name and note.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { ChoiceRole = Qt::UserRole + 1 };
    explicit ChoiceDelegate(int rowHeight, QObject* parent = nullptr);
    void setSearch(const QString& search) { m_search = search; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_rowHeight;
    QString m_search;
};

class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setChoices(std::vector<Choice> choices);
    const std::vector<Choice>& choices() const { return m_choices; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Choice> m_choices;
};

class TextField;

/// Field, list and a foot of key hints. Down and Up move while the field keeps the focus; Enter chooses, Ctrl+Enter
/// chooses and stays.
class ChoiceList : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceList(const QString& placeholder, int rowHeight = 44, QWidget* parent = nullptr);
    /// Shown as they are until something is typed; then those whose name or note hold every typed word.
    void setChoices(std::vector<Choice> choices);
    /// The owner filters instead (on typed()).
    void setFiltersItself(bool filters) { m_filters = filters; }
    void setRowsShown(int rows);
    void setFoot(const QString& hint);
    QString typed() const;
    TextField* field() const { return m_field; }
    QListView* view() const { return m_view; }

signals:
    void chosen(const QString& id, bool stay);
    void typedChanged(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void filter();
    void moveBy(int rows);
    void chooseCurrent(bool stay);
    TextField* m_field;
    QListView* m_view;
    ChoiceModel* m_model;
    ChoiceDelegate* m_delegate;
    class TextLabel* m_foot;
    std::vector<Choice> m_all;
    bool m_filters = true;
};

} // namespace offerwright::ui
