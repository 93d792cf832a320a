/// \file The filters over the library: All, Live, Drafts and problems, with counts; one is on at a time.
#pragma once
#include "app/models/library_rows.h"
#include <QAbstractButton>
#include <QWidget>

namespace offerwright::ui {

class FilterTag : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterTag(QWidget* parent = nullptr);
    void tell(const QString& name, int count, bool warns);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
    bool m_warns = false;
};

class FilterTags : public QWidget {
    Q_OBJECT
public:
    explicit FilterTags(QWidget* parent = nullptr);
    void setCounts(const app::LibraryCounts& counts);

signals:
    void chosen(offerwright::app::LibraryFilter filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    std::vector<FilterTag*> m_tags;
    app::LibraryCounts m_counts;
};

} // namespace offerwright::ui
