/// \file One environment of the service: its name and colour, what is live in it since when, and whether that is what
/// the workspace holds.
#pragma once
#include "ui/common/paint.h"
#include "ui/common/pressable.h"

namespace offerwright::ui {

/// All that a card says, in words.
struct EnvironmentFace {
    QString name;
    QColor color;
    Verdict verdict = Verdict::None; ///< of `state`; None: nothing is known
    QString state;                   ///< "in step", "3 changes", "not reached"
    QString release;                 ///< "Release 14", or that nothing is live
    QString since;
    QString holds; ///< "23 promotions"
    bool operator==(const EnvironmentFace&) const = default;
};

/// One of a row of cards; the chosen one is checked.
class EnvironmentCard : public Pressable {
    Q_OBJECT
public:
    explicit EnvironmentCard(QWidget* parent = nullptr);
    void tell(const EnvironmentFace& face);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EnvironmentFace m_face;
};

} // namespace offerwright::ui
