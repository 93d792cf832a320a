// The catalogue of the story: 6,774 French products. The real file where it is, else one of the same columns and size
// that the test writes, so that the story is always told.
#pragma once
#include <QString>
#include <QTemporaryDir>

namespace offerwright::tests {

inline constexpr std::size_t kStoryProducts = 6774;

class StoryCatalogue {
public:
    StoryCatalogue();
    bool isReady() const { return !m_path.isEmpty(); }
    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace offerwright::tests
