#include "app/document/document.h"
#include "app/document/writer.h"

namespace offerwright::app {

/// On the writing thread: reads on, and tells this document when all is there or cannot be.
std::function<bool()> Document::readerOf(std::shared_ptr<WorkspaceFile> file) {
    return [this, file] {
        const auto late = file->readOn();
        if (late && !*late) return true;
        const auto tell = [this, late] {
            if (late)
                becomeWhole(*late);
            else
                emit unreadable(late.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return false;
    };
}

Document::Document(std::unique_ptr<WorkspaceFile> file, QObject* parent)
    : Document(file->content(), parent) {
    m_path = file->path();
    m_readOnlyCause = file->readOnlyCause();
    // From here on the writing thread alone touches the file, and closes it when it ends.
    const std::shared_ptr<WorkspaceFile> shared(std::move(file));
    auto readOn = shared->content()->whole ? nullptr : readerOf(shared);
    startWriter([shared](const Snapshot& next) { return shared->save(next); }, std::move(readOn));
}

} // namespace offerwright::app
