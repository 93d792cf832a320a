/// \file The left column of the Promotions place: the library by campaign, with search, filters, and what this basket
/// got.
#pragma once
#include "app/models/library_model.h"
#include "app/models/problems.h"
#include "app/models/session.h"
#include <QListView>
#include <QWidget>

class QLabel;
class QTimer;

namespace offerwright::ui {

class Button;
class IconButton;
class FilterTags;
class LibraryDelegate;
class TextField;

class LibraryView : public QWidget {
    Q_OBJECT
public:
    /// Session and problems are the caller's and outlive the view. `today` decides what is planned, live or ended.
    LibraryView(app::Session& session, app::Problems& problems, QDate today, QWidget* parent = nullptr);
    void focusSearch();
    void focusList();

signals:
    void newWanted();
    void calendarWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectSignals();
    void retranslate();
    void refresh();
    void refreshSoon();
    void showOpen();
    void activate(const QModelIndex& index);
    bool foldByKey(int key);
    void remove();

    app::Session& m_session;
    app::Problems& m_problems;
    app::LibraryQuery m_query;
    app::PromotionShelf m_shelf;
    std::vector<bool> m_marks; ///< which of it have problems; empty: to be asked anew
    std::size_t m_marked = 0;  ///< edition of the shelf that they are of
    app::LibraryModel* m_model;
    LibraryDelegate* m_delegate;
    QLabel* m_heading;
    IconButton* m_calendar;
    Button* m_new;
    TextField* m_search;
    FilterTags* m_filters;
    QListView* m_list;
    QLabel* m_empty;
    QLabel* m_foot;
    QTimer* m_soon;
    QDate m_today;
};

} // namespace offerwright::ui
