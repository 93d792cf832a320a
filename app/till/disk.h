/// \file The door to a till's disk: small files by name in one folder that is the till's own.
#pragma once
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::till {

class Disk {
public:
    virtual ~Disk() = default;
    /// What is there; empty for a file that is not. Absent when it cannot be read.
    virtual std::optional<std::string> read(const std::string& name) = 0;
    /// Adds to the end, durably when it answers true; else any part may be there.
    virtual bool append(const std::string& name, std::string_view bytes) = 0;
    /// In place of what is there, all or nothing, durably when it answers true.
    virtual bool replace(const std::string& name, std::string_view bytes) = 0;
    virtual void remove(const std::string& name) = 0;
    /// In their order.
    virtual std::vector<std::string> names() = 0;
};

/// A folder, made when it is missing; one process at a time. Or why it cannot be, as the system says it.
std::expected<std::unique_ptr<Disk>, std::string> openFolder(const std::string& path);

} // namespace offerwright::till
