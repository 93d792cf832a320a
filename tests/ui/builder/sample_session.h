// A session over the sample workspace, for the builder's tests: the document in memory, the preview answered at once.
#pragma once
#include "app/document/document.h"
#include "app/models/session.h"
#include "app/services/preview.h"
#include <memory>

namespace offerwright::tests {

/// The sample, read from its files once.
app::Snapshot sampleWorkspace();
/// The sample's programme and catalogue with one promotion that asks and gives nothing.
app::Snapshot emptyPromotionWorkspace();

struct SampleSession {
    explicit SampleSession(const app::Snapshot& content, const std::string& open = {});
    /// Waits until the preview has answered for what the document holds now.
    bool settle();

    app::Document document;
    app::LivePreview preview;
    app::Session session;
};

} // namespace offerwright::tests
