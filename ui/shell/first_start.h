/// \file The first window: what this is for, and the first step — the sample shop, one's own catalogue, a promotion —
/// and the workspaces opened lately.
#pragma once
#include <QAbstractButton>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace offerwright::ui {

class Button;
class SegmentedControl;

class FirstStart : public QWidget {
    Q_OBJECT
public:
    explicit FirstStart(const QStringList& recent, const QString& languageCode, QWidget* parent = nullptr);
    /// A line above the cards when a workspace could not be opened.
    void tell(const QString& sentence, const QString& note);

signals:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void recentWanted(const QString& path);
    void languageWanted(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Card {
        QLabel* name;
        QLabel* words;
        Button* button;
    };
    QWidget* buildHead();
    QWidget* buildCards();
    QWidget* buildRecent(const QStringList& recent);
    Card makeCard(QWidget* parent, const QString& icon, bool first);
    void retranslate();
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_recentHead = nullptr;
    std::vector<Card> m_cards;
    SegmentedControl* m_language;
    class Banner* m_banner;
};

} // namespace offerwright::ui
