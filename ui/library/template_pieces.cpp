#include "ui/library/template_pieces.h"
#include <QCoreApplication>
#include <algorithm>

namespace offerwright::ui {
namespace {

Piece item(const char* icon, Part look = Part::Counts) { return {Kind::Item, QString::fromLatin1(icon), look}; }
Piece pill(const QString& text) { return {Kind::Pill, text}; }
Piece text(const QString& words) { return {Kind::Text, words}; }
Piece arrow() { return {Kind::Arrow, {}}; }
Piece plus() { return {Kind::Plus, {}}; }

Pieces moneyPieces(const QString& picture, const Speech& speech) {
    if (picture == u"spendAndSave")
        return {item("milk"), item("cheese"), item("bread"), item("fruit"), arrow(), pill(speech.money(-500))};
    if (picture == u"percentOff")
        return {item("cup", Part::Gained), item("milk", Part::InBasket), item("fruit", Part::InBasket),
                item("bread", Part::InBasket), pill(speech.percent(-20))};
    if (picture == u"fixedPrice")
        return {item("cheese", Part::Gained), {Kind::Struck, speech.money(340)}, arrow(), pill(speech.money(250))};
    if (picture == u"amountOff")
        return {item("soap", Part::Gained), item("soap", Part::Gained), arrow(),
                pill(speech.money(-100) + QStringLiteral(" ×2"))};
    if (picture == u"percentFromFour")
        return {item("bread", Part::Gained),
                item("bread", Part::Gained),
                item("bread", Part::Gained),
                item("bread", Part::Gained),
                arrow(),
                pill(speech.percent(-30))};
    return {};
}

Pieces setPieces(const QString& picture, const Speech& speech) {
    if (picture == u"threeForTwo")
        return {item("butter"), item("butter"), item("butter", Part::Gained), arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "1 free")))};
    if (picture == u"secondAtHalf")
        return {item("bottle"), item("bottle", Part::Gained), arrow(), pill(speech.percent(-50))};
    if (picture == u"twoPlusOne") return {item("cup"), item("cup"), plus(), item("cup", Part::Gained)};
    if (picture == u"mealDeal")
        return {item("bread"), plus(), item("bottle"), plus(), item("fruit"), arrow(), pill(speech.money(690))};
    return {};
}

Pieces pointsPieces(const QString& picture, const Speech& speech) {
    if (picture == u"pointsMultiplier")
        return {item("yoghurt", Part::Gained),
                {Kind::Text, speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+1 pt"))},
                arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "×3 points")))};
    if (picture == u"bonusPoints")
        return {item("fish"), item("fish"), arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+200 points")))};
    if (picture == u"pointsPerAmount")
        return {item("wine"),
                {Kind::Text, speech.money(100)},
                arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+5 points")))};
    if (picture == u"coupon") return {{Kind::Ticket, QStringLiteral("BIENVENUE")}, arrow(), pill(speech.percent(-10))};
    if (picture == u"message")
        return {
            item("basket"), arrow(), {Kind::Ticket, speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "Thank you"))}};
    return {};
}

Pieces moreMoneyPieces(const QString& picture, const Speech& speech) {
    if (picture == u"distinct")
        return {item("milk"), item("cheese"), item("yoghurt"), arrow(), pill(speech.percent(-20))};
    if (picture == u"share")
        return {
            item("leaf"), item("leaf"), item("leaf"), item("soap", Part::InBasket), arrow(), pill(speech.money(-300))};
    if (picture == u"gift") return {item("basket"), text(speech.money(5000)), arrow(), item("gift", Part::Gained)};
    if (picture == u"credited")
        return {item("cheese", Part::Gained), arrow(), item("card"), pill(QLatin1String("+") + speech.money(102))};
    if (picture == u"doubled") return {item("card"), text(speech.money(400)), arrow(), pill(speech.money(800))};
    if (picture == u"cardPrice")
        return {item("card"), plus(), item("bottle"), item("bottle", Part::Gained), arrow(), pill(speech.percent(-50))};
    return {};
}

Pieces moreSetPieces(const QString& picture, const Speech& speech) {
    if (picture == u"bundlePercent")
        return {item("bottle", Part::Gained), plus(), item("bread", Part::Gained), arrow(), pill(speech.percent(-25))};
    if (picture == u"otherFree")
        return {item("vegetable"), plus(), item("bread", Part::Gained), arrow(), pill(speech.percent(-100))};
    if (picture == u"cheapestHalf")
        return {item("wine"), item("bottle", Part::Gained), arrow(), pill(speech.percent(-50))};
    return {};
}

Pieces morePointsPieces(const QString& picture, const Speech& speech) {
    if (picture == u"pointsPerUnit")
        return {item("cup"), item("cup"), item("cup"), arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+30 points")))};
    if (picture == u"partnerPoints")
        return {item("basket"), arrow(), item("link"),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+30 miles")))};
    if (picture == u"wine")
        return {item("wine"), text(QStringLiteral("×6")), arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "×25 points")))};
    return {};
}

Pieces couponPieces(const QString& picture, const Speech& speech) {
    if (picture == u"bounceBack")
        return {item("basket"), arrow(), {Kind::Ticket, speech.money(-500)}, item("calendar", Part::Later)};
    if (picture == u"funded")
        return {{Kind::Ticket, QStringLiteral("MERCI")},
                arrow(),
                pill(speech.money(-100)),
                text(QStringLiteral("60 / 40"))};
    if (picture == u"donation") return {item("basket"), arrow(), item("heart", Part::Gained), text(speech.money(100))};
    if (picture == u"entitlement")
        return {item("basket"), text(speech.money(8000)), arrow(), item("star", Part::Gained)};
    return {};
}

/// So many stamps, of which some pay.
Pieces stamps(int count, int reached, std::initializer_list<int> paying) {
    Pieces pieces;
    for (int n = 1; n <= count; ++n) {
        const bool pays = std::ranges::find(paying, n) != paying.end();
        pieces.push_back(item(pays ? "gift" : "cup", pays ? Part::Gained : n <= reached ? Part::Counts : Part::Later));
    }
    return pieces;
}

Pieces journeyPieces(const QString& picture, const Speech& speech) {
    if (picture == u"stampCard") return stamps(6, 4, {6});
    if (picture == u"twoStamps") return stamps(6, 4, {3, 6});
    if (picture == u"fourthVisit")
        return {item("basket"), item("basket"),          item("basket"), item("basket", Part::Gained),
                arrow(),        pill(speech.money(-500))};
    if (picture == u"weeks")
        return {item("calendar"),
                item("calendar", Part::InBasket),
                item("calendar"),
                item("calendar", Part::InBasket),
                item("calendar"),
                arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+500 points")))};
    if (picture == u"thirtyDays")
        return {item("basket"), plus(),
                item("basket"), text(speech.money(10000)),
                arrow(),        {Kind::Ticket, speech.money(-1000)}};
    if (picture == u"challenges")
        return {item("check"),
                item("check"),
                item("check"),
                item("check", Part::Later),
                item("check", Part::Later),
                arrow(),
                item("gift", Part::Gained)};
    if (picture == u"path") return {item("basket"), arrow(), item("basket"), arrow(), item("star", Part::Gained)};
    return {};
}

Pieces peoplePieces(const QString& picture, const Speech& speech) {
    if (picture == u"birthday")
        return {item("person"), item("sweet", Part::Gained), arrow(), pill(speech.percent(-10))};
    if (picture == u"welcome") return {item("id-card"), item("basket"), arrow(), pill(speech.money(-500))};
    if (picture == u"again")
        return {item("basket"), text(QStringLiteral("×10")), arrow(),
                pill(speech.say(QT_TRANSLATE_NOOP("TemplatePictures", "+200 points")))};
    if (picture == u"paidWith") return {item("basket"), plus(), item("card"), arrow(), pill(speech.percent(-2))};
    if (picture == u"voucher") return {{Kind::Ticket, speech.money(-1000)}, arrow(), item("coin", Part::Gained)};
    return {};
}

} // namespace

Pieces templatePieces(const QString& picture, const Speech& speech) {
    using Table = Pieces (*)(const QString&, const Speech&);
    static constexpr Table kTables[] = {moneyPieces,      moreMoneyPieces, setPieces,     moreSetPieces, pointsPieces,
                                        morePointsPieces, couponPieces,    journeyPieces, peoplePieces};
    for (const Table table : kTables)
        if (Pieces pieces = table(picture, speech); !pieces.empty()) return pieces;
    return {};
}

} // namespace offerwright::ui
