/// \file What Assignments share: the bytes, and the few facts of them that look-ups need.
#pragma once
#include "engine/personal/image.h"
#include "offerwright/personal/assignments.h"

namespace offerwright {

/// Only over bytes that `personal::readChecked` has found sound, or that a builder has just written.
struct Assignments::Store {
    std::shared_ptr<const void> keeper;
    personal::Bytes image;
    personal::Layout layout;
    std::vector<PromotionParameter> parameters;
    std::string fingerprint;

    Store(personal::Bytes bytes, std::shared_ptr<const void> itsKeeper);
    /// False for a customer that is not there.
    bool find(std::string_view customer, personal::Entry& entry) const;
};

namespace personal {

/// True when an image is what a builder writes: sizes, digest, names, order, numbers, validities, buckets.
bool isSound(Bytes image, const Layout& layout);

} // namespace personal
} // namespace offerwright
