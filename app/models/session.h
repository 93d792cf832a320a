/// \file What the window looks at: the open promotion, the node in focus, the languages. Places talk to one another
/// only through it and the document, so none needs to know another.
#pragma once
#include "app/document/document.h"
#include "app/models/search_index.h"
#include "app/services/preview.h"
#include "app/words/language.h"
#include <QObject>

namespace offerwright::app {

class Session : public QObject {
    Q_OBJECT
public:
    /// Document and preview are owned by the caller and outlive the session. Whenever the document or the open
    /// promotion changes, the preview is asked anew.
    Session(Document& document, LivePreview& preview, QObject* parent = nullptr);

    Document& document() const { return m_document; }
    LivePreview& preview() const { return m_preview; }
    const SearchIndex& search() const { return m_search; }
    const Workspace& workspace() const { return m_document.workspace(); }

    /// Id of the open promotion; empty when none is.
    const std::string& openPromotion() const { return m_open; }
    /// Its last valid form, or null.
    const Promotion* promotion() const;
    /// The node that is selected, for the builder's card, the receipt's line and the source's caret alike.
    const Address& focus() const { return m_focus; }
    const Language& language() const { return *m_language; }

public slots:
    void open(const std::string& promotionId);
    void focusOn(const offerwright::Address& address); ///< opens its promotion when it is another
    void setLanguage(const QString& code);             ///< the interface's; the shell follows languageChanged()

signals:
    void opened(const std::string& promotionId);
    void focusChanged(const offerwright::Address& address);
    void languageChanged(const offerwright::app::Language& language);
    /// A place wants to be shown ("builder", "source", "basket", "library", "programme").
    void placeWanted(const QString& place);

private:
    void follow(const Snapshot& before, const Snapshot& after, const Focus& focus);
    void askAgain();
    Document& m_document;
    LivePreview& m_preview;
    SearchIndex m_search;
    std::string m_open;
    Address m_focus;
    const Language* m_language;
};

} // namespace offerwright::app
