#include "app/services/preview.h"
#include "app/store/sample.h"
#include "tests/support/test_main.h"
#include <QSignalSpy>
#include <QTest>

using namespace offerwright;
using namespace offerwright::app;

namespace {

Snapshot sample() { return std::make_shared<const Workspace>(sampleWorkspace().value_or(Workspace::empty())); }

Snapshot with(const Snapshot& workspace, const std::function<void(Workspace&)>& change) {
    Workspace copy = *workspace;
    change(copy);
    return std::make_shared<const Workspace>(std::move(copy));
}

std::string draftOf(const Workspace& workspace) {
    for (const auto& entry : workspace.promotions) {
        if (entry->promotion->status != Status::Live) return entry->promotion->id;
    }
    return {};
}

/// Both answers to the newest request have come.
bool isExplained(const LivePreview& preview) { return preview.latest() && preview.latest()->explained; }

} // namespace

class Previews : public QObject {
    Q_OBJECT

private slots:
    void liveOnesAreInForceAndTheOpenOneWhateverItsStatus();
    void theOpenOneAloneWhenAskedSo();
    void anAnswerNowIsExplained();
    void eachRequestIsAnsweredTwice();
    void theNewestRequestWins();
    void aRefusedBasketIsAnAnswerToo();
    void whatIfAnswersForTheLatest();
    void leavingInTheMiddleOfWorkIsSafe();
    void anUnchangedSetIsNotCompiledAgain();
};

void Previews::liveOnesAreInForceAndTheOpenOneWhateverItsStatus() {
    const Snapshot workspace = sample();
    const std::string draft = draftOf(*workspace);
    QVERIFY(!draft.empty());
    const auto isDraft = [&draft](const auto& promotion) { return promotion->id == draft; };
    QVERIFY(std::ranges::none_of(promotionsInForce(*workspace, {}), isDraft));
    QVERIFY(std::ranges::any_of(promotionsInForce(*workspace, draft), isDraft));
}

void Previews::theOpenOneAloneWhenAskedSo() {
    const Snapshot workspace = with(sample(), [](Workspace& copy) { copy.tryIt.onlyThis = true; });
    const std::string open = workspace->promotions.front()->promotion->id;
    const auto inForce = promotionsInForce(*workspace, open);
    QCOMPARE(inForce.size(), 1);
    QCOMPARE(inForce.front()->id, open);
    QVERIFY(promotionsInForce(*workspace, {}).size() > 1);
}

void Previews::anAnswerNowIsExplained() {
    const PreviewAnswer answer = previewNow(sample(), "cremerie-paliers");
    QVERIFY(answer->result.has_value());
    QVERIFY(answer->explained);
    QVERIFY(answer->result->discount.minor > 0);
    QVERIFY(answer->nearMisses.size() <= 3);
    QVERIFY(answer->trace.promotion("cremerie-paliers"));
    QCOMPARE(answer->trace.promotions.size(), 1u);
}

void Previews::eachRequestIsAnsweredTwice() {
    LivePreview preview;
    QSignalSpy answered(&preview, &LivePreview::answered);
    preview.ask(sample(), "cremerie-paliers");
    QTRY_VERIFY(isExplained(preview));
    QCOMPARE(answered.size(), 2);
    const PreviewAnswer now = previewNow(sample(), "cremerie-paliers");
    QVERIFY(*preview.latest()->result == *now->result);
    QVERIFY(preview.latest()->nearMisses == now->nearMisses);
}

void Previews::theNewestRequestWins() {
    LivePreview preview;
    std::vector<std::int64_t> quantities;
    connect(&preview, &LivePreview::answered, &preview, [&](const PreviewAnswer& answer) {
        quantities.push_back(answer->basket.lines.front().quantity.thousandths);
    });
    for (std::int64_t pieces = 1; pieces <= 50; ++pieces)
        preview.ask(
            with(sample(),
                 [pieces](Workspace& copy) { copy.tryIt.basket.lines.front().quantity = Quantity::pieces(pieces); }),
            {});
    QTRY_VERIFY(isExplained(preview) && preview.latest()->basket.lines.front().quantity == Quantity::pieces(50));
    QVERIFY(std::ranges::is_sorted(quantities));
    QCOMPARE(quantities.back(), 50'000);
}

void Previews::aRefusedBasketIsAnAnswerToo() {
    LivePreview preview;
    preview.ask(with(sample(), [](Workspace& copy) { copy.tryIt.basket.currency = "JPY"; }), {});
    QTRY_VERIFY(isExplained(preview));
    QVERIFY(!preview.latest()->result);
    QCOMPARE(preview.latest()->result.error().front().code, "basket.otherCurrency");
}

void Previews::whatIfAnswersForTheLatest() {
    LivePreview preview;
    QSignalSpy supposed(&preview, &LivePreview::whatIfAnswered);
    preview.askWhatIf({"cremerie-paliers", "t2", "from"}, 4000, 10'000);
    preview.ask(sample(), "cremerie-paliers");
    QTRY_VERIFY(isExplained(preview));
    QCOMPARE(supposed.size(), 0);
    preview.askWhatIf({"cremerie-paliers", "t2", "from"}, 4000, 9000);
    QTRY_COMPARE(supposed.size(), 1);
}

void Previews::leavingInTheMiddleOfWorkIsSafe() {
    for (int i = 0; i < 20; ++i) {
        LivePreview preview;
        preview.ask(sample(), "cremerie-paliers");
        if (i % 2 == 0) QTest::qWait(i);
    }
}

void Previews::anUnchangedSetIsNotCompiledAgain() {
    LivePreview preview;
    const Snapshot workspace = sample();
    preview.ask(workspace, {});
    QTRY_VERIFY(isExplained(preview));
    const auto before = preview.latest()->set;
    preview.ask(with(workspace, [](Workspace& copy) { copy.tryIt.basket.lines.pop_back(); }), {});
    QTRY_VERIFY(isExplained(preview) && preview.latest()->generation == 2);
    QCOMPARE(preview.latest()->set.get(), before.get());
}

OFFERWRIGHT_TEST(Previews)
#include "preview_test.moc"
