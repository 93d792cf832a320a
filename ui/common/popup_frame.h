/// \file The in-place editor: a frame under its opener that takes with Enter and leaves things as they were with
/// Escape.
#pragma once
#include <QPointer>
#include <QWidget>

namespace offerwright::ui {

/// Where a frame of `size` goes for an opener: under it, above it when there is no room, always inside the screen.
QRect placedFrame(const QSize& size, const QRect& opener, const QRect& screen);

/// Holds one content widget. Never modal; one at a time, since Qt closes it at a click outside (which takes, like
/// Enter). Deletes itself when closed and gives the focus back to its opener.
class PopupFrame : public QWidget {
    Q_OBJECT
public:
    explicit PopupFrame(QWidget* opener);
    /// Takes ownership of `content`; call once.
    void setContent(QWidget* content, int padding = 12);
    /// Shows under the opener, above it when there is no room, always inside the screen.
    void showUnder();
    QWidget* content() const { return m_content; }
    /// The frame without its shadow, on the screen.
    QRect frameOnScreen() const;

public slots:
    void take();   ///< closes, keeping what was edited
    void cancel(); ///< closes after cancelled()

signals:
    void taken();
    void cancelled();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QRect frame() const;
    enum class Ending { None, Taken, Cancelled };
    QPointer<QWidget> m_opener;
    QWidget* m_content = nullptr;
    Ending m_ending = Ending::None;
};

} // namespace offerwright::ui
