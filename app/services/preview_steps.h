/// \file The steps of a preview, one after the other, on whichever thread.
#pragma once
#include "app/services/preview.h"
#include <stop_token>

namespace offerwright::app {

/// Keeps the last compiled set: the same promotions are not compiled again, changed ones alone are lowered anew.
class SetKeeper {
public:
    const Compiled& compiledFor(const Workspace& workspace, const std::string& open);

private:
    CompileInput m_input;
    Compiled m_compiled;
};

std::shared_ptr<Preview> adjudicated(const Snapshot& workspace, const std::string& open, const Compiled& compiled,
                                     std::uint64_t generation);
/// A copy with the explanations; null when it was stopped.
std::shared_ptr<Preview> explained(const Preview& answer, const std::stop_token& stop);

} // namespace offerwright::app
