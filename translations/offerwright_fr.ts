<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Gives nothing any more. Sales that are open keep it.</source>
        <translation>Ne donne plus rien. Les ventes en cours la gardent.</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The basket does not say when it was rung up. Give --at.</source>
        <translation>Le panier ne dit pas quand il a été encaissé. Indiquez --at.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>A file, a folder or a workspace.</source>
        <translation>Un fichier, un dossier ou un espace de travail.</translation>
    </message>
    <message>
        <source>The basket.</source>
        <translation>Le panier.</translation>
    </message>
    <message>
        <source>The shopper; unknown if not said.</source>
        <translation>Le client&#x202f;; inconnu par défaut.</translation>
    </message>
    <message>
        <source>When, instead of the basket&apos;s own time.</source>
        <translation>Quand, au lieu de l’heure du panier.</translation>
    </message>
    <message>
        <source>receipt (if not said) or json.</source>
        <translation>receipt (par défaut) ou json.</translation>
    </message>
    <message>
        <source>Say --%1 as well.</source>
        <translation>Indiquez aussi --%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n fichier lu</numerusform>
            <numerusform>%n fichiers lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, folders or workspaces.</source>
        <translation>Fichiers, dossiers ou espaces de travail.</translation>
    </message>
    <message>
        <source>text (if not said) or json.</source>
        <translation>text (par défaut) ou json.</translation>
    </message>
    <message>
        <source>Name what to check: a file or a folder.</source>
        <translation>Nommez ce qu’il faut vérifier&#xa0;: un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>Says everything that is wrong or doubtful in promotions, with its place and how to mend it.
Baskets, customers and programmes are checked too: each file is told by what it holds.

  offerwright check promotions/
  offerwright check tiers.json --catalogue products.csv.gz
  offerwright check promotions/ --format json
</source>
        <translation>Dit tout ce qui est faux ou douteux dans des promotions, avec la place et le remède.
Paniers, clients et programmes sont vérifiés aussi&#xa0;: chaque fichier est reconnu à son contenu.

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
        <translation>Traite un panier et imprime son ticket.

  offerwright adjudicate --promotions promotions/ --basket basket.json
  offerwright adjudicate --promotions promotions/ --basket basket.json --explain
  offerwright adjudicate --promotions shop.offerwright --basket basket.json \
      --customer camille.json --at 2026-11-21T10:15:00 --language fr

Sans --programme, ses valeurs par défaut s’appliquent, dans la devise du panier.
</translation>
    </message>
    <message>
        <source>Prints the JSON Schema of a document: promotion (if none is named), basket, customer or programme.

  offerwright schema basket &gt; basket.schema.json
</source>
        <translation>Affiche le schéma JSON d’un document&#xa0;: promotion (par défaut), basket, customer ou programme.

  offerwright schema basket &gt; basket.schema.json
</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the catalogue were left out.</source>
        <translation>%1 lignes du catalogue sur %2 ont été écartées.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See offerwright --help.</source>
        <translation>Voir offerwright --help.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Il n’y a pas d’option --%1.</translation>
    </message>
    <message>
        <source>See offerwright %1 --help.</source>
        <translation>Voir offerwright %1 --help.</translation>
    </message>
    <message>
        <source>Says how this is used.</source>
        <translation>Dit comment s’en servir.</translation>
    </message>
    <message>
        <source>The language to speak: en or fr.</source>
        <translation>La langue à parler&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>%1, %2 baskets, %3 s left</source>
        <translation>%1, %2 paniers, encore %3 s</translation>
    </message>
    <message>
        <source>%1 baskets in %2 s, %3 a second</source>
        <translation>%1 paniers en %2 s, %3 par seconde</translation>
    </message>
    <message>
        <source>--threads needs a number from 1 to %1.</source>
        <translation>--threads demande un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>When, instead of each basket&apos;s own time.</source>
        <translation>Quand, au lieu de l’heure de chaque panier.</translation>
    </message>
    <message>
        <source>How many at once; all there are if not said.</source>
        <translation>Combien à la fois&#x202f;; tous par défaut.</translation>
    </message>
    <message>
        <source>Set %1, %2 promotions, %3</source>
        <translation>Jeu %1, %2 promotions, %3</translation>
    </message>
    <message>
        <source>Partial: it was stopped before the end of the file.</source>
        <translation>Partiel&#xa0;: arrêté avant la fin du fichier.</translation>
    </message>
    <message>
        <source>Baskets adjudicated</source>
        <translation>Paniers traités</translation>
    </message>
    <message>
        <source>Baskets refused</source>
        <translation>Paniers refusés</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Before promotions</source>
        <translation>Avant promotions</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>Points de base</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Points bonus</translation>
    </message>
    <message>
        <source>Digest of the answers</source>
        <translation>Empreinte des réponses</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Paniers</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Which document.</source>
        <translation>Quel document.</translation>
    </message>
    <message>
        <source>There is no schema “%1”. Name promotion, basket, customer or programme.</source>
        <translation>Il n’y a pas de schéma «&#xa0;%1&#xa0;». Nommez promotion, basket, customer ou programme.</translation>
    </message>
    <message>
        <source>The programme: policies, stores, zone, currency.</source>
        <translation>Le programme&#xa0;: règles, magasins, fuseau, devise.</translation>
    </message>
    <message>
        <source>Products as CSV, plain or gzip.</source>
        <translation>Les produits en CSV, compressé ou non.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Utilisez %2.</translation>
    </message>
    <message>
        <source>“%1” is not an instant. Write it as 2026-11-21T10:15:00, with +01:00 or Z if need be.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant. Écrivez-le comme 2026-11-21T10:15:00, avec +01:00 ou Z au besoin.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1, basket %3: %2</source>
        <translation>ligne %1, panier %3&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Name one such as Europe/Paris.</source>
        <translation>Il n’y a pas de fuseau horaire « %1 ». Nommez-en un, tel qu’Europe/Paris.</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>Reads a file of rows.</source>
        <translation>Lit un fichier de lignes.</translation>
    </message>
    <message>
        <source>Rows as CSV, plain or gzip.</source>
        <translation>Lignes en CSV, simple ou gzip.</translation>
    </message>
    <message>
        <source>Where the store is written.</source>
        <translation>Où le registre est écrit.</translation>
    </message>
    <message>
        <source>Whose days these are; UTC if not said.</source>
        <translation>Fuseau horaire des jours ; UTC sinon.</translation>
    </message>
    <message>
        <source>Say what to read: offerwright assignments load own.csv.</source>
        <translation>Dites que lire : offerwright assignments load own.csv.</translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation>lignes : %1</translation>
    </message>
    <message>
        <source>lines: %1, and %2 more</source>
        <translation>lignes : %1 et %2 autres</translation>
    </message>
    <message>
        <source>Rows left out, and why</source>
        <translation>Lignes écartées, et pourquoi</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Lignes prises</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Different customers</source>
        <translation>Clients différents</translation>
    </message>
    <message>
        <source>Personal values of promotions</source>
        <translation>Valeurs personnalisées des promotions</translation>
    </message>
    <message>
        <source>Begin while another holds</source>
        <translation>Commencent pendant qu’une autre vaut</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Registre %1</translation>
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
        <translation>Lit les valeurs propres aux clients dans un fichier CSV, simple ou gzip, et en fait un registre que prennent
adjudicate et replay. La première ligne nomme les colonnes : client, promotion, paramètre, valeur et, au besoin,
du et au : des jours ou des instants, tous deux inclus, ouverts si rien n’est écrit. Les valeurs s’écrivent comme
dans les promotions : l’argent dans sa plus petite unité, les pourcentages, quantités et facteurs en décimales
telles que 17.5. Si plusieurs valent à la fois, la dernière commencée l’emporte. Sans --promotions, rien n’en est
connu : tout nom est pris, et les valeurs sont des entiers comme dans le document d’un client. Sans --out, rien
n’est écrit.

  offerwright assignments load own.csv.gz --promotions promotions/ --out own.owa
  offerwright assignments load own.csv --promotions promotions/ --zone Europe/Paris --format json
  offerwright adjudicate --promotions promotions/ --basket basket.json --assignments own.owa

Les lignes en défaut sont écartées et signalées avec leur numéro ; le code de sortie est alors 1.
</translation>
    </message>
    <message>
        <source>Customers’ own values, as assignments load wrote them.</source>
        <translation>Valeurs propres aux clients, écrites par assignments load.</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Also where every amount comes from, why not, and what would help.</source>
        <translation>Dit aussi d’où vient chaque montant, pourquoi pas, et ce qui aiderait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Rejoue chaque panier d’un fichier et dit ce que coûte chaque promotion. Le fichier est en JSON Lines, en
CSV (ses colonnes&#xa0;: offerwright import --help) ou fait par offerwright import&#x202f;; nu, gzip ou zstd.
Un panier qui ne peut pas être traité est compté avec sa raison. Les chiffres sont les mêmes
quel que soit le nombre de fils. Ctrl+C affiche ce qui est compté jusque-là.

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
        <translation>Fait d’un fichier de paniers un fichier compact (.owr)&#xa0;: plus petit, et plusieurs fois plus rapide à rejouer.
Lit JSON Lines, CSV ou un autre fichier compact&#x202f;; nu, gzip ou zstd, reconnu à son contenu.

  offerwright import --baskets sales.jsonl.gz --to sales.owr
  offerwright import --baskets sales.csv --to sales.owr --programme programme.json
  offerwright replay --promotions promotions/ --baskets sales.owr

Le CSV a une ligne de panier par ligne&#x202f;; les lignes qui se suivent avec le même identifiant font un panier.
La première nomme les colonnes, au moins&#xa0;: basket, sku, quantity, et unit_price (1.59) ou unit_price_minor
(159). Au besoin aussi, à la première ligne d’un panier&#xa0;: time, store, channel, customer, currency, till,
tillType, coupons&#x202f;; à chaque ligne&#xa0;: unit, name, brand, supplier, category (Dairy/Cheese), tags,
promotable, regular_price_minor, floor_price_minor. Les coupons et les tags sont séparés par |. Les
décimales ont un point. Les colonnes nommées x, ou x. et la suite, sont ignorées&#x202f;; un autre nom est une erreur.

Le fuseau des heures sans décalage, et la devise des prix qui n’en ont pas, sont ceux du programme.
Les paniers en faute sont laissés de côté et signalés avec leur ligne&#x202f;; le code de sortie est alors 1.
Arrêté par Ctrl+C, ou quand le disque est plein, rien n’est écrit.
</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Baskets imported</source>
        <translation>Paniers importés</translation>
    </message>
    <message>
        <source>JSON Lines, CSV or .owr; plain, gzip or zstd.</source>
        <translation>JSON Lines, CSV ou .owr&#x202f;; nu, gzip ou zstd.</translation>
    </message>
    <message>
        <source>Where the compact file is written.</source>
        <translation>Où le fichier compact est écrit.</translation>
    </message>
    <message>
        <source>Instead: what was published, verified first.</source>
        <translation>À la place&#xa0;: ce qui a été publié, vérifié d’abord.</translation>
    </message>
    <message>
        <source>A bundle brings its promotions and its programme.</source>
        <translation>Un paquet apporte ses promotions et son programme.</translation>
    </message>
    <message>
        <source>--version is a number that rises from bundle to bundle.</source>
        <translation>--version est un nombre qui croît de paquet en paquet.</translation>
    </message>
    <message>
        <source>Bundle %1 is written. Fingerprint %2.</source>
        <translation>Le paquet %1 est écrit. Empreinte %2.</translation>
    </message>
    <message>
        <source>make, verify, show or diff.</source>
        <translation>make, verify, show ou diff.</translation>
    </message>
    <message>
        <source>A bundle; of diff two.</source>
        <translation>Un paquet&#x202f;; pour diff, deux.</translation>
    </message>
    <message>
        <source>Who may publish, as keys certify wrote it.</source>
        <translation>Qui peut publier, tel que keys certify l’a écrit.</translation>
    </message>
    <message>
        <source>The secret key that signs, or env:NAME.</source>
        <translation>La clé secrète qui signe, ou env:NOM.</translation>
    </message>
    <message>
        <source>1 if not said, or one more than that of --previous.</source>
        <translation>1 sans autre précision, ou un de plus que celle de --previous.</translation>
    </message>
    <message>
        <source>The state of the bundle before it.</source>
        <translation>L’état du paquet précédent.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Jusqu’à quand.</translation>
    </message>
    <message>
        <source>Why it is let out, as JSON.</source>
        <translation>Pourquoi il peut sortir, en JSON.</translation>
    </message>
    <message>
        <source>Where the bundle is written.</source>
        <translation>Où le paquet est écrit.</translation>
    </message>
    <message>
        <source>The state that was kept.</source>
        <translation>L’état qui a été gardé.</translation>
    </message>
    <message>
        <source>As of when; now if not said.</source>
        <translation>À quel instant&#x202f;; maintenant sans autre précision.</translation>
    </message>
    <message>
        <source>Say what to do: make, verify FILE, show FILE, or diff FILE FILE.</source>
        <translation>Dites quoi faire&#xa0;: make, verify FICHIER, show FICHIER ou diff FICHIER FICHIER.</translation>
    </message>
    <message>
        <source>%1 took %2 of %3 upon themselves: %4</source>
        <translation>%1 a pris %2 de %3 sous sa responsabilité&#xa0;: %4</translation>
    </message>
    <message>
        <source>Suite “%1” was green: %2 cases</source>
        <translation>La suite «&#xa0;%1&#xa0;» était verte&#xa0;: %2 cas</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Approuvé par %1 le %2</translation>
    </message>
    <message>
        <source>Suites reached %1 of %2 parts</source>
        <translation>Les suites ont atteint %1 parties sur %2</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 for %3 holds.</source>
        <translation>Le paquet %1 de %2 pour %3 est valable.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Clé de publication</translation>
    </message>
    <message>
        <source>Roots that signed</source>
        <translation>Racines qui ont signé</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>State to keep</source>
        <translation>État à garder</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>Version minimale</translation>
    </message>
    <message>
        <source>Time zones as of</source>
        <translation>Fuseaux horaires de</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
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
        <translation>Fait les clés qu’il faut pour publier. Les racines restent hors ligne chez des personnes différentes&#x202f;; autant
d’entre elles que les caisses en demandent (deux sans autre précision) signent un certificat qui nomme la clé
de publication d’un locataire, et la clé en ligne qui dit ce qui est le plus récent. Une clé de publication
perdue est remplacée par un certificat de l’époque suivante.

  offerwright keys make root-a
  offerwright keys certify --tenant acme --epoch 1 --publisher shop.pub --online live.pub \
      --from 2027-01-01T00:00Z --until 2028-01-01T00:00Z --key root-a --out acme.cert
  offerwright keys sign acme.cert --key root-b

keys make écrit le secret dans le fichier nommé, que seul son propriétaire peut lire, et la clé publique à
côté, avec .pub derrière son nom. Une clé secrète est désignée par son fichier ou par une variable de
l’environnement, sous la forme env:NOM&#x202f;; elle ne s’écrit jamais sur la ligne de commande.
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
        <translation>Ce qui est publié est un seul fichier signé&#xa0;: le programme, les promotions et ce qu’il faut à une caisse pour
répondre les mêmes octets. Il est vérifié avant que rien n’en soit lu.

  offerwright bundle make --promotions promotions/ --programme programme.json \
      --certificate acme.cert --key shop --environment production \
      --until 2027-06-01T00:00Z --out spring.owb
  offerwright bundle verify spring.owb --roots roots.pub --tenant acme --environment production
  offerwright bundle show spring.owb --roots roots.pub --tenant acme --environment production
  offerwright bundle diff winter.owb spring.owb --roots roots.pub --tenant acme \
      --environment production

verify affiche un état, comme 1:4:9f2c…&#xa0;: époque, version, empreinte. Une caisse le garde et le redonne par
--installed, pour que personne ne puisse remettre un paquet plus ancien à la place d’un plus récent&#x202f;;
--previous le donne au paquet suivant. Les promotions en erreur ne sont pas publiées. Les preuves sont en
JSON&#xa0;: acknowledged, suites, approvals, coverage.

Le code de sortie est 1 quand un paquet est refusé.
</translation>
    </message>
    <message>
        <source>--%1 names a file of one public key.</source>
        <translation>--%1 désigne un fichier d’une seule clé publique.</translation>
    </message>
    <message>
        <source>--epoch is a number from 1 on.</source>
        <translation>--epoch est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>make, certify or sign.</source>
        <translation>make, certify ou sign.</translation>
    </message>
    <message>
        <source>Of make the new key’s, of sign the certificate’s.</source>
        <translation>Pour make celui de la nouvelle clé, pour sign celui du certificat.</translation>
    </message>
    <message>
        <source>Who publishes.</source>
        <translation>Qui publie.</translation>
    </message>
    <message>
        <source>1 for the first publisher’s key, one more for each after it.</source>
        <translation>1 pour la première clé de publication, un de plus pour chaque suivante.</translation>
    </message>
    <message>
        <source>The public key that signs bundles.</source>
        <translation>La clé publique qui signe les paquets.</translation>
    </message>
    <message>
        <source>The public key that says what is newest.</source>
        <translation>La clé publique qui dit ce qui est le plus récent.</translation>
    </message>
    <message>
        <source>From when on the key may publish.</source>
        <translation>À partir de quand la clé peut publier.</translation>
    </message>
    <message>
        <source>Where the certificate is written.</source>
        <translation>Où le certificat est écrit.</translation>
    </message>
    <message>
        <source>Say what to do: make FILE, certify, or sign FILE.</source>
        <translation>Dites quoi faire&#xa0;: make FICHIER, certify ou sign FICHIER.</translation>
    </message>
    <message>
        <source>--threshold is a number from 1 to %1, the roots there are.</source>
        <translation>--threshold est un nombre de 1 à %1, les racines qu’il y a.</translation>
    </message>
    <message>
        <source>Public keys of the roots, one a line.</source>
        <translation>Clés publiques des racines, une par ligne.</translation>
    </message>
    <message>
        <source>How many roots must have signed; 2 if not said.</source>
        <translation>Combien de racines doivent avoir signé&#x202f;; 2 sans autre précision.</translation>
    </message>
    <message>
        <source>Publishers’ public keys that are lost, one a line.</source>
        <translation>Clés de publication perdues (publiques), une par ligne.</translation>
    </message>
    <message>
        <source>Whose bundle it is.</source>
        <translation>À qui est le paquet.</translation>
    </message>
    <message>
        <source>Where it is for, such as production.</source>
        <translation>À quoi il est destiné, par exemple production.</translation>
    </message>
    <message>
        <source>--%1 is a state as bundle verify prints it.</source>
        <translation>--%1 est un état tel que bundle verify l’affiche.</translation>
    </message>
    <message>
        <source>There is no key of a caller in %1.</source>
        <translation>Il n’y a pas de clé d’appelant dans %1.</translation>
    </message>
    <message>
        <source>Where the service is, such as http://127.0.0.1:8080.</source>
        <translation>Où est le service, par exemple http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>The caller’s key: a file, or env:NAME (OFFERWRIGHT_CALLER if not said).</source>
        <translation>La clé de l’appelant&#x202f;: un fichier, ou env:NOM (à défaut OFFERWRIGHT_CALLER).</translation>
    </message>
    <message>
        <source>Baskets as JSON, one a line; standard input if not said.</source>
        <translation>Paniers en JSON, un par ligne&#x202f;; à défaut l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service. Write http://host:port or https://host.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un service. Écrivez http://hôte:port ou https://hôte.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 est un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>There are no baskets.</source>
        <translation>Il n’y a pas de paniers.</translation>
    </message>
    <message>
        <source>--arrivals is poisson or even.</source>
        <translation>--arrivals est poisson ou even.</translation>
    </message>
    <message>
        <source>Say nothing to ring up sales, or explain.</source>
        <translation>Ne dites rien pour enregistrer des ventes, ou dites explain.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>sans réponse à temps</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>règlement</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondus</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
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
        <translation>p99,9 ms</translation>
    </message>
    <message>
        <source>max ms</source>
        <translation>max ms</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a call, what went wrong, how often</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Planned: %1 sales. At most %2 waited for a till.</source>
        <translation>Ventes prévues&#x202f;: %1. Au plus %2 ont attendu une caisse.</translation>
    </message>
    <message>
        <source>Nothing to ring up sales; explain.</source>
        <translation>Rien pour enregistrer des ventes&#x202f;; explain.</translation>
    </message>
    <message>
        <source>Sales a second; 50 if not said.</source>
        <translation>Ventes par seconde&#x202f;; 50 à défaut.</translation>
    </message>
    <message>
        <source>poisson (if not said) or even.</source>
        <translation>poisson (à défaut) ou even.</translation>
    </message>
    <message>
        <source>Tills, a connection each; 50 if not said.</source>
        <translation>Caisses, une connexion chacune&#x202f;; 50 à défaut.</translation>
    </message>
    <message>
        <source>Seconds before it counts; 5 if not said.</source>
        <translation>Secondes avant de compter&#x202f;; 5 à défaut.</translation>
    </message>
    <message>
        <source>Seconds that count; 30 if not said.</source>
        <translation>Secondes qui comptent&#x202f;; 30 à défaut.</translation>
    </message>
    <message>
        <source>Milliseconds until a call is lost; 10000 if not said.</source>
        <translation>Millisecondes avant qu’un appel soit perdu&#x202f;; 10000 à défaut.</translation>
    </message>
    <message>
        <source>Makes the schedule; 1 if not said.</source>
        <translation>Fait l’horaire&#x202f;; 1 à défaut.</translation>
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
        <translation>Vend des paniers comme le fait une caisse&#x202f;: le service fait la note tant qu’il répond à temps&#x202f;; sinon la caisse
la fait avec ce qu’elle a, signe la vente dans son journal et la dit au service plus tard. Rien n’est perdu et rien
n’est dit deux fois, quoi qu’il arrive au réseau ou au courant.

  offerwright till --service http://127.0.0.1:8080 --state till-1 --till till-1 \
      --roots roots.pub --tenant acme --environment production --baskets sales.jsonl
  offerwright till --offline --state till-1 … &lt; sales.jsonl
  offerwright till upload --service http://127.0.0.1:8080 --state till-1 …
  offerwright till status --state till-1 …

Le dossier est celui de la caisse seule&#x202f;: sa clé (faite au premier usage), le paquet et celui d’avant, le journal.
Qui publie inscrit la clé que dit status&#x202f;: PUT /v1/tills/NOM avec {&quot;key&quot;: &quot;…&quot;}.

Seule, une caisse donne ce qui ne demande rien aux livres du service&#x202f;: ni offres personnelles, ni coupons, ni limites
par client, ni budgets, ni points pour payer. Les points sont crédités quand le service entend la vente.

Le statut de fin est 1 quand un panier est fautif, quand il reste à envoyer, ou quand status a une alarme.
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
        <translation>Enregistre des ventes auprès d’un service comme le font beaucoup de caisses, selon un horaire qui n’attend aucune
réponse, et dit le temps qu’elles ont pris. Le temps d’une vente court dès le moment où elle devait commencer&#x202f;: un
service qui se fige ne peut le cacher.

  offerwright load --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 200 --tills 100
  offerwright load explain --service http://127.0.0.1:8080 --baskets sales.jsonl --rate 1000 \
      --arrivals even --duration 60 --format json &gt; figures.json

Chaque caisse est une connexion qui reste ouverte. Ce qui commence pendant la mise en train n’est pas compté. La même
graine fait le même horaire. Ctrl+C ne commence plus rien et imprime ce qui est compté.

Les ventes sont comptabilisées&#x202f;: prenez un environnement fait pour cela. Le statut de fin est 1 quand quelque chose a
été perdu ou refusé.
</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ne peut servir&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be read. It is left as it is.</source>
        <translation>Ce que contient %1 ne peut être lu. Il reste tel quel.</translation>
    </message>
    <message>
        <source>There are no promotions: sold at base prices.</source>
        <translation>Il n’y a pas de promotions&#x202f;: vendu aux prix de base.</translation>
    </message>
    <message>
        <source>The bundle’s time is over: only promotions that say their last day go on.</source>
        <translation>Le temps du paquet est passé&#x202f;: seules continuent les promotions qui disent leur dernier jour.</translation>
    </message>
    <message>
        <source>The service has a bundle that does not verify.</source>
        <translation>Le service a un paquet qui ne se vérifie pas.</translation>
    </message>
    <message>
        <source>The journal is full: sold at base prices.</source>
        <translation>Le journal est plein&#x202f;: vendu aux prix de base.</translation>
    </message>
    <message>
        <source>The disk failed: sold at base prices.</source>
        <translation>Le disque a failli&#x202f;: vendu aux prix de base.</translation>
    </message>
    <message>
        <source>The service refuses the caller’s key.</source>
        <translation>Le service refuse la clé de l’appelant.</translation>
    </message>
    <message>
        <source>The service takes no sales of this till: enrol its key there.</source>
        <translation>Le service ne prend pas les ventes de cette caisse&#x202f;: inscrivez-y sa clé.</translation>
    </message>
    <message>
        <source>Sales were booked at other totals than the till’s.</source>
        <translation>Des ventes ont été comptabilisées à d’autres totaux que ceux de la caisse.</translation>
    </message>
    <message>
        <source>Sales could not be booked; the service keeps them apart.</source>
        <translation>Des ventes n’ont pu être comptabilisées&#x202f;; le service les garde à part.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>online, to be told once more</source>
        <translation>en ligne, à redire</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <source>at base prices</source>
        <translation>aux prix de base</translation>
    </message>
    <message>
        <source>, with promotions that may be stopped</source>
        <translation>, avec des promotions peut-être arrêtées</translation>
    </message>
    <message>
        <source>Sold: %1 online, %2 online and to be told once more, %3 alone, %4 at base prices. The service has still to hear %5.</source>
        <translation>Ventes&#x202f;: %1 en ligne, %2 en ligne et à redire, %3 sans le service, %4 aux prix de base. Le service doit encore en entendre %5.</translation>
    </message>
    <message>
        <source>Heard: %1. Kept apart: %2. With a shortfall: %3. Still to be heard: %4.</source>
        <translation>Entendues&#x202f;: %1. Gardées à part&#x202f;: %2. Avec un manque&#x202f;: %3. Encore à entendre&#x202f;: %4.</translation>
    </message>
    <message>
        <source>The service did not answer.</source>
        <translation>Le service n’a pas répondu.</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>pas le plus récent</translation>
    </message>
    <message>
        <source>nobody says whether it is the newest</source>
        <translation>personne ne dit si c’est le plus récent</translation>
    </message>
    <message>
        <source>Till %1, key %2</source>
        <translation>Caisse %1, clé %2</translation>
    </message>
    <message>
        <source>Bundle %1: %2</source>
        <translation>Paquet %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sales made alone: %1, of which the service has still to hear %2</source>
        <translation>Ventes sans le service&#x202f;: %1, dont le service doit encore entendre %2</translation>
    </message>
    <message>
        <source>Nothing to sell; upload or status.</source>
        <translation>Rien pour vendre&#x202f;; upload ou status.</translation>
    </message>
    <message>
        <source>The till’s own folder: its key, bundles and journal.</source>
        <translation>Le dossier propre à la caisse&#x202f;: sa clé, ses paquets et son journal.</translation>
    </message>
    <message>
        <source>The till’s name; the machine’s if not said.</source>
        <translation>Le nom de la caisse&#x202f;; à défaut celui de la machine.</translation>
    </message>
    <message>
        <source>Sells without asking the service.</source>
        <translation>Vend sans demander au service.</translation>
    </message>
    <message>
        <source>Say nothing to sell, or upload, or status.</source>
        <translation>Ne dites rien pour vendre, ou dites upload ou status.</translation>
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
        <translation>Met des promotions en service&#xa0;: les signe comme la version qui suit celle du service, les envoie et dit
ce qu’il en advient. Ce qui doit être vrai d’abord est vérifié comme le fait le studio&#x202f;; ce qui ne l’est pas
est dit, et rien n’est envoyé.

  OFFERWRIGHT_TOKEN=… offerwright publish --promotions shop.offerwright --environment production \
      --key shop --prove
  OFFERWRIGHT_TOKEN=… offerwright publish --promotions promotions/ --programme programme.json \
      --catalogue products.csv --service https://offers.acme.example --tenant acme \
      --environment production --roots roots.pub --certificate acme.cert --key env:SHOP_KEY

Le jeton avec lequel le service est appelé est dans OFFERWRIGHT_TOKEN, jamais sur la ligne. Avec un
espace de travail, --environment en nomme un des siens. Avec --at, l’entrée en service est différée. Là où
le service veut une seconde personne, --propose demande l’approbation.

Le code de sortie est 1 quand il faut d’abord corriger quelque chose, ou que le service refuse.
</translation>
    </message>
    <message>
        <source>Makes what was live before live again: the same content as the next version, signed anew.

  OFFERWRIGHT_TOKEN=… offerwright rollback --promotions shop.offerwright --environment production \
      --key shop
  OFFERWRIGHT_TOKEN=… offerwright rollback --to 12 --service https://offers.acme.example \
      --tenant acme --environment production --roots roots.pub --certificate acme.cert --key shop
</source>
        <translation>Remet en service ce qui l’était avant&#xa0;: le même contenu comme version suivante, signé de nouveau.

  OFFERWRIGHT_TOKEN=… offerwright rollback --promotions shop.offerwright --environment production \
      --key shop
  OFFERWRIGHT_TOKEN=… offerwright rollback --to 12 --service https://offers.acme.example \
      --tenant acme --environment production --roots roots.pub --certificate acme.cert --key shop
</translation>
    </message>
    <message>
        <source>The workspace has no environment “%1”. Say --service as well.</source>
        <translation>L’espace de travail n’a pas d’environnement «&#xa0;%1&#xa0;». Indiquez aussi --service.</translation>
    </message>
    <message>
        <source>There is no such version to go back to.</source>
        <translation>Il n’y a pas de telle version à laquelle revenir.</translation>
    </message>
    <message>
        <source>Proposed. Content %1.</source>
        <translation>Proposé. Contenu %1.</translation>
    </message>
    <message>
        <source>Version %1 is live in %2 since %3. Digest %4.</source>
        <translation>La version %1 est en service dans %2 depuis %3. Empreinte %4.</translation>
    </message>
    <message>
        <source>Version %1 goes live in %2 on %3. Digest %4.</source>
        <translation>La version %1 entrera en service dans %2 le %3. Empreinte %4.</translation>
    </message>
    <message>
        <source>The service answers %1 of %2 baskets with the same bytes.</source>
        <translation>Le service répond à %1 paniers sur %2 avec les mêmes octets.</translation>
    </message>
    <message>
        <source>Where the service is, such as https://offers.acme.example.</source>
        <translation>Où est le service, par exemple https://offers.acme.example.</translation>
    </message>
    <message>
        <source>When it goes live; at once if not said.</source>
        <translation>Quand elle entre en service&#x202f;; aussitôt si rien n’est dit.</translation>
    </message>
    <message>
        <source>Asks others to approve of it, with this note, and does no more.</source>
        <translation>Demande à d’autres de l’approuver, avec cette note, et s’arrête là.</translation>
    </message>
    <message>
        <source>Asks the service for the workspace’s baskets and compares every byte.</source>
        <translation>Soumet au service les paniers de l’espace de travail et compare chaque octet.</translation>
    </message>
    <message>
        <source>A workspace that has the environment.</source>
        <translation>Un espace de travail qui a l’environnement.</translation>
    </message>
    <message>
        <source>The version to go back to; the one before if not said.</source>
        <translation>La version à laquelle revenir&#x202f;; la précédente si rien n’est dit.</translation>
    </message>
    <message>
        <source>--to is the number of a version.</source>
        <translation>--to est le numéro d’une version.</translation>
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
        <translation>Offerwright&#xa0;: que font ces promotions à ces paniers&#x202f;?

  check       dire ce qui est faux ou douteux dans des promotions
  adjudicate  un panier&#xa0;: le ticket, et pourquoi
  replay      beaucoup de paniers&#xa0;: ce que coûte chaque promotion
  import      faire un fichier compact de paniers, plus rapide à rejouer
  assignments faire d’un fichier de lignes un registre des valeurs propres aux clients
  keys        faire des clés, et dire laquelle publie
  bundle      ce qui est publié&#xa0;: faire, vérifier, montrer, comparer
  publish     mettre des promotions en service
  rollback    remettre en service ce qui l’était avant
  till        une caisse&#x202f;: vendre avec le service et sans lui
  load        beaucoup de caisses devant un service&#x202f;: le temps que cela prend
  schema      afficher un schéma JSON

Commencez par l’une de ces lignes&#xa0;:
  offerwright check promotions/
  offerwright adjudicate --promotions promotions/ --basket basket.json --explain
  offerwright replay --promotions shop.offerwright --baskets sales.jsonl.gz

Chaque commande s’explique avec --help. Les promotions peuvent être un fichier JSON, un dossier, ou
un espace de travail du studio (.offerwright), qui apporte son programme et son catalogue.
Les résultats vont sur la sortie standard, le reste sur la sortie d’erreur.
Code de sortie&#xa0;: 0 tout va bien, 1 il y a des erreurs, 2 mauvais usage ou lecture impossible.
</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>personalised</source>
        <translation>personnalisée</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>For every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Coupon codes</source>
        <translation>Codes de coupon</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Loyalty tiers</source>
        <translation>Statuts de fidélité</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Store groups</source>
        <translation>Groupes de magasins</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>Enseignes</translation>
    </message>
    <message>
        <source>How many must hold</source>
        <translation>Combien doivent être remplies</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>Quels articles</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>How often it is given</source>
        <translation>Fréquence de l’avantage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Parts of the set</source>
        <translation>Éléments du lot</translation>
    </message>
    <message>
        <source>Times per basket</source>
        <translation>Fois par panier</translation>
    </message>
    <message>
        <source>Discount per basket</source>
        <translation>Remise par panier</translation>
    </message>
    <message>
        <source>Exclusive group</source>
        <translation>Groupe exclusif</translation>
    </message>
    <message>
        <source>Items stay free for others</source>
        <translation>Articles laissés aux autres</translation>
    </message>
    <message>
        <source>How steps relate</source>
        <translation>Lien entre les étapes</translation>
    </message>
    <message>
        <source>When it works</source>
        <translation>Moment d’application</translation>
    </message>
    <message>
        <source>Which of these must hold</source>
        <translation>Conditions à remplir</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Within which time</source>
        <translation>Dans quel délai</translation>
    </message>
    <message>
        <source>Days to do it</source>
        <translation>Jours pour le faire</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Times per customer</source>
        <translation>Fois par client</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Code du bon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code produit</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Carte à tampons</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message>
        <source>Types of till</source>
        <translation>Types de caisse</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Not with these promotions</source>
        <translation>Pas avec ces promotions</translation>
    </message>
    <message>
        <source>Not with these tags</source>
        <translation>Pas avec ces étiquettes</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordre des étapes</translation>
    </message>
    <message>
        <source>Beyond a step</source>
        <translation>Au-delà d’une étape</translation>
    </message>
    <message>
        <source>Valid for days</source>
        <translation>Valable combien de jours</translation>
    </message>
    <message>
        <source>Valid from day</source>
        <translation>Valable à partir du jour</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Jours après</translation>
    </message>
    <message>
        <source>Days as a member, at least</source>
        <translation>Jours d’adhésion, au moins</translation>
    </message>
    <message>
        <source>Days as a member, at most</source>
        <translation>Jours d’adhésion, au plus</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Combien d’étapes</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>category, %n product(s)</source>
        <translation>
            <numerusform>catégorie, %n produit</numerusform>
            <numerusform>catégorie, %n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>in tiers</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétée</translation>
    </message>
    <message>
        <source>as item offer</source>
        <translation>en offre article</translation>
    </message>
    <message>
        <source>after item offers</source>
        <translation>après les offres articles</translation>
    </message>
    <message>
        <source>in points</source>
        <translation>en points</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Choose a reward…</source>
        <translation>Choisir un avantage…</translation>
    </message>
    <message>
        <source>no maximum</source>
        <translation>sans maximum</translation>
    </message>
    <message>
        <source>limit the times</source>
        <translation>limiter le nombre de fois</translation>
    </message>
    <message>
        <source>limit the amount</source>
        <translation>limiter le montant</translation>
    </message>
    <message>
        <source>make exclusive</source>
        <translation>rendre exclusive</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any day, in any store</source>
        <translation>Tous les jours, dans tous les magasins</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Combines</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Any basket</source>
        <translation>Tout panier</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Unknown shopper</source>
        <translation>Client inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n line(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Met, tier %1 of %2</source>
        <translation>Rempli, palier %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Met %n time(s)</source>
        <translation>
            <numerusform>Rempli %n fois</numerusform>
            <numerusform>Rempli %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>pays %1</source>
        <translation>donne %1</translation>
    </message>
    <message>
        <source>Lost to %1</source>
        <translation>Cédé à %1</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Dans les limites</translation>
    </message>
    <message>
        <source>No rival here</source>
        <translation>Aucune rivale ici</translation>
    </message>
    <message>
        <source>Free to apply</source>
        <translation>Libre de s’appliquer</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Presque</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s) here</source>
        <translation>
            <numerusform>utilisée %n fois ici</numerusform>
            <numerusform>utilisée %n fois ici</numerusform>
        </translation>
    </message>
    <message>
        <source>In store</source>
        <translation>En magasin</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>Dans l’appli</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Retrait magasin</translation>
    </message>
    <message>
        <source>over several visits</source>
        <translation>sur plusieurs visites</translation>
    </message>
    <message>
        <source>over several visits, again and again</source>
        <translation>sur plusieurs visites, encore et encore</translation>
    </message>
    <message>
        <source>at payment</source>
        <translation>au paiement</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>ajouter une étape</translation>
    </message>
    <message>
        <source>limit per customer</source>
        <translation>limiter par client</translation>
    </message>
    <message>
        <source>set a budget</source>
        <translation>fixer un budget</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>what counts</source>
        <translation>ce qui compte</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>The retailer pays all</source>
        <translation>L’enseigne paie tout</translation>
    </message>
    <message>
        <source>not with…</source>
        <translation>pas avec…</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2</translation>
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
        <translation>Sans campagne</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>personalised</source>
        <translation>personnalisée</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Once: one step</source>
        <translation>Une fois&#xa0;: une seule étape</translation>
    </message>
    <message>
        <source>In tiers: the more, the better</source>
        <translation>Par paliers&#xa0;: plus on achète, mieux c’est</translation>
    </message>
    <message>
        <source>Repeated: for every so much</source>
        <translation>Répétée&#xa0;: pour chaque tranche</translation>
    </message>
    <message>
        <source>As item offer, on products</source>
        <translation>En offre article, sur des produits</translation>
    </message>
    <message>
        <source>After item offers, on the basket</source>
        <translation>Après les offres articles, sur le panier</translation>
    </message>
    <message>
        <source>In points, on what is paid</source>
        <translation>En points, sur ce qui est payé</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>L’une de ces conditions</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces conditions</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>Au moins tant de ces conditions</translation>
    </message>
    <message>
        <source>As the programme says</source>
        <translation>Comme le dit le programme</translation>
    </message>
    <message>
        <source>After earlier offers</source>
        <translation>Après les offres précédentes</translation>
    </message>
    <message>
        <source>Before any offer</source>
        <translation>Avant toute offre</translation>
    </message>
    <message>
        <source>As it stands right then</source>
        <translation>Tel qu’il est à cet instant</translation>
    </message>
    <message>
        <source>All that count</source>
        <translation>Tous ceux qui comptent</translation>
    </message>
    <message>
        <source>Only the cheapest</source>
        <translation>Seulement les moins chers</translation>
    </message>
    <message>
        <source>Only the dearest</source>
        <translation>Seulement les plus chers</translation>
    </message>
    <message>
        <source>Every second, third and so on</source>
        <translation>Un sur deux, sur trois et ainsi de suite</translation>
    </message>
    <message>
        <source>Over all products together</source>
        <translation>Tous produits confondus</translation>
    </message>
    <message>
        <source>Product by product</source>
        <translation>Produit par produit</translation>
    </message>
    <message>
        <source>Off each item</source>
        <translation>Sur chaque article</translation>
    </message>
    <message>
        <source>Off each line</source>
        <translation>Sur chaque ligne</translation>
    </message>
    <message>
        <source>Once, in all</source>
        <translation>Une fois, en tout</translation>
    </message>
    <message>
        <source>Add a cap</source>
        <translation>Ajouter un plafond</translation>
    </message>
    <message>
        <source>Add a part to the set</source>
        <translation>Ajouter un élément au lot</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>Retirer le dernier élément</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>Mettre dans un groupe</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Over several visits, once</source>
        <translation>Sur plusieurs visites, une fois</translation>
    </message>
    <message>
        <source>Over several visits, again and again</source>
        <translation>Sur plusieurs visites, encore et encore</translation>
    </message>
    <message>
        <source>At payment, after points</source>
        <translation>Au paiement, après les points</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Different days</source>
        <translation>Jours différents</translation>
    </message>
    <message>
        <source>Different weeks</source>
        <translation>Semaines différentes</translation>
    </message>
    <message>
        <source>Different months</source>
        <translation>Mois différents</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Argent dépensé</translation>
    </message>
    <message>
        <source>Items bought</source>
        <translation>Articles achetés</translation>
    </message>
    <message>
        <source>What goes beyond a step is carried on</source>
        <translation>Ce qui dépasse une étape est reporté</translation>
    </message>
    <message>
        <source>What goes beyond a step is lost</source>
        <translation>Ce qui dépasse une étape est perdu</translation>
    </message>
    <message>
        <source>One step after the other</source>
        <translation>Une étape après l’autre</translation>
    </message>
    <message>
        <source>Steps in any order</source>
        <translation>Étapes dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>The dearest first</source>
        <translation>Les plus chers d’abord</translation>
    </message>
    <message>
        <source>The cheapest first</source>
        <translation>Les moins chers d’abord</translation>
    </message>
    <message>
        <source>As they stand in the basket</source>
        <translation>Dans l’ordre du panier</translation>
    </message>
    <message>
        <source>Has applied in this basket</source>
        <translation>S’est appliquée dans ce panier</translation>
    </message>
    <message>
        <source>Has not applied in this basket</source>
        <translation>Ne s’est pas appliquée dans ce panier</translation>
    </message>
    <message>
        <source>Was completed before</source>
        <translation>A été terminée avant</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Given at once, off the bill or as points</source>
        <translation>Donné tout de suite, en remise ou en points</translation>
    </message>
    <message>
        <source>Credited to an account</source>
        <translation>Crédité sur un compte</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Which units sets take</source>
        <translation>Les articles que prennent les lots</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Beyond a step</source>
        <translation>Au-delà d’une étape</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Spend on products</source>
        <translation>Dépense sur des produits</translation>
    </message>
    <message>
        <source>Quantity of products</source>
        <translation>Quantité de produits</translation>
    </message>
    <message>
        <source>Total of the basket</source>
        <translation>Total du panier</translation>
    </message>
    <message>
        <source>Coupon presented</source>
        <translation>Coupon présenté</translation>
    </message>
    <message>
        <source>Customer segment</source>
        <translation>Segment de clients</translation>
    </message>
    <message>
        <source>Loyalty tier</source>
        <translation>Statut de fidélité</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Message at the till</source>
        <translation>Message en caisse</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>L’une de ces conditions</translation>
    </message>
    <message>
        <source>One condition of several is enough</source>
        <translation>Une condition parmi plusieurs suffit</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>Every condition must hold</source>
        <translation>Toutes les conditions doivent être remplies</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces conditions</translation>
    </message>
    <message>
        <source>No condition may hold</source>
        <translation>Aucune condition ne doit être remplie</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>Au moins tant de ces conditions</translation>
    </message>
    <message>
        <source>Two conditions of several, for example</source>
        <translation>Deux conditions parmi plusieurs, par exemple</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Remise en pourcentage</translation>
    </message>
    <message>
        <source>Amount off each</source>
        <translation>Remise par article</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Cheapest free</source>
        <translation>Le moins cher offert</translation>
    </message>
    <message>
        <source>Every second at half price</source>
        <translation>Le deuxième à moitié prix</translation>
    </message>
    <message>
        <source>Set for one price</source>
        <translation>Lot à prix unique</translation>
    </message>
    <message>
        <source>Amount off the basket</source>
        <translation>Remise sur le panier</translation>
    </message>
    <message>
        <source>Percent off the basket</source>
        <translation>Pourcentage sur le panier</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Points bonus</translation>
    </message>
    <message>
        <source>Points for every amount spent</source>
        <translation>Points par montant dépensé</translation>
    </message>
    <message>
        <source>Points multiplied</source>
        <translation>Points multipliés</translation>
    </message>
    <message>
        <source>Different products</source>
        <translation>Produits différents</translation>
    </message>
    <message>
        <source>Weight of products</source>
        <translation>Poids des produits</translation>
    </message>
    <message>
        <source>Share of the basket</source>
        <translation>Part du panier</translation>
    </message>
    <message>
        <source>Complete sets</source>
        <translation>Lots complets</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>Porteur de la carte</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Number of the visit</source>
        <translation>Numéro de la visite</translation>
    </message>
    <message>
        <source>Visits and spend over time</source>
        <translation>Visites et dépenses dans le temps</translation>
    </message>
    <message>
        <source>Attribute of the customer</source>
        <translation>Attribut du client</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Liste de clients</translation>
    </message>
    <message>
        <source>Balance of an account</source>
        <translation>Solde d’un compte</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message>
        <source>Type of till</source>
        <translation>Type de caisse</translation>
    </message>
    <message>
        <source>Another promotion</source>
        <translation>Une autre promotion</translation>
    </message>
    <message>
        <source>Amount off at payment</source>
        <translation>Montant déduit au paiement</translation>
    </message>
    <message>
        <source>Percent off at payment</source>
        <translation>Pourcentage déduit au paiement</translation>
    </message>
    <message>
        <source>Gift product</source>
        <translation>Produit offert</translation>
    </message>
    <message>
        <source>Coupon for later</source>
        <translation>Bon pour plus tard</translation>
    </message>
    <message>
        <source>Stamps on a card</source>
        <translation>Tampons sur une carte</translation>
    </message>
    <message>
        <source>Reward from elsewhere</source>
        <translation>Récompense venue d’ailleurs</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Percent off a set</source>
        <translation>Pourcentage sur un lot</translation>
    </message>
    <message>
        <source>Amount off a set</source>
        <translation>Montant sur un lot</translation>
    </message>
    <message>
        <source>All together for one price</source>
        <translation>Le tout à un prix</translation>
    </message>
    <message>
        <source>Points for each item</source>
        <translation>Points par article</translation>
    </message>
    <message>
        <source>Credits multiplied</source>
        <translation>Cagnotte multipliée</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Brings its ceilings, forbidden words and smallest coin.</source>
        <translation>Apporte ses plafonds, ses mots interdits et sa plus petite pièce.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Country and rounding</source>
        <translation>Pays et arrondis</translation>
    </message>
    <message>
        <source>Half a cent is rounded</source>
        <translation>Un demi-centime s’arrondit</translation>
    </message>
    <message>
        <source>up, away from zero</source>
        <translation>au-dessus, loin de zéro</translation>
    </message>
    <message>
        <source>to the even cent</source>
        <translation>au centime pair</translation>
    </message>
    <message>
        <source>off: always down</source>
        <translation>toujours en dessous</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>toujours au-dessus</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>Percents are rounded</source>
        <translation>Les pourcentages s’arrondissent</translation>
    </message>
    <message>
        <source>15 % of ten pieces at 9.99 is 15.00 by piece, 14.99 otherwise.</source>
        <translation>15&#xa0;% de dix articles à 9,99 font 15,00 par article, 14,99 sinon.</translation>
    </message>
    <message>
        <source>piece by piece</source>
        <translation>article par article</translation>
    </message>
    <message>
        <source>line by line</source>
        <translation>ligne par ligne</translation>
    </message>
    <message>
        <source>once over all</source>
        <translation>une fois sur le tout</translation>
    </message>
    <message>
        <source>The odd cent of a shared amount goes</source>
        <translation>Le centime de reste d’un montant réparti va</translation>
    </message>
    <message>
        <source>to the largest remainder</source>
        <translation>au plus grand reste</translation>
    </message>
    <message>
        <source>all to the largest line</source>
        <translation>en entier à la plus grande ligne</translation>
    </message>
    <message>
        <source>to the first lines, after rounding halves down</source>
        <translation>aux premières lignes, demis arrondis en dessous</translation>
    </message>
    <message>
        <source>to the first lines, within what is left</source>
        <translation>aux premières lignes, dans la limite du reste</translation>
    </message>
    <message>
        <source>to the last line, after rounding halves up</source>
        <translation>à la dernière ligne, demis arrondis au-dessus</translation>
    </message>
    <message>
        <source>all to the first line with room</source>
        <translation>en entier à la première ligne qui peut</translation>
    </message>
    <message>
        <source>all to the dearest</source>
        <translation>en entier au plus cher</translation>
    </message>
    <message>
        <source>cent by cent to the dearest</source>
        <translation>centime par centime aux plus chers</translation>
    </message>
    <message>
        <source>to the first, cut from the last back</source>
        <translation>à la première, en coupant depuis la dernière</translation>
    </message>
    <message>
        <source>on to the next line</source>
        <translation>à la ligne suivante</translation>
    </message>
    <message>
        <source>nowhere: every piece bears the same</source>
        <translation>nulle part&#xa0;: chaque article porte autant</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Plus petite pièce</translation>
    </message>
    <message>
        <source>Bills paid in cash are rounded to it. Zero: no rounding.</source>
        <translation>Les paiements en espèces y sont arrondis. Zéro&#xa0;: pas d’arrondi.</translation>
    </message>
    <message>
        <source>Promotions take their turn by</source>
        <translation>Les promotions passent par</translation>
    </message>
    <message>
        <source>Within each stage. Ties go by priority, then by id.</source>
        <translation>À chaque étape. À égalité, par priorité puis par identifiant.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>value of the discount</source>
        <translation>valeur de la remise</translation>
    </message>
    <message>
        <source>value of the points</source>
        <translation>valeur des points</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>order of tags</source>
        <translation>ordre des étiquettes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Equals go</source>
        <translation>À égalité</translation>
    </message>
    <message>
        <source>lowest id first</source>
        <translation>le plus petit identifiant d’abord</translation>
    </message>
    <message>
        <source>highest id first</source>
        <translation>le plus grand identifiant d’abord</translation>
    </message>
    <message>
        <source>Spend is measured</source>
        <translation>La dépense se mesure</translation>
    </message>
    <message>
        <source>So that one offer does not switch off the next, or so that it does.</source>
        <translation>Pour qu’une offre n’en éteigne pas une autre, ou pour qu’elle le fasse.</translation>
    </message>
    <message>
        <source>at the start of the stage</source>
        <translation>au début de l’étape</translation>
    </message>
    <message>
        <source>before any discount</source>
        <translation>avant toute remise</translation>
    </message>
    <message>
        <source>as it stands at that moment</source>
        <translation>telle qu’elle est à ce moment</translation>
    </message>
    <message>
        <source>When offers meet</source>
        <translation>Quand des offres se rencontrent</translation>
    </message>
    <message>
        <source>10 % and 20 % on 100 give 28, 30 or 20.</source>
        <translation>10&#xa0;% et 20&#xa0;% sur 100 donnent 28, 30 ou 20.</translation>
    </message>
    <message>
        <source>one on what the other left</source>
        <translation>l’un sur ce que l’autre a laissé</translation>
    </message>
    <message>
        <source>both on the shelf price</source>
        <translation>les deux sur le prix affiché</translation>
    </message>
    <message>
        <source>Of an exclusive group applies</source>
        <translation>D’un groupe exclusif s’applique</translation>
    </message>
    <message>
        <source>the first in order</source>
        <translation>la première dans l’ordre</translation>
    </message>
    <message>
        <source>the best for the customer</source>
        <translation>la meilleure pour le client</translation>
    </message>
    <message>
        <source>Exclusion holds</source>
        <translation>L’exclusion vaut</translation>
    </message>
    <message>
        <source>in the whole basket</source>
        <translation>dans tout le panier</translation>
    </message>
    <message>
        <source>on the lines it touched</source>
        <translation>sur les lignes touchées</translation>
    </message>
    <message>
        <source>Offers that want the same units</source>
        <translation>Des offres qui veulent les mêmes articles</translation>
    </message>
    <message>
        <source>The best of all ways is searched, and the result says if it is proven.</source>
        <translation>La meilleure répartition est cherchée&#xa0;; le résultat dit si elle est prouvée.</translation>
    </message>
    <message>
        <source>take them in order</source>
        <translation>les prennent dans l’ordre</translation>
    </message>
    <message>
        <source>share them best for the customer</source>
        <translation>les partagent au mieux pour le client</translation>
    </message>
    <message>
        <source>At most so many in one basket</source>
        <translation>Au plus tant par panier</translation>
    </message>
    <message>
        <source>When a discount does not fit</source>
        <translation>Quand une remise ne tient pas</translation>
    </message>
    <message>
        <source>What a line or a limit cannot take</source>
        <translation>Ce qu’une ligne ou une limite ne peut prendre</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>est coupé</translation>
    </message>
    <message>
        <source>voids the reward</source>
        <translation>annule la récompense</translation>
    </message>
    <message>
        <source>goes to the other lines</source>
        <translation>va aux autres lignes</translation>
    </message>
    <message>
        <source>Sets: 3 for 2, the second at half price</source>
        <translation>Lots&#xa0;: 3 pour 2, le deuxième à moitié prix</translation>
    </message>
    <message>
        <source>Of nine at 3 for 2, free are</source>
        <translation>Sur neuf à 3 pour 2, sont offerts</translation>
    </message>
    <message>
        <source>the three cheapest of all</source>
        <translation>les trois moins chers de tous</translation>
    </message>
    <message>
        <source>the cheapest of each three</source>
        <translation>le moins cher de chaque trio</translation>
    </message>
    <message>
        <source>In doubt a set favours</source>
        <translation>Dans le doute, un lot favorise</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>le magasin</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>The discount is borne by</source>
        <translation>La remise est portée par</translation>
    </message>
    <message>
        <source>What a return pays back follows from it.</source>
        <translation>Ce qu’un retour rembourse en découle.</translation>
    </message>
    <message>
        <source>all units of the set</source>
        <translation>tous les articles du lot</translation>
    </message>
    <message>
        <source>the rewarded units</source>
        <translation>les articles récompensés</translation>
    </message>
    <message>
        <source>Units used once are closed</source>
        <translation>Les articles utilisés sont fermés</translation>
    </message>
    <message>
        <source>to other sets</source>
        <translation>aux autres lots</translation>
    </message>
    <message>
        <source>to all offers</source>
        <translation>à toutes les offres</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>A broken set rewards what is there</source>
        <translation>Un lot incomplet récompense ce qu’il y a</translation>
    </message>
    <message>
        <source>Units bought to qualify may be the rewarded ones</source>
        <translation>Les articles achetés peuvent être ceux récompensés</translation>
    </message>
    <message>
        <source>At most so many points a basket</source>
        <translation>Au plus tant de points par panier</translation>
    </message>
    <message>
        <source>Zero: no limit.</source>
        <translation>Zéro&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Every purchase earns</source>
        <translation>Chaque achat rapporte</translation>
    </message>
    <message>
        <source>for each full</source>
        <translation>par tranche entière de</translation>
    </message>
    <message>
        <source>from a spend of</source>
        <translation>à partir d’une dépense de</translation>
    </message>
    <message>
        <source>Parts of a point are rounded</source>
        <translation>Les fractions de point s’arrondissent</translation>
    </message>
    <message>
        <source>Shoppers may pay with blocks of</source>
        <translation>Les clients peuvent payer par tranches de</translation>
    </message>
    <message>
        <source>Zero: points are not money here.</source>
        <translation>Zéro&#xa0;: ici les points ne sont pas de l’argent.</translation>
    </message>
    <message>
        <source>each worth</source>
        <translation>valant chacune</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>De quelle sorte</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>de toute sorte</translation>
    </message>
    <message>
        <source>of the stage</source>
        <translation>de l’étape</translation>
    </message>
    <message>
        <source>with the tag</source>
        <translation>avec l’étiquette</translation>
    </message>
    <message>
        <source>of the group</source>
        <translation>du groupe</translation>
    </message>
    <message>
        <source>that ask for a coupon</source>
        <translation>qui demandent un bon</translation>
    </message>
    <message>
        <source>Name of the tag, group or stage</source>
        <translation>Nom de l’étiquette, du groupe ou de l’étape</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Add a ceiling</source>
        <translation>Ajouter un plafond</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category path</source>
        <translation>Chemin de catégorie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>each line</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>le panier</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Forbidden word</source>
        <translation>Mot interdit</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Ceilings on all discounts together</source>
        <translation>Plafonds sur l’ensemble des remises</translation>
    </message>
    <message>
        <source>In France, 34 % of the price of food.</source>
        <translation>En France, 34&#xa0;% du prix des denrées.</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Mots interdits</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>us</source>
        <translation>nous</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Beside the points account</source>
        <translation>À côté du compte de points</translation>
    </message>
    <message>
        <source>Rewards can be credited to them: euros of the loyalty card, a partner’s points.</source>
        <translation>Des récompenses peuvent y être créditées&#xa0;: euros de la carte, points d’un partenaire.</translation>
    </message>
    <message>
        <source>At most, in money</source>
        <translation>Au plus, en argent</translation>
    </message>
    <message>
        <source>Two percents on one line work</source>
        <translation>Deux pourcentages sur une ligne jouent</translation>
    </message>
    <message>
        <source>so that only the better one counts</source>
        <translation>pour que seul le meilleur compte</translation>
    </message>
    <message>
        <source>add up to ×4</source>
        <translation>s’ajoutent en ×4</translation>
    </message>
    <message>
        <source>multiply to ×6</source>
        <translation>se multiplient en ×6</translation>
    </message>
    <message>
        <source>Two multipliers ×2 and ×3</source>
        <translation>Deux multiplicateurs ×2 et ×3</translation>
    </message>
    <message>
        <source>on to the next line, always cut down</source>
        <translation>à la ligne suivante, toujours arrondi vers le bas</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Release %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>interrogation…</translation>
    </message>
    <message>
        <source>needs a token</source>
        <translation>jeton attendu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing live</source>
        <translation>Rien en service</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
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
        <translation>après l’accord d’une autre personne</translation>
    </message>
    <message>
        <source>after the gate</source>
        <translation>après le contrôle</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>A signed release waits for the service.</source>
        <translation>Une version signée attend le service.</translation>
    </message>
    <message>
        <source>It goes out by itself when the service is reached.</source>
        <translation>Elle partira d’elle-même dès que le service répondra.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>What is live there is not believed.</source>
        <translation>Ce qui y est en service n’est pas cru.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The service asks who you are.</source>
        <translation>Le service demande qui vous êtes.</translation>
    </message>
    <message>
        <source>Give the token that was made for you.</source>
        <translation>Donnez le jeton qui a été fait pour vous.</translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Donner un jeton</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>What is live there is what you have here.</source>
        <translation>Ce qui y est en service est ce que vous avez ici.</translation>
    </message>
    <message>
        <source>There is nothing to publish: no promotion is live in this workspace.</source>
        <translation>Rien à publier&#xa0;: aucune promotion n’est en service dans cet espace.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) stopped</source>
        <translation>
            <numerusform>%n promotion arrêtée</numerusform>
            <numerusform>%n promotions arrêtées</numerusform>
        </translation>
    </message>
    <message>
        <source>goes live then</source>
        <translation>entrera alors en service</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Take upon me</source>
        <translation>J’en réponds</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>%1 asked on %2.</source>
        <translation>%1 l’a demandé le %2.</translation>
    </message>
    <message>
        <source>%1 approved on %2.</source>
        <translation>%1 a donné son accord le %2.</translation>
    </message>
    <message>
        <source>It is about other content than what you have here (%1).</source>
        <translation>Il porte sur un autre contenu que le vôtre (%1).</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Donner son accord</translation>
    </message>
    <message>
        <source>Proof of release %1</source>
        <translation>Preuve de la version %1</translation>
    </message>
    <message>
        <source>%1 of %2 baskets asked…</source>
        <translation>%1 paniers sur %2 soumis…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Le prouver</translation>
    </message>
    <message>
        <source>Ask the service for your baskets, and see that it answers what the studio shows.</source>
        <translation>Soumettez vos paniers au service, et voyez qu’il répond ce que montre le studio.</translation>
    </message>
    <message>
        <source>%1 of %2 baskets were answered byte for byte as here.</source>
        <translation>%1 paniers sur %2 ont la même réponse qu’ici, à l’octet près.</translation>
    </message>
    <message>
        <source>The first that differs: %1.</source>
        <translation>Le premier qui diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Publish as release %1</source>
        <translation>Publier la version %1</translation>
    </message>
    <message>
        <source>Signed here, and can be rolled back in one step.</source>
        <translation>Signée ici&#xa0;; la précédente se rétablit d’un geste.</translation>
    </message>
    <message>
        <source>Something waits already.</source>
        <translation>Une version attend déjà.</translation>
    </message>
    <message>
        <source>Opens with: %1</source>
        <translation>S’ouvre avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Looking at what is live…</source>
        <translation>Lecture de ce qui est en service…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 est en service.</translation>
    </message>
    <message>
        <source>%1 goes live on %2.</source>
        <translation>%1 entrera en service le %2.</translation>
    </message>
    <message>
        <source>Somebody else has published meanwhile.</source>
        <translation>Quelqu’un d’autre a publié entre-temps.</translation>
    </message>
    <message>
        <source>Look at what is live now, and publish once more.</source>
        <translation>Regardez ce qui est maintenant en service, puis publiez à nouveau.</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>A promotion: who, when and where, one or more steps, limits, and how it combines.</source>
        <translation>Une promotion&#xa0;: qui, quand et où, une ou plusieurs étapes, des limites et son cumul.</translation>
    </message>
    <message>
        <source>Version of this form: 1.</source>
        <translation>Version de ce format&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Name of the promotion, unique in the workspace; never changes.</source>
        <translation>Identifiant de la promotion, unique dans l’espace de travail&#x202f;; ne change jamais.</translation>
    </message>
    <message>
        <source>What people call it, by language.</source>
        <translation>Son nom courant, par langue.</translation>
    </message>
    <message>
        <source>The campaign it belongs to.</source>
        <translation>La campagne dont elle fait partie.</translation>
    </message>
    <message>
        <source>Only live promotions are in force.</source>
        <translation>Seules les promotions actives s’appliquent.</translation>
    </message>
    <message>
        <source>Higher goes first.</source>
        <translation>Le plus élevé passe en premier.</translation>
    </message>
    <message>
        <source>Numbers that each customer may have an own value for.</source>
        <translation>Nombres pour lesquels chaque client peut avoir sa propre valeur.</translation>
    </message>
    <message>
        <source>Which customers; everyone when left out.</source>
        <translation>Quels clients&#x202f;; tout le monde par défaut.</translation>
    </message>
    <message>
        <source>When and where; always and everywhere when left out.</source>
        <translation>Quand et où&#x202f;; toujours et partout par défaut.</translation>
    </message>
    <message>
        <source>What has to happen, and what the shopper gets.</source>
        <translation>Ce qui doit se passer, et ce que le client reçoit.</translation>
    </message>
    <message>
        <source>How it goes with other promotions.</source>
        <translation>Son cumul avec les autres promotions.</translation>
    </message>
    <message>
        <source>An amount in the currency&apos;s smallest unit (500 is 5.00 EUR), or a parameter.</source>
        <translation>Un montant dans la plus petite unité de la devise (500 vaut 5,00 EUR), ou un paramètre.</translation>
    </message>
    <message>
        <source>Units of measure: 3 pieces are 3, 0.534 kg are &quot;0.534&quot;; or a parameter.</source>
        <translation>Unités de mesure&#xa0;: 3 pièces s’écrivent 3, et 0,534 kg &quot;0.534&quot;&#x202f;; ou un paramètre.</translation>
    </message>
    <message>
        <source>A percent: 20, or &quot;17.5&quot;; 100 is free. Or a parameter.</source>
        <translation>Un pourcentage&#xa0;: 20, ou &quot;17.5&quot;&#x202f;; à 100, c’est offert. Ou un paramètre.</translation>
    </message>
    <message>
        <source>A factor: 3, or &quot;1.5&quot;. Or a parameter.</source>
        <translation>Un facteur&#xa0;: 3, ou &quot;1.5&quot;. Ou un paramètre.</translation>
    </message>
    <message>
        <source>A number of points, or a parameter.</source>
        <translation>Un nombre de points, ou un paramètre.</translation>
    </message>
    <message>
        <source>How many, or a parameter.</source>
        <translation>Combien, ou un paramètre.</translation>
    </message>
    <message>
        <source>The customer&apos;s own value: the parameter of this promotion that is used here.</source>
        <translation>La valeur propre au client&#xa0;: le paramètre de cette promotion utilisé ici.</translation>
    </message>
    <message>
        <source>Name of the parameter.</source>
        <translation>Nom du paramètre.</translation>
    </message>
    <message>
        <source>The number kept for when the parameter is taken away.</source>
        <translation>Le nombre gardé pour le cas où le paramètre est retiré.</translation>
    </message>
    <message>
        <source>Products by any of these: one that at least one list names is picked.</source>
        <translation>Produits désignés par l’une de ces listes&#xa0;: il suffit d’être dans une seule.</translation>
    </message>
    <message>
        <source>SKU or GTIN of single products.</source>
        <translation>SKU ou GTIN de produits précis.</translation>
    </message>
    <message>
        <source>Categories with all that is under them, names from the root joined by &quot;/&quot; (&quot;~1&quot; for a &quot;/&quot; inside a name).</source>
        <translation>Catégories avec tout ce qu’elles contiennent&#xa0;: les noms depuis la racine, séparés par &quot;/&quot; (&quot;~1&quot; pour un &quot;/&quot; dans un nom).</translation>
    </message>
    <message>
        <source>Brands.</source>
        <translation>Marques.</translation>
    </message>
    <message>
        <source>Suppliers.</source>
        <translation>Fournisseurs.</translation>
    </message>
    <message>
        <source>Tags that the product carries.</source>
        <translation>Étiquettes que porte le produit.</translation>
    </message>
    <message>
        <source>Which products: everything when nothing is said.</source>
        <translation>Quels produits&#xa0;: tous si rien n’est précisé.</translation>
    </message>
    <message>
        <source>Products that count; everything when left out.</source>
        <translation>Produits qui comptent&#x202f;; tous par défaut.</translation>
    </message>
    <message>
        <source>Products that do not count, whatever &quot;in&quot; says.</source>
        <translation>Produits qui ne comptent pas, quoi que dise &quot;in&quot;.</translation>
    </message>
    <message>
        <source>A text by language.</source>
        <translation>Un texte par langue.</translation>
    </message>
    <message>
        <source>In English.</source>
        <translation>En anglais.</translation>
    </message>
    <message>
        <source>In French.</source>
        <translation>En français.</translation>
    </message>
    <message>
        <source>A number that each customer may have an own value for.</source>
        <translation>Un nombre pour lequel chaque client peut avoir sa propre valeur.</translation>
    </message>
    <message>
        <source>Name of this node, unique within the promotion; never changes.</source>
        <translation>Identifiant de cet élément, unique dans la promotion&#x202f;; ne change jamais.</translation>
    </message>
    <message>
        <source>The name that numbers of the promotion refer to.</source>
        <translation>Le nom que citent les nombres de la promotion.</translation>
    </message>
    <message>
        <source>What it counts.</source>
        <translation>Ce qu’il compte.</translation>
    </message>
    <message>
        <source>The value for customers who have none of their own.</source>
        <translation>La valeur des clients qui n’en ont pas de personnelle.</translation>
    </message>
    <message>
        <source>No own value may be smaller.</source>
        <translation>Aucune valeur personnelle ne peut être plus petite.</translation>
    </message>
    <message>
        <source>No own value may be larger.</source>
        <translation>Aucune valeur personnelle ne peut être plus grande.</translation>
    </message>
    <message>
        <source>What one press of an arrow changes; 1 when left out.</source>
        <translation>Ce que change un appui sur une flèche&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>A number in the parameter&apos;s unit.</source>
        <translation>Un nombre dans l’unité du paramètre.</translation>
    </message>
    <message>
        <source>Conditions that must hold together.</source>
        <translation>Conditions à remplir ensemble.</translation>
    </message>
    <message>
        <source>Every one of these holds; an empty list asks for nothing.</source>
        <translation>Toutes sont remplies&#x202f;; une liste vide n’exige rien.</translation>
    </message>
    <message>
        <source>At least one of these holds.</source>
        <translation>Au moins une est remplie.</translation>
    </message>
    <message>
        <source>None of these holds.</source>
        <translation>Aucune n’est remplie.</translation>
    </message>
    <message>
        <source>At least so many of these hold.</source>
        <translation>Au moins ce nombre d’entre elles sont remplies.</translation>
    </message>
    <message>
        <source>One condition, or a group of them.</source>
        <translation>Une condition, ou un groupe de conditions.</translation>
    </message>
    <message>
        <source>What is spent on a selection of products.</source>
        <translation>La dépense sur une sélection de produits.</translation>
    </message>
    <message>
        <source>How much of a selection of products is bought.</source>
        <translation>La quantité achetée d’une sélection de produits.</translation>
    </message>
    <message>
        <source>What the whole basket comes to.</source>
        <translation>Le total du panier entier.</translation>
    </message>
    <message>
        <source>Any of these codes is presented.</source>
        <translation>L’un de ces codes est présenté.</translation>
    </message>
    <message>
        <source>The customer is in any of these segments.</source>
        <translation>Le client fait partie de l’un de ces segments.</translation>
    </message>
    <message>
        <source>The customer&apos;s tier is any of these.</source>
        <translation>Le client a l’un de ces statuts.</translation>
    </message>
    <message>
        <source>The customer gave consent to every one of these purposes.</source>
        <translation>Le client a donné son accord pour chacun de ces usages.</translation>
    </message>
    <message>
        <source>The sale goes through any of these channels.</source>
        <translation>La vente passe par l’un de ces canaux.</translation>
    </message>
    <message>
        <source>A channel.</source>
        <translation>Un canal.</translation>
    </message>
    <message>
        <source>The store is any of these, in any of the groups, or of any of the banners.</source>
        <translation>Le magasin est l’un de ceux-ci, de l’un de ces groupes ou de l’une de ces enseignes.</translation>
    </message>
    <message>
        <source>The day in the store&apos;s own time.</source>
        <translation>Le jour, à l’heure du magasin.</translation>
    </message>
    <message>
        <source>The weekday in the store&apos;s own time is any of these.</source>
        <translation>Le jour de la semaine, à l’heure du magasin, est l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>A weekday.</source>
        <translation>Un jour de la semaine.</translation>
    </message>
    <message>
        <source>The time of day in the store&apos;s own time.</source>
        <translation>L’heure, au fuseau du magasin.</translation>
    </message>
    <message>
        <source>At least so many of the members hold.</source>
        <translation>Au moins ce nombre de conditions sont remplies.</translation>
    </message>
    <message>
        <source>How many must hold.</source>
        <translation>Combien doivent être remplies.</translation>
    </message>
    <message>
        <source>The conditions to choose from.</source>
        <translation>Les conditions parmi lesquelles choisir.</translation>
    </message>
    <message>
        <source>Spend on a selection, within one or two bounds.</source>
        <translation>Dépense sur une sélection, avec une ou deux bornes.</translation>
    </message>
    <message>
        <source>Which prices the spend is measured on: as the programme says, at the start of the stage, before any discount, or as they stand right now.</source>
        <translation>Sur quels prix se mesure la dépense&#xa0;: selon le programme, au début du stade, avant toute remise, ou tels qu’ils sont à ce moment.</translation>
    </message>
    <message>
        <source>At least this much, included.</source>
        <translation>Au moins cette valeur, comprise.</translation>
    </message>
    <message>
        <source>At most this much, included.</source>
        <translation>Au plus cette valeur, comprise.</translation>
    </message>
    <message>
        <source>The basket&apos;s total, within one or two bounds.</source>
        <translation>Le total du panier, avec une ou deux bornes.</translation>
    </message>
    <message>
        <source>Where the sale is rung up.</source>
        <translation>Où la vente est encaissée.</translation>
    </message>
    <message>
        <source>Stores by id.</source>
        <translation>Magasins par identifiant.</translation>
    </message>
    <message>
        <source>Groups of stores.</source>
        <translation>Groupes de magasins.</translation>
    </message>
    <message>
        <source>Banners.</source>
        <translation>Enseignes.</translation>
    </message>
    <message>
        <source>Days, both ends included and each open when left out.</source>
        <translation>Jours, bornes comprises&#x202f;; sans borne, la période reste ouverte.</translation>
    </message>
    <message>
        <source>First day, as 2026-11-21.</source>
        <translation>Premier jour, comme 2026-11-21.</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31.</source>
        <translation>Dernier jour, comme 2026-12-31.</translation>
    </message>
    <message>
        <source>Days on which it does not hold.</source>
        <translation>Jours où elle ne s’applique pas.</translation>
    </message>
    <message>
        <source>A window of the day; over midnight when &quot;from&quot; is later than &quot;to&quot;.</source>
        <translation>Une plage horaire&#x202f;; elle passe minuit si &quot;from&quot; est après &quot;to&quot;.</translation>
    </message>
    <message>
        <source>When it opens, as 10:00.</source>
        <translation>Début, comme 10:00.</translation>
    </message>
    <message>
        <source>When it closes, as 18:30 or 24:00; not included.</source>
        <translation>Fin, comme 18:30 ou 24:00&#x202f;; non comprise.</translation>
    </message>
    <message>
        <source>What tiers and repeats are thresholds of.</source>
        <translation>Ce que mesurent les seuils des paliers et des répétitions.</translation>
    </message>
    <message>
        <source>Spend on a selection of products.</source>
        <translation>Dépense sur une sélection de produits.</translation>
    </message>
    <message>
        <source>Quantity of a selection of products.</source>
        <translation>Quantité d’une sélection de produits.</translation>
    </message>
    <message>
        <source>The products that are measured.</source>
        <translation>Les produits mesurés.</translation>
    </message>
    <message>
        <source>One or more steps, and how they relate.</source>
        <translation>Une ou plusieurs étapes, et leur lien.</translation>
    </message>
    <message>
        <source>Tiers: whether the highest reached pays, or all reached pay.</source>
        <translation>Paliers&#xa0;: si le plus haut atteint donne seul, ou tous ceux atteints.</translation>
    </message>
    <message>
        <source>A qualification and its rewards.</source>
        <translation>Une exigence et ses avantages.</translation>
    </message>
    <message>
        <source>Tiers: the measure from which this step is reached.</source>
        <translation>Paliers&#xa0;: la mesure à partir de laquelle cette étape est atteinte.</translation>
    </message>
    <message>
        <source>Repeat: the measure for each time.</source>
        <translation>Répétition&#xa0;: la mesure pour chaque fois.</translation>
    </message>
    <message>
        <source>What must hold besides.</source>
        <translation>Ce qui doit être rempli en plus.</translation>
    </message>
    <message>
        <source>The rewards.</source>
        <translation>Les avantages.</translation>
    </message>
    <message>
        <source>A number in the measure&apos;s unit, or a parameter.</source>
        <translation>Un nombre dans l’unité de la mesure, ou un paramètre.</translation>
    </message>
    <message>
        <source>What the shopper gets.</source>
        <translation>Ce que le client reçoit.</translation>
    </message>
    <message>
        <source>A percent off.</source>
        <translation>Une remise en pourcentage.</translation>
    </message>
    <message>
        <source>An amount off.</source>
        <translation>Une remise en montant.</translation>
    </message>
    <message>
        <source>Each unit at a fixed price.</source>
        <translation>Chaque unité à prix fixe.</translation>
    </message>
    <message>
        <source>A set of products at one price.</source>
        <translation>Un lot de produits à prix unique.</translation>
    </message>
    <message>
        <source>A number of points.</source>
        <translation>Un nombre de points.</translation>
    </message>
    <message>
        <source>Points for each full amount spent.</source>
        <translation>Des points par tranche entière dépensée.</translation>
    </message>
    <message>
        <source>The base points, multiplied.</source>
        <translation>Les points de base, multipliés.</translation>
    </message>
    <message>
        <source>A message at the till and on the receipt.</source>
        <translation>Un message en caisse et sur le ticket.</translation>
    </message>
    <message>
        <source>The units that a reward falls on.</source>
        <translation>Les unités qui reçoivent l’avantage.</translation>
    </message>
    <message>
        <source>Which of the units: all that match, the cheapest or dearest ones, or every Nth.</source>
        <translation>Quelles unités&#xa0;: toutes celles qui conviennent, les moins chères, les plus chères, ou une sur N.</translation>
    </message>
    <message>
        <source>How many of the cheapest or dearest each time; the N of every Nth.</source>
        <translation>Combien des moins chères ou des plus chères à chaque fois&#x202f;; le N d’une sur N.</translation>
    </message>
    <message>
        <source>The products it falls on; left out: those that the step&apos;s own conditions select.</source>
        <translation>Les produits concernés&#x202f;; par défaut, ceux que choisissent les conditions de l’étape.</translation>
    </message>
    <message>
        <source>A percent off the units.</source>
        <translation>Une remise en pourcentage sur les unités.</translation>
    </message>
    <message>
        <source>How many percent; 100 is free.</source>
        <translation>Quel pourcentage&#x202f;; à 100, c’est offert.</translation>
    </message>
    <message>
        <source>The units it falls on; left out: all that match.</source>
        <translation>Les unités concernées&#x202f;; par défaut, toutes celles qui conviennent.</translation>
    </message>
    <message>
        <source>At most this much off in one basket.</source>
        <translation>Remise maximale par panier.</translation>
    </message>
    <message>
        <source>How much.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>Whether the amount is per unit, per line or once over all.</source>
        <translation>Si le montant vaut par unité, par ligne ou une fois pour tout.</translation>
    </message>
    <message>
        <source>Each unit sells at this price; cheaper ones stay as they are.</source>
        <translation>Chaque unité se vend à ce prix&#x202f;; les moins chères ne changent pas.</translation>
    </message>
    <message>
        <source>Price of one unit.</source>
        <translation>Prix d’une unité.</translation>
    </message>
    <message>
        <source>One set of the parts sells at this price; a cheaper set stays as it is.</source>
        <translation>Un lot complet se vend à ce prix&#x202f;; un lot moins cher ne change pas.</translation>
    </message>
    <message>
        <source>Price of the set.</source>
        <translation>Prix du lot.</translation>
    </message>
    <message>
        <source>What makes one set.</source>
        <translation>Ce qui compose un lot.</translation>
    </message>
    <message>
        <source>One kind of product in the set.</source>
        <translation>Une sorte de produit du lot.</translation>
    </message>
    <message>
        <source>How many units of it are in one set; 1 when left out.</source>
        <translation>Combien d’unités par lot&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Points, once each time.</source>
        <translation>Des points, une fois à chaque fois.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>How many for each full amount.</source>
        <translation>Combien par tranche entière.</translation>
    </message>
    <message>
        <source>The amount.</source>
        <translation>Le montant.</translation>
    </message>
    <message>
        <source>The base points of the units times a factor: a factor of 3 adds twice the base.</source>
        <translation>Les points de base des unités fois un facteur&#xa0;: un facteur de 3 ajoute deux fois la base.</translation>
    </message>
    <message>
        <source>The factor.</source>
        <translation>Le facteur.</translation>
    </message>
    <message>
        <source>How many times it may fire in one basket.</source>
        <translation>Combien de fois elle s’applique dans un panier.</translation>
    </message>
    <message>
        <source>How much it may take off one basket.</source>
        <translation>Remise maximale sur un panier.</translation>
    </message>
    <message>
        <source>At most one promotion of a group applies; the programme says which.</source>
        <translation>Une seule promotion du groupe s’applique&#x202f;; le programme dit laquelle.</translation>
    </message>
    <message>
        <source>Units it used stay free for later set promotions of its stage.</source>
        <translation>Les unités utilisées restent libres pour les lots suivants du même stade.</translation>
    </message>
    <message>
        <source>Tags of the promotion: what limits, lanes and other promotions name it by.</source>
        <translation>Étiquettes de la promotion&#xa0;: ce par quoi limites, files et autres promotions la désignent.</translation>
    </message>
    <message>
        <source>Where it works: on lines and sets, on the basket after them, on points after both, or on the means of payment at the end.</source>
        <translation>Où elle agit&#xa0;: sur les lignes et les lots, sur le panier ensuite, sur les points après les deux, ou sur le paiement à la fin.</translation>
    </message>
    <message>
        <source>What one basket, one customer or all together may get; no limits when left out.</source>
        <translation>Ce qu’un panier, un client ou tous ensemble peuvent obtenir&#x202f;; sans limite si absent.</translation>
    </message>
    <message>
        <source>Attributes that pass a test, or any of several tests.</source>
        <translation>Attributs qui passent un test, ou l’un de plusieurs tests.</translation>
    </message>
    <message>
        <source>Product groups that the programme names.</source>
        <translation>Groupes de produits que nomme le programme.</translation>
    </message>
    <message>
        <source>Attributes by name: the value, a test of it, or a list of these of which one is enough.</source>
        <translation>Attributs par nom&#xa0;: la valeur, un test de celle-ci, ou une liste dont un seul suffit.</translation>
    </message>
    <message>
        <source>A test of an attribute&apos;s value.</source>
        <translation>Un test de la valeur d’un attribut.</translation>
    </message>
    <message>
        <source>The value is this.</source>
        <translation>La valeur est celle-ci.</translation>
    </message>
    <message>
        <source>The value is not this; who has no such attribute passes too.</source>
        <translation>La valeur n’est pas celle-ci&#x202f;; qui n’a pas cet attribut passe aussi.</translation>
    </message>
    <message>
        <source>The value is a number and at least this, as &quot;3.5&quot;.</source>
        <translation>La valeur est un nombre d’au moins celui-ci, comme &quot;3.5&quot;.</translation>
    </message>
    <message>
        <source>The value is a number and at most this, as &quot;3.5&quot;.</source>
        <translation>La valeur est un nombre d’au plus celui-ci, comme &quot;3.5&quot;.</translation>
    </message>
    <message>
        <source>Only products whose unit costs at least this, in the currency&apos;s smallest unit.</source>
        <translation>Seulement les produits dont l’unité coûte au moins ceci, dans la plus petite unité de la monnaie.</translation>
    </message>
    <message>
        <source>Only products whose unit costs at most this, in the currency&apos;s smallest unit.</source>
        <translation>Seulement les produits dont l’unité coûte au plus ceci, dans la plus petite unité de la monnaie.</translation>
    </message>
    <message>
        <source>Leaves out products that already sell below their regular price.</source>
        <translation>Laisse de côté les produits déjà vendus sous leur prix habituel.</translation>
    </message>
    <message>
        <source>How much of a selection is bought by weight, volume or length.</source>
        <translation>Combien d’une sélection est acheté en poids, volume ou longueur.</translation>
    </message>
    <message>
        <source>How many different products of a selection are bought.</source>
        <translation>Combien de produits différents d’une sélection sont achetés.</translation>
    </message>
    <message>
        <source>How many complete sets of the parts are bought.</source>
        <translation>Combien de lots complets des éléments sont achetés.</translation>
    </message>
    <message>
        <source>Which part of the basket&apos;s spend falls on a selection.</source>
        <translation>Quelle part de la dépense du panier porte sur une sélection.</translation>
    </message>
    <message>
        <source>What the customer did over several sales, this one included.</source>
        <translation>Ce que le client a fait sur plusieurs ventes, celle-ci comprise.</translation>
    </message>
    <message>
        <source>Which sale in the customer&apos;s life this is; the first is 1.</source>
        <translation>De quelle vente il s’agit dans la vie du client&#x202f;; la première est 1.</translation>
    </message>
    <message>
        <source>The customer is known, and for how long.</source>
        <translation>Le client est connu, et depuis combien de temps.</translation>
    </message>
    <message>
        <source>The day is near the customer&apos;s birthday.</source>
        <translation>Le jour est proche de l’anniversaire du client.</translation>
    </message>
    <message>
        <source>An attribute of the customer passes a test.</source>
        <translation>Un attribut du client passe un test.</translation>
    </message>
    <message>
        <source>The customer is one of these, by pseudonymous id.</source>
        <translation>Le client est l’un de ceux-ci, par identifiant pseudonyme.</translation>
    </message>
    <message>
        <source>The sale is paid with certain means of payment.</source>
        <translation>La vente est payée avec certains moyens de paiement.</translation>
    </message>
    <message>
        <source>The till is of any of these types.</source>
        <translation>La caisse est de l’un de ces types.</translation>
    </message>
    <message>
        <source>What is in an account of the customer&apos;s wallet before this sale.</source>
        <translation>Ce qu’il y a sur un compte du porte-monnaie du client avant cette vente.</translation>
    </message>
    <message>
        <source>Whether other promotions have fired or were completed.</source>
        <translation>Si d’autres promotions ont joué ou ont été terminées.</translation>
    </message>
    <message>
        <source>Whether all products count together, or only the product or the line with the most.</source>
        <translation>Si tous les produits comptent ensemble, ou seulement le produit ou la ligne qui en a le plus.</translation>
    </message>
    <message>
        <source>What makes one set; only for sets.</source>
        <translation>Ce qui fait un lot&#x202f;; pour les lots seulement.</translation>
    </message>
    <message>
        <source>Quantity of a selection, within one or two bounds; a weighed line counts one.</source>
        <translation>Quantité d’une sélection, entre une ou deux bornes&#x202f;; une ligne pesée compte pour un.</translation>
    </message>
    <message>
        <source>Weight, volume or length of the weighed lines of a selection, within one or two bounds.</source>
        <translation>Poids, volume ou longueur des lignes pesées d’une sélection, entre une ou deux bornes.</translation>
    </message>
    <message>
        <source>How many different products of a selection, within one or two bounds.</source>
        <translation>Combien de produits différents d’une sélection, entre une ou deux bornes.</translation>
    </message>
    <message>
        <source>How many complete sets of the parts, within one or two bounds.</source>
        <translation>Combien de lots complets des éléments, entre une ou deux bornes.</translation>
    </message>
    <message>
        <source>The part of the basket&apos;s spend that falls on a selection, in percent, within one or two bounds.</source>
        <translation>La part de la dépense du panier qui porte sur une sélection, en pour cent, entre une ou deux bornes.</translation>
    </message>
    <message>
        <source>A count over several sales, within one or two bounds.</source>
        <translation>Un compte sur plusieurs ventes, entre une ou deux bornes.</translation>
    </message>
    <message>
        <source>What is counted: visits, different days, weeks or months with a visit, spend or quantity.</source>
        <translation>Ce qui est compté&#xa0;: visites, jours, semaines ou mois différents avec une visite, dépense ou quantité.</translation>
    </message>
    <message>
        <source>The products that count; a sale without them counts nothing.</source>
        <translation>Les produits qui comptent&#x202f;; une vente sans eux ne compte pas.</translation>
    </message>
    <message>
        <source>How far back it counts; ever when left out.</source>
        <translation>Jusqu’où l’on compte en arrière&#x202f;; depuis toujours si absent.</translation>
    </message>
    <message>
        <source>At least this much, included, in the count&apos;s unit.</source>
        <translation>Au moins ceci, compris, dans l’unité du compte.</translation>
    </message>
    <message>
        <source>At most this much, included, in the count&apos;s unit.</source>
        <translation>Au plus ceci, compris, dans l’unité du compte.</translation>
    </message>
    <message>
        <source>The last so many days, weeks, months or years, the current one included.</source>
        <translation>Les derniers jours, semaines, mois ou années, la période en cours comprise.</translation>
    </message>
    <message>
        <source>How many of them; 1 when left out.</source>
        <translation>Combien il y en a&#x202f;; 1 si absent.</translation>
    </message>
    <message>
        <source>What they are.</source>
        <translation>Ce que c’est.</translation>
    </message>
    <message>
        <source>As the calendar has them (this week from Monday, this month) rather than days counted back from today.</source>
        <translation>Selon le calendrier (cette semaine depuis lundi, ce mois-ci) plutôt qu’en jours comptés à rebours depuis aujourd’hui.</translation>
    </message>
    <message>
        <source>The number of this sale in the customer&apos;s life.</source>
        <translation>Le numéro de cette vente dans la vie du client.</translation>
    </message>
    <message>
        <source>At least this, included.</source>
        <translation>Au moins ceci, compris.</translation>
    </message>
    <message>
        <source>At most this, included.</source>
        <translation>Au plus ceci, compris.</translation>
    </message>
    <message>
        <source>Every so many: 5 is the 5th, 10th, 15th.</source>
        <translation>Toutes les tant&#xa0;: 5, c’est la 5e, la 10e, la 15e.</translation>
    </message>
    <message>
        <source>Known customers; nothing more is asked without bounds.</source>
        <translation>Clients connus&#x202f;; rien de plus n’est demandé sans bornes.</translation>
    </message>
    <message>
        <source>A member for at least so many days; 0 on the first.</source>
        <translation>Membre depuis au moins tant de jours&#x202f;; 0 le premier jour.</translation>
    </message>
    <message>
        <source>A member for at most so many days.</source>
        <translation>Membre depuis au plus tant de jours.</translation>
    </message>
    <message>
        <source>Days around the customer&apos;s birthday; on the day alone when nothing is said.</source>
        <translation>Jours autour de l’anniversaire du client&#x202f;; le jour même seulement si rien n’est dit.</translation>
    </message>
    <message>
        <source>So many days before count too.</source>
        <translation>Tant de jours avant comptent aussi.</translation>
    </message>
    <message>
        <source>So many days after count too.</source>
        <translation>Tant de jours après comptent aussi.</translation>
    </message>
    <message>
        <source>One attribute by name: the value, or a test of it.</source>
        <translation>Un attribut par nom&#xa0;: la valeur, ou un test de celle-ci.</translation>
    </message>
    <message>
        <source>Payment by any of the types.</source>
        <translation>Paiement par l’un de ces types.</translation>
    </message>
    <message>
        <source>Types of payment as the till names them, as card or voucher.</source>
        <translation>Types de paiement tels que la caisse les nomme, comme card ou voucher.</translation>
    </message>
    <message>
        <source>At least this much by them together.</source>
        <translation>Au moins ceci par eux tous ensemble.</translation>
    </message>
    <message>
        <source>The balance of an account, within one or two bounds.</source>
        <translation>Le solde d’un compte, entre une ou deux bornes.</translation>
    </message>
    <message>
        <source>The account; the programme&apos;s points account when left out.</source>
        <translation>Le compte&#x202f;; le compte de points du programme si absent.</translation>
    </message>
    <message>
        <source>At least so many points, or that much in the currency&apos;s smallest unit where the account holds money.</source>
        <translation>Au moins tant de points, ou cette somme dans la plus petite unité de la monnaie si le compte est en argent.</translation>
    </message>
    <message>
        <source>At most so many points, or that much in the currency&apos;s smallest unit where the account holds money.</source>
        <translation>Au plus tant de points, ou cette somme dans la plus petite unité de la monnaie si le compte est en argent.</translation>
    </message>
    <message>
        <source>Other promotions, in this sale or an earlier one.</source>
        <translation>D’autres promotions, dans cette vente ou une vente passée.</translation>
    </message>
    <message>
        <source>The promotions, by id.</source>
        <translation>Les promotions, par identifiant.</translation>
    </message>
    <message>
        <source>Whether any has fired in this basket, none has, or the customer has completed any at an earlier sale.</source>
        <translation>Si l’une a joué dans ce panier, si aucune n’a joué, ou si le client en a terminé une lors d’une vente passée.</translation>
    </message>
    <message>
        <source>Weight, volume or length of the weighed lines of a selection.</source>
        <translation>Poids, volume ou longueur des lignes pesées d’une sélection.</translation>
    </message>
    <message>
        <source>How many different products of a selection.</source>
        <translation>Combien de produits différents d’une sélection.</translation>
    </message>
    <message>
        <source>How many complete sets of the parts.</source>
        <translation>Combien de lots complets des éléments.</translation>
    </message>
    <message>
        <source>The part of the basket&apos;s spend that falls on a selection.</source>
        <translation>La part de la dépense du panier qui porte sur une sélection.</translation>
    </message>
    <message>
        <source>One step alone, tiers of a measure, one step for every multiple of a measure, a journey across visits, or a cycle: a journey that starts again.</source>
        <translation>Une seule étape, des paliers d’une mesure, une étape à chaque multiple d’une mesure, un parcours sur plusieurs visites, ou un cycle&#xa0;: un parcours qui recommence.</translation>
    </message>
    <message>
        <source>Repeat: how many times in one basket. Cycle: how many rounds in a life.</source>
        <translation>Répétition&#xa0;: combien de fois dans un panier. Cycle&#xa0;: combien de tours dans une vie.</translation>
    </message>
    <message>
        <source>Journey and cycle: steps are open side by side, not one after the other.</source>
        <translation>Parcours et cycle&#xa0;: les étapes sont ouvertes côte à côte, et non l’une après l’autre.</translation>
    </message>
    <message>
        <source>In any order: so many steps complete it; all when left out.</source>
        <translation>Dans n’importe quel ordre&#xa0;: tant d’étapes suffisent&#x202f;; toutes si absent.</translation>
    </message>
    <message>
        <source>Journey and cycle: days for the whole journey or round, from its first count.</source>
        <translation>Parcours et cycle&#xa0;: jours pour tout le parcours ou le tour, depuis son premier compte.</translation>
    </message>
    <message>
        <source>Journey and cycle: whether what is counted beyond a step goes on to the next, or is dropped.</source>
        <translation>Parcours et cycle&#xa0;: si ce qui dépasse une étape compte pour la suivante, ou est perdu.</translation>
    </message>
    <message>
        <source>The steps: lowest threshold first, or in the order of the journey.</source>
        <translation>Les étapes&#xa0;: le plus petit seuil d’abord, ou dans l’ordre du parcours.</translation>
    </message>
    <message>
        <source>Rewards for completing the journey or round, beside the last step&apos;s own.</source>
        <translation>Récompenses pour avoir terminé le parcours ou le tour, en plus de celles de la dernière étape.</translation>
    </message>
    <message>
        <source>Journey and cycle: how often or how much until the step is done; one visit when left out.</source>
        <translation>Parcours et cycle&#xa0;: combien de fois ou combien jusqu’à franchir l’étape&#x202f;; une visite si absent.</translation>
    </message>
    <message>
        <source>Journey and cycle: days from the step&apos;s opening, the first included.</source>
        <translation>Parcours et cycle&#xa0;: jours depuis l’ouverture de l’étape, le premier compris.</translation>
    </message>
    <message>
        <source>The count over sales that meet the step&apos;s conditions, and where it must get.</source>
        <translation>Le compte sur les ventes qui remplissent les conditions de l’étape, et jusqu’où il doit aller.</translation>
    </message>
    <message>
        <source>How far back it counts; since the step opened when left out.</source>
        <translation>Jusqu’où l’on compte en arrière&#x202f;; depuis l’ouverture de l’étape si absent.</translation>
    </message>
    <message>
        <source>The step is done at this, in the count&apos;s unit; 1 when left out.</source>
        <translation>L’étape est franchie à ce nombre, dans l’unité du compte&#x202f;; 1 si absent.</translation>
    </message>
    <message>
        <source>All units together at one price.</source>
        <translation>Toutes les unités ensemble à un seul prix.</translation>
    </message>
    <message>
        <source>A percent off every set of products.</source>
        <translation>Un pourcentage de remise sur chaque lot de produits.</translation>
    </message>
    <message>
        <source>An amount off every set of products.</source>
        <translation>Un montant de remise sur chaque lot de produits.</translation>
    </message>
    <message>
        <source>Points for each unit.</source>
        <translation>Des points pour chaque unité.</translation>
    </message>
    <message>
        <source>What earlier promotions credited, multiplied.</source>
        <translation>Ce que les promotions précédentes ont crédité, multiplié.</translation>
    </message>
    <message>
        <source>A product given on top.</source>
        <translation>Un produit offert en plus.</translation>
    </message>
    <message>
        <source>A coupon for a later visit.</source>
        <translation>Un coupon pour une visite future.</translation>
    </message>
    <message>
        <source>Stamps on the card of a journey or cycle.</source>
        <translation>Des tampons sur la carte d’un parcours ou d’un cycle.</translation>
    </message>
    <message>
        <source>Something from outside, by reference: a ticket, parking.</source>
        <translation>Quelque chose d’extérieur, par référence&#xa0;: une place, un parking.</translation>
    </message>
    <message>
        <source>The retailer gives to a cause; the bill stays as it is.</source>
        <translation>L’enseigne donne à une cause&#x202f;; la note ne change pas.</translation>
    </message>
    <message>
        <source>The account it goes to, instead of off the bill or to the programme&apos;s points account.</source>
        <translation>Le compte qui le reçoit, au lieu d’une remise ou du compte de points du programme.</translation>
    </message>
    <message>
        <source>Who pays for it, in shares that sum to 100 %; the retailer alone when left out.</source>
        <translation>Qui finance, en parts dont la somme est 100 %&#x202f;; l’enseigne seule si absent.</translation>
    </message>
    <message>
        <source>Whether units are ranked and counted over all products together, product by product, or line by line.</source>
        <translation>Si les unités sont classées et comptées tous produits ensemble, produit par produit ou ligne par ligne.</translation>
    </message>
    <message>
        <source>All that match: at most so many units, the dearest of them; over all, per product or per line as &quot;among&quot; says.</source>
        <translation>Toutes celles qui conviennent&#xa0;: au plus tant d’unités, les plus chères&#x202f;; au total, par produit ou par ligne selon &quot;among&quot;.</translation>
    </message>
    <message>
        <source>With &quot;atMost&quot;: the cheapest units rather than the dearest.</source>
        <translation>Avec &quot;atMost&quot;&#xa0;: les unités les moins chères plutôt que les plus chères.</translation>
    </message>
    <message>
        <source>All that match: the first so many units of each line are left out.</source>
        <translation>Toutes celles qui conviennent&#xa0;: les premières unités de chaque ligne sont laissées de côté.</translation>
    </message>
    <message>
        <source>All that match: only units of complete groups.</source>
        <translation>Toutes celles qui conviennent&#xa0;: seulement les unités de groupes complets.</translation>
    </message>
    <message>
        <source>Units in order of price, cut into groups of one size; only complete groups count.</source>
        <translation>Unités par ordre de prix, coupées en groupes d’une même taille&#x202f;; seuls les groupes complets comptent.</translation>
    </message>
    <message>
        <source>How many units make a group.</source>
        <translation>Combien d’unités font un groupe.</translation>
    </message>
    <message>
        <source>From which end units are taken.</source>
        <translation>De quel côté les unités sont prises.</translation>
    </message>
    <message>
        <source>Only this one of each group; 0 or left out: all of them.</source>
        <translation>Seulement celle de ce rang dans chaque groupe&#x202f;; 0 ou absent&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>All grouped units are ranked together and the nth slice of them is taken, rather than the nth of each group.</source>
        <translation>Toutes les unités groupées sont classées ensemble et la part de ce rang est prise, plutôt que ce rang dans chaque groupe.</translation>
    </message>
    <message>
        <source>The rank in which &quot;nth&quot; counts.</source>
        <translation>L’ordre dans lequel compte &quot;nth&quot;.</translation>
    </message>
    <message>
        <source>Where it is rounded: per unit, per line or once over all; as the programme says when left out.</source>
        <translation>Où l’on arrondit&#xa0;: par unité, par ligne ou une fois sur tout&#x202f;; comme le programme le dit si absent.</translation>
    </message>
    <message>
        <source>The value it is a percent of: as the programme stacks, at the start of the stage, before any discount, or as it stands right now.</source>
        <translation>La valeur dont c’est un pourcentage&#xa0;: comme le programme cumule, au début du stade, avant toute remise, ou telle qu’elle est à ce moment.</translation>
    </message>
    <message>
        <source>All units together sell at this price; when they are already cheaper they stay as they are.</source>
        <translation>Toutes les unités se vendent ensemble à ce prix&#x202f;; déjà moins chères, elles restent telles quelles.</translation>
    </message>
    <message>
        <source>Price of all units together.</source>
        <translation>Prix de toutes les unités ensemble.</translation>
    </message>
    <message>
        <source>Which units a set takes first.</source>
        <translation>Quelles unités un lot prend d’abord.</translation>
    </message>
    <message>
        <source>A percent off every set made of the parts.</source>
        <translation>Un pourcentage de remise sur chaque lot formé des éléments.</translation>
    </message>
    <message>
        <source>An amount off every set made of the parts.</source>
        <translation>Un montant de remise sur chaque lot formé des éléments.</translation>
    </message>
    <message>
        <source>How much off each set.</source>
        <translation>Combien de remise par lot.</translation>
    </message>
    <message>
        <source>How many for each unit.</source>
        <translation>Combien pour chaque unité.</translation>
    </message>
    <message>
        <source>What earlier promotions of this basket credited grows to so many times itself: with a factor of 2 it doubles.</source>
        <translation>Ce que les promotions précédentes de ce panier ont crédité est multiplié d’autant&#xa0;: avec un facteur 2, cela double.</translation>
    </message>
    <message>
        <source>Only what promotions with any of these tags credited; all when left out.</source>
        <translation>Seulement ce qu’ont crédité les promotions portant l’une de ces étiquettes&#x202f;; toutes si absent.</translation>
    </message>
    <message>
        <source>A product given on top: it is no line of the basket and costs nothing.</source>
        <translation>Un produit offert en plus&#xa0;: ce n’est pas une ligne du panier et il ne coûte rien.</translation>
    </message>
    <message>
        <source>SKU or GTIN of the product.</source>
        <translation>SKU ou GTIN du produit.</translation>
    </message>
    <message>
        <source>How much of it each time; 1 when left out.</source>
        <translation>Combien à chaque fois&#x202f;; 1 si absent.</translation>
    </message>
    <message>
        <source>A coupon for the wallet, to be used at a later visit.</source>
        <translation>Un coupon pour le porte-monnaie, à utiliser lors d’une visite future.</translation>
    </message>
    <message>
        <source>The code that the other promotion asks for.</source>
        <translation>Le code que l’autre promotion demande.</translation>
    </message>
    <message>
        <source>What the coupon says.</source>
        <translation>Ce que dit le coupon.</translation>
    </message>
    <message>
        <source>Days after the sale from which it is valid; 0 is at once.</source>
        <translation>Jours après la vente à partir desquels il est valable&#x202f;; 0, c’est tout de suite.</translation>
    </message>
    <message>
        <source>Days it is valid for; 30 when left out.</source>
        <translation>Jours pendant lesquels il est valable&#x202f;; 30 si absent.</translation>
    </message>
    <message>
        <source>Stamps on the card of a promotion whose open step counts visits.</source>
        <translation>Des tampons sur la carte d’une promotion dont l’étape ouverte compte des visites.</translation>
    </message>
    <message>
        <source>The promotion whose card it is; this one when left out.</source>
        <translation>La promotion dont c’est la carte&#x202f;; celle-ci si absent.</translation>
    </message>
    <message>
        <source>How many; 1 when left out.</source>
        <translation>Combien&#x202f;; 1 si absent.</translation>
    </message>
    <message>
        <source>Something from outside that the shopper is entitled to, each time.</source>
        <translation>Quelque chose d’extérieur auquel le client a droit, à chaque fois.</translation>
    </message>
    <message>
        <source>What the outside system knows it by.</source>
        <translation>Comment le système extérieur le connaît.</translation>
    </message>
    <message>
        <source>What the shopper reads.</source>
        <translation>Ce que lit le client.</translation>
    </message>
    <message>
        <source>What the retailer gives to a cause, each time.</source>
        <translation>Ce que l’enseigne donne à une cause, à chaque fois.</translation>
    </message>
    <message>
        <source>The cause.</source>
        <translation>La cause.</translation>
    </message>
    <message>
        <source>The account of the wallet that a reward goes to.</source>
        <translation>Le compte du porte-monnaie qui reçoit une récompense.</translation>
    </message>
    <message>
        <source>An account of the programme; its points account when left out.</source>
        <translation>Un compte du programme&#x202f;; son compte de points si absent.</translation>
    </message>
    <message>
        <source>Days until it may be spent; 0 is at once.</source>
        <translation>Jours avant de pouvoir le dépenser&#x202f;; 0, c’est tout de suite.</translation>
    </message>
    <message>
        <source>What one payer bears.</source>
        <translation>Ce que supporte un financeur.</translation>
    </message>
    <message>
        <source>Who pays: the retailer, a supplier, a partner.</source>
        <translation>Qui finance&#xa0;: l’enseigne, un fournisseur, un partenaire.</translation>
    </message>
    <message>
        <source>Percent of the reward: 60, or &quot;33.3&quot;.</source>
        <translation>Pourcentage de la récompense&#xa0;: 60, ou &quot;33.3&quot;.</translation>
    </message>
    <message>
        <source>What one basket, one customer or all together may get.</source>
        <translation>Ce qu’un panier, un client ou tous ensemble peuvent obtenir.</translation>
    </message>
    <message>
        <source>How many times one customer may have it; customers who are not known are not counted.</source>
        <translation>Combien de fois un client peut l’avoir&#x202f;; les clients inconnus ne sont pas comptés.</translation>
    </message>
    <message>
        <source>What it may cost in all.</source>
        <translation>Ce qu’elle peut coûter en tout.</translation>
    </message>
    <message>
        <source>So many times for one customer.</source>
        <translation>Tant de fois pour un client.</translation>
    </message>
    <message>
        <source>How many times.</source>
        <translation>Combien de fois.</translation>
    </message>
    <message>
        <source>Within this time; ever when left out.</source>
        <translation>Dans ce délai&#x202f;; pour toujours si absent.</translation>
    </message>
    <message>
        <source>What the promotion may cost in all.</source>
        <translation>Ce que la promotion peut coûter en tout.</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit, discounts and credits together.</source>
        <translation>Dans la plus petite unité de la monnaie, remises et crédits ensemble.</translation>
    </message>
    <message>
        <source>In points.</source>
        <translation>En points.</translation>
    </message>
    <message>
        <source>How many times it may fire.</source>
        <translation>Combien de fois elle peut jouer.</translation>
    </message>
    <message>
        <source>A reward that would pass it is cut to what is left, or not given.</source>
        <translation>Une récompense qui le dépasserait est réduite à ce qui reste, ou n’est pas donnée.</translation>
    </message>
    <message>
        <source>It applies alone: where it gives, no other does.</source>
        <translation>Elle s’applique seule&#xa0;: où elle donne, aucune autre ne donne.</translation>
    </message>
    <message>
        <source>Promotions it does not go with, by id; said on one side it holds for both.</source>
        <translation>Promotions avec lesquelles elle ne va pas, par identifiant&#x202f;; dit d’un côté, cela vaut pour les deux.</translation>
    </message>
    <message>
        <source>Nor does it go with promotions that carry any of these tags.</source>
        <translation>Elle ne va pas non plus avec les promotions portant l’une de ces étiquettes.</translation>
    </message>
    <message>
        <source>No later promotion of its stage touches the lines it gave on.</source>
        <translation>Aucune promotion suivante de son stade ne touche les lignes où elle a donné.</translation>
    </message>
    <message>
        <source>Lane of the programme it runs in, within its stage; the first of all when left out.</source>
        <translation>File du programme où elle passe, dans son stade&#x202f;; la première de toutes si absent.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
</context>
<context>
    <name>TemplatePictures</name>
    <message>
        <source>1 free</source>
        <translation>1 offert</translation>
    </message>
    <message>
        <source>+1 pt</source>
        <translation>+1 pt</translation>
    </message>
    <message>
        <source>×3 points</source>
        <translation>points ×3</translation>
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
        <translation>Merci</translation>
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
        <translation>En magasin</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>Dans l’appli</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Retrait magasin</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>on %1 only</source>
        <translation>le %1 seulement</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>after earlier offers</source>
        <translation>après les offres précédentes</translation>
    </message>
    <message>
        <source>before any offer</source>
        <translation>avant toute offre</translation>
    </message>
    <message>
        <source>as it stands then</source>
        <translation>sur le montant du moment</translation>
    </message>
    <message>
        <source>%1 except on %2</source>
        <translation>%1, hors %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>in stores of group %1</source>
        <translation>dans les magasins du groupe %1</translation>
    </message>
    <message>
        <source>in %1 stores</source>
        <translation>dans les magasins %1</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>parmi tous les produits</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>among %1</source>
        <translation>parmi %1</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>L’une de ces conditions</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Aucune de ces conditions</translation>
    </message>
    <message>
        <source>At least %1 of</source>
        <translation>Au moins %1 de ces conditions</translation>
    </message>
    <message>
        <source>Present coupon %1</source>
        <translation>Présentez le coupon %1</translation>
    </message>
    <message>
        <source>Consent to %1</source>
        <translation>Consentement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spend at least %1 %3</source>
        <translation>Dépensez au moins %1 %3</translation>
    </message>
    <message>
        <source>Spend at most %2 %3</source>
        <translation>Dépensez au plus %2 %3</translation>
    </message>
    <message>
        <source>Spend between %1 and %2 %3</source>
        <translation>Dépensez entre %1 et %2 %3</translation>
    </message>
    <message>
        <source>Buy at least %1 × %3</source>
        <translation>Achetez au moins %1 × %3</translation>
    </message>
    <message>
        <source>Buy at most %2 × %3</source>
        <translation>Achetez au plus %2 × %3</translation>
    </message>
    <message>
        <source>Buy between %1 and %2 × %3</source>
        <translation>Achetez entre %1 et %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>Buy at least %1 item(s) %3</source>
        <translation>
            <numerusform>Achetez au moins %1 article %3</numerusform>
            <numerusform>Achetez au moins %1 articles %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at most %2 item(s) %3</source>
        <translation>
            <numerusform>Achetez au plus %2 article %3</numerusform>
            <numerusform>Achetez au plus %2 articles %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy between %1 and %2 item(s) %3</source>
        <translation>
            <numerusform>Achetez entre %1 et %2 article %3</numerusform>
            <numerusform>Achetez entre %1 et %2 articles %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Basket of at least %1</source>
        <translation>Panier d’au moins %1</translation>
    </message>
    <message>
        <source>Basket of at most %2</source>
        <translation>Panier d’au plus %2</translation>
    </message>
    <message>
        <source>Basket of between %1 and %2</source>
        <translation>Panier entre %1 et %2</translation>
    </message>
    <message>
        <source>Spend %1</source>
        <translation>Dépenses %1</translation>
    </message>
    <message>
        <source>Number bought of %1</source>
        <translation>Quantité achetée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The promotion has no id. Give it one that no other has.</source>
        <translation>La promotion n’a pas d’identifiant. Donnez-lui-en un qui soit unique.</translation>
    </message>
    <message>
        <source>The promotion has no name. Write one in at least one language.</source>
        <translation>La promotion n’a pas de nom. Écrivez-en un dans au moins une langue.</translation>
    </message>
    <message>
        <source>This part has no id. Give it one that is unique in its promotion.</source>
        <translation>Cet élément n’a pas d’identifiant. Donnez-lui-en un qui soit unique dans sa promotion.</translation>
    </message>
    <message>
        <source>Two parts have the id “%1”. Change one of them.</source>
        <translation>Deux éléments portent l’identifiant «&#xa0;%1&#xa0;». Changez l’un des deux.</translation>
    </message>
    <message>
        <source>Nothing is chosen here. Choose at least one.</source>
        <translation>Rien n’est choisi ici. Choisissez au moins une valeur.</translation>
    </message>
    <message>
        <source>One word of this list is blank. Write it or take it out.</source>
        <translation>Un mot de cette liste est vide. Écrivez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>No bound is set here. Say at least, at most, or both.</source>
        <translation>Aucune borne n’est fixée ici. Indiquez un minimum, un maximum ou les deux.</translation>
    </message>
    <message>
        <source>At least %1 is above at most %2. Swap them.</source>
        <translation>Le minimum %1 dépasse le maximum %2. Échangez-les.</translation>
    </message>
    <message>
        <source>%1 is below zero. Use zero or more.</source>
        <translation>%1 est négatif. Mettez zéro ou plus.</translation>
    </message>
    <message>
        <source>%1 is too small. Use more than zero.</source>
        <translation>%1 est trop petit. Mettez plus que zéro.</translation>
    </message>
    <message>
        <source>%1 is too large. Use at most %2.</source>
        <translation>%1 est trop grand. Mettez au plus %2.</translation>
    </message>
    <message>
        <source>%1 is no percentage. Use 0 to 100.</source>
        <translation>%1 n’est pas un pourcentage. Mettez de 0 à 100.</translation>
    </message>
    <message>
        <source>Times %1 adds nothing. Use a factor above 1.</source>
        <translation>Multiplier par %1 n’ajoute rien. Mettez un facteur supérieur à 1.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Choose what the steps count.</source>
        <translation>Rien n’est encore mesuré. Choisissez ce que comptent les étapes.</translation>
    </message>
    <message>
        <source>There is no step yet. Add one.</source>
        <translation>Il n’y a pas encore d’étape. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>There are %1 steps, but only one belongs here. Keep one, or make tiers of them.</source>
        <translation>Il y a %1 étapes, mais une seule a sa place ici. Gardez-en une, ou faites-en des paliers.</translation>
    </message>
    <message>
        <source>This tier starts at %2, not above the one before it at %1. Raise it.</source>
        <translation>Ce palier commence à %2, pas au-dessus du précédent à %1. Relevez-le.</translation>
    </message>
    <message>
        <source>This step gives nothing yet. Add a reward.</source>
        <translation>Cette étape ne donne encore rien. Ajoutez un avantage.</translation>
    </message>
    <message>
        <source>The set has no parts yet. Add what belongs to it.</source>
        <translation>Le lot est encore vide. Ajoutez ce qui le compose.</translation>
    </message>
    <message>
        <source>The message is empty. Write it in at least one language.</source>
        <translation>Le message est vide. Écrivez-le dans au moins une langue.</translation>
    </message>
    <message>
        <source>The reward “%1” has no meaning in the stage “%2”. Choose another stage or reward.</source>
        <translation>L’avantage «&#xa0;%1&#xa0;» n’a pas de sens au stade «&#xa0;%2&#xa0;». Choisissez un autre stade ou un autre avantage.</translation>
    </message>
    <message>
        <source>A personal value has no name. Give it one.</source>
        <translation>Une valeur personnalisée n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Two personal values are named “%1”. Rename one.</source>
        <translation>Deux valeurs personnalisées s’appellent «&#xa0;%1&#xa0;». Renommez l’une des deux.</translation>
    </message>
    <message>
        <source>There is no personal value named “%1”. Choose one that is listed, or add it.</source>
        <translation>Il n’y a pas de valeur personnalisée «&#xa0;%1&#xa0;». Choisissez-en une de la liste, ou ajoutez-la.</translation>
    </message>
    <message>
        <source>“%1” counts in %2, but %3 is needed here. Choose another.</source>
        <translation>«&#xa0;%1&#xa0;» compte en %2, mais il faut %3 ici. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The smallest value %1 is above the largest %2. Swap them.</source>
        <translation>La plus petite valeur %1 dépasse la plus grande %2. Échangez-les.</translation>
    </message>
    <message>
        <source>The default %1 is not from %2 to %3. Move it inside.</source>
        <translation>La valeur par défaut %1 n’est pas entre %2 et %3. Ramenez-la dans ces limites.</translation>
    </message>
    <message>
        <source>A step of %1 leads nowhere. Use more than zero.</source>
        <translation>Un pas de %1 ne mène nulle part. Mettez plus que zéro.</translation>
    </message>
    <message>
        <source>It ends on %2, before it starts on %1. Change one of the dates.</source>
        <translation>La fin, le %2, précède le début, le %1. Changez l’une des dates.</translation>
    </message>
    <message>
        <source>From %1 to %1 is no time at all. Change one of them.</source>
        <translation>De %1 à %1, il n’y a pas de durée. Changez l’une des deux heures.</translation>
    </message>
    <message>
        <source>At least %1 of only %2 conditions can never hold. Lower the number or add conditions.</source>
        <translation>Au moins %1 sur %2 conditions ne peut jamais être rempli. Baissez le nombre ou ajoutez des conditions.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use a three-letter code such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise. Mettez un code de trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>No product of the catalogue is picked. Widen the choice.</source>
        <translation>Aucun produit du catalogue n’est retenu. Élargissez le choix.</translation>
    </message>
    <message>
        <source>No number uses the personal value “%1”. Use it or remove it.</source>
        <translation>Aucun nombre n’utilise la valeur personnalisée «&#xa0;%1&#xa0;». Utilisez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The catalogue has no product “%1”.</source>
        <translation>Le catalogue n’a pas de produit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue has no category “%1”.</source>
        <translation>Le catalogue n’a pas de catégorie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue has no brand “%1”.</source>
        <translation>Le catalogue n’a pas de marque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue has no supplier “%1”.</source>
        <translation>Le catalogue n’a pas de fournisseur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue has no tag “%1”.</source>
        <translation>Le catalogue n’a pas d’étiquette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue has no attribute “%1”.</source>
        <translation>Le catalogue n’a pas d’attribut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The programme has no store “%1”.</source>
        <translation>Le programme n’a pas de magasin «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The programme has no group of stores “%1”.</source>
        <translation>Le programme n’a pas de groupe de magasins «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The programme has no banner “%1”.</source>
        <translation>Le programme n’a pas d’enseigne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This escape is not known in JSON. Write the character itself, or \n, \t, \u and four digits.</source>
        <translation>Cet échappement n’existe pas en JSON. Écrivez le caractère lui-même, ou \n, \t, \u et quatre chiffres.</translation>
    </message>
    <message>
        <source>%1 is not a number as JSON writes it. Use digits, such as 1250.</source>
        <translation>%1 n’est pas un nombre en JSON. Écrivez des chiffres, comme 1250.</translation>
    </message>
    <message>
        <source>%1 is not a word of JSON. Put texts in quotation marks.</source>
        <translation>%1 n’est pas un mot de JSON. Mettez les textes entre guillemets droits.</translation>
    </message>
    <message>
        <source>The text starts with an invisible mark. Take it out.</source>
        <translation>Le texte commence par une marque invisible. Retirez-la.</translation>
    </message>
    <message>
        <source>JSON has no comments. Take it out.</source>
        <translation>JSON n’a pas de commentaires. Retirez-le.</translation>
    </message>
    <message>
        <source>There is a control character inside a text. Take it out.</source>
        <translation>Un caractère de contrôle est dans un texte. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois ici. Gardez-en un.</translation>
    </message>
    <message>
        <source>There is nothing here. Write a value.</source>
        <translation>Il n’y a rien ici. Écrivez une valeur.</translation>
    </message>
    <message>
        <source>A name in quotation marks belongs here, not %1.</source>
        <translation>Un nom entre guillemets droits est attendu ici, et non %1.</translation>
    </message>
    <message>
        <source>This escape is half a character. Write both halves, or the character itself.</source>
        <translation>Cet échappement est une moitié de caractère. Écrivez les deux moitiés, ou le caractère lui-même.</translation>
    </message>
    <message>
        <source>A colon is missing after the name. Write one.</source>
        <translation>Il manque deux-points après le nom. Ajoutez-les.</translation>
    </message>
    <message>
        <source>A comma is missing here. Write one.</source>
        <translation>Il manque une virgule ici. Ajoutez-la.</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Write decimals as text: &quot;17.5&quot;.</source>
        <translation>%1 n’est pas un nombre entier. Écrivez les décimales en texte&#xa0;: &quot;17.5&quot;.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save it as UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8 ici. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is too large for a number here. Use a smaller one.</source>
        <translation>%1 est trop grand ici. Mettez un nombre plus petit.</translation>
    </message>
    <message>
        <source>Texts stand in double quotation marks in JSON. Change the quotes.</source>
        <translation>Les textes s’écrivent entre guillemets droits doubles en JSON. Changez les guillemets.</translation>
    </message>
    <message>
        <source>Parts within parts go deeper than %1. Flatten them.</source>
        <translation>Les éléments s’imbriquent au-delà de %1 niveaux. Aplatissez-les.</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes. Split it.</source>
        <translation>Le texte dépasse %1 octets. Découpez-le.</translation>
    </message>
    <message>
        <source>A comma stands before the end. Take it out.</source>
        <translation>Une virgule précède la fin. Retirez-la.</translation>
    </message>
    <message>
        <source>There is more text after the end. Take it out.</source>
        <translation>Il y a encore du texte après la fin. Retirez-le.</translation>
    </message>
    <message>
        <source>%1 does not belong here. Take it out, or write a value.</source>
        <translation>%1 n’a pas sa place ici. Retirez-le, ou écrivez une valeur.</translation>
    </message>
    <message>
        <source>What opens here is never closed. Add %1 at its end.</source>
        <translation>Ce qui s’ouvre ici n’est jamais fermé. Ajoutez %1 à la fin.</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark. Write one.</source>
        <translation>Ce texte n’a pas de guillemet fermant. Ajoutez-le.</translation>
    </message>
    <message>
        <source>This is in %1, the basket in %2. One basket has one currency.</source>
        <translation>Ceci est en %1, le panier en %2. Un panier n’a qu’une devise.</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Give the shelf price, and a return a negative quantity.</source>
        <translation>Le prix %1 est négatif. Indiquez le prix en rayon, et une quantité négative pour un retour.</translation>
    </message>
    <message>
        <source>The line has no price. Give its shelf price in minor units.</source>
        <translation>La ligne n’a pas de prix. Indiquez son prix en rayon en centimes.</translation>
    </message>
    <message>
        <source>This is a stock movement, not a sale. Leave it out.</source>
        <translation>C’est un mouvement de stock, pas une vente. Écartez-le.</translation>
    </message>
    <message>
        <source>The basket has %1 lines, more than %2. Split it.</source>
        <translation>Le panier a %1 lignes, plus que %2. Découpez-le.</translation>
    </message>
    <message>
        <source>The basket has %1 items, more than %2. Split it.</source>
        <translation>Le panier a %1 articles, plus que %2. Découpez-le.</translation>
    </message>
    <message>
        <source>The basket is in %1, the programme in %2. Use one currency.</source>
        <translation>Le panier est en %1, le programme en %2. Utilisez la même devise.</translation>
    </message>
    <message>
        <source>The programme has no store “%1”. Add it there, or name another.</source>
        <translation>Le programme n’a pas de magasin «&#xa0;%1&#xa0;». Ajoutez-le, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>The quantity %1 is larger than %2. Use a smaller one.</source>
        <translation>La quantité %1 dépasse %2. Mettez-en une plus petite.</translation>
    </message>
    <message>
        <source>The amount is larger than %1 minor units. Use a smaller one.</source>
        <translation>Le montant dépasse %1 centimes. Mettez-en un plus petit.</translation>
    </message>
    <message>
        <source>The basket does not say when it was rung up. Give its time, or an instant for all.</source>
        <translation>Le panier ne dit pas quand il a été encaissé. Indiquez son heure, ou un instant pour tous.</translation>
    </message>
    <message>
        <source>Two promotions have the id “%1”. The second is left out; rename one.</source>
        <translation>Deux promotions portent l’identifiant «&#xa0;%1&#xa0;». La seconde est écartée&#x202f;; renommez l’une des deux.</translation>
    </message>
    <message>
        <source>This condition has no bound. Say at least, at most, or both.</source>
        <translation>Cette condition n’a pas de borne. Indiquez un minimum, un maximum ou les deux.</translation>
    </message>
    <message>
        <source>Format %1 is not known here. It may come from a newer version.</source>
        <translation>Le format %1 est inconnu ici. Il vient peut-être d’une version plus récente.</translation>
    </message>
    <message>
        <source>This part has no id. Give it one that no other has.</source>
        <translation>Cet élément n’a pas d’identifiant. Donnez-lui-en un qui soit unique.</translation>
    </message>
    <message>
        <source>This part does not say what it is. Name one of %1.</source>
        <translation>Cet élément ne dit pas ce qu’il est. Nommez l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This part is both “%1” and “%2”. Keep one.</source>
        <translation>Cet élément est à la fois «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;». Gardez-en un.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use %3.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici. Utilisez %3.</translation>
    </message>
    <message>
        <source>There are %2 steps, which does not suit “%1”. Tiers need at least one, all else exactly one.</source>
        <translation>Il y a %2 étapes, ce qui ne convient pas à «&#xa0;%1&#xa0;». Les paliers en veulent au moins une, le reste exactement une.</translation>
    </message>
    <message>
        <source>“%1” needs something to measure. Add the measure.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’une mesure. Ajoutez-la.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2026-11-21.</source>
        <translation>%1 n’est pas une date. Écrivez-la comme 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 is not a number with at most %2 decimals. Write it as 17.5.</source>
        <translation>%1 n’est pas un nombre d’au plus %2 décimales. Écrivez-le comme 17.5.</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write it as 2026-11-21T10:15:00+01:00.</source>
        <translation>%1 n’est pas un instant. Écrivez-le comme 2026-11-21T10:15:00+01:00.</translation>
    </message>
    <message>
        <source>%1 is not a time of day. Write it as 17:30.</source>
        <translation>%1 n’est pas une heure. Écrivez-la comme 17:30.</translation>
    </message>
    <message>
        <source>Nothing is written here. Write something, or leave the member out.</source>
        <translation>Rien n’est écrit ici. Écrivez quelque chose, ou retirez le membre.</translation>
    </message>
    <message>
        <source>“%1” is missing here. Add it.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» ici. Ajoutez-le.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3. Move it inside.</source>
        <translation>%1 n’est pas entre %2 et %3. Ramenez-le dans ces limites.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Take it out or correct it.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici. Retirez-le ou corrigez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a word here. Use %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot d’ici. Utilisez %3.</translation>
    </message>
    <message>
        <source>%2 stands here, but %1 belongs here.</source>
        <translation>Il y a ici %2, mais il faut %1.</translation>
    </message>
    <message>
        <source>The offset from %1 on does not come after the one before it. Put them in order of time.</source>
        <translation>Le décalage à partir de %1 ne suit pas le précédent. Mettez-les dans l’ordre du temps.</translation>
    </message>
    <message>
        <source>The promotion “%1” is in %2 too. Keep one of the files.</source>
        <translation>La promotion «&#xa0;%1&#xa0;» est aussi dans %2. Gardez un seul des fichiers.</translation>
    </message>
    <message>
        <source>The file of promotion “%1” should be named %2. Rename it.</source>
        <translation>Le fichier de la promotion «&#xa0;%1&#xa0;» devrait s’appeler %2. Renommez-le.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field: %1. Double it, or put the whole field in quotation marks.</source>
        <translation>Un guillemet est au milieu d’un champ&#xa0;: %1. Doublez-le, ou mettez tout le champ entre guillemets.</translation>
    </message>
    <message>
        <source>A field in quotation marks never ends: %1. Close it.</source>
        <translation>Un champ entre guillemets n’est jamais fermé&#xa0;: %1. Fermez-le.</translation>
    </message>
    <message>
        <source>A field is too long: %1. Shorten it.</source>
        <translation>Un champ est trop long&#xa0;: %1. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The row has too many columns. Take some out.</source>
        <translation>La ligne a trop de colonnes. Retirez-en.</translation>
    </message>
    <message>
        <source>The row has no product code. Give it one.</source>
        <translation>La ligne n’a pas de code produit. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The product code “%1” was there before. Keep one row.</source>
        <translation>Le code produit «&#xa0;%1&#xa0;» existe déjà. Gardez une seule ligne.</translation>
    </message>
    <message>
        <source>“%1” is not a price. Check how the file writes prices.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prix. Vérifiez comment le fichier écrit les prix.</translation>
    </message>
    <message>
        <source>The check digit of “%1” is wrong. Check the number.</source>
        <translation>La clé de contrôle de «&#xa0;%1&#xa0;» est fausse. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>“%1” is not a unit known here. Use piece, kg, l or m.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité connue ici. Utilisez piece, kg, l ou m.</translation>
    </message>
    <message>
        <source>The row is not UTF-8. Save the file as UTF-8.</source>
        <translation>La ligne n’est pas en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file has more products than one catalogue holds. Split it.</source>
        <translation>Le fichier a plus de produits qu’un catalogue n’en contient. Découpez-le.</translation>
    </message>
    <message>
        <source>More than %1 problems. Mend these first.</source>
        <translation>Plus de %1 problèmes. Corrigez d’abord ceux-ci.</translation>
    </message>
    <message>
        <source>“%1” stopped at %2 points, the most there can be.</source>
        <translation>«&#xa0;%1&#xa0;» s’est arrêtée à %2 points, le maximum possible.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 is not there. It may have been moved or renamed.</source>
        <translation>%1 est introuvable. Le fichier a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Open its latest backup, or a copy of it.</source>
        <translation>%1 est endommagé et a été laissé tel quel. Ouvrez sa dernière sauvegarde, ou une copie.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Close it there to edit it here.</source>
        <translation>%1 est ouvert ailleurs. Fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version. Update this program to edit it.</source>
        <translation>%1 vient d’une version plus récente. Mettez ce logiciel à jour pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program. Choose a file that ends in .offerwright.</source>
        <translation>%1 n’est pas un espace de travail de ce logiciel. Choisissez un fichier en .offerwright.</translation>
    </message>
    <message>
        <source>%1 may not be opened from here. Ask for the right to read and write it.</source>
        <translation>%1 ne peut pas être ouvert d’ici. Demandez le droit de le lire et de le modifier.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy to edit it.</source>
        <translation>%1 est ouvert en lecture seule. Enregistrez une copie pour la modifier.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Open it again to go on.</source>
        <translation>%1 a été modifié par un autre programme. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while it was open. Save a copy to keep your work.</source>
        <translation>%1 a été déplacé ou supprimé pendant qu’il était ouvert. Enregistrez une copie pour garder votre travail.</translation>
    </message>
    <message>
        <source>A part of %1 cannot be read. Open its latest backup.</source>
        <translation>Une partie de %1 est illisible. Ouvrez sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 breaks off or is damaged. Copy it again from its source.</source>
        <translation>%1 est incomplet ou endommagé. Recopiez-le depuis sa source.</translation>
    </message>
    <message>
        <source>%1 is too large to be read whole. Split it.</source>
        <translation>%1 est trop volumineux pour être lu d’un bloc. Découpez-le.</translation>
    </message>
    <message>
        <source>%1 has a line that is too long to be read: line %2. Check that it holds one record a line.</source>
        <translation>%1 a une ligne trop longue pour être lue&#xa0;: la ligne %2. Vérifiez qu’il contient un enregistrement par ligne.</translation>
    </message>
    <message>
        <source>The import of %1 was stopped. Nothing was changed.</source>
        <translation>L’import de %1 a été arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The sample %1 of this program is damaged. Install it again.</source>
        <translation>L’exemple %1 de ce logiciel est endommagé. Réinstallez-le.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be kept, such as a text that is not Unicode. Correct it; nothing was written.</source>
        <translation>%1 contient quelque chose qui ne peut pas être enregistré, comme un texte qui n’est pas en Unicode. Corrigez-le&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is too large to be kept. Split it; nothing was written.</source>
        <translation>%1 est trop volumineux pour être enregistré. Découpez-le&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no memory left for this. Close what you do not need; nothing is lost.</source>
        <translation>Il ne reste plus de mémoire pour cela. Fermez ce qui ne sert pas&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was kept is lost.</source>
        <translation>Le disque est plein. Libérez de la place&#x202f;; rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should. Save a copy on another disk.</source>
        <translation>Le disque ne répond pas normalement. Enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>un nombre décimal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>item</source>
        <translation>article</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>panier</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Problem %1 (%2).</source>
        <translation>Problème %1 (%2).</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>in store</source>
        <translation>en magasin</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>sur le site</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>dans l’appli</translation>
    </message>
    <message>
        <source>by click and collect</source>
        <translation>en retrait magasin</translation>
    </message>
    <message>
        <source>spend at least %1</source>
        <translation>dépensent au moins %1</translation>
    </message>
    <message>
        <source>spend at most %2</source>
        <translation>dépensent au plus %2</translation>
    </message>
    <message>
        <source>spend between %1 and %2</source>
        <translation>dépensent entre %1 et %2</translation>
    </message>
    <message>
        <source>buy at least %1 ×</source>
        <translation>achètent au moins %1 ×</translation>
    </message>
    <message>
        <source>buy at most %2 ×</source>
        <translation>achètent au plus %2 ×</translation>
    </message>
    <message>
        <source>buy between %1 and %2 ×</source>
        <translation>achètent entre %1 et %2 ×</translation>
    </message>
    <message numerus="yes">
        <source>buy at least %1 item(s)</source>
        <translation>
            <numerusform>achètent au moins %1 article</numerusform>
            <numerusform>achètent au moins %1 articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at most %2 item(s)</source>
        <translation>
            <numerusform>achètent au plus %2 article</numerusform>
            <numerusform>achètent au plus %2 articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy between %1 and %2 item(s)</source>
        <translation>
            <numerusform>achètent entre %1 et %2 article</numerusform>
            <numerusform>achètent entre %1 et %2 articles</numerusform>
        </translation>
    </message>
    <message>
        <source>every day from %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on a %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>but not %1</source>
        <translation>mais pas %1</translation>
    </message>
    <message>
        <source>spend at least %1 in all</source>
        <translation>dépensent au moins %1 en tout</translation>
    </message>
    <message>
        <source>spend at most %2 in all</source>
        <translation>dépensent au plus %2 en tout</translation>
    </message>
    <message>
        <source>spend between %1 and %2 in all</source>
        <translation>dépensent entre %1 et %2 en tout</translation>
    </message>
    <message>
        <source>present coupon %1</source>
        <translation>présentent le coupon %1</translation>
    </message>
    <message>
        <source>belong to “%1”</source>
        <translation>font partie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>have tier %1</source>
        <translation>ont le statut %1</translation>
    </message>
    <message>
        <source>have consented to “%1”</source>
        <translation>ont donné leur accord pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>meet further conditions</source>
        <translation>remplissent d’autres conditions</translation>
    </message>
    <message>
        <source>are not among those who %1</source>
        <translation>ne sont pas de ceux qui %1</translation>
    </message>
    <message>
        <source>meet at least %1 of these conditions (they %2)</source>
        <translation>remplissent au moins %1 de ces conditions (ils %2)</translation>
    </message>
    <message>
        <source>shop %1</source>
        <translation>font leurs achats %1</translation>
    </message>
    <message>
        <source>do not belong to “%1”</source>
        <translation>ne font pas partie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>do not have tier %1</source>
        <translation>n’ont pas le statut %1</translation>
    </message>
    <message>
        <source>do not present coupon %1</source>
        <translation>ne présentent pas le coupon %1</translation>
    </message>
    <message>
        <source>the whole basket</source>
        <translation>tout le panier</translation>
    </message>
    <message>
        <source>these products</source>
        <translation>ces produits</translation>
    </message>
    <message>
        <source>any product</source>
        <translation>tous les produits</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>les articles en %1</translation>
    </message>
    <message>
        <source>every %1 item of the same product</source>
        <translation>chaque %1 article identique</translation>
    </message>
    <message>
        <source>every %1 item</source>
        <translation>chaque %1 article</translation>
    </message>
    <message>
        <source>the cheapest item</source>
        <translation>l’article le moins cher</translation>
    </message>
    <message>
        <source>the dearest item</source>
        <translation>l’article le plus cher</translation>
    </message>
    <message>
        <source>the %1 cheapest items</source>
        <translation>les %1 articles les moins chers</translation>
    </message>
    <message>
        <source>the %1 dearest items</source>
        <translation>les %1 articles les plus chers</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, dans la limite de %2</translation>
    </message>
    <message>
        <source>%1 for free</source>
        <translation>%1 offerts</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 offert</translation>
    </message>
    <message>
        <source>%1 off %2</source>
        <translation>%1 de remise immédiate sur %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de remise immédiate</translation>
    </message>
    <message>
        <source>%1 off each %2</source>
        <translation>%1 de remise immédiate par %2</translation>
    </message>
    <message>
        <source>%1 off each item</source>
        <translation>%1 de remise immédiate par article</translation>
    </message>
    <message>
        <source>%1 off each line</source>
        <translation>%1 de remise immédiate par ligne</translation>
    </message>
    <message>
        <source>%1 each for %2</source>
        <translation>%2 %1 l’unité</translation>
    </message>
    <message>
        <source>%1 for the set of %2</source>
        <translation>%1 le lot de %2</translation>
    </message>
    <message>
        <source>%1 for every %2 spent</source>
        <translation>%1 par tranche de %2 d’achats</translation>
    </message>
    <message>
        <source>their points %1</source>
        <translation>leurs points %1</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>le message «&#xa0;%1&#xa0;»</translation>
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
        <translation>sur %1</translation>
    </message>
    <message>
        <source>get %1</source>
        <translation>reçoivent %1</translation>
    </message>
    <message>
        <source>pay %1</source>
        <translation>paient %1</translation>
    </message>
    <message>
        <source>get nothing yet</source>
        <translation>ne reçoivent rien pour l’instant</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dès %2</translation>
    </message>
    <message>
        <source>%1 from %2 items</source>
        <translation>%1 dès %2 articles</translation>
    </message>
    <message>
        <source>%1 if they also %2</source>
        <translation>%1 si de plus ils %2</translation>
    </message>
    <message>
        <source>%1 for every %2 items</source>
        <translation>%1 tous les %2 articles</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Les clients</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 who %3 %2.</source>
        <translation>%1 qui %3 %2.</translation>
    </message>
    <message>
        <source>%1 %2, %4.</source>
        <translation>%1 %2, %4.</translation>
    </message>
    <message>
        <source>%1 who %3, %4, %2.</source>
        <translation>%1 qui %3, %4, %2.</translation>
    </message>
    <message>
        <source>Once per basket.</source>
        <translation>Une fois par panier.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per basket.</source>
        <translation>
            <numerusform>Au plus %n fois par panier.</numerusform>
            <numerusform>Au plus %n fois par panier.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 off per basket.</source>
        <translation>Au plus %1 de remise par panier.</translation>
    </message>
    <message>
        <source>All tiers reached add up.</source>
        <translation>Les paliers atteints se cumulent.</translation>
    </message>
    <message>
        <source>Not combined with other offers of group “%1”.</source>
        <translation>Non cumulable avec les autres offres du groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Some customers have values of their own.</source>
        <translation>Certains clients ont des valeurs personnalisées.</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <translation>%1, palier %2</translation>
    </message>
    <message>
        <source>TO PAY  %1</source>
        <translation>À PAYER  %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Économie %1</translation>
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
        <translation>Coupon %1 inconnu ici</translation>
    </message>
    <message>
        <source>Coupon %1: its conditions are not met</source>
        <translation>Coupon %1&#xa0;: conditions non remplies</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>Give %1 %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Remise de %1 sur %2</translation>
    </message>
    <message>
        <source>Take %1 off %2 %3</source>
        <translation>Remise de %1 %3 sur %2</translation>
    </message>
    <message>
        <source>Sell %1 at %2 each</source>
        <translation>%1 à %2 l’unité</translation>
    </message>
    <message>
        <source>Sell the set of %1 for %2</source>
        <translation>Lot de %1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 point(s)</source>
        <translation>
            <numerusform>Offrez %1 point</numerusform>
            <numerusform>Offrez %1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 points for every %2 spent on %3</source>
        <translation>Offrez %1 points par tranche de %2 d’achats sur %3</translation>
    </message>
    <message>
        <source>Points %1 on %2</source>
        <translation>Points %1 sur %2</translation>
    </message>
    <message>
        <source>Say “%1”</source>
        <translation>Affichez «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>per item</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>per line</source>
        <translation>par ligne</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>le panier</translation>
    </message>
    <message>
        <source>of the same product</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>of any mix</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>%1 %2 item %3</source>
        <translation>%1 %2 article %3</translation>
    </message>
    <message>
        <source>every</source>
        <translation>chaque</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>the cheapest ones</source>
        <translation>les moins chers</translation>
    </message>
    <message>
        <source>the dearest</source>
        <translation>le plus cher</translation>
    </message>
    <message>
        <source>the dearest ones</source>
        <translation>les plus chers</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 (%2) parmi %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1 spent %2</source>
        <translation>Tous les %1 dépensés %2</translation>
    </message>
    <message>
        <source>Every %1 × %2</source>
        <translation>Tous les %1 × %2</translation>
    </message>
    <message>
        <source>At most %1 per basket</source>
        <translation>Au plus %1 par panier</translation>
    </message>
    <message>
        <source>At most %1 off per basket</source>
        <translation>Au plus %1 de remise par panier</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>the best wins</source>
        <translation>la meilleure l’emporte</translation>
    </message>
    <message>
        <source>the first wins</source>
        <translation>la première l’emporte</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>all other promotions</source>
        <translation>toutes les autres promotions</translation>
    </message>
    <message>
        <source>With all but group %1, where %2</source>
        <translation>Avec tout sauf le groupe %1, où %2</translation>
    </message>
    <message>
        <source>leaves its items free for others</source>
        <translation>laisse ses articles aux autres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>a choice of %n product(s)</source>
        <translation>
            <numerusform>un choix de %n produit</numerusform>
            <numerusform>un choix de %n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 other than %2</source>
        <translation>%1, hors %2</translation>
    </message>
    <message>
        <source>%1 except %2</source>
        <translation>%1 sauf %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Presque</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>gives %1 points</source>
        <translation>donne %1 points</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>donne %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n line(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 × %2.</source>
        <translation>Ajouter %1 × %2.</translation>
    </message>
    <message>
        <source>Add %1 × %2 at %3.</source>
        <translation>Ajouter %1 × %2 à %3.</translation>
    </message>
    <message>
        <source>Present coupon “%1”.</source>
        <translation>Présenter le coupon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Shop on %1 at %2.</source>
        <translation>Faire ses achats le %1 à %2.</translation>
    </message>
    <message>
        <source>Buy %1.</source>
        <translation>Acheter %1.</translation>
    </message>
    <message>
        <source>Shop at %1.</source>
        <translation>Faire ses achats à %1.</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>Non rempli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not met: %1 (%2).</source>
        <translation>Non rempli&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 de trop pour %2</translation>
    </message>
    <message>
        <source>%1 short of %2</source>
        <translation>reste %1 sur %2</translation>
    </message>
    <message>
        <source>The customer pays the same</source>
        <translation>Le client paie autant</translation>
    </message>
    <message>
        <source>The customer pays %1 less</source>
        <translation>Le client paie %1 de moins</translation>
    </message>
    <message>
        <source>The customer pays %1 more</source>
        <translation>Le client paie %1 de plus</translation>
    </message>
    <message>
        <source>Another offer of its group applied: “%1”.</source>
        <translation>Une autre offre de son groupe s’est appliquée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its own limit leaves nothing to give in this basket.</source>
        <translation>Sa propre limite ne laisse rien à donner dans ce panier.</translation>
    </message>
    <message>
        <source>Its conditions hold, but its reward changes nothing in this basket.</source>
        <translation>Ses conditions sont remplies, mais son avantage ne change rien à ce panier.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 holds no JSON file. Name the folder that has them.</source>
        <translation>%1 ne contient aucun fichier JSON. Indiquez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>%1 has no column of product codes. Name one of its columns sku or gtin.</source>
        <translation>%1 n’a pas de colonne de codes produit. Nommez l’une de ses colonnes sku ou gtin.</translation>
    </message>
    <message>
        <source>%1 and earns %2 points in all.</source>
        <translation>%1 et gagne %2 points en tout.</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>either %1</source>
        <translation>au choix %1</translation>
    </message>
    <message>
        <source>“%1” products</source>
        <translation>les produits «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is forbidden by law here. Write “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est interdit ici par la loi. Écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The text says %1 %, but no reward gives that. The highest is %2 %.</source>
        <translation>Le texte annonce %1&#xa0;%, mais aucune récompense ne le donne. Le plus haut est %2&#xa0;%.</translation>
    </message>
    <message>
        <source>This can never hold together with the other conditions. Change one of them.</source>
        <translation>Cette condition ne peut jamais être remplie avec les autres. Changez l’une d’elles.</translation>
    </message>
    <message>
        <source>Nobody can reach %1: %2 is the most. Lower it.</source>
        <translation>Personne ne peut atteindre %1&#xa0;: le maximum est %2. Baissez-le.</translation>
    </message>
    <message>
        <source>This tier gives %1, less than the %2 of the tier before.</source>
        <translation>Ce palier donne %1, moins que les %2 du palier précédent.</translation>
    </message>
    <message>
        <source>%1 off is more than “%2” costs (%3). The rest would be lost.</source>
        <translation>%1 de remise, c’est plus que le prix de «&#xa0;%2&#xa0;» (%3). Le reste serait perdu.</translation>
    </message>
    <message>
        <source>%1 is no lower than the usual %2. Nobody gains anything.</source>
        <translation>%1 n’est pas plus bas que les %2 habituels. Personne n’y gagne.</translation>
    </message>
    <message>
        <source>%1 % is above the limit “%3”. At most %2 % is given.</source>
        <translation>%1&#xa0;% dépasse le plafond «&#xa0;%3&#xa0;». Au plus %2&#xa0;% sont accordés.</translation>
    </message>
    <message>
        <source>This repeats without end. Set how many times a basket may have it.</source>
        <translation>Cela se répète sans fin. Fixez combien de fois un panier peut l’obtenir.</translation>
    </message>
    <message>
        <source>The budget of %1 is below a single reward of %2.</source>
        <translation>Le budget de %1 est inférieur à une seule récompense de %2.</translation>
    </message>
    <message>
        <source>There is no promotion “%1”.</source>
        <translation>Il n’y a pas de promotion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” takes its turn later, so it has never fired yet here. Give it a higher priority.</source>
        <translation>«&#xa0;%1&#xa0;» passe plus tard&#xa0;: ici, elle n’a encore jamais joué. Donnez-lui une priorité plus haute.</translation>
    </message>
    <message>
        <source>“%1” of the same exclusive group always goes before it. This one never applies.</source>
        <translation>«&#xa0;%1&#xa0;», du même groupe exclusif, passe toujours avant. Celle-ci ne s’applique jamais.</translation>
    </message>
    <message>
        <source>The row names no customer. Give the customer’s id.</source>
        <translation>La ligne ne nomme aucun client. Donnez son identifiant.</translation>
    </message>
    <message>
        <source>The row names no promotion. Give its id.</source>
        <translation>La ligne ne nomme aucune promotion. Donnez son identifiant.</translation>
    </message>
    <message>
        <source>The row names no personal value. Give its name.</source>
        <translation>La ligne ne nomme aucune valeur personnalisée. Donnez son nom.</translation>
    </message>
    <message>
        <source>A name of the row is longer than 255 bytes. Shorten it.</source>
        <translation>Un nom de la ligne dépasse 255 octets. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is no promotion “%1” here.</source>
        <translation>Il n’y a pas de promotion « %1 » ici.</translation>
    </message>
    <message>
        <source>The promotion has no personal value “%1”.</source>
        <translation>La promotion n’a pas de valeur personnalisée « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not a value here. Write whole numbers, or decimals such as 17.5 where what is counted has them.</source>
        <translation>« %1 » n’est pas une valeur ici. Écrivez un entier, ou une décimale telle que 17.5 si ce qui est compté en a.</translation>
    </message>
    <message>
        <source>“%1” is neither a day nor an instant. Write it as 2026-11-21 or 2026-11-21T10:15:00+01:00.</source>
        <translation>« %1 » n’est ni un jour ni un instant. Écrivez 2026-11-21 ou 2026-11-21T10:15:00+01:00.</translation>
    </message>
    <message>
        <source>The file has more different personal values than one store holds. Split it.</source>
        <translation>Le fichier a plus de valeurs personnalisées différentes qu’un registre n’en contient. Partagez-le.</translation>
    </message>
    <message>
        <source>An earlier row says the same. Keep one.</source>
        <translation>Une ligne précédente dit la même chose. Gardez-en une.</translation>
    </message>
    <message>
        <source>A later row gives another value for the same time, which holds. Keep one.</source>
        <translation>Une ligne suivante donne une autre valeur pour la même période, et c’est elle qui vaut. Gardez-en une.</translation>
    </message>
    <message>
        <source>The customer has more than 1,000 values, as when one id stands for many people. None of them is taken; take the id out.</source>
        <translation>Le client a plus de 1 000 valeurs, comme lorsqu’un identifiant sert à plusieurs personnes. Aucune n’est prise ; retirez cet identifiant.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Give one of its columns this name in the first row.</source>
        <translation>%1 n’a pas de colonne « %2 ». Donnez ce nom à l’une de ses colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>The customers of %1 have ids that were made to slow this down. Use other ids.</source>
        <translation>Les clients de %1 ont des identifiants faits pour ralentir la lecture. Prenez d’autres identifiants.</translation>
    </message>
    <message>
        <source>%1 is no store of personal values. Make one with offerwright assignments load.</source>
        <translation>%1 n’est pas un registre de valeurs personnalisées. Faites-en un avec offerwright assignments load.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version. Update this program to read it.</source>
        <translation>%1 vient d’une version plus récente. Mettez ce programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy it again, or make it again from its rows.</source>
        <translation>%1 est endommagé. Copiez-le à nouveau, ou refaites-le à partir de ses lignes.</translation>
    </message>
    <message>
        <source>Weight or measure bought of %1</source>
        <translation>Poids ou mesure achetés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of different products of %1</source>
        <translation>Nombre de produits différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of sets of %1</source>
        <translation>Nombre de lots de %1</translation>
    </message>
    <message>
        <source>Share of the basket spent %1</source>
        <translation>Part du panier dépensée %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %1 visit(s)</source>
        <translation>
            <numerusform>Au moins %1 visite</numerusform>
            <numerusform>Au moins %1 visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have made at least %1 visit(s)</source>
        <translation>
            <numerusform>ont fait au moins %1 visite</numerusform>
            <numerusform>ont fait au moins %1 visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %2 visit(s)</source>
        <translation>
            <numerusform>Au plus %2 visite</numerusform>
            <numerusform>Au plus %2 visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have made at most %2 visit(s)</source>
        <translation>
            <numerusform>ont fait au plus %2 visite</numerusform>
            <numerusform>ont fait au plus %2 visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2 visit(s)</source>
        <translation>
            <numerusform>Entre %1 et %2 visite</numerusform>
            <numerusform>Entre %1 et %2 visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have made between %1 and %2 visit(s)</source>
        <translation>
            <numerusform>ont fait entre %1 et %2 visite</numerusform>
            <numerusform>ont fait entre %1 et %2 visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits on at least %1 different day(s)</source>
        <translation>
            <numerusform>Visites au cours d’au moins %1 jour différent</numerusform>
            <numerusform>Visites au cours d’au moins %1 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come on at least %1 different day(s)</source>
        <translation>
            <numerusform>sont venus au cours d’au moins %1 jour différent</numerusform>
            <numerusform>sont venus au cours d’au moins %1 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits on at most %2 different day(s)</source>
        <translation>
            <numerusform>Visites au cours d’au plus %2 jour différent</numerusform>
            <numerusform>Visites au cours d’au plus %2 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come on at most %2 different day(s)</source>
        <translation>
            <numerusform>sont venus au cours d’au plus %2 jour différent</numerusform>
            <numerusform>sont venus au cours d’au plus %2 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits on between %1 and %2 different day(s)</source>
        <translation>
            <numerusform>Visites au cours de %1 à %2 jour différent</numerusform>
            <numerusform>Visites au cours de %1 à %2 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come on between %1 and %2 different day(s)</source>
        <translation>
            <numerusform>sont venus au cours de %1 à %2 jour différent</numerusform>
            <numerusform>sont venus au cours de %1 à %2 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at least %1 different week(s)</source>
        <translation>
            <numerusform>Visites au cours d’au moins %1 semaine différente</numerusform>
            <numerusform>Visites au cours d’au moins %1 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at least %1 different week(s)</source>
        <translation>
            <numerusform>sont venus au cours d’au moins %1 semaine différente</numerusform>
            <numerusform>sont venus au cours d’au moins %1 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at most %2 different week(s)</source>
        <translation>
            <numerusform>Visites au cours d’au plus %2 semaine différente</numerusform>
            <numerusform>Visites au cours d’au plus %2 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at most %2 different week(s)</source>
        <translation>
            <numerusform>sont venus au cours d’au plus %2 semaine différente</numerusform>
            <numerusform>sont venus au cours d’au plus %2 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in between %1 and %2 different week(s)</source>
        <translation>
            <numerusform>Visites au cours de %1 à %2 semaine différente</numerusform>
            <numerusform>Visites au cours de %1 à %2 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in between %1 and %2 different week(s)</source>
        <translation>
            <numerusform>sont venus au cours de %1 à %2 semaine différente</numerusform>
            <numerusform>sont venus au cours de %1 à %2 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at least %1 different month(s)</source>
        <translation>
            <numerusform>Visites au cours d’au moins %1 mois différent</numerusform>
            <numerusform>Visites au cours d’au moins %1 mois différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at least %1 different month(s)</source>
        <translation>
            <numerusform>sont venus au cours d’au moins %1 mois différent</numerusform>
            <numerusform>sont venus au cours d’au moins %1 mois différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in at most %2 different month(s)</source>
        <translation>
            <numerusform>Visites au cours d’au plus %2 mois différent</numerusform>
            <numerusform>Visites au cours d’au plus %2 mois différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in at most %2 different month(s)</source>
        <translation>
            <numerusform>sont venus au cours d’au plus %2 mois différent</numerusform>
            <numerusform>sont venus au cours d’au plus %2 mois différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits in between %1 and %2 different month(s)</source>
        <translation>
            <numerusform>Visites au cours de %1 à %2 mois différent</numerusform>
            <numerusform>Visites au cours de %1 à %2 mois différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have come in between %1 and %2 different month(s)</source>
        <translation>
            <numerusform>sont venus au cours de %1 à %2 mois différent</numerusform>
            <numerusform>sont venus au cours de %1 à %2 mois différents</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 spent</source>
        <translation>Au moins %1 d’achats</translation>
    </message>
    <message>
        <source>At most %2 spent</source>
        <translation>Au plus %2 d’achats</translation>
    </message>
    <message>
        <source>Between %1 and %2 spent</source>
        <translation>Entre %1 et %2 d’achats</translation>
    </message>
    <message numerus="yes">
        <source>At least %1 item(s) bought</source>
        <translation>
            <numerusform>Au moins %1 article acheté</numerusform>
            <numerusform>Au moins %1 articles achetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %2 item(s) bought</source>
        <translation>
            <numerusform>Au plus %2 article acheté</numerusform>
            <numerusform>Au plus %2 articles achetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2 item(s) bought</source>
        <translation>
            <numerusform>Entre %1 et %2 article acheté</numerusform>
            <numerusform>Entre %1 et %2 articles achetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit no. %1</source>
        <translation>Visite n°&#xa0;%1</translation>
    </message>
    <message>
        <source>on visit no. %1</source>
        <translation>lors de la visite n°&#xa0;%1</translation>
    </message>
    <message>
        <source>From visit no. %1 on</source>
        <translation>À partir de la visite n°&#xa0;%1</translation>
    </message>
    <message>
        <source>from visit no. %1 on</source>
        <translation>à partir de la visite n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Up to visit no. %2</source>
        <translation>Jusqu’à la visite n°&#xa0;%2</translation>
    </message>
    <message>
        <source>up to visit no. %2</source>
        <translation>jusqu’à la visite n°&#xa0;%2</translation>
    </message>
    <message>
        <source>From visit no. %1 to no. %2</source>
        <translation>De la visite n°&#xa0;%1 à la n°&#xa0;%2</translation>
    </message>
    <message>
        <source>from visit no. %1 to no. %2</source>
        <translation>de la visite n°&#xa0;%1 à la n°&#xa0;%2</translation>
    </message>
    <message>
        <source>over all their visits</source>
        <translation>sur l’ensemble de leurs visites</translation>
    </message>
    <message>
        <source>over all visits</source>
        <translation>sur l’ensemble des visites</translation>
    </message>
    <message>
        <source>Every %1 visit</source>
        <translation>Chaque %1 visite</translation>
    </message>
    <message>
        <source>on every %1 visit</source>
        <translation>à chaque %1 visite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Any member</source>
        <translation>Tout membre</translation>
    </message>
    <message>
        <source>are members</source>
        <translation>sont membres</translation>
    </message>
    <message>
        <source>Member for at least %1</source>
        <translation>Membre depuis au moins %1</translation>
    </message>
    <message>
        <source>have been members for at least %1</source>
        <translation>sont membres depuis au moins %1</translation>
    </message>
    <message>
        <source>Member for at most %1</source>
        <translation>Membre depuis au plus %1</translation>
    </message>
    <message>
        <source>have been members for at most %1</source>
        <translation>sont membres depuis au plus %1</translation>
    </message>
    <message>
        <source>Member for between %1 and %2</source>
        <translation>Membre depuis %1 au moins et %2 au plus</translation>
    </message>
    <message>
        <source>have been members for between %1 and %2</source>
        <translation>sont membres depuis %1 au moins et %2 au plus</translation>
    </message>
    <message>
        <source>The day itself</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>on their birthday</source>
        <translation>le jour de leur anniversaire</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Anniversaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Birthday: from %1 before to the day itself</source>
        <translation>Anniversaire&#xa0;: de %1 avant au jour même</translation>
    </message>
    <message>
        <source>from %1 before their birthday to the day itself</source>
        <translation>de %1 avant leur anniversaire au jour même</translation>
    </message>
    <message>
        <source>Birthday: from the day itself to %1 after</source>
        <translation>Anniversaire&#xa0;: du jour même à %1 après</translation>
    </message>
    <message>
        <source>from their birthday to %1 after it</source>
        <translation>du jour de leur anniversaire à %1 après</translation>
    </message>
    <message>
        <source>Birthday: from %1 before to %2 after</source>
        <translation>Anniversaire&#xa0;: de %1 avant à %2 après</translation>
    </message>
    <message>
        <source>from %1 before to %2 after their birthday</source>
        <translation>de %1 avant à %2 après leur anniversaire</translation>
    </message>
    <message>
        <source>Customer with %1</source>
        <translation>Client avec %1</translation>
    </message>
    <message>
        <source>have “%1”</source>
        <translation>ont «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>are the customer %1</source>
        <translation>sont le client %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen customer(s)</source>
        <translation>
            <numerusform>%n client choisi</numerusform>
            <numerusform>%n clients choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Un de %1</translation>
    </message>
    <message>
        <source>are among %1</source>
        <translation>font partie de %1</translation>
    </message>
    <message>
        <source>Pay by %1</source>
        <translation>Payez par %1</translation>
    </message>
    <message>
        <source>pay by %1</source>
        <translation>paient par %1</translation>
    </message>
    <message>
        <source>Pay at least %1 by %2</source>
        <translation>Payez au moins %1 par %2</translation>
    </message>
    <message>
        <source>pay at least %1 by %2</source>
        <translation>paient au moins %1 par %2</translation>
    </message>
    <message>
        <source>At tills of type %1</source>
        <translation>Aux caisses de type %1</translation>
    </message>
    <message>
        <source>at tills of type “%1”</source>
        <translation>aux caisses de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>At least %1 in account %3</source>
        <translation>Au moins %1 sur le compte %3</translation>
    </message>
    <message>
        <source>have at least %1 in their account %3</source>
        <translation>ont au moins %1 sur leur compte %3</translation>
    </message>
    <message>
        <source>At most %2 in account %3</source>
        <translation>Au plus %2 sur le compte %3</translation>
    </message>
    <message>
        <source>have at most %2 in their account %3</source>
        <translation>ont au plus %2 sur leur compte %3</translation>
    </message>
    <message>
        <source>Between %1 and %2 in account %3</source>
        <translation>Entre %1 et %2 sur le compte %3</translation>
    </message>
    <message>
        <source>have between %1 and %2 in their account %3</source>
        <translation>ont entre %1 et %2 sur leur compte %3</translation>
    </message>
    <message>
        <source>Together with %1</source>
        <translation>Avec la promotion %1</translation>
    </message>
    <message>
        <source>also get “%1”</source>
        <translation>bénéficient aussi de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans la promotion %1</translation>
    </message>
    <message>
        <source>do not get “%1”</source>
        <translation>ne bénéficient pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>After completing %1</source>
        <translation>Après avoir terminé %1</translation>
    </message>
    <message>
        <source>have completed “%1”</source>
        <translation>ont terminé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only journeys and cycles have this. Take it out, or make the steps a journey.</source>
        <translation>Seuls les parcours et les cycles ont cela. Retirez-le, ou faites des étapes un parcours.</translation>
    </message>
    <message>
        <source>No step gives anything, nor does the end. Add a reward.</source>
        <translation>Aucune étape ne donne rien, la fin non plus. Ajoutez une récompense.</translation>
    </message>
    <message>
        <source>%1 steps are asked for, but there are only %2. Lower the number or add steps.</source>
        <translation>%1 étapes sont demandées, mais il n’y en a que %2. Baissez le nombre ou ajoutez des étapes.</translation>
    </message>
    <message>
        <source>Steps one after the other are all to be done. Let them go in any order, or take the number out.</source>
        <translation>Des étapes l’une après l’autre sont toutes à franchir. Laissez-les dans n’importe quel ordre, ou retirez le nombre.</translation>
    </message>
    <message>
        <source>Journeys count by what each step asks. Take the measure out.</source>
        <translation>Un parcours compte selon chaque étape. Retirez la mesure.</translation>
    </message>
    <message>
        <source>“%1” is not a day of a year. Write month and day as 05-17.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour de l’année. Écrivez mois et jour comme 05-17.</translation>
    </message>
    <message>
        <source>Name one attribute here, not %1.</source>
        <translation>Nommez ici un seul attribut, et non %1.</translation>
    </message>
    <message>
        <source>%1 does not come after %2, the day before it here. Put the days in order.</source>
        <translation>Le %1 ne vient pas après le %2, le jour qui précède ici. Mettez les jours dans l’ordre.</translation>
    </message>
    <message>
        <source>“%1” stopped after %2 steps of its journey in this sale, the most there can be.</source>
        <translation>«&#xa0;%1&#xa0;» s’est arrêtée après %2 étapes de son parcours dans cette vente, le maximum possible.</translation>
    </message>
    <message>
        <source>Buy at least %1 kg, l or m %3</source>
        <translation>Achetez au moins %1 kg, l ou m %3</translation>
    </message>
    <message>
        <source>Buy at most %2 kg, l or m %3</source>
        <translation>Achetez au plus %2 kg, l ou m %3</translation>
    </message>
    <message>
        <source>Buy between %1 and %2 kg, l or m %3</source>
        <translation>Achetez entre %1 et %2 kg, l ou m %3</translation>
    </message>
    <message>
        <source>buy at least %1 kg, l or m</source>
        <translation>achètent au moins %1 kg, l ou m</translation>
    </message>
    <message>
        <source>buy at most %2 kg, l or m</source>
        <translation>achètent au plus %2 kg, l ou m</translation>
    </message>
    <message>
        <source>buy between %1 and %2 kg, l or m</source>
        <translation>achètent entre %1 et %2 kg, l ou m</translation>
    </message>
    <message numerus="yes">
        <source>Buy at least %1 different product(s) %3</source>
        <translation>
            <numerusform>Achetez au moins %1 produit différent %3</numerusform>
            <numerusform>Achetez au moins %1 produits différents %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at most %2 different product(s) %3</source>
        <translation>
            <numerusform>Achetez au plus %2 produit différent %3</numerusform>
            <numerusform>Achetez au plus %2 produits différents %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy between %1 and %2 different product(s) %3</source>
        <translation>
            <numerusform>Achetez entre %1 et %2 produit différent %3</numerusform>
            <numerusform>Achetez entre %1 et %2 produits différents %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at least %1 different product(s)</source>
        <translation>
            <numerusform>achètent au moins %1 produit différent</numerusform>
            <numerusform>achètent au moins %1 produits différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at most %2 different product(s)</source>
        <translation>
            <numerusform>achètent au plus %2 produit différent</numerusform>
            <numerusform>achètent au plus %2 produits différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy between %1 and %2 different product(s)</source>
        <translation>
            <numerusform>achètent entre %1 et %2 produit différent</numerusform>
            <numerusform>achètent entre %1 et %2 produits différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at least %1 set(s) of %3</source>
        <translation>
            <numerusform>Achetez au moins %1 lot de %3</numerusform>
            <numerusform>Achetez au moins %1 lots de %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy at most %2 set(s) of %3</source>
        <translation>
            <numerusform>Achetez au plus %2 lot de %3</numerusform>
            <numerusform>Achetez au plus %2 lots de %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy between %1 and %2 set(s) of %3</source>
        <translation>
            <numerusform>Achetez entre %1 et %2 lot de %3</numerusform>
            <numerusform>Achetez entre %1 et %2 lots de %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at least %1 set(s) of</source>
        <translation>
            <numerusform>achètent au moins %1 lot de</numerusform>
            <numerusform>achètent au moins %1 lots de</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy at most %2 set(s) of</source>
        <translation>
            <numerusform>achètent au plus %2 lot de</numerusform>
            <numerusform>achètent au plus %2 lots de</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>buy between %1 and %2 set(s) of</source>
        <translation>
            <numerusform>achètent entre %1 et %2 lot de</numerusform>
            <numerusform>achètent entre %1 et %2 lots de</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend at least %1 of the basket %3</source>
        <translation>Dépensez au moins %1 du panier %3</translation>
    </message>
    <message>
        <source>Spend at most %2 of the basket %3</source>
        <translation>Dépensez au plus %2 du panier %3</translation>
    </message>
    <message>
        <source>Spend between %1 and %2 of the basket %3</source>
        <translation>Dépensez entre %1 et %2 du panier %3</translation>
    </message>
    <message>
        <source>spend at least %1 of their basket</source>
        <translation>dépensent au moins %1 de leur panier</translation>
    </message>
    <message>
        <source>spend at most %2 of their basket</source>
        <translation>dépensent au plus %2 de leur panier</translation>
    </message>
    <message>
        <source>spend between %1 and %2 of their basket</source>
        <translation>dépensent entre %1 et %2 de leur panier</translation>
    </message>
    <message>
        <source>%1 for every %2 kg, l or m</source>
        <translation>%1 tous les %2 kg, l ou m</translation>
    </message>
    <message>
        <source>%1 for every %2 different products</source>
        <translation>%1 tous les %2 produits différents</translation>
    </message>
    <message numerus="yes">
        <source>%1 for every %2 set(s) of</source>
        <translation>
            <numerusform>%1 pour %2 lot de</numerusform>
            <numerusform>%1 pour %2 lots de</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for every %2 of their basket</source>
        <translation>%1 par tranche de %2 de leur panier</translation>
    </message>
    <message>
        <source>%1 from %2 kg, l or m</source>
        <translation>%1 dès %2 kg, l ou m</translation>
    </message>
    <message>
        <source>%1 from %2 different products</source>
        <translation>%1 dès %2 produits différents</translation>
    </message>
    <message>
        <source>%1 from %2 sets</source>
        <translation>%1 dès %2 lots</translation>
    </message>
    <message>
        <source>%1 from %2 of their basket</source>
        <translation>%1 dès %2 de leur panier</translation>
    </message>
    <message>
        <source>of one product</source>
        <translation>d’un même produit</translation>
    </message>
    <message>
        <source>of one line</source>
        <translation>d’une même ligne</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>%1 where they %2</source>
        <translation>%1 où ils %2</translation>
    </message>
    <message>
        <source>%1, done within %2</source>
        <translation>%1, à faire en %2</translation>
    </message>
    <message>
        <source>%1) %2</source>
        <translation>%1) %2</translation>
    </message>
    <message>
        <source>%1) %2, for which they %3</source>
        <translation>%1) %2, et ils %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>go through these steps one after the other: %1</source>
        <translation>franchissent ces étapes l’une après l’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>complete any %2 of these steps: %1</source>
        <translation>franchissent %2 de ces étapes au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>complete these steps in any order: %1</source>
        <translation>franchissent ces étapes dans n’importe quel ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 each time after %2</source>
        <translation>%1 à chaque fois après %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>On completion they %1.</source>
        <translation>Au terme, ils %1.</translation>
    </message>
    <message>
        <source>All this within %1 of the first visit that counts.</source>
        <translation>Le tout en %1 à compter de la première visite prise en compte.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) in all.</source>
        <translation>
            <numerusform>Au plus %n fois en tout.</numerusform>
            <numerusform>Au plus %n fois en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes beyond a step does not count for the next.</source>
        <translation>Ce qui dépasse une étape ne compte pas pour la suivante.</translation>
    </message>
    <message>
        <source>every %1 item of the same line</source>
        <translation>chaque %1 article de la même ligne</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 d’avantage fidélité</translation>
    </message>
    <message>
        <source>%1 back on %2</source>
        <translation>%1 d’avantage fidélité sur %2</translation>
    </message>
    <message>
        <source>%1 back on each %2</source>
        <translation>%1 d’avantage fidélité par %2</translation>
    </message>
    <message>
        <source>%1 back on each item</source>
        <translation>%1 d’avantage fidélité par article</translation>
    </message>
    <message>
        <source>%1 back on each line</source>
        <translation>%1 d’avantage fidélité par ligne</translation>
    </message>
    <message>
        <source>%1 back on each set of %2</source>
        <translation>%1 d’avantage fidélité par lot de %2</translation>
    </message>
    <message>
        <source>%1 off each set of %2</source>
        <translation>%1 de remise immédiate par lot de %2</translation>
    </message>
    <message>
        <source>the difference to %1 each for %2</source>
        <translation>la différence avec %1 l’unité sur %2</translation>
    </message>
    <message>
        <source>%1 for %2 together</source>
        <translation>%1 pour %2 ensemble</translation>
    </message>
    <message>
        <source>the difference to %1 for %2 together</source>
        <translation>la différence avec %1 pour %2 ensemble</translation>
    </message>
    <message>
        <source>the difference to %1 for the set of %2</source>
        <translation>la différence avec %1 par lot de %2</translation>
    </message>
    <message>
        <source>%1 for each item</source>
        <translation>%1 par article</translation>
    </message>
    <message>
        <source>their credits %1</source>
        <translation>leurs crédits %1</translation>
    </message>
    <message>
        <source>%1 from offers “%2”</source>
        <translation>%1 pour les offres «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 × %2 for free</source>
        <translation>%1 × %2 offert</translation>
    </message>
    <message>
        <source>a coupon (“%1”) valid for %2</source>
        <translation>un coupon («&#xa0;%1&#xa0;») valable %2</translation>
    </message>
    <message>
        <source>a coupon (“%1”) valid for %2, starting %3 after the purchase</source>
        <translation>un coupon («&#xa0;%1&#xa0;») valable %2, dès %3 après l’achat</translation>
    </message>
    <message numerus="yes">
        <source>%1 stamp(s)</source>
        <translation>
            <numerusform>%1 tampon</numerusform>
            <numerusform>%1 tampons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the card “%2”</source>
        <translation>%1 sur la carte «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>trigger a donation of %1 to %2</source>
        <translation>déclenchent un don de %1 à %2</translation>
    </message>
    <message>
        <source>%1 in their account %2</source>
        <translation>%1 sur leur compte %2</translation>
    </message>
    <message>
        <source>%1, credited to their account %2</source>
        <translation>%1, au crédit de leur compte %2</translation>
    </message>
    <message>
        <source>%1 (available after %2)</source>
        <translation>%1 (à disposition après %2)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) per customer</source>
        <translation>
            <numerusform>Au plus %n fois par client</numerusform>
            <numerusform>Au plus %n fois par client</numerusform>
        </translation>
    </message>
    <message>
        <source>Once per customer</source>
        <translation>Une fois par client</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Limited to %n use(s) in all.</source>
        <translation>
            <numerusform>Limité à %n utilisation en tout.</numerusform>
            <numerusform>Limité à %n utilisations en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer ends when its budget is used up.</source>
        <translation>L’offre prend fin à l’épuisement de son budget.</translation>
    </message>
    <message>
        <source>Not combined with any other offer.</source>
        <translation>Non cumulable avec d’autres offres.</translation>
    </message>
    <message>
        <source>Not combined with the offer “%1”.</source>
        <translation>Non cumulable avec l’offre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not combined with offers “%1”.</source>
        <translation>Non cumulable avec les offres «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>Payé avec %1</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Arrondi des espèces</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, dès le %2</translation>
    </message>
    <message>
        <source>Coupon %1, valid from %2 to %3</source>
        <translation>Coupon %1, valable du %2 au %3</translation>
    </message>
    <message>
        <source>Coupon %1 (%4), valid from %2 to %3</source>
        <translation>Coupon %1 (%4), valable du %2 au %3</translation>
    </message>
    <message>
        <source>%1 given to %2</source>
        <translation>%1 reversés à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 visit(s)</source>
        <translation>
            <numerusform>%1 visite</numerusform>
            <numerusform>%1 visites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: +%2</source>
        <translation>%1&#xa0;: +%2</translation>
    </message>
    <message>
        <source>%1: step %2 of %3 done</source>
        <translation>%1&#xa0;: étape %2 sur %3 franchie</translation>
    </message>
    <message>
        <source>%1: complete</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1: time is up, it starts anew</source>
        <translation>%1&#xa0;: délai dépassé, on recommence</translation>
    </message>
    <message>
        <source>Sell %1 together at %2</source>
        <translation>%1 ensemble à %2</translation>
    </message>
    <message>
        <source>Take %1 off each set of %2</source>
        <translation>Remise de %1 par lot de %2</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 point(s) for each item of %2</source>
        <translation>
            <numerusform>Offrez %1 point par article sur %2</numerusform>
            <numerusform>Offrez %1 points par article sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>offers tagged %1</source>
        <translation>les offres étiquetées %1</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>toutes les offres</translation>
    </message>
    <message>
        <source>Credits %1 on %2</source>
        <translation>Crédits %1 sur %2</translation>
    </message>
    <message>
        <source>Add %1 × %2 for free</source>
        <translation>Ajoutez %1 × %2 offert</translation>
    </message>
    <message>
        <source>Issue coupon %1, valid for %2</source>
        <translation>Émettez le coupon %1, valable %2</translation>
    </message>
    <message>
        <source>Issue coupon %1, valid for %2, starting %3 after the purchase</source>
        <translation>Émettez le coupon %1, valable %2, dès %3 après l’achat</translation>
    </message>
    <message>
        <source>this card</source>
        <translation>cette carte</translation>
    </message>
    <message numerus="yes">
        <source>Give %1 stamp(s) on %2</source>
        <translation>
            <numerusform>Donnez %1 tampon sur %2</numerusform>
            <numerusform>Donnez %1 tampons sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Entitle to %1 × %2</source>
        <translation>Droit à %1 × %2</translation>
    </message>
    <message>
        <source>Donate %1 to %2</source>
        <translation>Don de %1 à %2</translation>
    </message>
    <message>
        <source>cheapest items first</source>
        <translation>les articles les moins chers d’abord</translation>
    </message>
    <message>
        <source>items as they come</source>
        <translation>les articles dans leur ordre</translation>
    </message>
    <message>
        <source>rounded item by item</source>
        <translation>arrondie article par article</translation>
    </message>
    <message>
        <source>rounded line by line</source>
        <translation>arrondie ligne par ligne</translation>
    </message>
    <message>
        <source>rounded once over all</source>
        <translation>arrondie une seule fois</translation>
    </message>
    <message>
        <source>%1, to account %2</source>
        <translation>%1, sur le compte %2</translation>
    </message>
    <message>
        <source>%1, credited to account %2</source>
        <translation>%1, au crédit du compte %2</translation>
    </message>
    <message>
        <source>%1, available in %2</source>
        <translation>%1, à disposition après %2</translation>
    </message>
    <message>
        <source>the retailer</source>
        <translation>l’enseigne</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>le partenaire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who pays: %1</source>
        <translation>Qui finance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every %1 kg, l or m %2</source>
        <translation>Tous les %1 kg, l ou m %2</translation>
    </message>
    <message>
        <source>Every %1 different products %2</source>
        <translation>Tous les %1 produits différents %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %1 set(s) of %2</source>
        <translation>
            <numerusform>Pour %1 lot de %2</numerusform>
            <numerusform>Pour %1 lots de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every %1 of the basket spent %2</source>
        <translation>Tous les %1 du panier dépensés %2</translation>
    </message>
    <message>
        <source>All steps, in any order</source>
        <translation>Toutes les étapes, dans n’importe quel ordre</translation>
    </message>
    <message numerus="yes">
        <source>Any %1 of %n step(s)</source>
        <translation>
            <numerusform>%1 étape au choix sur %n</numerusform>
            <numerusform>%1 étapes au choix sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One step after the other</source>
        <translation>Une étape après l’autre</translation>
    </message>
    <message>
        <source>Starts again when complete</source>
        <translation>Recommence une fois terminé</translation>
    </message>
    <message>
        <source>Within %1 in all</source>
        <translation>En %1 au total</translation>
    </message>
    <message>
        <source>What goes beyond a step is lost</source>
        <translation>Ce qui dépasse une étape est perdu</translation>
    </message>
    <message>
        <source>Over several visits</source>
        <translation>Sur plusieurs visites</translation>
    </message>
    <message>
        <source>Applies alone</source>
        <translation>S’applique seule</translation>
    </message>
    <message>
        <source>At most %1 per customer</source>
        <translation>Au plus %1 par client</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Budget de %1</translation>
    </message>
    <message>
        <source>%1, given whole or not at all</source>
        <translation>%1, donné en entier ou pas du tout</translation>
    </message>
    <message>
        <source>not with %1</source>
        <translation>pas avec %1</translation>
    </message>
    <message>
        <source>not with offers tagged %1</source>
        <translation>pas avec les offres étiquetées %1</translation>
    </message>
    <message>
        <source>closes its items to later offers</source>
        <translation>ferme ses articles aux offres suivantes</translation>
    </message>
    <message>
        <source>in lane %1</source>
        <translation>dans la file %1</translation>
    </message>
    <message>
        <source>%1 priced from %2 to %3</source>
        <translation>%1 de %2 à %3 l’unité</translation>
    </message>
    <message>
        <source>%1 priced at least %2</source>
        <translation>%1 à partir de %2 l’unité</translation>
    </message>
    <message>
        <source>%1 priced at most %2</source>
        <translation>%1 jusqu’à %2 l’unité</translation>
    </message>
    <message>
        <source>not already reduced</source>
        <translation>hors prix déjà réduits</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>non %1</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1 autre que %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 d’au moins %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 d’au plus %2</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>of points</source>
        <translation>de points</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>of the same line</source>
        <translation>de la même ligne</translation>
    </message>
    <message>
        <source>of each product</source>
        <translation>de chaque produit</translation>
    </message>
    <message>
        <source>on each line</source>
        <translation>sur chaque ligne</translation>
    </message>
    <message>
        <source>%1 after the first %2 of each line</source>
        <translation>%1 après les %2 premiers de chaque ligne</translation>
    </message>
    <message>
        <source>%1 (at most %2, cheapest first)</source>
        <translation>%1 (au plus %2, les moins chers d’abord)</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (au plus %2)</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>moins cher</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>plus cher</translation>
    </message>
    <message>
        <source>%1 cheapest</source>
        <translation>%1 moins cher</translation>
    </message>
    <message>
        <source>%1 dearest</source>
        <translation>%1 plus cher</translation>
    </message>
    <message>
        <source>groups of %1 items</source>
        <translation>les groupes de %1 articles</translation>
    </message>
    <message>
        <source>the %1 of every %2 items</source>
        <translation>le %1 de chaque groupe de %2 articles</translation>
    </message>
    <message>
        <source>%1, share no. %2 from the cheapest on</source>
        <translation>%1, part n°&#xa0;%2 à partir des moins chers</translation>
    </message>
    <message>
        <source>%1, share no. %2 from the dearest on</source>
        <translation>%1, part n°&#xa0;%2 à partir des plus chers</translation>
    </message>
    <message>
        <source>one in %1 items</source>
        <translation>un article sur %1</translation>
    </message>
    <message numerus="yes">
        <source>within %1 week(s)</source>
        <translation>
            <numerusform>en %1 semaine</numerusform>
            <numerusform>en %1 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 month(s)</source>
        <translation>
            <numerusform>en %1 mois</numerusform>
            <numerusform>en %1 mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 year(s)</source>
        <translation>
            <numerusform>en %1 an</numerusform>
            <numerusform>en %1 ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 day(s)</source>
        <translation>
            <numerusform>en %1 jour</numerusform>
            <numerusform>en %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 calendar week(s)</source>
        <translation>
            <numerusform>en %1 semaine civile</numerusform>
            <numerusform>en %1 semaines civiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 calendar month(s)</source>
        <translation>
            <numerusform>en %1 mois civil</numerusform>
            <numerusform>en %1 mois civils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %1 calendar year(s)</source>
        <translation>
            <numerusform>en %1 année civile</numerusform>
            <numerusform>en %1 années civiles</numerusform>
        </translation>
    </message>
    <message>
        <source>in the same week</source>
        <translation>dans la même semaine</translation>
    </message>
    <message>
        <source>in the same month</source>
        <translation>dans le même mois</translation>
    </message>
    <message>
        <source>in the same year</source>
        <translation>dans la même année</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message numerus="yes">
        <source>visits on %1 different day(s)</source>
        <translation>
            <numerusform>des visites au cours de %1 jour différent</numerusform>
            <numerusform>des visites au cours de %1 jours différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits in %1 different week(s)</source>
        <translation>
            <numerusform>des visites au cours de %1 semaine différente</numerusform>
            <numerusform>des visites au cours de %1 semaines différentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visits in %1 different month(s)</source>
        <translation>
            <numerusform>des visites au cours de %1 mois différent</numerusform>
            <numerusform>des visites au cours de %1 mois différents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 d’achats</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s) bought</source>
        <translation>
            <numerusform>%1 article acheté</numerusform>
            <numerusform>%1 articles achetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>with a purchase %1</source>
        <translation>avec un achat %1</translation>
    </message>
    <message>
        <source>It does not go with “%1”: one of the two applies alone.</source>
        <translation>Elle ne va pas avec «&#xa0;%1&#xa0;»&#xa0;: l’une des deux s’applique seule.</translation>
    </message>
    <message>
        <source>It does not go with “%1”, which applied.</source>
        <translation>Elle ne va pas avec «&#xa0;%1&#xa0;», qui s’est appliquée.</translation>
    </message>
    <message>
        <source>“%1” took the last place that there is for offers of this kind.</source>
        <translation>«&#xa0;%1&#xa0;» a pris la dernière place prévue pour les offres de ce genre.</translation>
    </message>
    <message>
        <source>“%1” gives more on the same items, and only the best one counts there.</source>
        <translation>«&#xa0;%1&#xa0;» donne plus sur les mêmes articles, et seule la meilleure y compte.</translation>
    </message>
    <message>
        <source>Its items went to “%1”, which is better for the customer.</source>
        <translation>Ses articles sont allés à «&#xa0;%1&#xa0;», plus avantageuse pour le client.</translation>
    </message>
    <message>
        <source>Cut to what the items are still worth.</source>
        <translation>Réduit à ce que valent encore les articles.</translation>
    </message>
    <message>
        <source>Cut by its own cap.</source>
        <translation>Réduit par son propre plafond.</translation>
    </message>
    <message>
        <source>Cut by what it may give in one basket.</source>
        <translation>Réduit à ce qu’elle peut donner par panier.</translation>
    </message>
    <message>
        <source>Cut to what is left of its budget.</source>
        <translation>Réduit à ce qui reste de son budget.</translation>
    </message>
    <message>
        <source>Cut by the ceiling “%1”.</source>
        <translation>Réduit par le plafond «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The set has %1 parts, more than %2. Take some out.</source>
        <translation>Le lot a %1 éléments, plus que %2. Retirez-en.</translation>
    </message>
    <message>
        <source>“%1” goes only with all items that match. Pick those, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;» ne va qu’avec tous les articles qui conviennent. Choisissez ceux-ci, ou retirez-le.</translation>
    </message>
    <message>
        <source>A group of %2 has no item no. %1. Lower the number.</source>
        <translation>Un groupe de %2 n’a pas d’article n°&#xa0;%1. Baissez le nombre.</translation>
    </message>
    <message>
        <source>Nothing is named here. Name a product, coupon, reference or cause.</source>
        <translation>Rien n’est nommé ici. Nommez un produit, un coupon, une référence ou une cause.</translation>
    </message>
    <message>
        <source>Only money and points go into an account. Take the account out.</source>
        <translation>Seuls l’argent et les points vont sur un compte. Retirez le compte.</translation>
    </message>
    <message>
        <source>The programme has no account “%1”. Add it there, or name another.</source>
        <translation>Le programme n’a pas de compte «&#xa0;%1&#xa0;». Ajoutez-le, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>Account “%1” does not hold what this gives: money or points. Choose another.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» ne contient pas ce qui est donné ici&#xa0;: argent ou points. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Those who pay bear %1 % together. Make it 100 %.</source>
        <translation>Ceux qui financent portent ensemble %1&#xa0;%. Faites-en 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The programme has no group of products “%1”.</source>
        <translation>Le programme n’a pas de groupe de produits «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sale has no line %1. Name one that it has.</source>
        <translation>La vente n’a pas de ligne %1. Nommez-en une qu’elle a.</translation>
    </message>
    <message>
        <source>%1 thousandths cannot come back. Return more than zero.</source>
        <translation>%1 millièmes ne peuvent pas revenir. Rendez plus que zéro.</translation>
    </message>
    <message>
        <source>%1 thousandths are no whole item. What is weighed comes back whole.</source>
        <translation>%1 millièmes ne font pas un article entier. Ce qui est pesé revient en entier.</translation>
    </message>
    <message>
        <source>%1 would come back in all, but only %2 were sold. Return fewer.</source>
        <translation>%1 reviendraient en tout, mais seulement %2 ont été vendus. Rendez-en moins.</translation>
    </message>
    <message>
        <source>This reward does not say what it gives. Name it.</source>
        <translation>Cette récompense ne dit pas ce qu’elle donne. Nommez-la.</translation>
    </message>
    <message>
        <source>This reward is neither money nor points. It cannot go to an account.</source>
        <translation>Cette récompense n’est ni de l’argent ni des points. Elle ne peut pas aller sur un compte.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Choose one of the programme’s.</source>
        <translation>Il n’y a pas de compte « %1 ». Choisissez-en un du programme.</translation>
    </message>
    <message>
        <source>The account “%1” does not hold what this reward gives. Choose another account.</source>
        <translation>Le compte « %1 » ne reçoit pas ce que donne cette récompense. Choisissez un autre compte.</translation>
    </message>
    <message>
        <source>Those who pay come to %1 % together. Make it 100 %.</source>
        <translation>Les parts des financeurs font %1 % au total. Elles doivent faire 100 %.</translation>
    </message>
    <message>
        <source>There is no product group “%1”. Choose one of the programme’s.</source>
        <translation>Il n’y a pas de groupe de produits « %1 ». Choisissez-en un du programme.</translation>
    </message>
    <message>
        <source>The programme has no lane “%1”.</source>
        <translation>Le programme n’a pas de file « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is on its own list of what it does not go with. Take it out.</source>
        <translation>« %1 » figure dans sa propre liste d’exclusions. Retirez-la.</translation>
    </message>
    <message>
        <source>Of the %2 points offered as payment, %3 were taken.</source>
        <translation>Sur les %2 points proposés en paiement, %3 ont été pris.</translation>
    </message>
    <message>
        <source>Credited in all</source>
        <translation>Crédité en tout</translation>
    </message>
    <message>
        <source>Coupon %1 was used before, or is not valid today</source>
        <translation>Le bon %1 a déjà servi ou n’est pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>%1, step %3: +%2</source>
        <translation>%1, étape %3&#xa0;: +%2</translation>
    </message>
    <message>
        <source>It would give %1, the other gives %2.</source>
        <translation>Elle donnerait %1, l’autre donne %2.</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Pay by %1.</source>
        <translation>Payez par %1.</translation>
    </message>
    <message>
        <source>%1 (%2, from %3 on)</source>
        <translation>%1 (%2, dès %3)</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>rien n’est demandé</translation>
    </message>
    <message>
        <source>The best way is at most %1 better than this one.</source>
        <translation>La meilleure répartition ferait au plus %1 de mieux.</translation>
    </message>
    <message>
        <source>No other way is as good: it is proven.</source>
        <translation>Aucune autre répartition ne fait aussi bien : c’est prouvé.</translation>
    </message>
    <message>
        <source>No way is better: it is proven. With the next best, %1.</source>
        <translation>Aucune répartition ne fait mieux : c’est prouvé. Avec la suivante, %1.</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Every purchase earns %1 for each full %2.</source>
        <translation>Chaque achat rapporte %1 par tranche de %2.</translation>
    </message>
    <message>
        <source>%1 pay %2.</source>
        <translation>%1 paient %2.</translation>
    </message>
    <message>
        <source>Base points</source>
        <translation>Points de base</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Payé en points</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bills paid in cash are rounded to %1.</source>
        <translation>Les montants payés en espèces sont arrondis à %1.</translation>
    </message>
    <message>
        <source>This ceiling bounds nothing. Say “percent”, “amount” or both.</source>
        <translation>Ce plafond ne limite rien. Indiquez « percent », « amount » ou les deux.</translation>
    </message>
    <message>
        <source>The customer’s own “%2” for “%1” is %3, out of its bounds: %4 holds.</source>
        <translation>La valeur propre du client, « %2 » pour « %1 », est %3, hors de ses bornes : %4 s’applique.</translation>
    </message>
    <message>
        <source>“%1”: multipliers together come to ×%2 at most.</source>
        <translation>« %1 » : les multiplicateurs réunis donnent au plus ×%2.</translation>
    </message>
    <message>
        <source>A purchase earns %2 points at most.</source>
        <translation>Un achat rapporte au plus %2 points.</translation>
    </message>
    <message>
        <source>Cut at the lowest price that the items may have.</source>
        <translation>Ramené au prix le plus bas que les articles peuvent avoir.</translation>
    </message>
    <message>
        <source>The row names no basket. Give the basket’s id.</source>
        <translation>La ligne ne nomme aucun panier. Indiquez l’identifiant du panier.</translation>
    </message>
    <message>
        <source>The row names no product. Give its SKU.</source>
        <translation>La ligne ne nomme aucun produit. Indiquez sa référence.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column %2. Write it as here: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se trouver dans la colonne %2. Écrivez comme ceci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The column %1 says “%2”, the first row of the basket “%3”. Keep one.</source>
        <translation>La colonne %1 dit «&#xa0;%2&#xa0;», la première ligne du panier «&#xa0;%3&#xa0;». Gardez-en une.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2. Copy it again, or make it again from its baskets.</source>
        <translation>%1 est abîmé à l’octet %2. Copiez-le à nouveau, ou refaites-le à partir de ses paniers.</translation>
    </message>
    <message>
        <source>%1 has a column “%2” that is not known. Rename it, or put x. before its name.</source>
        <translation>%1 a une colonne «&#xa0;%2&#xa0;» inconnue. Renommez-la, ou mettez x. devant son nom.</translation>
    </message>
    <message>
        <source>%1 has a second column for “%2”. Take one out.</source>
        <translation>%1 a une seconde colonne pour «&#xa0;%2&#xa0;». Retirez-en une.</translation>
    </message>
    <message>
        <source>%1 has a basket from line %2 on that is too long to be read. Check its ids.</source>
        <translation>%1 a, à partir de la ligne %2, un panier trop long pour être lu. Vérifiez ses identifiants.</translation>
    </message>
    <message>
        <source>“%1” is not 64 digits from 0 to 9 and a to f. Copy it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas fait de 64 chiffres de 0 à 9 et de a à f. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a version. Write it as 1.2.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version. Écrivez-la comme 1.2.3.</translation>
    </message>
    <message>
        <source>%1 can be read by others. Let only its owner read it (chmod 600), and think about a new key.</source>
        <translation>%1 peut être lu par d’autres. Ne le laissez lire qu’à son propriétaire (chmod 600), et songez à une nouvelle clé.</translation>
    </message>
    <message>
        <source>%1 holds no key. Make one with offerwright keys make.</source>
        <translation>%1 ne contient pas de clé. Faites-en une avec offerwright keys make.</translation>
    </message>
    <message>
        <source>The environment has no variable %1. Set it to the key.</source>
        <translation>L’environnement n’a pas de variable %1. Donnez-lui la clé.</translation>
    </message>
    <message>
        <source>This system gives no random numbers, so no key was made.</source>
        <translation>Ce système ne donne pas de nombres aléatoires&#x202f;; aucune clé n’a été faite.</translation>
    </message>
    <message>
        <source>This is another kind of file. Name a bundle, or of keys a certificate.</source>
        <translation>C’est un autre genre de fichier. Nommez un paquet ou, pour keys, un certificat.</translation>
    </message>
    <message>
        <source>This is of format %1, which a newer version wrote. Update this program to read it.</source>
        <translation>C’est du format %1, écrit par une version plus récente. Mettez ce programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>It is larger than any may be: %1.</source>
        <translation>C’est plus grand que permis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Copy it again.</source>
        <translation>Le fichier s’interrompt avant sa fin. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the file. Copy it again.</source>
        <translation>Il y a quelque chose après la fin du fichier. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 roots have signed where %2 are needed. Have more of them sign the certificate.</source>
        <translation>Racines qui ont signé&#xa0;: %1&#x202f;; il en faut %2. Faites signer le certificat par d’autres.</translation>
    </message>
    <message>
        <source>A key that is no root of ours has signed the certificate: %1.</source>
        <translation>Une clé qui n’est pas l’une de nos racines a signé le certificat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A root has signed the certificate twice: %1.</source>
        <translation>Une racine a signé le certificat deux fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The certificate was changed after this root signed it: %1.</source>
        <translation>Le certificat a été modifié après la signature de cette racine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is signed, but is no text that this program writes: %1 %2.</source>
        <translation>C’est signé, mais ce n’est pas un texte que ce programme écrit&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>The publisher’s key was revoked: %1.</source>
        <translation>La clé de publication a été révoquée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was signed by the publisher’s key %1, which key %2 has replaced.</source>
        <translation>C’est signé par la clé de publication %1, que la clé %2 a remplacée.</translation>
    </message>
    <message>
        <source>Its publisher has not signed this: it was changed, or somebody else made it.</source>
        <translation>Ce n’est pas signé par qui publie&#xa0;: c’est modifié, ou fait par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is for tenant “%1”, not for “%2”.</source>
        <translation>C’est pour le locataire «&#xa0;%1&#xa0;», pas pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is for “%1”, not for “%2”.</source>
        <translation>C’est pour «&#xa0;%1&#xa0;», pas pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is not valid yet: %1, from %2 on. Set the clock right, or wait.</source>
        <translation>Ce n’est pas encore valable&#xa0;: %1, à partir de %2. Mettez l’horloge à l’heure ou attendez.</translation>
    </message>
    <message>
        <source>It is no longer valid: %1, until %2. Have it made anew.</source>
        <translation>Ce n’est plus valable&#xa0;: %1, jusqu’à %2. Faites-le refaire.</translation>
    </message>
    <message>
        <source>It needs version %1 at least. Update this program.</source>
        <translation>Il faut au moins la version %1. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>It is version %1, and %2 was already installed. An older bundle is never taken again.</source>
        <translation>C’est la version %1, et la %2 était déjà installée. Un paquet plus ancien n’est jamais repris.</translation>
    </message>
    <message>
        <source>Version %1 does not follow the bundle that is installed.</source>
        <translation>La version %1 ne fait pas suite au paquet installé.</translation>
    </message>
    <message>
        <source>A bundle has no file named “%1”.</source>
        <translation>Un paquet n’a pas de fichier nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is missing in it.</source>
        <translation>Il y manque le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its files are longer or shorter than its manifest says.</source>
        <translation>Ses fichiers sont plus longs ou plus courts que son manifeste ne le dit.</translation>
    </message>
    <message>
        <source>“%1” in it is not the file that was signed.</source>
        <translation>«&#xa0;%1&#xa0;» n’y est pas le fichier qui a été signé.</translation>
    </message>
    <message>
        <source>“%1” in it cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas y être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its promotions come to the fingerprint %1, not to %2 as it says.</source>
        <translation>Ses promotions donnent l’empreinte %1, et non %2 comme il le dit.</translation>
    </message>
    <message>
        <source>The online key has not signed this statement.</source>
        <translation>La clé en ligne n’a pas signé cette déclaration.</translation>
    </message>
    <message>
        <source>A later statement than that of %1 was already seen.</source>
        <translation>Une déclaration plus récente que celle du %1 a déjà été vue.</translation>
    </message>
    <message>
        <source>The statement claims to hold for more than a day.</source>
        <translation>La déclaration prétend valoir plus d’un jour.</translation>
    </message>
    <message>
        <source>The statement names another bundle by version %1 than the one that is installed.</source>
        <translation>La déclaration nomme un autre paquet de version %1 que celui qui est installé.</translation>
    </message>
    <message>
        <source>Promotions with errors are not published. Correct them first.</source>
        <translation>Les promotions en erreur ne sont pas publiées. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>The certificate is for another key than the one that signs. Name its own.</source>
        <translation>Le certificat est pour une autre clé que celle qui signe. Nommez la sienne.</translation>
    </message>
    <message>
        <source>Two zones named %1 have other offsets. Give both the same.</source>
        <translation>Deux fuseaux nommés %1 ont des décalages différents. Donnez-leur les mêmes.</translation>
    </message>
    <message>
        <source>It would end before it begins. Give a later end.</source>
        <translation>Cela finirait avant de commencer. Donnez une fin plus tardive.</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>le certificat</translation>
    </message>
    <message>
        <source>the signatures</source>
        <translation>les signatures</translation>
    </message>
    <message>
        <source>the manifest</source>
        <translation>le manifeste</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>les fichiers</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>la déclaration</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Doubts are taken</source>
        <translation>Les doutes sont assumés</translation>
    </message>
    <message>
        <source>The catalogue is known</source>
        <translation>Le catalogue est connu</translation>
    </message>
    <message>
        <source>Discounts stay below the limit</source>
        <translation>Les remises restent sous le plafond</translation>
    </message>
    <message>
        <source>A second person approved</source>
        <translation>Une autre personne est d’accord</translation>
    </message>
    <message>
        <source>You may publish here</source>
        <translation>Vous pouvez publier ici</translation>
    </message>
    <message>
        <source>Clock and time zones</source>
        <translation>Horloge et fuseaux horaires</translation>
    </message>
    <message>
        <source>It follows what is live</source>
        <translation>Elle suit ce qui est en service</translation>
    </message>
    <message>
        <source>Errors to correct: %1.</source>
        <translation>Erreurs à corriger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Doubts that nobody took upon themselves: %1.</source>
        <translation>Doutes que personne n’assume&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The workspace has no products. Import the catalogue.</source>
        <translation>L’espace n’a aucun produit. Importez le catalogue.</translation>
    </message>
    <message>
        <source>No basket is saved, so nothing was counted.</source>
        <translation>Aucun panier n’est enregistré&#xa0;: rien n’a été compté.</translation>
    </message>
    <message>
        <source>%1 of sales over the saved baskets, %2 allowed.</source>
        <translation>%1 des ventes sur les paniers enregistrés, %2 permis.</translation>
    </message>
    <message>
        <source>%1 of sales over the saved baskets, and only %2 allowed.</source>
        <translation>%1 des ventes sur les paniers enregistrés, et seulement %2 permis.</translation>
    </message>
    <message>
        <source>The service is not reached; it will be asked before anything changes.</source>
        <translation>Le service est injoignable&#xa0;; il sera interrogé avant tout changement.</translation>
    </message>
    <message>
        <source>Propose this content, so that somebody else can approve it.</source>
        <translation>Proposez ce contenu, pour que quelqu’un d’autre donne son accord.</translation>
    </message>
    <message>
        <source>%1 proposed it; somebody else has to approve it.</source>
        <translation>%1 l’a proposé&#xa0;; l’accord d’une autre personne est attendu.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Accord de %1.</translation>
    </message>
    <message>
        <source>The publisher’s key is not in the keychain of this computer.</source>
        <translation>La clé de publication n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Le fuseau %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 minutes ahead of the service’s.</source>
        <translation>L’horloge de cet ordinateur avance de %1 minutes sur celle du service.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 minutes behind the service’s.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 minutes sur celle du service.</translation>
    </message>
    <message>
        <source>It will be version %1.</source>
        <translation>Ce sera la version %1.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>customers’ own values</source>
        <translation>valeurs propres aux clients</translation>
    </message>
    <message>
        <source>when it is reckoned</source>
        <translation>moment du calcul</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>name in another language</source>
        <translation>nom dans une autre langue</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>%1 is not reached. Look at the network, and at the address.</source>
        <translation>%1 n’est pas joignable. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 has no certificate that this computer trusts, so nothing was sent. Ask who runs it.</source>
        <translation>%1 n’a pas de certificat auquel cet ordinateur se fie&#xa0;: rien n’a été envoyé. Demandez à qui l’exploite.</translation>
    </message>
    <message>
        <source>“%1” is no address of a service. Write it like https://offers.acme.example.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un service. Écrivez-la comme https://offers.acme.example.</translation>
    </message>
    <message>
        <source>What answered is no service of this program, or a newer one. Look at the address.</source>
        <translation>Ce qui a répondu n’est pas un service de ce programme, ou il est plus récent. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not know this token. Ask for a new one.</source>
        <translation>%1 ne connaît pas ce jeton. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 does not let this token publish. Ask for one of a studio.</source>
        <translation>%1 ne permet pas à ce jeton de publier. Demandez un jeton de studio.</translation>
    </message>
    <message>
        <source>The service has too much to do. Try again in a moment.</source>
        <translation>Le service est surchargé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service has failed. Ask who runs it.</source>
        <translation>Le service a échoué. Demandez à qui l’exploite.</translation>
    </message>
    <message>
        <source>The service could not say what became of it. Look at what is live.</source>
        <translation>Le service n’a pas pu dire ce qu’il en est advenu. Regardez ce qui est en service.</translation>
    </message>
    <message>
        <source>The service has no such environment, or the token is for another.</source>
        <translation>Le service n’a pas cet environnement, ou le jeton est pour un autre.</translation>
    </message>
    <message>
        <source>The service could not read what was sent. Update this program.</source>
        <translation>Le service n’a pas pu lire ce qui a été envoyé. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The keychain of this computer has nothing for %1. Enter it.</source>
        <translation>Le trousseau de cet ordinateur n’a rien pour %1. Saisissez-le.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened for %1.</source>
        <translation>Le trousseau de cet ordinateur n’a pas été ouvert pour %1.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so %1 is kept only until the program ends.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: %1 n’est gardé que jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The environment has no variable %1. Set it to the token of the service.</source>
        <translation>L’environnement n’a pas de variable %1. Donnez-lui le jeton du service.</translation>
    </message>
    <message>
        <source>Something must be mended first. Nothing was sent.</source>
        <translation>Il faut d’abord corriger quelque chose. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The environment has no certificate that says who may publish. Add one.</source>
        <translation>L’environnement n’a pas de certificat qui dise qui peut publier. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>There is no such version in the history.</source>
        <translation>Il n’y a pas de telle version dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing was ever published here.</source>
        <translation>Rien n’a encore été publié ici.</translation>
    </message>
    <message>
        <source>Another version went live meanwhile. Look at it, and publish anew.</source>
        <translation>Une autre version est entrée en service entre-temps. Regardez-la, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>It is not to go live later: it may be live already.</source>
        <translation>Elle n’attend pas d’entrer en service&#xa0;: elle l’est peut-être déjà.</translation>
    </message>
    <message>
        <source>It cannot go live before now. Choose a later time.</source>
        <translation>Elle ne peut pas entrer en service dans le passé. Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this content first. Propose it.</source>
        <translation>Une autre personne doit d’abord approuver ce contenu. Proposez-le.</translation>
    </message>
    <message>
        <source>Somebody else has to approve what you proposed.</source>
        <translation>Une autre personne doit approuver ce que vous avez proposé.</translation>
    </message>
    <message>
        <source>This content was not proposed, or has changed since.</source>
        <translation>Ce contenu n’a pas été proposé, ou a changé depuis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any day, in any store</source>
        <translation>Tous les jours, dans tous les magasins</translation>
    </message>
    <message>
        <source>Combines</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Dès %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Build promotions, try them on baskets, see why.</source>
        <translation>Composez des promotions, essayez-les sur des paniers, voyez pourquoi.</translation>
    </message>
    <message>
        <source>A workspace file to open.</source>
        <translation>Un espace de travail à ouvrir.</translation>
    </message>
    <message>
        <source>Open the sample shop.</source>
        <translation>Ouvrir le magasin d’exemple.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Écrire une image de la fenêtre et terminer.</translation>
    </message>
    <message>
        <source>Print the receipt of the tried basket.</source>
        <translation>Afficher le ticket du panier essayé.</translation>
    </message>
    <message>
        <source>en or fr.</source>
        <translation>en ou fr.</translation>
    </message>
    <message>
        <source>Dark theme.</source>
        <translation>Thème sombre.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Taille de la fenêtre, par exemple 1440x900.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::AttributeEditor</name>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>Modifier l’attribut</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BasketTable</name>
    <message numerus="yes">
        <source>Basket, %n line(s)</source>
        <translation>
            <numerusform>Panier, %n ligne</numerusform>
            <numerusform>Panier, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Modifier la quantité</translation>
    </message>
    <message>
        <source>Take out line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité de %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Prix de %1</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>Modifier le prix</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BasketView</name>
    <message>
        <source>Change what is tried</source>
        <translation>Modifier l’essai</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Promotions in force</source>
        <translation>Promotions appliquées</translation>
    </message>
    <message>
        <source>Add a product: name, code or scan</source>
        <translation>Ajouter&#xa0;: nom, code ou scan</translation>
    </message>
    <message>
        <source>Keep basket</source>
        <translation>Garder le panier</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Nouveau panier</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Which basket?</source>
        <translation>Quel panier&#x202f;?</translation>
    </message>
    <message>
        <source>Change basket</source>
        <translation>Changer de panier</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>Panier %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BudgetEditor</name>
    <message>
        <source>is cut to what is left</source>
        <translation>est réduite au reste</translation>
    </message>
    <message>
        <source>is not given at all</source>
        <translation>n’est pas donnée</translation>
    </message>
    <message>
        <source>Money in all, zero for no limit</source>
        <translation>Argent en tout, zéro pour aucune limite</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Points en tout</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Fois en tout</translation>
    </message>
    <message>
        <source>A reward that would pass it</source>
        <translation>Une récompense qui le dépasserait</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Modifier le budget</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BuilderHeader</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>More for this promotion</source>
        <translation>Autres actions sur cette promotion</translation>
    </message>
    <message>
        <source>Name of the promotion</source>
        <translation>Nom de la promotion</translation>
    </message>
    <message>
        <source>Rename promotion</source>
        <translation>Renommer la promotion</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <translation>Passer à l’état %1</translation>
    </message>
    <message>
        <source>Duplicate promotion</source>
        <translation>Dupliquer la promotion</translation>
    </message>
    <message>
        <source>Delete promotion</source>
        <translation>Supprimer la promotion</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name in both languages…</source>
        <translation>Nom dans les deux langues…</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::BuilderView</name>
    <message>
        <source>Ctrl Enter adds a line, Alt ↑ ↓ moves it</source>
        <translation>Ctrl Entrée ajoute, Alt ↑ ↓ déplace</translation>
    </message>
    <message>
        <source>This basket</source>
        <translation>Ce panier</translation>
    </message>
    <message>
        <source>Choose a promotion at the left, or make a new one.</source>
        <translation>Choisissez une promotion à gauche, ou créez-en une.</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>Retirer l’avantage</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Déplacer la ligne</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CalendarView</name>
    <message>
        <source>Calendar of promotions</source>
        <translation>Calendrier des promotions</translation>
    </message>
    <message>
        <source>%1 does not run in these weeks.</source>
        <translation>%1 ne court pas durant ces semaines.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs on %n stretch(es) of days.</source>
        <translation>
            <numerusform>%1 court sur %n période.</numerusform>
            <numerusform>%1 court sur %n périodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs from %2 to %3.</source>
        <translation>%1 court du %2 au %3.</translation>
    </message>
    <message>
        <source>No other meets it on the same products.</source>
        <translation>Aucune autre ne la croise sur les mêmes produits.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) meet it on the same products.</source>
        <translation>
            <numerusform>%n autre la croise sur les mêmes produits.</numerusform>
            <numerusform>%n autres la croisent sur les mêmes produits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Arrows move, Page Up and Page Down turn months, Enter opens, Escape closes</source>
        <translation>Les flèches déplacent, Page haut et Page bas tournent les mois, Entrée ouvre, Échap ferme</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CatalogueDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Lire le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>What does each column of %1 become?</source>
        <translation>Que devient chaque colonne de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Prices like 129 (smallest unit)</source>
        <translation>Prix écrits 129 (en centimes)</translation>
    </message>
    <message>
        <source>Prices like 1.29</source>
        <translation>Prix écrits 1.29</translation>
    </message>
    <message>
        <source>Prices like 1,29</source>
        <translation>Prix écrits 1,29</translation>
    </message>
    <message>
        <source>How prices are written</source>
        <translation>Écriture des prix</translation>
    </message>
    <message>
        <source>Category is one name</source>
        <translation>Catégorie en un seul nom</translation>
    </message>
    <message>
        <source>Category like Dairy/Cheese</source>
        <translation>Catégorie écrite Crèmerie/Fromages</translation>
    </message>
    <message>
        <source>Category like Dairy &gt; Cheese</source>
        <translation>Catégorie écrite Crèmerie &gt; Fromages</translation>
    </message>
    <message>
        <source>How categories are written</source>
        <translation>Écriture des catégories</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 devient</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) read</source>
        <translation>
            <numerusform>%n produit lu</numerusform>
            <numerusform>%n produits lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n ligne écartée.</numerusform>
            <numerusform>%n lignes écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken with a warning.</source>
        <translation>
            <numerusform>%n ligne reprise avec une alerte.</numerusform>
            <numerusform>%n lignes reprises avec une alerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n product(s)</source>
        <translation>
            <numerusform>Reprendre %n produit</numerusform>
            <numerusform>Reprendre %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular price</source>
        <translation>Prix habituel</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>Prix plancher</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ChangePanel</name>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message numerus="yes">
        <source>What it says, %n line(s)</source>
        <translation>
            <numerusform>Ce qu’elle dit, %n ligne</numerusform>
            <numerusform>Ce qu’elle dit, %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) unchanged</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ChoiceEditor</name>
    <message>
        <source>Search, or type a new one and Enter</source>
        <translation>Chercher, ou ajouter par Entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::CombiningEditor</name>
    <message>
        <source>Of promotions in one group only one applies to a basket.</source>
        <translation>Parmi les promotions d’un groupe, une seule s’applique à un panier.</translation>
    </message>
    <message>
        <source>No group: combines with all</source>
        <translation>Sans groupe&#xa0;: cumulable avec tout</translation>
    </message>
    <message>
        <source>Items it uses stay free for other offers</source>
        <translation>Les articles utilisés restent libres pour d’autres offres</translation>
    </message>
    <message>
        <source>Change combining</source>
        <translation>Modifier le cumul</translation>
    </message>
    <message>
        <source>Change exclusive group</source>
        <translation>Modifier le groupe exclusif</translation>
    </message>
    <message>
        <source>Applies alone: where it gives, no other does</source>
        <translation>S’applique seule&#xa0;: où elle donne, aucune autre ne donne</translation>
    </message>
    <message>
        <source>Closes the lines it gives on to later offers</source>
        <translation>Ferme ses lignes aux offres suivantes</translation>
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
        <translation>Produits</translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Paniers</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a promotion, a product…</source>
        <translation>Chercher une promotion, un produit…</translation>
    </message>
    <message>
        <source>   ↑ ↓ choose     Enter opens     Tab narrows to one kind     &gt; only commands</source>
        <translation>   ↑ ↓ choisir     Entrée ouvrir     Tab un seul type     &gt; commandes seules</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ContextRow</name>
    <message>
        <source>In store</source>
        <translation>En magasin</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Retrait magasin</translation>
    </message>
    <message>
        <source>Unknown shopper</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>Aucun magasin</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>Sans coupon</translation>
    </message>
    <message>
        <source>Shopper: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Magasin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date and time: %1</source>
        <translation>Date et heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Canal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coupons: %1</source>
        <translation>Coupons&#xa0;: %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>short weekday, short date, time</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Who buys?</source>
        <translation>Qui achète&#x202f;?</translation>
    </message>
    <message>
        <source>Change shopper</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
    <message>
        <source>Change store</source>
        <translation>Changer de magasin</translation>
    </message>
    <message>
        <source>Through which channel?</source>
        <translation>Par quel canal&#x202f;?</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Changer de canal</translation>
    </message>
    <message>
        <source>Change date and time</source>
        <translation>Modifier la date et l’heure</translation>
    </message>
    <message>
        <source>Codes presented, with a comma between</source>
        <translation>Codes présentés, séparés par une virgule</translation>
    </message>
    <message>
        <source>Change coupons</source>
        <translation>Modifier les coupons</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Paiement : %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::DatesEditor</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jours exclus</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>No first day</source>
        <translation>Sans premier jour</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>Sans dernier jour</translation>
    </message>
    <message>
        <source>Leave none out</source>
        <translation>N’en exclure aucun</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Modifier les dates</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::DoubtsList</name>
    <message>
        <source>Why it may go out all the same</source>
        <translation>Pourquoi publier malgré tout</translation>
    </message>
    <message>
        <source>Warnings of what goes out</source>
        <translation>Avertissements sur ce qui part</translation>
    </message>
    <message>
        <source>Nothing is left to be taken upon anybody.</source>
        <translation>Il ne reste rien à assumer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Take upon me</source>
        <translation>J’en réponds</translation>
    </message>
    <message>
        <source>Take a warning upon oneself</source>
        <translation>Assumer un avertissement</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offerwright::ui::EditorHost</name>
    <message>
        <source>Add limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Ajouter une ligne…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a condition or a reward</source>
        <translation>Ajouter une condition ou un avantage</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Ctrl Enter adds and goes on   Esc closes</source>
        <translation>↑ ↓ choisir   Ctrl Entrée ajoute et continue   Échap fermer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Limit per customer</source>
        <translation>Limite par client</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::EnvironmentPage</name>
    <message>
        <source>Take from a file…</source>
        <translation>Reprendre d’un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people call it: Sandbox, Production.</source>
        <translation>Tel qu’on l’appelle&#xa0;: Bac à sable, Production.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Change environment</source>
        <translation>Modifier l’environnement</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Such as https://offers.example.com</source>
        <translation>Par exemple https://offres.exemple.fr</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Enseigne</translation>
    </message>
    <message>
        <source>What the service calls the retailer.</source>
        <translation>Le nom de l’enseigne dans le service.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What the service calls this environment.</source>
        <translation>Le nom de cet environnement dans le service.</translation>
    </message>
    <message>
        <source>Trust and keys</source>
        <translation>Confiance et clés</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Signed by the root keys: names the key that publishes.</source>
        <translation>Signé par les clés racines&#xa0;: nomme la clé qui publie.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Your publishing key</source>
        <translation>Votre clé de publication</translation>
    </message>
    <message>
        <source>Signs what you publish. Kept in this system’s keychain.</source>
        <translation>Signe ce que vous publiez. Gardée dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>Clés racines</translation>
    </message>
    <message>
        <source>64 digits each. They vouch for whoever may publish.</source>
        <translation>64 chiffres chacune. Elles répondent de qui peut publier.</translation>
    </message>
    <message>
        <source>How many of them must have signed</source>
        <translation>Combien d’entre elles doivent avoir signé</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Votre jeton</translation>
    </message>
    <message>
        <source>Paste it and press Enter</source>
        <translation>Collez-le, puis Entrée</translation>
    </message>
    <message>
        <source>The token is in this system’s keychain.</source>
        <translation>Le jeton est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Says who you are to the service. Kept in this system’s keychain.</source>
        <translation>Dit au service qui vous êtes. Gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translation>Une autre personne donne son accord</translation>
    </message>
    <message>
        <source>The service has the last word on this.</source>
        <translation>Le service a le dernier mot.</translation>
    </message>
    <message>
        <source>Change gate</source>
        <translation>Modifier le contrôle</translation>
    </message>
    <message>
        <source>Somebody takes each warning upon themselves</source>
        <translation>Quelqu’un assume chaque avertissement</translation>
    </message>
    <message>
        <source>Discounts have a limit</source>
        <translation>Les remises ont un plafond</translation>
    </message>
    <message>
        <source>Of what the workspace’s baskets are worth.</source>
        <translation>De la valeur des paniers de l’espace.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>It does not read</source>
        <translation>Il est illisible</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Retirer l’environnement</translation>
    </message>
    <message>
        <source>The publisher’s certificate</source>
        <translation>Le certificat de publication</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Une connexion</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>The connection is taken.</source>
        <translation>La connexion est reprise.</translation>
    </message>
    <message>
        <source>Its secrets are in this system’s keychain now: delete the file.</source>
        <translation>Ses secrets sont maintenant dans le trousseau du système&#xa0;: supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FieldEditor</name>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FilterTags</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Avec alertes</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FirstStart</name>
    <message>
        <source>Build an offer, put it on a basket, see the receipt</source>
        <translation>Composez une offre, posez-la sur un panier, voyez le ticket</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer, always up to date. It works without network.</source>
        <translation>Un espace de travail est un fichier sur cet ordinateur, toujours à jour. Il fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Explore the sample shop</source>
        <translation>Découvrir le magasin d’exemple</translation>
    </message>
    <message>
        <source>An invented grocer with products, promotions and baskets to try them on.</source>
        <translation>Un épicier imaginaire, avec ses produits, ses promotions et des paniers pour les essayer.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Créer le vôtre</translation>
    </message>
    <message>
        <source>An empty workspace. Bring your catalogue as CSV, or name products by category and join it later.</source>
        <translation>Un espace de travail vide. Importez votre catalogue en CSV, ou nommez les produits par catégorie et reliez-le plus tard.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A file that a colleague sent, or one of yours.</source>
        <translation>Un fichier envoyé par un collègue, ou l’un des vôtres.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::FundingEditor</name>
    <message>
        <source>Add who pays</source>
        <translation>Ajouter un payeur</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Change who pays</source>
        <translation>Modifier qui paie</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::GalleryView</name>
    <message>
        <source>New promotion</source>
        <translation>Nouvelle promotion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What should it do?</source>
        <translation>Que doit-elle faire&#x202f;?</translation>
    </message>
    <message>
        <source>Or start from</source>
        <translation>Ou partir de</translation>
    </message>
    <message>
        <source>An empty promotion</source>
        <translation>Une promotion vide</translation>
    </message>
    <message>
        <source>JSON from a file</source>
        <translation>Un fichier JSON</translation>
    </message>
    <message>
        <source>Pictures show what happens on a basket. Blue is what the customer gains.</source>
        <translation>Les images montrent l’effet sur un panier. En bleu, ce que le client gagne.</translation>
    </message>
    <message>
        <source>Choose what happens on the basket</source>
        <translation>Choisissez l’effet sur le panier</translation>
    </message>
    <message>
        <source>Arrows move, Enter starts</source>
        <translation>Flèches pour se déplacer, Entrée pour commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Mechanics</source>
        <translation>Mécaniques</translation>
    </message>
    <message>
        <source>All mechanics</source>
        <translation>Toutes les mécaniques</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Coupons and messages</source>
        <translation>Coupons et messages</translation>
    </message>
    <message>
        <source>All of it can be changed afterwards.</source>
        <translation>Tout se modifie ensuite.</translation>
    </message>
    <message>
        <source>Nothing matches. Try another word.</source>
        <translation>Aucun résultat. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Partir de %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Over several visits</source>
        <translation>Sur plusieurs visites</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Pour une personne</translation>
    </message>
    <message>
        <source>At payment</source>
        <translation>Au paiement</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::GatePanel</name>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::GiftEditor</name>
    <message>
        <source>Which product? Name, code or scan</source>
        <translation>Quel produit ? Nom, code ou scan</translation>
    </message>
    <message>
        <source>Change gift</source>
        <translation>Modifier le cadeau</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::HistoryPanel</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>nothing was ever published</source>
        <translation>rien n’a jamais été publié</translation>
    </message>
    <message>
        <source>signed, numbered, never rewritten</source>
        <translation>signé, numéroté, jamais réécrit</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::HoursEditor</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Modifier les heures</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::InstantEditor</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time on the store’s clock</source>
        <translation>Heure du magasin</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::JourneyWalker</name>
    <message>
        <source>Walk the journey</source>
        <translation>Suivre le parcours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Visite suivante</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the next visit</source>
        <translation>Jusqu’à la prochaine visite</translation>
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
            <numerusform>régler donne %1 et %n étape</numerusform>
            <numerusform>régler donne %1 et %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>settling gives %1</source>
        <translation>régler donne %1</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visite %1</translation>
    </message>
    <message>
        <source>Visit taken back</source>
        <translation>Visite reprise</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::LadderView</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
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
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Nouvelle promotion</translation>
    </message>
    <message>
        <source>Figures show this basket</source>
        <translation>Chiffres de ce panier</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n promotion(s)</source>
        <translation>
            <numerusform>Filtrer %n promotion</numerusform>
            <numerusform>Filtrer %n promotions</numerusform>
        </translation>
    </message>
    <message>
        <source>No promotion yet. Start one from a template.</source>
        <translation>Aucune promotion pour l’instant. Partez d’un modèle.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter to see all.</source>
        <translation>Aucun résultat. Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>Delete promotion</source>
        <translation>Supprimer la promotion</translation>
    </message>
    <message>
        <source>Calendar of what runs when</source>
        <translation>Calendrier de ce qui court</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::LineView</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::MainWindow</name>
    <message>
        <source>New promotion</source>
        <translation>Nouvelle promotion</translation>
    </message>
    <message>
        <source>Duplicate this promotion</source>
        <translation>Dupliquer cette promotion</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Afficher les cartes</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Filter promotions</source>
        <translation>Filtrer les promotions</translation>
    </message>
    <message>
        <source>Add a product to the basket</source>
        <translation>Ajouter un produit au panier</translation>
    </message>
    <message>
        <source>Show or hide Try it</source>
        <translation>Afficher ou masquer l’essai</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Colonne suivante</translation>
    </message>
    <message>
        <source>Go to the first problem</source>
        <translation>Aller au premier problème</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Switch light and dark</source>
        <translation>Passer du clair au sombre</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Afficher en anglais</translation>
    </message>
    <message>
        <source>Speak French</source>
        <translation>Afficher en français</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>Import promotions from a folder</source>
        <translation>Importer des promotions d’un dossier</translation>
    </message>
    <message>
        <source>Export promotions to a folder</source>
        <translation>Exporter les promotions vers un dossier</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Ouvrir le magasin d’exemple</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Change basket</source>
        <translation>Changer de panier</translation>
    </message>
    <message>
        <source>Change shopper</source>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>Duplicate promotion</source>
        <translation>Dupliquer la promotion</translation>
    </message>
    <message>
        <source>Tables (*.csv *.csv.gz *.tsv)</source>
        <translation>Tableaux (*.csv *.csv.gz *.tsv)</translation>
    </message>
    <message>
        <source>Import catalogue</source>
        <translation>Importer le catalogue</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n file(s) have faults.</source>
        <translation>
            <numerusform>Rien n’a été importé&#xa0;: %n fichier a des erreurs.</numerusform>
            <numerusform>Rien n’a été importé&#xa0;: %n fichiers ont des erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import promotions</source>
        <translation>Importer les promotions</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were the same already.</source>
        <translation>
            <numerusform>%n fichier était déjà identique.</numerusform>
            <numerusform>%n fichiers étaient déjà identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Colonne précédente</translation>
    </message>
    <message>
        <source>JSON from a file</source>
        <translation>Un fichier JSON</translation>
    </message>
    <message>
        <source>Promotions (*.json)</source>
        <translation>Promotions (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported: line %1.</source>
        <translation>Rien n’a été importé : ligne %1.</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Calendar of what runs when</source>
        <translation>Calendrier de ce qui court</translation>
    </message>
    <message>
        <source>Programme settings</source>
        <translation>Réglages du programme</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::NumberEditor</name>
    <message>
        <source>Personalised</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Which bounds</source>
        <translation>Quelles bornes</translation>
    </message>
    <message>
        <source>Each customer has a number of their own, the others have the default.</source>
        <translation>Chaque client a sa propre valeur, les autres ont celle par défaut.</translation>
    </message>
    <message>
        <source>The same number for every customer.</source>
        <translation>La même valeur pour tous les clients.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personnaliser</translation>
    </message>
    <message>
        <source>One number for all</source>
        <translation>Une valeur pour tous</translation>
    </message>
    <message>
        <source>Change bounds</source>
        <translation>Modifier les bornes</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Retirer la limite</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::OwnValuesPlot</name>
    <message>
        <source>Values of personas: %1</source>
        <translation>Valeurs des personas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, default %2</source>
        <translation>%1, par défaut %2</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) with their own</source>
        <translation>
            <numerusform>%n persona a sa valeur</numerusform>
            <numerusform>%n personas ont leur valeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ParameterPanel</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>in steps of</source>
        <translation>par pas de</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>Nom du paramètre</translation>
    </message>
    <message>
        <source>A name has small letters, digits and _, a letter first.</source>
        <translation>Un nom se compose de minuscules, de chiffres et de _, et commence par une lettre.</translation>
    </message>
    <message>
        <source>Another parameter has this name. Choose a new one.</source>
        <translation>Un autre paramètre porte ce nom. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The default must lie between from and to.</source>
        <translation>La valeur par défaut doit se situer entre les deux bornes.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PathView</name>
    <message>
        <source>Steps as a path</source>
        <translation>Étapes en chemin</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Étape %1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PaymentEditor</name>
    <message>
        <source>Paid with what?</source>
        <translation>Payé comment ?</translation>
    </message>
    <message>
        <source>Points to pay with</source>
        <translation>Points à utiliser</translation>
    </message>
    <message>
        <source>Change payment</source>
        <translation>Modifier le paiement</translation>
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
        <translation>Non payé</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PlainWordsPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Language of the plain words</source>
        <translation>Langue du texte en clair</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::ProductModel</name>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>exclu par %1</translation>
    </message>
    <message>
        <source>kept, in the basket</source>
        <translation>retenu, au panier</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>retenu</translation>
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
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Search categories, brands, products</source>
        <translation>Chercher catégories, marques, produits</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Chercher des produits</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Include or exclude</source>
        <translation>Inclure ou exclure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Change what is left out</source>
        <translation>Modifier les exclusions</translation>
    </message>
    <message>
        <source>Choose products</source>
        <translation>Choisir des produits</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Products with “%1”</source>
        <translation>Produits avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 produits</translation>
    </message>
    <message>
        <source>%1 in this basket for %2</source>
        <translation>%1 dans ce panier pour %2</translation>
    </message>
    <message>
        <source>kept, %1 excluded, %2</source>
        <translation>retenus, %1 exclus, %2</translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation>retenus, %1</translation>
    </message>
    <message>
        <source>Products are being read</source>
        <translation>Lecture des produits en cours</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>The last change was not taken.</source>
        <translation>La dernière modification n’est pas prise en compte.</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PublishPlace</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::PublishView</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Change this environment</source>
        <translation>Modifier cet environnement</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>Comment montrer les différences</translation>
    </message>
    <message>
        <source>Publish from here to your tills</source>
        <translation>Publiez d’ici vers vos caisses</translation>
    </message>
    <message>
        <source>An environment is a place of your service where promotions are live: one to try things, one for pilot stores, one for all. Add the first to see what would change in it.</source>
        <translation>Un environnement est un endroit de votre service où des promotions sont en service&#xa0;: un pour essayer, un pour les magasins pilotes, un pour tous. Ajoutez le premier pour voir ce qui y changerait.</translation>
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
        <translation>Espace de travail et réglages</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
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
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Add a product to see the receipt</source>
        <translation>Ajoutez un produit pour voir le ticket</translation>
    </message>
    <message>
        <source>Products are being read</source>
        <translation>Lecture des produits en cours</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::SourceEditor</name>
    <message>
        <source>Source of the promotion</source>
        <translation>Source de la promotion</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::SourceView</name>
    <message>
        <source>Another promotion has the id “%1”. Use one that is free.</source>
        <translation>Une autre promotion porte l’identifiant «&#xa0;%1&#xa0;». Prenez-en un qui soit libre.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cards or source</source>
        <translation>Cartes ou source</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Last valid text</source>
        <translation>Dernier texte valide</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Cards show the last valid version.</source>
        <translation>Les cartes montrent la dernière version valide.</translation>
    </message>
    <message>
        <source>Your text is kept as typed; Try it uses the last valid version.</source>
        <translation>Votre texte est gardé tel quel&#x202f;; l’essai utilise la dernière version valide.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::StaircaseView</name>
    <message>
        <source>Tiers as a staircase</source>
        <translation>Paliers en escalier</translation>
    </message>
    <message>
        <source>This basket %1</source>
        <translation>Ce panier %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::StatusBar</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Keeping changes</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Jeu %1</translation>
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
        <translation>Lecture des produits et des paniers</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::Studio</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.offerwright)</source>
        <translation>Espaces de travail (*.offerwright)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TextEditor</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Rename promotion</source>
        <translation>Renommer la promotion</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Modifier le message</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TierModel</name>
    <message>
        <source>Tier %1</source>
        <translation>Palier %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Rate at the threshold</source>
        <translation>Taux au seuil</translation>
    </message>
    <message>
        <source>This basket</source>
        <translation>Ce panier</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TierTable</name>
    <message>
        <source>Tiers</source>
        <translation>Paliers</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TierView</name>
    <message>
        <source>Add a tier</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>the highest reached</source>
        <translation>le plus haut</translation>
    </message>
    <message>
        <source>all reached</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Which tiers pay</source>
        <translation>Paliers qui donnent</translation>
    </message>
    <message>
        <source>Change which tiers pay</source>
        <translation>Modifier les paliers qui donnent</translation>
    </message>
    <message>
        <source>Remove tier</source>
        <translation>Retirer le palier</translation>
    </message>
    <message>
        <source>Duplicate tier</source>
        <translation>Dupliquer le palier</translation>
    </message>
    <message>
        <source>Move tier</source>
        <translation>Déplacer le palier</translation>
    </message>
    <message>
        <source>Change threshold</source>
        <translation>Modifier le seuil</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation>Modifier les paliers</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>Ajouter un palier</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::TopBar</name>
    <message>
        <source>Find a promotion, a product…</source>
        <translation>Chercher une promotion, un produit…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WhatIfSlider</name>
    <message>
        <source>tier %1 starts at</source>
        <translation>le palier %1 commence à</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tous les</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>the percent is</source>
        <translation>le pourcentage est</translation>
    </message>
    <message>
        <source>the amount is</source>
        <translation>le montant est</translation>
    </message>
    <message>
        <source>the price is</source>
        <translation>le prix est</translation>
    </message>
    <message>
        <source>the points are</source>
        <translation>les points sont</translation>
    </message>
    <message>
        <source>the factor is</source>
        <translation>le facteur est</translation>
    </message>
    <message>
        <source>the cap is</source>
        <translation>le plafond est</translation>
    </message>
    <message>
        <source>times per basket are</source>
        <translation>le nombre de fois par panier est</translation>
    </message>
    <message>
        <source>the count is</source>
        <translation>le nombre est</translation>
    </message>
    <message>
        <source>What if %1 %2</source>
        <translation>Et si %1 %2</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Quel nombre&#x202f;?</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>à payer %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>pays %1</source>
        <translation>paie %1</translation>
    </message>
    <message>
        <source>flips at %1</source>
        <translation>bascule à %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WhenPanel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At an instant</source>
        <translation>À un instant</translation>
    </message>
    <message>
        <source>store time</source>
        <translation>heure du magasin</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>Entre en service le %1</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WhyNotPanel</name>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>Why not tier %1?</source>
        <translation>Pourquoi pas palier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <translation>Pourquoi pas %1&#x202f;?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the change</source>
        <translation>Essayer le changement</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi ceci ?</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1 ?</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WindowEditor</name>
    <message>
        <source>ever</source>
        <translation>depuis toujours</translation>
    </message>
    <message>
        <source>last days</source>
        <translation>derniers jours</translation>
    </message>
    <message>
        <source>last weeks</source>
        <translation>dernières semaines</translation>
    </message>
    <message>
        <source>last months</source>
        <translation>derniers mois</translation>
    </message>
    <message>
        <source>last years</source>
        <translation>dernières années</translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation>jours du calendrier</translation>
    </message>
    <message>
        <source>weeks of the calendar</source>
        <translation>semaines du calendrier</translation>
    </message>
    <message>
        <source>months of the calendar</source>
        <translation>mois du calendrier</translation>
    </message>
    <message>
        <source>years of the calendar</source>
        <translation>années du calendrier</translation>
    </message>
    <message>
        <source>Counts back over</source>
        <translation>Compte sur</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Change the time that counts</source>
        <translation>Modifier le délai</translation>
    </message>
</context>
<context>
    <name>offerwright::ui::WordEditor</name>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
</TS>
