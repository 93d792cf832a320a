#pragma once
#include "ui/builder/editors/field_editor.h"
#include "ui/builder/editors/word_lists.h"
#include <QAbstractListModel>
#include <QListView>
#include <set>

namespace offerwright::ui {

class TextField;

/// Known words with check boxes, narrowed by what is typed; a typed word that is new can be added where that is
/// allowed.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(Desk& desk, const Address& address, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {280, 0}; }
    TextField& field() { return *m_field; }
    QListView& list() { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Model;
    void gather();
    void narrow();
    void toggle(const QModelIndex& index);
    void addTyped();
    void moveBy(int rows);
    std::vector<KnownWord> m_known;
    TextField* m_field;
    QListView* m_list;
    Model* m_model;
};

} // namespace offerwright::ui
