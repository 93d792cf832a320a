// The program at work, as a process.
#pragma once
#include <QProcess>
#include <QStringList>

namespace offerwright::tests {

struct Ran {
    int exit = -1;
    QString out;
    QString err;
};
Ran runService(const QStringList& arguments);

/// Until it says on which port it listens, or ends; what it says afterwards is read at its end.
class Running {
public:
    explicit Running(const QStringList& arguments);
    int endedBy(int signal);
    /// What it printed so far; waits for the first of it.
    QString output();
    std::uint16_t port = 0;
    QStringList events;
    QByteArray said; ///< to standard error

private:
    void read(const QByteArray& line);
    QProcess m_process;
};

} // namespace offerwright::tests
