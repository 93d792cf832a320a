#pragma once
#include "ui/builder/editors/field_editor.h"
#include "ui/builder/picker/category_model.h"
#include "ui/builder/picker/picker_search.h"
#include "ui/builder/picker/product_model.h"
#include <QListView>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

namespace offerwright::ui {

class Button;
class CheckDelegate;
class PickedSkus;
class SegmentedControl;
class TabRow;
class TextField;

/// Picks products: by category, brand, supplier, tag, attribute or one by one; what is included and what is left out;
/// with the products it comes to, and what it means for the basket. Nothing is changed until it is taken.
class ProductPicker : public FieldEditor {
    Q_OBJECT
public:
    ProductPicker(Desk& desk, const Address& address, PickerWorker& worker, QWidget* parent = nullptr);

    void take() override;
    const Selection& selection() const { return m_selection; }
    TextField& field() { return *m_field; }
    QTreeView& tree() { return *m_tree; }
    QListView& list(int tab) { return *m_lists[static_cast<std::size_t>(tab - 1)]; }
    QTableView& products() { return *m_table; }
    SegmentedControl& side() { return *m_side; }
    TabRow& tabs() { return *m_tabs; }
    QString foot() const { return m_foot->text(); }
    QSize sizeHint() const override { return {672, 452}; }

signals:
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kCategories = 0;
    static constexpr int kProducts = 1 + app::kFacets;

    QLayout* makeTop();
    QWidget* makeBody();
    QWidget* makeFoot();
    void makeLists(QStackedWidget* stack);
    void makeTable();
    void connectSignals();
    Picks& picked() { return m_excluding ? m_selection.except : m_selection.in; }
    int fullestTab();
    void showIndex();
    void showPicks();
    void setPicks(const Picks& picks);
    void chooseSide(int side);
    void chooseTab(int tab);
    void type(const QString& text);
    void look();
    void showAnswer(const std::shared_ptr<const PickerAnswer>& answer);
    void toggleProduct(const QModelIndex& index);
    QString lookedAtWords() const;
    bool m_excluding = false;
    Selection m_selection;
    PickerWorker& m_worker;
    PickerQuestion m_question;
    TextField* m_field;
    QLabel* m_count;
    SegmentedControl* m_side;
    TabRow* m_tabs;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    CategoryModel* m_categories;
    std::vector<QListView*> m_lists; ///< by tab - 1
    std::vector<FacetModel*> m_facets;
    PickedSkus* m_skus;
    QLabel* m_heading;
    QTableView* m_table;
    ProductModel* m_products;
    QLabel* m_foot;
    QLabel* m_footNote;
    Button* m_cancel;
    Button* m_choose;
    std::vector<CheckDelegate*> m_delegates;
};

} // namespace offerwright::ui
