#include "ui/builder/ladder/chips.h"
#include "ui/builder/ladder/ladder_model.h"
#include "ui/common/chip_button.h"
#include "ui/common/paint.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <map>

namespace offerwright::ui {

QuietChip::QuietChip(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void QuietChip::setHeading(bool heading) {
    m_heading = heading;
    update();
}

QSize QuietChip::sizeHint() const {
    return {QFontMetrics(fontOf(m_heading ? Type::BodyStrong : Type::Body)).horizontalAdvance(text()) + 4, 24};
}

void QuietChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = underMouse() || isDown();
    const QColor ink = lively ? theme().accent : m_heading ? theme().text : theme().muted;
    paintLine(painter, QRectF(2, 0, width() - 2, height()), text(), m_heading ? Type::BodyStrong : Type::Body, ink);
    if (hasFocus()) paintRound(painter, QRectF(rect()), 5, {}, theme().accent, 2);
}

void QuietChip::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) return click();
    QAbstractButton::keyPressEvent(event);
}

QAbstractButton* makeChip(const CardPart& part, QWidget* parent) {
    if (part.quiet) return new QuietChip(parent);
    return new ChipButton(part.part.text, parent);
}

void showPart(QAbstractButton* chip, const CardPart& part) {
    chip->setText(part.part.text);
    const QString label = fieldLabel(part.part.field);
    QString name = label.isEmpty() ? part.part.text : label + QStringLiteral(", ") + part.part.text;
    if (part.part.personal) name += QStringLiteral(", ") + QCoreApplication::translate("Fields", "personalised");
    chip->setAccessibleName(name);
    if (auto* quiet = qobject_cast<QuietChip*>(chip)) quiet->setHeading(part.part.field == ask::kGroup);
    auto* framed = qobject_cast<ChipButton*>(chip);
    if (!framed) return;
    framed->setIconName(part.part.icon);
    framed->setPersonal(part.part.personal);
    framed->setMissing(part.part.missing);
}

namespace {

const std::map<std::string, const char*, std::less<>> kLabels{
    {"atLeast", QT_TRANSLATE_NOOP("Fields", "At least")},
    {"atMost", QT_TRANSLATE_NOOP("Fields", "At most")},
    {"from", QT_TRANSLATE_NOOP("Fields", "From")},
    {"to", QT_TRANSLATE_NOOP("Fields", "To")},
    {"every", QT_TRANSLATE_NOOP("Fields", "For every")},
    {"in", QT_TRANSLATE_NOOP("Fields", "Products")},
    {"except", QT_TRANSLATE_NOOP("Fields", "Except")},
    {"basis", QT_TRANSLATE_NOOP("Fields", "Measured")},
    {"coupon", QT_TRANSLATE_NOOP("Fields", "Coupon codes")},
    {"segment", QT_TRANSLATE_NOOP("Fields", "Segments")},
    {"tier", QT_TRANSLATE_NOOP("Fields", "Loyalty tiers")},
    {"consent", QT_TRANSLATE_NOOP("Fields", "Consents")},
    {"channel", QT_TRANSLATE_NOOP("Fields", "Channels")},
    {"weekdays", QT_TRANSLATE_NOOP("Fields", "Days of the week")},
    {"stores", QT_TRANSLATE_NOOP("Fields", "Stores")},
    {"groups", QT_TRANSLATE_NOOP("Fields", "Store groups")},
    {"banners", QT_TRANSLATE_NOOP("Fields", "Banners")},
    {"n", QT_TRANSLATE_NOOP("Fields", "How many must hold")},
    {"percent", QT_TRANSLATE_NOOP("Fields", "Percent")},
    {"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"price", QT_TRANSLATE_NOOP("Fields", "Price")},
    {"points", QT_TRANSLATE_NOOP("Fields", "Points")},
    {"factor", QT_TRANSLATE_NOOP("Fields", "Factor")},
    {"cap", QT_TRANSLATE_NOOP("Fields", "At most")},
    {"count", QT_TRANSLATE_NOOP("Fields", "How many")},
    {"pick", QT_TRANSLATE_NOOP("Fields", "Which items")},
    {"among", QT_TRANSLATE_NOOP("Fields", "Counted")},
    {"per", QT_TRANSLATE_NOOP("Fields", "How often it is given")},
    {"message", QT_TRANSLATE_NOOP("Fields", "Message")},
    {"parts", QT_TRANSLATE_NOOP("Fields", "Parts of the set")},
    {"timesPerBasket", QT_TRANSLATE_NOOP("Fields", "Times per basket")},
    {"discountPerBasket", QT_TRANSLATE_NOOP("Fields", "Discount per basket")},
    {"exclusiveGroup", QT_TRANSLATE_NOOP("Fields", "Exclusive group")},
    {"sharesUnits", QT_TRANSLATE_NOOP("Fields", "Items stay free for others")},
    {"reach", QT_TRANSLATE_NOOP("Fields", "How often")},
    {"within", QT_TRANSLATE_NOOP("Fields", "Within which time")},
    {"deadline", QT_TRANSLATE_NOOP("Fields", "Days to do it")},
    {"counts", QT_TRANSLATE_NOOP("Fields", "What is counted")},
    {"times", QT_TRANSLATE_NOOP("Fields", "Times per customer")},
    {"budget", QT_TRANSLATE_NOOP("Fields", "Budget")},
    {"funding", QT_TRANSLATE_NOOP("Fields", "Who pays")},
    {"account", QT_TRANSLATE_NOOP("Fields", "Account")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Coupon code")},
    {"text", QT_TRANSLATE_NOOP("Fields", "Text")},
    {"cause", QT_TRANSLATE_NOOP("Fields", "Cause")},
    {"reference", QT_TRANSLATE_NOOP("Fields", "Reference")},
    {"sku", QT_TRANSLATE_NOOP("Fields", "Product code")},
    {"promotion", QT_TRANSLATE_NOOP("Fields", "Stamp card")},
    {"any", QT_TRANSLATE_NOOP("Fields", "Promotions")},
    {"types", QT_TRANSLATE_NOOP("Fields", "Means of payment")},
    {"tillType", QT_TRANSLATE_NOOP("Fields", "Types of till")},
    {"customers", QT_TRANSLATE_NOOP("Fields", "Customers")},
    {"tags", QT_TRANSLATE_NOOP("Fields", "Tags")},
    {"notWith", QT_TRANSLATE_NOOP("Fields", "Not with these promotions")},
    {"notWithTags", QT_TRANSLATE_NOOP("Fields", "Not with these tags")},
    {"lane", QT_TRANSLATE_NOOP("Fields", "Lane")},
    {"anyOrder", QT_TRANSLATE_NOOP("Fields", "Order of the steps")},
    {"overflow", QT_TRANSLATE_NOOP("Fields", "Beyond a step")},
    {"validFor", QT_TRANSLATE_NOOP("Fields", "Valid for days")},
    {"startsIn", QT_TRANSLATE_NOOP("Fields", "Valid from day")},
    {"before", QT_TRANSLATE_NOOP("Fields", "Days before")},
    {"after", QT_TRANSLATE_NOOP("Fields", "Days after")},
    {"daysAtLeast", QT_TRANSLATE_NOOP("Fields", "Days as a member, at least")},
    {"daysAtMost", QT_TRANSLATE_NOOP("Fields", "Days as a member, at most")},
    {"customerAttribute", QT_TRANSLATE_NOOP("Fields", "Attribute")},
    {"complete", QT_TRANSLATE_NOOP("Fields", "How many steps")},
    {"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {ask::kRelation, QT_TRANSLATE_NOOP("Fields", "How steps relate")},
    {ask::kStage, QT_TRANSLATE_NOOP("Fields", "When it works")},
    {ask::kGroup, QT_TRANSLATE_NOOP("Fields", "Which of these must hold")},
};

} // namespace

QString fieldLabel(const std::string& field) {
    const auto found = kLabels.find(field);
    return found == kLabels.end() ? QString() : QCoreApplication::translate("Fields", found->second);
}

} // namespace offerwright::ui
