#include "app/store/environment_rows.h"
#include "app/store/product_rows.h"
#include "app/store/rows.h"
#include "app/store/text_list.h"
#include "app/store/workspace_rows.h"
#include <algorithm>
#include <offerwright/base/assert.h>
#include <offerwright/text/documents.h>

namespace offerwright::app {
namespace {

/// True when `text`, printed of `value`, says the same again once it is read.
template <typename T, typename Print>
bool isReadable(const Checked<T>& back, const T& value, const std::string& text, const Print& print) {
    return back.ok() && (back.value == value || print(back.value) == text);
}

std::string faultOf(const Diagnostics& diagnostics) {
    if (diagnostics.empty()) return "reads back as another value";
    return diagnostics.front().code + " at " + diagnostics.front().pointer;
}

/// A document that could not be read again is not written.
template <typename T, typename Print>
Done checkReadable(const Checked<T>& back, const T& value, const std::string& text, const Print& print,
                   const char* table, const std::string& row) {
    if (isReadable(back, value, text, print)) return {};
    return std::unexpected(notKeepable(table, row, faultOf(back.diagnostics)));
}

Done checkText(std::initializer_list<std::string_view> texts, const char* table, const std::string& row) {
    if (std::ranges::all_of(texts, isUtf8)) return {};
    return std::unexpected(notKeepable(table, row, "a text is not UTF-8"));
}

using Entries = std::vector<std::shared_ptr<const PromotionEntry>>;

const std::string& idOf(const std::shared_ptr<const PromotionEntry>& entry) { return entry->promotion->id; }

bool standInOrder(const Entries& entries) {
    return std::ranges::is_sorted(entries, std::ranges::less_equal{}, idOf); // and no id twice
}

/// Writes one workspace's differences from another, part by part.
class WorkspaceWriter {
public:
    WorkspaceWriter(Database& database, const Workspace* before, const Workspace& after)
        : m_database(database)
        , m_before(before)
        , m_after(after) {}

    Done write() {
        for (const auto part :
             {&WorkspaceWriter::writeMeta, &WorkspaceWriter::writeProgramme, &WorkspaceWriter::writeCampaigns,
              &WorkspaceWriter::writePromotions, &WorkspaceWriter::writeCatalogue, &WorkspaceWriter::writePersonas,
              &WorkspaceWriter::writeBaskets, &WorkspaceWriter::writeTryIt}) {
            if (Done done = (this->*part)(); !done) return done;
        }
        if (Done done = writeEnvironments(m_database, m_before, m_after); !done) return done;
        return writeAcknowledged(m_database, m_before, m_after);
    }

private:
    Done writeMeta();
    Done writeProgramme();
    Done writeCampaigns();
    Done putCampaign(std::int64_t place, const Campaign& campaign);
    Done writePromotions();
    Done dropPromotions();
    Done putPromotion(const PromotionEntry& entry);
    Done putDocument(const std::string& id, const std::string& document, const std::string& typed);
    Done putAsTyped(const std::string& id, const std::string& typed);
    Done writeCatalogue();
    Done writePersonas();
    Done writeBaskets();
    Done writeTryIt();
    Done writeVisits();
    /// The document of a basket, once it is sure that it reads back.
    std::expected<std::string, Failure> basketText(const Basket& basket, const char* table,
                                                   const std::string& row) const;
    /// Puts the parts that differ at their place, then trims the rows past the end.
    template <typename T, typename Put>
    Done writeParts(const std::vector<std::shared_ptr<const T>>* old,
                    const std::vector<std::shared_ptr<const T>>& parts, std::string_view trim, const Put& put);

    Database& m_database;
    const Workspace* m_before; ///< null: nothing is there yet
    const Workspace& m_after;
};

Done WorkspaceWriter::writeMeta() {
    if (m_before && m_before->name == m_after.name) return {};
    if (Done done = checkText({m_after.name}, "meta", "1"); !done) return done;
    return runWith(m_database, "INSERT OR REPLACE INTO meta (one, format, name) VALUES (1, 1, ?)", m_after.name);
}

Done WorkspaceWriter::writeProgramme() {
    if (m_before && samePart(m_before->programme, m_after.programme)) return {};
    const std::string text = printProgramme(*m_after.programme);
    if (Done done = checkReadable(parseProgramme(text), *m_after.programme, text, printProgramme, "programme", "1");
        !done)
        return done;
    return runWith(m_database, "INSERT OR REPLACE INTO programme (one, document) VALUES (1, ?)", text);
}

/// Campaigns are few: a change of one writes them all.
Done WorkspaceWriter::writeCampaigns() {
    if (m_before && m_before->campaigns == m_after.campaigns) return {};
    for (const char* sql : {"DELETE FROM campaign_name", "DELETE FROM campaign"}) {
        if (Done done = m_database.run(sql); !done) return done;
    }
    std::int64_t place = 0;
    for (const Campaign& campaign : m_after.campaigns) {
        if (Done done = putCampaign(place++, campaign); !done) return done;
    }
    return {};
}

Done WorkspaceWriter::putCampaign(std::int64_t place, const Campaign& campaign) {
    const auto budget = campaign.budget ? std::optional(campaign.budget->minor) : std::nullopt;
    if (Done done = checkText({campaign.id}, "campaign", campaign.id); !done) return done;
    const char* sql = "INSERT INTO campaign (place, id, budget_minor) VALUES (?, ?, ?)";
    if (Done done = runWith(m_database, sql, place, campaign.id, budget); !done) return done;
    std::int64_t nth = 0;
    for (const auto& [language, name] : campaign.name.byLanguage) {
        if (Done done = checkText({language, name}, "campaign", campaign.id); !done) return done;
        const char* put = "INSERT INTO campaign_name (campaign, place, language, name) VALUES (?, ?, ?, ?)";
        if (Done done = runWith(m_database, put, place, nth++, language, name); !done) return done;
    }
    return {};
}

/// Both lists stand in the order of their ids, so one walk finds what is new and what differs.
Done WorkspaceWriter::writePromotions() {
    OW_ASSERT(standInOrder(m_after.promotions));
    if (Done done = dropPromotions(); !done) return done;
    static const Entries nothing;
    const Entries& old = m_before ? m_before->promotions : nothing;
    auto at = old.begin();
    for (const auto& entry : m_after.promotions) {
        while (at != old.end() && idOf(*at) < idOf(entry)) ++at;
        const bool isThere = at != old.end() && idOf(*at) == idOf(entry);
        if (isThere && samePart(*at, entry)) continue;
        if (Done done = putPromotion(*entry); !done) return done;
    }
    return {};
}

Done WorkspaceWriter::dropPromotions() {
    if (!m_before) return {};
    for (const auto& entry : m_before->promotions) {
        if (m_after.promotion(idOf(entry))) continue;
        if (Done done = runWith(m_database, "DELETE FROM promotion WHERE id = ?", idOf(entry)); !done) return done;
    }
    return {};
}

Done WorkspaceWriter::putPromotion(const PromotionEntry& entry) {
    const std::string& id = entry.promotion->id;
    if (Done done = checkText({entry.text}, "promotion", id); !done) return done;
    const std::string text = printPromotion(*entry.promotion);
    if (isReadable(parsePromotion(text), *entry.promotion, text, printPromotion))
        return putDocument(id, text, entry.text);
    return putAsTyped(id, entry.text.empty() ? text : entry.text);
}

Done WorkspaceWriter::putDocument(const std::string& id, const std::string& document, const std::string& typed) {
    auto statement = m_database.prepare("INSERT OR REPLACE INTO promotion (id, document, typed) VALUES (?, ?, ?)");
    if (!statement) return std::unexpected(std::move(statement.error()));
    statement->bind(id).bind(document);
    if (typed.empty())
        statement->bindNull();
    else
        statement->bind(typed);
    return statement->run();
}

/// A promotion that is half made (a tier without its threshold) is kept as text, and the last document that was whole
/// stays in force; a new one gets a whole document without content to stand on.
Done WorkspaceWriter::putAsTyped(const std::string& id, const std::string& typed) {
    if (m_before && m_before->promotion(id))
        return runWith(m_database, "UPDATE promotion SET typed = ? WHERE id = ?", typed, id);
    Promotion blank;
    blank.id = id;
    blank.who = {"who", Group{}};
    blank.when = {"when", Group{}};
    blank.ladder.steps.push_back({"step", {"step-if", Group{}}, {}, {}});
    const std::string document = printPromotion(blank);
    const auto back = parsePromotion(document);
    if (Done done = checkReadable(back, blank, document, printPromotion, "promotion", id); !done) return done;
    return putDocument(id, document, typed);
}

Done WorkspaceWriter::writeCatalogue() {
    if (m_before && m_before->catalogue == m_after.catalogue) return {};
    return writeProducts(m_database, m_before ? m_before->catalogue.get() : nullptr, *m_after.catalogue);
}

template <typename T, typename Put>
Done WorkspaceWriter::writeParts(const std::vector<std::shared_ptr<const T>>* old,
                                 const std::vector<std::shared_ptr<const T>>& parts, std::string_view trim,
                                 const Put& put) {
    const std::size_t oldSize = old ? old->size() : 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i < oldSize && samePart((*old)[i], parts[i])) continue;
        if (Done done = put(static_cast<std::int64_t>(i), *parts[i]); !done) return done;
    }
    if (oldSize <= parts.size()) return {};
    return runWith(m_database, trim, static_cast<std::int64_t>(parts.size()));
}

Done WorkspaceWriter::writePersonas() {
    const auto put = [&](std::int64_t place, const Customer& persona) -> Done {
        const std::string text = printCustomer(persona);
        if (Done done = checkReadable(parseCustomer(text), persona, text, printCustomer, "persona", persona.id); !done)
            return done;
        return runWith(m_database, "INSERT OR REPLACE INTO persona (place, document) VALUES (?, ?)", place, text);
    };
    const char* trim = "DELETE FROM persona WHERE place >= ?";
    return writeParts(m_before ? &m_before->personas : nullptr, m_after.personas, trim, put);
}

Done WorkspaceWriter::writeBaskets() {
    const auto put = [&](std::int64_t place, const SavedBasket& saved) -> Done {
        if (Done done = checkText({saved.name(), saved.persona()}, "basket", saved.id()); !done) return done;
        const auto text = basketText(saved.basket(), "basket", saved.id());
        if (!text) return std::unexpected(text.error());
        const char* sql = "INSERT OR REPLACE INTO basket (place, name, persona, document) VALUES (?, ?, ?, ?)";
        return runWith(m_database, sql, place, saved.name(), saved.persona(), *text);
    };
    const char* trim = "DELETE FROM basket WHERE place >= ?";
    return writeParts(m_before ? &m_before->baskets.entries() : nullptr, m_after.baskets.entries(), trim, put);
}

std::expected<std::string, Failure> WorkspaceWriter::basketText(const Basket& basket, const char* table,
                                                                const std::string& row) const {
    std::string text = printBasket(basket);
    const auto back = parseBasket(text, *m_after.programme);
    if (Done done = checkReadable(back, basket, text, printBasket, table, row); !done)
        return std::unexpected(std::move(done.error()));
    return text;
}

Done WorkspaceWriter::writeTryIt() {
    const TryIt& tryIt = m_after.tryIt;
    if (m_before && m_before->tryIt == tryIt) return {};
    if (Done done = checkText({tryIt.persona}, "try_it", "1"); !done) return done;
    const auto text = basketText(tryIt.basket, "try_it", "1");
    if (!text) return std::unexpected(text.error());
    const char* sql = "INSERT OR REPLACE INTO try_it (one, persona, only_this, document) VALUES (1, ?, ?, ?)";
    const std::int64_t onlyThis = tryIt.onlyThis ? 1 : 0;
    if (Done done = runWith(m_database, sql, tryIt.persona, onlyThis, *text); !done) return done;
    return writeVisits();
}

Done WorkspaceWriter::writeVisits() {
    const auto& visits = m_after.tryIt.visits;
    if (m_before && m_before->tryIt.visits == visits) return {};
    if (Done done = m_database.run("DELETE FROM visit"); !done) return done;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const auto text = basketText(visits[i], "visit", std::to_string(i));
        if (!text) return std::unexpected(text.error());
        const auto place = static_cast<std::int64_t>(i);
        if (Done done = runWith(m_database, "INSERT INTO visit (place, document) VALUES (?, ?)", place, *text); !done)
            return done;
    }
    return {};
}

} // namespace

Done writeWorkspace(Database& database, const Workspace* before, const Workspace& after) {
    return WorkspaceWriter(database, before, after).write();
}

} // namespace offerwright::app
