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
        {"key.notPrivate",
         QT_TRANSLATE_NOOP(
             "Words", "%1 can be read by others. Let only its owner read it (chmod 600), and think about a new key.")},
        {"key.notOurs", QT_TRANSLATE_NOOP("Words", "%1 holds no key. Make one with offerwright keys make.")},
        {"key.notSet", QT_TRANSLATE_NOOP("Words", "The environment has no variable %1. Set it to the key.")},
        {"key.noChance", QT_TRANSLATE_NOOP("Words", "This system gives no random numbers, so no key was made.")},
        {"disk.full", QT_TRANSLATE_NOOP("Words", "The disk is full. Free some space; nothing that was kept is lost.")},
        {"disk.error",
         QT_TRANSLATE_NOOP("Words", "The disk did not answer as it should. Save a copy on another disk.")},
    };
    return prose;
}

/// Of a service, of the keychain, and of what is about to be published.
const Prose& publishingFailures() {
    static const Prose prose{
        {"service.unreachable",
         QT_TRANSLATE_NOOP("Words", "%1 is not reached. Look at the network, and at the address.")},
        {"service.timeout", QT_TRANSLATE_NOOP("Words", "%1 did not answer in time. Try again in a moment.")},
        {"service.noTrust",
         QT_TRANSLATE_NOOP("Words",
                           "%1 has no certificate that this computer trusts, so nothing was sent. Ask who runs it.")},
        {"service.badUrl",
         QT_TRANSLATE_NOOP("Words", "“%1” is no address of a service. Write it like https://offers.acme.example.")},
        {"service.notUnderstood",
         QT_TRANSLATE_NOOP("Words",
                           "What answered is no service of this program, or a newer one. Look at the address.")},
        {"service.token", QT_TRANSLATE_NOOP("Words", "%1 does not know this token. Ask for a new one.")},
        {"service.role", QT_TRANSLATE_NOOP("Words", "%1 does not let this token publish. Ask for one of a studio.")},
        {"service.crowded", QT_TRANSLATE_NOOP("Words", "The service has too much to do. Try again in a moment.")},
        {"service.broken", QT_TRANSLATE_NOOP("Words", "The service has failed. Ask who runs it.")},
        {"outcome.unknown",
         QT_TRANSLATE_NOOP("Words", "The service could not say what became of it. Look at what is live.")},
        {"path.unknown",
         QT_TRANSLATE_NOOP("Words", "The service has no such environment, or the token is for another.")},
        {"request.faulty",
         QT_TRANSLATE_NOOP("Words", "The service could not read what was sent. Update this program.")},
        {"secret.notThere", QT_TRANSLATE_NOOP("Words", "The keychain of this computer has nothing for %1. Enter it.")},
        {"secret.denied", QT_TRANSLATE_NOOP("Words", "The keychain of this computer was not opened for %1.")},
        {"secret.noKeychain",
         QT_TRANSLATE_NOOP("Words", "This computer has no keychain, so %1 is kept only until the program ends.")},
        {"token.notSet",
         QT_TRANSLATE_NOOP("Words", "The environment has no variable %1. Set it to the token of the service.")},
        {"publish.gateShut", QT_TRANSLATE_NOOP("Words", "Something must be mended first. Nothing was sent.")},
        {"publish.noCertificate",
         QT_TRANSLATE_NOOP("Words", "The environment has no certificate that says who may publish. Add one.")},
        {"bundle.unknown", QT_TRANSLATE_NOOP("Words", "There is no such version in the history.")},
        {"bundle.none", QT_TRANSLATE_NOOP("Words", "Nothing was ever published here.")},
        {"bundle.overtaken",
         QT_TRANSLATE_NOOP("Words", "Another version went live meanwhile. Look at it, and publish anew.")},
        {"bundle.notDue", QT_TRANSLATE_NOOP("Words", "It is not to go live later: it may be live already.")},
        {"bundle.inThePast", QT_TRANSLATE_NOOP("Words", "It cannot go live before now. Choose a later time.")},
        {"proposal.needsApproval",
         QT_TRANSLATE_NOOP("Words", "Somebody else has to approve this content first. Propose it.")},
        {"proposal.own", QT_TRANSLATE_NOOP("Words", "Somebody else has to approve what you proposed.")},
        {"proposal.unknown", QT_TRANSLATE_NOOP("Words", "This content was not proposed, or has changed since.")},
    };
    return prose;
}

const Prose& refusals() {
    static const Prose prose{
        {"bundle.notOurs",
         QT_TRANSLATE_NOOP("Words", "This is another kind of file. Name a bundle, or of keys a certificate.")},
        {"bundle.unknownFormat",
         QT_TRANSLATE_NOOP("Words",
                           "This is of format %1, which a newer version wrote. Update this program to read it.")},
        {"bundle.tooLarge", QT_TRANSLATE_NOOP("Words", "It is larger than any may be: %1.")},
        {"bundle.truncated", QT_TRANSLATE_NOOP("Words", "The file breaks off before its end. Copy it again.")},
        {"bundle.trailingBytes",
         QT_TRANSLATE_NOOP("Words", "Something stands behind the end of the file. Copy it again.")},
        {"bundle.tooFewRoots",
         QT_TRANSLATE_NOOP("Words",
                           "%1 roots have signed where %2 are needed. Have more of them sign the certificate.")},
        {"bundle.unknownRoot",
         QT_TRANSLATE_NOOP("Words", "A key that is no root of ours has signed the certificate: %1.")},
        {"bundle.sameRootTwice", QT_TRANSLATE_NOOP("Words", "A root has signed the certificate twice: %1.")},
        {"bundle.rootSignature",
         QT_TRANSLATE_NOOP("Words", "The certificate was changed after this root signed it: %1.")},
        {"bundle.brokenDocument",
         QT_TRANSLATE_NOOP("Words", "It is signed, but is no text that this program writes: %1 %2.")},
        {"bundle.publisherRevoked", QT_TRANSLATE_NOOP("Words", "The publisher’s key was revoked: %1.")},
        {"bundle.oldPublisher",
         QT_TRANSLATE_NOOP("Words", "It was signed by the publisher’s key %1, which key %2 has replaced.")},
        {"bundle.publisherSignature",
         QT_TRANSLATE_NOOP("Words", "Its publisher has not signed this: it was changed, or somebody else made it.")},
        {"bundle.wrongTenant", QT_TRANSLATE_NOOP("Words", "It is for tenant “%1”, not for “%2”.")},
        {"bundle.wrongEnvironment", QT_TRANSLATE_NOOP("Words", "It is for “%1”, not for “%2”.")},
        {"bundle.notYetValid",
         QT_TRANSLATE_NOOP("Words", "It is not valid yet: %1, from %2 on. Set the clock right, or wait.")},
        {"bundle.expired", QT_TRANSLATE_NOOP("Words", "It is no longer valid: %1, until %2. Have it made anew.")},
        {"bundle.engineTooOld", QT_TRANSLATE_NOOP("Words", "It needs version %1 at least. Update this program.")},
        {"bundle.rolledBack",
         QT_TRANSLATE_NOOP("Words",
                           "It is version %1, and %2 was already installed. An older bundle is never taken again.")},
        {"bundle.chainBroken", QT_TRANSLATE_NOOP("Words", "Version %1 does not follow the bundle that is installed.")},
        {"bundle.fileNotAllowed", QT_TRANSLATE_NOOP("Words", "A bundle has no file named “%1”.")},
        {"bundle.fileMissing", QT_TRANSLATE_NOOP("Words", "The file “%1” is missing in it.")},
        {"bundle.fileSize", QT_TRANSLATE_NOOP("Words", "Its files are longer or shorter than its manifest says.")},
        {"bundle.fileDigest", QT_TRANSLATE_NOOP("Words", "“%1” in it is not the file that was signed.")},
        {"bundle.brokenContent", QT_TRANSLATE_NOOP("Words", "“%1” in it cannot be read: %2.")},
        {"bundle.otherPromotions",
         QT_TRANSLATE_NOOP("Words", "Its promotions come to the fingerprint %1, not to %2 as it says.")},
        {"bundle.onlineSignature", QT_TRANSLATE_NOOP("Words", "The online key has not signed this statement.")},
        {"bundle.olderStatement", QT_TRANSLATE_NOOP("Words", "A later statement than that of %1 was already seen.")},
        {"bundle.freshTooLong", QT_TRANSLATE_NOOP("Words", "The statement claims to hold for more than a day.")},
        {"bundle.otherBundle",
         QT_TRANSLATE_NOOP("Words",
                           "The statement names another bundle by version %1 than the one that is installed.")},
        {"bundle.faultyPromotions",
         QT_TRANSLATE_NOOP("Words", "Promotions with errors are not published. Correct them first.")},
        {"bundle.otherKey",
         QT_TRANSLATE_NOOP("Words", "The certificate is for another key than the one that signs. Name its own.")},
        {"bundle.zonesDiffer",
         QT_TRANSLATE_NOOP("Words", "Two zones named %1 have other offsets. Give both the same.")},
        {"bundle.neverValid", QT_TRANSLATE_NOOP("Words", "It would end before it begins. Give a later end.")},
    };
    return prose;
}

} // namespace

const char* failureProse(const std::string& code) {
    for (const Prose* prose : {&failures(), &publishingFailures(), &refusals()}) {
        if (const auto found = prose->find(code); found != prose->end()) return found->second;
    }
    return nullptr;
}

} // namespace offerwright::app
