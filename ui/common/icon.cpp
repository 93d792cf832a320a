#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QSvgRenderer>

namespace offerwright::ui {
namespace {

/// The drawing of an icon in one colour, read and coloured once.
QSvgRenderer* drawing(const QString& name, const QColor& color) {
    static QHash<QString, QSvgRenderer*> drawings;
    const QString key = name + color.name();
    if (const auto known = drawings.constFind(key); known != drawings.constEnd()) return *known;
    QSvgRenderer* renderer = nullptr;
    if (QFile file(QStringLiteral(":/icons/%1.svg").arg(name)); !name.isEmpty() && file.open(QIODevice::ReadOnly)) {
        renderer = new QSvgRenderer(file.readAll().replace("currentColor", color.name().toLatin1()), qApp);
    }
    drawings.insert(key, renderer);
    return renderer;
}

class ThemedEngine : public QIconEngine {
public:
    explicit ThemedEngine(QString name)
        : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const Theme& colors = theme();
        QColor color = mode == QIcon::Active ? colors.text : colors.muted;
        if (mode == QIcon::Selected || state == QIcon::On) color = colors.accent;
        if (mode == QIcon::Disabled) color = colors.faint;
        paintIcon(*painter, rect, m_name, color);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new ThemedEngine(m_name); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

} // namespace

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) {
    QSvgRenderer* renderer = drawing(name, color);
    if (!renderer) return;
    const qreal opacity = painter.opacity();
    painter.setOpacity(opacity * color.alphaF());
    renderer->render(&painter, rect);
    painter.setOpacity(opacity);
}

QIcon iconOf(const QString& name) { return QIcon(new ThemedEngine(name)); }

bool hasIcon(const QString& name) { return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)); }

void paintMark(QPainter& painter, const QRectF& rect) {
    static QSvgRenderer* mark = new QSvgRenderer(QStringLiteral(":/icons/mark.svg"), qApp);
    mark->render(&painter, rect);
}

} // namespace offerwright::ui
