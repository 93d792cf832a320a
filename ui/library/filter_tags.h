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
    /// Without the count, which its tool tip says then.
    void setBrief(bool brief);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fit();
    std::vector<FilterTag*> m_tags;
    app::LibraryCounts m_counts;
};

} // namespace offerwright::ui
