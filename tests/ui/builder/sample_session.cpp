#include "tests/ui/builder/sample_session.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <offerwright/text/documents.h>

namespace offerwright::tests {
namespace {

QString folder() { return QStringLiteral(TESTS_DIR "/../resources/sample/"); }

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not there", qPrintable(path));
    return file.readAll();
}

std::vector<QByteArray> documentsOf(const QString& name) {
    std::vector<QByteArray> texts;
    const QDir dir(folder() + name);
    for (const QString& file : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        texts.push_back(contentOf(dir.filePath(file)));
    return texts;
}

template <typename T> std::shared_ptr<const T> kept(Checked<T> read) {
    if (!read.ok()) qFatal("the sample does not read: %s", read.diagnostics.front().code.c_str());
    return std::make_shared<const T>(std::move(read.value));
}

Product productOf(const QStringList& cells) {
    Product product{.sku = cells[0].toStdString(), .gtin = cells[1].toStdString(), .name = cells[2].toStdString()};
    product.category = cells[3].toStdString();
    product.brand = cells[4].toStdString();
    product.supplier = cells[5].toStdString();
    for (const QString& tag : cells[6].split(u';', Qt::SkipEmptyParts))
        product.tags.push_back(tag.trimmed().toStdString());
    if (const auto price = parseDecimal(cells[7].toStdString(), 2)) product.price = Money{*price};
    if (cells[8] == QStringLiteral("kg")) product.measure = UnitOfMeasure::Kilogram;
    return product;
}

/// Cells of one line; quotes keep commas together.
QStringList cellsOf(const QString& line) {
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

std::shared_ptr<const Catalogue> catalogue() {
    std::vector<Product> products;
    const QStringList lines =
        QString::fromUtf8(contentOf(folder() + QStringLiteral("catalogue.csv"))).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) products.push_back(productOf(cellsOf(lines[i].trimmed())));
    return std::make_shared<const Catalogue>(std::move(products));
}

std::shared_ptr<const app::SavedBasket> savedBasket(const QByteArray& text, const Programme& programme) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const std::string basket = QJsonDocument(object[QStringLiteral("basket")].toObject()).toJson().toStdString();
    return std::make_shared<const app::SavedBasket>(app::SavedBasket{
        object[QStringLiteral("name")].toString().toStdString(),
        object[QStringLiteral("persona")].toString().toStdString(), *kept(parseBasket(basket, programme))});
}

app::Snapshot readSample() {
    auto workspace = app::Workspace::empty();
    workspace.programme = kept(parseProgramme(contentOf(folder() + QStringLiteral("programme.json")).toStdString()));
    workspace.catalogue = catalogue();
    for (const QByteArray& text : documentsOf(QStringLiteral("promotions")))
        workspace.promotions.push_back(std::make_shared<const app::PromotionEntry>(
            app::PromotionEntry{kept(parsePromotion(text.toStdString())), {}}));
    for (const QByteArray& text : documentsOf(QStringLiteral("personas")))
        workspace.personas.push_back(kept(parseCustomer(text.toStdString())));
    for (const QByteArray& text : documentsOf(QStringLiteral("baskets"))) {
        workspace.baskets.push_back(savedBasket(text, *workspace.programme));
        if (workspace.baskets.back()->basket.id != "courses-du-samedi") continue;
        workspace.tryIt.basket = workspace.baskets.back()->basket;
        workspace.tryIt.persona = workspace.baskets.back()->persona;
    }
    return std::make_shared<const app::Workspace>(std::move(workspace));
}

} // namespace

app::Snapshot sampleWorkspace() {
    static const app::Snapshot sample = readSample();
    return sample;
}

app::Snapshot emptyPromotionWorkspace() {
    app::Workspace workspace = *sampleWorkspace();
    Promotion promotion;
    promotion.id = "new";
    promotion.name.set("en", "New promotion");
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    Step step;
    step.id = "s1";
    step.qualification = {"s1-if", Group{}};
    promotion.ladder.steps = {step};
    workspace.promotions = {std::make_shared<const app::PromotionEntry>(
        app::PromotionEntry{std::make_shared<const Promotion>(promotion), {}})};
    return std::make_shared<const app::Workspace>(std::move(workspace));
}

SampleSession::SampleSession(const app::Snapshot& content, const std::string& open)
    : document(content)
    , session(document, preview) {
    if (!open.empty()) session.open(open);
}

bool SampleSession::settle() {
    return QTest::qWaitFor([this] {
        const auto& answer = preview.latest();
        return answer && answer->workspace == document.now() && answer->open == session.openPromotion();
    });
}

} // namespace offerwright::tests
