#include "ui/builder/picker/picker_search.h"
#include "app/models/finder.h"
#include <algorithm>
#include <unordered_set>

namespace offerwright::ui {
namespace {

/// Picks turned into flags over the index, so that one product costs a few look-ups.
class Picked {
public:
    Picked(const CatalogueIndex& index, const Picks& picks)
        : m_index(index)
        , m_categories(index.categories().size(), false)
        , m_skus(picks.skus.begin(), picks.skus.end()) {
        markCategories(picks);
        mark(Facet::Brand, picks.brands);
        mark(Facet::Supplier, picks.suppliers);
        mark(Facet::Tag, picks.tags);
        for (const AttributeTest& test : picks.attributes)
            mark(Facet::Attribute, index.value(Facet::Attribute, test.value, test.name));
    }

    bool has(std::size_t product) const {
        const auto& place = m_index.place(product);
        if (m_categories[static_cast<std::size_t>(place.category)]) return true;
        const auto marked = [this](const auto& value) {
            return m_values[static_cast<std::size_t>(value.first)].contains(value.second);
        };
        if (std::ranges::any_of(place.values, marked)) return true;
        if (m_skus.empty()) return false;
        const Product& known = m_index.catalogue().products()[product];
        return m_skus.contains(known.sku) || (!known.gtin.empty() && m_skus.contains(known.gtin));
    }

private:
    void markCategories(const Picks& picks) {
        for (const CategoryPath& path : picks.categories)
            if (const int node = m_index.category(path); node > 0) m_categories[static_cast<std::size_t>(node)] = true;
        // Parents come first, so one pass carries a mark down the tree.
        for (std::size_t i = 1; i < m_categories.size(); ++i)
            if (m_categories[static_cast<std::size_t>(m_index.categories()[i].parent)]) m_categories[i] = true;
    }

    void mark(Facet facet, const std::vector<std::string>& values) {
        for (const std::string& value : values) mark(facet, m_index.value(facet, value));
    }

    void mark(Facet facet, int value) {
        if (value >= 0) m_values[static_cast<std::size_t>(facet)].insert(value);
    }

    const CatalogueIndex& m_index;
    std::vector<bool> m_categories;
    std::array<std::unordered_set<int>, kFacets> m_values;
    std::unordered_set<std::string> m_skus;
};

/// What is looked at: products of a category or value, with every word typed.
class Looked {
public:
    Looked(const CatalogueIndex& index, const PickerQuestion& question)
        : m_index(index)
        , m_question(question)
        , m_words(app::foldedForSearch(question.typed).split(u' ', Qt::SkipEmptyParts)) {}

    bool has(std::size_t product) const {
        const auto& place = m_index.place(product);
        if (m_question.category > 0 && !stands(place.category)) return false;
        if (m_question.value && std::ranges::find(place.values, *m_question.value) == place.values.end()) return false;
        return std::ranges::all_of(m_words, [&place](const QString& word) { return place.search.contains(word); });
    }

private:
    bool stands(int category) const {
        for (int node = category; node > 0; node = m_index.categories()[static_cast<std::size_t>(node)].parent)
            if (node == m_question.category) return true;
        return false;
    }

    const CatalogueIndex& m_index;
    const PickerQuestion& m_question;
    QStringList m_words;
};

/// Lines as products of their own: what rides along on the line wins over the catalogue.
Product productOf(const Line& line, const Catalogue& catalogue) {
    const Product* known = catalogue.find(line.sku);
    Product product = known ? *known : Product{.sku = line.sku};
    if (line.category) product.category = *line.category;
    if (line.brand) product.brand = *line.brand;
    if (line.supplier) product.supplier = *line.supplier;
    if (line.tags) product.tags = *line.tags;
    if (line.attributes) product.attributes = *line.attributes;
    return product;
}

void countBasket(const Catalogue& catalogue, const PickerQuestion& question, PickerAnswer& found) {
    for (const Line& line : question.basket) {
        if (line.quantity.thousandths <= 0 || !line.promotable) continue;
        if (!picks(question.selection, productOf(line, catalogue))) continue;
        ++found.basketLines;
        const Wide value = Wide{line.unitPrice.minor} * line.quantity.thousandths;
        found.basketValue.minor += divideRounded(value, 1000, RoundMode::HalfAwayFromZero);
    }
}

std::unordered_set<const Product*> productsOf(const CatalogueIndex& index, const std::vector<Line>& basket) {
    std::unordered_set<const Product*> products;
    for (const Line& line : basket)
        if (const Product* product = index.catalogue().find(line.sku)) products.insert(product);
    return products;
}

} // namespace

PickerAnswer answer(const CatalogueIndex& index, const PickerQuestion& question, const std::function<bool()>& isStale) {
    PickerAnswer found;
    const Picked in(index, question.selection.in);
    const Picked except(index, question.selection.except);
    const Looked looked(index, question);
    const bool everything = question.selection.in.empty();
    const auto inBasket = productsOf(index, question.basket);
    const auto& products = index.catalogue().products();
    for (std::size_t i = 0; i < products.size(); ++i) {
        if (i % 4096 == 0 && isStale()) return {};
        const bool isOut = except.has(i);
        const bool isPicked = everything || in.has(i);
        const Fate fate = !isPicked ? Fate::NotPicked : isOut ? Fate::Excluded : Fate::Kept;
        found.kept += fate == Fate::Kept ? 1 : 0;
        found.excluded += fate == Fate::Excluded ? 1 : 0;
        if (looked.has(i)) found.rows.push_back({static_cast<std::uint32_t>(i), fate, inBasket.contains(&products[i])});
    }
    std::ranges::stable_partition(found.rows, [](const PickerRow& row) { return row.inBasket; });
    countBasket(index.catalogue(), question, found);
    return found;
}

QString excludedBy(const CatalogueIndex& index, const Picks& except, std::size_t product) {
    const auto& place = index.place(product);
    for (const auto& [facet, value] : place.values) {
        const FacetValue& known = index.values(facet)[static_cast<std::size_t>(value)];
        const auto& list = facet == Facet::Brand      ? except.brands
                           : facet == Facet::Supplier ? except.suppliers
                                                      : except.tags;
        const bool isTest = facet == Facet::Attribute;
        const bool named = isTest ? std::ranges::find(except.attributes, AttributeTest{known.name, known.value}) !=
                                        except.attributes.end()
                                  : std::ranges::find(list, known.value) != list.end();
        if (named) return known.label;
    }
    for (const int node : index.lineage(place.category)) {
        const CategoryNode& category = index.categories()[static_cast<std::size_t>(node)];
        if (std::ranges::find(except.categories, category.path) != except.categories.end()) return category.name;
    }
    return QString::fromStdString(index.catalogue().products()[product].sku);
}

PickerWorker::PickerWorker(QObject* parent)
    : QObject(parent) {
    m_threads.setMaxThreadCount(1);
}

PickerWorker::~PickerWorker() {
    ++m_newest;
    m_threads.clear();
    m_threads.waitForDone();
}

void PickerWorker::prepare(const std::shared_ptr<const Catalogue>& catalogue) {
    if (m_catalogue == catalogue) return;
    m_catalogue = catalogue;
    m_index.reset();
    m_threads.start([this, catalogue] {
        auto index = std::make_shared<const CatalogueIndex>(catalogue);
        QMetaObject::invokeMethod(
            this, [this, index] { keepIndex(index); }, Qt::QueuedConnection);
    });
}

void PickerWorker::keepIndex(const std::shared_ptr<const CatalogueIndex>& index) {
    if (&index->catalogue() != m_catalogue.get()) return;
    m_index = index;
    emit indexed();
}

void PickerWorker::ask(const PickerQuestion& question) {
    const std::uint64_t mine = ++m_newest;
    if (!m_index) return;
    m_threads.clear();
    m_threads.start([this, question, mine, index = m_index] {
        const auto isStale = [this, mine] { return m_newest != mine; };
        auto found = std::make_shared<const PickerAnswer>(answer(*index, question, isStale));
        const auto tell = [this, mine, found] {
            if (m_newest == mine) emit answered(found);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace offerwright::ui
