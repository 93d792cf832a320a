#include "ui/builder/editors/word_lists.h"
#include "ui/builder/edits/text_places.h"
#include <QCoreApplication>
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <set>

namespace offerwright::ui {
namespace {

constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array kChannels{"inStore", "web", "app", "clickAndCollect"};

template <typename Enum, std::size_t N>
std::vector<std::string> namesOf(const std::vector<Enum>& values, const std::array<const char*, N>& names) {
    std::vector<std::string> words;
    for (const Enum value : values) words.emplace_back(names[static_cast<std::size_t>(value)]);
    return words;
}

/// In the order of the names, whatever the order they were chosen in.
template <typename Enum, std::size_t N>
std::vector<Enum> valuesOf(const std::vector<std::string>& words, const std::array<const char*, N>& names) {
    std::vector<Enum> values;
    for (std::size_t i = 0; i < N; ++i)
        if (std::ranges::find(words, names[i]) != words.end()) values.push_back(static_cast<Enum>(i));
    return values;
}

/// Collects each word once, in the order met.
class Words {
public:
    Words(std::string list, const app::Language& language)
        : m_list(std::move(list))
        , m_language(language) {}

    void add(const std::string& word, const QString& label = {}, const QString& note = {}) {
        if (word.empty() || !m_seen.insert(word).second) return;
        m_words.push_back({m_list, word, label.isEmpty() ? QString::fromStdString(word) : label, note});
    }
    void add(const std::vector<std::string>& words) {
        for (const std::string& word : words) add(word);
    }
    std::vector<KnownWord> take() { return std::move(m_words); }
    const app::Language& language() const { return m_language; }

private:
    std::string m_list;
    const app::Language& m_language;
    std::set<std::string> m_seen;
    std::vector<KnownWord> m_words;
};

void addFromPromotions(Words& words, const app::Workspace& workspace, const std::string& field) {
    for (const auto& entry : workspace.promotions) {
        Promotion copy = *entry->promotion;
        forEachCondition(*entry->promotion, [&](const Condition& condition) {
            if (const auto* texts = listAt(copy, condition.id, field)) words.add(*texts);
        });
        if (const auto* texts = listAt(copy, {}, field)) words.add(*texts);
    }
}

void addFromPersonas(Words& words, const app::Workspace& workspace, const std::string& field) {
    for (const auto& persona : workspace.personas) {
        if (field == "segment") words.add(persona->segments);
        if (field == "tier") words.add(persona->tier);
        if (field == "consent") words.add(persona->consents);
    }
}

void addFromProgramme(Words& words, const Programme& programme, const std::string& field) {
    for (const Store& store : programme.stores) {
        if (field == "stores")
            words.add(store.id, QString::fromStdString(store.name), QString::fromStdString(store.banner));
        if (field == "groups") words.add(store.groups);
        if (field == "banners") words.add(store.banner);
    }
}

QString channelLabel(std::size_t channel) {
    switch (static_cast<Channel>(channel)) {
    case Channel::InStore: return QCoreApplication::translate("WordLists", "In store");
    case Channel::Web: return QCoreApplication::translate("WordLists", "On the web");
    case Channel::App: return QCoreApplication::translate("WordLists", "In the app");
    case Channel::ClickAndCollect: break;
    }
    return QCoreApplication::translate("WordLists", "Click and collect");
}

void addFixed(Words& words, const std::string& field) {
    for (std::size_t i = 0; field == "weekdays" && i < kDays.size(); ++i) {
        QString day = words.language().weekday(static_cast<Weekday>(i));
        if (!day.isEmpty()) day[0] = day[0].toUpper();
        words.add(kDays[i], day);
    }
    for (std::size_t i = 0; field == "channel" && i < kChannels.size(); ++i) words.add(kChannels[i], channelLabel(i));
}

void addCoupons(Words& words, const app::Workspace& workspace) {
    for (const auto& saved : workspace.baskets) words.add(saved->coupons());
}

void addPromotions(Words& words, const app::Workspace& workspace) {
    const std::string code = words.language().code().toStdString();
    for (const auto& entry : workspace.promotions)
        words.add(entry->promotion->id, QString::fromStdString(entry->promotion->name.in(code)));
}

void addTags(Words& words, const app::Workspace& workspace) {
    for (const auto& entry : workspace.promotions) words.add(entry->promotion->tags);
}

} // namespace

std::optional<std::vector<std::string>> wordsAt(const Promotion& promotion, const NodeId& node,
                                                const std::string& field) {
    if (const Condition* condition = findCondition(promotion, node)) {
        if (const auto* rule = std::get_if<OnWeekdays>(&condition->rule); rule && field == "weekdays")
            return namesOf(rule->days, kDays);
        if (const auto* rule = std::get_if<ThroughChannel>(&condition->rule); rule && field == "channel")
            return namesOf(rule->channels, kChannels);
    }
    Promotion copy = promotion;
    if (const auto* texts = listAt(copy, node, field)) return *texts;
    return std::nullopt;
}

Promotion withWordsAt(Promotion promotion, const NodeId& node, const std::string& field,
                      const std::vector<std::string>& words) {
    Condition* condition = findCondition(promotion, node);
    auto* days = condition ? std::get_if<OnWeekdays>(&condition->rule) : nullptr;
    auto* through = condition ? std::get_if<ThroughChannel>(&condition->rule) : nullptr;
    if (days && field == "weekdays")
        days->days = valuesOf<Weekday>(words, kDays);
    else if (through && field == "channel")
        through->channels = valuesOf<Channel>(words, kChannels);
    else if (auto* texts = listAt(promotion, node, field))
        *texts = words;
    return promotion;
}

std::vector<std::string> listsBeside(const std::string& field) {
    if (field == "stores" || field == "groups" || field == "banners") return {"stores", "groups", "banners"};
    return {field};
}

std::vector<KnownWord> knownWords(const app::Workspace& workspace, const std::string& field,
                                  const app::Language& language) {
    Words words(field, language);
    addFixed(words, field);
    addFromProgramme(words, *workspace.programme, field);
    addFromPersonas(words, workspace, field);
    if (field == "coupon") addCoupons(words, workspace);
    if (field == "any" || field == "notWith") addPromotions(words, workspace);
    if (field == "types") words.add(std::vector<std::string>{"card", "cash", "voucher"});
    if (field == "tillType") words.add(std::vector<std::string>{"staffed", "self"});
    if (field == "customers")
        for (const auto& persona : workspace.personas) words.add(persona->id, QString::fromStdString(persona->name));
    if (field == "tags" || field == "notWithTags") addTags(words, workspace);
    addFromPromotions(words, workspace, field);
    return words.take();
}

bool takesFreeWords(const std::string& field) {
    static constexpr std::array kFree{"coupon",   "segment", "tier", "consent",     "customers",
                                      "tillType", "types",   "tags", "notWithTags", "promotionTags"};
    return std::ranges::find(kFree, field) != kFree.end();
}

} // namespace offerwright::ui
