#include "app/store/assignment_import.h"
#include "app/store/assignment_row.h"

namespace offerwright::app {
namespace {

constexpr std::int64_t kRowsBetweenProgress = 4096;

const char* codeOf(AssignmentFault fault) {
    switch (fault) {
    case AssignmentFault::NameTooLong: return "assignment.nameTooLong";
    case AssignmentFault::Reversed: return "assignment.reversed";
    case AssignmentFault::TooManyParameters: return "assignment.tooManyParameters";
    case AssignmentFault::TooFar: return "assignment.badInstant";
    case AssignmentFault::NoName:
    case AssignmentFault::CollidingIds: break;
    }
    return "assignment.noCustomer";
}

std::vector<std::string> argumentsOf(AssignmentFault fault, const Assignment& assignment) {
    if (fault != AssignmentFault::Reversed) return {};
    return {printInstant(*assignment.from), printInstant(*assignment.to)};
}

/// One import long.
class Import {
public:
    Import(const AssignmentColumns& columns, const AssignmentRules& rules)
        : m_reader(columns, rules) {}

    void take(const CsvRow& row) {
        ++m_rowCount;
        const auto assignment = m_reader.read(row);
        if (!assignment) return refuse(row, assignment.error());
        const auto taken = m_builder.add(*assignment, row.line);
        if (!taken) refuse(row, {codeOf(taken.error()), argumentsOf(taken.error(), *assignment)});
    }

    std::expected<AssignmentImport, Failure> finish(const QString& path) {
        auto built = std::move(m_builder).finish();
        if (!built) return std::unexpected(Failure{QStringLiteral("assignments.collidingIds"), {path}, {}});
        leaveOut("assignment.duplicate", std::move(built->report.duplicates));
        leaveOut("assignment.overruled", std::move(built->report.overruled));
        leaveOut("assignment.crowded", std::move(built->report.crowded));
        return AssignmentImport{std::move(built->assignments), m_rowCount, std::move(m_refused),
                                built->report.overlaps};
    }

private:
    void refuse(const CsvRow& row, RowRefusal refusal) {
        RefusedRows& refused = m_refused[refusal.code];
        if (refused.rows.count == 0) refused.arguments = std::move(refusal.arguments);
        refused.rows.add(row.line);
    }
    void leaveOut(const char* code, NamedRows rows) {
        if (rows.count > 0) m_refused[code] = {std::move(rows), {}};
    }

    AssignmentReader m_reader;
    AssignmentsBuilder m_builder;
    std::int64_t m_rowCount = 0;
    std::map<std::string, RefusedRows> m_refused;
};

/// The first row of the file, as columns.
std::expected<AssignmentColumns, Failure> columnsOf(CsvReader& reader, const QString& path) {
    CsvRow header;
    const auto hasRow = reader.next(header);
    if (!hasRow) return std::unexpected(hasRow.error());
    const auto columns = columnsIn(header.fields);
    if (!columns) return std::unexpected(Failure{QStringLiteral("assignments.noColumn"), {path, columns.error()}, {}});
    return *columns;
}

} // namespace

std::expected<AssignmentImport, Failure> importAssignments(const QString& path, const AssignmentRules& rules,
                                                           const ImportProgress& progress) {
    auto reader = CsvReader::open(path);
    if (!reader) return std::unexpected(std::move(reader.error()));
    const auto columns = columnsOf(*reader, path);
    if (!columns) return std::unexpected(columns.error());
    Import import(*columns, rules);
    CsvRow row;
    for (std::int64_t count = 0;; ++count) {
        const auto hasRow = reader->next(row);
        if (!hasRow) return std::unexpected(hasRow.error());
        if (!*hasRow) return import.finish(path);
        const bool asks = progress && count % kRowsBetweenProgress == 0;
        if (asks && !progress(reader->position(), reader->size()))
            return std::unexpected(Failure{QStringLiteral("import.cancelled"), {path}, {}});
        import.take(row);
    }
}

} // namespace offerwright::app
