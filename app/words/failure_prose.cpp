#include "app/words/prose.h"
#include <unordered_map>

namespace offerwright::app {
namespace {

using Prose = std::unordered_map<std::string, const char*>;

const Prose& failures() {
    static const Prose prose{
        {"file.notFound", QT_TRANSLATE_NOOP("Words", "%1 is not there. It may have been moved or renamed.")},
        {"file.exists", QT_TRANSLATE_NOOP("Words", "%1 exists already. Choose another name.")},
        {"file.damaged",
         QT_TRANSLATE_NOOP("Words", "%1 is damaged and was left as it is. Open its latest backup, or a copy of it.")},
        {"file.inUse", QT_TRANSLATE_NOOP("Words", "%1 is open elsewhere. Close it there to edit it here.")},
        {"file.newer", QT_TRANSLATE_NOOP("Words", "%1 was made by a newer version. Update this program to edit it.")},
        {"file.notOurs",
         QT_TRANSLATE_NOOP("Words", "%1 is not a workspace of this program. Choose a file that ends in .offerwright.")},
        {"file.noPermission",
         QT_TRANSLATE_NOOP("Words", "%1 may not be opened from here. Ask for the right to read and write it.")},
        {"file.readOnly", QT_TRANSLATE_NOOP("Words", "%1 is open for reading only. Save a copy to edit it.")},
        {"file.changed", QT_TRANSLATE_NOOP("Words", "%1 was changed by another program. Open it again to go on.")},
        {"file.moved",
         QT_TRANSLATE_NOOP("Words", "%1 was moved or deleted while it was open. Save a copy to keep your work.")},
        {"file.brokenRow", QT_TRANSLATE_NOOP("Words", "A part of %1 cannot be read. Open its latest backup.")},
        {"file.isFolder", QT_TRANSLATE_NOOP("Words", "%1 is a folder. Name a file.")},
        {"file.unreadable", QT_TRANSLATE_NOOP("Words", "%1 breaks off or is damaged. Copy it again from its source.")},
        {"file.tooLarge", QT_TRANSLATE_NOOP("Words", "%1 is too large to be read whole. Split it.")},
        {"file.lineTooLong",
         QT_TRANSLATE_NOOP(
             "Words", "%1 has a line that is too long to be read: line %2. Check that it holds one record a line.")},
        {"import.cancelled", QT_TRANSLATE_NOOP("Words", "The import of %1 was stopped. Nothing was changed.")},
        {"sample.damaged", QT_TRANSLATE_NOOP("Words", "The sample %1 of this program is damaged. Install it again.")},
        {"document.notKeepable", QT_TRANSLATE_NOOP("Words", "%1 holds something that cannot be kept, such as a text "
                                                            "that is not Unicode. Correct it; nothing was written.")},
        {"document.tooLarge", QT_TRANSLATE_NOOP("Words", "%1 is too large to be kept. Split it; nothing was written.")},
        {"memory.full",
         QT_TRANSLATE_NOOP("Words", "There is no memory left for this. Close what you do not need; nothing is lost.")},
        {"folder.noJson", QT_TRANSLATE_NOOP("Words", "%1 holds no JSON file. Name the folder that has them.")},
        {"catalogue.noCode",
         QT_TRANSLATE_NOOP("Words", "%1 has no column of product codes. Name one of its columns sku or gtin.")},
        {"assignments.noColumn",
         QT_TRANSLATE_NOOP("Words", "%1 has no column “%2”. Give one of its columns this name in the first row.")},
        {"assignments.collidingIds",
         QT_TRANSLATE_NOOP("Words", "The customers of %1 have ids that were made to slow this down. Use other ids.")},
        {"assignments.notOurs",
         QT_TRANSLATE_NOOP("Words", "%1 is no store of personal values. Make one with offerwright assignments load.")},
        {"assignments.newer",
         QT_TRANSLATE_NOOP("Words", "%1 was made by a newer version. Update this program to read it.")},
        {"assignments.damaged",
         QT_TRANSLATE_NOOP("Words", "%1 is damaged. Copy it again, or make it again from its rows.")},
        {"baskets.damaged",
         QT_TRANSLATE_NOOP("Words", "%1 is damaged at byte %2. Copy it again, or make it again from its baskets.")},
        {"baskets.newer",
         QT_TRANSLATE_NOOP("Words", "%1 was made by a newer version. Update this program to read it.")},
        {"baskets.noColumn",
         QT_TRANSLATE_NOOP("Words", "%1 has no column “%2”. Give one of its columns this name in the first row.")},
        {"baskets.otherColumn",
         QT_TRANSLATE_NOOP("Words", "%1 has a column “%2” that is not known. Rename it, or put x. before its name.")},
        {"baskets.doubleColumn", QT_TRANSLATE_NOOP("Words", "%1 has a second column for “%2”. Take one out.")},
        {"baskets.tooLong",
         QT_TRANSLATE_NOOP("Words", "%1 has a basket from line %2 on that is too long to be read. Check its ids.")},
        {"disk.full", QT_TRANSLATE_NOOP("Words", "The disk is full. Free some space; nothing that was kept is lost.")},
        {"disk.error",
         QT_TRANSLATE_NOOP("Words", "The disk did not answer as it should. Save a copy on another disk.")},
    };
    return prose;
}

} // namespace

const char* failureProse(const std::string& code) {
    const auto found = failures().find(code);
    return found == failures().end() ? nullptr : found->second;
}

} // namespace offerwright::app
