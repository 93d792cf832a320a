#include "tests/support/test_main.h"
#include "tests/ui/builder/sample_session.h"
#include "ui/builder/picker/category_model.h"
#include "ui/builder/picker/picker_search.h"
#include "ui/builder/picker/picks_edits.h"
#include "ui/builder/picker/product_model.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <span>

namespace offerwright::tests {

using namespace ui;
using app::CatalogueIndex;

class Picker : public QObject {
    Q_OBJECT
private slots:
    void theIndexAgreesWithTheEngine();
    void everyWordOfNameBrandAndCodeFindsAsOneByOne();
    void aCategoryAndAValueAreLookedAtAsTheyArePicked();
    void uncheckingOneLeavesItsSiblingsChecked();
    void aPartlyPickedCategorySaysSo();
    void theTreeIsAModelAtEveryWord();
    void onlyTheNewestQuestionIsAnswered();
    void whatIsTypedOnFindsWhatIsTypedAtOnce();
    void theFirstRowsOfManyAreToldBeforeAllAreFound();
    void viewsAreToldOfMoreRowsAsTheyComeToTheLast();
    void aLargeCatalogueIsSearchedWhole();
};

namespace {

std::vector<Selection> someSelections() {
    std::vector<Selection> all(6);
    all[1].in.categories = {"Crèmerie"};
    all[2].in.categories = {"Crèmerie"};
    all[2].except.tags = {"bio"};
    all[3].in.brands = {"Les Prés"};
    all[4].in.skus = {"CRE-1001", "2901002348382"};
    all[5].in.tags = {"bio"};
    all[5].except.categories = {"Crèmerie/Yaourts"};
    return all;
}

/// The sample's products over and over, each with a code of its own.
std::shared_ptr<const Catalogue> catalogueOf(std::size_t count) {
    std::vector<Product> products;
    const auto& sample = sampleWorkspace()->catalogue->products();
    for (std::size_t i = 0; i < count; ++i) {
        Product product = sample[i % sample.size()];
        product.sku += "-" + std::to_string(i);
        product.gtin.clear();
        products.push_back(std::move(product));
    }
    return std::make_shared<const Catalogue>(std::move(products));
}

} // namespace

void Picker::theIndexAgreesWithTheEngine() {
    const CatalogueIndex index(sampleWorkspace()->catalogue);
    for (const Selection& selection : someSelections()) {
        PickerQuestion question;
        question.selection = selection;
        const PickerAnswer found = answer(index, question);
        std::int64_t kept = 0;
        for (const Product& product : index.catalogue().products()) kept += picks(selection, product) ? 1 : 0;
        QCOMPARE(found.kept, kept);
        QCOMPARE(found.rows.size(), index.catalogue().products().size());
        for (const PickerRow& row : found.rows)
            QCOMPARE(row.fate == Fate::Kept, picks(selection, index.catalogue().products()[row.product]));
    }
}

void Picker::everyWordOfNameBrandAndCodeFindsAsOneByOne() {
    const CatalogueIndex index(sampleWorkspace()->catalogue);
    for (const char* typed : {"", "b", "beurre", "BEURRE doux", "doux beurre", "pres", "crè", "CRE-1001", "2901",
                              "oeuf", "les prés 250", "no such thing"}) {
        PickerQuestion question;
        question.typed = QString::fromUtf8(typed);
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < index.catalogue().products().size(); ++i) {
            const Product& product = index.catalogue().products()[i];
            const QString text = app::foldedForSearch(
                QString::fromStdString(product.name + ' ' + *product.brand + ' ' + product.sku + ' ' + product.gtin));
            const auto words = app::foldedForSearch(question.typed).split(u' ', Qt::SkipEmptyParts);
            if (std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }))
                expected.push_back(i);
        }
        std::vector<std::uint32_t> found;
        for (const PickerRow& row : answer(index, question).rows) found.push_back(row.product);
        QVERIFY2(found == expected, typed);
    }
}

void Picker::aCategoryAndAValueAreLookedAtAsTheyArePicked() {
    const CatalogueIndex index(sampleWorkspace()->catalogue);
    PickerQuestion question;
    question.category = index.category("Crèmerie");
    const auto& dairy = index.categories()[static_cast<std::size_t>(question.category)];
    QCOMPARE(answer(index, question).rows.size(), static_cast<std::size_t>(dairy.count));
    question.category = 0;
    for (const app::Facet facet : {app::Facet::Brand, app::Facet::Supplier, app::Facet::Tag})
        for (std::size_t value = 0; value < index.values(facet).size(); ++value) {
            question.value = std::pair(facet, static_cast<int>(value));
            QCOMPARE(answer(index, question).rows.size(), static_cast<std::size_t>(index.values(facet)[value].count));
        }
}

void Picker::uncheckingOneLeavesItsSiblingsChecked() {
    const CatalogueIndex index(sampleWorkspace()->catalogue);
    const int dairy = index.category("Crèmerie");
    QVERIFY(dairy > 0);
    const auto& children = index.categories()[static_cast<std::size_t>(dairy)].children;
    QVERIFY(children.size() > 1);
    Picks picks = withCategory({}, index, dairy, true);
    picks = withCategory(picks, index, children[0], false);
    QCOMPARE(categoryState(picks, index, children[0]), Qt::Unchecked);
    for (std::size_t i = 1; i < children.size(); ++i) QCOMPARE(categoryState(picks, index, children[i]), Qt::Checked);
    QCOMPARE(picks.categories.size(), children.size() - 1);
    // Checking the whole again says it in one word.
    QCOMPARE(withCategory(picks, index, dairy, true).categories, std::vector<std::string>{"Crèmerie"});
}

void Picker::aPartlyPickedCategorySaysSo() {
    const CatalogueIndex index(sampleWorkspace()->catalogue);
    const int dairy = index.category("Crèmerie");
    const int child = index.categories()[static_cast<std::size_t>(dairy)].children.front();
    const Picks picks = withCategory({}, index, child, true);
    QCOMPARE(categoryState(picks, index, dairy), Qt::PartiallyChecked);
    QCOMPARE(categoryState(picks, index, child), Qt::Checked);
}

void Picker::theTreeIsAModelAtEveryWord() {
    CategoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIndex(std::make_shared<const CatalogueIndex>(sampleWorkspace()->catalogue));
    const int roots = model.rowCount();
    QVERIFY(roots > 1);
    model.setTyped("creme");
    QVERIFY(model.rowCount() < roots);
    QVERIFY(model.firstMatch().isValid());
    model.setTyped("no such thing");
    QCOMPARE(model.rowCount(), 0);
    model.setTyped({});
    QCOMPARE(model.rowCount(), roots);
}

void Picker::onlyTheNewestQuestionIsAnswered() {
    PickerWorker worker;
    worker.setIndex(std::make_shared<const CatalogueIndex>(sampleWorkspace()->catalogue));
    int answers = 0;
    std::int64_t rows = -1;
    connect(&worker, &PickerWorker::answered, this, [&](const std::shared_ptr<const PickerAnswer>& found) {
        ++answers;
        rows = static_cast<std::int64_t>(found->rows.size());
    });
    PickerQuestion question;
    for (const char* typed : {"b", "be", "beu", "beurre", "no such thing"}) {
        question.typed = typed;
        worker.ask(question);
    }
    QTRY_COMPARE(answers, 1);
    QCOMPARE(rows, 0);
}

void Picker::whatIsTypedOnFindsWhatIsTypedAtOnce() {
    const auto index = std::make_shared<const CatalogueIndex>(catalogueOf(5'000));
    PickerSearch search(index);
    PickerQuestion question;
    question.basket = sampleWorkspace()->tryIt.basket.lines;
    for (Line& line : question.basket) line.sku += "-0";
    question.basket.push_back({.sku = index->catalogue().products()[1'234].sku});
    const char* const typed[] = {"",          "b",         "be", "beu",      "beurre",    "beurre d",
                                 "beurre do", "do beurre", "do", "do crè 1", "do crè 12", "no",
                                 "no such",   "",          "1",  "12",       "123"};
    for (int round = 0; round < 2; ++round, question.selection.in.categories = {"Crèmerie"})
        for (const char* text : typed) {
            question.typed = QString::fromUtf8(text);
            const auto found = search.answer(
                question, [] { return false; }, [](const auto&) {});
            const PickerAnswer fresh = answer(*index, question);
            QVERIFY2(found->rows == fresh.rows && found->kept == fresh.kept, text);
            QVERIFY2(found->basketLines == fresh.basketLines && found->whole, text);
        }
}

void Picker::theFirstRowsOfManyAreToldBeforeAllAreFound() {
    PickerSearch search(std::make_shared<const CatalogueIndex>(catalogueOf(5'000)));
    PickerSearch::Answer first;
    const auto keep = [&](const PickerSearch::Answer& told) {
        QVERIFY(!first);
        first = told;
    };
    const auto whole = search.answer(
        {}, [] { return false; }, keep);
    QVERIFY(first && !first->whole && first->rows.size() < whole->rows.size());
    QVERIFY(std::ranges::equal(first->rows, std::span(whole->rows).first(first->rows.size())));
    QCOMPARE(whole->rows.size(), 5'000u);
    PickerQuestion few;
    few.typed = "no such thing";
    QVERIFY(search
                .answer(
                    few, [] { return false; }, keep)
                ->rows.empty());
    QVERIFY(!search.answer(
        few, [] { return true; }, keep));
}

void Picker::viewsAreToldOfMoreRowsAsTheyComeToTheLast() {
    const auto index = std::make_shared<const CatalogueIndex>(catalogueOf(1'200));
    ProductModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto whole = std::make_shared<const PickerAnswer>(answer(*index, {}));
    auto first = *whole;
    first.rows.resize(500);
    first.whole = false;
    model.show(index, std::make_shared<const PickerAnswer>(first), {});
    QVERIFY(!model.canFetchMore({}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(index, whole, {});
    QCOMPARE(resets.size(), 0);
    while (model.canFetchMore({})) model.fetchMore({});
    QCOMPARE(model.rowCount(), 1'200);
    model.show(index, std::make_shared<const PickerAnswer>(first), {});
    QCOMPARE(model.rowCount(), 500);
}

void Picker::aLargeCatalogueIsSearchedWhole() {
    const CatalogueIndex index(catalogueOf(100'000));
    PickerQuestion question;
    question.selection.in.categories = {"Crèmerie"};
    question.selection.except.tags = {"bio"};
    question.typed = "beurre";
    QElapsedTimer timer;
    timer.start();
    const PickerAnswer found = answer(index, question);
    qInfo("100,000 products in %lld ms", timer.elapsed());
    QVERIFY(found.kept > 0);
}

OFFERWRIGHT_TEST(Picker)

} // namespace offerwright::tests

#include "picker_test.moc"
