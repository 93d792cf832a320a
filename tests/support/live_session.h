// A document in memory with a live preview and a session over it: what the columns of the window stand on.
#pragma once
#include "app/models/session.h"
#include "app/store/sample.h"
#include <QTest>
#include <QWidget>
#include <memory>

namespace offerwright::tests {

/// The sample shop, read from its resources once.
inline const app::Snapshot& sampleShop() {
    static const app::Snapshot shop = [] {
        auto read = app::sampleWorkspace();
        if (!read) qFatal("the sample does not read: %s", qPrintable(read.error().code));
        return std::make_shared<const app::Workspace>(std::move(*read));
    }();
    return shop;
}

inline app::Snapshot emptyShop() { return std::make_shared<const app::Workspace>(app::Workspace::empty()); }

struct LiveSession {
    explicit LiveSession(const app::Snapshot& content, const std::string& open = {})
        : LiveSession(std::make_unique<app::Document>(content), open) {}
    LiveSession(std::unique_ptr<app::Document> kept, const std::string& open)
        : document(std::move(kept))
        , preview(std::make_unique<app::LivePreview>())
        , session(*document, *preview) {
        session.open(open);
    }
    /// Waits for the explained answer to what the document holds now.
    bool settle() {
        return QTest::qWaitFor([this] {
            const app::PreviewAnswer& answer = preview->latest();
            return answer && answer->workspace == document->now() && answer->open == session.openPromotion() &&
                   answer->explained && session.search().isReady();
        });
    }
    const app::Workspace& workspace() const { return document->workspace(); }
    const app::PromotionEntry& entry(const std::string& id) const {
        const app::PromotionEntry* found = workspace().promotion(id);
        if (!found) qFatal("no promotion %s", id.c_str());
        return *found;
    }

    std::unique_ptr<app::Document> document;
    std::unique_ptr<app::LivePreview> preview;
    app::Session session;
};

/// Shown, in front and with the keyboard.
inline bool present(QWidget& view, const QSize& size) {
    view.resize(size);
    view.show();
    view.activateWindow();
    return QTest::qWaitForWindowActive(&view);
}

/// With OFFERWRIGHT_SHOTS set to a folder, keeps a picture of the widget there.
inline void keepShot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("OFFERWRIGHT_SHOTS");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) QVERIFY(picture.save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace offerwright::tests
