// From a preview to the verdicts of the cards: what this basket did to each line.
#include "app/words/messages.h"
#include "ui/builder/edits/ladder_edits.h"
#include "ui/builder/ladder/ladder_model.h"
#include <QCoreApplication>
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("Ladder", source); }

QString channelWords(Channel channel) {
    switch (channel) {
    case Channel::InStore: return say(QT_TRANSLATE_NOOP("Ladder", "In store"));
    case Channel::Web: return say(QT_TRANSLATE_NOOP("Ladder", "On the web"));
    case Channel::App: return say(QT_TRANSLATE_NOOP("Ladder", "In the app"));
    case Channel::ClickAndCollect: break;
    }
    return say(QT_TRANSLATE_NOOP("Ladder", "Click and collect"));
}

class Judge {
public:
    Judge(const Promotion& promotion, const PromotionTrace& trace, const app::Preview& preview,
          const app::Language& language)
        : m_promotion(promotion)
        , m_trace(trace)
        , m_preview(preview)
        , m_language(language)
        , m_currency(QString::fromStdString(preview.workspace->programme->currency)) {}

    CardVerdicts of(const CardContent& card) const {
        CardVerdicts verdicts;
        for (const CardLine& line : card.lines) verdicts.lines.push_back(ofLine(card, line));
        for (const PathStop& stop : card.path) verdicts.path.push_back(ofStop(stop));
        if (!card.tiers) return verdicts;
        const NodeTrace* measure = m_trace.node(card.tiers->measure);
        if (measure) verdicts.measured = measure->measured;
        for (const TierLine& tier : card.tiers->lines) verdicts.tiers.push_back(ofTier(*card.tiers, tier, measure));
        return verdicts;
    }

private:
    Ruling ofLine(const CardContent& card, const CardLine& line) const {
        switch (card.section) {
        case Section::Who:
            return line.node == m_promotion.who.id ? ofRoot(m_promotion.who, personWords()) : ofNode(line.node);
        case Section::When:
            return line.node == m_promotion.when.id ? ofRoot(m_promotion.when, timeWords()) : ofNode(line.node);
        case Section::Step: return card.key == "ladder" ? ofLadder(card) : ofStepLine(line.node);
        case Section::Then: return ofReward(line.node);
        case Section::Limits: return line.node.empty() ? ofLimits() : ofCustomerLimit(line.node);
        case Section::Combines: return ofCombining();
        case Section::Pays: return ofFunding(line.node);
        }
        return {};
    }

    static Verdict standingOf(const NodeTrace& node) {
        if (!node.reached) return Verdict::NotReached;
        if (node.holds) return Verdict::Met;
        const bool measured = node.measured && node.atLeast;
        return measured && isNear(*node.measured, *node.atLeast) ? Verdict::Nearly : Verdict::NotMet;
    }

    Ruling ofNode(const NodeId& id) const {
        const NodeTrace* node = m_trace.node(id);
        if (!node) return {};
        const app::VerdictWords words = app::verdictOf(*node, m_language, m_currency);
        const Condition* condition = findCondition(m_promotion, id);
        // How many members of a group held says little before the group was asked.
        const bool counts = condition && std::holds_alternative<Group>(condition->rule) && !node->reached;
        return {standingOf(*node), words.word, counts ? QString() : words.fact};
    }

    /// A whole line of conditions: the first that does not hold says why; when all hold, who or when it was.
    Ruling ofRoot(const Condition& root, const QString& whenMet) const {
        Ruling verdict = ofNode(root.id);
        if (verdict.standing == Verdict::Met) verdict.fact = whenMet;
        if (verdict.standing != Verdict::NotMet && verdict.standing != Verdict::Nearly) return verdict;
        for (const Condition& member : std::get<Group>(root.rule).members) {
            const NodeTrace* node = m_trace.node(member.id);
            if (!node || node->holds) continue;
            Ruling first = ofNode(member.id);
            if (first.fact.isEmpty()) first.fact = circumstance(member, whenMet);
            return first;
        }
        return verdict;
    }

    /// What the basket had instead of what was asked.
    QString circumstance(const Condition& condition, const QString& otherwise) const {
        if (std::holds_alternative<ThroughChannel>(condition.rule)) return channelWords(m_preview.basket.channel);
        if (!std::holds_alternative<AtStore>(condition.rule)) return otherwise;
        const Store* store = m_preview.workspace->programme->store(m_preview.basket.store);
        return QString::fromStdString(store ? store->name : m_preview.basket.store);
    }

    QString personWords() const {
        const Customer& customer = m_preview.customer;
        if (customer.id.empty() && customer.name.empty()) return say(QT_TRANSLATE_NOOP("Ladder", "Unknown shopper"));
        const QString name = QString::fromStdString(customer.name.empty() ? customer.id : customer.name);
        if (customer.tier.empty()) return name;
        QString tier = QString::fromStdString(customer.tier);
        tier[0] = tier[0].toUpper();
        // Personas are often named with their tier.
        return name.endsWith(tier, Qt::CaseInsensitive) ? name : name + QStringLiteral(", ") + tier;
    }

    QString timeWords() const {
        const Programme& programme = *m_preview.workspace->programme;
        const Store* store = programme.store(m_preview.basket.store);
        const LocalTime local = toLocal(m_preview.at, store ? store->zone : programme.zone);
        QString day = m_language.weekday(weekdayOf(local.date));
        if (!day.isEmpty()) day[0] = day[0].toUpper();
        return day + QStringLiteral(", ") + m_language.timeOfDay({local.msOfDay / 60'000});
    }

    QString linesWords(const NodeTrace& measure, Unit unit) const {
        const QString value = m_language.number(*measure.measured, unit, m_currency);
        const int count = static_cast<int>(measure.lines.size());
        return QCoreApplication::translate("Ladder", "%1 on %n line(s)", nullptr, count).arg(value);
    }

    /// Where the shopper's wallet and this basket leave them at a step: done before, counted so far, or not yet. One that
    /// has all it asks and is not done is one that its journey, complete with others, does without.
    PathStanding ofStop(const PathStop& stop) const {
        PathStanding standing;
        const NodeTrace* node = m_trace.node(stop.step);
        if (wasDone(stop.step)) {
            standing.standing = Verdict::Done;
            return standing;
        }
        if (!node) return standing;
        standing.counted = node->measured.value_or(0);
        standing.reach = node->atLeast.value_or(0);
        const bool underway = node->reached && standing.counted > 0 && standing.counted < standing.reach;
        standing.standing = node->times > 0 ? Verdict::Done : underway ? Verdict::Nearly : Verdict::NotYet;
        const Step* step = findStep(m_promotion, stop.step);
        const Unit unit = step ? unitOf(step->frequency.count.kind) : Unit::Count;
        if (standing.reach > 0 && standing.standing == Verdict::Nearly)
            standing.fact = say(QT_TRANSLATE_NOOP("Ladder", "%1 of %2"))
                                .arg(m_language.number(standing.counted, unit, m_currency),
                                     m_language.number(standing.reach, unit, m_currency));
        return standing;
    }

    bool wasDone(const NodeId& step) const {
        for (const Progress& progress : m_preview.customer.wallet.journeys) {
            if (progress.promotion != m_promotion.id) continue;
            const bool complete = m_promotion.ladder.relation == Relation::Journey && progress.rounds > 0;
            return complete || std::ranges::find(progress.done, step) != progress.done.end();
        }
        return false;
    }

    Ruling ofStepLine(const NodeId& id) const {
        if (!m_promotion.ladder.acrossVisits() || !findStep(m_promotion, id)) return ofNode(id);
        if (wasDone(id)) return {Verdict::Done, say(QT_TRANSLATE_NOOP("Ladder", "Done")), {}};
        const PathStanding standing = ofStop({.step = id, .gives = {}, .before = {}});
        if (standing.standing == Verdict::Done) return {Verdict::Met, word(Verdict::Met), {}};
        if (standing.standing == Verdict::Nearly)
            return {Verdict::Nearly, say(QT_TRANSLATE_NOOP("Ladder", "On the way")), standing.fact};
        return {Verdict::NotReached, word(Verdict::NotReached), {}};
    }

    Ruling ofFunding(const NodeId& reward) const {
        if (!m_preview.result) return {};
        for (const Award& award : m_preview.result->awards) {
            if (award.promotion != m_promotion.id || award.reward != reward || award.funding.empty()) continue;
            QStringList parts;
            for (const FunderPart& part : award.funding) {
                const Unit unit = award.points > 0 ? Unit::Points : Unit::Money;
                parts << m_language.number(part.amount, unit, m_currency) + u' ' + QString::fromStdString(part.funder);
            }
            return {Verdict::Met, say(QT_TRANSLATE_NOOP("Ladder", "Shared")), parts.join(QStringLiteral(", "))};
        }
        return {};
    }

    Ruling ofLadder(const CardContent& card) const {
        const NodeTrace* measure = m_promotion.ladder.measure ? m_trace.node(m_promotion.ladder.measure->id) : nullptr;
        if (!measure || !measure->measured) return {};
        const Unit unit = unitOf(m_promotion.ladder.measure->kind);
        if (!measure->reached) return {Verdict::NotReached, word(Verdict::NotReached), linesWords(*measure, unit)};
        return card.tiers ? ofTiers(*card.tiers, *measure, unit) : ofRepeat(*measure, unit);
    }

    Ruling ofTiers(const TierContent& tiers, const NodeTrace& measure, Unit unit) const {
        const auto reached = std::ranges::count_if(
            tiers.lines, [&](const TierLine& tier) { return *measure.measured >= requiredOf(tier); });
        Ruling verdict{Verdict::Met, word(Verdict::Met), linesWords(measure, unit)};
        if (reached > 0) {
            verdict.word = say(QT_TRANSLATE_NOOP("Ladder", "Met, tier %1 of %2")).arg(reached).arg(tiers.lines.size());
            return verdict;
        }
        const bool near = !tiers.lines.empty() && isNear(*measure.measured, requiredOf(tiers.lines.front()));
        verdict.standing = near ? Verdict::Nearly : Verdict::NotMet;
        verdict.word = word(verdict.standing);
        return verdict;
    }

    Ruling ofRepeat(const NodeTrace& measure, Unit unit) const {
        const Step& step = m_promotion.ladder.steps.front();
        const NodeTrace* node = m_trace.node(step.id);
        Ruling verdict{Verdict::Met, word(Verdict::Met), linesWords(measure, unit)};
        const std::int64_t required = node && node->atLeast ? *node->atLeast : valueOf(m_promotion, step.threshold);
        if (*measure.measured < required) {
            verdict.standing = isNear(*measure.measured, required) ? Verdict::Nearly : Verdict::NotMet;
            verdict.word = word(verdict.standing);
            const QString needed = m_language.number(required, unit, m_currency);
            verdict.fact = say(QT_TRANSLATE_NOOP("Ladder", "%1 of %2"))
                               .arg(m_language.number(*measure.measured, unit, m_currency), needed);
        } else if (node && node->times > 0) {
            const int times = static_cast<int>(node->times);
            verdict.word = QCoreApplication::translate("Ladder", "Met %n time(s)", nullptr, times);
        }
        return verdict;
    }

    std::int64_t requiredOf(const TierLine& tier) const {
        const NodeTrace* node = m_trace.node(tier.step);
        return node && node->atLeast ? *node->atLeast : tier.thresholdValue;
    }

    Ruling ofTier(const TierContent& tiers, const TierLine& tier, const NodeTrace* measure) const {
        if (!measure || !measure->measured) return {};
        const std::int64_t missing = requiredOf(tier) - *measure->measured;
        if (missing <= 0) {
            const NodeTrace* reward = m_trace.node(tier.reward);
            const QString given = reward && reward->given > 0 ? paysWords(*reward, tier) : QString();
            return {Verdict::Reached, say(QT_TRANSLATE_NOOP("Ladder", "Reached")), given};
        }
        const QString fact =
            say(QT_TRANSLATE_NOOP("Ladder", "%1 short")).arg(m_language.number(missing, tiers.unit, m_currency));
        if (isNear(*measure->measured, requiredOf(tier))) return {Verdict::Nearly, word(Verdict::Nearly), fact};
        return {Verdict::NotYet, say(QT_TRANSLATE_NOOP("Ladder", "Not yet")), fact};
    }

    QString paysWords(const NodeTrace& reward, const TierLine& tier) const {
        const Unit unit =
            m_promotion.stage == Stage::Points || tier.rewardUnit == Unit::Points ? Unit::Points : Unit::Money;
        return say(QT_TRANSLATE_NOOP("Ladder", "pays %1")).arg(m_language.number(reward.given, unit, m_currency));
    }

    Ruling ofReward(const NodeId& id) const {
        const NodeTrace* node = m_trace.node(id);
        if (!node) return {};
        if (m_trace.outcome == Outcome::Lost) return {Verdict::Lost, lostWords(), {}};
        const app::VerdictWords words = app::verdictOf(*node, m_language, m_currency);
        return {standingOf(*node), words.word, words.fact};
    }

    QString lostWords() const {
        const Promotion* winner = m_preview.set ? m_preview.set->promotion(m_trace.lostTo) : nullptr;
        const std::string name = winner ? winner->name.in(m_language.code().toStdString()) : m_trace.lostTo;
        return say(QT_TRANSLATE_NOOP("Ladder", "Lost to %1")).arg(QString::fromStdString(name));
    }

    bool conditionsHeld() const { return m_trace.outcome != Outcome::NotMet; }

    Ruling ofLimits() const {
        if (!conditionsHeld()) return {Verdict::NotReached, word(Verdict::NotReached), {}};
        if (m_trace.outcome == Outcome::LimitReached)
            return {Verdict::NotMet, say(QT_TRANSLATE_NOOP("Ladder", "Limit reached")), {}};
        return {Verdict::Within, say(QT_TRANSLATE_NOOP("Ladder", "Within limits")), timesWords()};
    }

    /// How often the promotion fired for the customer already, of how often it may.
    Ruling ofCustomerLimit(const NodeId& id) const {
        const NodeTrace* node = m_trace.node(id);
        if (!node || !node->reached) return {Verdict::NotReached, word(Verdict::NotReached), {}};
        const QString used = say(QT_TRANSLATE_NOOP("Ladder", "%1 of %2 used"))
                                 .arg(m_language.integer(node->measured.value_or(0)),
                                      m_language.integer(node->atMost.value_or(0)));
        if (node->holds) return {Verdict::Within, say(QT_TRANSLATE_NOOP("Ladder", "Within limits")), used};
        return {Verdict::NotMet, say(QT_TRANSLATE_NOOP("Ladder", "Limit reached")), used};
    }

    QString timesWords() const {
        if (!m_preview.result) return {};
        for (const PromotionOutcome& outcome : m_preview.result->promotions) {
            const int times = static_cast<int>(outcome.times);
            if (outcome.promotion == m_promotion.id && times > 0)
                return QCoreApplication::translate("Ladder", "used %n time(s) here", nullptr, times);
        }
        return {};
    }

    Ruling ofCombining() const {
        if (!conditionsHeld()) return {Verdict::NotReached, word(Verdict::NotReached), {}};
        if (m_trace.outcome == Outcome::Lost) return {Verdict::Lost, lostWords(), {}};
        const bool alone = m_promotion.combines.exclusiveGroup.empty();
        const QString fact = alone ? QString() : say(QT_TRANSLATE_NOOP("Ladder", "No rival here"));
        return {Verdict::Met, say(QT_TRANSLATE_NOOP("Ladder", "Free to apply")), fact};
    }

    static QString word(Verdict standing) {
        switch (standing) {
        case Verdict::Met: return say(QT_TRANSLATE_NOOP("Ladder", "Met"));
        case Verdict::Nearly: return say(QT_TRANSLATE_NOOP("Ladder", "Nearly"));
        case Verdict::NotMet: return say(QT_TRANSLATE_NOOP("Ladder", "Not met"));
        case Verdict::NotReached: return say(QT_TRANSLATE_NOOP("Ladder", "Not reached"));
        default: break;
        }
        return {};
    }

    const Promotion& m_promotion;
    const PromotionTrace& m_trace;
    const app::Preview& m_preview;
    const app::Language& m_language;
    QString m_currency;
};

} // namespace

std::vector<CardVerdicts> verdictsOf(const std::vector<CardContent>& cards, const Promotion& promotion,
                                     const app::Preview& preview, const app::Language& language) {
    std::vector<CardVerdicts> verdicts(cards.size());
    const PromotionTrace* trace = preview.trace.promotion(promotion.id);
    if (!trace) return verdicts;
    const Judge judge(promotion, *trace, preview, language);
    for (std::size_t i = 0; i < cards.size(); ++i) verdicts[i] = judge.of(cards[i]);
    return verdicts;
}

} // namespace offerwright::ui
