/// \file Who buys, where, when, through which channel, with which coupons and how paid: chips with their editors in place.
#pragma once
#include "app/models/session.h"
#include <QWidget>

namespace offerwright::ui {

class ChipButton;

class ContextRow : public QWidget {
    Q_OBJECT
public:
    explicit ContextRow(app::Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void choosePersona();
    void chooseStore();
    void chooseChannel();
    void chooseInstant();
    void editCoupons();
    void editPayment();
    void change(const QString& label, const std::function<void(app::TryIt&)>& change);
    QString instantWords() const;

    app::Session& m_session;
    ChipButton* m_persona;
    ChipButton* m_store;
    ChipButton* m_channel;
    ChipButton* m_instant;
    ChipButton* m_coupons;
    ChipButton* m_payment;
};

/// The zone in which the tried basket's store lives.
const Zone& zoneOfTryIt(const app::Workspace& workspace);

} // namespace offerwright::ui
