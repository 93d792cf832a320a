<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The basket does not say when it was rung up. Give --at.</source>
        <translation>The basket does not say when it was rung up. Give --at.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>A file, a folder or a workspace.</source>
        <translation>A file, a folder or a workspace.</translation>
    </message>
    <message>
        <source>The basket.</source>
        <translation>The basket.</translation>
    </message>
    <message>
        <source>The shopper; unknown if not said.</source>
        <translation>The shopper; unknown if not said.</translation>
    </message>
    <message>
        <source>When, instead of the basket&apos;s own time.</source>
        <translation>When, instead of the basket&apos;s own time.</translation>
    </message>
    <message>
        <source>Also why not, and what would help.</source>
        <translation>Also why not, and what would help.</translation>
    </message>
    <message>
        <source>receipt (if not said) or json.</source>
        <translation>receipt (if not said) or json.</translation>
    </message>
    <message>
        <source>Say --%1 as well.</source>
        <translation>Say --%1 as well.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, folders or workspaces.</source>
        <translation>Files, folders or workspaces.</translation>
    </message>
    <message>
        <source>text (if not said) or json.</source>
        <translation>text (if not said) or json.</translation>
    </message>
    <message>
        <source>Name what to check: a file or a folder.</source>
        <translation>Name what to check: a file or a folder.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>Says everything that is wrong or doubtful in promotions, with its place and how to mend it.
Baskets, customers and programmes are checked too: each file is told by what it holds.

  offerwright check promotions/
  offerwright check tiers.json --catalogue products.csv.gz
  offerwright check promotions/ --format json
</source>
        <translation>Says everything that is wrong or doubtful in promotions, with its place and how to mend it.
Baskets, customers and programmes are checked too: each file is told by what it holds.

  offerwright check promotions/
  offerwright check tiers.json --catalogue products.csv.gz
  offerwright check promotions/ --format json
</translation>
    </message>
    <message>
        <source>Adjudicates one basket and prints its receipt.

  offerwright adjudicate --promotions promotions/ --basket basket.json
  offerwright adjudicate --promotions promotions/ --basket basket.json --explain
  offerwright adjudicate --promotions shop.offerwright --basket basket.json \
      --customer camille.json --at 2026-11-21T10:15:00 --language fr

Without --programme its defaults hold, in the basket&apos;s currency.
</source>
        <translation>Adjudicates one basket and prints its receipt.

  offerwright adjudicate --promotions promotions/ --basket basket.json
  offerwright adjudicate --promotions promotions/ --basket basket.json --explain
  offerwright adjudicate --promotions shop.offerwright --basket basket.json \
      --customer camille.json --at 2026-11-21T10:15:00 --language fr

Without --programme its defaults hold, in the basket&apos;s currency.
</translation>
    </message>
    <message>
        <source>Replays every basket of a file of JSON Lines, plain or gzip, and says what each promotion costs.
A basket that cannot be adjudicated is counted with its reason. The figures are the same for
every number of threads. Ctrl+C prints what is counted so far.

  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz
  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz \
      --programme programme.json --threads 8 --format json &gt; figures.json
</source>
        <translation>Replays every basket of a file of JSON Lines, plain or gzip, and says what each promotion costs.
A basket that cannot be adjudicated is counted with its reason. The figures are the same for
every number of threads. Ctrl+C prints what is counted so far.

  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz
  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz \
      --programme programme.json --threads 8 --format json &gt; figures.json
</translation>
    </message>
    <message>
        <source>Prints the JSON Schema of a document: promotion (if none is named), basket, customer or programme.

  offerwright schema basket &gt; basket.schema.json
</source>
        <translation>Prints the JSON Schema of a document: promotion (if none is named), basket, customer or programme.

  offerwright schema basket &gt; basket.schema.json
</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the catalogue were left out.</source>
        <translation>%1 of %2 rows of the catalogue were left out.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>See offerwright --help.</source>
        <translation>See offerwright --help.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>See offerwright %1 --help.</source>
        <translation>See offerwright %1 --help.</translation>
    </message>
    <message>
        <source>Says how this is used.</source>
        <translation>Says how this is used.</translation>
    </message>
    <message>
        <source>The language to speak: en or fr.</source>
        <translation>The language to speak: en or fr.</translation>
    </message>
    <message>
        <source>%1, %2 baskets, %3 s left</source>
        <translation>%1, %2 baskets, %3 s left</translation>
    </message>
    <message>
        <source>%1 baskets in %2 s, %3 a second</source>
        <translation>%1 baskets in %2 s, %3 a second</translation>
    </message>
    <message>
        <source>--threads needs a number from 1 to %1.</source>
        <translation>--threads needs a number from 1 to %1.</translation>
    </message>
    <message>
        <source>One basket a line, plain or gzip.</source>
        <translation>One basket a line, plain or gzip.</translation>
    </message>
    <message>
        <source>When, instead of each basket&apos;s own time.</source>
        <translation>When, instead of each basket&apos;s own time.</translation>
    </message>
    <message>
        <source>How many at once; all there are if not said.</source>
        <translation>How many at once; all there are if not said.</translation>
    </message>
    <message>
        <source>Set %1, %2 promotions, %3</source>
        <translation>Set %1, %2 promotions, %3</translation>
    </message>
    <message>
        <source>Partial: it was stopped before the end of the file.</source>
        <translation>Partial: it was stopped before the end of the file.</translation>
    </message>
    <message>
        <source>Baskets adjudicated</source>
        <translation>Baskets adjudicated</translation>
    </message>
    <message>
        <source>Baskets refused</source>
        <translation>Baskets refused</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Before promotions</source>
        <translation>Before promotions</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>Base points</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>Digest of the answers</source>
        <translation>Digest of the answers</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Baskets</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Which document.</source>
        <translation>Which document.</translation>
    </message>
    <message>
        <source>There is no schema “%1”. Name promotion, basket, customer or programme.</source>
        <translation>There is no schema “%1”. Name promotion, basket, customer or programme.</translation>
    </message>
    <message>
        <source>The programme: policies, stores, zone, currency.</source>
        <translation>The programme: policies, stores, zone, currency.</translation>
    </message>
    <message>
        <source>Products as CSV, plain or gzip.</source>
        <translation>Products as CSV, plain or gzip.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use %2.</source>
        <translation>There is no format “%1”. Use %2.</translation>
    </message>
    <message>
        <source>“%1” is not an instant. Write it as 2026-11-21T10:15:00, with +01:00 or Z if need be.</source>
        <translation>“%1” is not an instant. Write it as 2026-11-21T10:15:00, with +01:00 or Z if need be.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>line %1, basket %3: %2</source>
        <translation>line %1, basket %3: %2</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Name one such as Europe/Paris.</source>
        <translation>There is no time zone “%1”. Name one such as Europe/Paris.</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 read</translation>
    </message>
    <message>
        <source>Reads a file of rows.</source>
        <translation>Reads a file of rows.</translation>
    </message>
    <message>
        <source>Rows as CSV, plain or gzip.</source>
        <translation>Rows as CSV, plain or gzip.</translation>
    </message>
    <message>
        <source>Where the store is written.</source>
        <translation>Where the store is written.</translation>
    </message>
    <message>
        <source>Whose days these are; UTC if not said.</source>
        <translation>Whose days these are; UTC if not said.</translation>
    </message>
    <message>
        <source>Say what to read: offerwright assignments load own.csv.</source>
        <translation>Say what to read: offerwright assignments load own.csv.</translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation>lines: %1</translation>
    </message>
    <message>
        <source>lines: %1, and %2 more</source>
        <translation>lines: %1, and %2 more</translation>
    </message>
    <message>
        <source>Rows left out, and why</source>
        <translation>Rows left out, and why</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Different customers</source>
        <translation>Different customers</translation>
    </message>
    <message>
        <source>Personal values of promotions</source>
        <translation>Personal values of promotions</translation>
    </message>
    <message>
        <source>Begin while another holds</source>
        <translation>Begin while another holds</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Store %1</translation>
    </message>
    <message>
        <source>Offerwright: what do these promotions do to these baskets?

  check       say what is wrong or doubtful in promotions
  adjudicate  one basket: the receipt, and why
  replay      many baskets: what each promotion costs
  assignments make a store of customers’ own values from a file of rows
  schema      print a JSON Schema

Start with one of these:
  offerwright check promotions/
  offerwright adjudicate --promotions promotions/ --basket basket.json --explain
  offerwright replay --promotions shop.offerwright --baskets sales.jsonl.gz

A command explains itself with --help. Promotions may be one JSON file, a folder of them, or
a workspace file of the studio (.offerwright), which brings its programme and catalogue.
Results go to standard output, all else to standard error.
Exit status: 0 all is well, 1 there are faults, 2 wrong usage or something cannot be read.
</source>
        <translation>Offerwright: what do these promotions do to these baskets?

  check       say what is wrong or doubtful in promotions
  adjudicate  one basket: the receipt, and why
  replay      many baskets: what each promotion costs
  assignments make a store of customers’ own values from a file of rows
  schema      print a JSON Schema

Start with one of these:
  offerwright check promotions/
  offerwright adjudicate --promotions promotions/ --basket basket.json --explain
  offerwright replay --promotions shop.offerwright --baskets sales.jsonl.gz

A command explains itself with --help. Promotions may be one JSON file, a folder of them, or
a workspace file of the studio (.offerwright), which brings its programme and catalogue.
Results go to standard output, all else to standard error.
Exit status: 0 all is well, 1 there are faults, 2 wrong usage or something cannot be read.
</translation>
    </message>
    <message>
        <source>Reads customers’ own values from a CSV file, plain or gzip, into a store that adjudicate and replay take.
The first row names the columns: customer, promotion, parameter, value, and, if need be, from and to:
days or instants, both included, open when empty. Values stand as in promotions: money in its smallest
unit, percents, quantities and factors as decimals such as 17.5. Where several hold at once, the one
that started last does. Without --promotions nothing is known of them: any name is taken, and values
are whole numbers as in a customer’s document. Without --out nothing is written.

  offerwright assignments load own.csv.gz --promotions promotions/ --out own.owa
  offerwright assignments load own.csv --promotions promotions/ --zone Europe/Paris --format json
  offerwright adjudicate --promotions promotions/ --basket basket.json --assignments own.owa

Rows at fault are left out and reported with their lines; the exit status is 1 then.
</source>
        <translation>Reads customers’ own values from a CSV file, plain or gzip, into a store that adjudicate and replay take.
The first row names the columns: customer, promotion, parameter, value, and, if need be, from and to:
days or instants, both included, open when empty. Values stand as in promotions: money in its smallest
unit, percents, quantities and factors as decimals such as 17.5. Where several hold at once, the one
that started last does. Without --promotions nothing is known of them: any name is taken, and values
are whole numbers as in a customer’s document. Without --out nothing is written.

  offerwright assignments load own.csv.gz --promotions promotions/ --out own.owa
  offerwright assignments load own.csv --promotions promotions/ --zone Europe/Paris --format json
  offerwright adjudicate --promotions promotions/ --basket basket.json --assignments own.owa

Rows at fault are left out and reported with their lines; the exit status is 1 then.
</translation>
    </message>
    <message>
        <source>Customers’ own values, as assignments load wrote them.</source>
        <translation>Customers’ own values, as assignments load wrote them.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>personalised</source>
        <translation>personalised</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>For every</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Except</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Coupon codes</source>
        <translation>Coupon codes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Loyalty tiers</source>
        <translation>Loyalty tiers</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Store groups</source>
        <translation>Store groups</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>Banners</translation>
    </message>
    <message>
        <source>How many must hold</source>
        <translation>How many must hold</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Which items</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>How often it is given</source>
        <translation>How often it is given</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>Parts of the set</translation>
    </message>
    <message>
        <source>Times per basket</source>
        <translation>Times per basket</translation>
    </message>
    <message>
        <source>Discount per basket</source>
        <translation>Discount per basket</translation>
    </message>
    <message>
        <source>Exclusive group</source>
        <translation>Exclusive group</translation>
    </message>
    <message>
        <source>Items stay free for others</source>
        <translation>Items stay free for others</translation>
    </message>
    <message>
        <source>How steps relate</source>
        <translation>How steps relate</translation>
    </message>
    <message>
        <source>When it works</source>
        <translation>When it works</translation>
    </message>
    <message>
        <source>Which of these must hold</source>
        <translation>Which of these must hold</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>category, %n product(s)</source>
        <translation>
            <numerusform>category, %n product</numerusform>
            <numerusform>category, %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>in tiers</source>
        <translation>in tiers</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>as item offer</source>
        <translation>as item offer</translation>
    </message>
    <message>
        <source>after item offers</source>
        <translation>after item offers</translation>
    </message>
    <message>
        <source>in points</source>
        <translation>in points</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Choose a reward…</source>
        <translation>Choose a reward…</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>no maximum</translation>
    </message>
    <message>
        <source>limit the times</source>
        <translation>limit the times</translation>
    </message>
    <message>
        <source>limit the amount</source>
        <translation>limit the amount</translation>
    </message>
    <message>
        <source>make exclusive</source>
        <translation>make exclusive</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Takes off</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gives</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Any day, in any store</source>
        <translation>Any day, in any store</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Combines</source>
        <translation>Combines</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Any basket</source>
        <translation>Any basket</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Unknown shopper</source>
        <translation>Unknown shopper</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n line(s)</source>
        <translation>
            <numerusform>%1 on %n line</numerusform>
            <numerusform>%1 on %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Met, tier %1 of %2</source>
        <translation>Met, tier %1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Met %n time(s)</source>
        <translation>
            <numerusform>Met %n time</numerusform>
            <numerusform>Met %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>pays %1</source>
        <translation>pays %1</translation>
    </message>
    <message>
        <source>Lost to %1</source>
        <translation>Lost to %1</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit reached</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Within limits</translation>
    </message>
    <message>
        <source>No rival here</source>
        <translation>No rival here</translation>
    </message>
    <message>
        <source>Free to apply</source>
        <translation>Free to apply</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Nearly</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s) here</source>
        <translation>
            <numerusform>used %n time here</numerusform>
            <numerusform>used %n times here</numerusform>
        </translation>
    </message>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>On the web</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>In the app</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Click and collect</translation>
    </message>
    <message>
        <source>over several visits</source>
        <translation>over several visits</translation>
    </message>
    <message>
        <source>over several visits, again and again</source>
        <translation>over several visits, again and again</translation>
    </message>
    <message>
        <source>at payment</source>
        <translation>at payment</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>+%1 pts</source>
        <translation>+%1 pts</translation>
    </message>
    <message>
        <source>Without campaign</source>
        <translation>Without campaign</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>personalised</source>
        <translation>personalised</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Once: one step</source>
        <translation>Once: one step</translation>
    </message>
    <message>
        <source>In tiers: the more, the better</source>
        <translation>In tiers: the more, the better</translation>
    </message>
    <message>
        <source>Repeated: for every so much</source>
        <translation>Repeated: for every so much</translation>
    </message>
    <message>
        <source>As item offer, on products</source>
        <translation>As item offer, on products</translation>
    </message>
    <message>
        <source>After item offers, on the basket</source>
        <translation>After item offers, on the basket</translation>
    </message>
    <message>
        <source>In points, on what is paid</source>
        <translation>In points, on what is paid</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Any of these</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>At least so many of these</translation>
    </message>
    <message>
        <source>As the programme says</source>
        <translation>As the programme says</translation>
    </message>
    <message>
        <source>After earlier offers</source>
        <translation>After earlier offers</translation>
    </message>
    <message>
        <source>Before any offer</source>
        <translation>Before any offer</translation>
    </message>
    <message>
        <source>As it stands right then</source>
        <translation>As it stands right then</translation>
    </message>
    <message>
        <source>All that count</source>
        <translation>All that count</translation>
    </message>
    <message>
        <source>Only the cheapest</source>
        <translation>Only the cheapest</translation>
    </message>
    <message>
        <source>Only the dearest</source>
        <translation>Only the dearest</translation>
    </message>
    <message>
        <source>Every second, third and so on</source>
        <translation>Every second, third and so on</translation>
    </message>
    <message>
        <source>Over all products together</source>
        <translation>Over all products together</translation>
    </message>
    <message>
        <source>Product by product</source>
        <translation>Product by product</translation>
    </message>
    <message>
        <source>Off each item</source>
        <translation>Off each item</translation>
    </message>
    <message>
        <source>Off each line</source>
        <translation>Off each line</translation>
    </message>
    <message>
        <source>Once, in all</source>
        <translation>Once, in all</translation>
    </message>
    <message>
        <source>Add a cap</source>
        <translation>Add a cap</translation>
    </message>
    <message>
        <source>Add a part to the set</source>
        <translation>Add a part to the set</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>Remove the last part</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>Put into a group</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Spend on products</source>
        <translation>Spend on products</translation>
    </message>
    <message>
        <source>Quantity of products</source>
        <translation>Quantity of products</translation>
    </message>
    <message>
        <source>Total of the basket</source>
        <translation>Total of the basket</translation>
    </message>
    <message>
        <source>Coupon presented</source>
        <translation>Coupon presented</translation>
    </message>
    <message>
        <source>Customer segment</source>
        <translation>Customer segment</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Loyalty tier</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Message at the till</source>
        <translation>Message at the till</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Any of these</translation>
    </message>
    <message>
        <source>One condition of several is enough</source>
        <translation>One condition of several is enough</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>Every condition must hold</source>
        <translation>Every condition must hold</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>No condition may hold</source>
        <translation>No condition may hold</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>At least so many of these</translation>
    </message>
    <message>
        <source>Two conditions of several, for example</source>
        <translation>Two conditions of several, for example</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Percent off</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>Amount off each</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Fixed price</translation>
    </message>
    <message>
        <source>Cheapest free</source>
        <translation>Cheapest free</translation>
    </message>
    <message>
        <source>Every second at half price</source>
        <translation>Every second at half price</translation>
    </message>
    <message>
        <source>Set for one price</source>
        <translation>Set for one price</translation>
    </message>
    <message>
        <source>Amount off the basket</source>
        <translation>Amount off the basket</translation>
    </message>
    <message>
        <source>Percent off the basket</source>
        <translation>Percent off the basket</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>Points for every amount spent</source>
        <translation>Points for every amount spent</translation>
    </message>
    <message>
        <source>Points multiplied</source>
        <translation>Points multiplied</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Brings its ceilings, forbidden words and smallest coin.</source>
        <translation>Brings its ceilings, forbidden words and smallest coin.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Country and rounding</source>
        <translation>Country and rounding</translation>
    </message>
    <message>
        <source>Half a cent is rounded</source>
        <translation>Half a cent is rounded</translation>
    </message>
    <message>
        <source>up, away from zero</source>
        <translation>up, away from zero</translation>
    </message>
    <message>
        <source>to the even cent</source>
        <translation>to the even cent</translation>
    </message>
    <message>
        <source>off: always down</source>
        <translation>off: always down</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>always up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Percents are rounded</source>
        <translation>Percents are rounded</translation>
    </message>
    <message>
        <source>15 % of ten pieces at 9.99 is 15.00 by piece, 14.99 otherwise.</source>
        <translation>15 % of ten pieces at 9.99 is 15.00 by piece, 14.99 otherwise.</translation>
    </message>
    <message>
        <source>piece by piece</source>
        <translation>piece by piece</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>line by line</translation>
    </message>
    <message>
        <source>once over all</source>
        <translation>once over all</translation>
    </message>
    <message>
        <source>The odd cent of a shared amount goes</source>
        <translation>The odd cent of a shared amount goes</translation>
    </message>
    <message>
        <source>to the largest remainder</source>
        <translation>to the largest remainder</translation>
    </message>
    <message>
        <source>all to the largest line</source>
        <translation>all to the largest line</translation>
    </message>
    <message>
        <source>to the first lines, after rounding halves down</source>
        <translation>to the first lines, after rounding halves down</translation>
    </message>
    <message>
        <source>to the first lines, within what is left</source>
        <translation>to the first lines, within what is left</translation>
    </message>
    <message>
        <source>to the last line, after rounding halves up</source>
        <translation>to the last line, after rounding halves up</translation>
    </message>
    <message>
        <source>all to the first line with room</source>
        <translation>all to the first line with room</translation>
    </message>
    <message>
        <source>all to the dearest</source>
        <translation>all to the dearest</translation>
    </message>
    <message>
        <source>cent by cent to the dearest</source>
        <translation>cent by cent to the dearest</translation>
    </message>
    <message>
        <source>to the first, cut from the last back</source>
        <translation>to the first, cut from the last back</translation>
    </message>
    <message>
        <source>on to the next line</source>
        <translation>on to the next line</translation>
    </message>
    <message>
        <source>nowhere: every piece bears the same</source>
        <translation>nowhere: every piece bears the same</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Smallest coin</translation>
    </message>
    <message>
        <source>Bills paid in cash are rounded to it. Zero: no rounding.</source>
        <translation>Bills paid in cash are rounded to it. Zero: no rounding.</translation>
    </message>
    <message>
        <source>Promotions take their turn by</source>
        <translation>Promotions take their turn by</translation>
    </message>
    <message>
        <source>Within each stage. Ties go by priority, then by id.</source>
        <translation>Within each stage. Ties go by priority, then by id.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>value of the discount</source>
        <translation>value of the discount</translation>
    </message>
    <message>
        <source>value of the points</source>
        <translation>value of the points</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>order of tags</source>
        <translation>order of tags</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Equals go</source>
        <translation>Equals go</translation>
    </message>
    <message>
        <source>lowest id first</source>
        <translation>lowest id first</translation>
    </message>
    <message>
        <source>highest id first</source>
        <translation>highest id first</translation>
    </message>
    <message>
        <source>Spend is measured</source>
        <translation>Spend is measured</translation>
    </message>
    <message>
        <source>So that one offer does not switch off the next, or so that it does.</source>
        <translation>So that one offer does not switch off the next, or so that it does.</translation>
    </message>
    <message>
        <source>at the start of the stage</source>
        <translation>at the start of the stage</translation>
    </message>
    <message>
        <source>before any discount</source>
        <translation>before any discount</translation>
    </message>
    <message>
        <source>as it stands at that moment</source>
        <translation>as it stands at that moment</translation>
    </message>
    <message>
        <source>When offers meet</source>
        <translation>When offers meet</translation>
    </message>
    <message>
        <source>Two percents on one line</source>
        <translation>Two percents on one line</translation>
    </message>
    <message>
        <source>10 % and 20 % on 100 give 28, 30 or 20.</source>
        <translation>10 % and 20 % on 100 give 28, 30 or 20.</translation>
    </message>
    <message>
        <source>one on what the other left</source>
        <translation>one on what the other left</translation>
    </message>
    <message>
        <source>both on the shelf price</source>
        <translation>both on the shelf price</translation>
    </message>
    <message>
        <source>only the better one</source>
        <translation>only the better one</translation>
    </message>
    <message>
        <source>Of an exclusive group applies</source>
        <translation>Of an exclusive group applies</translation>
    </message>
    <message>
        <source>the first in order</source>
        <translation>the first in order</translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation>the best for the customer</translation>
    </message>
    <message>
        <source>Exclusion holds</source>
        <translation>Exclusion holds</translation>
    </message>
    <message>
        <source>in the whole basket</source>
        <translation>in the whole basket</translation>
    </message>
    <message>
        <source>on the lines it touched</source>
        <translation>on the lines it touched</translation>
    </message>
    <message>
        <source>Offers that want the same units</source>
        <translation>Offers that want the same units</translation>
    </message>
    <message>
        <source>The best of all ways is searched, and the result says if it is proven.</source>
        <translation>The best of all ways is searched, and the result says if it is proven.</translation>
    </message>
    <message>
        <source>take them in order</source>
        <translation>take them in order</translation>
    </message>
    <message>
        <source>share them best for the customer</source>
        <translation>share them best for the customer</translation>
    </message>
    <message>
        <source>At most so many in one basket</source>
        <translation>At most so many in one basket</translation>
    </message>
    <message>
        <source>When a discount does not fit</source>
        <translation>When a discount does not fit</translation>
    </message>
    <message>
        <source>What a line or a limit cannot take</source>
        <translation>What a line or a limit cannot take</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>is cut off</translation>
    </message>
    <message>
        <source>voids the reward</source>
        <translation>voids the reward</translation>
    </message>
    <message>
        <source>goes to the other lines</source>
        <translation>goes to the other lines</translation>
    </message>
    <message>
        <source>Sets: 3 for 2, the second at half price</source>
        <translation>Sets: 3 for 2, the second at half price</translation>
    </message>
    <message>
        <source>Of nine at 3 for 2, free are</source>
        <translation>Of nine at 3 for 2, free are</translation>
    </message>
    <message>
        <source>the three cheapest of all</source>
        <translation>the three cheapest of all</translation>
    </message>
    <message>
        <source>the cheapest of each three</source>
        <translation>the cheapest of each three</translation>
    </message>
    <message>
        <source>In doubt a set favours</source>
        <translation>In doubt a set favours</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>the house</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
    <message>
        <source>The discount is borne by</source>
        <translation>The discount is borne by</translation>
    </message>
    <message>
        <source>What a return pays back follows from it.</source>
        <translation>What a return pays back follows from it.</translation>
    </message>
    <message>
        <source>all units of the set</source>
        <translation>all units of the set</translation>
    </message>
    <message>
        <source>the rewarded units</source>
        <translation>the rewarded units</translation>
    </message>
    <message>
        <source>Units used once are closed</source>
        <translation>Units used once are closed</translation>
    </message>
    <message>
        <source>to other sets</source>
        <translation>to other sets</translation>
    </message>
    <message>
        <source>to all offers</source>
        <translation>to all offers</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>A broken set rewards what is there</source>
        <translation>A broken set rewards what is there</translation>
    </message>
    <message>
        <source>Units bought to qualify may be the rewarded ones</source>
        <translation>Units bought to qualify may be the rewarded ones</translation>
    </message>
    <message>
        <source>At most so many points a basket</source>
        <translation>At most so many points a basket</translation>
    </message>
    <message>
        <source>Zero: no limit.</source>
        <translation>Zero: no limit.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Every purchase earns</source>
        <translation>Every purchase earns</translation>
    </message>
    <message>
        <source>for each full</source>
        <translation>for each full</translation>
    </message>
    <message>
        <source>from a spend of</source>
        <translation>from a spend of</translation>
    </message>
    <message>
        <source>Parts of a point are rounded</source>
        <translation>Parts of a point are rounded</translation>
    </message>
    <message>
        <source>Multipliers multiply one another</source>
        <translation>Multipliers multiply one another</translation>
    </message>
    <message>
        <source>Otherwise their excess adds up: ×2 and ×3 give ×4.</source>
        <translation>Otherwise their excess adds up: ×2 and ×3 give ×4.</translation>
    </message>
    <message>
        <source>Shoppers may pay with blocks of</source>
        <translation>Shoppers may pay with blocks of</translation>
    </message>
    <message>
        <source>Zero: points are not money here.</source>
        <translation>Zero: points are not money here.</translation>
    </message>
    <message>
        <source>each worth</source>
        <translation>each worth</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Add a limit</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Of which kind</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>of any kind</translation>
    </message>
    <message>
        <source>of the stage</source>
        <translation>of the stage</translation>
    </message>
    <message>
        <source>with the tag</source>
        <translation>with the tag</translation>
    </message>
    <message>
        <source>of the group</source>
        <translation>of the group</translation>
    </message>
    <message>
        <source>that ask for a coupon</source>
        <translation>that ask for a coupon</translation>
    </message>
    <message>
        <source>Name of the tag, group or stage</source>
        <translation>Name of the tag, group or stage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Add a ceiling</source>
        <translation>Add a ceiling</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Category path</source>
        <translation>Category path</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>each line</source>
        <translation>each line</translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>the basket</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Add a word</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Forbidden word</source>
        <translation>Forbidden word</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Write instead</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Instead</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Ceilings on all discounts together</source>
        <translation>Ceilings on all discounts together</translation>
    </message>
    <message>
        <source>In France, 34 % of the price of food.</source>
        <translation>In France, 34 % of the price of food.</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Forbidden words</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>us</source>
        <translation>us</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Beside the points account</source>
        <translation>Beside the points account</translation>
    </message>
    <message>
        <source>Rewards can be credited to them: euros of the loyalty card, a partner’s points.</source>
        <translation>Rewards can be credited to them: euros of the loyalty card, a partner’s points.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>A promotion: who, when and where, one or more steps, limits, and how it combines.</source>
        <translation>A promotion: who, when and where, one or more steps, limits, and how it combines.</translation>
    </message>
    <message>
        <source>Version of this form: 1.</source>
        <translation>Version of this form: 1.</translation>
    </message>
    <message>
        <source>Name of the promotion, unique in the workspace; never changes.</source>
        <translation>Name of the promotion, unique in the workspace; never changes.</translation>
    </message>
    <message>
        <source>What people call it, by language.</source>
        <translation>What people call it, by language.</translation>
    </message>
    <message>
        <source>The campaign it belongs to.</source>
        <translation>The campaign it belongs to.</translation>
    </message>
    <message>
        <source>Only live promotions are in force.</source>
        <translation>Only live promotions are in force.</translation>
    </message>
    <message>
        <source>Where it works: on lines and sets, on the basket after them, or on points after both.</source>
        <translation>Where it works: on lines and sets, on the basket after them, or on points after both.</translation>
    </message>
    <message>
        <source>Higher goes first.</source>
        <translation>Higher goes first.</translation>
    </message>
    <message>
        <source>Numbers that each customer may have an own value for.</source>
        <translation>Numbers that each customer may have an own value for.</translation>
    </message>
    <message>
        <source>Which customers; everyone when left out.</source>
        <translation>Which customers; everyone when left out.</translation>
    </message>
    <message>
        <source>When and where; always and everywhere when left out.</source>
        <translation>When and where; always and everywhere when left out.</translation>
    </message>
    <message>
        <source>What has to happen, and what the shopper gets.</source>
        <translation>What has to happen, and what the shopper gets.</translation>
    </message>
    <message>
        <source>What one basket may get; no limits when left out.</source>
        <translation>What one basket may get; no limits when left out.</translation>
    </message>
    <message>
        <source>How it goes with other promotions.</source>
        <translation>How it goes with other promotions.</translation>
    </message>
    <message>
        <source>An amount in the currency&apos;s smallest unit (500 is 5.00 EUR), or a parameter.</source>
        <translation>An amount in the currency&apos;s smallest unit (500 is 5.00 EUR), or a parameter.</translation>
    </message>
    <message>
        <source>Units of measure: 3 pieces are 3, 0.534 kg are &quot;0.534&quot;; or a parameter.</source>
        <translation>Units of measure: 3 pieces are 3, 0.534 kg are &quot;0.534&quot;; or a parameter.</translation>
    </message>
    <message>
        <source>A percent: 20, or &quot;17.5&quot;; 100 is free. Or a parameter.</source>
        <translation>A percent: 20, or &quot;17.5&quot;; 100 is free. Or a parameter.</translation>
    </message>
    <message>
        <source>A factor: 3, or &quot;1.5&quot;. Or a parameter.</source>
        <translation>A factor: 3, or &quot;1.5&quot;. Or a parameter.</translation>
    </message>
    <message>
        <source>A number of points, or a parameter.</source>
        <translation>A number of points, or a parameter.</translation>
    </message>
    <message>
        <source>How many, or a parameter.</source>
        <translation>How many, or a parameter.</translation>
    </message>
    <message>
        <source>The customer&apos;s own value: the parameter of this promotion that is used here.</source>
        <translation>The customer&apos;s own value: the parameter of this promotion that is used here.</translation>
    </message>
    <message>
        <source>Name of the parameter.</source>
        <translation>Name of the parameter.</translation>
    </message>
    <message>
        <source>The number kept for when the parameter is taken away.</source>
        <translation>The number kept for when the parameter is taken away.</translation>
    </message>
    <message>
        <source>Products by any of these: one that at least one list names is picked.</source>
        <translation>Products by any of these: one that at least one list names is picked.</translation>
    </message>
    <message>
        <source>SKU or GTIN of single products.</source>
        <translation>SKU or GTIN of single products.</translation>
    </message>
    <message>
        <source>Categories with all that is under them, names from the root joined by &quot;/&quot; (&quot;~1&quot; for a &quot;/&quot; inside a name).</source>
        <translation>Categories with all that is under them, names from the root joined by &quot;/&quot; (&quot;~1&quot; for a &quot;/&quot; inside a name).</translation>
    </message>
    <message>
        <source>Brands.</source>
        <translation>Brands.</translation>
    </message>
    <message>
        <source>Suppliers.</source>
        <translation>Suppliers.</translation>
    </message>
    <message>
        <source>Tags that the product carries.</source>
        <translation>Tags that the product carries.</translation>
    </message>
    <message>
        <source>Attributes that have exactly this value, or one of these.</source>
        <translation>Attributes that have exactly this value, or one of these.</translation>
    </message>
    <message>
        <source>Attributes by name.</source>
        <translation>Attributes by name.</translation>
    </message>
    <message>
        <source>Which products: everything when nothing is said.</source>
        <translation>Which products: everything when nothing is said.</translation>
    </message>
    <message>
        <source>Products that count; everything when left out.</source>
        <translation>Products that count; everything when left out.</translation>
    </message>
    <message>
        <source>Products that do not count, whatever &quot;in&quot; says.</source>
        <translation>Products that do not count, whatever &quot;in&quot; says.</translation>
    </message>
    <message>
        <source>A text by language.</source>
        <translation>A text by language.</translation>
    </message>
    <message>
        <source>In English.</source>
        <translation>In English.</translation>
    </message>
    <message>
        <source>In French.</source>
        <translation>In French.</translation>
    </message>
    <message>
        <source>A number that each customer may have an own value for.</source>
        <translation>A number that each customer may have an own value for.</translation>
    </message>
    <message>
        <source>Name of this node, unique within the promotion; never changes.</source>
        <translation>Name of this node, unique within the promotion; never changes.</translation>
    </message>
    <message>
        <source>The name that numbers of the promotion refer to.</source>
        <translation>The name that numbers of the promotion refer to.</translation>
    </message>
    <message>
        <source>What it counts.</source>
        <translation>What it counts.</translation>
    </message>
    <message>
        <source>The value for customers who have none of their own.</source>
        <translation>The value for customers who have none of their own.</translation>
    </message>
    <message>
        <source>No own value may be smaller.</source>
        <translation>No own value may be smaller.</translation>
    </message>
    <message>
        <source>No own value may be larger.</source>
        <translation>No own value may be larger.</translation>
    </message>
    <message>
        <source>What one press of an arrow changes; 1 when left out.</source>
        <translation>What one press of an arrow changes; 1 when left out.</translation>
    </message>
    <message>
        <source>A number in the parameter&apos;s unit.</source>
        <translation>A number in the parameter&apos;s unit.</translation>
    </message>
    <message>
        <source>Conditions that must hold together.</source>
        <translation>Conditions that must hold together.</translation>
    </message>
    <message>
        <source>Every one of these holds; an empty list asks for nothing.</source>
        <translation>Every one of these holds; an empty list asks for nothing.</translation>
    </message>
    <message>
        <source>At least one of these holds.</source>
        <translation>At least one of these holds.</translation>
    </message>
    <message>
        <source>None of these holds.</source>
        <translation>None of these holds.</translation>
    </message>
    <message>
        <source>At least so many of these hold.</source>
        <translation>At least so many of these hold.</translation>
    </message>
    <message>
        <source>One condition, or a group of them.</source>
        <translation>One condition, or a group of them.</translation>
    </message>
    <message>
        <source>What is spent on a selection of products.</source>
        <translation>What is spent on a selection of products.</translation>
    </message>
    <message>
        <source>How much of a selection of products is bought.</source>
        <translation>How much of a selection of products is bought.</translation>
    </message>
    <message>
        <source>What the whole basket comes to.</source>
        <translation>What the whole basket comes to.</translation>
    </message>
    <message>
        <source>Any of these codes is presented.</source>
        <translation>Any of these codes is presented.</translation>
    </message>
    <message>
        <source>The customer is in any of these segments.</source>
        <translation>The customer is in any of these segments.</translation>
    </message>
    <message>
        <source>The customer&apos;s tier is any of these.</source>
        <translation>The customer&apos;s tier is any of these.</translation>
    </message>
    <message>
        <source>The customer gave consent to every one of these purposes.</source>
        <translation>The customer gave consent to every one of these purposes.</translation>
    </message>
    <message>
        <source>The sale goes through any of these channels.</source>
        <translation>The sale goes through any of these channels.</translation>
    </message>
    <message>
        <source>A channel.</source>
        <translation>A channel.</translation>
    </message>
    <message>
        <source>The store is any of these, in any of the groups, or of any of the banners.</source>
        <translation>The store is any of these, in any of the groups, or of any of the banners.</translation>
    </message>
    <message>
        <source>The day in the store&apos;s own time.</source>
        <translation>The day in the store&apos;s own time.</translation>
    </message>
    <message>
        <source>The weekday in the store&apos;s own time is any of these.</source>
        <translation>The weekday in the store&apos;s own time is any of these.</translation>
    </message>
    <message>
        <source>A weekday.</source>
        <translation>A weekday.</translation>
    </message>
    <message>
        <source>The time of day in the store&apos;s own time.</source>
        <translation>The time of day in the store&apos;s own time.</translation>
    </message>
    <message>
        <source>At least so many of the members hold.</source>
        <translation>At least so many of the members hold.</translation>
    </message>
    <message>
        <source>How many must hold.</source>
        <translation>How many must hold.</translation>
    </message>
    <message>
        <source>The conditions to choose from.</source>
        <translation>The conditions to choose from.</translation>
    </message>
    <message>
        <source>Spend on a selection, within one or two bounds.</source>
        <translation>Spend on a selection, within one or two bounds.</translation>
    </message>
    <message>
        <source>Which prices the spend is measured on: as the programme says, at the start of the stage, before any discount, or as they stand right now.</source>
        <translation>Which prices the spend is measured on: as the programme says, at the start of the stage, before any discount, or as they stand right now.</translation>
    </message>
    <message>
        <source>At least this much, included.</source>
        <translation>At least this much, included.</translation>
    </message>
    <message>
        <source>At most this much, included.</source>
        <translation>At most this much, included.</translation>
    </message>
    <message>
        <source>Quantity of a selection, within one or two bounds.</source>
        <translation>Quantity of a selection, within one or two bounds.</translation>
    </message>
    <message>
        <source>The basket&apos;s total, within one or two bounds.</source>
        <translation>The basket&apos;s total, within one or two bounds.</translation>
    </message>
    <message>
        <source>Where the sale is rung up.</source>
        <translation>Where the sale is rung up.</translation>
    </message>
    <message>
        <source>Stores by id.</source>
        <translation>Stores by id.</translation>
    </message>
    <message>
        <source>Groups of stores.</source>
        <translation>Groups of stores.</translation>
    </message>
    <message>
        <source>Banners.</source>
        <translation>Banners.</translation>
    </message>
    <message>
        <source>Days, both ends included and each open when left out.</source>
        <translation>Days, both ends included and each open when left out.</translation>
    </message>
    <message>
        <source>First day, as 2026-11-21.</source>
        <translation>First day, as 2026-11-21.</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31.</source>
        <translation>Last day, as 2026-12-31.</translation>
    </message>
    <message>
        <source>Days on which it does not hold.</source>
        <translation>Days on which it does not hold.</translation>
    </message>
    <message>
        <source>A window of the day; over midnight when &quot;from&quot; is later than &quot;to&quot;.</source>
        <translation>A window of the day; over midnight when &quot;from&quot; is later than &quot;to&quot;.</translation>
    </message>
    <message>
        <source>When it opens, as 10:00.</source>
        <translation>When it opens, as 10:00.</translation>
    </message>
    <message>
        <source>When it closes, as 18:30 or 24:00; not included.</source>
        <translation>When it closes, as 18:30 or 24:00; not included.</translation>
    </message>
    <message>
        <source>What tiers and repeats are thresholds of.</source>
        <translation>What tiers and repeats are thresholds of.</translation>
    </message>
    <message>
        <source>Spend on a selection of products.</source>
        <translation>Spend on a selection of products.</translation>
    </message>
    <message>
        <source>Quantity of a selection of products.</source>
        <translation>Quantity of a selection of products.</translation>
    </message>
    <message>
        <source>The products that are measured.</source>
        <translation>The products that are measured.</translation>
    </message>
    <message>
        <source>One or more steps, and how they relate.</source>
        <translation>One or more steps, and how they relate.</translation>
    </message>
    <message>
        <source>One step alone, tiers of a measure, or one step for every multiple of a measure.</source>
        <translation>One step alone, tiers of a measure, or one step for every multiple of a measure.</translation>
    </message>
    <message>
        <source>Tiers: whether the highest reached pays, or all reached pay.</source>
        <translation>Tiers: whether the highest reached pays, or all reached pay.</translation>
    </message>
    <message>
        <source>Repeat: how many times in one basket.</source>
        <translation>Repeat: how many times in one basket.</translation>
    </message>
    <message>
        <source>The steps, lowest threshold first.</source>
        <translation>The steps, lowest threshold first.</translation>
    </message>
    <message>
        <source>A qualification and its rewards.</source>
        <translation>A qualification and its rewards.</translation>
    </message>
    <message>
        <source>Tiers: the measure from which this step is reached.</source>
        <translation>Tiers: the measure from which this step is reached.</translation>
    </message>
    <message>
        <source>Repeat: the measure for each time.</source>
        <translation>Repeat: the measure for each time.</translation>
    </message>
    <message>
        <source>What must hold besides.</source>
        <translation>What must hold besides.</translation>
    </message>
    <message>
        <source>The rewards.</source>
        <translation>The rewards.</translation>
    </message>
    <message>
        <source>A number in the measure&apos;s unit, or a parameter.</source>
        <translation>A number in the measure&apos;s unit, or a parameter.</translation>
    </message>
    <message>
        <source>What the shopper gets.</source>
        <translation>What the shopper gets.</translation>
    </message>
    <message>
        <source>A percent off.</source>
        <translation>A percent off.</translation>
    </message>
    <message>
        <source>An amount off.</source>
        <translation>An amount off.</translation>
    </message>
    <message>
        <source>Each unit at a fixed price.</source>
        <translation>Each unit at a fixed price.</translation>
    </message>
    <message>
        <source>A set of products at one price.</source>
        <translation>A set of products at one price.</translation>
    </message>
    <message>
        <source>A number of points.</source>
        <translation>A number of points.</translation>
    </message>
    <message>
        <source>Points for each full amount spent.</source>
        <translation>Points for each full amount spent.</translation>
    </message>
    <message>
        <source>The base points, multiplied.</source>
        <translation>The base points, multiplied.</translation>
    </message>
    <message>
        <source>A message at the till and on the receipt.</source>
        <translation>A message at the till and on the receipt.</translation>
    </message>
    <message>
        <source>The units that a reward falls on.</source>
        <translation>The units that a reward falls on.</translation>
    </message>
    <message>
        <source>Which of the units: all that match, the cheapest or dearest ones, or every Nth.</source>
        <translation>Which of the units: all that match, the cheapest or dearest ones, or every Nth.</translation>
    </message>
    <message>
        <source>How many of the cheapest or dearest each time; the N of every Nth.</source>
        <translation>How many of the cheapest or dearest each time; the N of every Nth.</translation>
    </message>
    <message>
        <source>Whether units are ranked over all products together or product by product.</source>
        <translation>Whether units are ranked over all products together or product by product.</translation>
    </message>
    <message>
        <source>The products it falls on; left out: those that the step&apos;s own conditions select.</source>
        <translation>The products it falls on; left out: those that the step&apos;s own conditions select.</translation>
    </message>
    <message>
        <source>A percent off the units.</source>
        <translation>A percent off the units.</translation>
    </message>
    <message>
        <source>How many percent; 100 is free.</source>
        <translation>How many percent; 100 is free.</translation>
    </message>
    <message>
        <source>The units it falls on; left out: all that match.</source>
        <translation>The units it falls on; left out: all that match.</translation>
    </message>
    <message>
        <source>At most this much off in one basket.</source>
        <translation>At most this much off in one basket.</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>How much.</translation>
    </message>
    <message>
        <source>Whether the amount is per unit, per line or once over all.</source>
        <translation>Whether the amount is per unit, per line or once over all.</translation>
    </message>
    <message>
        <source>Each unit sells at this price; cheaper ones stay as they are.</source>
        <translation>Each unit sells at this price; cheaper ones stay as they are.</translation>
    </message>
    <message>
        <source>Price of one unit.</source>
        <translation>Price of one unit.</translation>
    </message>
    <message>
        <source>One set of the parts sells at this price; a cheaper set stays as it is.</source>
        <translation>One set of the parts sells at this price; a cheaper set stays as it is.</translation>
    </message>
    <message>
        <source>Price of the set.</source>
        <translation>Price of the set.</translation>
    </message>
    <message>
        <source>What makes one set.</source>
        <translation>What makes one set.</translation>
    </message>
    <message>
        <source>One kind of product in the set.</source>
        <translation>One kind of product in the set.</translation>
    </message>
    <message>
        <source>How many units of it are in one set; 1 when left out.</source>
        <translation>How many units of it are in one set; 1 when left out.</translation>
    </message>
    <message>
        <source>Points, once each time.</source>
        <translation>Points, once each time.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>How many for each full amount.</source>
        <translation>How many for each full amount.</translation>
    </message>
    <message>
        <source>The amount.</source>
        <translation>The amount.</translation>
    </message>
    <message>
        <source>The base points of the units times a factor: a factor of 3 adds twice the base.</source>
        <translation>The base points of the units times a factor: a factor of 3 adds twice the base.</translation>
    </message>
    <message>
        <source>The factor.</source>
        <translation>The factor.</translation>
    </message>
    <message>
        <source>What one basket may get.</source>
        <translation>What one basket may get.</translation>
    </message>
    <message>
        <source>How many times it may fire in one basket.</source>
        <translation>How many times it may fire in one basket.</translation>
    </message>
    <message>
        <source>How much it may take off one basket.</source>
        <translation>How much it may take off one basket.</translation>
    </message>
    <message>
        <source>At most one promotion of a group applies; the programme says which.</source>
        <translation>At most one promotion of a group applies; the programme says which.</translation>
    </message>
    <message>
        <source>Units it used stay free for later set promotions of its stage.</source>
        <translation>Units it used stay free for later set promotions of its stage.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
</context>
<context>
    <name>TemplatePictures</name>
    <message>
        <source>1 free</source>
        <translation>1 free</translation>
    </message>
    <message>
        <source>+1 pt</source>
        <translation>+1 pt</translation>
    </message>
    <message>
        <source>×3 points</source>
        <translation>×3 points</translation>
    </message>
    <message>
        <source>+200 points</source>
        <translation>+200 points</translation>
    </message>
    <message>
        <source>+5 points</source>
        <translation>+5 points</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>+30 points</source>
        <translation>+30 points</translation>
    </message>
    <message>
        <source>+30 miles</source>
        <translation>+30 miles</translation>
    </message>
    <message>
        <source>×25 points</source>
        <translation>×25 points</translation>
    </message>
    <message>
        <source>+500 points</source>
        <translation>+500 points</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>On the web</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>In the app</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Click and collect</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>on %1 only</source>
        <translation>on %1 only</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>any day</translation>
    </message>
    <message>
        <source>after earlier offers</source>
        <translation>after earlier offers</translation>
    </message>
    <message>
        <source>before any offer</source>
        <translation>before any offer</translation>
    </message>
    <message>
        <source>as it stands then</source>
        <translation>as it stands then</translation>
    </message>
    <message>
        <source>%1 except on %2</source>
        <translation>%1 except on %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>in stores of group %1</source>
        <translation>in stores of group %1</translation>
    </message>
    <message>
        <source>in %1 stores</source>
        <translation>in %1 stores</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>of any kind</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>among %1</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>All of</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Any of</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>None of</translation>
    </message>
    <message>
        <source>At least %1 of</source>
        <translation>At least %1 of</translation>
    </message>
    <message>
        <source>Present coupon %1</source>
        <translation>Present coupon %1</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consent to %1</translation>
    </message>
    <message>
        <source>Spend at least %1 %3</source>
        <translation>Spend at least %1 %3</translation>
    </message>
    <message>
        <source>Spend at most %2 %3</source>
        <translation>Spend at most %2 %3</translation>
    </message>
    <message>
        <source>Spend between %1 and %2 %3</source>
        <translation>Spend between %1 and %2 %3</translation>
    </message>
    <message>
        <source>Buy at least %1 × %3</source>
        <translation>Buy at least %1 × %3</translation>
    </message>
    <message>
        <source>Buy at most %2 × %3</source>
        <translation>Buy at most %2 × %3</translation>
    </message>
    <message>
        <source>Buy between %1 and %2 × %3</source>
        <translation>Buy between %1 and %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>Buy at least %1 item(s) %3</source>
        <translation>
            <numerusform>Buy at least %1 item %3</numerusform>
            <numerusform>Buy at least %1 items %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at most %2 item(s) %3</source>
        <translation>
            <numerusform>Buy at most %2 item %3</numerusform>
            <numerusform>Buy at most %2 items %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy between %1 and %2 item(s) %3</source>
        <translation>
            <numerusform>Buy between %1 and %2 item %3</numerusform>
            <numerusform>Buy between %1 and %2 items %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Basket of at least %1</source>
        <translation>Basket of at least %1</translation>
    </message>
    <message>
        <source>Basket of at most %2</source>
        <translation>Basket of at most %2</translation>
    </message>
    <message>
        <source>Basket of between %1 and %2</source>
        <translation>Basket of between %1 and %2</translation>
    </message>
    <message>
        <source>Spend %1</source>
        <translation>Spend %1</translation>
    </message>
    <message>
        <source>Number bought of %1</source>
        <translation>Number bought of %1</translation>
    </message>
    <message>
        <source>The promotion has no id. Give it one that no other has.</source>
        <translation>The promotion has no id. Give it one that no other has.</translation>
    </message>
    <message>
        <source>The promotion has no name. Write one in at least one language.</source>
        <translation>The promotion has no name. Write one in at least one language.</translation>
    </message>
    <message>
        <source>This part has no id. Give it one that is unique in its promotion.</source>
        <translation>This part has no id. Give it one that is unique in its promotion.</translation>
    </message>
    <message>
        <source>Two parts have the id “%1”. Change one of them.</source>
        <translation>Two parts have the id “%1”. Change one of them.</translation>
    </message>
    <message>
        <source>Nothing is chosen here. Choose at least one.</source>
        <translation>Nothing is chosen here. Choose at least one.</translation>
    </message>
    <message>
        <source>One word of this list is blank. Write it or take it out.</source>
        <translation>One word of this list is blank. Write it or take it out.</translation>
    </message>
    <message>
        <source>No bound is set here. Say at least, at most, or both.</source>
        <translation>No bound is set here. Say at least, at most, or both.</translation>
    </message>
    <message>
        <source>At least %1 is above at most %2. Swap them.</source>
        <translation>At least %1 is above at most %2. Swap them.</translation>
    </message>
    <message>
        <source>%1 is below zero. Use zero or more.</source>
        <translation>%1 is below zero. Use zero or more.</translation>
    </message>
    <message>
        <source>%1 is too small. Use more than zero.</source>
        <translation>%1 is too small. Use more than zero.</translation>
    </message>
    <message>
        <source>%1 is too large. Use at most %2.</source>
        <translation>%1 is too large. Use at most %2.</translation>
    </message>
    <message>
        <source>%1 is no percentage. Use 0 to 100.</source>
        <translation>%1 is no percentage. Use 0 to 100.</translation>
    </message>
    <message>
        <source>Times %1 adds nothing. Use a factor above 1.</source>
        <translation>Times %1 adds nothing. Use a factor above 1.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose what the steps count.</source>
        <translation>Nothing is measured yet. Choose what the steps count.</translation>
    </message>
    <message>
        <source>There is no step yet. Add one.</source>
        <translation>There is no step yet. Add one.</translation>
    </message>
    <message>
        <source>There are %1 steps, but only one belongs here. Keep one, or make tiers of them.</source>
        <translation>There are %1 steps, but only one belongs here. Keep one, or make tiers of them.</translation>
    </message>
    <message>
        <source>This tier starts at %2, not above the one before it at %1. Raise it.</source>
        <translation>This tier starts at %2, not above the one before it at %1. Raise it.</translation>
    </message>
    <message>
        <source>This step gives nothing yet. Add a reward.</source>
        <translation>This step gives nothing yet. Add a reward.</translation>
    </message>
    <message>
        <source>The set has no parts yet. Add what belongs to it.</source>
        <translation>The set has no parts yet. Add what belongs to it.</translation>
    </message>
    <message>
        <source>The message is empty. Write it in at least one language.</source>
        <translation>The message is empty. Write it in at least one language.</translation>
    </message>
    <message>
        <source>The reward “%1” has no meaning in the stage “%2”. Choose another stage or reward.</source>
        <translation>The reward “%1” has no meaning in the stage “%2”. Choose another stage or reward.</translation>
    </message>
    <message>
        <source>A personal value has no name. Give it one.</source>
        <translation>A personal value has no name. Give it one.</translation>
    </message>
    <message>
        <source>Two personal values are named “%1”. Rename one.</source>
        <translation>Two personal values are named “%1”. Rename one.</translation>
    </message>
    <message>
        <source>There is no personal value named “%1”. Choose one that is listed, or add it.</source>
        <translation>There is no personal value named “%1”. Choose one that is listed, or add it.</translation>
    </message>
    <message>
        <source>“%1” counts in %2, but %3 is needed here. Choose another.</source>
        <translation>“%1” counts in %2, but %3 is needed here. Choose another.</translation>
    </message>
    <message>
        <source>The smallest value %1 is above the largest %2. Swap them.</source>
        <translation>The smallest value %1 is above the largest %2. Swap them.</translation>
    </message>
    <message>
        <source>The default %1 is not from %2 to %3. Move it inside.</source>
        <translation>The default %1 is not from %2 to %3. Move it inside.</translation>
    </message>
    <message>
        <source>A step of %1 leads nowhere. Use more than zero.</source>
        <translation>A step of %1 leads nowhere. Use more than zero.</translation>
    </message>
    <message>
        <source>It ends on %2, before it starts on %1. Change one of the dates.</source>
        <translation>It ends on %2, before it starts on %1. Change one of the dates.</translation>
    </message>
    <message>
        <source>From %1 to %1 is no time at all. Change one of them.</source>
        <translation>From %1 to %1 is no time at all. Change one of them.</translation>
    </message>
    <message>
        <source>At least %1 of only %2 conditions can never hold. Lower the number or add conditions.</source>
        <translation>At least %1 of only %2 conditions can never hold. Lower the number or add conditions.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use a three-letter code such as EUR.</source>
        <translation>“%1” is no currency. Use a three-letter code such as EUR.</translation>
    </message>
    <message>
        <source>No product of the catalogue is picked. Widen the choice.</source>
        <translation>No product of the catalogue is picked. Widen the choice.</translation>
    </message>
    <message>
        <source>No number uses the personal value “%1”. Use it or remove it.</source>
        <translation>No number uses the personal value “%1”. Use it or remove it.</translation>
    </message>
    <message>
        <source>The catalogue has no product “%1”.</source>
        <translation>The catalogue has no product “%1”.</translation>
    </message>
    <message>
        <source>The catalogue has no category “%1”.</source>
        <translation>The catalogue has no category “%1”.</translation>
    </message>
    <message>
        <source>The catalogue has no brand “%1”.</source>
        <translation>The catalogue has no brand “%1”.</translation>
    </message>
    <message>
        <source>The catalogue has no supplier “%1”.</source>
        <translation>The catalogue has no supplier “%1”.</translation>
    </message>
    <message>
        <source>The catalogue has no tag “%1”.</source>
        <translation>The catalogue has no tag “%1”.</translation>
    </message>
    <message>
        <source>The catalogue has no attribute “%1”.</source>
        <translation>The catalogue has no attribute “%1”.</translation>
    </message>
    <message>
        <source>The programme has no store “%1”.</source>
        <translation>The programme has no store “%1”.</translation>
    </message>
    <message>
        <source>The programme has no group of stores “%1”.</source>
        <translation>The programme has no group of stores “%1”.</translation>
    </message>
    <message>
        <source>The programme has no banner “%1”.</source>
        <translation>The programme has no banner “%1”.</translation>
    </message>
    <message>
        <source>This escape is not known in JSON. Write the character itself, or \n, \t, \u and four digits.</source>
        <translation>This escape is not known in JSON. Write the character itself, or \n, \t, \u and four digits.</translation>
    </message>
    <message>
        <source>%1 is not a number as JSON writes it. Use digits, such as 1250.</source>
        <translation>%1 is not a number as JSON writes it. Use digits, such as 1250.</translation>
    </message>
    <message>
        <source>%1 is not a word of JSON. Put texts in quotation marks.</source>
        <translation>%1 is not a word of JSON. Put texts in quotation marks.</translation>
    </message>
    <message>
        <source>The text starts with an invisible mark. Take it out.</source>
        <translation>The text starts with an invisible mark. Take it out.</translation>
    </message>
    <message>
        <source>JSON has no comments. Take it out.</source>
        <translation>JSON has no comments. Take it out.</translation>
    </message>
    <message>
        <source>There is a control character inside a text. Take it out.</source>
        <translation>There is a control character inside a text. Take it out.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one.</source>
        <translation>“%1” stands here twice. Keep one.</translation>
    </message>
    <message>
        <source>There is nothing here. Write a value.</source>
        <translation>There is nothing here. Write a value.</translation>
    </message>
    <message>
        <source>A name in quotation marks belongs here, not %1.</source>
        <translation>A name in quotation marks belongs here, not %1.</translation>
    </message>
    <message>
        <source>This escape is half a character. Write both halves, or the character itself.</source>
        <translation>This escape is half a character. Write both halves, or the character itself.</translation>
    </message>
    <message>
        <source>A colon is missing after the name. Write one.</source>
        <translation>A colon is missing after the name. Write one.</translation>
    </message>
    <message>
        <source>A comma is missing here. Write one.</source>
        <translation>A comma is missing here. Write one.</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Write decimals as text: &quot;17.5&quot;.</source>
        <translation>%1 is not a whole number. Write decimals as text: &quot;17.5&quot;.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
        <translation>The text is not UTF-8 here. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>%1 is too large for a number here. Use a smaller one.</source>
        <translation>%1 is too large for a number here. Use a smaller one.</translation>
    </message>
    <message>
        <source>Texts stand in double quotation marks in JSON. Change the quotes.</source>
        <translation>Texts stand in double quotation marks in JSON. Change the quotes.</translation>
    </message>
    <message>
        <source>Parts within parts go deeper than %1. Flatten them.</source>
        <translation>Parts within parts go deeper than %1. Flatten them.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes. Split it.</source>
        <translation>The text is longer than %1 bytes. Split it.</translation>
    </message>
    <message>
        <source>A comma stands before the end. Take it out.</source>
        <translation>A comma stands before the end. Take it out.</translation>
    </message>
    <message>
        <source>There is more text after the end. Take it out.</source>
        <translation>There is more text after the end. Take it out.</translation>
    </message>
    <message>
        <source>%1 does not belong here. Take it out, or write a value.</source>
        <translation>%1 does not belong here. Take it out, or write a value.</translation>
    </message>
    <message>
        <source>What opens here is never closed. Add %1 at its end.</source>
        <translation>What opens here is never closed. Add %1 at its end.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark. Write one.</source>
        <translation>This text has no closing quotation mark. Write one.</translation>
    </message>
    <message>
        <source>This is in %1, the basket in %2. One basket has one currency.</source>
        <translation>This is in %1, the basket in %2. One basket has one currency.</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Give the shelf price, and a return a negative quantity.</source>
        <translation>The price %1 is below zero. Give the shelf price, and a return a negative quantity.</translation>
    </message>
    <message>
        <source>The line has no price. Give its shelf price in minor units.</source>
        <translation>The line has no price. Give its shelf price in minor units.</translation>
    </message>
    <message>
        <source>This is a stock movement, not a sale. Leave it out.</source>
        <translation>This is a stock movement, not a sale. Leave it out.</translation>
    </message>
    <message>
        <source>The basket has %1 lines, more than %2. Split it.</source>
        <translation>The basket has %1 lines, more than %2. Split it.</translation>
    </message>
    <message>
        <source>The basket has %1 items, more than %2. Split it.</source>
        <translation>The basket has %1 items, more than %2. Split it.</translation>
    </message>
    <message>
        <source>The basket is in %1, the programme in %2. Use one currency.</source>
        <translation>The basket is in %1, the programme in %2. Use one currency.</translation>
    </message>
    <message>
        <source>The programme has no store “%1”. Add it there, or name another.</source>
        <translation>The programme has no store “%1”. Add it there, or name another.</translation>
    </message>
    <message>
        <source>The quantity %1 is larger than %2. Use a smaller one.</source>
        <translation>The quantity %1 is larger than %2. Use a smaller one.</translation>
    </message>
    <message>
        <source>The amount is larger than %1 minor units. Use a smaller one.</source>
        <translation>The amount is larger than %1 minor units. Use a smaller one.</translation>
    </message>
    <message>
        <source>The basket does not say when it was rung up. Give its time, or an instant for all.</source>
        <translation>The basket does not say when it was rung up. Give its time, or an instant for all.</translation>
    </message>
    <message>
        <source>Two promotions have the id “%1”. The second is left out; rename one.</source>
        <translation>Two promotions have the id “%1”. The second is left out; rename one.</translation>
    </message>
    <message>
        <source>This condition has no bound. Say at least, at most, or both.</source>
        <translation>This condition has no bound. Say at least, at most, or both.</translation>
    </message>
    <message>
        <source>Format %1 is not known here. It may come from a newer version.</source>
        <translation>Format %1 is not known here. It may come from a newer version.</translation>
    </message>
    <message>
        <source>This part has no id. Give it one that no other has.</source>
        <translation>This part has no id. Give it one that no other has.</translation>
    </message>
    <message>
        <source>This part does not say what it is. Name one of %1.</source>
        <translation>This part does not say what it is. Name one of %1.</translation>
    </message>
    <message>
        <source>This part is both “%1” and “%2”. Keep one.</source>
        <translation>This part is both “%1” and “%2”. Keep one.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use %3.</source>
        <translation>“%1” is not known here. Use %3.</translation>
    </message>
    <message>
        <source>There are %2 steps, which does not suit “%1”. Tiers need at least one, all else exactly one.</source>
        <translation>There are %2 steps, which does not suit “%1”. Tiers need at least one, all else exactly one.</translation>
    </message>
    <message>
        <source>“%1” needs something to measure. Add the measure.</source>
        <translation>“%1” needs something to measure. Add the measure.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2026-11-21.</source>
        <translation>%1 is not a day. Write it as 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 is not a number with at most %2 decimals. Write it as 17.5.</source>
        <translation>%1 is not a number with at most %2 decimals. Write it as 17.5.</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write it as 2026-11-21T10:15:00+01:00.</source>
        <translation>%1 is not an instant. Write it as 2026-11-21T10:15:00+01:00.</translation>
    </message>
    <message>
        <source>%1 is not a time of day. Write it as 17:30.</source>
        <translation>%1 is not a time of day. Write it as 17:30.</translation>
    </message>
    <message>
        <source>Nothing is written here. Write something, or leave the member out.</source>
        <translation>Nothing is written here. Write something, or leave the member out.</translation>
    </message>
    <message>
        <source>“%1” is missing here. Add it.</source>
        <translation>“%1” is missing here. Add it.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3. Move it inside.</source>
        <translation>%1 is not from %2 to %3. Move it inside.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Take it out or correct it.</source>
        <translation>“%1” is not known here. Take it out or correct it.</translation>
    </message>
    <message>
        <source>“%1” is not a word here. Use %3.</source>
        <translation>“%1” is not a word here. Use %3.</translation>
    </message>
    <message>
        <source>%2 stands here, but %1 belongs here.</source>
        <translation>%2 stands here, but %1 belongs here.</translation>
    </message>
    <message>
        <source>The offset from %1 on does not come after the one before it. Put them in order of time.</source>
        <translation>The offset from %1 on does not come after the one before it. Put them in order of time.</translation>
    </message>
    <message>
        <source>The promotion “%1” is in %2 too. Keep one of the files.</source>
        <translation>The promotion “%1” is in %2 too. Keep one of the files.</translation>
    </message>
    <message>
        <source>The file of promotion “%1” should be named %2. Rename it.</source>
        <translation>The file of promotion “%1” should be named %2. Rename it.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field: %1. Double it, or put the whole field in quotation marks.</source>
        <translation>A quotation mark stands inside a field: %1. Double it, or put the whole field in quotation marks.</translation>
    </message>
    <message>
        <source>A field in quotation marks never ends: %1. Close it.</source>
        <translation>A field in quotation marks never ends: %1. Close it.</translation>
    </message>
    <message>
        <source>A field is too long: %1. Shorten it.</source>
        <translation>A field is too long: %1. Shorten it.</translation>
    </message>
    <message>
        <source>The row has too many columns. Take some out.</source>
        <translation>The row has too many columns. Take some out.</translation>
    </message>
    <message>
        <source>The row has no product code. Give it one.</source>
        <translation>The row has no product code. Give it one.</translation>
    </message>
    <message>
        <source>The product code “%1” was there before. Keep one row.</source>
        <translation>The product code “%1” was there before. Keep one row.</translation>
    </message>
    <message>
        <source>“%1” is not a price. Check how the file writes prices.</source>
        <translation>“%1” is not a price. Check how the file writes prices.</translation>
    </message>
    <message>
        <source>The check digit of “%1” is wrong. Check the number.</source>
        <translation>The check digit of “%1” is wrong. Check the number.</translation>
    </message>
    <message>
        <source>“%1” is not a unit known here. Use piece, kg, l or m.</source>
        <translation>“%1” is not a unit known here. Use piece, kg, l or m.</translation>
    </message>
    <message>
        <source>The row is not UTF-8. Save the file as UTF-8.</source>
        <translation>The row is not UTF-8. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>The file has more products than one catalogue holds. Split it.</source>
        <translation>The file has more products than one catalogue holds. Split it.</translation>
    </message>
    <message>
        <source>More than %1 problems. Mend these first.</source>
        <translation>More than %1 problems. Mend these first.</translation>
    </message>
    <message>
        <source>“%1” stopped at %2 points, the most there can be.</source>
        <translation>“%1” stopped at %2 points, the most there can be.</translation>
    </message>
    <message>
        <source>The customer’s own value for “%1” was out of its bounds and was moved inside them.</source>
        <translation>The customer’s own value for “%1” was out of its bounds and was moved inside them.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>%1 is not there. It may have been moved or renamed.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 exists already. Choose another name.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Open its latest backup, or a copy of it.</source>
        <translation>%1 is damaged and was left as it is. Open its latest backup, or a copy of it.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there to edit it here.</source>
        <translation>%1 is open elsewhere. Close it there to edit it here.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version. Update this program to edit it.</source>
        <translation>%1 was made by a newer version. Update this program to edit it.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program. Choose a file that ends in .offerwright.</source>
        <translation>%1 is not a workspace of this program. Choose a file that ends in .offerwright.</translation>
    </message>
    <message>
        <source>%1 may not be opened from here. Ask for the right to read and write it.</source>
        <translation>%1 may not be opened from here. Ask for the right to read and write it.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy to edit it.</source>
        <translation>%1 is open for reading only. Save a copy to edit it.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Open it again to go on.</source>
        <translation>%1 was changed by another program. Open it again to go on.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation>%1 was moved or deleted while it was open. Save a copy to keep your work.</translation>
    </message>
    <message>
        <source>A part of %1 cannot be read. Open its latest backup.</source>
        <translation>A part of %1 cannot be read. Open its latest backup.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 is a folder. Name a file.</translation>
    </message>
    <message>
        <source>%1 breaks off or is damaged. Copy it again from its source.</source>
        <translation>%1 breaks off or is damaged. Copy it again from its source.</translation>
    </message>
    <message>
        <source>%1 is too large to be read whole. Split it.</source>
        <translation>%1 is too large to be read whole. Split it.</translation>
    </message>
    <message>
        <source>%1 has a line that is too long to be read: line %2. Check that it holds one record a line.</source>
        <translation>%1 has a line that is too long to be read: line %2. Check that it holds one record a line.</translation>
    </message>
    <message>
        <source>The import of %1 was stopped. Nothing was changed.</source>
        <translation>The import of %1 was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The sample %1 of this program is damaged. Install it again.</source>
        <translation>The sample %1 of this program is damaged. Install it again.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be kept, such as a text that is not Unicode. Correct it; nothing was written.</source>
        <translation>%1 holds something that cannot be kept, such as a text that is not Unicode. Correct it; nothing was written.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept. Split it; nothing was written.</source>
        <translation>%1 is too large to be kept. Split it; nothing was written.</translation>
    </message>
    <message>
        <source>There is no memory left for this. Close what you do not need; nothing is lost.</source>
        <translation>There is no memory left for this. Close what you do not need; nothing is lost.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was kept is lost.</source>
        <translation>The disk is full. Free some space; nothing that was kept is lost.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Save a copy on another disk.</source>
        <translation>The disk did not answer as it should. Save a copy on another disk.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>a decimal number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>basket</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>Problem %1 (%2).</source>
        <translation>Problem %1 (%2).</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>in store</source>
        <translation>in store</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>on the web</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>in the app</translation>
    </message>
    <message>
        <source>by click and collect</source>
        <translation>by click and collect</translation>
    </message>
    <message>
        <source>spend at least %1</source>
        <translation>spend at least %1</translation>
    </message>
    <message>
        <source>spend at most %2</source>
        <translation>spend at most %2</translation>
    </message>
    <message>
        <source>spend between %1 and %2</source>
        <translation>spend between %1 and %2</translation>
    </message>
    <message>
        <source>buy at least %1 ×</source>
        <translation>buy at least %1 ×</translation>
    </message>
    <message>
        <source>buy at most %2 ×</source>
        <translation>buy at most %2 ×</translation>
    </message>
    <message>
        <source>buy between %1 and %2 ×</source>
        <translation>buy between %1 and %2 ×</translation>
    </message>
    <message numerus="yes">
        <source>buy at least %1 item(s)</source>
        <translation>
            <numerusform>buy at least %1 item</numerusform>
            <numerusform>buy at least %1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at most %2 item(s)</source>
        <translation>
            <numerusform>buy at most %2 item</numerusform>
            <numerusform>buy at most %2 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy between %1 and %2 item(s)</source>
        <translation>
            <numerusform>buy between %1 and %2 item</numerusform>
            <numerusform>buy between %1 and %2 items</numerusform>
        </translation>
    </message>
    <message>
        <source>every day from %1</source>
        <translation>every day from %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>on a %1</source>
        <translation>on a %1</translation>
    </message>
    <message>
        <source>but not %1</source>
        <translation>but not %1</translation>
    </message>
    <message>
        <source>spend at least %1 in all</source>
        <translation>spend at least %1 in all</translation>
    </message>
    <message>
        <source>spend at most %2 in all</source>
        <translation>spend at most %2 in all</translation>
    </message>
    <message>
        <source>spend between %1 and %2 in all</source>
        <translation>spend between %1 and %2 in all</translation>
    </message>
    <message>
        <source>present coupon %1</source>
        <translation>present coupon %1</translation>
    </message>
    <message>
        <source>belong to “%1”</source>
        <translation>belong to “%1”</translation>
    </message>
    <message>
        <source>have tier %1</source>
        <translation>have tier %1</translation>
    </message>
    <message>
        <source>have consented to “%1”</source>
        <translation>have consented to “%1”</translation>
    </message>
    <message>
        <source>meet further conditions</source>
        <translation>meet further conditions</translation>
    </message>
    <message>
        <source>are not among those who %1</source>
        <translation>are not among those who %1</translation>
    </message>
    <message>
        <source>meet at least %1 of these conditions (they %2)</source>
        <translation>meet at least %1 of these conditions (they %2)</translation>
    </message>
    <message>
        <source>shop %1</source>
        <translation>shop %1</translation>
    </message>
    <message>
        <source>do not belong to “%1”</source>
        <translation>do not belong to “%1”</translation>
    </message>
    <message>
        <source>do not have tier %1</source>
        <translation>do not have tier %1</translation>
    </message>
    <message>
        <source>do not present coupon %1</source>
        <translation>do not present coupon %1</translation>
    </message>
    <message>
        <source>the whole basket</source>
        <translation>the whole basket</translation>
    </message>
    <message>
        <source>these products</source>
        <translation>these products</translation>
    </message>
    <message>
        <source>any product</source>
        <translation>any product</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>all %1</translation>
    </message>
    <message>
        <source>every %1 item of the same product</source>
        <translation>every %1 item of the same product</translation>
    </message>
    <message>
        <source>every %1 item</source>
        <translation>every %1 item</translation>
    </message>
    <message>
        <source>the cheapest item</source>
        <translation>the cheapest item</translation>
    </message>
    <message>
        <source>the dearest item</source>
        <translation>the dearest item</translation>
    </message>
    <message>
        <source>the %1 cheapest items</source>
        <translation>the %1 cheapest items</translation>
    </message>
    <message>
        <source>the %1 dearest items</source>
        <translation>the %1 dearest items</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, up to %2</translation>
    </message>
    <message>
        <source>%1 for free</source>
        <translation>%1 for free</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 off %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 off</translation>
    </message>
    <message>
        <source>%1 off each %2</source>
        <translation>%1 off each %2</translation>
    </message>
    <message>
        <source>%1 off each item</source>
        <translation>%1 off each item</translation>
    </message>
    <message>
        <source>%1 off each line</source>
        <translation>%1 off each line</translation>
    </message>
    <message>
        <source>%1 each for %2</source>
        <translation>%1 each for %2</translation>
    </message>
    <message>
        <source>%1 for the set of %2</source>
        <translation>%1 for the set of %2</translation>
    </message>
    <message>
        <source>%1 for every %2 spent</source>
        <translation>%1 for every %2 spent</translation>
    </message>
    <message>
        <source>their points %1</source>
        <translation>their points %1</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>the message “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>get %1</source>
        <translation>get %1</translation>
    </message>
    <message>
        <source>pay %1</source>
        <translation>pay %1</translation>
    </message>
    <message>
        <source>get nothing yet</source>
        <translation>get nothing yet</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 from %2 items</source>
        <translation>%1 from %2 items</translation>
    </message>
    <message>
        <source>%1 if they also %2</source>
        <translation>%1 if they also %2</translation>
    </message>
    <message>
        <source>%1 for every %2 items</source>
        <translation>%1 for every %2 items</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 who %3 %2.</source>
        <translation>%1 who %3 %2.</translation>
    </message>
    <message>
        <source>%1 %2, %4.</source>
        <translation>%1 %2, %4.</translation>
    </message>
    <message>
        <source>%1 who %3, %4, %2.</source>
        <translation>%1 who %3, %4, %2.</translation>
    </message>
    <message>
        <source>Once per basket.</source>
        <translation>Once per basket.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per basket.</source>
        <translation>
            <numerusform>At most %n time per basket.</numerusform>
            <numerusform>At most %n times per basket.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 off per basket.</source>
        <translation>At most %1 off per basket.</translation>
    </message>
    <message>
        <source>All tiers reached add up.</source>
        <translation>All tiers reached add up.</translation>
    </message>
    <message>
        <source>Not combined with other offers of group “%1”.</source>
        <translation>Not combined with other offers of group “%1”.</translation>
    </message>
    <message>
        <source>Some customers have values of their own.</source>
        <translation>Some customers have values of their own.</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <translation>%1, tier %2</translation>
    </message>
    <message>
        <source>TO PAY  %1</source>
        <translation>TO PAY  %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Points +%1</source>
        <translation>Points +%1</translation>
    </message>
    <message>
        <source>+%1 pts</source>
        <translation>+%1 pts</translation>
    </message>
    <message>
        <source>Coupon %1 is not known here</source>
        <translation>Coupon %1 is not known here</translation>
    </message>
    <message>
        <source>Coupon %1: its conditions are not met</source>
        <translation>Coupon %1: its conditions are not met</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, at most %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Give %1 %2</source>
        <translation>Give %1 %2</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Take %1 off %2</translation>
    </message>
    <message>
        <source>Take %1 off %2 %3</source>
        <translation>Take %1 off %2 %3</translation>
    </message>
    <message>
        <source>Sell %1 at %2 each</source>
        <translation>Sell %1 at %2 each</translation>
    </message>
    <message>
        <source>Sell the set of %1 for %2</source>
        <translation>Sell the set of %1 for %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 point(s)</source>
        <translation>
            <numerusform>Give %1 point</numerusform>
            <numerusform>Give %1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 points for every %2 spent on %3</source>
        <translation>Give %1 points for every %2 spent on %3</translation>
    </message>
    <message>
        <source>Points %1 on %2</source>
        <translation>Points %1 on %2</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Say “%1”</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>per item</translation>
    </message>
    <message>
        <source>per line</source>
        <translation>per line</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>the basket</translation>
    </message>
    <message>
        <source>of the same product</source>
        <translation>of the same product</translation>
    </message>
    <message>
        <source>of any mix</source>
        <translation>of any mix</translation>
    </message>
    <message>
        <source>%1 %2 item %3</source>
        <translation>%1 %2 item %3</translation>
    </message>
    <message>
        <source>every</source>
        <translation>every</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>the cheapest</translation>
    </message>
    <message>
        <source>the cheapest ones</source>
        <translation>the cheapest ones</translation>
    </message>
    <message>
        <source>the dearest</source>
        <translation>the dearest</translation>
    </message>
    <message>
        <source>the dearest ones</source>
        <translation>the dearest ones</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 of %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>twice</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1 spent %2</source>
        <translation>Every %1 spent %2</translation>
    </message>
    <message>
        <source>Every %1 × %2</source>
        <translation>Every %1 × %2</translation>
    </message>
    <message>
        <source>At most %1 per basket</source>
        <translation>At most %1 per basket</translation>
    </message>
    <message>
        <source>At most %1 off per basket</source>
        <translation>At most %1 off per basket</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>the best wins</source>
        <translation>the best wins</translation>
    </message>
    <message>
        <source>the first wins</source>
        <translation>the first wins</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>With %1</translation>
    </message>
    <message>
        <source>all other promotions</source>
        <translation>all other promotions</translation>
    </message>
    <message>
        <source>With all but group %1, where %2</source>
        <translation>With all but group %1, where %2</translation>
    </message>
    <message>
        <source>leaves its items free for others</source>
        <translation>leaves its items free for others</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>a choice of %n product(s)</source>
        <translation>
            <numerusform>a choice of %n product</numerusform>
            <numerusform>a choice of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 other than %2</source>
        <translation>%1 other than %2</translation>
    </message>
    <message>
        <source>%1 except %2</source>
        <translation>%1 except %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Nearly</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>gives %1 points</source>
        <translation>gives %1 points</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>gives %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n line(s)</source>
        <translation>
            <numerusform>%1 on %n line</numerusform>
            <numerusform>%1 on %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 × %2.</source>
        <translation>Add %1 × %2.</translation>
    </message>
    <message>
        <source>Add %1 × %2 at %3.</source>
        <translation>Add %1 × %2 at %3.</translation>
    </message>
    <message>
        <source>Present coupon “%1”.</source>
        <translation>Present coupon “%1”.</translation>
    </message>
    <message>
        <source>Shop on %1 at %2.</source>
        <translation>Shop on %1 at %2.</translation>
    </message>
    <message>
        <source>Buy %1.</source>
        <translation>Buy %1.</translation>
    </message>
    <message>
        <source>Shop at %1.</source>
        <translation>Shop at %1.</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>Not met: %1.</translation>
    </message>
    <message>
        <source>Not met: %1 (%2).</source>
        <translation>Not met: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>%1 short of %2</source>
        <translation>%1 short of %2</translation>
    </message>
    <message>
        <source>The customer pays the same</source>
        <translation>The customer pays the same</translation>
    </message>
    <message>
        <source>The customer pays %1 less</source>
        <translation>The customer pays %1 less</translation>
    </message>
    <message>
        <source>The customer pays %1 more</source>
        <translation>The customer pays %1 more</translation>
    </message>
    <message>
        <source>Another offer of its group applied: “%1”.</source>
        <translation>Another offer of its group applied: “%1”.</translation>
    </message>
    <message>
        <source>Its own limit leaves nothing to give in this basket.</source>
        <translation>Its own limit leaves nothing to give in this basket.</translation>
    </message>
    <message>
        <source>Its conditions hold, but its reward changes nothing in this basket.</source>
        <translation>Its conditions hold, but its reward changes nothing in this basket.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 holds no JSON file. Name the folder that has them.</source>
        <translation>%1 holds no JSON file. Name the folder that has them.</translation>
    </message>
    <message>
        <source>%1 has no column of product codes. Name one of its columns sku or gtin.</source>
        <translation>%1 has no column of product codes. Name one of its columns sku or gtin.</translation>
    </message>
    <message>
        <source>%1 and earns %2 points in all.</source>
        <translation>%1 and earns %2 points in all.</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>%1 tier</translation>
    </message>
    <message>
        <source>either %1</source>
        <translation>either %1</translation>
    </message>
    <message>
        <source>“%1” products</source>
        <translation>“%1” products</translation>
    </message>
    <message>
        <source>“%1” is forbidden by law here. Write “%2”.</source>
        <translation>“%1” is forbidden by law here. Write “%2”.</translation>
    </message>
    <message>
        <source>The text says %1 %, but no reward gives that. The highest is %2 %.</source>
        <translation>The text says %1 %, but no reward gives that. The highest is %2 %.</translation>
    </message>
    <message>
        <source>This can never hold together with the other conditions. Change one of them.</source>
        <translation>This can never hold together with the other conditions. Change one of them.</translation>
    </message>
    <message>
        <source>Nobody can reach %1: %2 is the most. Lower it.</source>
        <translation>Nobody can reach %1: %2 is the most. Lower it.</translation>
    </message>
    <message>
        <source>This tier gives %1, less than the %2 of the tier before.</source>
        <translation>This tier gives %1, less than the %2 of the tier before.</translation>
    </message>
    <message>
        <source>%1 off is more than “%2” costs (%3). The rest would be lost.</source>
        <translation>%1 off is more than “%2” costs (%3). The rest would be lost.</translation>
    </message>
    <message>
        <source>%1 is no lower than the usual %2. Nobody gains anything.</source>
        <translation>%1 is no lower than the usual %2. Nobody gains anything.</translation>
    </message>
    <message>
        <source>%1 % is above the limit “%3”. At most %2 % is given.</source>
        <translation>%1 % is above the limit “%3”. At most %2 % is given.</translation>
    </message>
    <message>
        <source>This repeats without end. Set how many times a basket may have it.</source>
        <translation>This repeats without end. Set how many times a basket may have it.</translation>
    </message>
    <message>
        <source>The budget of %1 is below a single reward of %2.</source>
        <translation>The budget of %1 is below a single reward of %2.</translation>
    </message>
    <message>
        <source>There is no promotion “%1”.</source>
        <translation>There is no promotion “%1”.</translation>
    </message>
    <message>
        <source>“%1” takes its turn later, so it has never fired yet here. Give it a higher priority.</source>
        <translation>“%1” takes its turn later, so it has never fired yet here. Give it a higher priority.</translation>
    </message>
    <message>
        <source>“%1” of the same exclusive group always goes before it. This one never applies.</source>
        <translation>“%1” of the same exclusive group always goes before it. This one never applies.</translation>
    </message>
    <message>
        <source>The row names no customer. Give the customer’s id.</source>
        <translation>The row names no customer. Give the customer’s id.</translation>
    </message>
    <message>
        <source>The row names no promotion. Give its id.</source>
        <translation>The row names no promotion. Give its id.</translation>
    </message>
    <message>
        <source>The row names no personal value. Give its name.</source>
        <translation>The row names no personal value. Give its name.</translation>
    </message>
    <message>
        <source>A name of the row is longer than 255 bytes. Shorten it.</source>
        <translation>A name of the row is longer than 255 bytes. Shorten it.</translation>
    </message>
    <message>
        <source>There is no promotion “%1” here.</source>
        <translation>There is no promotion “%1” here.</translation>
    </message>
    <message>
        <source>The promotion has no personal value “%1”.</source>
        <translation>The promotion has no personal value “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a value here. Write whole numbers, or decimals such as 17.5 where what is counted has them.</source>
        <translation>“%1” is not a value here. Write whole numbers, or decimals such as 17.5 where what is counted has them.</translation>
    </message>
    <message>
        <source>“%1” is neither a day nor an instant. Write it as 2026-11-21 or 2026-11-21T10:15:00+01:00.</source>
        <translation>“%1” is neither a day nor an instant. Write it as 2026-11-21 or 2026-11-21T10:15:00+01:00.</translation>
    </message>
    <message>
        <source>The file has more different personal values than one store holds. Split it.</source>
        <translation>The file has more different personal values than one store holds. Split it.</translation>
    </message>
    <message>
        <source>An earlier row says the same. Keep one.</source>
        <translation>An earlier row says the same. Keep one.</translation>
    </message>
    <message>
        <source>A later row gives another value for the same time, which holds. Keep one.</source>
        <translation>A later row gives another value for the same time, which holds. Keep one.</translation>
    </message>
    <message>
        <source>The customer has more than 1,000 values, as when one id stands for many people. None of them is taken; take the id out.</source>
        <translation>The customer has more than 1,000 values, as when one id stands for many people. None of them is taken; take the id out.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Give one of its columns this name in the first row.</source>
        <translation>%1 has no column “%2”. Give one of its columns this name in the first row.</translation>
    </message>
    <message>
        <source>The customers of %1 have ids that were made to slow this down. Use other ids.</source>
        <translation>The customers of %1 have ids that were made to slow this down. Use other ids.</translation>
    </message>
    <message>
        <source>%1 is no store of personal values. Make one with offerwright assignments load.</source>
        <translation>%1 is no store of personal values. Make one with offerwright assignments load.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version. Update this program to read it.</source>
        <translation>%1 was made by a newer version. Update this program to read it.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy it again, or make it again from its rows.</source>
        <translation>%1 is damaged. Copy it again, or make it again from its rows.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build promotions, try them on baskets, see why.</source>
        <translation>Build promotions, try them on baskets, see why.</translation>
    </message>
    <message>
        <source>A workspace file to open.</source>
        <translation>A workspace file to open.</translation>
    </message>
    <message>
        <source>Open the sample shop.</source>
        <translation>Open the sample shop.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Write a picture of the window and end.</translation>
    </message>
    <message>
        <source>Print the receipt of the tried basket.</source>
        <translation>Print the receipt of the tried basket.</translation>
    </message>
    <message>
        <source>en or fr.</source>
        <translation>en or fr.</translation>
    </message>
    <message>
        <source>Dark theme.</source>
        <translation>Dark theme.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Size of the window, such as 1440x900.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BasketTable</name>
    <message numerus="yes">
        <source>Basket, %n line(s)</source>
        <translation>
            <numerusform>Basket, %n line</numerusform>
            <numerusform>Basket, %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Change quantity</translation>
    </message>
    <message>
        <source>Take out line</source>
        <translation>Take out line</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantity of %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Price of %1</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Change price</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BasketView</name>
    <message>
        <source>Change what is tried</source>
        <translation>Change what is tried</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>All live</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>Promotions in force</source>
        <translation>Promotions in force</translation>
    </message>
    <message>
        <source>Add a product: name, code or scan</source>
        <translation>Add a product: name, code or scan</translation>
    </message>
    <message>
        <source>Keep basket</source>
        <translation>Keep basket</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>New basket</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Which basket?</source>
        <translation>Which basket?</translation>
    </message>
    <message>
        <source>Change basket</source>
        <translation>Change basket</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>Basket %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BuilderHeader</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>More for this promotion</source>
        <translation>More for this promotion</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>Name of the promotion</translation>
    </message>
    <message>
        <source>Rename promotion</source>
        <translation>Rename promotion</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <translation>Change status to %1</translation>
    </message>
    <message>
        <source>Duplicate promotion</source>
        <translation>Duplicate promotion</translation>
    </message>
    <message>
        <source>Delete promotion</source>
        <translation>Delete promotion</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Export as JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name in both languages…</source>
        <translation>Name in both languages…</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BuilderView</name>
    <message>
        <source>Ctrl Enter adds a line, Alt ↑ ↓ moves it</source>
        <translation>Ctrl Enter adds a line, Alt ↑ ↓ moves it</translation>
    </message>
    <message>
        <source>This basket</source>
        <translation>This basket</translation>
    </message>
    <message>
        <source>Choose a promotion at the left, or make a new one.</source>
        <translation>Choose a promotion at the left, or make a new one.</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>Remove reward</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Remove condition</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Duplicate line</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Move line</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CalendarView</name>
    <message>
        <source>Calendar of promotions</source>
        <translation>Calendar of promotions</translation>
    </message>
    <message>
        <source>%1 does not run in these weeks.</source>
        <translation>%1 does not run in these weeks.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs on %n stretch(es) of days.</source>
        <translation>
            <numerusform>%1 runs on %n stretch of days.</numerusform>
            <numerusform>%1 runs on %n stretches of days.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs from %2 to %3.</source>
        <translation>%1 runs from %2 to %3.</translation>
    </message>
    <message>
        <source>No other meets it on the same products.</source>
        <translation>No other meets it on the same products.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) meet it on the same products.</source>
        <translation>
            <numerusform>%n other meets it on the same products.</numerusform>
            <numerusform>%n others meet it on the same products.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Arrows move, Page Up and Page Down turn months, Enter opens, Escape closes</source>
        <translation>Arrows move, Page Up and Page Down turn months, Enter opens, Escape closes</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CatalogueDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Read the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Import a catalogue</translation>
    </message>
    <message>
        <source>What does each column of %1 become?</source>
        <translation>What does each column of %1 become?</translation>
    </message>
    <message>
        <source>Prices like 129 (smallest unit)</source>
        <translation>Prices like 129 (smallest unit)</translation>
    </message>
    <message>
        <source>Prices like 1.29</source>
        <translation>Prices like 1.29</translation>
    </message>
    <message>
        <source>Prices like 1,29</source>
        <translation>Prices like 1,29</translation>
    </message>
    <message>
        <source>How prices are written</source>
        <translation>How prices are written</translation>
    </message>
    <message>
        <source>Category is one name</source>
        <translation>Category is one name</translation>
    </message>
    <message>
        <source>Category like Dairy/Cheese</source>
        <translation>Category like Dairy/Cheese</translation>
    </message>
    <message>
        <source>Category like Dairy &gt; Cheese</source>
        <translation>Category like Dairy &gt; Cheese</translation>
    </message>
    <message>
        <source>How categories are written</source>
        <translation>How categories are written</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 becomes</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) read</source>
        <translation>
            <numerusform>%n product read</numerusform>
            <numerusform>%n products read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken with a warning.</source>
        <translation>
            <numerusform>%n row taken with a warning.</numerusform>
            <numerusform>%n rows taken with a warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n product(s)</source>
        <translation>
            <numerusform>Take %n product</numerusform>
            <numerusform>Take %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ChoiceEditor</name>
    <message>
        <source>Search, or type a new one and Enter</source>
        <translation>Search, or type a new one and Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CombiningEditor</name>
    <message>
        <source>Of promotions in one group only one applies to a basket.</source>
        <translation>Of promotions in one group only one applies to a basket.</translation>
    </message>
    <message>
        <source>No group: combines with all</source>
        <translation>No group: combines with all</translation>
    </message>
    <message>
        <source>Items it uses stay free for other offers</source>
        <translation>Items it uses stay free for other offers</translation>
    </message>
    <message>
        <source>Change combining</source>
        <translation>Change combining</translation>
    </message>
    <message>
        <source>Change exclusive group</source>
        <translation>Change exclusive group</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CommandPalette</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Baskets</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Find a promotion, product, basket, command</source>
        <translation>Find a promotion, product, basket, command</translation>
    </message>
    <message>
        <source>   ↑ ↓ choose     Enter opens     Tab narrows to one kind     &gt; only commands</source>
        <translation>   ↑ ↓ choose     Enter opens     Tab narrows to one kind     &gt; only commands</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ContextRow</name>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Click and collect</translation>
    </message>
    <message>
        <source>Unknown shopper</source>
        <translation>Unknown shopper</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>No store</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>No coupon</translation>
    </message>
    <message>
        <source>Shopper: %1</source>
        <translation>Shopper: %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Store: %1</translation>
    </message>
    <message>
        <source>Date and time: %1</source>
        <translation>Date and time: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>Coupons: %1</source>
        <translation>Coupons: %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>short weekday, short date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>Who buys?</translation>
    </message>
    <message>
        <source>Change shopper</source>
        <translation>Change shopper</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Change store</source>
        <translation>Change store</translation>
    </message>
    <message>
        <source>Through which channel?</source>
        <translation>Through which channel?</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Change channel</translation>
    </message>
    <message>
        <source>Change date and time</source>
        <translation>Change date and time</translation>
    </message>
    <message>
        <source>Codes presented, with a comma between</source>
        <translation>Codes presented, with a comma between</translation>
    </message>
    <message>
        <source>Change coupons</source>
        <translation>Change coupons</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::DatesEditor</name>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>No first day</source>
        <translation>No first day</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>No last day</translation>
    </message>
    <message>
        <source>Leave none out</source>
        <translation>Leave none out</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Change dates</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::EditorHost</name>
    <message>
        <source>Add limit</source>
        <translation>Add limit</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Add a line…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add a condition or a reward</source>
        <translation>Add a condition or a reward</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Ctrl Enter adds and goes on   Esc closes</source>
        <translation>↑ ↓ choose   Ctrl Enter adds and goes on   Esc closes</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FieldEditor</name>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FilterTags</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>With warnings</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FirstStart</name>
    <message>
        <source>Build an offer, put it on a basket, see the receipt</source>
        <translation>Build an offer, put it on a basket, see the receipt</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer, always up to date. It works without network.</source>
        <translation>A workspace is one file on this computer, always up to date. It works without network.</translation>
    </message>
    <message>
        <source>Explore the sample shop</source>
        <translation>Explore the sample shop</translation>
    </message>
    <message>
        <source>An invented grocer with products, promotions and baskets to try them on.</source>
        <translation>An invented grocer with products, promotions and baskets to try them on.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Start your own</translation>
    </message>
    <message>
        <source>An empty workspace. Bring your catalogue as CSV, or name products by category and join it later.</source>
        <translation>An empty workspace. Bring your catalogue as CSV, or name products by category and join it later.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>A file that a colleague sent, or one of yours.</source>
        <translation>A file that a colleague sent, or one of yours.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::GalleryView</name>
    <message>
        <source>New promotion</source>
        <translation>New promotion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What should it do?</source>
        <translation>What should it do?</translation>
    </message>
    <message>
        <source>Or start from</source>
        <translation>Or start from</translation>
    </message>
    <message>
        <source>An empty promotion</source>
        <translation>An empty promotion</translation>
    </message>
    <message>
        <source>JSON from a file</source>
        <translation>JSON from a file</translation>
    </message>
    <message>
        <source>Pictures show what happens on a basket. Blue is what the customer gains.</source>
        <translation>Pictures show what happens on a basket. Blue is what the customer gains.</translation>
    </message>
    <message>
        <source>Choose what happens on the basket</source>
        <translation>Choose what happens on the basket</translation>
    </message>
    <message>
        <source>Arrows move, Enter starts</source>
        <translation>Arrows move, Enter starts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Mechanics</source>
        <translation>Mechanics</translation>
    </message>
    <message>
        <source>All mechanics</source>
        <translation>All mechanics</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>Money off</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Coupons and messages</source>
        <translation>Coupons and messages</translation>
    </message>
    <message>
        <source>All of it can be changed afterwards.</source>
        <translation>All of it can be changed afterwards.</translation>
    </message>
    <message>
        <source>Nothing matches. Try another word.</source>
        <translation>Nothing matches. Try another word.</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Start from %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Over several visits</source>
        <translation>Over several visits</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>For one person</translation>
    </message>
    <message>
        <source>At payment</source>
        <translation>At payment</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::HoursEditor</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Change hours</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::InstantEditor</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time on the store’s clock</source>
        <translation>Time on the store’s clock</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::LadderView</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::LibraryView</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>New promotion</translation>
    </message>
    <message>
        <source>Figures show this basket</source>
        <translation>Figures show this basket</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n promotion(s)</source>
        <translation>
            <numerusform>Filter %n promotion</numerusform>
            <numerusform>Filter %n promotions</numerusform>
        </translation>
    </message>
    <message>
        <source>No promotion yet. Start one from a template.</source>
        <translation>No promotion yet. Start one from a template.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter to see all.</source>
        <translation>Nothing matches. Clear the filter to see all.</translation>
    </message>
    <message>
        <source>Delete promotion</source>
        <translation>Delete promotion</translation>
    </message>
    <message>
        <source>Calendar of what runs when</source>
        <translation>Calendar of what runs when</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::LineView</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::MainWindow</name>
    <message>
        <source>New promotion</source>
        <translation>New promotion</translation>
    </message>
    <message>
        <source>Duplicate this promotion</source>
        <translation>Duplicate this promotion</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Show cards</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Show source</translation>
    </message>
    <message>
        <source>Filter promotions</source>
        <translation>Filter promotions</translation>
    </message>
    <message>
        <source>Add a product to the basket</source>
        <translation>Add a product to the basket</translation>
    </message>
    <message>
        <source>Show or hide Try it</source>
        <translation>Show or hide Try it</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Next column</translation>
    </message>
    <message>
        <source>Go to the first problem</source>
        <translation>Go to the first problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Switch light and dark</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Speak English</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Speak French</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Import a catalogue</translation>
    </message>
    <message>
        <source>Import promotions from a folder</source>
        <translation>Import promotions from a folder</translation>
    </message>
    <message>
        <source>Export promotions to a folder</source>
        <translation>Export promotions to a folder</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Open the sample shop</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Change basket</source>
        <translation>Change basket</translation>
    </message>
    <message>
        <source>Change shopper</source>
        <translation>Change shopper</translation>
    </message>
    <message>
        <source>Duplicate promotion</source>
        <translation>Duplicate promotion</translation>
    </message>
    <message>
        <source>Tables (*.csv *.csv.gz *.tsv)</source>
        <translation>Tables (*.csv *.csv.gz *.tsv)</translation>
    </message>
    <message>
        <source>Import catalogue</source>
        <translation>Import catalogue</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n file(s) have faults.</source>
        <translation>
            <numerusform>Nothing was imported: %n file have faults.</numerusform>
            <numerusform>Nothing was imported: %n files have faults.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import promotions</source>
        <translation>Import promotions</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were the same already.</source>
        <translation>
            <numerusform>%n file were the same already.</numerusform>
            <numerusform>%n files were the same already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Previous column</translation>
    </message>
    <message>
        <source>JSON from a file</source>
        <translation>JSON from a file</translation>
    </message>
    <message>
        <source>Promotions (*.json)</source>
        <translation>Promotions (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported: line %1.</source>
        <translation>Nothing was imported: line %1.</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Export as JSON</translation>
    </message>
    <message>
        <source>Calendar of what runs when</source>
        <translation>Calendar of what runs when</translation>
    </message>
    <message>
        <source>Programme settings</source>
        <translation>Programme settings</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::NumberEditor</name>
    <message>
        <source>Personalised</source>
        <translation>Personalised</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>Which bounds</source>
        <translation>Which bounds</translation>
    </message>
    <message>
        <source>Each customer has a number of their own, the others have the default.</source>
        <translation>Each customer has a number of their own, the others have the default.</translation>
    </message>
    <message>
        <source>The same number for every customer.</source>
        <translation>The same number for every customer.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personalise</translation>
    </message>
    <message>
        <source>One number for all</source>
        <translation>One number for all</translation>
    </message>
    <message>
        <source>Change bounds</source>
        <translation>Change bounds</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Remove limit</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::OwnValuesPlot</name>
    <message>
        <source>Values of personas: %1</source>
        <translation>Values of personas: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, default %2</source>
        <translation>%1, default %2</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) with their own</source>
        <translation>
            <numerusform>%n persona with their own</numerusform>
            <numerusform>%n personas with their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ParameterPanel</name>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>in steps of</source>
        <translation>in steps of</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>Name of the parameter</translation>
    </message>
    <message>
        <source>A name has small letters, digits and _, a letter first.</source>
        <translation>A name has small letters, digits and _, a letter first.</translation>
    </message>
    <message>
        <source>Another parameter has this name. Choose a new one.</source>
        <translation>Another parameter has this name. Choose a new one.</translation>
    </message>
    <message>
        <source>The default must lie between from and to.</source>
        <translation>The default must lie between from and to.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PlainWordsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In plain words</translation>
    </message>
    <message>
        <source>Language of the plain words</source>
        <translation>Language of the plain words</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ProductModel</name>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>excluded by %1</translation>
    </message>
    <message>
        <source>kept, in the basket</source>
        <translation>kept, in the basket</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ProductPicker</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Brands</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Suppliers</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Search categories, brands, products</source>
        <translation>Search categories, brands, products</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Search products</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Include or exclude</source>
        <translation>Include or exclude</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Change what is left out</source>
        <translation>Change what is left out</translation>
    </message>
    <message>
        <source>Choose products</source>
        <translation>Choose products</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Products with “%1”</source>
        <translation>Products with “%1”</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 products</translation>
    </message>
    <message>
        <source>%1 in this basket for %2</source>
        <translation>%1 in this basket for %2</translation>
    </message>
    <message>
        <source>kept, %1 excluded, %2</source>
        <translation>kept, %1 excluded, %2</translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation>kept, %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation>Change programme</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::Rail</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Workspace and settings</source>
        <translation>Workspace and settings</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ReceiptView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Add a product to see the receipt</source>
        <translation>Add a product to see the receipt</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::SourceEditor</name>
    <message>
        <source>Source of the promotion</source>
        <translation>Source of the promotion</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::SourceView</name>
    <message>
        <source>Another promotion has the id “%1”. Use one that is free.</source>
        <translation>Another promotion has the id “%1”. Use one that is free.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cards or source</source>
        <translation>Cards or source</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Last valid text</source>
        <translation>Last valid text</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Edit source</translation>
    </message>
    <message>
        <source>Cards show the last valid version.</source>
        <translation>Cards show the last valid version.</translation>
    </message>
    <message>
        <source>Your text is kept as typed; Try it uses the last valid version.</source>
        <translation>Your text is kept as typed; Try it uses the last valid version.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::StaircaseView</name>
    <message>
        <source>Tiers as a staircase</source>
        <translation>Tiers as a staircase</translation>
    </message>
    <message>
        <source>This basket %1</source>
        <translation>This basket %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::StatusBar</name>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>All changes kept</translation>
    </message>
    <message>
        <source>Keeping changes</source>
        <translation>Keeping changes</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s), %1 ms</source>
        <translation>
            <numerusform>%n promotion, %1 ms</numerusform>
            <numerusform>%n promotions, %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offerwright::ui::Studio</name>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Workspaces (*.offerwright)</source>
        <translation>Workspaces (*.offerwright)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TextEditor</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Rename promotion</source>
        <translation>Rename promotion</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Change message</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TierModel</name>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Rate at the threshold</source>
        <translation>Rate at the threshold</translation>
    </message>
    <message>
        <source>This basket</source>
        <translation>This basket</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TierTable</name>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TierView</name>
    <message>
        <source>Add a tier</source>
        <translation>Add a tier</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>the highest reached</source>
        <translation>the highest reached</translation>
    </message>
    <message>
        <source>all reached</source>
        <translation>all reached</translation>
    </message>
    <message>
        <source>Which tiers pay</source>
        <translation>Which tiers pay</translation>
    </message>
    <message>
        <source>Change which tiers pay</source>
        <translation>Change which tiers pay</translation>
    </message>
    <message>
        <source>Remove tier</source>
        <translation>Remove tier</translation>
    </message>
    <message>
        <source>Duplicate tier</source>
        <translation>Duplicate tier</translation>
    </message>
    <message>
        <source>Move tier</source>
        <translation>Move tier</translation>
    </message>
    <message>
        <source>Change threshold</source>
        <translation>Change threshold</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation>Change tiers</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>Add tier</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TopBar</name>
    <message>
        <source>Find a promotion, product, basket, command</source>
        <translation>Find a promotion, product, basket, command</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WhatIfSlider</name>
    <message>
        <source>tier %1 starts at</source>
        <translation>tier %1 starts at</translation>
    </message>
    <message>
        <source>every</source>
        <translation>every</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>the percent is</source>
        <translation>the percent is</translation>
    </message>
    <message>
        <source>the amount is</source>
        <translation>the amount is</translation>
    </message>
    <message>
        <source>the price is</source>
        <translation>the price is</translation>
    </message>
    <message>
        <source>the points are</source>
        <translation>the points are</translation>
    </message>
    <message>
        <source>the factor is</source>
        <translation>the factor is</translation>
    </message>
    <message>
        <source>the cap is</source>
        <translation>the cap is</translation>
    </message>
    <message>
        <source>times per basket are</source>
        <translation>times per basket are</translation>
    </message>
    <message>
        <source>the count is</source>
        <translation>the count is</translation>
    </message>
    <message>
        <source>What if %1 %2</source>
        <translation>What if %1 %2</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Which number?</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>to pay %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>pays %1</source>
        <translation>pays %1</translation>
    </message>
    <message>
        <source>flips at %1</source>
        <translation>flips at %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WhyNotPanel</name>
    <message>
        <source>Why not?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Why not tier %1?</source>
        <translation>Why not tier %1?</translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <translation>Why not %1?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try the change</source>
        <translation>Try the change</translation>
    </message>
</context>
</TS>
