// Help of the commands that call a service.
#include "app/cli/help.h"

namespace offerwright::app::cli {

QString tillHelp(const Language& language) {
    return language.translate(
        "Cli",
        "Sells baskets as a till does: the service makes the bill while it answers in time; else the till makes it "
        "with\n"
        "what it has, signs the sale into its journal, and tells the service later. Nothing is lost and nothing is "
        "told\n"
        "twice, whatever happens to the network or the power.\n"
        "\n"
        "  offerwright till --service http://127.0.0.1:8080 --state till-1 --till till-1 \\\n"
        "      --roots roots.pub --tenant acme --environment production --baskets sales.jsonl\n"
        "  offerwright till --offline --state till-1 … < sales.jsonl\n"
        "  offerwright till upload --service http://127.0.0.1:8080 --state till-1 …\n"
        "  offerwright till status --state till-1 …\n"
        "\n"
        "The folder is the till’s own: its key (made at its first use), the bundle and the one before it, the "
        "journal.\n"
        "Who publishes enrols the key that status tells: PUT /v1/tills/NAME with {\"key\": \"…\"}.\n"
        "\n"
        "Alone, a till gives what asks nothing of the service’s books: no personal offers, coupons, limits by "
        "customer,\n"
        "budgets or points to pay with. Points are credited when the service hears of the sale.\n"
        "\n"
        "The exit status is 1 when a basket is at fault, something is left to upload, or status has an alarm.\n");
}

QString loadHelp(const Language& language) {
    return language.translate(
        "Cli",
        "Rings up sales at a service as many tills do, on a schedule that waits for no answer, and says how long they\n"
        "took. A sale’s time runs from when it was to begin, so a service that stalls cannot hide it.\n"
        "\n"
        "  offerwright load --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 200 --tills 100\n"
        "  offerwright load explain --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 1000 \\\n"
        "      --arrivals even --duration 60 --format json > figures.json\n"
        "\n"
        "Each till is one connection that stays open. What begins during the warm-up is not counted. The same seed "
        "makes\n"
        "the same schedule. Ctrl+C begins nothing more and prints what is counted so far.\n"
        "\n"
        "The sales are booked: use an environment that is made for it. The exit status is 1 when anything was lost or\n"
        "refused.\n");
}

} // namespace offerwright::app::cli
