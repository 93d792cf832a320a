#include "ui/builder/editors/gift_editor.h"
#include "app/models/basket_rows.h"
#include "app/models/finder.h"
#include "ui/builder/edits/text_places.h"
#include "ui/common/choice_list.h"
#include <QVBoxLayout>

namespace offerwright::ui {
namespace {

constexpr std::size_t kShown = 50;
constexpr int kRows = 7;

/// What was typed finds; before that, the product given now and then the catalogue from its start.
std::vector<const Product*> productsFor(const app::Session& session, const QString& typed, const std::string& current) {
    if (!typed.trimmed().isEmpty()) return app::findProducts(session.search().products().get(), typed, kShown);
    const Catalogue& catalogue = *session.workspace().catalogue;
    std::vector<const Product*> products;
    if (const Product* given = catalogue.find(current)) products.push_back(given);
    for (const Product& product : catalogue.products()) {
        if (products.size() >= kShown) break;
        if (product.sku != current) products.push_back(&product);
    }
    return products;
}

} // namespace

GiftEditor::GiftEditor(Desk& desk, const Address& address, QWidget* parent)
    : FieldEditor(desk, address, parent)
    , m_list(new ChoiceList(tr("Which product? Name, code or scan"), 34, this)) {
    m_list->setFiltersItself(false);
    m_list->setMinimumWidth(380);
    m_list->setRowsShown(kRows);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &ChoiceList::typedChanged, this, &GiftEditor::find);
    connect(m_list, &ChoiceList::chosen, this, [this](const QString& sku) {
        give(sku.toStdString());
        emit finished();
    });
    find({});
}

void GiftEditor::find(const QString& typed) {
    const app::Workspace& workspace = desk().workspace();
    const QString currency = QString::fromStdString(workspace.programme->currency);
    Promotion now = promotion();
    const std::string* place = textAt(now, address().node, address().field);
    const std::string current = place ? *place : std::string();
    std::vector<Choice> choices;
    for (const Product* product : productsFor(desk().session(), typed, current))
        choices.push_back({QString::fromStdString(product->sku),
                           QString::fromStdString(product->name),
                           product->price ? desk().language().money(*product->price, currency) : QString(),
                           app::pictogramOf(product->category, product->name),
                           {},
                           {},
                           product->sku == current});
    m_list->setChoices(std::move(choices));
}

void GiftEditor::give(const std::string& sku) {
    Promotion next = promotion();
    if (std::string* place = textAt(next, address().node, address().field)) *place = sku;
    change(tr("Change gift"), std::move(next));
}

} // namespace offerwright::ui
