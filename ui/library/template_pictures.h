/// \file The pictures of the templates gallery: what a mechanic does on a basket. Grey is in the basket, pale blue
/// counts, blue is what the customer gains, dashed comes later.
#pragma once
#include "app/words/language.h"
#include <QPainter>
#include <QRectF>
#include <QString>

namespace offerwright::ui {

/// Draws the picture of a template centred in `rect`; money in the given language and currency. An unknown name draws
/// the picture of any reward.
void paintTemplatePicture(QPainter& painter, const QRectF& rect, const QString& picture, const app::Language& language,
                          const QString& currency);

} // namespace offerwright::ui
