#include "tests/ui/common/sheet.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/popup_frame.h"
#include "ui/common/text_label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace offerwright::tests {
namespace {

using namespace ui;

QWidget* checks(QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* box = new QHBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        auto* check = new QCheckBox(QStringLiteral("Dairy"), holder);
        check->setTristate(true);
        check->setCheckState(state);
        box->addWidget(check);
    }
    auto* off = new QCheckBox(QStringLiteral("Off"), holder);
    off->setChecked(true);
    off->setEnabled(false);
    box->addWidget(off);
    auto* radio = new QRadioButton(QStringLiteral("Highest"), holder);
    radio->setChecked(true);
    box->addWidget(radio);
    box->addWidget(new QRadioButton(QStringLiteral("All"), holder));
    box->addStretch(1);
    return holder;
}

QWidget* fields(QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* box = new QHBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    auto* combo = new QComboBox(holder);
    combo->addItems({QStringLiteral("Semicolon"), QStringLiteral("Comma")});
    auto* time = new QTimeEdit(QTime(10, 15), holder);
    auto* date = new QDateEdit(QDate(2026, 11, 21), holder);
    date->setCalendarPopup(true);
    auto* line = new QLineEdit(QStringLiteral("Dairy fill-up"), holder);
    auto* plain = new QPushButton(QStringLiteral("Cancel"), holder);
    auto* chosen = new QPushButton(QStringLiteral("Import"), holder);
    chosen->setDefault(true);
    auto* slider = new QSlider(Qt::Horizontal, holder);
    slider->setValue(40);
    auto* progress = new QProgressBar(holder);
    progress->setValue(40);
    for (QWidget* widget : std::initializer_list<QWidget*>{combo, time, date, line, plain, chosen, slider, progress})
        box->addWidget(widget);
    return holder;
}

QAbstractItemModel* products(QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Product"), QStringLiteral("Price"), QStringLiteral("Reason")});
    for (const char* root : {"Dairy", "Bakery"}) {
        auto* item = new QStandardItem(QString::fromLatin1(root));
        item->setCheckable(true);
        item->setCheckState(Qt::PartiallyChecked);
        for (int i = 0; i < 12; ++i) {
            auto* child = new QStandardItem(QStringLiteral("Camembert %1").arg(i));
            child->setCheckable(true);
            item->appendRow(
                {child, new QStandardItem(QStringLiteral("2.75")), new QStandardItem(QStringLiteral("kept"))});
        }
        model->appendRow({item, new QStandardItem(QString()), new QStandardItem(QString())});
    }
    return model;
}

QWidget* views(QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* box = new QHBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    auto* tree = new QTreeView(holder);
    tree->setModel(products(tree));
    tree->expandAll();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    auto* table = new QTableView(holder);
    auto* model = products(table);
    table->setModel(model);
    table->setRootIndex(model->index(0, 0));
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    tree->setFixedHeight(220);
    table->setFixedHeight(220);
    box->addWidget(tree);
    box->addWidget(table);
    return holder;
}

QMenu* menu(QWidget* parent) {
    auto* made = new QMenu(parent);
    made->addAction(iconOf(QStringLiteral("duplicate")), QStringLiteral("Copy as a draft\tCtrl+D"));
    made->addAction(iconOf(QStringLiteral("archive")), QStringLiteral("Put away"));
    made->addSeparator();
    QAction* off = made->addAction(iconOf(QStringLiteral("trash")), QStringLiteral("Delete\tDel"));
    off->setEnabled(false);
    QAction* checked = made->addAction(QStringLiteral("Compact rows"));
    checked->setCheckable(true);
    checked->setChecked(true);
    made->addMenu(QStringLiteral("Language"))->addAction(QStringLiteral("English"));
    made->setActiveAction(made->actions().at(1));
    return made;
}

/// The frame and shadow of a popup, as it is painted over a window.
class PopupPicture : public QWidget {
public:
    explicit PopupPicture(QWidget* parent)
        : QWidget(parent) {
        auto* words = new TextLabel(Type::BodyStrong, Ink::Text, QStringLiteral("Personalised"), this);
        words->move(56, 46);
    }
    QSize sizeHint() const override { return {320, 140}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRectF frame(40, 30, 230, 60);
        paintShadow(painter, frame, 10, 24);
        paintRound(painter, frame, 10, theme().surface, theme().control);
    }
};

} // namespace

QWidget* makeStyleSheet(QWidget* parent) {
    auto* sheet = new QWidget(parent);
    auto* box = new QVBoxLayout(sheet);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(16);
    box->addWidget(checks(sheet));
    box->addWidget(fields(sheet));
    box->addWidget(views(sheet));
    auto* low = new QWidget(sheet);
    auto* lowBox = new QHBoxLayout(low);
    auto* shown = menu(low);
    shown->setWindowFlags(Qt::Widget);
    lowBox->addWidget(shown);
    lowBox->addWidget(new PopupPicture(low));
    lowBox->addStretch(1);
    box->addWidget(low);
    return sheet;
}

} // namespace offerwright::tests
