/// \file Promotions as a folder of JSON files, one a promotion, named by its id: made to be kept under version control.
#pragma once
#include "app/store/failure.h"
#include "app/store/workspace.h"
#include <expected>
#include <offerwright/base/diagnostic.h>

namespace offerwright::app {

struct ExportReport {
    QStringList written;   ///< file names, new or changed
    int unchanged = 0;     ///< files that held the same already; they are not touched
    QStringList strangers; ///< JSON files of no promotion of the workspace; they stay
};
/// Writes every promotion in its canonical form. Makes the folder when it is not there; removes nothing. Each file is
/// whole or as it was, whatever happens.
std::expected<ExportReport, Failure> exportPromotions(const Workspace& workspace, const QString& directory);

/// The faults and warnings of one file of a folder. Besides those of reading: "folder.duplicateId" (error; argument:
/// the file that has the id too) and "folder.otherName" (warning; arguments: id, the name the file should have).
struct FileReport {
    QString file; ///< name in the folder
    Diagnostics diagnostics;
};
struct FolderImport {
    std::vector<Promotion> promotions; ///< by id; complete only when ok()
    std::vector<FileReport> reports;   ///< of the files with something to say
    int fileCount = 0;
    bool ok() const; ///< no file has an error: take all, as one edit; else take none
};
/// Reads every .json file of a folder (not of folders in it). Changes nothing.
std::expected<FolderImport, Failure> importPromotions(const QString& directory);

/// "dairy-fill-up.json". What a file system could not keep apart or refuses is written as %XX.
QString fileNameOf(const std::string& promotionId);

} // namespace offerwright::app
