#include "app/service/program/demo.h"
#include "app/service/program/serve.h"
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <future>

namespace offerwright::service {
namespace {

/// A folder of its own, which goes with all that is in it.
class Folder {
public:
    Folder() {
        std::string path = (std::filesystem::temp_directory_path() / "offerwright-demo-XXXXXX").string();
        if (mkdtemp(path.data())) m_path = std::move(path);
    }
    ~Folder() {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    /// Empty when there is none.
    const std::string& path() const { return m_path; }
    std::string file(const char* name, std::string_view content) const {
        const std::string path = m_path + '/' + name;
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

private:
    std::string m_path;
};

struct Keys {
    std::string till = newKey();
    std::string studio = newKey();
};

Config configFor(const Folder& folder, const Keys& keys, std::uint16_t port) {
    Config config;
    config.server.port = port;
    config.sqlite = folder.path();
    Environment environment{.tenant = "demo", .name = "demo"};
    environment.identitySecret = folder.file("secret", newKey());
    environment.roots = {std::string(kDemoRoot)};
    environment.takesUnsigned = true; // nobody is there to enrol a till
    config.environments = {environment};
    config.keys = {{"demo", "demo", Role::Till, "till", digestOf(keys.till)},
                   {"demo", "demo", Role::Studio, "studio", digestOf(keys.studio)}};
    return config;
}

/// For who reads a basket a line.
std::string onOneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

/// As a studio does, but without a connection.
std::expected<void, std::string> put(http::Handler& calls, const Keys& keys, std::string_view path,
                                     std::string_view body) {
    const std::string authorization = "Bearer " + keys.studio;
    const http::Request request{"PUT", path, {{"authorization", authorization}}, body};
    std::promise<http::Response> answered;
    calls.answer(request, [&](http::Response response) { answered.set_value(std::move(response)); });
    const http::Response response = answered.get_future().get();
    if (response.status == 200) return {};
    return std::unexpected("the sample was not taken: " + response.body);
}

std::expected<void, std::string> publish(http::Handler& calls, const Keys& keys) {
    if (auto done = put(calls, keys, "/v1/catalogue", kDemoCatalogue); !done) return done;
    return put(calls, keys, "/v1/bundles/demo", kDemoBundle);
}

/// For the studio's Publish place.
std::string connectionTo(std::uint16_t port, const Keys& keys) {
    return "{\"url\": \"http://127.0.0.1:" + std::to_string(port) + "\", \"token\": \"" + keys.studio + "\", " +
           std::string(kDemoConnection) + "}\n";
}

void tellHow(const Folder& folder, const Keys& keys, std::uint16_t port) {
    const std::string basket = folder.file("basket.json", onOneLine(std::string(kDemoBasket)));
    const std::string roots = folder.file("roots.pub", kDemoRoot);
    const std::string connection = folder.file("connection.json", connectionTo(port, keys));
    std::printf("The sample shop is open. From another terminal:\n\n"
                "  curl -s -H 'Authorization: Bearer %s' \\\n"
                "    --data-binary @%s http://127.0.0.1:%u/v1/explain\n\n"
                "Or a till, which goes on selling when the shop closes:\n\n"
                "  OFFERWRIGHT_CALLER=%s offerwright till \\\n"
                "    --service http://127.0.0.1:%u --state till-1 --baskets %s \\\n"
                "    --roots %s --threshold 1 --tenant demo --environment demo\n\n"
                "To publish to it: in the studio, Publish, add an environment, and take it from the file\n\n"
                "  %s\n\n"
                "Ctrl+C closes it and forgets all.\n",
                keys.till.c_str(), basket.c_str(), static_cast<unsigned>(port), keys.till.c_str(),
                static_cast<unsigned>(port), basket.c_str(), roots.c_str(), connection.c_str());
    std::fflush(stdout);
}

} // namespace

Exit demo(std::uint16_t port) {
    const Folder folder;
    if (folder.path().empty()) {
        std::fputs("offerwright-service: no folder can be made for the demonstration\n", stderr);
        return Exit::Failed;
    }
    const Keys keys;
    return serve(configFor(folder, keys, port),
                 {.opened = [&](http::Handler& calls) { return publish(calls, keys); },
                  .listening = [&](std::uint16_t listensOn) { tellHow(folder, keys, listensOn); }});
}

} // namespace offerwright::service
