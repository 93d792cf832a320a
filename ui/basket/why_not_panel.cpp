#include "ui/basket/why_not_panel.h"
#include "app/document/edits.h"
#include "app/words/messages.h"
#include "ui/common/button.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace offerwright::ui {
namespace {

/// The promotion that is open, or else the nearest of the set.
std::optional<NearMiss> missOf(const app::Session& session) {
    const app::PreviewAnswer& answer = session.preview().latest();
    if (!answer || !answer->result || !answer->explained) return std::nullopt;
    if (answer->whyNotOpen) return answer->whyNotOpen;
    if (!session.openPromotion().empty() || answer->nearMisses.empty()) return std::nullopt;
    return answer->nearMisses.front();
}

/// Which tier of the ladder a step is, from 1; 0 when it is no tier.
int tierNumber(const Promotion& promotion, const NodeId& step) {
    if (promotion.ladder.relation != Relation::Tiers) return 0;
    const auto& steps = promotion.ladder.steps;
    const auto found = std::ranges::find(steps, step, &Step::id);
    return found == steps.end() ? 0 : static_cast<int>(found - steps.begin()) + 1;
}

} // namespace

WhyNotPanel::WhyNotPanel(app::Session& session, QWidget* parent)
    : ToldPanel(Verdict::Nearly, parent)
    , m_session(session)
    , m_try(new Button(Button::Kind::Primary, {}, QStringLiteral("plus"), this)) {
    row()->addWidget(m_try);
    connect(m_try, &Button::clicked, this, &WhyNotPanel::makeChange);
    connect(&m_session.preview(), &app::LivePreview::answered, this, &WhyNotPanel::refresh);
    connect(&m_session, &app::Session::languageChanged, this, &WhyNotPanel::refresh);
    refresh();
}

QString WhyNotPanel::headingOf(const NearMiss& miss) const {
    const app::PromotionEntry* entry = m_session.workspace().promotion(miss.promotion);
    if (!entry) return tr("Why not?");
    if (const int tier = tierNumber(*entry->promotion, miss.step); tier > 0) return tr("Why not tier %1?").arg(tier);
    if (miss.promotion == m_session.openPromotion()) return tr("Why not?");
    return tr("Why not %1?")
        .arg(QString::fromStdString(entry->promotion->name.in(m_session.language().code().toStdString())));
}

void WhyNotPanel::refresh() {
    const app::PreviewAnswer& answer = m_session.preview().latest();
    if (answer && !answer->explained) return; // the second answer follows at once; until then the last one stays
    m_miss = missOf(m_session);
    setVisible(m_miss.has_value());
    if (!m_miss) return;
    const app::Language& language = m_session.language();
    const app::Workspace& workspace = m_session.workspace();
    const QString currency = QString::fromStdString(workspace.programme->currency);
    const app::PromotionEntry* entry = workspace.promotion(m_miss->promotion);
    const app::Names names{workspace.programme.get(), workspace.catalogue.get(),
                           entry ? entry->promotion.get() : nullptr};
    const QString first =
        m_miss->change ? app::changeWords(*m_miss, language, names) : app::reasonWords(*m_miss, language, names);
    const QString effect = m_miss->change ? app::effectWords(*m_miss, language, currency) : QString();
    words()->setText(QStringLiteral("%1 <b>%2</b>").arg(first.toHtmlEscaped(), effect.toHtmlEscaped()));
    m_try->setText(tr("Try it"));
    m_try->setVisible(m_miss->change.has_value());
    setHead(headingOf(*m_miss), app::gapOf(*m_miss, language, currency));
}

void WhyNotPanel::makeChange() {
    if (!m_miss || !m_miss->change) return;
    const Change change = *m_miss->change;
    const app::PreviewAnswer& answer = m_session.preview().latest();
    const app::Snapshot next = app::withTryIt(m_session.document().now(), [&](app::TryIt& tryIt) {
        Instant at = answer->at;
        applyChange(change, *m_session.workspace().catalogue, tryIt.basket, at);
        tryIt.basket.at = at;
    });
    m_session.document().apply({next, tr("Try the change"), {}, {QStringLiteral("basket"), {}}});
}

void WhyNotPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    ToldPanel::changeEvent(event);
}

} // namespace offerwright::ui
