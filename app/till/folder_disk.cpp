#include "app/till/disk.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <unistd.h>

namespace offerwright::till {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLock = "lock";
constexpr std::string_view kUnfinished = ".new";

/// Closes itself.
class Descriptor {
public:
    Descriptor(const std::string& path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

    bool writeDurably(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fdatasync(m_number) == 0;
    }

private:
    int m_number;
};

class FolderDisk : public Disk {
public:
    explicit FolderDisk(const std::string& path)
        : m_path(path)
        , m_lock(path + '/' + kLock, O_RDWR | O_CREAT) {}

    bool isOurs() const { return m_lock.isOpen() && ::flock(m_lock.number(), LOCK_EX | LOCK_NB) == 0; }

    std::optional<std::string> read(const std::string& name) override {
        std::error_code error;
        if (!fs::exists(path(name), error)) return error ? std::nullopt : std::optional(std::string());
        std::ifstream file(path(name), std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(file), {}};
        return file.bad() || !file.is_open() ? std::nullopt : std::optional(std::move(bytes));
    }

    bool append(const std::string& name, std::string_view bytes) override {
        const bool isNew = ::access(path(name).c_str(), F_OK) != 0;
        const Descriptor file(path(name), O_WRONLY | O_CREAT | O_APPEND);
        return file.isOpen() && file.writeDurably(bytes) && (!isNew || keepNames());
    }

    bool replace(const std::string& name, std::string_view bytes) override {
        const std::string unfinished = path(name) + std::string(kUnfinished);
        {
            const Descriptor file(unfinished, O_WRONLY | O_CREAT | O_TRUNC);
            if (!file.isOpen() || !file.writeDurably(bytes)) return false;
        }
        return ::rename(unfinished.c_str(), path(name).c_str()) == 0 && keepNames();
    }

    void remove(const std::string& name) override {
        std::error_code ignored;
        fs::remove(path(name), ignored);
    }

    std::vector<std::string> names() override {
        std::vector<std::string> all;
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(m_path, ignored)) {
            std::string name = entry.path().filename().string();
            if (name != kLock && !name.ends_with(kUnfinished)) all.push_back(std::move(name));
        }
        std::ranges::sort(all);
        return all;
    }

private:
    std::string path(const std::string& name) const { return m_path + '/' + name; }
    bool keepNames() const {
        const Descriptor folder(m_path, O_RDONLY | O_DIRECTORY);
        return folder.isOpen() && ::fsync(folder.number()) == 0;
    }

    std::string m_path;
    Descriptor m_lock;
};

} // namespace

std::expected<std::unique_ptr<Disk>, std::string> openFolder(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return std::unexpected(error.message());
    auto disk = std::make_unique<FolderDisk>(path);
    if (!disk->isOurs()) return std::unexpected(std::string(std::strerror(errno)));
    return disk;
}

} // namespace offerwright::till
