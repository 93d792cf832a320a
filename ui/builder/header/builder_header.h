#pragma once
#include "ui/builder/desk.h"
#include <QMenu>
#include <QWidget>

namespace offerwright::ui {

class IconButton;
class NameField;
class SegmentedControl;

/// A tag for the status, painted at its own size.
class StatusTag : public QWidget {
    Q_OBJECT
public:
    explicit StatusTag(QWidget* parent = nullptr);
    void setStatus(Status status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status = Status::Draft;
};
QString statusWord(Status status);

/// Name, status, Cards or Source, and what else can be done with the promotion.
class BuilderHeader : public QWidget {
    Q_OBJECT
public:
    explicit BuilderHeader(Desk& desk, QWidget* parent = nullptr);
    void refresh();
    void retitle();
    NameField& name() { return *m_name; }

signals:
    void sourceWanted();
    /// Its name in every language.
    void namesWanted(QWidget* opener);
    /// Files are the shell's: it knows where they go.
    void exportWanted();

private:
    void rename(const QString& name);
    void setStatus(Status status);
    void fillMenu();
    void duplicate();
    void remove();
    void showMenu();
    Desk& m_desk;
    NameField* m_name;
    StatusTag* m_tag;
    SegmentedControl* m_views;
    IconButton* m_more;
    QMenu* m_menu;
};

} // namespace offerwright::ui
