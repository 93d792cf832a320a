#include <offerwright/base/assert.h>
#include <offerwright/bundle/refusal.h>

namespace offerwright {

std::string_view wordOf(RefusalCode code) {
    switch (code) {
    case RefusalCode::NotOurs: return "bundle.notOurs";
    case RefusalCode::UnknownFormat: return "bundle.unknownFormat";
    case RefusalCode::TooLarge: return "bundle.tooLarge";
    case RefusalCode::Truncated: return "bundle.truncated";
    case RefusalCode::TrailingBytes: return "bundle.trailingBytes";
    case RefusalCode::TooFewRoots: return "bundle.tooFewRoots";
    case RefusalCode::UnknownRoot: return "bundle.unknownRoot";
    case RefusalCode::SameRootTwice: return "bundle.sameRootTwice";
    case RefusalCode::RootSignature: return "bundle.rootSignature";
    case RefusalCode::BrokenDocument: return "bundle.brokenDocument";
    case RefusalCode::PublisherRevoked: return "bundle.publisherRevoked";
    case RefusalCode::OldPublisher: return "bundle.oldPublisher";
    case RefusalCode::PublisherSignature: return "bundle.publisherSignature";
    case RefusalCode::WrongTenant: return "bundle.wrongTenant";
    case RefusalCode::WrongEnvironment: return "bundle.wrongEnvironment";
    case RefusalCode::NotYetValid: return "bundle.notYetValid";
    case RefusalCode::Expired: return "bundle.expired";
    case RefusalCode::EngineTooOld: return "bundle.engineTooOld";
    case RefusalCode::RolledBack: return "bundle.rolledBack";
    case RefusalCode::ChainBroken: return "bundle.chainBroken";
    case RefusalCode::FileNotAllowed: return "bundle.fileNotAllowed";
    case RefusalCode::FileMissing: return "bundle.fileMissing";
    case RefusalCode::FileSize: return "bundle.fileSize";
    case RefusalCode::FileDigest: return "bundle.fileDigest";
    case RefusalCode::BrokenContent: return "bundle.brokenContent";
    case RefusalCode::OtherPromotions: return "bundle.otherPromotions";
    case RefusalCode::OnlineSignature: return "bundle.onlineSignature";
    case RefusalCode::OlderStatement: return "bundle.olderStatement";
    case RefusalCode::FreshTooLong: return "bundle.freshTooLong";
    case RefusalCode::OtherBundle: return "bundle.otherBundle";
    case RefusalCode::FaultyPromotions: return "bundle.faultyPromotions";
    case RefusalCode::OtherKey: return "bundle.otherKey";
    case RefusalCode::ZonesDiffer: return "bundle.zonesDiffer";
    case RefusalCode::NeverValid: return "bundle.neverValid";
    }
    OW_ASSERT(false);
}

} // namespace offerwright
