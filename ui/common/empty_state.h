/// \file An empty place: what it is for, in one sentence and one explanation, and the first step.
#pragma once
#include <QString>
#include <QWidget>

namespace offerwright::ui {

class Button;
class TextLabel;

/// Its text is wrapped at 560 and stands in the middle of the place it is given, a little above half its height.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& sentence, const QString& explanation, QWidget* parent = nullptr);
    void tell(const QString& sentence, const QString& explanation);
    /// The one filled button; asked again it gets the new text.
    Button* offer(const QString& text, const QString& iconName = {});

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_icon;
    QWidget* m_tile;
    TextLabel* m_sentence;
    TextLabel* m_explanation;
    Button* m_button = nullptr;
    class QVBoxLayout* m_box;
};

} // namespace offerwright::ui
