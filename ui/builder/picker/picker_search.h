/// \file What a selection picks of a catalogue, and what of it is looked at: pure, and a worker that answers the newest
/// question only.
#pragma once
#include "app/models/catalogue_index.h"
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <offerwright/model/basket.h>
#include <offerwright/model/selection.h>

namespace offerwright::ui {

struct PickerQuestion {
    Selection selection;
    QString typed;                                   ///< folded by the search
    int category = 0;                                ///< list only what stands in it; 0: everything
    std::optional<std::pair<app::Facet, int>> value; ///< list only what has it
    std::vector<Line> basket;                        ///< lines tried, to say what it means for them
};

enum class Fate { NotPicked, Kept, Excluded };

struct PickerRow {
    std::uint32_t product = 0;
    Fate fate = Fate::NotPicked;
    bool inBasket = false;
    bool operator==(const PickerRow&) const = default;
};

struct PickerAnswer {
    std::vector<PickerRow> rows; ///< what was looked at: in the basket first, else the catalogue's order
    std::int64_t kept = 0;       ///< over the whole catalogue
    std::int64_t excluded = 0;
    std::int64_t basketLines = 0; ///< lines of the basket that are picked
    Money basketValue;
    bool whole = true; ///< false: the first rows only, and there are more
};

/// Answers questions one after the other, each the quicker for the one before: what is typed on is looked for among
/// what was found, and products are judged again only when the selection changes. One thread at a time.
class PickerSearch {
public:
    using Answer = std::shared_ptr<const PickerAnswer>;

    explicit PickerSearch(std::shared_ptr<const app::CatalogueIndex> index);
    ~PickerSearch();
    const std::shared_ptr<const app::CatalogueIndex>& index() const { return m_index; }
    /// Where there are many, the first rows are told as soon as they are found, the whole is given back. `isStale` is
    /// asked now and then; once true, the answer is given up (null).
    Answer answer(const PickerQuestion& question, const std::function<bool()>& isStale,
                  const std::function<void(const Answer&)>& tellFirst);

private:
    struct Judged;
    class Finding;
    bool judge(const Selection& selection, const std::function<bool()>& isStale);
    bool narrows(const PickerQuestion& question, const std::vector<std::string>& words) const;

    std::shared_ptr<const app::CatalogueIndex> m_index;
    std::unique_ptr<const Judged> m_judged;
    PickerQuestion m_asked;           ///< the last one that was answered
    std::vector<std::string> m_words; ///< typed in it
    Answer m_found;                   ///< null: none was answered
};

/// The whole answer to one question.
PickerAnswer answer(const app::CatalogueIndex& index, const PickerQuestion& question);
/// What a kept-out product is kept out by, in words of the catalogue; empty when it is not excluded.
QString excludedBy(const app::CatalogueIndex& index, const Picks& except, std::size_t product);

/// Answers on a thread of its own, with the first rows and then with the whole where there are many. A question that
/// another one overtook is not answered.
class PickerWorker : public QObject {
    Q_OBJECT
public:
    explicit PickerWorker(QObject* parent = nullptr);
    ~PickerWorker() override; ///< gives up what it is at

    /// What is searched; null while it is being prepared.
    const std::shared_ptr<const app::CatalogueIndex>& index() const { return m_index; }
    void setIndex(std::shared_ptr<const app::CatalogueIndex> index) { m_index = std::move(index); }

public slots:
    /// Without an index nothing is answered.
    void ask(const offerwright::ui::PickerQuestion& question);

signals:
    void answered(const std::shared_ptr<const offerwright::ui::PickerAnswer>& answer);

private:
    std::shared_ptr<const app::CatalogueIndex> m_index;
    std::unique_ptr<PickerSearch> m_search; ///< of the worker's thread
    std::atomic<std::uint64_t> m_newest{0};
    QThreadPool m_threads;
};

} // namespace offerwright::ui
