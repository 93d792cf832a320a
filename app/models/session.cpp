#include "app/models/session.h"

namespace offerwright::app {
namespace {

/// What became of a promotion that `after` has no more under its id: its new id when it was renamed (or renaming it was
/// undone), none when it was taken out.
std::string successorOf(const std::string& gone, const Workspace& before, const Workspace& after) {
    if (before.promotions.size() != after.promotions.size() || !before.promotion(gone)) return {};
    for (const auto& entry : after.promotions)
        if (!before.promotion(entry->promotion->id)) return entry->promotion->id;
    return {};
}

} // namespace

Session::Session(Document& document, LivePreview& preview, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_preview(preview)
    , m_search(document)
    , m_language(&Language::english()) {
    connect(&m_document, &Document::changed, this, &Session::follow);
}

const Promotion* Session::promotion() const {
    const PromotionEntry* entry = workspace().promotion(m_open);
    return entry ? entry->promotion.get() : nullptr;
}

void Session::open(const std::string& promotionId) {
    if (promotionId == m_open) return;
    m_open = promotionId;
    m_focus = {};
    emit opened(m_open);
    askAgain();
}

void Session::focusOn(const Address& address) {
    if (!address.promotion.empty()) open(address.promotion);
    if (m_focus == address) return;
    m_focus = address;
    emit focusChanged(m_focus);
}

void Session::setLanguage(const QString& code) {
    const Language& language = Language::of(code);
    if (&language == m_language) return;
    m_language = &language;
    emit languageChanged(language);
}

void Session::follow(const Snapshot& before, const Snapshot& after, const Focus& focus) {
    // The open promotion may be gone (deleted, or its making undone): then none is open. A renamed one stays open.
    if (!m_open.empty() && !after->promotion(m_open)) open(successorOf(m_open, *before, *after));
    if (!focus.place.isEmpty() && after->promotion(focus.address.promotion)) focusOn(focus.address);
    askAgain();
}

/// Without its products a basket would get what it does not get: the preview waits for them.
void Session::askAgain() {
    if (workspace().whole) m_preview.ask(m_document.now(), m_open);
}

} // namespace offerwright::app
