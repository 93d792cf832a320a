// Workspaces for the tests of the store: the sample grocer, and changes to it by chance.
#pragma once
#include "app/store/workspace.h"
#include "app/store/workspace_file.h"
#include <QTemporaryDir>
#include <random>

namespace offerwright::tests {

/// The sample that programs carry.
app::Workspace grocer();
app::Snapshot grocerSnapshot();

/// One small change somewhere in it, as people make them.
app::Snapshot changedByChance(const app::Snapshot& now, std::mt19937& chance);

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace offerwright::tests
