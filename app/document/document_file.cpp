#include "app/document/document.h"
#include "app/document/writer.h"

namespace offerwright::app {
namespace {

/// From here on the writing thread alone touches the file, and closes it when it ends.
Document::Keeper keeperOf(std::unique_ptr<WorkspaceFile> file) {
    const std::shared_ptr<WorkspaceFile> shared(std::move(file));
    return [shared](const Snapshot& next) { return shared->save(next); };
}

} // namespace

Document::Document(std::unique_ptr<WorkspaceFile> file, QObject* parent)
    : Document(file->content(), parent) {
    m_path = file->path();
    m_readOnlyCause = file->readOnlyCause();
    startWriter(keeperOf(std::move(file)));
}

} // namespace offerwright::app
