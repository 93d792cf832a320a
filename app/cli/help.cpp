#include "app/cli/help.h"

namespace offerwright::app::cli {

QString generalHelp(const Language& language) {
    return language.translate(
        "Cli", "Offerwright: what do these promotions do to these baskets?\n"
               "\n"
               "  check       say what is wrong or doubtful in promotions\n"
               "  adjudicate  one basket: the receipt, and why\n"
               "  replay      many baskets: what each promotion costs\n"
               "  import      make a compact file of baskets, quicker to replay\n"
               "  assignments make a store of customers’ own values from a file of rows\n"
               "  keys        make keys, and say whose key publishes\n"
               "  bundle      what is published: make, verify, show, compare\n"
               "  publish     make promotions live at a service\n"
               "  rollback    make what was live before live again\n"
               "  till        a till: sell with the service and without it\n"
               "  load        many tills at a service: how long it takes\n"
               "  schema      print a JSON Schema\n"
               "\n"
               "Start with one of these:\n"
               "  offerwright check promotions/\n"
               "  offerwright adjudicate --promotions promotions/ --basket basket.json --explain\n"
               "  offerwright replay --promotions shop.offerwright --baskets sales.jsonl.gz\n"
               "\n"
               "A command explains itself with --help. Promotions may be one JSON file, a folder of them, or\n"
               "a workspace file of the studio (.offerwright), which brings its programme and catalogue.\n"
               "Results go to standard output, all else to standard error.\n"
               "Exit status: 0 all is well, 1 there are faults, 2 wrong usage or something cannot be read.\n");
}

QString checkHelp(const Language& language) {
    return language.translate(
        "Cli", "Says everything that is wrong or doubtful in promotions, with its place and how to mend it.\n"
               "Baskets, customers and programmes are checked too: each file is told by what it holds.\n"
               "\n"
               "  offerwright check promotions/\n"
               "  offerwright check tiers.json --catalogue products.csv.gz\n"
               "  offerwright check promotions/ --format json\n");
}

QString adjudicateHelp(const Language& language) {
    return language.translate("Cli",
                              "Adjudicates one basket and prints its receipt.\n"
                              "\n"
                              "  offerwright adjudicate --promotions promotions/ --basket basket.json\n"
                              "  offerwright adjudicate --promotions promotions/ --basket basket.json --explain\n"
                              "  offerwright adjudicate --promotions shop.offerwright --basket basket.json \\\n"
                              "      --customer camille.json --at 2026-11-21T10:15:00 --language fr\n"
                              "\n"
                              "Without --programme its defaults hold, in the basket's currency.\n");
}

QString replayHelp(const Language& language) {
    return language.translate(
        "Cli", "Replays every basket of a file and says what each promotion costs. The file is JSON Lines, CSV (its\n"
               "columns are told by offerwright import --help) or what offerwright import made; plain, gzip or zstd.\n"
               "A basket that cannot be adjudicated is counted with its reason. The figures are the same for\n"
               "every number of threads. Ctrl+C prints what is counted so far.\n"
               "\n"
               "  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz\n"
               "  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz \\\n"
               "      --programme programme.json --threads 8 --format json > figures.json\n");
}

QString importHelp(const Language& language) {
    return language.translate(
        "Cli", "Makes a compact file (.owr) of a file of baskets: smaller, and several times quicker to replay.\n"
               "Reads JSON Lines, CSV or another compact file; plain, gzip or zstd, told by what the file holds.\n"
               "\n"
               "  offerwright import --baskets sales.jsonl.gz --to sales.owr\n"
               "  offerwright import --baskets sales.csv --to sales.owr --programme programme.json\n"
               "  offerwright replay --promotions promotions/ --baskets sales.owr\n"
               "\n"
               "CSV has one line of a basket a row; consecutive rows with the same id are one basket. The first row\n"
               "names the columns, these at least: basket, sku, quantity, and unit_price (1.59) or unit_price_minor\n"
               "(159). If need be also, in the first row of a basket: time, store, channel, customer, currency, till,\n"
               "tillType, coupons; in every row: unit, name, brand, supplier, category (Dairy/Cheese), tags,\n"
               "promotable, regular_price_minor, floor_price_minor. Coupons and tags have | between them. Decimals\n"
               "have a point. Columns named x, or x. and more, are passed over; other names are a fault.\n"
               "\n"
               "The zone of times without offset, and the currency of prices without one, are the programme’s.\n"
               "Baskets at fault are left out and reported with their lines; the exit status is 1 then. Stopped with\n"
               "Ctrl+C, or when the disk is full, nothing is written.\n");
}

QString assignmentsHelp(const Language& language) {
    return language.translate(
        "Cli",
        "Reads customers’ own values from a CSV file, plain or gzip, into a store that adjudicate and replay take.\n"
        "The first row names the columns: customer, promotion, parameter, value, and, if need be, from and to:\n"
        "days or instants, both included, open when empty. Values stand as in promotions: money in its smallest\n"
        "unit, percents, quantities and factors as decimals such as 17.5. Where several hold at once, the one\n"
        "that started last does. Without --promotions nothing is known of them: any name is taken, and values\n"
        "are whole numbers as in a customer’s document. Without --out nothing is written.\n"
        "\n"
        "  offerwright assignments load own.csv.gz --promotions promotions/ --out own.owa\n"
        "  offerwright assignments load own.csv --promotions promotions/ --zone Europe/Paris --format json\n"
        "  offerwright adjudicate --promotions promotions/ --basket basket.json --assignments own.owa\n"
        "\n"
        "Rows at fault are left out and reported with their lines; the exit status is 1 then.\n");
}

QString keysHelp(const Language& language) {
    return language.translate(
        "Cli",
        "Makes the keys that publishing needs. Roots stay offline with different people; as many of them as tills\n"
        "ask for (two if not said) sign a certificate that names the publisher’s key of a tenant, and the online\n"
        "key that says what is newest. A publisher’s key that is lost is replaced by a certificate with the next\n"
        "epoch.\n"
        "\n"
        "  offerwright keys make root-a\n"
        "  offerwright keys certify --tenant acme --epoch 1 --publisher shop.pub --online live.pub \\\n"
        "      --from 2027-01-01T00:00Z --until 2028-01-01T00:00Z --key root-a --out acme.cert\n"
        "  offerwright keys sign acme.cert --key root-b\n"
        "\n"
        "keys make writes the secret to the file named, which only its owner may read, and the public key beside\n"
        "it with .pub behind its name. A secret key is named by its file or by a variable of the environment,\n"
        "as env:NAME; it is never written on the command line.\n");
}

QString bundleHelp(const Language& language) {
    return language.translate(
        "Cli",
        "What is published is one signed file: the programme, the promotions and what a till needs to answer with\n"
        "the same bytes. It is verified before anything in it is read.\n"
        "\n"
        "  offerwright bundle make --promotions promotions/ --programme programme.json \\\n"
        "      --certificate acme.cert --key shop --environment production \\\n"
        "      --until 2027-06-01T00:00Z --out spring.owb\n"
        "  offerwright bundle verify spring.owb --roots roots.pub --tenant acme --environment production\n"
        "  offerwright bundle show spring.owb --roots roots.pub --tenant acme --environment production\n"
        "  offerwright bundle diff winter.owb spring.owb --roots roots.pub --tenant acme \\\n"
        "      --environment production\n"
        "\n"
        "verify prints a state, such as 1:4:9f2c…: epoch, version, digest. A till keeps it and gives it back with\n"
        "--installed, so that nobody can put an older bundle in place of a newer one; --previous gives it to the\n"
        "bundle that is made next. Promotions with errors are not published. Evidence is JSON: acknowledged,\n"
        "suites, approvals, coverage.\n"
        "\n"
        "The exit status is 1 when a bundle is refused.\n");
}

QString publishHelp(const Language& language) {
    return language.translate(
        "Cli", "Makes promotions live at a service: signs them as the version that follows what is live there, sends\n"
               "them, and says what became of it. What must hold before is asked first, as the studio asks it; what\n"
               "does not is told, and nothing is sent.\n"
               "\n"
               "  OFFERWRIGHT_TOKEN=… offerwright publish --promotions shop.offerwright --environment production \\\n"
               "      --key shop --prove\n"
               "  OFFERWRIGHT_TOKEN=… offerwright publish --promotions promotions/ --programme programme.json \\\n"
               "      --catalogue products.csv --service https://offers.acme.example --tenant acme \\\n"
               "      --environment production --roots roots.pub --certificate acme.cert --key env:SHOP_KEY\n"
               "\n"
               "The token with which the service is called stands in OFFERWRIGHT_TOKEN, never on the line. Of a\n"
               "workspace, --environment names one of its own. With --at it goes live later. Where the service asks\n"
               "for a second person, --propose asks for the approval.\n"
               "\n"
               "The exit status is 1 when something must be mended first, or the service refuses it.\n");
}

QString rollbackHelp(const Language& language) {
    return language.translate(
        "Cli", "Makes what was live before live again: the same content as the next version, signed anew.\n"
               "\n"
               "  OFFERWRIGHT_TOKEN=… offerwright rollback --promotions shop.offerwright --environment production \\\n"
               "      --key shop\n"
               "  OFFERWRIGHT_TOKEN=… offerwright rollback --to 12 --service https://offers.acme.example \\\n"
               "      --tenant acme --environment production --roots roots.pub --certificate acme.cert --key shop\n");
}

QString schemaHelp(const Language& language) {
    return language.translate(
        "Cli", "Prints the JSON Schema of a document: promotion (if none is named), basket, customer or programme.\n"
               "\n"
               "  offerwright schema basket > basket.schema.json\n");
}

} // namespace offerwright::app::cli
