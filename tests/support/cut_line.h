// A line to a PostgreSQL server that is cut where a test wants it: before what is asked comes to the server, or before
// what it answers comes back.
#pragma once
#include <QTemporaryDir>
#include <mutex>
#include <string>
#include <thread>

namespace offerwright::tests {

class CutLine {
public:
    enum class Where { Asked, Answered };
    /// To the server whose socket is in this folder.
    explicit CutLine(const std::string& folder);
    ~CutLine();

    /// For clients, in place of the server's.
    std::string folder() const { return m_folder.path().toStdString(); }
    /// Cuts once, at the n-th request from now on; 0: never.
    void cutAt(int request, Where where);
    bool hasCut() const;

private:
    void serve();
    void connect(int client);
    /// False when the line has been cut there.
    bool passes(Where where, const std::string& bytes, int to);

    QTemporaryDir m_folder;
    std::string m_server;
    int m_listener = -1;
    mutable std::mutex m_mutex;
    int m_requestsLeft = 0;
    Where m_where = Where::Asked;
    bool m_hasCut = false;
    std::jthread m_thread;
};

} // namespace offerwright::tests
