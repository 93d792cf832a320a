/// \file What lists show of each promotion whatever the basket: read from its document once, kept until an edit puts
/// another in its place. GUI thread.
#pragma once
#include "app/store/workspace.h"
#include "app/words/language.h"
#include <QCollator>
#include <QDate>
#include <optional>
#include <unordered_map>

namespace offerwright::app {

/// What people call the state of a promotion on a day.
enum class Standing { Draft, Planned, Live, Paused, Ended, Archived };

struct ShelvedPromotion {
    std::shared_ptr<const PromotionEntry> entry; ///< that it was read from
    std::size_t folder = 0;                      ///< of PromotionShelf::folders()
    QString name;
    QString icon;
    Standing standing = Standing::Draft;
    QString standingWord;
    QString fact;
    std::string called; ///< folded name and id
    std::string search; ///< folded id, campaign, and names in all languages
};

/// A campaign under which promotions are shown; the last one gathers those without.
struct Folder {
    std::string id;
    QString name;
    bool operator==(const Folder&) const = default;
};

class PromotionShelf {
public:
    using Shelved = std::shared_ptr<const ShelvedPromotion>;
    /// A promotion where it stands, with what of it is asked for at every look over all of them.
    struct Slot {
        Shelved shelved;
        std::uint32_t folder = 0; ///< of folders()
        Standing standing = Standing::Draft;
    };

    /// Takes what the workspace holds now. Answers how many promotions were read anew: those that are others than
    /// before, or all of them on another day, in another language or with other campaigns.
    std::size_t update(const Workspace& workspace, QDate today, const Language& language);

    const std::vector<Folder>& folders() const { return m_folders; }
    /// By folder, then by name.
    const std::vector<Slot>& inOrder() const { return m_inOrder; }
    /// Where a promotion stands in it, if it does.
    std::optional<std::size_t> placeOf(const std::string& id) const;
    /// Another one whenever some promotion stands elsewhere than before.
    std::size_t edition() const { return m_edition; }
    const QString& currency() const { return m_currency; }

private:
    struct Placed {
        Shelved shelved;
        std::optional<QCollatorSortKey> key;
    };
    using Entries = std::vector<std::shared_ptr<const PromotionEntry>>;
    bool isBehind(const Workspace& workspace, QDate today, const Language& language) const;
    void begin(const Workspace& workspace, QDate today, const Language& language);
    std::optional<std::size_t> replace(const Entries& entries);
    std::size_t sortIn(const Entries& entries);
    Shelved read(const std::shared_ptr<const PromotionEntry>& entry) const;
    void order();
    static Slot slotOf(const Shelved& shelved);

    QCollator m_collator; ///< of the reader's locale
    QDate m_today;
    const Language* m_language = nullptr;
    QString m_currency;
    std::vector<Folder> m_folders;
    std::vector<Placed> m_byId;                ///< as the workspace's promotions stand
    std::vector<const PromotionEntry*> m_read; ///< of each of these, the entry that it was read from
    std::vector<Slot> m_inOrder;
    std::unordered_map<std::string, std::size_t> m_places; ///< in the order, by id
    std::size_t m_edition = 0;
};

} // namespace offerwright::app
