// A disk in memory whose power can be cut in the middle of any write.
#pragma once
#include "app/till/disk.h"
#include "tests/support/dice.h"
#include <map>

namespace offerwright::tests {

class MemoryDisk : public till::Disk {
public:
    std::optional<std::string> read(const std::string& name) override {
        if (isCut || fails) return std::nullopt;
        const auto found = files.find(name);
        return found == files.end() ? std::string() : found->second;
    }
    bool append(const std::string& name, std::string_view bytes) override {
        if (!begin()) {
            if (isCutNow()) files[name] += bytes.substr(0, dice.below(bytes.size() + 1));
            return false;
        }
        files[name] += bytes;
        return true;
    }
    bool replace(const std::string& name, std::string_view bytes) override {
        if (!begin()) {
            if (isCutNow() && dice.oneIn(2)) files[name] = bytes;
            return false;
        }
        files[name] = bytes;
        m_removed.clear();
        return true;
    }
    void remove(const std::string& name) override {
        if (!begin() && !(isCutNow() && dice.oneIn(2))) return;
        if (auto gone = files.extract(name)) m_removed.insert(std::move(gone));
    }
    std::vector<std::string> names() override {
        std::vector<std::string> all;
        for (const auto& [name, bytes] : files) all.push_back(name);
        return all;
    }

    /// The write after so many others is cut; what of it is there is chance, and so is whether files that were removed
    /// since the last replacement are there again.
    void cutAfter(std::size_t writes) { m_left = static_cast<std::int64_t>(writes); }
    void powerUp() {
        if (isCut)
            for (auto& [name, bytes] : m_removed)
                if (dice.oneIn(2)) files.emplace(name, bytes);
        m_removed.clear();
        isCut = false;
        m_left = -1;
    }

    std::map<std::string, std::string> files;
    bool isCut = false;
    bool fails = false; ///< everything, until it does not
    Dice dice{1};

private:
    bool begin() {
        m_isCutNow = !isCut && m_left == 0;
        isCut = isCut || m_isCutNow;
        if (m_left > 0) --m_left;
        return !isCut && !fails;
    }
    bool isCutNow() const { return m_isCutNow; }

    std::map<std::string, std::string> m_removed;
    std::int64_t m_left = -1;
    bool m_isCutNow = false;
};

} // namespace offerwright::tests
