#include "tests/tidy/rules.h"
#include <QRegularExpression>

namespace offerwright::tests::tidy {
namespace {

/// Where a pattern may not stand, except in some places.
struct Ban {
    QString within;
    QStringList except;
    QRegularExpression pattern;
    QString message;
    bool isInclude = true;

    bool holdsFor(const QString& path) const {
        return path.startsWith(within) &&
               std::ranges::none_of(except, [&path](const QString& place) { return path.startsWith(place); });
    }
};

QRegularExpression include(const QString& names) {
    return QRegularExpression("#\\s*include\\s*[<\"](?:" + names + ")[/.>\"]");
}

const QString kWidgets = "QtWidgets|QApplication|QMainWindow|QDialog|QMessageBox|QLabel|QPushButton|QLineEdit|"
                         "QAbstractItemView|QStyledItemDelegate|QTreeView|QListView|QTableView|QLayout|QWidget|Qsci";

const std::vector<Ban>& bans() {
    static const std::vector<Ban> list{
        {"engine/", {}, include("Q[A-Za-z]+"), "the engine sees no Qt"},
        {"app/service/", {}, include("Q[A-Za-z]+"), "the service sees no Qt"},
        {"engine/", {}, include("fstream|filesystem|iostream"), "the engine sees no files"},
        {"engine/",
         {},
         include("thread|mutex|future|condition_variable|stop_token"),
         "the engine has no threads of its own"},
        {"engine/",
         {},
         QRegularExpression("\\b(system_clock|steady_clock|high_resolution_clock|random_device|getenv)\\b"),
         "the engine sees no clock, chance or environment",
         false},
        {"app/", {"app/studio/"}, include(kWidgets), "app has no widgets"},
        {"", {"engine/text/"}, include("nlohmann|simdjson"), "only engine/text sees a JSON library"},
        {"", {"app/store/", "app/service/sql/"}, include("sqlite3"), "only app/store and app/service/sql see SQLite"},
        {"",
         {"app/service/http/", "app/wire/"},
         include("boost|openssl|sys/socket|netinet"),
         "only app/service/http and app/wire see the network"},
        {"app/wire/", {}, include("Q[A-Za-z]+"), "tills see no Qt"},
        {"app/till/", {}, include("Q[A-Za-z]+"), "tills see no Qt"},
        {"app/load/", {}, include("Q[A-Za-z]+"), "load sees no Qt"},
        {"app/service/http/",
         {},
         include("sodium|fstream|filesystem|iostream"),
         "connections see no files and no keys of callers"},
        {"", {"app/service/sql/"}, include("libpq-fe|libpq|postgresql|pg_config"), "only app/service/sql sees libpq"},
        {"app/service/ledger/",
         {},
         include("fstream|filesystem|iostream|thread|mutex|future|chrono|random"),
         "the ledger sees no files, threads, clock or chance"},
    };
    return list;
}

} // namespace

Faults outsideLaw(const Source& source) {
    Faults faults;
    for (const Ban& ban : bans()) {
        if (!ban.holdsFor(source.path)) continue;
        const QString& searched = ban.isInclude ? source.includes : source.code;
        for (auto found = ban.pattern.globalMatch(searched); found.hasNext();)
            faults.push_back({source.path, source.lineAt(found.next().capturedStart()), ban.message});
    }
    return faults;
}

} // namespace offerwright::tests::tidy
