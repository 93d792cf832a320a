#include "tests/ui/builder/sample_session.h"
#include "app/store/sample.h"
#include <QTest>

namespace offerwright::tests {

app::Snapshot sampleWorkspace() {
    static const app::Snapshot sample = [] {
        auto read = app::sampleWorkspace();
        if (!read)
            qFatal("the sample does not read: %s",
                   qPrintable(read.error().code + u' ' + read.error().arguments.join(u' ') + read.error().detail));
        return std::make_shared<const app::Workspace>(std::move(*read));
    }();
    return sample;
}

app::Snapshot emptyPromotionWorkspace() {
    app::Workspace workspace = *sampleWorkspace();
    Promotion promotion;
    promotion.id = "new";
    promotion.name.set("en", "New promotion");
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    Step step;
    step.id = "s1";
    step.qualification = {"s1-if", Group{}};
    promotion.ladder.steps = {step};
    workspace.promotions = {std::make_shared<const app::PromotionEntry>(
        app::PromotionEntry{std::make_shared<const Promotion>(promotion), {}})};
    return std::make_shared<const app::Workspace>(std::move(workspace));
}

SampleSession::SampleSession(const app::Snapshot& content, const std::string& open)
    : document(content)
    , session(document, preview) {
    if (!open.empty()) session.open(open);
}

bool SampleSession::settle() {
    return QTest::qWaitFor([this] {
        const auto& answer = preview.latest();
        return answer && answer->workspace == document.now() && answer->open == session.openPromotion();
    });
}

} // namespace offerwright::tests
