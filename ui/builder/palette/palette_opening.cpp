// The condition palette of the editor host: what may be added at a line, and adding it.
#include "ui/builder/editors/editor_host.h"
#include "ui/builder/edits/promotion_edits.h"
#include "ui/common/choice_list.h"
#include "ui/common/fields.h"
#include <algorithm>

namespace offerwright::ui {

AddingPlace EditorHost::placeAt(const LineView& line) const {
    const Promotion& promotion = *m_desk.promotion();
    const StepCard* card = m_ladder.cardOf(&line);
    AddingPlace place{.after = line.content().node, .today = m_desk.tryDate()};
    const Section section = card ? card->content().section : Section::Limits;
    if (section == Section::Who || section == Section::When) {
        place.conditions = true;
        return place;
    }
    // A selected tier takes what is added; else the card's own step does.
    const Step* focused = stepOf(promotion, m_desk.session().focus().node);
    const bool tiers = card && card->content().tiers;
    if (!promotion.ladder.steps.empty()) place.step = promotion.ladder.steps.back().id;
    if (card && !card->content().step.empty()) place.step = card->content().step;
    if (tiers && focused) place.step = focused->id;
    place.conditions = section == Section::Step;
    const Step* step = findStep(promotion, place.step);
    if (place.conditions && step && !findCondition(promotion, place.after)) place.after = step->qualification.id;
    return place;
}

/// The line it is opened at may give way to the card of what is added: the popup hangs on a place of the ladder
/// instead.
QWidget* EditorHost::makeAnchor(const LineView& line) {
    auto* anchor = new QWidget(&m_ladder);
    anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    anchor->setGeometry(m_ladder.gapBelow(m_ladder.cardOf(&line)).adjusted(0, 0, 0, -5));
    return anchor;
}

void EditorHost::openPalette(LineView* line) {
    if (!m_desk.promotion() || !line) return;
    m_place = placeAt(*line);
    m_opened = line->content().node;
    m_added.clear();
    auto* list = new ChoiceList(tr("Add a condition or a reward"));
    list->setMinimumWidth(440);
    list->setFiltersItself(false);
    m_popup = new PopupFrame(makeAnchor(*line));
    m_popup->setContent(list, 8);
    list->setFoot(tr("↑ ↓ choose   Ctrl Enter adds and goes on   Esc closes"));
    fillPalette();
    constexpr int kRow = 44;
    constexpr int kHeading = 28;
    const bool headed = m_place.conditions && !m_place.step.empty();
    const int rows = std::min<int>(headed ? 7 : 8, static_cast<int>(m_entries.size()));
    list->view()->setFixedHeight(rows * kRow + (headed ? kHeading : 0) + 4);
    m_ladder.setInsertion(m_ladder.cardOf(line));
    connect(list, &ChoiceList::chosen, this,
            [this](const QString& id, bool stay) { addEntry(id.toULongLong(), stay); });
    connect(list, &ChoiceList::typedChanged, this, &EditorHost::fillPalette);
    connect(m_popup, &PopupFrame::closed, this, &EditorHost::leavePalette);
    m_popup->showUnder();
}

/// Headings tell conditions from rewards; what is typed is answered best first, without them.
void EditorHost::fillPalette() {
    ChoiceList* list = palette();
    if (!list || !m_desk.promotion()) return;
    m_entries = paletteEntries(*m_desk.promotion(), m_place, m_desk.language(), m_desk.names());
    std::vector<Choice> choices;
    const bool headed = m_place.conditions && !m_place.step.empty() && list->typed().trimmed().isEmpty();
    bool rewards = false;
    for (const std::size_t i : searchEntries(m_entries, list->typed())) {
        const PaletteEntry& entry = m_entries[i];
        if (headed && choices.empty()) choices.push_back({.heading = tr("Conditions")});
        if (headed && entry.reward && !std::exchange(rewards, true)) choices.push_back({.heading = tr("Rewards")});
        choices.push_back({.id = QString::number(i), .name = entry.name, .note = entry.example, .icon = entry.icon});
    }
    list->setChoices(std::move(choices));
}

void EditorHost::addEntry(std::size_t entry, bool stay) {
    if (entry >= m_entries.size() || !m_desk.promotion()) return;
    const PaletteEntry chosen = m_entries[entry];
    Promotion next = *m_desk.promotion();
    if (chosen.condition) {
        Condition condition = withFreshIds(next, *chosen.condition);
        m_added = condition.id;
        const auto place = placeBehind(next, m_place.after);
        if (place) next = withCondition(std::move(next), *place, std::move(condition));
        m_place.after = m_added;
    } else if (chosen.reward) {
        Reward reward = withFreshIds(next, *chosen.reward);
        m_added = reward.id;
        if (chosen.stage) next.stage = *chosen.stage;
        next = withReward(std::move(next), m_place.step, findReward(next, m_place.after) ? m_place.after : NodeId(),
                          std::move(reward));
        if (!m_place.conditions) m_place.after = m_added;
    }
    m_desk.change(tr("Add “%1”").arg(chosen.name), std::move(next), m_added);
    if (!stay) return m_popup->take();
    if (ChoiceList* list = palette()) list->field()->clear();
    fillPalette();
    if (LineView* line = m_ladder.lineOf(m_added)) m_ladder.setInsertion(m_ladder.cardOf(line));
}

/// The keyboard goes to what was added: to the first chip that asks to be chosen, else to the first.
void EditorHost::leavePalette() {
    m_ladder.setInsertion(nullptr);
    if (m_popup && m_popup->parentWidget() != &m_ladder) m_popup->parentWidget()->deleteLater();
    if (m_added.empty()) return m_ladder.select(m_desk.address(m_opened), true);
    LineView* line = m_ladder.lineOf(m_added);
    if (!line) return;
    m_ladder.select(m_desk.address(m_added), true);
    QAbstractButton* first = nullptr;
    for (const CardPart& part : line->content().parts) {
        if (part.part.kind != app::Part::Kind::Value || part.quiet || part.part.node != m_added) continue;
        QAbstractButton* chip = line->sentence().chipOf(part.part.node, part.part.field);
        if (!first || part.part.missing) first = chip;
        if (part.part.missing) break;
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
}

} // namespace offerwright::ui
