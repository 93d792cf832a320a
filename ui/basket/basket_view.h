/// \file Try it: a basket of real products, who buys it where and when, and the receipt that the engine prints for it.
#pragma once
#include "app/models/session.h"
#include <QWidget>

class QLabel;
class QListView;
class QScrollArea;

namespace offerwright::ui {

class BasketTable;
class Button;
class ChoiceModel;
struct Choice;
class ReceiptView;
class SegmentedControl;
class TextField;

class BasketView : public QWidget {
    Q_OBJECT
public:
    explicit BasketView(app::Session& session, QWidget* parent = nullptr);
    void focusAdd();
    void focusBasket();
    const ReceiptView& receipt() const { return *m_receipt; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void connectSignals();
    void retranslate();
    void refresh();
    std::vector<Choice> basketsToChoose(const QString& typed) const;
    void chooseBasket();
    void suggestProducts();
    void add(const QString& sku);
    void saveBasket();

    app::Session& m_session;
    QLabel* m_heading;
    Button* m_baskets;
    SegmentedControl* m_scope;
    BasketTable* m_table;
    TextField* m_add;
    ChoiceModel* m_found;
    QListView* m_foundView;
    QLabel* m_count;
    ReceiptView* m_receipt;
    Button* m_keep;
};

} // namespace offerwright::ui
