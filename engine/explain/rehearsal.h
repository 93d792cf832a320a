/// \file Trying changes out: the engine says what would happen, nothing is guessed.
#pragma once
#include "engine/explain/blame.h"
#include "engine/explain/stop.h"

namespace offerwright {

/// Runs the engine on changed baskets, at most so many times, and not after it was stopped.
class Rehearsal {
public:
    Rehearsal(const AdjudicatedSale& sale, int runs, const Stop& stop)
        : m_sale(sale)
        , m_runs(runs)
        , m_stop(stop) {}

    bool exhausted() const { return m_runs <= 0 || isStopped(m_stop); }
    /// The miss with the first change found that lets the step fire; with none when no single change does, or the runs
    /// end.
    NearMiss explain(const Diagnosis& diagnosis);

private:
    void tellRival(NearMiss& miss) const;
    bool findChange(const Diagnosis& diagnosis, NearMiss& miss);
    bool tryUnits(const Diagnosis& diagnosis, const Need& need, NearMiss& miss);
    bool growAddition(const Diagnosis& diagnosis, const Addition& addition, NearMiss& miss);
    bool tryCondition(const Diagnosis& diagnosis, const Condition& condition, NearMiss& miss);
    bool tryChange(const Diagnosis& diagnosis, const Change& change, NearMiss& miss);
    std::expected<Adjudication, Diagnostics> run(const Change& change, Trace* trace);
    std::int64_t stillMissing(const Diagnosis& diagnosis, const Change& change);

    const AdjudicatedSale& m_sale;
    int m_runs;
    const Stop& m_stop;
};

} // namespace offerwright
