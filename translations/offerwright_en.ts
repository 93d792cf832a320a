<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BasketTable</name>
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
    <name>BasketView</name>
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
    <name>BuilderHeader</name>
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
        <source>Rename</source>
        <translation>Rename</translation>
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
</context>
<context>
    <name>BuilderView</name>
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
    <name>ContextRow</name>
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
    <name>FilterTags</name>
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
    <name>GalleryView</name>
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
</context>
<context>
    <name>InstantEditor</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
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
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
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
    <name>LibraryView</name>
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
</context>
<context>
    <name>LineView</name>
    <message>
        <source>More</source>
        <translation>More</translation>
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
    <name>PlainWordsPanel</name>
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
    <name>ProductModel</name>
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
    <name>ReceiptView</name>
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
    <name>StaircaseView</name>
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
    <name>TierModel</name>
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
    <name>TierTable</name>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
</context>
<context>
    <name>TierView</name>
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
    <name>WhatIfSlider</name>
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
    <name>WhyNotPanel</name>
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
        <source>Tier %1</source>
        <translation>Tier %1</translation>
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
        <source>“%1” is forbidden for food in France. Write “offert”.</source>
        <translation>“%1” is forbidden for food in France. Write “offert”.</translation>
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
        <source>%1 products</source>
        <translation>%1 products</translation>
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
        <source>%1 and has %2 points from it.</source>
        <translation>%1 and has %2 points from it.</translation>
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
</context>
</TS>
