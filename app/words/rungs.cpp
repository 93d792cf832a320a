#include "app/words/rungs.h"
#include "app/words/phrases.h"
#include <QCoreApplication>
#include <ranges>

namespace offerwright::app {
namespace {

class Ladderer {
public:
    Ladderer(const Promotion& promotion, const Language& language, const Names& names)
        : m_promotion(promotion)
        , m_language(language)
        , m_names{names.programme, names.catalogue, &promotion} {}

    std::vector<Rung> rungs() {
        add("name", "name", say(QT_TRANSLATE_NOOP("Words", "Name")),
            wordsOf(fromUtf8(m_promotion.name.in(m_language.code().toStdString()))));
        addGroup("who", say(QT_TRANSLATE_NOOP("Words", "Who")), m_promotion.who,
                 say(QT_TRANSLATE_NOOP("Words", "Anyone")));
        addGroup("when", say(QT_TRANSLATE_NOOP("Words", "When")), m_promotion.when,
                 say(QT_TRANSLATE_NOOP("Words", "Any day, in any store")));
        addLadder();
        addLimits();
        addSaid("combines", "combines", say(QT_TRANSLATE_NOOP("Words", "Combines")),
                combinesSentence(m_promotion, m_language, m_names));
        addFunding();
        return std::move(m_rungs);
    }

private:
    QString say(const char* source) const { return m_language.translate("Words", source); }

    void add(std::string key, std::string member, const QString& keyword, Sentence words) {
        m_rungs.push_back({std::move(key), std::move(member), keyword, std::move(words)});
    }
    void addSaid(std::string key, std::string member, const QString& keyword, Sentence words) {
        if (!textOf(words).isEmpty()) add(std::move(key), std::move(member), keyword, std::move(words));
    }

    void addGroup(const std::string& member, const QString& keyword, const Condition& root, const QString& nothing) {
        if (std::get<Group>(root.rule).members.empty()) return add(member, member, keyword, wordsOf(nothing));
        addConditions(member, keyword, root);
    }

    /// One rung a condition. A group of all says nothing itself; another is a rung that its members follow.
    void addConditions(const std::string& member, const QString& keyword, const Condition& root) {
        std::vector<const Condition*> open{&root};
        QString word = keyword;
        while (!open.empty()) {
            const Condition& next = *open.back();
            open.pop_back();
            const auto* group = std::get_if<Group>(&next.rule);
            if (!group || group->kind != GroupKind::All) {
                add("c:" + next.id, member, word, sentence(next, m_language, m_names));
                word = say(QT_TRANSLATE_NOOP("Words", "and"));
            }
            if (!group) continue;
            for (const Condition& each : group->members | std::views::reverse) open.push_back(&each);
        }
    }

    void addLadder() {
        const Ladder& ladder = m_promotion.ladder;
        addSaid("ladder", "steps",
                ladder.acrossVisits() ? say(QT_TRANSLATE_NOOP("Words", "Journey"))
                                      : say(QT_TRANSLATE_NOOP("Words", "Counts")),
                ladderSentence(m_promotion, m_language, m_names));
        for (std::size_t i = 0; i < ladder.steps.size(); ++i) addStep(ladder.steps[i], i + 1);
        addRewards(ladder.completion, say(QT_TRANSLATE_NOOP("Words", "At the end")));
    }

    void addStep(const Step& step, std::size_t number) {
        const Ladder& ladder = m_promotion.ladder;
        const bool isTier = ladder.relation == Relation::Tiers && ladder.measure;
        const QString keyword =
            (isTier ? say(QT_TRANSLATE_NOOP("Words", "Tier %1")) : say(QT_TRANSLATE_NOOP("Words", "Step %1")))
                .arg(number);
        if (ladder.acrossVisits()) add("s:" + step.id, "steps", keyword, stepSentence(step, m_language, m_names));
        if (isTier) return addTier(step, keyword);
        addConditions("steps", keyword, step.qualification);
        addRewards(step.rewards, say(QT_TRANSLATE_NOOP("Words", "Then")));
    }

    void addTier(const Step& step, const QString& keyword) {
        const Voice voice{m_language, m_names};
        const Sentence from =
            numberOf(voice, step.threshold, unitOf(m_promotion.ladder.measure->kind), "from", step.id);
        Sentences given;
        for (const Reward& reward : step.rewards) given.push_back(sentence(reward, m_language, m_names));
        add("t:" + step.id, "steps", keyword,
            fill(say(QT_TRANSLATE_NOOP("Words", "From %1: %2")), {from, app::allOf(given, voice)}));
        addConditions("steps", keyword, step.qualification);
    }

    void addRewards(const std::vector<Reward>& rewards, const QString& keyword) {
        for (const Reward& reward : rewards)
            add("r:" + reward.id, "steps",
                &reward == &rewards.front() ? keyword : say(QT_TRANSLATE_NOOP("Words", "and")),
                sentence(reward, m_language, m_names));
    }

    void addLimits() {
        addSaid("limits", "limits", say(QT_TRANSLATE_NOOP("Words", "Limits")),
                limitsSentence(m_promotion, m_language, m_names));
        for (const CustomerLimit& limit : m_promotion.limits.perCustomer)
            add("l:" + limit.id, "limits", say(QT_TRANSLATE_NOOP("Words", "Limits")),
                limitSentence(limit, m_language, m_names));
    }

    void addFunding() {
        const auto add = [this](const std::vector<Reward>& rewards) {
            for (const Reward& reward : rewards)
                addSaid("f:" + reward.id, "steps", say(QT_TRANSLATE_NOOP("Words", "Who pays")),
                        fundingSentence(reward, m_language, m_names));
        };
        for (const Step& step : m_promotion.ladder.steps) add(step.rewards);
        add(m_promotion.ladder.completion);
    }

    const Promotion& m_promotion;
    const Language& m_language;
    Names m_names;
    std::vector<Rung> m_rungs;
};

} // namespace

std::vector<Rung> rungsOf(const Promotion& promotion, const Language& language, const Names& names) {
    return Ladderer(promotion, language, names).rungs();
}

} // namespace offerwright::app
