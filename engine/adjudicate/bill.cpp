#include "engine/adjudicate/bill.h"
#include "engine/adjudicate/proposal.h"

namespace offerwright {

void enter(Bill& bill, std::uint32_t place, Proposal& proposal) {
    Giver giver{place, proposal.discount, proposal.credit, proposal.points,
                Pooled<std::uint64_t>(wordsFor(proposal.after.size()), 0)};
    for (const Grant& grant : proposal.grants)
        for (const GivenShare& share : grant.shares) addLine(giver.lines, share.line);
    bill.givers.push_back(std::move(giver));
    bill.standing = std::move(proposal.after);
}

} // namespace offerwright
