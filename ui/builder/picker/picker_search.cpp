#include "ui/builder/picker/picker_search.h"
#include <algorithm>
#include <set>
#include <unordered_set>

namespace offerwright::ui {
namespace {

/// Picks turned into flags over the numbers of the catalogue, so that one product costs a few look-ups.
class Picked {
public:
    Picked(const app::CatalogueIndex& index, const Picks& picks)
        : m_catalogue(index.catalogue())
        , m_categories(m_catalogue.categories().size(), false)
        , m_brands(m_catalogue.brands().size(), false)
        , m_suppliers(m_catalogue.suppliers().size(), false)
        , m_kinds(m_catalogue.kinds().size(), false) {
        markCategories(index, picks);
        mark(m_brands, m_catalogue.brands(), picks.brands);
        mark(m_suppliers, m_catalogue.suppliers(), picks.suppliers);
        markKinds(index, picks);
        for (const std::string& code : picks.skus)
            for (const ProductNumber product : m_catalogue.numbersOf(code)) m_products.insert(product);
    }

    bool has(ProductNumber product) const {
        const ProductTraits& traits = m_catalogue.traits(product);
        return m_categories[traits.category] || m_brands[traits.brand] || m_suppliers[traits.supplier] ||
               m_kinds[traits.kind] || (!m_products.empty() && m_products.contains(product));
    }

private:
    void markCategories(const app::CatalogueIndex& index, const Picks& picks) {
        std::vector<bool> nodes(index.categories().size(), false);
        for (const CategoryPath& path : picks.categories)
            if (const int node = index.category(path); node > 0) nodes[static_cast<std::size_t>(node)] = true;
        // Parents come first, so one pass carries a mark down the tree.
        for (std::size_t i = 1; i < nodes.size(); ++i)
            if (nodes[static_cast<std::size_t>(index.categories()[i].parent)]) nodes[i] = true;
        for (std::uint32_t i = 0; i < m_categories.size(); ++i)
            m_categories[i] = nodes[static_cast<std::size_t>(index.nodeOf(i))];
    }

    static void mark(std::vector<bool>& flags, const WordList& list, const std::vector<std::string>& words) {
        for (const std::string& word : words)
            if (const std::uint32_t number = list.find(word); number > 0) flags[number] = true;
    }

    void markKinds(const app::CatalogueIndex& index, const Picks& picks) {
        std::set<std::pair<app::Facet, int>> wanted;
        for (const std::string& tag : picks.tags) wanted.emplace(app::Facet::Tag, index.value(app::Facet::Tag, tag));
        for (const AttributeTest& test : picks.attributes)
            wanted.emplace(app::Facet::Attribute, index.value(app::Facet::Attribute, test.value, test.name));
        if (wanted.empty()) return;
        for (std::uint32_t kind = 0; kind < m_kinds.size(); ++kind)
            m_kinds[kind] = std::ranges::any_of(index.valuesOfKind(kind),
                                                [&](const auto& value) { return wanted.contains(value); });
    }

    const Catalogue& m_catalogue;
    std::vector<bool> m_categories;
    std::vector<bool> m_brands;
    std::vector<bool> m_suppliers;
    std::vector<bool> m_kinds;
    std::unordered_set<ProductNumber> m_products;
};

/// What of the catalogue is looked at, as picks: the category, or the value.
Picks lookedAt(const app::CatalogueIndex& index, const PickerQuestion& question) {
    Picks picks;
    if (question.category > 0)
        picks.categories.push_back(index.categories()[static_cast<std::size_t>(question.category)].path);
    if (!question.value) return picks;
    const app::FacetValue& value =
        index.values(question.value->first)[static_cast<std::size_t>(question.value->second)];
    switch (question.value->first) {
    case app::Facet::Brand: picks.brands.push_back(value.value); break;
    case app::Facet::Supplier: picks.suppliers.push_back(value.value); break;
    case app::Facet::Tag: picks.tags.push_back(value.value); break;
    case app::Facet::Attribute: picks.attributes.push_back({value.name, value.value}); break;
    }
    return picks;
}

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

/// What the selection makes of one product.
class Judge {
public:
    Judge(const app::CatalogueIndex& index, const Selection& selection)
        : m_in(index, selection.in)
        , m_except(index, selection.except)
        , m_everything(selection.in.empty()) {}

    Fate fateOf(ProductNumber product) const {
        if (!m_everything && !m_in.has(product)) return Fate::NotPicked;
        return m_except.has(product) ? Fate::Excluded : Fate::Kept;
    }

private:
    const Picked m_in;
    const Picked m_except;
    const bool m_everything;
};

constexpr std::size_t kPatience = 4096; ///< products between two looks whether the answer is still wanted
constexpr std::size_t kFirst = 500;     ///< rows that are told before the whole is known

/// The products of the basket, in the catalogue's order.
std::vector<ProductNumber> productsOf(const Catalogue& catalogue, const std::vector<Line>& basket) {
    std::vector<ProductNumber> products;
    for (const Line& line : basket)
        if (const ProductNumber product = catalogue.numberOf(line.sku); product != kNoProduct)
            products.push_back(product);
    std::ranges::sort(products);
    const auto twice = std::ranges::unique(products);
    products.erase(twice.begin(), twice.end());
    return products;
}

} // namespace

/// What a selection makes of the whole catalogue.
struct PickerSearch::Judged {
    Selection selection;
    Judge judge;
    std::int64_t kept = 0;
    std::int64_t excluded = 0;
};

/// The rows of one answer as they are found.
class PickerSearch::Finding {
public:
    Finding(const app::CatalogueIndex& index, const Judged& judged, const PickerQuestion& question,
            const std::vector<std::string>& words)
        : m_judge(judged.judge)
        , m_picks(lookedAt(index, question))
        , m_looked(index, m_picks)
        , m_inBasket(productsOf(index.catalogue(), question.basket)) {
        m_answer.kept = judged.kept;
        m_answer.excluded = judged.excluded;
        countBasket(index.catalogue(), question, m_answer);
        for (const ProductNumber product : m_inBasket)
            if (index.texts().holds(product, words) && isLookedAt(product)) put(product, true);
    }

    void add(ProductNumber product) {
        if (isLookedAt(product) && !std::ranges::binary_search(m_inBasket, product)) put(product, false);
    }
    std::size_t size() const { return m_answer.rows.size(); }
    Answer first() const {
        PickerAnswer first = m_answer;
        first.whole = false;
        return std::make_shared<const PickerAnswer>(std::move(first));
    }
    Answer take() { return std::make_shared<const PickerAnswer>(std::move(m_answer)); }

private:
    bool isLookedAt(ProductNumber product) const { return m_picks.empty() || m_looked.has(product); }
    void put(ProductNumber product, bool inBasket) {
        m_answer.rows.push_back({product, m_judge.fateOf(product), inBasket});
    }

    const Judge& m_judge;
    const Picks m_picks;
    const Picked m_looked;
    const std::vector<ProductNumber> m_inBasket;
    PickerAnswer m_answer;
};

PickerSearch::PickerSearch(std::shared_ptr<const app::CatalogueIndex> index)
    : m_index(std::move(index)) {}
PickerSearch::~PickerSearch() = default;

/// False when it was given up.
bool PickerSearch::judge(const Selection& selection, const std::function<bool()>& isStale) {
    if (m_judged && m_judged->selection == selection) return true;
    auto judged = std::make_unique<Judged>(Judged{selection, Judge(*m_index, selection)});
    const auto products = static_cast<ProductNumber>(m_index->catalogue().products().size());
    for (ProductNumber product = 0; product < products; ++product) {
        if (product % kPatience == 0 && isStale()) return false;
        const Fate fate = judged->judge.fateOf(product);
        judged->kept += fate == Fate::Kept ? 1 : 0;
        judged->excluded += fate == Fate::Excluded ? 1 : 0;
    }
    m_judged = std::move(judged);
    return true;
}

/// Whether all that the question can find was found by the one before (each word of that one is part of one of this),
/// and so little that it is looked through sooner than all texts.
bool PickerSearch::narrows(const PickerQuestion& question, const std::vector<std::string>& words) const {
    if (!m_found || m_found->rows.size() > m_index->texts().size() / 4) return false;
    if (question.category != m_asked.category || question.value != m_asked.value) return false;
    if (question.basket != m_asked.basket) return false;
    return std::ranges::all_of(m_words, [&](const std::string& before) {
        return std::ranges::any_of(words,
                                   [&](const std::string& word) { return word.find(before) != std::string::npos; });
    });
}

PickerSearch::Answer PickerSearch::answer(const PickerQuestion& question, const std::function<bool()>& isStale,
                                          const std::function<void(const Answer&)>& tellFirst) {
    if (!judge(question.selection, isStale)) return nullptr;
    const std::vector<std::string> words = app::wordsTyped(question.typed);
    Finding finding(*m_index, *m_judged, question, words);
    std::size_t visited = 0;
    bool isTold = false;
    const auto goesOn = [&](std::size_t product) {
        finding.add(static_cast<ProductNumber>(product));
        if (finding.size() == kFirst && !std::exchange(isTold, true)) tellFirst(finding.first());
        return ++visited % kPatience != 0 || !isStale();
    };
    bool isWhole = true;
    const auto look = [&](std::size_t product) { return isWhole = goesOn(product); };
    if (!narrows(question, words))
        m_index->texts().visit(words, look);
    else
        static_cast<void>(std::ranges::all_of(m_found->rows, [&](const PickerRow& row) {
            return !m_index->texts().holds(row.product, words) || look(row.product);
        }));
    if (!isWhole || isStale()) return nullptr;
    m_asked = question;
    m_words = words;
    m_found = finding.take();
    return m_found;
}

PickerAnswer answer(const app::CatalogueIndex& index, const PickerQuestion& question) {
    PickerSearch search({std::shared_ptr<void>(), &index}); // the index outlives the call
    return *search.answer(
        question, [] { return false; }, [](const PickerSearch::Answer&) {});
}

QString excludedBy(const app::CatalogueIndex& index, const Picks& except, std::size_t product) {
    const auto number = static_cast<ProductNumber>(product);
    for (const auto& [facet, value] : index.valuesOf(number)) {
        const app::FacetValue& known = index.values(facet)[static_cast<std::size_t>(value)];
        const auto& list = facet == app::Facet::Brand      ? except.brands
                           : facet == app::Facet::Supplier ? except.suppliers
                                                           : except.tags;
        const bool isTest = facet == app::Facet::Attribute;
        const bool named = isTest ? std::ranges::find(except.attributes, AttributeTest{known.name, known.value}) !=
                                        except.attributes.end()
                                  : std::ranges::find(list, known.value) != list.end();
        if (named) return known.label;
    }
    for (const int node : index.lineage(index.nodeOf(index.catalogue().traits(number).category))) {
        const app::CategoryNode& category = index.categories()[static_cast<std::size_t>(node)];
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

void PickerWorker::ask(const PickerQuestion& question) {
    const std::uint64_t mine = ++m_newest;
    if (!m_index) return;
    m_threads.clear();
    m_threads.start([this, question, mine, index = m_index] {
        if (!m_search || m_search->index() != index) m_search = std::make_unique<PickerSearch>(index);
        const auto isStale = [this, mine] { return m_newest != mine; };
        const auto tell = [this, mine](const PickerSearch::Answer& found) {
            const auto deliver = [this, mine, found] {
                if (m_newest == mine) emit answered(found);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        };
        if (const PickerSearch::Answer found = m_search->answer(question, isStale, tell)) tell(found);
    });
}

} // namespace offerwright::ui
