<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Gives nothing any more. Sales that are open keep it.</source>
        <translation>Gives nothing any more. Sales that are open keep it.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 of %2 lines</translation>
    </message>
</context>
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
    <message>
        <source>The programme</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Also where every amount comes from, why not, and what would help.</source>
        <translation>Also where every amount comes from, why not, and what would help.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Replays every basket of a file and says what each promotion costs. The file is JSON Lines, CSV (its
columns are told by offerwright import --help) or what offerwright import made; plain, gzip or zstd.
A basket that cannot be adjudicated is counted with its reason. The figures are the same for
every number of threads. Ctrl+C prints what is counted so far.

  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz
  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz \
      --programme programme.json --threads 8 --format json &gt; figures.json
</source>
        <translation>Replays every basket of a file and says what each promotion costs. The file is JSON Lines, CSV (its
columns are told by offerwright import --help) or what offerwright import made; plain, gzip or zstd.
A basket that cannot be adjudicated is counted with its reason. The figures are the same for
every number of threads. Ctrl+C prints what is counted so far.

  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz
  offerwright replay --promotions promotions/ --baskets sales.jsonl.gz \
      --programme programme.json --threads 8 --format json &gt; figures.json
</translation>
    </message>
    <message>
        <source>Makes a compact file (.owr) of a file of baskets: smaller, and several times quicker to replay.
Reads JSON Lines, CSV or another compact file; plain, gzip or zstd, told by what the file holds.

  offerwright import --baskets sales.jsonl.gz --to sales.owr
  offerwright import --baskets sales.csv --to sales.owr --programme programme.json
  offerwright replay --promotions promotions/ --baskets sales.owr

CSV has one line of a basket a row; consecutive rows with the same id are one basket. The first row
names the columns, these at least: basket, sku, quantity, and unit_price (1.59) or unit_price_minor
(159). If need be also, in the first row of a basket: time, store, channel, customer, currency, till,
tillType, coupons; in every row: unit, name, brand, supplier, category (Dairy/Cheese), tags,
promotable, regular_price_minor, floor_price_minor. Coupons and tags have | between them. Decimals
have a point. Columns named x, or x. and more, are passed over; other names are a fault.

The zone of times without offset, and the currency of prices without one, are the programme’s.
Baskets at fault are left out and reported with their lines; the exit status is 1 then. Stopped with
Ctrl+C, or when the disk is full, nothing is written.
</source>
        <translation>Makes a compact file (.owr) of a file of baskets: smaller, and several times quicker to replay.
Reads JSON Lines, CSV or another compact file; plain, gzip or zstd, told by what the file holds.

  offerwright import --baskets sales.jsonl.gz --to sales.owr
  offerwright import --baskets sales.csv --to sales.owr --programme programme.json
  offerwright replay --promotions promotions/ --baskets sales.owr

CSV has one line of a basket a row; consecutive rows with the same id are one basket. The first row
names the columns, these at least: basket, sku, quantity, and unit_price (1.59) or unit_price_minor
(159). If need be also, in the first row of a basket: time, store, channel, customer, currency, till,
tillType, coupons; in every row: unit, name, brand, supplier, category (Dairy/Cheese), tags,
promotable, regular_price_minor, floor_price_minor. Coupons and tags have | between them. Decimals
have a point. Columns named x, or x. and more, are passed over; other names are a fault.

The zone of times without offset, and the currency of prices without one, are the programme’s.
Baskets at fault are left out and reported with their lines; the exit status is 1 then. Stopped with
Ctrl+C, or when the disk is full, nothing is written.
</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>It was stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Baskets imported</source>
        <translation>Baskets imported</translation>
    </message>
    <message>
        <source>JSON Lines, CSV or .owr; plain, gzip or zstd.</source>
        <translation>JSON Lines, CSV or .owr; plain, gzip or zstd.</translation>
    </message>
    <message>
        <source>Where the compact file is written.</source>
        <translation>Where the compact file is written.</translation>
    </message>
    <message>
        <source>Instead: what was published, verified first.</source>
        <translation>Instead: what was published, verified first.</translation>
    </message>
    <message>
        <source>A bundle brings its promotions and its programme.</source>
        <translation>A bundle brings its promotions and its programme.</translation>
    </message>
    <message>
        <source>--version is a number that rises from bundle to bundle.</source>
        <translation>--version is a number that rises from bundle to bundle.</translation>
    </message>
    <message>
        <source>Bundle %1 is written. Fingerprint %2.</source>
        <translation>Bundle %1 is written. Fingerprint %2.</translation>
    </message>
    <message>
        <source>make, verify, show or diff.</source>
        <translation>make, verify, show or diff.</translation>
    </message>
    <message>
        <source>A bundle; of diff two.</source>
        <translation>A bundle; of diff two.</translation>
    </message>
    <message>
        <source>Who may publish, as keys certify wrote it.</source>
        <translation>Who may publish, as keys certify wrote it.</translation>
    </message>
    <message>
        <source>The secret key that signs, or env:NAME.</source>
        <translation>The secret key that signs, or env:NAME.</translation>
    </message>
    <message>
        <source>1 if not said, or one more than that of --previous.</source>
        <translation>1 if not said, or one more than that of --previous.</translation>
    </message>
    <message>
        <source>The state of the bundle before it.</source>
        <translation>The state of the bundle before it.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Until when.</translation>
    </message>
    <message>
        <source>Why it is let out, as JSON.</source>
        <translation>Why it is let out, as JSON.</translation>
    </message>
    <message>
        <source>Where the bundle is written.</source>
        <translation>Where the bundle is written.</translation>
    </message>
    <message>
        <source>The state that was kept.</source>
        <translation>The state that was kept.</translation>
    </message>
    <message>
        <source>As of when; now if not said.</source>
        <translation>As of when; now if not said.</translation>
    </message>
    <message>
        <source>Say what to do: make, verify FILE, show FILE, or diff FILE FILE.</source>
        <translation>Say what to do: make, verify FILE, show FILE, or diff FILE FILE.</translation>
    </message>
    <message>
        <source>%1 took %2 of %3 upon themselves: %4</source>
        <translation>%1 took %2 of %3 upon themselves: %4</translation>
    </message>
    <message>
        <source>Suite “%1” was green: %2 cases</source>
        <translation>Suite “%1” was green: %2 cases</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Approved by %1 on %2</translation>
    </message>
    <message>
        <source>Suites reached %1 of %2 parts</source>
        <translation>Suites reached %1 of %2 parts</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 for %3 holds.</source>
        <translation>Bundle %1 of %2 for %3 holds.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Roots that signed</source>
        <translation>Roots that signed</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>State to keep</source>
        <translation>State to keep</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>Least version</translation>
    </message>
    <message>
        <source>Time zones as of</source>
        <translation>Time zones as of</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>Makes the keys that publishing needs. Roots stay offline with different people; as many of them as tills
ask for (two if not said) sign a certificate that names the publisher’s key of a tenant, and the online
key that says what is newest. A publisher’s key that is lost is replaced by a certificate with the next
epoch.

  offerwright keys make root-a
  offerwright keys certify --tenant acme --epoch 1 --publisher shop.pub --online live.pub \
      --from 2027-01-01T00:00Z --until 2028-01-01T00:00Z --key root-a --out acme.cert
  offerwright keys sign acme.cert --key root-b

keys make writes the secret to the file named, which only its owner may read, and the public key beside
it with .pub behind its name. A secret key is named by its file or by a variable of the environment,
as env:NAME; it is never written on the command line.
</source>
        <translation>Makes the keys that publishing needs. Roots stay offline with different people; as many of them as tills
ask for (two if not said) sign a certificate that names the publisher’s key of a tenant, and the online
key that says what is newest. A publisher’s key that is lost is replaced by a certificate with the next
epoch.

  offerwright keys make root-a
  offerwright keys certify --tenant acme --epoch 1 --publisher shop.pub --online live.pub \
      --from 2027-01-01T00:00Z --until 2028-01-01T00:00Z --key root-a --out acme.cert
  offerwright keys sign acme.cert --key root-b

keys make writes the secret to the file named, which only its owner may read, and the public key beside
it with .pub behind its name. A secret key is named by its file or by a variable of the environment,
as env:NAME; it is never written on the command line.
</translation>
    </message>
    <message>
        <source>What is published is one signed file: the programme, the promotions and what a till needs to answer with
the same bytes. It is verified before anything in it is read.

  offerwright bundle make --promotions promotions/ --programme programme.json \
      --certificate acme.cert --key shop --environment production \
      --until 2027-06-01T00:00Z --out spring.owb
  offerwright bundle verify spring.owb --roots roots.pub --tenant acme --environment production
  offerwright bundle show spring.owb --roots roots.pub --tenant acme --environment production
  offerwright bundle diff winter.owb spring.owb --roots roots.pub --tenant acme \
      --environment production

verify prints a state, such as 1:4:9f2c…: epoch, version, digest. A till keeps it and gives it back with
--installed, so that nobody can put an older bundle in place of a newer one; --previous gives it to the
bundle that is made next. Promotions with errors are not published. Evidence is JSON: acknowledged,
suites, approvals, coverage.

The exit status is 1 when a bundle is refused.
</source>
        <translation>What is published is one signed file: the programme, the promotions and what a till needs to answer with
the same bytes. It is verified before anything in it is read.

  offerwright bundle make --promotions promotions/ --programme programme.json \
      --certificate acme.cert --key shop --environment production \
      --until 2027-06-01T00:00Z --out spring.owb
  offerwright bundle verify spring.owb --roots roots.pub --tenant acme --environment production
  offerwright bundle show spring.owb --roots roots.pub --tenant acme --environment production
  offerwright bundle diff winter.owb spring.owb --roots roots.pub --tenant acme \
      --environment production

verify prints a state, such as 1:4:9f2c…: epoch, version, digest. A till keeps it and gives it back with
--installed, so that nobody can put an older bundle in place of a newer one; --previous gives it to the
bundle that is made next. Promotions with errors are not published. Evidence is JSON: acknowledged,
suites, approvals, coverage.

The exit status is 1 when a bundle is refused.
</translation>
    </message>
    <message>
        <source>--%1 names a file of one public key.</source>
        <translation>--%1 names a file of one public key.</translation>
    </message>
    <message>
        <source>--epoch is a number from 1 on.</source>
        <translation>--epoch is a number from 1 on.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signed by %1</translation>
    </message>
    <message>
        <source>make, certify or sign.</source>
        <translation>make, certify or sign.</translation>
    </message>
    <message>
        <source>Of make the new key’s, of sign the certificate’s.</source>
        <translation>Of make the new key’s, of sign the certificate’s.</translation>
    </message>
    <message>
        <source>Who publishes.</source>
        <translation>Who publishes.</translation>
    </message>
    <message>
        <source>1 for the first publisher’s key, one more for each after it.</source>
        <translation>1 for the first publisher’s key, one more for each after it.</translation>
    </message>
    <message>
        <source>The public key that signs bundles.</source>
        <translation>The public key that signs bundles.</translation>
    </message>
    <message>
        <source>The public key that says what is newest.</source>
        <translation>The public key that says what is newest.</translation>
    </message>
    <message>
        <source>From when on the key may publish.</source>
        <translation>From when on the key may publish.</translation>
    </message>
    <message>
        <source>Where the certificate is written.</source>
        <translation>Where the certificate is written.</translation>
    </message>
    <message>
        <source>Say what to do: make FILE, certify, or sign FILE.</source>
        <translation>Say what to do: make FILE, certify, or sign FILE.</translation>
    </message>
    <message>
        <source>--threshold is a number from 1 to %1, the roots there are.</source>
        <translation>--threshold is a number from 1 to %1, the roots there are.</translation>
    </message>
    <message>
        <source>Public keys of the roots, one a line.</source>
        <translation>Public keys of the roots, one a line.</translation>
    </message>
    <message>
        <source>How many roots must have signed; 2 if not said.</source>
        <translation>How many roots must have signed; 2 if not said.</translation>
    </message>
    <message>
        <source>Publishers’ public keys that are lost, one a line.</source>
        <translation>Publishers’ public keys that are lost, one a line.</translation>
    </message>
    <message>
        <source>Whose bundle it is.</source>
        <translation>Whose bundle it is.</translation>
    </message>
    <message>
        <source>Where it is for, such as production.</source>
        <translation>Where it is for, such as production.</translation>
    </message>
    <message>
        <source>--%1 is a state as bundle verify prints it.</source>
        <translation>--%1 is a state as bundle verify prints it.</translation>
    </message>
    <message>
        <source>There is no key of a caller in %1.</source>
        <translation>There is no key of a caller in %1.</translation>
    </message>
    <message>
        <source>Where the service is, such as http://127.0.0.1:8080.</source>
        <translation>Where the service is, such as http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>The caller’s key: a file, or env:NAME (OFFERWRIGHT_CALLER if not said).</source>
        <translation>The caller’s key: a file, or env:NAME (OFFERWRIGHT_CALLER if not said).</translation>
    </message>
    <message>
        <source>Baskets as JSON, one a line; standard input if not said.</source>
        <translation>Baskets as JSON, one a line; standard input if not said.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service. Write http://host:port or https://host.</source>
        <translation>“%1” is no address of a service. Write http://host:port or https://host.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 is a number from %2 to %3.</translation>
    </message>
    <message>
        <source>There are no baskets.</source>
        <translation>There are no baskets.</translation>
    </message>
    <message>
        <source>--arrivals is poisson or even.</source>
        <translation>--arrivals is poisson or even.</translation>
    </message>
    <message>
        <source>Say nothing to ring up sales, or explain.</source>
        <translation>Say nothing to ring up sales, or explain.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>not answered in time</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connection lost</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>settle</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explain</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>p99.9 ms</source>
        <translation>p99.9 ms</translation>
    </message>
    <message>
        <source>max ms</source>
        <translation>max ms</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a call, what went wrong, how often</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Planned: %1 sales. At most %2 waited for a till.</source>
        <translation>Planned: %1 sales. At most %2 waited for a till.</translation>
    </message>
    <message>
        <source>Nothing to ring up sales; explain.</source>
        <translation>Nothing to ring up sales; explain.</translation>
    </message>
    <message>
        <source>Sales a second; 50 if not said.</source>
        <translation>Sales a second; 50 if not said.</translation>
    </message>
    <message>
        <source>poisson (if not said) or even.</source>
        <translation>poisson (if not said) or even.</translation>
    </message>
    <message>
        <source>Tills, a connection each; 50 if not said.</source>
        <translation>Tills, a connection each; 50 if not said.</translation>
    </message>
    <message>
        <source>Seconds before it counts; 5 if not said.</source>
        <translation>Seconds before it counts; 5 if not said.</translation>
    </message>
    <message>
        <source>Seconds that count; 30 if not said.</source>
        <translation>Seconds that count; 30 if not said.</translation>
    </message>
    <message>
        <source>Milliseconds until a call is lost; 10000 if not said.</source>
        <translation>Milliseconds until a call is lost; 10000 if not said.</translation>
    </message>
    <message>
        <source>Makes the schedule; 1 if not said.</source>
        <translation>Makes the schedule; 1 if not said.</translation>
    </message>
    <message>
        <source>Sells baskets as a till does: the service makes the bill while it answers in time; else the till makes it with
what it has, signs the sale into its journal, and tells the service later. Nothing is lost and nothing is told
twice, whatever happens to the network or the power.

  offerwright till --service http://127.0.0.1:8080 --state till-1 --till till-1 \
      --roots roots.pub --tenant acme --environment production --baskets sales.jsonl
  offerwright till --offline --state till-1 … &lt; sales.jsonl
  offerwright till upload --service http://127.0.0.1:8080 --state till-1 …
  offerwright till status --state till-1 …

The folder is the till’s own: its key (made at its first use), the bundle and the one before it, the journal.
Who publishes enrols the key that status tells: PUT /v1/tills/NAME with {&quot;key&quot;: &quot;…&quot;}.

Alone, a till gives what asks nothing of the service’s books: no personal offers, coupons, limits by customer,
budgets or points to pay with. Points are credited when the service hears of the sale.

The exit status is 1 when a basket is at fault, something is left to upload, or status has an alarm.
</source>
        <translation>Sells baskets as a till does: the service makes the bill while it answers in time; else the till makes it with
what it has, signs the sale into its journal, and tells the service later. Nothing is lost and nothing is told
twice, whatever happens to the network or the power.

  offerwright till --service http://127.0.0.1:8080 --state till-1 --till till-1 \
      --roots roots.pub --tenant acme --environment production --baskets sales.jsonl
  offerwright till --offline --state till-1 … &lt; sales.jsonl
  offerwright till upload --service http://127.0.0.1:8080 --state till-1 …
  offerwright till status --state till-1 …

The folder is the till’s own: its key (made at its first use), the bundle and the one before it, the journal.
Who publishes enrols the key that status tells: PUT /v1/tills/NAME with {&quot;key&quot;: &quot;…&quot;}.

Alone, a till gives what asks nothing of the service’s books: no personal offers, coupons, limits by customer,
budgets or points to pay with. Points are credited when the service hears of the sale.

The exit status is 1 when a basket is at fault, something is left to upload, or status has an alarm.
</translation>
    </message>
    <message>
        <source>Rings up sales at a service as many tills do, on a schedule that waits for no answer, and says how long they
took. A sale’s time runs from when it was to begin, so a service that stalls cannot hide it.

  offerwright load --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 200 --tills 100
  offerwright load explain --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 1000 \
      --arrivals even --duration 60 --format json &gt; figures.json

Each till is one connection that stays open. What begins during the warm-up is not counted. The same seed makes
the same schedule. Ctrl+C begins nothing more and prints what is counted so far.

The sales are booked: use an environment that is made for it. The exit status is 1 when anything was lost or
refused.
</source>
        <translation>Rings up sales at a service as many tills do, on a schedule that waits for no answer, and says how long they
took. A sale’s time runs from when it was to begin, so a service that stalls cannot hide it.

  offerwright load --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 200 --tills 100
  offerwright load explain --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 1000 \
      --arrivals even --duration 60 --format json &gt; figures.json

Each till is one connection that stays open. What begins during the warm-up is not counted. The same seed makes
the same schedule. Ctrl+C begins nothing more and prints what is counted so far.

The sales are booked: use an environment that is made for it. The exit status is 1 when anything was lost or
refused.
</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 cannot be used: %2.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be read. It is left as it is.</source>
        <translation>What %1 holds cannot be read. It is left as it is.</translation>
    </message>
    <message>
        <source>There are no promotions: sold at base prices.</source>
        <translation>There are no promotions: sold at base prices.</translation>
    </message>
    <message>
        <source>The bundle’s time is over: only promotions that say their last day go on.</source>
        <translation>The bundle’s time is over: only promotions that say their last day go on.</translation>
    </message>
    <message>
        <source>The service has a bundle that does not verify.</source>
        <translation>The service has a bundle that does not verify.</translation>
    </message>
    <message>
        <source>The journal is full: sold at base prices.</source>
        <translation>The journal is full: sold at base prices.</translation>
    </message>
    <message>
        <source>The disk failed: sold at base prices.</source>
        <translation>The disk failed: sold at base prices.</translation>
    </message>
    <message>
        <source>The service refuses the caller’s key.</source>
        <translation>The service refuses the caller’s key.</translation>
    </message>
    <message>
        <source>The service takes no sales of this till: enrol its key there.</source>
        <translation>The service takes no sales of this till: enrol its key there.</translation>
    </message>
    <message>
        <source>Sales were booked at other totals than the till’s.</source>
        <translation>Sales were booked at other totals than the till’s.</translation>
    </message>
    <message>
        <source>Sales could not be booked; the service keeps them apart.</source>
        <translation>Sales could not be booked; the service keeps them apart.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>online, to be told once more</source>
        <translation>online, to be told once more</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>alone</translation>
    </message>
    <message>
        <source>at base prices</source>
        <translation>at base prices</translation>
    </message>
    <message>
        <source>, with promotions that may be stopped</source>
        <translation>, with promotions that may be stopped</translation>
    </message>
    <message>
        <source>Sold: %1 online, %2 online and to be told once more, %3 alone, %4 at base prices. The service has still to hear %5.</source>
        <translation>Sold: %1 online, %2 online and to be told once more, %3 alone, %4 at base prices. The service has still to hear %5.</translation>
    </message>
    <message>
        <source>Heard: %1. Kept apart: %2. With a shortfall: %3. Still to be heard: %4.</source>
        <translation>Heard: %1. Kept apart: %2. With a shortfall: %3. Still to be heard: %4.</translation>
    </message>
    <message>
        <source>The service did not answer.</source>
        <translation>The service did not answer.</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>the newest</translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>not the newest</translation>
    </message>
    <message>
        <source>nobody says whether it is the newest</source>
        <translation>nobody says whether it is the newest</translation>
    </message>
    <message>
        <source>Till %1, key %2</source>
        <translation>Till %1, key %2</translation>
    </message>
    <message>
        <source>Bundle %1: %2</source>
        <translation>Bundle %1: %2</translation>
    </message>
    <message>
        <source>Sales made alone: %1, of which the service has still to hear %2</source>
        <translation>Sales made alone: %1, of which the service has still to hear %2</translation>
    </message>
    <message>
        <source>Nothing to sell; upload or status.</source>
        <translation>Nothing to sell; upload or status.</translation>
    </message>
    <message>
        <source>The till’s own folder: its key, bundles and journal.</source>
        <translation>The till’s own folder: its key, bundles and journal.</translation>
    </message>
    <message>
        <source>The till’s name; the machine’s if not said.</source>
        <translation>The till’s name; the machine’s if not said.</translation>
    </message>
    <message>
        <source>Sells without asking the service.</source>
        <translation>Sells without asking the service.</translation>
    </message>
    <message>
        <source>Say nothing to sell, or upload, or status.</source>
        <translation>Say nothing to sell, or upload, or status.</translation>
    </message>
    <message>
        <source>Makes promotions live at a service: signs them as the version that follows what is live there, sends
them, and says what became of it. What must hold before is asked first, as the studio asks it; what
does not is told, and nothing is sent.

  OFFERWRIGHT_TOKEN=… offerwright publish --promotions shop.offerwright --environment production \
      --key shop --prove
  OFFERWRIGHT_TOKEN=… offerwright publish --promotions promotions/ --programme programme.json \
      --catalogue products.csv --service https://offers.acme.example --tenant acme \
      --environment production --roots roots.pub --certificate acme.cert --key env:SHOP_KEY

The token with which the service is called stands in OFFERWRIGHT_TOKEN, never on the line. Of a
workspace, --environment names one of its own. With --at it goes live later. Where the service asks
for a second person, --propose asks for the approval.

The exit status is 1 when something must be mended first, or the service refuses it.
</source>
        <translation>Makes promotions live at a service: signs them as the version that follows what is live there, sends
them, and says what became of it. What must hold before is asked first, as the studio asks it; what
does not is told, and nothing is sent.

  OFFERWRIGHT_TOKEN=… offerwright publish --promotions shop.offerwright --environment production \
      --key shop --prove
  OFFERWRIGHT_TOKEN=… offerwright publish --promotions promotions/ --programme programme.json \
      --catalogue products.csv --service https://offers.acme.example --tenant acme \
      --environment production --roots roots.pub --certificate acme.cert --key env:SHOP_KEY

The token with which the service is called stands in OFFERWRIGHT_TOKEN, never on the line. Of a
workspace, --environment names one of its own. With --at it goes live later. Where the service asks
for a second person, --propose asks for the approval.

The exit status is 1 when something must be mended first, or the service refuses it.
</translation>
    </message>
    <message>
        <source>Makes what was live before live again: the same content as the next version, signed anew.

  OFFERWRIGHT_TOKEN=… offerwright rollback --promotions shop.offerwright --environment production \
      --key shop
  OFFERWRIGHT_TOKEN=… offerwright rollback --to 12 --service https://offers.acme.example \
      --tenant acme --environment production --roots roots.pub --certificate acme.cert --key shop
</source>
        <translation>Makes what was live before live again: the same content as the next version, signed anew.

  OFFERWRIGHT_TOKEN=… offerwright rollback --promotions shop.offerwright --environment production \
      --key shop
  OFFERWRIGHT_TOKEN=… offerwright rollback --to 12 --service https://offers.acme.example \
      --tenant acme --environment production --roots roots.pub --certificate acme.cert --key shop
</translation>
    </message>
    <message>
        <source>The workspace has no environment “%1”. Say --service as well.</source>
        <translation>The workspace has no environment “%1”. Say --service as well.</translation>
    </message>
    <message>
        <source>There is no such version to go back to.</source>
        <translation>There is no such version to go back to.</translation>
    </message>
    <message>
        <source>Proposed. Content %1.</source>
        <translation>Proposed. Content %1.</translation>
    </message>
    <message>
        <source>Version %1 is live in %2 since %3. Digest %4.</source>
        <translation>Version %1 is live in %2 since %3. Digest %4.</translation>
    </message>
    <message>
        <source>Version %1 goes live in %2 on %3. Digest %4.</source>
        <translation>Version %1 goes live in %2 on %3. Digest %4.</translation>
    </message>
    <message>
        <source>The service answers %1 of %2 baskets with the same bytes.</source>
        <translation>The service answers %1 of %2 baskets with the same bytes.</translation>
    </message>
    <message>
        <source>Where the service is, such as https://offers.acme.example.</source>
        <translation>Where the service is, such as https://offers.acme.example.</translation>
    </message>
    <message>
        <source>When it goes live; at once if not said.</source>
        <translation>When it goes live; at once if not said.</translation>
    </message>
    <message>
        <source>Asks others to approve of it, with this note, and does no more.</source>
        <translation>Asks others to approve of it, with this note, and does no more.</translation>
    </message>
    <message>
        <source>Asks the service for the workspace’s baskets and compares every byte.</source>
        <translation>Asks the service for the workspace’s baskets and compares every byte.</translation>
    </message>
    <message>
        <source>A workspace that has the environment.</source>
        <translation>A workspace that has the environment.</translation>
    </message>
    <message>
        <source>The version to go back to; the one before if not said.</source>
        <translation>The version to go back to; the one before if not said.</translation>
    </message>
    <message>
        <source>--to is the number of a version.</source>
        <translation>--to is the number of a version.</translation>
    </message>
    <message>
        <source>Offerwright: what do these promotions do to these baskets?

  check       say what is wrong or doubtful in promotions
  adjudicate  one basket: the receipt, and why
  replay      many baskets: what each promotion costs
  import      make a compact file of baskets, quicker to replay
  assignments make a store of customers’ own values from a file of rows
  keys        make keys, and say whose key publishes
  bundle      what is published: make, verify, show, compare
  publish     make promotions live at a service
  rollback    make what was live before live again
  till        a till: sell with the service and without it
  load        many tills at a service: how long it takes
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
  import      make a compact file of baskets, quicker to replay
  assignments make a store of customers’ own values from a file of rows
  keys        make keys, and say whose key publishes
  bundle      what is published: make, verify, show, compare
  publish     make promotions live at a service
  rollback    make what was live before live again
  till        a till: sell with the service and without it
  load        many tills at a service: how long it takes
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
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Within which time</source>
        <translation>Within which time</translation>
    </message>
    <message>
        <source>Days to do it</source>
        <translation>Days to do it</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Times per customer</source>
        <translation>Times per customer</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Coupon code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Stamp card</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>Types of till</source>
        <translation>Types of till</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Not with these promotions</source>
        <translation>Not with these promotions</translation>
    </message>
    <message>
        <source>Not with these tags</source>
        <translation>Not with these tags</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Order of the steps</translation>
    </message>
    <message>
        <source>Beyond a step</source>
        <translation>Beyond a step</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Valid for days</translation>
    </message>
    <message>
        <source>Valid from day</source>
        <translation>Valid from day</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Days after</translation>
    </message>
    <message>
        <source>Days as a member, at least</source>
        <translation>Days as a member, at least</translation>
    </message>
    <message>
        <source>Days as a member, at most</source>
        <translation>Days as a member, at most</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>How many steps</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
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
    <message>
        <source>add a step</source>
        <translation>add a step</translation>
    </message>
    <message>
        <source>limit per customer</source>
        <translation>limit per customer</translation>
    </message>
    <message>
        <source>set a budget</source>
        <translation>set a budget</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>ever</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>what counts</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>The retailer pays all</source>
        <translation>The retailer pays all</translation>
    </message>
    <message>
        <source>not with…</source>
        <translation>not with…</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 of %2 used</translation>
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
    <message>
        <source>Over several visits, once</source>
        <translation>Over several visits, once</translation>
    </message>
    <message>
        <source>Over several visits, again and again</source>
        <translation>Over several visits, again and again</translation>
    </message>
    <message>
        <source>At payment, after points</source>
        <translation>At payment, after points</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Different days</source>
        <translation>Different days</translation>
    </message>
    <message>
        <source>Different weeks</source>
        <translation>Different weeks</translation>
    </message>
    <message>
        <source>Different months</source>
        <translation>Different months</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Money spent</translation>
    </message>
    <message>
        <source>Items bought</source>
        <translation>Items bought</translation>
    </message>
    <message>
        <source>What goes beyond a step is carried on</source>
        <translation>What goes beyond a step is carried on</translation>
    </message>
    <message>
        <source>What goes beyond a step is lost</source>
        <translation>What goes beyond a step is lost</translation>
    </message>
    <message>
        <source>One step after the other</source>
        <translation>One step after the other</translation>
    </message>
    <message>
        <source>Steps in any order</source>
        <translation>Steps in any order</translation>
    </message>
    <message>
        <source>The dearest first</source>
        <translation>The dearest first</translation>
    </message>
    <message>
        <source>The cheapest first</source>
        <translation>The cheapest first</translation>
    </message>
    <message>
        <source>As they stand in the basket</source>
        <translation>As they stand in the basket</translation>
    </message>
    <message>
        <source>Has applied in this basket</source>
        <translation>Has applied in this basket</translation>
    </message>
    <message>
        <source>Has not applied in this basket</source>
        <translation>Has not applied in this basket</translation>
    </message>
    <message>
        <source>Was completed before</source>
        <translation>Was completed before</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Line by line</translation>
    </message>
    <message>
        <source>Given at once, off the bill or as points</source>
        <translation>Given at once, off the bill or as points</translation>
    </message>
    <message>
        <source>Credited to an account</source>
        <translation>Credited to an account</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Which units sets take</source>
        <translation>Which units sets take</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Beyond a step</source>
        <translation>Beyond a step</translation>
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
    <message>
        <source>Different products</source>
        <translation>Different products</translation>
    </message>
    <message>
        <source>Weight of products</source>
        <translation>Weight of products</translation>
    </message>
    <message>
        <source>Share of the basket</source>
        <translation>Share of the basket</translation>
    </message>
    <message>
        <source>Complete sets</source>
        <translation>Complete sets</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Card holder</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Number of the visit</translation>
    </message>
    <message>
        <source>Visits and spend over time</source>
        <translation>Visits and spend over time</translation>
    </message>
    <message>
        <source>Attribute of the customer</source>
        <translation>Attribute of the customer</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>List of customers</translation>
    </message>
    <message>
        <source>Balance of an account</source>
        <translation>Balance of an account</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Means of payment</translation>
    </message>
    <message>
        <source>Type of till</source>
        <translation>Type of till</translation>
    </message>
    <message>
        <source>Another promotion</source>
        <translation>Another promotion</translation>
    </message>
    <message>
        <source>Amount off at payment</source>
        <translation>Amount off at payment</translation>
    </message>
    <message>
        <source>Percent off at payment</source>
        <translation>Percent off at payment</translation>
    </message>
    <message>
        <source>Gift product</source>
        <translation>Gift product</translation>
    </message>
    <message>
        <source>Coupon for later</source>
        <translation>Coupon for later</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>Stamps on a card</translation>
    </message>
    <message>
        <source>Reward from elsewhere</source>
        <translation>Reward from elsewhere</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Donation</translation>
    </message>
    <message>
        <source>Percent off a set</source>
        <translation>Percent off a set</translation>
    </message>
    <message>
        <source>Amount off a set</source>
        <translation>Amount off a set</translation>
    </message>
    <message>
        <source>All together for one price</source>
        <translation>All together for one price</translation>
    </message>
    <message>
        <source>Points for each item</source>
        <translation>Points for each item</translation>
    </message>
    <message>
        <source>Credits multiplied</source>
        <translation>Credits multiplied</translation>
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
    <message>
        <source>At most, in money</source>
        <translation>At most, in money</translation>
    </message>
    <message>
        <source>Two percents on one line work</source>
        <translation>Two percents on one line work</translation>
    </message>
    <message>
        <source>so that only the better one counts</source>
        <translation>so that only the better one counts</translation>
    </message>
    <message>
        <source>add up to ×4</source>
        <translation>add up to ×4</translation>
    </message>
    <message>
        <source>multiply to ×6</source>
        <translation>multiply to ×6</translation>
    </message>
    <message>
        <source>Two multipliers ×2 and ×3</source>
        <translation>Two multipliers ×2 and ×3</translation>
    </message>
    <message>
        <source>on to the next line, always cut down</source>
        <translation>on to the next line, always cut down</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>asking…</translation>
    </message>
    <message>
        <source>needs a token</source>
        <translation>needs a token</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>not trusted</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>in step</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing live</source>
        <translation>Nothing live</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s)</source>
        <translation>
            <numerusform>%n promotion</numerusform>
            <numerusform>%n promotions</numerusform>
        </translation>
    </message>
    <message>
        <source>after a second person’s approval</source>
        <translation>after a second person’s approval</translation>
    </message>
    <message>
        <source>after the gate</source>
        <translation>after the gate</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 does not answer</translation>
    </message>
    <message>
        <source>A signed release waits for the service.</source>
        <translation>A signed release waits for the service.</translation>
    </message>
    <message>
        <source>It goes out by itself when the service is reached.</source>
        <translation>It goes out by itself when the service is reached.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>What is live there is not believed.</source>
        <translation>What is live there is not believed.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>The service asks who you are.</source>
        <translation>The service asks who you are.</translation>
    </message>
    <message>
        <source>Give the token that was made for you.</source>
        <translation>Give the token that was made for you.</translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Give a token</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>What is live there is what you have here.</source>
        <translation>What is live there is what you have here.</translation>
    </message>
    <message>
        <source>There is nothing to publish: no promotion is live in this workspace.</source>
        <translation>There is nothing to publish: no promotion is live in this workspace.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) stopped</source>
        <translation>
            <numerusform>%n promotion stopped</numerusform>
            <numerusform>%n promotions stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live then</source>
        <translation>goes live then</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Roll back</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Take upon me</source>
        <translation>Take upon me</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Ask for it</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>%1 asked on %2.</source>
        <translation>%1 asked on %2.</translation>
    </message>
    <message>
        <source>%1 approved on %2.</source>
        <translation>%1 approved on %2.</translation>
    </message>
    <message>
        <source>It is about other content than what you have here (%1).</source>
        <translation>It is about other content than what you have here (%1).</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Proof of release %1</source>
        <translation>Proof of release %1</translation>
    </message>
    <message>
        <source>%1 of %2 baskets asked…</source>
        <translation>%1 of %2 baskets asked…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Prove it</translation>
    </message>
    <message>
        <source>Ask the service for your baskets, and see that it answers what the studio shows.</source>
        <translation>Ask the service for your baskets, and see that it answers what the studio shows.</translation>
    </message>
    <message>
        <source>%1 of %2 baskets were answered byte for byte as here.</source>
        <translation>%1 of %2 baskets were answered byte for byte as here.</translation>
    </message>
    <message>
        <source>The first that differs: %1.</source>
        <translation>The first that differs: %1.</translation>
    </message>
    <message>
        <source>Publish as release %1</source>
        <translation>Publish as release %1</translation>
    </message>
    <message>
        <source>Signed here, and can be rolled back in one step.</source>
        <translation>Signed here, and can be rolled back in one step.</translation>
    </message>
    <message>
        <source>Something waits already.</source>
        <translation>Something waits already.</translation>
    </message>
    <message>
        <source>Opens with: %1</source>
        <translation>Opens with: %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>Looking at what is live…</source>
        <translation>Looking at what is live…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 is live.</translation>
    </message>
    <message>
        <source>%1 goes live on %2.</source>
        <translation>%1 goes live on %2.</translation>
    </message>
    <message>
        <source>Somebody else has published meanwhile.</source>
        <translation>Somebody else has published meanwhile.</translation>
    </message>
    <message>
        <source>Look at what is live now, and publish once more.</source>
        <translation>Look at what is live now, and publish once more.</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>It was not published.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
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
        <source>Tiers: whether the highest reached pays, or all reached pay.</source>
        <translation>Tiers: whether the highest reached pays, or all reached pay.</translation>
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
    <message>
        <source>Tags of the promotion: what limits, lanes and other promotions name it by.</source>
        <translation>Tags of the promotion: what limits, lanes and other promotions name it by.</translation>
    </message>
    <message>
        <source>Where it works: on lines and sets, on the basket after them, on points after both, or on the means of payment at the end.</source>
        <translation>Where it works: on lines and sets, on the basket after them, on points after both, or on the means of payment at the end.</translation>
    </message>
    <message>
        <source>What one basket, one customer or all together may get; no limits when left out.</source>
        <translation>What one basket, one customer or all together may get; no limits when left out.</translation>
    </message>
    <message>
        <source>Attributes that pass a test, or any of several tests.</source>
        <translation>Attributes that pass a test, or any of several tests.</translation>
    </message>
    <message>
        <source>Product groups that the programme names.</source>
        <translation>Product groups that the programme names.</translation>
    </message>
    <message>
        <source>Attributes by name: the value, a test of it, or a list of these of which one is enough.</source>
        <translation>Attributes by name: the value, a test of it, or a list of these of which one is enough.</translation>
    </message>
    <message>
        <source>A test of an attribute&apos;s value.</source>
        <translation>A test of an attribute&apos;s value.</translation>
    </message>
    <message>
        <source>The value is this.</source>
        <translation>The value is this.</translation>
    </message>
    <message>
        <source>The value is not this; who has no such attribute passes too.</source>
        <translation>The value is not this; who has no such attribute passes too.</translation>
    </message>
    <message>
        <source>The value is a number and at least this, as &quot;3.5&quot;.</source>
        <translation>The value is a number and at least this, as &quot;3.5&quot;.</translation>
    </message>
    <message>
        <source>The value is a number and at most this, as &quot;3.5&quot;.</source>
        <translation>The value is a number and at most this, as &quot;3.5&quot;.</translation>
    </message>
    <message>
        <source>Only products whose unit costs at least this, in the currency&apos;s smallest unit.</source>
        <translation>Only products whose unit costs at least this, in the currency&apos;s smallest unit.</translation>
    </message>
    <message>
        <source>Only products whose unit costs at most this, in the currency&apos;s smallest unit.</source>
        <translation>Only products whose unit costs at most this, in the currency&apos;s smallest unit.</translation>
    </message>
    <message>
        <source>Leaves out products that already sell below their regular price.</source>
        <translation>Leaves out products that already sell below their regular price.</translation>
    </message>
    <message>
        <source>How much of a selection is bought by weight, volume or length.</source>
        <translation>How much of a selection is bought by weight, volume or length.</translation>
    </message>
    <message>
        <source>How many different products of a selection are bought.</source>
        <translation>How many different products of a selection are bought.</translation>
    </message>
    <message>
        <source>How many complete sets of the parts are bought.</source>
        <translation>How many complete sets of the parts are bought.</translation>
    </message>
    <message>
        <source>Which part of the basket&apos;s spend falls on a selection.</source>
        <translation>Which part of the basket&apos;s spend falls on a selection.</translation>
    </message>
    <message>
        <source>What the customer did over several sales, this one included.</source>
        <translation>What the customer did over several sales, this one included.</translation>
    </message>
    <message>
        <source>Which sale in the customer&apos;s life this is; the first is 1.</source>
        <translation>Which sale in the customer&apos;s life this is; the first is 1.</translation>
    </message>
    <message>
        <source>The customer is known, and for how long.</source>
        <translation>The customer is known, and for how long.</translation>
    </message>
    <message>
        <source>The day is near the customer&apos;s birthday.</source>
        <translation>The day is near the customer&apos;s birthday.</translation>
    </message>
    <message>
        <source>An attribute of the customer passes a test.</source>
        <translation>An attribute of the customer passes a test.</translation>
    </message>
    <message>
        <source>The customer is one of these, by pseudonymous id.</source>
        <translation>The customer is one of these, by pseudonymous id.</translation>
    </message>
    <message>
        <source>The sale is paid with certain means of payment.</source>
        <translation>The sale is paid with certain means of payment.</translation>
    </message>
    <message>
        <source>The till is of any of these types.</source>
        <translation>The till is of any of these types.</translation>
    </message>
    <message>
        <source>What is in an account of the customer&apos;s wallet before this sale.</source>
        <translation>What is in an account of the customer&apos;s wallet before this sale.</translation>
    </message>
    <message>
        <source>Whether other promotions have fired or were completed.</source>
        <translation>Whether other promotions have fired or were completed.</translation>
    </message>
    <message>
        <source>Whether all products count together, or only the product or the line with the most.</source>
        <translation>Whether all products count together, or only the product or the line with the most.</translation>
    </message>
    <message>
        <source>What makes one set; only for sets.</source>
        <translation>What makes one set; only for sets.</translation>
    </message>
    <message>
        <source>Quantity of a selection, within one or two bounds; a weighed line counts one.</source>
        <translation>Quantity of a selection, within one or two bounds; a weighed line counts one.</translation>
    </message>
    <message>
        <source>Weight, volume or length of the weighed lines of a selection, within one or two bounds.</source>
        <translation>Weight, volume or length of the weighed lines of a selection, within one or two bounds.</translation>
    </message>
    <message>
        <source>How many different products of a selection, within one or two bounds.</source>
        <translation>How many different products of a selection, within one or two bounds.</translation>
    </message>
    <message>
        <source>How many complete sets of the parts, within one or two bounds.</source>
        <translation>How many complete sets of the parts, within one or two bounds.</translation>
    </message>
    <message>
        <source>The part of the basket&apos;s spend that falls on a selection, in percent, within one or two bounds.</source>
        <translation>The part of the basket&apos;s spend that falls on a selection, in percent, within one or two bounds.</translation>
    </message>
    <message>
        <source>A count over several sales, within one or two bounds.</source>
        <translation>A count over several sales, within one or two bounds.</translation>
    </message>
    <message>
        <source>What is counted: visits, different days, weeks or months with a visit, spend or quantity.</source>
        <translation>What is counted: visits, different days, weeks or months with a visit, spend or quantity.</translation>
    </message>
    <message>
        <source>The products that count; a sale without them counts nothing.</source>
        <translation>The products that count; a sale without them counts nothing.</translation>
    </message>
    <message>
        <source>How far back it counts; ever when left out.</source>
        <translation>How far back it counts; ever when left out.</translation>
    </message>
    <message>
        <source>At least this much, included, in the count&apos;s unit.</source>
        <translation>At least this much, included, in the count&apos;s unit.</translation>
    </message>
    <message>
        <source>At most this much, included, in the count&apos;s unit.</source>
        <translation>At most this much, included, in the count&apos;s unit.</translation>
    </message>
    <message>
        <source>The last so many days, weeks, months or years, the current one included.</source>
        <translation>The last so many days, weeks, months or years, the current one included.</translation>
    </message>
    <message>
        <source>How many of them; 1 when left out.</source>
        <translation>How many of them; 1 when left out.</translation>
    </message>
    <message>
        <source>What they are.</source>
        <translation>What they are.</translation>
    </message>
    <message>
        <source>As the calendar has them (this week from Monday, this month) rather than days counted back from today.</source>
        <translation>As the calendar has them (this week from Monday, this month) rather than days counted back from today.</translation>
    </message>
    <message>
        <source>The number of this sale in the customer&apos;s life.</source>
        <translation>The number of this sale in the customer&apos;s life.</translation>
    </message>
    <message>
        <source>At least this, included.</source>
        <translation>At least this, included.</translation>
    </message>
    <message>
        <source>At most this, included.</source>
        <translation>At most this, included.</translation>
    </message>
    <message>
        <source>Every so many: 5 is the 5th, 10th, 15th.</source>
        <translation>Every so many: 5 is the 5th, 10th, 15th.</translation>
    </message>
    <message>
        <source>Known customers; nothing more is asked without bounds.</source>
        <translation>Known customers; nothing more is asked without bounds.</translation>
    </message>
    <message>
        <source>A member for at least so many days; 0 on the first.</source>
        <translation>A member for at least so many days; 0 on the first.</translation>
    </message>
    <message>
        <source>A member for at most so many days.</source>
        <translation>A member for at most so many days.</translation>
    </message>
    <message>
        <source>Days around the customer&apos;s birthday; on the day alone when nothing is said.</source>
        <translation>Days around the customer&apos;s birthday; on the day alone when nothing is said.</translation>
    </message>
    <message>
        <source>So many days before count too.</source>
        <translation>So many days before count too.</translation>
    </message>
    <message>
        <source>So many days after count too.</source>
        <translation>So many days after count too.</translation>
    </message>
    <message>
        <source>One attribute by name: the value, or a test of it.</source>
        <translation>One attribute by name: the value, or a test of it.</translation>
    </message>
    <message>
        <source>Payment by any of the types.</source>
        <translation>Payment by any of the types.</translation>
    </message>
    <message>
        <source>Types of payment as the till names them, as card or voucher.</source>
        <translation>Types of payment as the till names them, as card or voucher.</translation>
    </message>
    <message>
        <source>At least this much by them together.</source>
        <translation>At least this much by them together.</translation>
    </message>
    <message>
        <source>The balance of an account, within one or two bounds.</source>
        <translation>The balance of an account, within one or two bounds.</translation>
    </message>
    <message>
        <source>The account; the programme&apos;s points account when left out.</source>
        <translation>The account; the programme&apos;s points account when left out.</translation>
    </message>
    <message>
        <source>At least so many points, or that much in the currency&apos;s smallest unit where the account holds money.</source>
        <translation>At least so many points, or that much in the currency&apos;s smallest unit where the account holds money.</translation>
    </message>
    <message>
        <source>At most so many points, or that much in the currency&apos;s smallest unit where the account holds money.</source>
        <translation>At most so many points, or that much in the currency&apos;s smallest unit where the account holds money.</translation>
    </message>
    <message>
        <source>Other promotions, in this sale or an earlier one.</source>
        <translation>Other promotions, in this sale or an earlier one.</translation>
    </message>
    <message>
        <source>The promotions, by id.</source>
        <translation>The promotions, by id.</translation>
    </message>
    <message>
        <source>Whether any has fired in this basket, none has, or the customer has completed any at an earlier sale.</source>
        <translation>Whether any has fired in this basket, none has, or the customer has completed any at an earlier sale.</translation>
    </message>
    <message>
        <source>Weight, volume or length of the weighed lines of a selection.</source>
        <translation>Weight, volume or length of the weighed lines of a selection.</translation>
    </message>
    <message>
        <source>How many different products of a selection.</source>
        <translation>How many different products of a selection.</translation>
    </message>
    <message>
        <source>How many complete sets of the parts.</source>
        <translation>How many complete sets of the parts.</translation>
    </message>
    <message>
        <source>The part of the basket&apos;s spend that falls on a selection.</source>
        <translation>The part of the basket&apos;s spend that falls on a selection.</translation>
    </message>
    <message>
        <source>One step alone, tiers of a measure, one step for every multiple of a measure, a journey across visits, or a cycle: a journey that starts again.</source>
        <translation>One step alone, tiers of a measure, one step for every multiple of a measure, a journey across visits, or a cycle: a journey that starts again.</translation>
    </message>
    <message>
        <source>Repeat: how many times in one basket. Cycle: how many rounds in a life.</source>
        <translation>Repeat: how many times in one basket. Cycle: how many rounds in a life.</translation>
    </message>
    <message>
        <source>Journey and cycle: steps are open side by side, not one after the other.</source>
        <translation>Journey and cycle: steps are open side by side, not one after the other.</translation>
    </message>
    <message>
        <source>In any order: so many steps complete it; all when left out.</source>
        <translation>In any order: so many steps complete it; all when left out.</translation>
    </message>
    <message>
        <source>Journey and cycle: days for the whole journey or round, from its first count.</source>
        <translation>Journey and cycle: days for the whole journey or round, from its first count.</translation>
    </message>
    <message>
        <source>Journey and cycle: whether what is counted beyond a step goes on to the next, or is dropped.</source>
        <translation>Journey and cycle: whether what is counted beyond a step goes on to the next, or is dropped.</translation>
    </message>
    <message>
        <source>The steps: lowest threshold first, or in the order of the journey.</source>
        <translation>The steps: lowest threshold first, or in the order of the journey.</translation>
    </message>
    <message>
        <source>Rewards for completing the journey or round, beside the last step&apos;s own.</source>
        <translation>Rewards for completing the journey or round, beside the last step&apos;s own.</translation>
    </message>
    <message>
        <source>Journey and cycle: how often or how much until the step is done; one visit when left out.</source>
        <translation>Journey and cycle: how often or how much until the step is done; one visit when left out.</translation>
    </message>
    <message>
        <source>Journey and cycle: days from the step&apos;s opening, the first included.</source>
        <translation>Journey and cycle: days from the step&apos;s opening, the first included.</translation>
    </message>
    <message>
        <source>The count over sales that meet the step&apos;s conditions, and where it must get.</source>
        <translation>The count over sales that meet the step&apos;s conditions, and where it must get.</translation>
    </message>
    <message>
        <source>How far back it counts; since the step opened when left out.</source>
        <translation>How far back it counts; since the step opened when left out.</translation>
    </message>
    <message>
        <source>The step is done at this, in the count&apos;s unit; 1 when left out.</source>
        <translation>The step is done at this, in the count&apos;s unit; 1 when left out.</translation>
    </message>
    <message>
        <source>All units together at one price.</source>
        <translation>All units together at one price.</translation>
    </message>
    <message>
        <source>A percent off every set of products.</source>
        <translation>A percent off every set of products.</translation>
    </message>
    <message>
        <source>An amount off every set of products.</source>
        <translation>An amount off every set of products.</translation>
    </message>
    <message>
        <source>Points for each unit.</source>
        <translation>Points for each unit.</translation>
    </message>
    <message>
        <source>What earlier promotions credited, multiplied.</source>
        <translation>What earlier promotions credited, multiplied.</translation>
    </message>
    <message>
        <source>A product given on top.</source>
        <translation>A product given on top.</translation>
    </message>
    <message>
        <source>A coupon for a later visit.</source>
        <translation>A coupon for a later visit.</translation>
    </message>
    <message>
        <source>Stamps on the card of a journey or cycle.</source>
        <translation>Stamps on the card of a journey or cycle.</translation>
    </message>
    <message>
        <source>Something from outside, by reference: a ticket, parking.</source>
        <translation>Something from outside, by reference: a ticket, parking.</translation>
    </message>
    <message>
        <source>The retailer gives to a cause; the bill stays as it is.</source>
        <translation>The retailer gives to a cause; the bill stays as it is.</translation>
    </message>
    <message>
        <source>The account it goes to, instead of off the bill or to the programme&apos;s points account.</source>
        <translation>The account it goes to, instead of off the bill or to the programme&apos;s points account.</translation>
    </message>
    <message>
        <source>Who pays for it, in shares that sum to 100 %; the retailer alone when left out.</source>
        <translation>Who pays for it, in shares that sum to 100 %; the retailer alone when left out.</translation>
    </message>
    <message>
        <source>Whether units are ranked and counted over all products together, product by product, or line by line.</source>
        <translation>Whether units are ranked and counted over all products together, product by product, or line by line.</translation>
    </message>
    <message>
        <source>All that match: at most so many units, the dearest of them; over all, per product or per line as &quot;among&quot; says.</source>
        <translation>All that match: at most so many units, the dearest of them; over all, per product or per line as &quot;among&quot; says.</translation>
    </message>
    <message>
        <source>With &quot;atMost&quot;: the cheapest units rather than the dearest.</source>
        <translation>With &quot;atMost&quot;: the cheapest units rather than the dearest.</translation>
    </message>
    <message>
        <source>All that match: the first so many units of each line are left out.</source>
        <translation>All that match: the first so many units of each line are left out.</translation>
    </message>
    <message>
        <source>All that match: only units of complete groups.</source>
        <translation>All that match: only units of complete groups.</translation>
    </message>
    <message>
        <source>Units in order of price, cut into groups of one size; only complete groups count.</source>
        <translation>Units in order of price, cut into groups of one size; only complete groups count.</translation>
    </message>
    <message>
        <source>How many units make a group.</source>
        <translation>How many units make a group.</translation>
    </message>
    <message>
        <source>From which end units are taken.</source>
        <translation>From which end units are taken.</translation>
    </message>
    <message>
        <source>Only this one of each group; 0 or left out: all of them.</source>
        <translation>Only this one of each group; 0 or left out: all of them.</translation>
    </message>
    <message>
        <source>All grouped units are ranked together and the nth slice of them is taken, rather than the nth of each group.</source>
        <translation>All grouped units are ranked together and the nth slice of them is taken, rather than the nth of each group.</translation>
    </message>
    <message>
        <source>The rank in which &quot;nth&quot; counts.</source>
        <translation>The rank in which &quot;nth&quot; counts.</translation>
    </message>
    <message>
        <source>Where it is rounded: per unit, per line or once over all; as the programme says when left out.</source>
        <translation>Where it is rounded: per unit, per line or once over all; as the programme says when left out.</translation>
    </message>
    <message>
        <source>The value it is a percent of: as the programme stacks, at the start of the stage, before any discount, or as it stands right now.</source>
        <translation>The value it is a percent of: as the programme stacks, at the start of the stage, before any discount, or as it stands right now.</translation>
    </message>
    <message>
        <source>All units together sell at this price; when they are already cheaper they stay as they are.</source>
        <translation>All units together sell at this price; when they are already cheaper they stay as they are.</translation>
    </message>
    <message>
        <source>Price of all units together.</source>
        <translation>Price of all units together.</translation>
    </message>
    <message>
        <source>Which units a set takes first.</source>
        <translation>Which units a set takes first.</translation>
    </message>
    <message>
        <source>A percent off every set made of the parts.</source>
        <translation>A percent off every set made of the parts.</translation>
    </message>
    <message>
        <source>An amount off every set made of the parts.</source>
        <translation>An amount off every set made of the parts.</translation>
    </message>
    <message>
        <source>How much off each set.</source>
        <translation>How much off each set.</translation>
    </message>
    <message>
        <source>How many for each unit.</source>
        <translation>How many for each unit.</translation>
    </message>
    <message>
        <source>What earlier promotions of this basket credited grows to so many times itself: with a factor of 2 it doubles.</source>
        <translation>What earlier promotions of this basket credited grows to so many times itself: with a factor of 2 it doubles.</translation>
    </message>
    <message>
        <source>Only what promotions with any of these tags credited; all when left out.</source>
        <translation>Only what promotions with any of these tags credited; all when left out.</translation>
    </message>
    <message>
        <source>A product given on top: it is no line of the basket and costs nothing.</source>
        <translation>A product given on top: it is no line of the basket and costs nothing.</translation>
    </message>
    <message>
        <source>SKU or GTIN of the product.</source>
        <translation>SKU or GTIN of the product.</translation>
    </message>
    <message>
        <source>How much of it each time; 1 when left out.</source>
        <translation>How much of it each time; 1 when left out.</translation>
    </message>
    <message>
        <source>A coupon for the wallet, to be used at a later visit.</source>
        <translation>A coupon for the wallet, to be used at a later visit.</translation>
    </message>
    <message>
        <source>The code that the other promotion asks for.</source>
        <translation>The code that the other promotion asks for.</translation>
    </message>
    <message>
        <source>What the coupon says.</source>
        <translation>What the coupon says.</translation>
    </message>
    <message>
        <source>Days after the sale from which it is valid; 0 is at once.</source>
        <translation>Days after the sale from which it is valid; 0 is at once.</translation>
    </message>
    <message>
        <source>Days it is valid for; 30 when left out.</source>
        <translation>Days it is valid for; 30 when left out.</translation>
    </message>
    <message>
        <source>Stamps on the card of a promotion whose open step counts visits.</source>
        <translation>Stamps on the card of a promotion whose open step counts visits.</translation>
    </message>
    <message>
        <source>The promotion whose card it is; this one when left out.</source>
        <translation>The promotion whose card it is; this one when left out.</translation>
    </message>
    <message>
        <source>How many; 1 when left out.</source>
        <translation>How many; 1 when left out.</translation>
    </message>
    <message>
        <source>Something from outside that the shopper is entitled to, each time.</source>
        <translation>Something from outside that the shopper is entitled to, each time.</translation>
    </message>
    <message>
        <source>What the outside system knows it by.</source>
        <translation>What the outside system knows it by.</translation>
    </message>
    <message>
        <source>What the shopper reads.</source>
        <translation>What the shopper reads.</translation>
    </message>
    <message>
        <source>What the retailer gives to a cause, each time.</source>
        <translation>What the retailer gives to a cause, each time.</translation>
    </message>
    <message>
        <source>The cause.</source>
        <translation>The cause.</translation>
    </message>
    <message>
        <source>The account of the wallet that a reward goes to.</source>
        <translation>The account of the wallet that a reward goes to.</translation>
    </message>
    <message>
        <source>An account of the programme; its points account when left out.</source>
        <translation>An account of the programme; its points account when left out.</translation>
    </message>
    <message>
        <source>Days until it may be spent; 0 is at once.</source>
        <translation>Days until it may be spent; 0 is at once.</translation>
    </message>
    <message>
        <source>What one payer bears.</source>
        <translation>What one payer bears.</translation>
    </message>
    <message>
        <source>Who pays: the retailer, a supplier, a partner.</source>
        <translation>Who pays: the retailer, a supplier, a partner.</translation>
    </message>
    <message>
        <source>Percent of the reward: 60, or &quot;33.3&quot;.</source>
        <translation>Percent of the reward: 60, or &quot;33.3&quot;.</translation>
    </message>
    <message>
        <source>What one basket, one customer or all together may get.</source>
        <translation>What one basket, one customer or all together may get.</translation>
    </message>
    <message>
        <source>How many times one customer may have it; customers who are not known are not counted.</source>
        <translation>How many times one customer may have it; customers who are not known are not counted.</translation>
    </message>
    <message>
        <source>What it may cost in all.</source>
        <translation>What it may cost in all.</translation>
    </message>
    <message>
        <source>So many times for one customer.</source>
        <translation>So many times for one customer.</translation>
    </message>
    <message>
        <source>How many times.</source>
        <translation>How many times.</translation>
    </message>
    <message>
        <source>Within this time; ever when left out.</source>
        <translation>Within this time; ever when left out.</translation>
    </message>
    <message>
        <source>What the promotion may cost in all.</source>
        <translation>What the promotion may cost in all.</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit, discounts and credits together.</source>
        <translation>In the currency&apos;s smallest unit, discounts and credits together.</translation>
    </message>
    <message>
        <source>In points.</source>
        <translation>In points.</translation>
    </message>
    <message>
        <source>How many times it may fire.</source>
        <translation>How many times it may fire.</translation>
    </message>
    <message>
        <source>A reward that would pass it is cut to what is left, or not given.</source>
        <translation>A reward that would pass it is cut to what is left, or not given.</translation>
    </message>
    <message>
        <source>It applies alone: where it gives, no other does.</source>
        <translation>It applies alone: where it gives, no other does.</translation>
    </message>
    <message>
        <source>Promotions it does not go with, by id; said on one side it holds for both.</source>
        <translation>Promotions it does not go with, by id; said on one side it holds for both.</translation>
    </message>
    <message>
        <source>Nor does it go with promotions that carry any of these tags.</source>
        <translation>Nor does it go with promotions that carry any of these tags.</translation>
    </message>
    <message>
        <source>No later promotion of its stage touches the lines it gave on.</source>
        <translation>No later promotion of its stage touches the lines it gave on.</translation>
    </message>
    <message>
        <source>Lane of the programme it runs in, within its stage; the first of all when left out.</source>
        <translation>Lane of the programme it runs in, within its stage; the first of all when left out.</translation>
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
    <message>
        <source>Weight or measure bought of %1</source>
        <translation>Weight or measure bought of %1</translation>
    </message>
    <message>
        <source>Number of different products of %1</source>
        <translation>Number of different products of %1</translation>
    </message>
    <message>
        <source>Number of sets of %1</source>
        <translation>Number of sets of %1</translation>
    </message>
    <message>
        <source>Share of the basket spent %1</source>
        <translation>Share of the basket spent %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %1 visit(s)</source>
        <translation>
            <numerusform>At least %1 visit</numerusform>
            <numerusform>At least %1 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have made at least %1 visit(s)</source>
        <translation>
            <numerusform>have made at least %1 visit</numerusform>
            <numerusform>have made at least %1 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %2 visit(s)</source>
        <translation>
            <numerusform>At most %2 visit</numerusform>
            <numerusform>At most %2 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have made at most %2 visit(s)</source>
        <translation>
            <numerusform>have made at most %2 visit</numerusform>
            <numerusform>have made at most %2 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2 visit(s)</source>
        <translation>
            <numerusform>Between %1 and %2 visit</numerusform>
            <numerusform>Between %1 and %2 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have made between %1 and %2 visit(s)</source>
        <translation>
            <numerusform>have made between %1 and %2 visit</numerusform>
            <numerusform>have made between %1 and %2 visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits on at least %1 different day(s)</source>
        <translation>
            <numerusform>Visits on at least %1 different day</numerusform>
            <numerusform>Visits on at least %1 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come on at least %1 different day(s)</source>
        <translation>
            <numerusform>have come on at least %1 different day</numerusform>
            <numerusform>have come on at least %1 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits on at most %2 different day(s)</source>
        <translation>
            <numerusform>Visits on at most %2 different day</numerusform>
            <numerusform>Visits on at most %2 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come on at most %2 different day(s)</source>
        <translation>
            <numerusform>have come on at most %2 different day</numerusform>
            <numerusform>have come on at most %2 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits on between %1 and %2 different day(s)</source>
        <translation>
            <numerusform>Visits on between %1 and %2 different day</numerusform>
            <numerusform>Visits on between %1 and %2 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come on between %1 and %2 different day(s)</source>
        <translation>
            <numerusform>have come on between %1 and %2 different day</numerusform>
            <numerusform>have come on between %1 and %2 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at least %1 different week(s)</source>
        <translation>
            <numerusform>Visits in at least %1 different week</numerusform>
            <numerusform>Visits in at least %1 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at least %1 different week(s)</source>
        <translation>
            <numerusform>have come in at least %1 different week</numerusform>
            <numerusform>have come in at least %1 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at most %2 different week(s)</source>
        <translation>
            <numerusform>Visits in at most %2 different week</numerusform>
            <numerusform>Visits in at most %2 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at most %2 different week(s)</source>
        <translation>
            <numerusform>have come in at most %2 different week</numerusform>
            <numerusform>have come in at most %2 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in between %1 and %2 different week(s)</source>
        <translation>
            <numerusform>Visits in between %1 and %2 different week</numerusform>
            <numerusform>Visits in between %1 and %2 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in between %1 and %2 different week(s)</source>
        <translation>
            <numerusform>have come in between %1 and %2 different week</numerusform>
            <numerusform>have come in between %1 and %2 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at least %1 different month(s)</source>
        <translation>
            <numerusform>Visits in at least %1 different month</numerusform>
            <numerusform>Visits in at least %1 different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at least %1 different month(s)</source>
        <translation>
            <numerusform>have come in at least %1 different month</numerusform>
            <numerusform>have come in at least %1 different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at most %2 different month(s)</source>
        <translation>
            <numerusform>Visits in at most %2 different month</numerusform>
            <numerusform>Visits in at most %2 different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at most %2 different month(s)</source>
        <translation>
            <numerusform>have come in at most %2 different month</numerusform>
            <numerusform>have come in at most %2 different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in between %1 and %2 different month(s)</source>
        <translation>
            <numerusform>Visits in between %1 and %2 different month</numerusform>
            <numerusform>Visits in between %1 and %2 different months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in between %1 and %2 different month(s)</source>
        <translation>
            <numerusform>have come in between %1 and %2 different month</numerusform>
            <numerusform>have come in between %1 and %2 different months</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 spent</source>
        <translation>At least %1 spent</translation>
    </message>
    <message>
        <source>At most %2 spent</source>
        <translation>At most %2 spent</translation>
    </message>
    <message>
        <source>Between %1 and %2 spent</source>
        <translation>Between %1 and %2 spent</translation>
    </message>
    <message numerus="yes">
        <source>At least %1 item(s) bought</source>
        <translation>
            <numerusform>At least %1 item bought</numerusform>
            <numerusform>At least %1 items bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %2 item(s) bought</source>
        <translation>
            <numerusform>At most %2 item bought</numerusform>
            <numerusform>At most %2 items bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2 item(s) bought</source>
        <translation>
            <numerusform>Between %1 and %2 item bought</numerusform>
            <numerusform>Between %1 and %2 items bought</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit no. %1</source>
        <translation>Visit no. %1</translation>
    </message>
    <message>
        <source>on visit no. %1</source>
        <translation>on visit no. %1</translation>
    </message>
    <message>
        <source>From visit no. %1 on</source>
        <translation>From visit no. %1 on</translation>
    </message>
    <message>
        <source>from visit no. %1 on</source>
        <translation>from visit no. %1 on</translation>
    </message>
    <message>
        <source>Up to visit no. %2</source>
        <translation>Up to visit no. %2</translation>
    </message>
    <message>
        <source>up to visit no. %2</source>
        <translation>up to visit no. %2</translation>
    </message>
    <message>
        <source>From visit no. %1 to no. %2</source>
        <translation>From visit no. %1 to no. %2</translation>
    </message>
    <message>
        <source>from visit no. %1 to no. %2</source>
        <translation>from visit no. %1 to no. %2</translation>
    </message>
    <message>
        <source>over all their visits</source>
        <translation>over all their visits</translation>
    </message>
    <message>
        <source>over all visits</source>
        <translation>over all visits</translation>
    </message>
    <message>
        <source>Every %1 visit</source>
        <translation>Every %1 visit</translation>
    </message>
    <message>
        <source>on every %1 visit</source>
        <translation>on every %1 visit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Any member</source>
        <translation>Any member</translation>
    </message>
    <message>
        <source>are members</source>
        <translation>are members</translation>
    </message>
    <message>
        <source>Member for at least %1</source>
        <translation>Member for at least %1</translation>
    </message>
    <message>
        <source>have been members for at least %1</source>
        <translation>have been members for at least %1</translation>
    </message>
    <message>
        <source>Member for at most %1</source>
        <translation>Member for at most %1</translation>
    </message>
    <message>
        <source>have been members for at most %1</source>
        <translation>have been members for at most %1</translation>
    </message>
    <message>
        <source>Member for between %1 and %2</source>
        <translation>Member for between %1 and %2</translation>
    </message>
    <message>
        <source>have been members for between %1 and %2</source>
        <translation>have been members for between %1 and %2</translation>
    </message>
    <message>
        <source>The day itself</source>
        <translation>The day itself</translation>
    </message>
    <message>
        <source>on their birthday</source>
        <translation>on their birthday</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Birthday: %1</translation>
    </message>
    <message>
        <source>Birthday: from %1 before to the day itself</source>
        <translation>Birthday: from %1 before to the day itself</translation>
    </message>
    <message>
        <source>from %1 before their birthday to the day itself</source>
        <translation>from %1 before their birthday to the day itself</translation>
    </message>
    <message>
        <source>Birthday: from the day itself to %1 after</source>
        <translation>Birthday: from the day itself to %1 after</translation>
    </message>
    <message>
        <source>from their birthday to %1 after it</source>
        <translation>from their birthday to %1 after it</translation>
    </message>
    <message>
        <source>Birthday: from %1 before to %2 after</source>
        <translation>Birthday: from %1 before to %2 after</translation>
    </message>
    <message>
        <source>from %1 before to %2 after their birthday</source>
        <translation>from %1 before to %2 after their birthday</translation>
    </message>
    <message>
        <source>Customer with %1</source>
        <translation>Customer with %1</translation>
    </message>
    <message>
        <source>have “%1”</source>
        <translation>have “%1”</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Customer %1</translation>
    </message>
    <message>
        <source>are the customer %1</source>
        <translation>are the customer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen customer(s)</source>
        <translation>
            <numerusform>%n chosen customer</numerusform>
            <numerusform>%n chosen customers</numerusform>
        </translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>One of %1</translation>
    </message>
    <message>
        <source>are among %1</source>
        <translation>are among %1</translation>
    </message>
    <message>
        <source>Pay by %1</source>
        <translation>Pay by %1</translation>
    </message>
    <message>
        <source>pay by %1</source>
        <translation>pay by %1</translation>
    </message>
    <message>
        <source>Pay at least %1 by %2</source>
        <translation>Pay at least %1 by %2</translation>
    </message>
    <message>
        <source>pay at least %1 by %2</source>
        <translation>pay at least %1 by %2</translation>
    </message>
    <message>
        <source>At tills of type %1</source>
        <translation>At tills of type %1</translation>
    </message>
    <message>
        <source>at tills of type “%1”</source>
        <translation>at tills of type “%1”</translation>
    </message>
    <message>
        <source>At least %1 in account %3</source>
        <translation>At least %1 in account %3</translation>
    </message>
    <message>
        <source>have at least %1 in their account %3</source>
        <translation>have at least %1 in their account %3</translation>
    </message>
    <message>
        <source>At most %2 in account %3</source>
        <translation>At most %2 in account %3</translation>
    </message>
    <message>
        <source>have at most %2 in their account %3</source>
        <translation>have at most %2 in their account %3</translation>
    </message>
    <message>
        <source>Between %1 and %2 in account %3</source>
        <translation>Between %1 and %2 in account %3</translation>
    </message>
    <message>
        <source>have between %1 and %2 in their account %3</source>
        <translation>have between %1 and %2 in their account %3</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Together with %1</translation>
    </message>
    <message>
        <source>also get “%1”</source>
        <translation>also get “%1”</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Without %1</translation>
    </message>
    <message>
        <source>do not get “%1”</source>
        <translation>do not get “%1”</translation>
    </message>
    <message>
        <source>After completing %1</source>
        <translation>After completing %1</translation>
    </message>
    <message>
        <source>have completed “%1”</source>
        <translation>have completed “%1”</translation>
    </message>
    <message>
        <source>Only journeys and cycles have this. Take it out, or make the steps a journey.</source>
        <translation>Only journeys and cycles have this. Take it out, or make the steps a journey.</translation>
    </message>
    <message>
        <source>No step gives anything, nor does the end. Add a reward.</source>
        <translation>No step gives anything, nor does the end. Add a reward.</translation>
    </message>
    <message>
        <source>%1 steps are asked for, but there are only %2. Lower the number or add steps.</source>
        <translation>%1 steps are asked for, but there are only %2. Lower the number or add steps.</translation>
    </message>
    <message>
        <source>Steps one after the other are all to be done. Let them go in any order, or take the number out.</source>
        <translation>Steps one after the other are all to be done. Let them go in any order, or take the number out.</translation>
    </message>
    <message>
        <source>Journeys count by what each step asks. Take the measure out.</source>
        <translation>Journeys count by what each step asks. Take the measure out.</translation>
    </message>
    <message>
        <source>“%1” is not a day of a year. Write month and day as 05-17.</source>
        <translation>“%1” is not a day of a year. Write month and day as 05-17.</translation>
    </message>
    <message>
        <source>Name one attribute here, not %1.</source>
        <translation>Name one attribute here, not %1.</translation>
    </message>
    <message>
        <source>%1 does not come after %2, the day before it here. Put the days in order.</source>
        <translation>%1 does not come after %2, the day before it here. Put the days in order.</translation>
    </message>
    <message>
        <source>“%1” stopped after %2 steps of its journey in this sale, the most there can be.</source>
        <translation>“%1” stopped after %2 steps of its journey in this sale, the most there can be.</translation>
    </message>
    <message>
        <source>Buy at least %1 kg, l or m %3</source>
        <translation>Buy at least %1 kg, l or m %3</translation>
    </message>
    <message>
        <source>Buy at most %2 kg, l or m %3</source>
        <translation>Buy at most %2 kg, l or m %3</translation>
    </message>
    <message>
        <source>Buy between %1 and %2 kg, l or m %3</source>
        <translation>Buy between %1 and %2 kg, l or m %3</translation>
    </message>
    <message>
        <source>buy at least %1 kg, l or m</source>
        <translation>buy at least %1 kg, l or m</translation>
    </message>
    <message>
        <source>buy at most %2 kg, l or m</source>
        <translation>buy at most %2 kg, l or m</translation>
    </message>
    <message>
        <source>buy between %1 and %2 kg, l or m</source>
        <translation>buy between %1 and %2 kg, l or m</translation>
    </message>
    <message numerus="yes">
        <source>Buy at least %1 different product(s) %3</source>
        <translation>
            <numerusform>Buy at least %1 different product %3</numerusform>
            <numerusform>Buy at least %1 different products %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at most %2 different product(s) %3</source>
        <translation>
            <numerusform>Buy at most %2 different product %3</numerusform>
            <numerusform>Buy at most %2 different products %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy between %1 and %2 different product(s) %3</source>
        <translation>
            <numerusform>Buy between %1 and %2 different product %3</numerusform>
            <numerusform>Buy between %1 and %2 different products %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at least %1 different product(s)</source>
        <translation>
            <numerusform>buy at least %1 different product</numerusform>
            <numerusform>buy at least %1 different products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at most %2 different product(s)</source>
        <translation>
            <numerusform>buy at most %2 different product</numerusform>
            <numerusform>buy at most %2 different products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy between %1 and %2 different product(s)</source>
        <translation>
            <numerusform>buy between %1 and %2 different product</numerusform>
            <numerusform>buy between %1 and %2 different products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at least %1 set(s) of %3</source>
        <translation>
            <numerusform>Buy at least %1 set of %3</numerusform>
            <numerusform>Buy at least %1 sets of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at most %2 set(s) of %3</source>
        <translation>
            <numerusform>Buy at most %2 set of %3</numerusform>
            <numerusform>Buy at most %2 sets of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy between %1 and %2 set(s) of %3</source>
        <translation>
            <numerusform>Buy between %1 and %2 set of %3</numerusform>
            <numerusform>Buy between %1 and %2 sets of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at least %1 set(s) of</source>
        <translation>
            <numerusform>buy at least %1 set of</numerusform>
            <numerusform>buy at least %1 sets of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at most %2 set(s) of</source>
        <translation>
            <numerusform>buy at most %2 set of</numerusform>
            <numerusform>buy at most %2 sets of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy between %1 and %2 set(s) of</source>
        <translation>
            <numerusform>buy between %1 and %2 set of</numerusform>
            <numerusform>buy between %1 and %2 sets of</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend at least %1 of the basket %3</source>
        <translation>Spend at least %1 of the basket %3</translation>
    </message>
    <message>
        <source>Spend at most %2 of the basket %3</source>
        <translation>Spend at most %2 of the basket %3</translation>
    </message>
    <message>
        <source>Spend between %1 and %2 of the basket %3</source>
        <translation>Spend between %1 and %2 of the basket %3</translation>
    </message>
    <message>
        <source>spend at least %1 of their basket</source>
        <translation>spend at least %1 of their basket</translation>
    </message>
    <message>
        <source>spend at most %2 of their basket</source>
        <translation>spend at most %2 of their basket</translation>
    </message>
    <message>
        <source>spend between %1 and %2 of their basket</source>
        <translation>spend between %1 and %2 of their basket</translation>
    </message>
    <message>
        <source>%1 for every %2 kg, l or m</source>
        <translation>%1 for every %2 kg, l or m</translation>
    </message>
    <message>
        <source>%1 for every %2 different products</source>
        <translation>%1 for every %2 different products</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %2 set(s) of</source>
        <translation>
            <numerusform>%1 for every %2 set of</numerusform>
            <numerusform>%1 for every %2 sets of</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for every %2 of their basket</source>
        <translation>%1 for every %2 of their basket</translation>
    </message>
    <message>
        <source>%1 from %2 kg, l or m</source>
        <translation>%1 from %2 kg, l or m</translation>
    </message>
    <message>
        <source>%1 from %2 different products</source>
        <translation>%1 from %2 different products</translation>
    </message>
    <message>
        <source>%1 from %2 sets</source>
        <translation>%1 from %2 sets</translation>
    </message>
    <message>
        <source>%1 from %2 of their basket</source>
        <translation>%1 from %2 of their basket</translation>
    </message>
    <message>
        <source>of one product</source>
        <translation>of one product</translation>
    </message>
    <message>
        <source>of one line</source>
        <translation>of one line</translation>
    </message>
    <message>
        <source>members</source>
        <translation>members</translation>
    </message>
    <message>
        <source>%1 where they %2</source>
        <translation>%1 where they %2</translation>
    </message>
    <message>
        <source>%1, done within %2</source>
        <translation>%1, done within %2</translation>
    </message>
    <message>
        <source>%1) %2</source>
        <translation>%1) %2</translation>
    </message>
    <message>
        <source>%1) %2, for which they %3</source>
        <translation>%1) %2, for which they %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>go through these steps one after the other: %1</source>
        <translation>go through these steps one after the other: %1</translation>
    </message>
    <message>
        <source>complete any %2 of these steps: %1</source>
        <translation>complete any %2 of these steps: %1</translation>
    </message>
    <message>
        <source>complete these steps in any order: %1</source>
        <translation>complete these steps in any order: %1</translation>
    </message>
    <message>
        <source>%1 each time after %2</source>
        <translation>%1 each time after %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 after %2</translation>
    </message>
    <message>
        <source>On completion they %1.</source>
        <translation>On completion they %1.</translation>
    </message>
    <message>
        <source>All this within %1 of the first visit that counts.</source>
        <translation>All this within %1 of the first visit that counts.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) in all.</source>
        <translation>
            <numerusform>At most %n time in all.</numerusform>
            <numerusform>At most %n times in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes beyond a step does not count for the next.</source>
        <translation>What goes beyond a step does not count for the next.</translation>
    </message>
    <message>
        <source>every %1 item of the same line</source>
        <translation>every %1 item of the same line</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 back</translation>
    </message>
    <message>
        <source>%1 back on %2</source>
        <translation>%1 back on %2</translation>
    </message>
    <message>
        <source>%1 back on each %2</source>
        <translation>%1 back on each %2</translation>
    </message>
    <message>
        <source>%1 back on each item</source>
        <translation>%1 back on each item</translation>
    </message>
    <message>
        <source>%1 back on each line</source>
        <translation>%1 back on each line</translation>
    </message>
    <message>
        <source>%1 back on each set of %2</source>
        <translation>%1 back on each set of %2</translation>
    </message>
    <message>
        <source>%1 off each set of %2</source>
        <translation>%1 off each set of %2</translation>
    </message>
    <message>
        <source>the difference to %1 each for %2</source>
        <translation>the difference to %1 each for %2</translation>
    </message>
    <message>
        <source>%1 for %2 together</source>
        <translation>%1 for %2 together</translation>
    </message>
    <message>
        <source>the difference to %1 for %2 together</source>
        <translation>the difference to %1 for %2 together</translation>
    </message>
    <message>
        <source>the difference to %1 for the set of %2</source>
        <translation>the difference to %1 for the set of %2</translation>
    </message>
    <message>
        <source>%1 for each item</source>
        <translation>%1 for each item</translation>
    </message>
    <message>
        <source>their credits %1</source>
        <translation>their credits %1</translation>
    </message>
    <message>
        <source>%1 from offers “%2”</source>
        <translation>%1 from offers “%2”</translation>
    </message>
    <message>
        <source>%1 × %2 for free</source>
        <translation>%1 × %2 for free</translation>
    </message>
    <message>
        <source>a coupon (“%1”) valid for %2</source>
        <translation>a coupon (“%1”) valid for %2</translation>
    </message>
    <message>
        <source>a coupon (“%1”) valid for %2, starting %3 after the purchase</source>
        <translation>a coupon (“%1”) valid for %2, starting %3 after the purchase</translation>
    </message>
    <message numerus="yes">
        <source>%1 stamp(s)</source>
        <translation>
            <numerusform>%1 stamp</numerusform>
            <numerusform>%1 stamps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the card “%2”</source>
        <translation>%1 on the card “%2”</translation>
    </message>
    <message>
        <source>trigger a donation of %1 to %2</source>
        <translation>trigger a donation of %1 to %2</translation>
    </message>
    <message>
        <source>%1 in their account %2</source>
        <translation>%1 in their account %2</translation>
    </message>
    <message>
        <source>%1, credited to their account %2</source>
        <translation>%1, credited to their account %2</translation>
    </message>
    <message>
        <source>%1 (available after %2)</source>
        <translation>%1 (available after %2)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per customer</source>
        <translation>
            <numerusform>At most %n time per customer</numerusform>
            <numerusform>At most %n times per customer</numerusform>
        </translation>
    </message>
    <message>
        <source>Once per customer</source>
        <translation>Once per customer</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Limited to %n use(s) in all.</source>
        <translation>
            <numerusform>Limited to %n use in all.</numerusform>
            <numerusform>Limited to %n uses in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer ends when its budget is used up.</source>
        <translation>The offer ends when its budget is used up.</translation>
    </message>
    <message>
        <source>Not combined with any other offer.</source>
        <translation>Not combined with any other offer.</translation>
    </message>
    <message>
        <source>Not combined with the offer “%1”.</source>
        <translation>Not combined with the offer “%1”.</translation>
    </message>
    <message>
        <source>Not combined with offers “%1”.</source>
        <translation>Not combined with offers “%1”.</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>Paid with %1</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Rounding of cash</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, from %2 on</translation>
    </message>
    <message>
        <source>Coupon %1, valid from %2 to %3</source>
        <translation>Coupon %1, valid from %2 to %3</translation>
    </message>
    <message>
        <source>Coupon %1 (%4), valid from %2 to %3</source>
        <translation>Coupon %1 (%4), valid from %2 to %3</translation>
    </message>
    <message>
        <source>%1 given to %2</source>
        <translation>%1 given to %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visit(s)</source>
        <translation>
            <numerusform>%1 visit</numerusform>
            <numerusform>%1 visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <translation>%1: +%2</translation>
    </message>
    <message>
        <source>%1: step %2 of %3 done</source>
        <translation>%1: step %2 of %3 done</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1: complete</translation>
    </message>
    <message>
        <source>%1: time is up, it starts anew</source>
        <translation>%1: time is up, it starts anew</translation>
    </message>
    <message>
        <source>Sell %1 together at %2</source>
        <translation>Sell %1 together at %2</translation>
    </message>
    <message>
        <source>Take %1 off each set of %2</source>
        <translation>Take %1 off each set of %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 point(s) for each item of %2</source>
        <translation>
            <numerusform>Give %1 point for each item of %2</numerusform>
            <numerusform>Give %1 points for each item of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>offers tagged %1</source>
        <translation>offers tagged %1</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>all offers</translation>
    </message>
    <message>
        <source>Credits %1 on %2</source>
        <translation>Credits %1 on %2</translation>
    </message>
    <message>
        <source>Add %1 × %2 for free</source>
        <translation>Add %1 × %2 for free</translation>
    </message>
    <message>
        <source>Issue coupon %1, valid for %2</source>
        <translation>Issue coupon %1, valid for %2</translation>
    </message>
    <message>
        <source>Issue coupon %1, valid for %2, starting %3 after the purchase</source>
        <translation>Issue coupon %1, valid for %2, starting %3 after the purchase</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>this card</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 stamp(s) on %2</source>
        <translation>
            <numerusform>Give %1 stamp on %2</numerusform>
            <numerusform>Give %1 stamps on %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Entitle to %1 × %2</source>
        <translation>Entitle to %1 × %2</translation>
    </message>
    <message>
        <source>Donate %1 to %2</source>
        <translation>Donate %1 to %2</translation>
    </message>
    <message>
        <source>cheapest items first</source>
        <translation>cheapest items first</translation>
    </message>
    <message>
        <source>items as they come</source>
        <translation>items as they come</translation>
    </message>
    <message>
        <source>rounded item by item</source>
        <translation>rounded item by item</translation>
    </message>
    <message>
        <source>rounded line by line</source>
        <translation>rounded line by line</translation>
    </message>
    <message>
        <source>rounded once over all</source>
        <translation>rounded once over all</translation>
    </message>
    <message>
        <source>%1, to account %2</source>
        <translation>%1, to account %2</translation>
    </message>
    <message>
        <source>%1, credited to account %2</source>
        <translation>%1, credited to account %2</translation>
    </message>
    <message>
        <source>%1, available in %2</source>
        <translation>%1, available in %2</translation>
    </message>
    <message>
        <source>the retailer</source>
        <translation>the retailer</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>the supplier</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>the partner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who pays: %1</source>
        <translation>Who pays: %1</translation>
    </message>
    <message>
        <source>Every %1 kg, l or m %2</source>
        <translation>Every %1 kg, l or m %2</translation>
    </message>
    <message>
        <source>Every %1 different products %2</source>
        <translation>Every %1 different products %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %1 set(s) of %2</source>
        <translation>
            <numerusform>Every %1 set of %2</numerusform>
            <numerusform>Every %1 sets of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1 of the basket spent %2</source>
        <translation>Every %1 of the basket spent %2</translation>
    </message>
    <message>
        <source>All steps, in any order</source>
        <translation>All steps, in any order</translation>
    </message>
    <message numerus="yes">
        <source>Any %1 of %n step(s)</source>
        <translation>
            <numerusform>Any %1 of %n step</numerusform>
            <numerusform>Any %1 of %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>One step after the other</source>
        <translation>One step after the other</translation>
    </message>
    <message>
        <source>Starts again when complete</source>
        <translation>Starts again when complete</translation>
    </message>
    <message>
        <source>Within %1 in all</source>
        <translation>Within %1 in all</translation>
    </message>
    <message>
        <source>What goes beyond a step is lost</source>
        <translation>What goes beyond a step is lost</translation>
    </message>
    <message>
        <source>Over several visits</source>
        <translation>Over several visits</translation>
    </message>
    <message>
        <source>Applies alone</source>
        <translation>Applies alone</translation>
    </message>
    <message>
        <source>At most %1 per customer</source>
        <translation>At most %1 per customer</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Budget of %1</translation>
    </message>
    <message>
        <source>%1, given whole or not at all</source>
        <translation>%1, given whole or not at all</translation>
    </message>
    <message>
        <source>not with %1</source>
        <translation>not with %1</translation>
    </message>
    <message>
        <source>not with offers tagged %1</source>
        <translation>not with offers tagged %1</translation>
    </message>
    <message>
        <source>closes its items to later offers</source>
        <translation>closes its items to later offers</translation>
    </message>
    <message>
        <source>in lane %1</source>
        <translation>in lane %1</translation>
    </message>
    <message>
        <source>%1 priced from %2 to %3</source>
        <translation>%1 priced from %2 to %3</translation>
    </message>
    <message>
        <source>%1 priced at least %2</source>
        <translation>%1 priced at least %2</translation>
    </message>
    <message>
        <source>%1 priced at most %2</source>
        <translation>%1 priced at most %2</translation>
    </message>
    <message>
        <source>not already reduced</source>
        <translation>not already reduced</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1 not %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 at least %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 at most %2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>of points</source>
        <translation>of points</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>of the same line</source>
        <translation>of the same line</translation>
    </message>
    <message>
        <source>of each product</source>
        <translation>of each product</translation>
    </message>
    <message>
        <source>on each line</source>
        <translation>on each line</translation>
    </message>
    <message>
        <source>%1 after the first %2 of each line</source>
        <translation>%1 after the first %2 of each line</translation>
    </message>
    <message>
        <source>%1 (at most %2, cheapest first)</source>
        <translation>%1 (at most %2, cheapest first)</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (at most %2)</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>cheapest</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>dearest</translation>
    </message>
    <message>
        <source>%1 cheapest</source>
        <translation>%1 cheapest</translation>
    </message>
    <message>
        <source>%1 dearest</source>
        <translation>%1 dearest</translation>
    </message>
    <message>
        <source>groups of %1 items</source>
        <translation>groups of %1 items</translation>
    </message>
    <message>
        <source>the %1 of every %2 items</source>
        <translation>the %1 of every %2 items</translation>
    </message>
    <message>
        <source>%1, share no. %2 from the cheapest on</source>
        <translation>%1, share no. %2 from the cheapest on</translation>
    </message>
    <message>
        <source>%1, share no. %2 from the dearest on</source>
        <translation>%1, share no. %2 from the dearest on</translation>
    </message>
    <message>
        <source>one in %1 items</source>
        <translation>one in %1 items</translation>
    </message>
    <message numerus="yes">
        <source>within %1 week(s)</source>
        <translation>
            <numerusform>within %1 week</numerusform>
            <numerusform>within %1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 month(s)</source>
        <translation>
            <numerusform>within %1 month</numerusform>
            <numerusform>within %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 year(s)</source>
        <translation>
            <numerusform>within %1 year</numerusform>
            <numerusform>within %1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 day(s)</source>
        <translation>
            <numerusform>within %1 day</numerusform>
            <numerusform>within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 calendar week(s)</source>
        <translation>
            <numerusform>within %1 calendar week</numerusform>
            <numerusform>within %1 calendar weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 calendar month(s)</source>
        <translation>
            <numerusform>within %1 calendar month</numerusform>
            <numerusform>within %1 calendar months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 calendar year(s)</source>
        <translation>
            <numerusform>within %1 calendar year</numerusform>
            <numerusform>within %1 calendar years</numerusform>
        </translation>
    </message>
    <message>
        <source>in the same week</source>
        <translation>in the same week</translation>
    </message>
    <message>
        <source>in the same month</source>
        <translation>in the same month</translation>
    </message>
    <message>
        <source>in the same year</source>
        <translation>in the same year</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>on the same day</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message numerus="yes">
        <source>visits on %1 different day(s)</source>
        <translation>
            <numerusform>visits on %1 different day</numerusform>
            <numerusform>visits on %1 different days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits in %1 different week(s)</source>
        <translation>
            <numerusform>visits in %1 different week</numerusform>
            <numerusform>visits in %1 different weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits in %1 different month(s)</source>
        <translation>
            <numerusform>visits in %1 different month</numerusform>
            <numerusform>visits in %1 different months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 spent</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s) bought</source>
        <translation>
            <numerusform>%1 item bought</numerusform>
            <numerusform>%1 items bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message>
        <source>with a purchase %1</source>
        <translation>with a purchase %1</translation>
    </message>
    <message>
        <source>It does not go with “%1”: one of the two applies alone.</source>
        <translation>It does not go with “%1”: one of the two applies alone.</translation>
    </message>
    <message>
        <source>It does not go with “%1”, which applied.</source>
        <translation>It does not go with “%1”, which applied.</translation>
    </message>
    <message>
        <source>“%1” took the last place that there is for offers of this kind.</source>
        <translation>“%1” took the last place that there is for offers of this kind.</translation>
    </message>
    <message>
        <source>“%1” gives more on the same items, and only the best one counts there.</source>
        <translation>“%1” gives more on the same items, and only the best one counts there.</translation>
    </message>
    <message>
        <source>Its items went to “%1”, which is better for the customer.</source>
        <translation>Its items went to “%1”, which is better for the customer.</translation>
    </message>
    <message>
        <source>Cut to what the items are still worth.</source>
        <translation>Cut to what the items are still worth.</translation>
    </message>
    <message>
        <source>Cut by its own cap.</source>
        <translation>Cut by its own cap.</translation>
    </message>
    <message>
        <source>Cut by what it may give in one basket.</source>
        <translation>Cut by what it may give in one basket.</translation>
    </message>
    <message>
        <source>Cut to what is left of its budget.</source>
        <translation>Cut to what is left of its budget.</translation>
    </message>
    <message>
        <source>Cut by the ceiling “%1”.</source>
        <translation>Cut by the ceiling “%1”.</translation>
    </message>
    <message>
        <source>The set has %1 parts, more than %2. Take some out.</source>
        <translation>The set has %1 parts, more than %2. Take some out.</translation>
    </message>
    <message>
        <source>“%1” goes only with all items that match. Pick those, or take it out.</source>
        <translation>“%1” goes only with all items that match. Pick those, or take it out.</translation>
    </message>
    <message>
        <source>A group of %2 has no item no. %1. Lower the number.</source>
        <translation>A group of %2 has no item no. %1. Lower the number.</translation>
    </message>
    <message>
        <source>Nothing is named here. Name a product, coupon, reference or cause.</source>
        <translation>Nothing is named here. Name a product, coupon, reference or cause.</translation>
    </message>
    <message>
        <source>Only money and points go into an account. Take the account out.</source>
        <translation>Only money and points go into an account. Take the account out.</translation>
    </message>
    <message>
        <source>The programme has no account “%1”. Add it there, or name another.</source>
        <translation>The programme has no account “%1”. Add it there, or name another.</translation>
    </message>
    <message>
        <source>Account “%1” does not hold what this gives: money or points. Choose another.</source>
        <translation>Account “%1” does not hold what this gives: money or points. Choose another.</translation>
    </message>
    <message>
        <source>Those who pay bear %1 % together. Make it 100 %.</source>
        <translation>Those who pay bear %1 % together. Make it 100 %.</translation>
    </message>
    <message>
        <source>The programme has no group of products “%1”.</source>
        <translation>The programme has no group of products “%1”.</translation>
    </message>
    <message>
        <source>The sale has no line %1. Name one that it has.</source>
        <translation>The sale has no line %1. Name one that it has.</translation>
    </message>
    <message>
        <source>%1 thousandths cannot come back. Return more than zero.</source>
        <translation>%1 thousandths cannot come back. Return more than zero.</translation>
    </message>
    <message>
        <source>%1 thousandths are no whole item. What is weighed comes back whole.</source>
        <translation>%1 thousandths are no whole item. What is weighed comes back whole.</translation>
    </message>
    <message>
        <source>%1 would come back in all, but only %2 were sold. Return fewer.</source>
        <translation>%1 would come back in all, but only %2 were sold. Return fewer.</translation>
    </message>
    <message>
        <source>This reward does not say what it gives. Name it.</source>
        <translation>This reward does not say what it gives. Name it.</translation>
    </message>
    <message>
        <source>This reward is neither money nor points. It cannot go to an account.</source>
        <translation>This reward is neither money nor points. It cannot go to an account.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one of the programme’s.</source>
        <translation>There is no account “%1”. Choose one of the programme’s.</translation>
    </message>
    <message>
        <source>The account “%1” does not hold what this reward gives. Choose another account.</source>
        <translation>The account “%1” does not hold what this reward gives. Choose another account.</translation>
    </message>
    <message>
        <source>Those who pay come to %1 % together. Make it 100 %.</source>
        <translation>Those who pay come to %1 % together. Make it 100 %.</translation>
    </message>
    <message>
        <source>There is no product group “%1”. Choose one of the programme’s.</source>
        <translation>There is no product group “%1”. Choose one of the programme’s.</translation>
    </message>
    <message>
        <source>The programme has no lane “%1”.</source>
        <translation>The programme has no lane “%1”.</translation>
    </message>
    <message>
        <source>“%1” is on its own list of what it does not go with. Take it out.</source>
        <translation>“%1” is on its own list of what it does not go with. Take it out.</translation>
    </message>
    <message>
        <source>Of the %2 points offered as payment, %3 were taken.</source>
        <translation>Of the %2 points offered as payment, %3 were taken.</translation>
    </message>
    <message>
        <source>Credited in all</source>
        <translation>Credited in all</translation>
    </message>
    <message>
        <source>Coupon %1 was used before, or is not valid today</source>
        <translation>Coupon %1 was used before, or is not valid today</translation>
    </message>
    <message>
        <source>%1, step %3: +%2</source>
        <translation>%1, step %3: +%2</translation>
    </message>
    <message>
        <source>It would give %1, the other gives %2.</source>
        <translation>It would give %1, the other gives %2.</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>Pay by %1.</source>
        <translation>Pay by %1.</translation>
    </message>
    <message>
        <source>%1 (%2, from %3 on)</source>
        <translation>%1 (%2, from %3 on)</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>nothing is asked</translation>
    </message>
    <message>
        <source>The best way is at most %1 better than this one.</source>
        <translation>The best way is at most %1 better than this one.</translation>
    </message>
    <message>
        <source>No other way is as good: it is proven.</source>
        <translation>No other way is as good: it is proven.</translation>
    </message>
    <message>
        <source>No way is better: it is proven. With the next best, %1.</source>
        <translation>No way is better: it is proven. With the next best, %1.</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Every purchase earns %1 for each full %2.</source>
        <translation>Every purchase earns %1 for each full %2.</translation>
    </message>
    <message>
        <source>%1 pay %2.</source>
        <translation>%1 pay %2.</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>Base points</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Paid with points</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Bills paid in cash are rounded to %1.</source>
        <translation>Bills paid in cash are rounded to %1.</translation>
    </message>
    <message>
        <source>This ceiling bounds nothing. Say “percent”, “amount” or both.</source>
        <translation>This ceiling bounds nothing. Say “percent”, “amount” or both.</translation>
    </message>
    <message>
        <source>The customer’s own “%2” for “%1” is %3, out of its bounds: %4 holds.</source>
        <translation>The customer’s own “%2” for “%1” is %3, out of its bounds: %4 holds.</translation>
    </message>
    <message>
        <source>“%1”: multipliers together come to ×%2 at most.</source>
        <translation>“%1”: multipliers together come to ×%2 at most.</translation>
    </message>
    <message>
        <source>A purchase earns %2 points at most.</source>
        <translation>A purchase earns %2 points at most.</translation>
    </message>
    <message>
        <source>Cut at the lowest price that the items may have.</source>
        <translation>Cut at the lowest price that the items may have.</translation>
    </message>
    <message>
        <source>The row names no basket. Give the basket’s id.</source>
        <translation>The row names no basket. Give the basket’s id.</translation>
    </message>
    <message>
        <source>The row names no product. Give its SKU.</source>
        <translation>The row names no product. Give its SKU.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column %2. Write it as here: %3.</source>
        <translation>“%1” cannot stand in the column %2. Write it as here: %3.</translation>
    </message>
    <message>
        <source>The column %1 says “%2”, the first row of the basket “%3”. Keep one.</source>
        <translation>The column %1 says “%2”, the first row of the basket “%3”. Keep one.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2. Copy it again, or make it again from its baskets.</source>
        <translation>%1 is damaged at byte %2. Copy it again, or make it again from its baskets.</translation>
    </message>
    <message>
        <source>%1 has a column “%2” that is not known. Rename it, or put x. before its name.</source>
        <translation>%1 has a column “%2” that is not known. Rename it, or put x. before its name.</translation>
    </message>
    <message>
        <source>%1 has a second column for “%2”. Take one out.</source>
        <translation>%1 has a second column for “%2”. Take one out.</translation>
    </message>
    <message>
        <source>%1 has a basket from line %2 on that is too long to be read. Check its ids.</source>
        <translation>%1 has a basket from line %2 on that is too long to be read. Check its ids.</translation>
    </message>
    <message>
        <source>“%1” is not 64 digits from 0 to 9 and a to f. Copy it again.</source>
        <translation>“%1” is not 64 digits from 0 to 9 and a to f. Copy it again.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write it as 1.2.3.</source>
        <translation>“%1” is not a version. Write it as 1.2.3.</translation>
    </message>
    <message>
        <source>%1 can be read by others. Let only its owner read it (chmod 600), and think about a new key.</source>
        <translation>%1 can be read by others. Let only its owner read it (chmod 600), and think about a new key.</translation>
    </message>
    <message>
        <source>%1 holds no key. Make one with offerwright keys make.</source>
        <translation>%1 holds no key. Make one with offerwright keys make.</translation>
    </message>
    <message>
        <source>The environment has no variable %1. Set it to the key.</source>
        <translation>The environment has no variable %1. Set it to the key.</translation>
    </message>
    <message>
        <source>This system gives no random numbers, so no key was made.</source>
        <translation>This system gives no random numbers, so no key was made.</translation>
    </message>
    <message>
        <source>This is another kind of file. Name a bundle, or of keys a certificate.</source>
        <translation>This is another kind of file. Name a bundle, or of keys a certificate.</translation>
    </message>
    <message>
        <source>This is of format %1, which a newer version wrote. Update this program to read it.</source>
        <translation>This is of format %1, which a newer version wrote. Update this program to read it.</translation>
    </message>
    <message>
        <source>It is larger than any may be: %1.</source>
        <translation>It is larger than any may be: %1.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Copy it again.</source>
        <translation>The file breaks off before its end. Copy it again.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the file. Copy it again.</source>
        <translation>Something stands behind the end of the file. Copy it again.</translation>
    </message>
    <message>
        <source>%1 roots have signed where %2 are needed. Have more of them sign the certificate.</source>
        <translation>%1 roots have signed where %2 are needed. Have more of them sign the certificate.</translation>
    </message>
    <message>
        <source>A key that is no root of ours has signed the certificate: %1.</source>
        <translation>A key that is no root of ours has signed the certificate: %1.</translation>
    </message>
    <message>
        <source>A root has signed the certificate twice: %1.</source>
        <translation>A root has signed the certificate twice: %1.</translation>
    </message>
    <message>
        <source>The certificate was changed after this root signed it: %1.</source>
        <translation>The certificate was changed after this root signed it: %1.</translation>
    </message>
    <message>
        <source>It is signed, but is no text that this program writes: %1 %2.</source>
        <translation>It is signed, but is no text that this program writes: %1 %2.</translation>
    </message>
    <message>
        <source>The publisher’s key was revoked: %1.</source>
        <translation>The publisher’s key was revoked: %1.</translation>
    </message>
    <message>
        <source>It was signed by the publisher’s key %1, which key %2 has replaced.</source>
        <translation>It was signed by the publisher’s key %1, which key %2 has replaced.</translation>
    </message>
    <message>
        <source>Its publisher has not signed this: it was changed, or somebody else made it.</source>
        <translation>Its publisher has not signed this: it was changed, or somebody else made it.</translation>
    </message>
    <message>
        <source>It is for tenant “%1”, not for “%2”.</source>
        <translation>It is for tenant “%1”, not for “%2”.</translation>
    </message>
    <message>
        <source>It is for “%1”, not for “%2”.</source>
        <translation>It is for “%1”, not for “%2”.</translation>
    </message>
    <message>
        <source>It is not valid yet: %1, from %2 on. Set the clock right, or wait.</source>
        <translation>It is not valid yet: %1, from %2 on. Set the clock right, or wait.</translation>
    </message>
    <message>
        <source>It is no longer valid: %1, until %2. Have it made anew.</source>
        <translation>It is no longer valid: %1, until %2. Have it made anew.</translation>
    </message>
    <message>
        <source>It needs version %1 at least. Update this program.</source>
        <translation>It needs version %1 at least. Update this program.</translation>
    </message>
    <message>
        <source>It is version %1, and %2 was already installed. An older bundle is never taken again.</source>
        <translation>It is version %1, and %2 was already installed. An older bundle is never taken again.</translation>
    </message>
    <message>
        <source>Version %1 does not follow the bundle that is installed.</source>
        <translation>Version %1 does not follow the bundle that is installed.</translation>
    </message>
    <message>
        <source>A bundle has no file named “%1”.</source>
        <translation>A bundle has no file named “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is missing in it.</source>
        <translation>The file “%1” is missing in it.</translation>
    </message>
    <message>
        <source>Its files are longer or shorter than its manifest says.</source>
        <translation>Its files are longer or shorter than its manifest says.</translation>
    </message>
    <message>
        <source>“%1” in it is not the file that was signed.</source>
        <translation>“%1” in it is not the file that was signed.</translation>
    </message>
    <message>
        <source>“%1” in it cannot be read: %2.</source>
        <translation>“%1” in it cannot be read: %2.</translation>
    </message>
    <message>
        <source>Its promotions come to the fingerprint %1, not to %2 as it says.</source>
        <translation>Its promotions come to the fingerprint %1, not to %2 as it says.</translation>
    </message>
    <message>
        <source>The online key has not signed this statement.</source>
        <translation>The online key has not signed this statement.</translation>
    </message>
    <message>
        <source>A later statement than that of %1 was already seen.</source>
        <translation>A later statement than that of %1 was already seen.</translation>
    </message>
    <message>
        <source>The statement claims to hold for more than a day.</source>
        <translation>The statement claims to hold for more than a day.</translation>
    </message>
    <message>
        <source>The statement names another bundle by version %1 than the one that is installed.</source>
        <translation>The statement names another bundle by version %1 than the one that is installed.</translation>
    </message>
    <message>
        <source>Promotions with errors are not published. Correct them first.</source>
        <translation>Promotions with errors are not published. Correct them first.</translation>
    </message>
    <message>
        <source>The certificate is for another key than the one that signs. Name its own.</source>
        <translation>The certificate is for another key than the one that signs. Name its own.</translation>
    </message>
    <message>
        <source>Two zones named %1 have other offsets. Give both the same.</source>
        <translation>Two zones named %1 have other offsets. Give both the same.</translation>
    </message>
    <message>
        <source>It would end before it begins. Give a later end.</source>
        <translation>It would end before it begins. Give a later end.</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>the bundle</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>the certificate</translation>
    </message>
    <message>
        <source>the signatures</source>
        <translation>the signatures</translation>
    </message>
    <message>
        <source>the manifest</source>
        <translation>the manifest</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>the files</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>the statement</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>No errors</translation>
    </message>
    <message>
        <source>Doubts are taken</source>
        <translation>Doubts are taken</translation>
    </message>
    <message>
        <source>The catalogue is known</source>
        <translation>The catalogue is known</translation>
    </message>
    <message>
        <source>Discounts stay below the limit</source>
        <translation>Discounts stay below the limit</translation>
    </message>
    <message>
        <source>A second person approved</source>
        <translation>A second person approved</translation>
    </message>
    <message>
        <source>You may publish here</source>
        <translation>You may publish here</translation>
    </message>
    <message>
        <source>Clock and time zones</source>
        <translation>Clock and time zones</translation>
    </message>
    <message>
        <source>It follows what is live</source>
        <translation>It follows what is live</translation>
    </message>
    <message>
        <source>Errors to correct: %1.</source>
        <translation>Errors to correct: %1.</translation>
    </message>
    <message>
        <source>Doubts that nobody took upon themselves: %1.</source>
        <translation>Doubts that nobody took upon themselves: %1.</translation>
    </message>
    <message>
        <source>The workspace has no products. Import the catalogue.</source>
        <translation>The workspace has no products. Import the catalogue.</translation>
    </message>
    <message>
        <source>No basket is saved, so nothing was counted.</source>
        <translation>No basket is saved, so nothing was counted.</translation>
    </message>
    <message>
        <source>%1 of sales over the saved baskets, %2 allowed.</source>
        <translation>%1 of sales over the saved baskets, %2 allowed.</translation>
    </message>
    <message>
        <source>%1 of sales over the saved baskets, and only %2 allowed.</source>
        <translation>%1 of sales over the saved baskets, and only %2 allowed.</translation>
    </message>
    <message>
        <source>The service is not reached; it will be asked before anything changes.</source>
        <translation>The service is not reached; it will be asked before anything changes.</translation>
    </message>
    <message>
        <source>Propose this content, so that somebody else can approve it.</source>
        <translation>Propose this content, so that somebody else can approve it.</translation>
    </message>
    <message>
        <source>%1 proposed it; somebody else has to approve it.</source>
        <translation>%1 proposed it; somebody else has to approve it.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approved by %1.</translation>
    </message>
    <message>
        <source>The publisher’s key is not in the keychain of this computer.</source>
        <translation>The publisher’s key is not in the keychain of this computer.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>The time zone %1 is not known here.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 minutes ahead of the service’s.</source>
        <translation>This computer’s clock is %1 minutes ahead of the service’s.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 minutes behind the service’s.</source>
        <translation>This computer’s clock is %1 minutes behind the service’s.</translation>
    </message>
    <message>
        <source>It will be version %1.</source>
        <translation>It will be version %1.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaign</translation>
    </message>
    <message>
        <source>customers’ own values</source>
        <translation>customers’ own values</translation>
    </message>
    <message>
        <source>when it is reckoned</source>
        <translation>when it is reckoned</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>name in another language</source>
        <translation>name in another language</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>%1 is not reached. Look at the network, and at the address.</source>
        <translation>%1 is not reached. Look at the network, and at the address.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 did not answer in time. Try again in a moment.</translation>
    </message>
    <message>
        <source>%1 has no certificate that this computer trusts, so nothing was sent. Ask who runs it.</source>
        <translation>%1 has no certificate that this computer trusts, so nothing was sent. Ask who runs it.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service. Write it like https://offers.acme.example.</source>
        <translation>“%1” is no address of a service. Write it like https://offers.acme.example.</translation>
    </message>
    <message>
        <source>What answered is no service of this program, or a newer one. Look at the address.</source>
        <translation>What answered is no service of this program, or a newer one. Look at the address.</translation>
    </message>
    <message>
        <source>%1 does not know this token. Ask for a new one.</source>
        <translation>%1 does not know this token. Ask for a new one.</translation>
    </message>
    <message>
        <source>%1 does not let this token publish. Ask for one of a studio.</source>
        <translation>%1 does not let this token publish. Ask for one of a studio.</translation>
    </message>
    <message>
        <source>The service has too much to do. Try again in a moment.</source>
        <translation>The service has too much to do. Try again in a moment.</translation>
    </message>
    <message>
        <source>The service has failed. Ask who runs it.</source>
        <translation>The service has failed. Ask who runs it.</translation>
    </message>
    <message>
        <source>The service could not say what became of it. Look at what is live.</source>
        <translation>The service could not say what became of it. Look at what is live.</translation>
    </message>
    <message>
        <source>The service has no such environment, or the token is for another.</source>
        <translation>The service has no such environment, or the token is for another.</translation>
    </message>
    <message>
        <source>The service could not read what was sent. Update this program.</source>
        <translation>The service could not read what was sent. Update this program.</translation>
    </message>
    <message>
        <source>The keychain of this computer has nothing for %1. Enter it.</source>
        <translation>The keychain of this computer has nothing for %1. Enter it.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened for %1.</source>
        <translation>The keychain of this computer was not opened for %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so %1 is kept only until the program ends.</source>
        <translation>This computer has no keychain, so %1 is kept only until the program ends.</translation>
    </message>
    <message>
        <source>The environment has no variable %1. Set it to the token of the service.</source>
        <translation>The environment has no variable %1. Set it to the token of the service.</translation>
    </message>
    <message>
        <source>Something must be mended first. Nothing was sent.</source>
        <translation>Something must be mended first. Nothing was sent.</translation>
    </message>
    <message>
        <source>The environment has no certificate that says who may publish. Add one.</source>
        <translation>The environment has no certificate that says who may publish. Add one.</translation>
    </message>
    <message>
        <source>There is no such version in the history.</source>
        <translation>There is no such version in the history.</translation>
    </message>
    <message>
        <source>Nothing was ever published here.</source>
        <translation>Nothing was ever published here.</translation>
    </message>
    <message>
        <source>Another version went live meanwhile. Look at it, and publish anew.</source>
        <translation>Another version went live meanwhile. Look at it, and publish anew.</translation>
    </message>
    <message>
        <source>It is not to go live later: it may be live already.</source>
        <translation>It is not to go live later: it may be live already.</translation>
    </message>
    <message>
        <source>It cannot go live before now. Choose a later time.</source>
        <translation>It cannot go live before now. Choose a later time.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this content first. Propose it.</source>
        <translation>Somebody else has to approve this content first. Propose it.</translation>
    </message>
    <message>
        <source>Somebody else has to approve what you proposed.</source>
        <translation>Somebody else has to approve what you proposed.</translation>
    </message>
    <message>
        <source>This content was not proposed, or has changed since.</source>
        <translation>This content was not proposed, or has changed since.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Combines</source>
        <translation>Combines</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>At the end</translation>
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
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
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
    <name>offerwright::ui::AttributeEditor</name>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>Compares</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>Change attribute</translation>
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
    <name>offerwright::ui::BudgetEditor</name>
    <message>
        <source>is cut to what is left</source>
        <translation>is cut to what is left</translation>
    </message>
    <message>
        <source>is not given at all</source>
        <translation>is not given at all</translation>
    </message>
    <message>
        <source>Money in all, zero for no limit</source>
        <translation>Money in all, zero for no limit</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Points in all</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Times in all</translation>
    </message>
    <message>
        <source>A reward that would pass it</source>
        <translation>A reward that would pass it</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Change the budget</translation>
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
    <message>
        <source>Regular price</source>
        <translation>Regular price</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>Floor price</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ChangePanel</name>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>What it says, %n line(s)</source>
        <translation>
            <numerusform>What it says, %n line</numerusform>
            <numerusform>What it says, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) unchanged</source>
        <translation>
            <numerusform>%n line unchanged</numerusform>
            <numerusform>%n lines unchanged</numerusform>
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
    <message>
        <source>Applies alone: where it gives, no other does</source>
        <translation>Applies alone: where it gives, no other does</translation>
    </message>
    <message>
        <source>Closes the lines it gives on to later offers</source>
        <translation>Closes the lines it gives on to later offers</translation>
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
        <source>Find a promotion, a product…</source>
        <translation>Find a promotion, a product…</translation>
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
    <message>
        <source>Payment: %1</source>
        <translation>Payment: %1</translation>
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
    <name>offerwright::ui::DoubtsList</name>
    <message>
        <source>Why it may go out all the same</source>
        <translation>Why it may go out all the same</translation>
    </message>
    <message>
        <source>Warnings of what goes out</source>
        <translation>Warnings of what goes out</translation>
    </message>
    <message>
        <source>Nothing is left to be taken upon anybody.</source>
        <translation>Nothing is left to be taken upon anybody.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Take upon me</source>
        <translation>Take upon me</translation>
    </message>
    <message>
        <source>Take a warning upon oneself</source>
        <translation>Take a warning upon oneself</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
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
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Limit per customer</source>
        <translation>Limit per customer</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::EnvironmentPage</name>
    <message>
        <source>Take from a file…</source>
        <translation>Take from a file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call it: Sandbox, Production.</source>
        <translation>As people call it: Sandbox, Production.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Change environment</source>
        <translation>Change environment</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Address of the service</translation>
    </message>
    <message>
        <source>Such as https://offers.example.com</source>
        <translation>Such as https://offers.example.com</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>What the service calls the retailer.</source>
        <translation>What the service calls the retailer.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>What the service calls this environment.</source>
        <translation>What the service calls this environment.</translation>
    </message>
    <message>
        <source>Trust and keys</source>
        <translation>Trust and keys</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Signed by the root keys: names the key that publishes.</source>
        <translation>Signed by the root keys: names the key that publishes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Your publishing key</source>
        <translation>Your publishing key</translation>
    </message>
    <message>
        <source>Signs what you publish. Kept in this system’s keychain.</source>
        <translation>Signs what you publish. Kept in this system’s keychain.</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>Root keys</translation>
    </message>
    <message>
        <source>64 digits each. They vouch for whoever may publish.</source>
        <translation>64 digits each. They vouch for whoever may publish.</translation>
    </message>
    <message>
        <source>How many of them must have signed</source>
        <translation>How many of them must have signed</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Your token</translation>
    </message>
    <message>
        <source>Paste it and press Enter</source>
        <translation>Paste it and press Enter</translation>
    </message>
    <message>
        <source>The token is in this system’s keychain.</source>
        <translation>The token is in this system’s keychain.</translation>
    </message>
    <message>
        <source>Says who you are to the service. Kept in this system’s keychain.</source>
        <translation>Says who you are to the service. Kept in this system’s keychain.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translation>A second person approves</translation>
    </message>
    <message>
        <source>The service has the last word on this.</source>
        <translation>The service has the last word on this.</translation>
    </message>
    <message>
        <source>Change gate</source>
        <translation>Change gate</translation>
    </message>
    <message>
        <source>Somebody takes each warning upon themselves</source>
        <translation>Somebody takes each warning upon themselves</translation>
    </message>
    <message>
        <source>Discounts have a limit</source>
        <translation>Discounts have a limit</translation>
    </message>
    <message>
        <source>Of what the workspace’s baskets are worth.</source>
        <translation>Of what the workspace’s baskets are worth.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>It does not read</source>
        <translation>It does not read</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Remove environment</translation>
    </message>
    <message>
        <source>The publisher’s certificate</source>
        <translation>The publisher’s certificate</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>A connection</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connections (*.json)</translation>
    </message>
    <message>
        <source>The connection is taken.</source>
        <translation>The connection is taken.</translation>
    </message>
    <message>
        <source>Its secrets are in this system’s keychain now: delete the file.</source>
        <translation>Its secrets are in this system’s keychain now: delete the file.</translation>
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
    <name>offerwright::ui::FundingEditor</name>
    <message>
        <source>Add who pays</source>
        <translation>Add who pays</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Change who pays</source>
        <translation>Change who pays</translation>
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
    <name>offerwright::ui::GatePanel</name>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::GiftEditor</name>
    <message>
        <source>Which product? Name, code or scan</source>
        <translation>Which product? Name, code or scan</translation>
    </message>
    <message>
        <source>Change gift</source>
        <translation>Change gift</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::HistoryPanel</name>
    <message>
        <source>History of %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>nothing was ever published</source>
        <translation>nothing was ever published</translation>
    </message>
    <message>
        <source>signed, numbered, never rewritten</source>
        <translation>signed, numbered, never rewritten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
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
    <name>offerwright::ui::JourneyWalker</name>
    <message>
        <source>Walk the journey</source>
        <translation>Walk the journey</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Next visit</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the next visit</source>
        <translation>Until the next visit</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>settling gives %1 and %n step(s)</source>
        <translation>
            <numerusform>settling gives %1 and %n step</numerusform>
            <numerusform>settling gives %1 and %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>settling gives %1</source>
        <translation>settling gives %1</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visit %1</translation>
    </message>
    <message>
        <source>Visit taken back</source>
        <translation>Visit taken back</translation>
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
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
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
    <name>offerwright::ui::PathView</name>
    <message>
        <source>Steps as a path</source>
        <translation>Steps as a path</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Step %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PaymentEditor</name>
    <message>
        <source>Paid with what?</source>
        <translation>Paid with what?</translation>
    </message>
    <message>
        <source>Points to pay with</source>
        <translation>Points to pay with</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Change payment</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
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
    <message>
        <source>Products are being read</source>
        <translation>Products are being read</translation>
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
    <message>
        <source>The last change was not taken.</source>
        <translation>The last change was not taken.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PublishPlace</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Add environment</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PublishView</name>
    <message>
        <source>Environments</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Add an environment</translation>
    </message>
    <message>
        <source>Change this environment</source>
        <translation>Change this environment</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>How differences are shown</translation>
    </message>
    <message>
        <source>Publish from here to your tills</source>
        <translation>Publish from here to your tills</translation>
    </message>
    <message>
        <source>An environment is a place of your service where promotions are live: one to try things, one for pilot stores, one for all. Add the first to see what would change in it.</source>
        <translation>An environment is a place of your service where promotions are live: one to try things, one for pilot stores, one for all. Add the first to see what would change in it.</translation>
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
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
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
    <message>
        <source>Products are being read</source>
        <translation>Products are being read</translation>
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
    <message>
        <source>Reading products and baskets</source>
        <translation>Reading products and baskets</translation>
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
        <source>Find a promotion, a product…</source>
        <translation>Find a promotion, a product…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
    <name>offerwright::ui::WhenPanel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>At an instant</source>
        <translation>At an instant</translation>
    </message>
    <message>
        <source>store time</source>
        <translation>store time</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>Goes live on %1</translation>
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
<context>
    <name>offerwright::ui::WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation>Why this?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Why %1?</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WindowEditor</name>
    <message>
        <source>ever</source>
        <translation>ever</translation>
    </message>
    <message>
        <source>last days</source>
        <translation>last days</translation>
    </message>
    <message>
        <source>last weeks</source>
        <translation>last weeks</translation>
    </message>
    <message>
        <source>last months</source>
        <translation>last months</translation>
    </message>
    <message>
        <source>last years</source>
        <translation>last years</translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation>days of the calendar</translation>
    </message>
    <message>
        <source>weeks of the calendar</source>
        <translation>weeks of the calendar</translation>
    </message>
    <message>
        <source>months of the calendar</source>
        <translation>months of the calendar</translation>
    </message>
    <message>
        <source>years of the calendar</source>
        <translation>years of the calendar</translation>
    </message>
    <message>
        <source>Counts back over</source>
        <translation>Counts back over</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Change the time that counts</source>
        <translation>Change the time that counts</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WordEditor</name>
    <message>
        <source>Change “%1”</source>
        <translation>Change “%1”</translation>
    </message>
</context>
</TS>
