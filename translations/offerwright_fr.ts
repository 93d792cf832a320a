<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BasketTable</name>
    <message numerus="yes">
        <source>Basket, %n line(s)</source>
        <translation>
            <numerusform>Panier, %n ligne</numerusform>
            <numerusform>Panier, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change quantity</source>
        <translation>Changer la quantité</translation>
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
        <translation>Changer le prix</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Change what is tried</source>
        <translation>Changer l’essai</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>All live</source>
        <translation>Toutes actives</translation>
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
        <translation>Ajouter un produit&#xa0;: nom, code ou scan</translation>
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
    <name>BuilderHeader</name>
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
        <translation>Changer l’état en %1</translation>
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
        <source>Rename</source>
        <translation>Renommer</translation>
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
</context>
<context>
    <name>BuilderView</name>
    <message>
        <source>Ctrl Enter adds a line, Alt ↑ ↓ moves it</source>
        <translation>Ctrl Entrée ajoute une ligne, Alt ↑ ↓ la déplace</translation>
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
    <name>ContextRow</name>
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
        <translation>Aucun coupon</translation>
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
        <translation>%1 %2, %3</translation>
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
        <translation>Changer la date et l’heure</translation>
    </message>
    <message>
        <source>Codes presented, with a comma between</source>
        <translation>Codes présentés, séparés par une virgule</translation>
    </message>
    <message>
        <source>Change coupons</source>
        <translation>Changer les coupons</translation>
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
        <translation>Moment de l’effet</translation>
    </message>
    <message>
        <source>Which of these must hold</source>
        <translation>Conditions à remplir</translation>
    </message>
</context>
<context>
    <name>FilterTags</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Active</translation>
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
    <name>GalleryView</name>
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
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
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
        <translation>Statut %1</translation>
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
        <translation>manque %1</translation>
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
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
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
    <name>LibraryView</name>
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
</context>
<context>
    <name>LineView</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
</context>
<context>
    <name>PlainWordsPanel</name>
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
    <name>ProductModel</name>
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
        <translation>retenu, dans le panier</translation>
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
    <name>ReceiptView</name>
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
</context>
<context>
    <name>StaircaseView</name>
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
    <name>TierModel</name>
    <message>
        <source>Tier %1</source>
        <translation>Statut %1</translation>
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
    <name>TierTable</name>
    <message>
        <source>Tiers</source>
        <translation>Paliers</translation>
    </message>
</context>
<context>
    <name>TierView</name>
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
        <translation>le plus haut atteint</translation>
    </message>
    <message>
        <source>all reached</source>
        <translation>tous ceux atteints</translation>
    </message>
    <message>
        <source>Which tiers pay</source>
        <translation>Paliers qui donnent</translation>
    </message>
    <message>
        <source>Change which tiers pay</source>
        <translation>Changer les paliers qui donnent</translation>
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
        <translation>Changer le seuil</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation>Changer les paliers</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>Ajouter un palier</translation>
    </message>
</context>
<context>
    <name>WhatIfSlider</name>
    <message>
        <source>tier %1 starts at</source>
        <translation>le palier %1 commence à</translation>
    </message>
    <message>
        <source>every</source>
        <translation>chaque</translation>
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
        <translation>donne %1</translation>
    </message>
    <message>
        <source>flips at %1</source>
        <translation>bascule à %1</translation>
    </message>
</context>
<context>
    <name>WhyNotPanel</name>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>Why not tier %1?</source>
        <translation>Pourquoi pas le palier %1&#x202f;?</translation>
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
        <translation>au choix</translation>
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
        <source>Tier %1</source>
        <translation>Statut %1</translation>
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
        <source>“%1” is forbidden for food in France. Write “offert”.</source>
        <translation>«&#xa0;%1&#xa0;» est interdit pour l’alimentaire en France. Écrivez «&#xa0;offert&#xa0;».</translation>
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
        <source>The customer’s own value for “%1” was out of its bounds and was moved inside them.</source>
        <translation>La valeur personnalisée du client pour «&#xa0;%1&#xa0;» sortait de ses limites et y a été ramenée.</translation>
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
        <translation>%2&#xa0;: %1</translation>
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
        <source>%1 products</source>
        <translation>les produits %1</translation>
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
        <translation>il manque %1 sur %2</translation>
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
        <source>%1 and has %2 points from it.</source>
        <translation>%1 et y gagne %2 points.</translation>
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
</context>
</TS>
