#include "app/store/environment_rows.h"
#include "app/store/packed_text.h"
#include "app/store/product_rows.h"
#include "app/store/rows.h"
#include "app/store/text_list.h"
#include "app/store/workspace_rows.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

constexpr std::size_t kProductsAtOnce = 20'000;
constexpr std::size_t kBasketsAtOnce = 2'000;

std::string firstFault(const Diagnostics& diagnostics) {
    const auto isError = [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; };
    const auto found = std::ranges::find_if(diagnostics, isError);
    return found == diagnostics.end() ? std::string() : found->code + " at " + found->pointer;
}

/// What `read` holds, or a Failure naming the row.
template <typename T> std::expected<T, Failure> whole(Checked<T> read, const char* table, const std::string& row) {
    if (read.ok()) return std::move(read.value);
    return std::unexpected(brokenRow(table, row, firstFault(read.diagnostics)));
}

/// Reads one workspace, part by part, into `m_workspace`.
class WorkspaceReader {
public:
    explicit WorkspaceReader(Database& database)
        : m_database(database) {}

    std::expected<Workspace, Failure> read() {
        for (const auto part :
             {&WorkspaceReader::readMeta, &WorkspaceReader::readProgramme, &WorkspaceReader::readCampaigns,
              &WorkspaceReader::readCampaignNames, &WorkspaceReader::readPromotions, &WorkspaceReader::readPersonas,
              &WorkspaceReader::readTryIt, &WorkspaceReader::readVisits}) {
            if (Done done = (this->*part)(); !done) return std::unexpected(std::move(done.error()));
        }
        for (const auto part : {readEnvironments, readAcknowledged}) {
            if (Done done = part(m_database, m_workspace); !done) return std::unexpected(std::move(done.error()));
        }
        m_workspace.whole = false;
        return std::move(m_workspace);
    }

private:
    Done readMeta();
    Done readProgramme();
    Done readCampaigns();
    Done readCampaignNames();
    Done readPromotions();
    Done readPersonas();
    Done readTryIt();
    Done readVisits();
    /// Reads the one row of a table that has one.
    template <typename Read> Done readOne(const char* table, std::string_view sql, const Read& read);

    Database& m_database;
    Workspace m_workspace = Workspace::empty();
};

template <typename Read> Done WorkspaceReader::readOne(const char* table, std::string_view sql, const Read& read) {
    int rows = 0;
    const auto counted = [&](const Statement& row) -> Done {
        ++rows;
        return read(row);
    };
    if (Done done = forEachRow(m_database, sql, counted); !done) return done;
    if (rows == 1) return {};
    return std::unexpected(brokenRow(table, "1", "there must be exactly one row"));
}

Done WorkspaceReader::readMeta() {
    return readOne("meta", "SELECT name FROM meta", [&](const Statement& row) -> Done {
        m_workspace.name = std::string(row.text(0));
        if (isUtf8(m_workspace.name)) return {};
        return std::unexpected(brokenRow("meta", "1", "the name is not UTF-8"));
    });
}

Done WorkspaceReader::readProgramme() {
    return readOne("programme", "SELECT document FROM programme", [&](const Statement& row) -> Done {
        auto programme = whole(parseProgramme(row.text(0)), "programme", "1");
        if (!programme) return std::unexpected(std::move(programme.error()));
        m_workspace.programme = std::make_shared<const Programme>(std::move(*programme));
        return {};
    });
}

Done WorkspaceReader::readCampaigns() {
    const char* sql = "SELECT place, id, budget_minor FROM campaign ORDER BY place";
    return forEachRow(m_database, sql, [&](const Statement& row) -> Done {
        const auto place = static_cast<std::int64_t>(m_workspace.campaigns.size());
        Campaign campaign{std::string(row.text(1)), {}, {}};
        if (!row.isNull(2)) campaign.budget = Money{row.number(2)};
        if (row.number(0) != place || !isUtf8(campaign.id))
            return std::unexpected(brokenRow("campaign", std::to_string(place), "the place or the id"));
        m_workspace.campaigns.push_back(std::move(campaign));
        return {};
    });
}

Done WorkspaceReader::readCampaignNames() {
    const char* sql = "SELECT campaign, language, name FROM campaign_name ORDER BY campaign, place";
    return forEachRow(m_database, sql, [&](const Statement& row) -> Done {
        const std::int64_t place = row.number(0);
        const bool isKnown = place >= 0 && place < static_cast<std::int64_t>(m_workspace.campaigns.size());
        if (!isKnown || !isUtf8(row.text(1)) || !isUtf8(row.text(2)))
            return std::unexpected(brokenRow("campaign_name", std::to_string(place), "the campaign or the text"));
        auto& names = m_workspace.campaigns[static_cast<std::size_t>(place)].name.byLanguage;
        names.emplace_back(std::string(row.text(1)), std::string(row.text(2)));
        return {};
    });
}

Done WorkspaceReader::readPromotions() {
    const char* sql = "SELECT id, document, typed FROM promotion";
    const Done done = forEachRow(m_database, sql, [&](const Statement& row) -> Done {
        const std::string id(row.text(0));
        auto promotion = whole(parsePromotion(row.text(1)), "promotion", id);
        if (!promotion) return std::unexpected(std::move(promotion.error()));
        if (promotion->id != id) return std::unexpected(brokenRow("promotion", id, "the document has another id"));
        PromotionEntry entry{std::make_shared<const Promotion>(std::move(*promotion)), std::string(row.text(2))};
        if (!isUtf8(entry.text)) return std::unexpected(brokenRow("promotion", id, "the typed text is not UTF-8"));
        m_workspace.promotions.push_back(std::make_shared<const PromotionEntry>(std::move(entry)));
        return {};
    });
    const auto idOf = [](const auto& entry) -> const std::string& { return entry->promotion->id; };
    std::ranges::sort(m_workspace.promotions, {}, idOf);
    return done;
}

Done WorkspaceReader::readPersonas() {
    const char* sql = "SELECT document FROM persona ORDER BY place";
    return forEachRow(m_database, sql, [&](const Statement& row) -> Done {
        auto persona = whole(parseCustomer(row.text(0)), "persona", std::to_string(m_workspace.personas.size()));
        if (!persona) return std::unexpected(std::move(persona.error()));
        m_workspace.personas.push_back(std::make_shared<const Customer>(std::move(*persona)));
        return {};
    });
}

Done WorkspaceReader::readTryIt() {
    const char* sql = "SELECT persona, only_this, document FROM try_it";
    return readOne("try_it", sql, [&](const Statement& row) -> Done {
        auto basket = whole(parseBasket(row.text(2), *m_workspace.programme), "try_it", "1");
        if (!basket) return std::unexpected(std::move(basket.error()));
        m_workspace.tryIt = {std::move(*basket), std::string(row.text(0)), row.number(1) != 0, {}};
        if (isUtf8(m_workspace.tryIt.persona)) return {};
        return std::unexpected(brokenRow("try_it", "1", "the persona is not UTF-8"));
    });
}

Done WorkspaceReader::readVisits() {
    return forEachRow(m_database, "SELECT document FROM visit ORDER BY place", [&](const Statement& row) -> Done {
        auto& visits = m_workspace.tryIt.visits;
        auto basket = whole(parseBasket(row.text(0), *m_workspace.programme), "visit", std::to_string(visits.size()));
        if (!basket) return std::unexpected(std::move(basket.error()));
        visits.push_back(std::move(*basket));
        return {};
    });
}

} // namespace

std::expected<Workspace, Failure> readFirst(Database& database) { return WorkspaceReader(database).read(); }

Done checkTable(Database& database, const char* table) {
    const auto verdict = database.text(std::string("PRAGMA quick_check(") + table + ")");
    if (!verdict) return std::unexpected(verdict.error());
    if (*verdict == "ok") return {};
    return std::unexpected(Failure{QStringLiteral("file.damaged"), {}, QString::fromStdString(*verdict)});
}

LateReader::LateReader(std::shared_ptr<const Programme> programme)
    : m_programme(std::move(programme))
    , m_packer(std::make_unique<TextPacker>())
    , m_words(std::make_unique<SharedWords>()) {}

LateReader::~LateReader() = default;

std::expected<bool, Failure> LateReader::readOn(Database& database) {
    if (!std::exchange(m_isChecked, true)) {
        if (Done done = checkTable(database, m_hasProducts ? "basket" : "product"); !done)
            return std::unexpected(std::move(done.error()));
    }
    if (m_hasProducts) {
        const auto more = readBaskets(database);
        if (!more) return std::unexpected(more.error());
        return !*more;
    }
    if (m_products.empty()) {
        // Room for all at once: growing would need it twice.
        const auto count = database.number("SELECT count(*) FROM product");
        if (!count) return std::unexpected(count.error());
        m_products.reserve(static_cast<std::size_t>(*count));
    }
    const auto more = readProducts(database, m_place, kProductsAtOnce, *m_words, m_products);
    if (!more) return std::unexpected(more.error());
    if (*more) return false;
    m_hasProducts = true;
    m_isChecked = false;
    m_place = std::numeric_limits<std::int64_t>::min();
    return false;
}

/// False when there are no more.
std::expected<bool, Failure> LateReader::readBaskets(Database& database) {
    const char* sql = "SELECT name, persona, document, place FROM basket WHERE place >= ? ORDER BY place LIMIT ?";
    const std::int64_t first = m_place;
    const std::size_t before = m_baskets.size();
    bool goesOn = true;
    const auto read = [&](const Statement& row) -> Done {
        const std::string place = std::to_string(m_baskets.size());
        auto basket = whole(parseBasket(row.text(2), *m_programme), "basket", place);
        if (!basket) return std::unexpected(std::move(basket.error()));
        const std::string name(row.text(0));
        Shared<std::string> persona = row.text(1);
        if (!isUtf8(name) || !isUtf8(persona))
            return std::unexpected(brokenRow("basket", place, "the name or persona is not UTF-8"));
        m_words->share(persona);
        m_baskets.push_back(
            std::make_shared<const SavedBasket>(name, persona, *basket, m_packer->pack(row.text(2)), m_programme));
        goesOn = goBehind(m_place, row.number(3));
        return {};
    };
    const Done done = forEachRow(database, sql, read, first, static_cast<std::int64_t>(kBasketsAtOnce));
    if (!done) return std::unexpected(done.error());
    return goesOn && m_baskets.size() == before + kBasketsAtOnce;
}

LateParts LateReader::take() {
    return {std::make_shared<const Catalogue>(std::move(m_products)), SavedBaskets(std::move(m_baskets))};
}

} // namespace offerwright::app
