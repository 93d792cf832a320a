// A retailer's workspace, and a service of its own to publish to: a real one, as a process, on SQLite in a folder.
#pragma once
#include "app/publish/desk.h"
#include "app/store/workspace.h"
#include "tests/app/service/program/running.h"
#include <QTemporaryDir>

namespace offerwright::tests {

/// A workspace with products, baskets, and one promotion: 1.00 off crème from `threshold` cents on.
app::Snapshot creamery(std::int64_t threshold);
app::Snapshot withThreshold(const app::Snapshot& now, std::int64_t threshold);

class HomeService {
public:
    enum class Approvals { None, AskedFor };
    explicit HomeService(Approvals approvals = Approvals::None);
    ~HomeService();
    HomeService(const HomeService&) = delete;
    HomeService& operator=(const HomeService&) = delete;

    /// Listens on another port each time; what it keeps stays.
    void start();
    void kill();
    /// As it is now, in "production"; published with the tests' keys.
    app::Environment environment() const;
    /// As `environment`, in the workspace.
    app::Snapshot withEnvironment(const app::Snapshot& workspace) const;
    /// Of Ada and of Grace; each may publish.
    std::string ada() const { return m_ada; }
    std::string grace() const { return m_grace; }

private:
    QTemporaryDir m_folder;
    std::string m_ada;
    std::string m_grace;
    std::unique_ptr<Running> m_running;
};

/// A keychain with a token for the service and the publisher's key.
void fill(app::Secrets& secrets, const app::Environment& environment, const std::string& token);

/// What a till is told of a basket with crème for so much; -1 when nothing is.
std::int64_t totalOf(const HomeService& service, std::int64_t price);

inline constexpr int kPatienceMs = 20'000;

} // namespace offerwright::tests
