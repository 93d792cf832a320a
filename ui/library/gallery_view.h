/// \file New promotion: the templates of every mechanic as pictures, by group, with search.
#pragma once
#include "app/models/session.h"
#include "app/store/sample.h"
#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;

namespace offerwright::ui {

class Button;
class ChoiceList;
class ChoiceModel;
class TextField;
class TemplateFoot;

class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TemplateDelegate(app::Session& session, const std::vector<app::Template>& templates, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setTileWidth(int width) { m_width = width; }

private:
    app::Session& m_session;
    const std::vector<app::Template>& m_templates;
    int m_width = 250;
};

class GalleryView : public QWidget {
    Q_OBJECT
public:
    GalleryView(app::Session& session, std::vector<app::Template> templates, QWidget* parent = nullptr);
    /// Ready for the keyboard: the search field has the focus.
    void begin();

signals:
    /// A promotion was made from a template and is open.
    void started();
    void cancelled();
    void importWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSide();
    QWidget* buildCentre();
    QWidget* buildFoot();
    void connectSignals();
    void retranslate();
    void refreshGroups();
    void refreshTiles();
    void showChosen();
    void fitTiles();
    void start(const Promotion& from);
    const app::Template* current() const;

    app::Session& m_session;
    std::vector<app::Template> m_templates;
    QString m_group;
    QLabel* m_heading;
    QLabel* m_question;
    QLabel* m_hint;
    QLabel* m_orStart;
    QLabel* m_sideFoot;
    Button* m_back;
    Button* m_empty;
    Button* m_import;
    TextField* m_search;
    QListView* m_groups;
    ChoiceModel* m_groupModel;
    QListView* m_tiles;
    ChoiceModel* m_tileModel;
    TemplateDelegate* m_delegate;
    QLabel* m_words;
    QLabel* m_name;
    Button* m_cancel;
    Button* m_start;
};

} // namespace offerwright::ui
