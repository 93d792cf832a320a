#pragma once
#include "app/words/language.h"
#include <QWidget>
#include <offerwright/model/customer.h>
#include <offerwright/model/promotion.h>
#include <vector>

namespace offerwright::ui {

/// Where customers' own values of a parameter lie between its bounds: one dot a persona, the tried one's named.
class OwnValuesPlot : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        QString name;
        std::int64_t value = 0;
        bool tried = false;
        bool own = false; ///< else the default stands for it
        bool operator==(const Mark&) const = default;
    };

    explicit OwnValuesPlot(QWidget* parent = nullptr);
    void show(const Parameter& parameter, std::vector<Mark> marks, const app::Language& language,
              const QString& currency);
    QSize sizeHint() const override { return {300, 76}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal xOf(std::int64_t value) const;
    void paintTried(QPainter& painter, const Mark& mark) const;
    Parameter m_parameter;
    std::vector<Mark> m_marks;
    const app::Language* m_language = &app::Language::english();
    QString m_currency;
};

} // namespace offerwright::ui
