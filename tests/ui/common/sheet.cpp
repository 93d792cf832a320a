#include "tests/ui/common/sheet.h"
#include "app/words/language.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/chip_button.h"
#include "ui/common/choice_list.h"
#include "ui/common/empty_state.h"
#include "ui/common/fields.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/stepper.h"
#include <QDir>

namespace offerwright::tests {
namespace {

using namespace ui;

class IconCanvas : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override {
        const auto rows = (names().size() + kColumns - 1) / kColumns;
        return {kColumns * kCellWidth, static_cast<int>(rows) * kCellHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().surface);
        int i = 0;
        for (const QString& name : names()) {
            const QRectF cell((i % kColumns) * kCellWidth, (i / kColumns) * kCellHeight, kCellWidth, kCellHeight);
            paintCell(painter, cell, name);
            ++i;
        }
    }

private:
    static constexpr int kColumns = 10;
    static constexpr int kCellWidth = 118;
    static constexpr int kCellHeight = 62;

    static QStringList names() {
        QStringList found;
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList(QDir::Files, QDir::Name))
            found += QString(file).remove(QStringLiteral(".svg"));
        return found;
    }

    static void paintCell(QPainter& painter, const QRectF& cell, const QString& name) {
        qreal x = cell.left() + 10;
        for (const int size : {32, 20, 16, 14}) {
            paintIcon(painter, QRectF(x, cell.top() + 22 - size / 2, size, size), name, theme().text);
            x += size + 5;
        }
        paintLine(painter, QRectF(cell.left() + 10, cell.top() + 42, cell.width() - 10, 14), name, Type::Caption,
                  theme().muted);
    }
};

/// Discs and tags, which are painted and not widgets.
class StateCanvas : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {760, 56}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        qreal x = 0;
        for (const Verdict state :
             {Verdict::Met, Verdict::Nearly, Verdict::NotMet, Verdict::NotReached, Verdict::NotYet, Verdict::Reached,
              Verdict::Done, Verdict::Lost, Verdict::Within, Verdict::Problem, Verdict::None}) {
            paintRound(painter, QRectF(x, 0, 30, 28), 7, stateColors(state).soft, stateColors(state).line);
            paintDisc(painter, QRectF(x + 6, 5, 18, 18), state);
            x += 36;
        }
        x = 0;
        for (const Tag tag : {Tag::Neutral, Tag::Live, Tag::Planned, Tag::Warning, Tag::Failed, Tag::Blocked}) {
            const QString text = QStringLiteral("Release 14");
            paintTag(painter, QPointF(x, 36), text, tag);
            x += tagWidth(text) + 8;
        }
    }
};

QWidget* row(QWidget* parent, const std::vector<QWidget*>& widgets) {
    auto* holder = new QWidget(parent);
    auto* box = new QHBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    for (QWidget* widget : widgets) box->addWidget(widget, 0, Qt::AlignVCenter);
    box->addStretch(1);
    return holder;
}

QWidget* buttonRow(QWidget* parent) {
    auto* off = new Button(Button::Kind::Primary, QStringLiteral("Try it"), QStringLiteral("plus"));
    off->setEnabled(false);
    auto* offToo = new Button(Button::Kind::Secondary, QStringLiteral("Roll back"));
    offToo->setEnabled(false);
    auto* keyed = new Button(Button::Kind::Secondary, QStringLiteral("Keep as test"), QStringLiteral("test"));
    keyed->setKeys(QStringLiteral("Ctrl T"));
    auto* compact = new Button(Button::Kind::Secondary, QStringLiteral("Next visit"));
    compact->setCompact(true);
    auto* undone = new IconButton(QStringLiteral("redo"), QStringLiteral("Redo"));
    undone->setEnabled(false);
    return row(parent, {new Button(Button::Kind::Primary, QStringLiteral("New"), QStringLiteral("plus")), off, keyed,
                        offToo, compact, new Button(Button::Kind::Flat, QStringLiteral("Source")),
                        new Button(Button::Kind::Link, QStringLiteral("Add a tier"), QStringLiteral("plus")),
                        new IconButton(QStringLiteral("undo"), QStringLiteral("Undo")), undone});
}

QWidget* chipRow(QWidget* parent) {
    auto* plain = new ChipButton(QStringLiteral("Dairy"));
    plain->setIconName(QStringLiteral("milk"));
    auto* personal = new ChipButton(QStringLiteral("€30.00"));
    personal->setPersonal(true);
    auto* missing = new ChipButton(QStringLiteral("Choose…"));
    missing->setMissing(true);
    auto* failed = new ChipButton(QStringLiteral("Nothing matches"));
    failed->setFailed(true);
    auto* open = new ChipButton(QStringLiteral("21 Nov"));
    open->setOpen(true);
    auto* off = new ChipButton(QStringLiteral("once"));
    off->setEnabled(false);
    return row(parent, {plain, personal, missing, failed, open, off});
}

QWidget* choiceRow(QWidget* parent) {
    auto* cards = new SegmentedControl;
    cards->setSegments({QStringLiteral("Cards"), QStringLiteral("Source")},
                       {QStringLiteral("cards"), QStringLiteral("code")});
    auto* on = new Switch(QStringLiteral("Personalised"));
    on->setChecked(true);
    auto* off = new Switch(QStringLiteral("Personalised"));
    off->setEnabled(false);
    auto* pieces = new Stepper(QStringLiteral("Pieces"));
    pieces->setValue(4);
    auto* weight = new Stepper(QStringLiteral("Weight"));
    weight->setShape(3, 10, QLocale(QLocale::French));
    weight->setValue(534);
    return row(parent, {cards, on, new Switch(QStringLiteral("Personalised")), off, pieces, weight,
                        new KeyHint(QStringLiteral("Ctrl K"))});
}

QWidget* fieldRow(QWidget* parent) {
    auto* euros = new NumberField;
    euros->setUnit(Unit::Money, QStringLiteral("EUR"), app::Language::french());
    euros->setValue(123456);
    auto* pounds = new NumberField;
    pounds->setUnit(Unit::Money, QStringLiteral("EUR"), app::Language::english());
    pounds->setValue(-6000);
    auto* yen = new NumberField;
    yen->setUnit(Unit::Money, QStringLiteral("JPY"), app::Language::english());
    yen->setValue(1300);
    auto* percent = new NumberField;
    percent->setUnit(Unit::Percent, {}, app::Language::french());
    percent->setValue(125000);
    percent->setEnabled(false);
    auto* failed = new TextField;
    failed->setText(QStringLiteral("higest"));
    failed->setFailed(true);
    return row(parent, {euros, pounds, yen, percent, failed});
}

Banner* banner(QWidget* parent, Verdict state, const QString& sentence) {
    auto* made = new Banner(parent);
    made->tell(state, sentence, QStringLiteral("Everything else goes on as it was."));
    made->addButton(QStringLiteral("Show"));
    made->show();
    return made;
}

ChoiceList* choices(QWidget* parent) {
    auto* list = new ChoiceList(QStringLiteral("Find a condition"), 44, parent);
    const auto choice = [](const char* name, const char* note, const char* icon) {
        return Choice{QString::fromUtf8(name),
                      QString::fromUtf8(name),
                      QString::fromUtf8(note),
                      QString::fromLatin1(icon),
                      {},
                      {},
                      false};
    };
    list->setChoices({choice("Part du panier", "La crèmerie fait au moins 40 % du panier", "percent"),
                      choice("Total du panier", "Le panier atteint au moins 50,00 €", "euro"),
                      choice("Produits distincts au panier", "Au moins 3 produits de Fromages", "list"),
                      choice("Bon présenté avec le panier", "Le client présente le bon AUTOMNE", "coupon")});
    list->setRowsShown(4);
    list->field()->setText(QStringLiteral("pan"));
    list->setFoot(QStringLiteral("Ctrl Enter adds and keeps open"));
    return list;
}

} // namespace

QWidget* makeIconSheet(QWidget* parent) { return new IconCanvas(parent); }

QWidget* makeComponentSheet(QWidget* parent) {
    auto* sheet = new QWidget(parent);
    sheet->setAutoFillBackground(true);
    sheet->setPalette(theme().palette());
    auto* box = new QVBoxLayout(sheet);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(16);
    box->addWidget(new StateCanvas(sheet));
    box->addWidget(buttonRow(sheet));
    box->addWidget(chipRow(sheet));
    box->addWidget(choiceRow(sheet));
    box->addWidget(fieldRow(sheet));
    box->addWidget(banner(sheet, Verdict::Nearly, QStringLiteral("Two prices are missing.")));
    box->addWidget(banner(sheet, Verdict::Problem, QStringLiteral("The file is newer than this studio.")));
    box->addWidget(choices(sheet));
    auto* empty = new EmptyState(QStringLiteral("basket"), QStringLiteral("Put something in the basket"),
                                 QStringLiteral("Every card then shows what this basket does to it."), sheet);
    empty->offer(QStringLiteral("Fill from a sample"), QStringLiteral("plus"));
    box->addWidget(empty);
    return sheet;
}

} // namespace offerwright::tests
