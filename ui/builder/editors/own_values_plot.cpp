#include "ui/builder/editors/own_values_plot.h"
#include "ui/common/paint.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

constexpr int kTop = 18;    ///< the name of the tried persona
constexpr int kBottom = 20; ///< bounds below the axis

} // namespace

OwnValuesPlot::OwnValuesPlot(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OwnValuesPlot::show(const Parameter& parameter, std::vector<Mark> marks, const app::Language& language,
                         const QString& currency) {
    m_parameter = parameter;
    m_marks = std::move(marks);
    m_language = &language;
    m_currency = currency;
    QStringList said;
    for (const Mark& mark : m_marks)
        if (mark.own || mark.tried)
            said << mark.name + QChar(u' ') + language.number(mark.value, parameter.unit, currency);
    setAccessibleName(tr("Values of personas: %1").arg(said.join(QStringLiteral(", "))));
    update();
}

qreal OwnValuesPlot::xOf(std::int64_t value) const {
    const std::int64_t span = std::max<std::int64_t>(m_parameter.max - m_parameter.min, 1);
    const std::int64_t inside = std::clamp(value, m_parameter.min, std::max(m_parameter.min, m_parameter.max));
    return 6 + (width() - 12) * static_cast<qreal>(inside - m_parameter.min) / static_cast<qreal>(span);
}

void OwnValuesPlot::paintTried(QPainter& painter, const Mark& mark) const {
    const qreal x = xOf(mark.value);
    painter.fillRect(QRectF(x - 1, 4, 2, height() - kBottom - 2), theme().accent);
    const QString value = m_language->number(mark.value, m_parameter.unit, m_currency);
    const QString text = mark.own ? tr("%1 %2").arg(mark.name, value) : tr("%1, default %2").arg(mark.name, value);
    const qreal wide = QFontMetricsF(fontOf(Type::SmallStrong)).horizontalAdvance(text) + 2;
    const qreal left = x + 6 + wide <= width() ? x + 6 : x - 6 - wide;
    paintLine(painter, QRectF(left, 0, wide, kTop), text, Type::SmallStrong, theme().accent);
}

void OwnValuesPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal axis = height() - kBottom;
    painter.fillRect(QRectF(0, axis, width(), 1), theme().line2);
    painter.setPen(Qt::NoPen);
    std::map<std::int64_t, int> stacked;
    for (const Mark& mark : m_marks) {
        if (!mark.own) continue;
        const int height = stacked[mark.value]++;
        painter.setBrush(theme().accentLine);
        painter.drawEllipse(QPointF(xOf(mark.value), axis - 6 - height * 10), 4, 4);
    }
    for (const Mark& mark : m_marks)
        if (mark.tried) paintTried(painter, mark);
    const QRectF foot(0, axis + 3, width(), kBottom - 3);
    paintLine(painter, foot, m_language->number(m_parameter.min, m_parameter.unit, m_currency), Type::Small,
              theme().muted);
    paintLine(painter, foot, m_language->number(m_parameter.max, m_parameter.unit, m_currency), Type::Small,
              theme().muted, Qt::AlignRight | Qt::AlignVCenter);
    const auto own = static_cast<int>(std::ranges::count_if(m_marks, [](const Mark& mark) { return mark.own; }));
    paintLine(painter, foot, tr("%n persona(s) with their own", nullptr, own), Type::Small, theme().muted,
              Qt::AlignCenter);
}

} // namespace offerwright::ui
