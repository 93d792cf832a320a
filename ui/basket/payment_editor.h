/// \file How the tried basket is paid: with one means of payment for all of it, and with points where the programme
/// takes them.
#pragma once
#include "app/models/session.h"
#include <QWidget>

namespace offerwright::ui {

/// Lives in a popup. Changes to points are one gesture; a chosen means of payment closes the popup.
class PaymentEditor : public QWidget {
    Q_OBJECT
public:
    explicit PaymentEditor(app::Session& session, QWidget* parent = nullptr);

signals:
    void chosen();

private:
    QWidget* buildTypes();
    QWidget* buildPoints();
    void payWith(const std::string& type);

    app::Session& m_session;
};

/// "Card", "Card, 500 points", "Unpaid".
QString paymentWords(const Basket& basket, const app::Language& language);

} // namespace offerwright::ui
