#include "app/models/promotion_shelf.h"
#include "app/models/folded_texts.h"
#include "app/models/library_rows.h"
#include <algorithm>

namespace offerwright::app {
namespace {

std::vector<Folder> foldersOf(const Workspace& workspace, const Language& language) {
    std::vector<Folder> folders;
    const std::string code = language.code().toStdString();
    for (const Campaign& campaign : workspace.campaigns)
        folders.push_back({campaign.id, QString::fromStdString(campaign.name.in(code))});
    folders.push_back({{}, language.translate("Library", "Without campaign")});
    return folders;
}

std::string folded(const QString& text) { return foldedForSearch(text).toStdString(); }

} // namespace

std::size_t PromotionShelf::update(const Workspace& workspace, QDate today, const Language& language) {
    m_currency = QString::fromStdString(workspace.programme->currency);
    if (isBehind(workspace, today, language)) begin(workspace, today, language);
    const auto replaced = replace(workspace.promotions);
    return replaced ? *replaced : sortIn(workspace.promotions);
}

/// Puts what was edited in the place of what it was; nothing when places changed, which is seen before any is put.
std::optional<std::size_t> PromotionShelf::replace(const Entries& entries) {
    if (entries.size() != m_byId.size()) return std::nullopt;
    std::vector<std::pair<std::size_t, Shelved>> made;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (m_read[i] == entries[i].get()) continue;
        const ShelvedPromotion& old = *m_byId[i].shelved;
        if (old.entry->promotion->id != entries[i]->promotion->id) return std::nullopt;
        made.emplace_back(i, read(entries[i]));
        if (made.back().second->name != old.name || made.back().second->folder != old.folder) return std::nullopt;
    }
    for (auto& [place, shelved] : made) {
        m_inOrder[m_places.at(shelved->entry->promotion->id)] = slotOf(shelved);
        m_read[place] = shelved->entry.get();
        m_byId[place].shelved = std::move(shelved);
    }
    return made.size();
}

std::size_t PromotionShelf::sortIn(const Entries& entries) {
    std::vector<Placed> old = std::exchange(m_byId, {});
    m_byId.reserve(entries.size());
    std::size_t count = 0;
    auto at = old.begin();
    for (const auto& entry : entries) {
        while (at != old.end() && at->shelved->entry->promotion->id < entry->promotion->id) ++at;
        if (at != old.end() && at->shelved->entry == entry) {
            m_byId.push_back(std::move(*at++));
            continue;
        }
        Shelved made = read(entry);
        auto key = m_collator.sortKey(made->name);
        m_byId.push_back({std::move(made), std::move(key)});
        ++count;
    }
    m_read.clear();
    for (const auto& entry : entries) m_read.push_back(entry.get());
    if (count > 0 || m_byId.size() != old.size()) order();
    return count;
}

std::optional<std::size_t> PromotionShelf::placeOf(const std::string& id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

bool PromotionShelf::isBehind(const Workspace& workspace, QDate today, const Language& language) const {
    return m_today != today || m_language != &language || m_folders != foldersOf(workspace, language);
}

void PromotionShelf::begin(const Workspace& workspace, QDate today, const Language& language) {
    m_today = today;
    m_language = &language;
    m_folders = foldersOf(workspace, language);
    m_byId.clear();
    m_read.clear();
    m_inOrder.clear();
    m_places.clear();
}

PromotionShelf::Slot PromotionShelf::slotOf(const Shelved& shelved) {
    return {shelved, static_cast<std::uint32_t>(shelved->folder), shelved->standing};
}

PromotionShelf::Shelved PromotionShelf::read(const std::shared_ptr<const PromotionEntry>& entry) const {
    const Promotion& promotion = *entry->promotion;
    auto made = std::make_shared<ShelvedPromotion>();
    const auto folder = std::ranges::find(m_folders, promotion.campaign, &Folder::id);
    made->folder = static_cast<std::size_t>(std::min(folder, m_folders.end() - 1) - m_folders.begin());
    made->entry = entry;
    made->name = QString::fromStdString(promotion.name.in(m_language->code().toStdString()));
    made->icon = mechanicIcon(promotion);
    made->standing = standingOf(promotion, m_today);
    made->standingWord = standingWord(made->standing, *m_language);
    made->fact = factOf(promotion, m_today, *m_language);
    const QString id = QString::fromStdString(promotion.id);
    made->called = folded(made->name + u' ' + id);
    const bool inCampaign = made->folder + 1 < m_folders.size();
    QString search = id + u' ' + (inCampaign ? m_folders[made->folder].name : QString());
    for (const auto& [language, name] : promotion.name.byLanguage) search += u' ' + QString::fromStdString(name);
    made->search = folded(search);
    return made;
}

void PromotionShelf::order() {
    std::vector<const Placed*> placed;
    placed.reserve(m_byId.size());
    for (const Placed& each : m_byId) placed.push_back(&each);
    std::ranges::stable_sort(placed, [](const Placed* a, const Placed* b) {
        if (a->shelved->folder != b->shelved->folder) return a->shelved->folder < b->shelved->folder;
        return a->key->compare(*b->key) < 0;
    });
    m_inOrder.clear();
    m_inOrder.reserve(placed.size());
    m_places.clear();
    for (const Placed* each : placed) {
        m_places.emplace(each->shelved->entry->promotion->id, m_inOrder.size());
        m_inOrder.push_back(slotOf(each->shelved));
    }
    ++m_edition;
}

} // namespace offerwright::app
