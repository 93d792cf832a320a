#include "ui/publish/environment_words.h"
#include <QCoreApplication>

namespace offerwright::ui {
namespace {

using Reach = app::DeskLive::Reach;

QString say(const char* source, int n = -1) { return QCoreApplication::translate("Publish", source, nullptr, n); }

std::pair<Verdict, QString> stateOf(const app::DeskLive& live, const std::string& content, int changes) {
    switch (live.reach) {
    case Reach::NoEnvironment:
    case Reach::Asking: return {Verdict::None, say(QT_TRANSLATE_NOOP("Publish", "asking…"))};
    case Reach::NoToken: return {Verdict::Nearly, say(QT_TRANSLATE_NOOP("Publish", "needs a token"))};
    case Reach::Offline: return {Verdict::Problem, say(QT_TRANSLATE_NOOP("Publish", "not reached"))};
    case Reach::Refused: return {Verdict::Problem, say(QT_TRANSLATE_NOOP("Publish", "refused"))};
    case Reach::Reached: break;
    }
    if (live.untrusted) return {Verdict::Problem, say(QT_TRANSLATE_NOOP("Publish", "not trusted"))};
    if (live.board.history.empty()) return {Verdict::Nearly, say(QT_TRANSLATE_NOOP("Publish", "empty"))};
    if (content.empty()) return {Verdict::None, {}};
    if (live.board.history.front().fingerprint == content)
        return {Verdict::Met, say(QT_TRANSLATE_NOOP("Publish", "in step"))};
    if (changes < 0) return {Verdict::Nearly, say(QT_TRANSLATE_NOOP("Publish", "differs"))};
    return {Verdict::Nearly, say(QT_TRANSLATE_N_NOOP("Publish", "%n change(s)"), changes)};
}

void addRelease(EnvironmentFace& face, const app::DeskLive& live, const StoreClock& clock) {
    if (live.board.history.empty()) {
        face.release = say(QT_TRANSLATE_NOOP("Publish", "Nothing live"));
        return;
    }
    const app::Publication& latest = live.board.history.front();
    face.release = releaseName(latest.version.version);
    face.since = clock.moment(latest.since);
    face.holds = say(QT_TRANSLATE_NOOP("Publish", "by %1")).arg(QString::fromStdString(latest.by));
    if (!live.content.set) return;
    const int promotions = static_cast<int>(live.content.set->promotions().size());
    face.holds = say(QT_TRANSLATE_N_NOOP("Publish", "%n promotion(s)"), promotions) + QStringLiteral(", ") + face.holds;
}

} // namespace

QString StoreClock::moment(Instant at) const {
    const LocalTime local = toLocal(at, zone);
    return language.shortDate(local.date) + QStringLiteral(", ") + language.timeOfDay({local.msOfDay / 60'000});
}

EnvironmentFace faceOf(const app::Environment& environment, const app::DeskLive* live, const std::string& content,
                       int changes, const StoreClock& clock) {
    EnvironmentFace face{.name = QString::fromStdString(environment.name), .color = colorOf(environment.tint)};
    if (!live) {
        face.state = say(QT_TRANSLATE_NOOP("Publish", "not asked yet"));
        return face;
    }
    std::tie(face.verdict, face.state) = stateOf(*live, content, changes);
    addRelease(face, *live, clock);
    return face;
}

QString releaseName(std::int64_t version) { return say(QT_TRANSLATE_NOOP("Publish", "Release %1")).arg(version); }

QColor colorOf(app::Tint tint) {
    const Theme& colors = theme();
    switch (tint) {
    case app::Tint::Plain: return colors.skip.text;
    case app::Tint::Accent: return colors.accent;
    case app::Tint::Green: return colors.met.text;
    case app::Tint::Amber: return colors.near.text;
    case app::Tint::Red: return colors.fail.text;
    }
    return colors.skip.text;
}

QString nameOf(app::Tint tint) {
    switch (tint) {
    case app::Tint::Plain: return say(QT_TRANSLATE_NOOP("Publish", "Grey"));
    case app::Tint::Accent: return say(QT_TRANSLATE_NOOP("Publish", "Blue"));
    case app::Tint::Green: return say(QT_TRANSLATE_NOOP("Publish", "Green"));
    case app::Tint::Amber: return say(QT_TRANSLATE_NOOP("Publish", "Amber"));
    case app::Tint::Red: return say(QT_TRANSLATE_NOOP("Publish", "Red"));
    }
    return {};
}

} // namespace offerwright::ui
