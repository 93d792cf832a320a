// Sees painting, so that what is measured ends where a person sees it.
#pragma once
#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace offerwright::tests {

/// Sees a widget or anything inside it being painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched)
        : m_watched(watched) {
        qApp->installEventFilter(this);
    }
    bool painted = false;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(object) : nullptr;
        if (widget && (widget == &m_watched || m_watched.isAncestorOf(widget))) painted = true;
        return false;
    }

private:
    QWidget& m_watched;
};

} // namespace offerwright::tests
