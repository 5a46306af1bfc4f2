<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="da">
<context>
    <name>Aloud</name>
    <message>
        <source>Godt. Du er her stadig.</source>
        <translation>Good. You are still here.</translation>
    </message>
    <message>
        <source>Hovedtelefonen er sat i. Nu hører kun du det.</source>
        <translation>Your headphones are plugged in. Only you can hear it now.</translation>
    </message>
    <message>
        <source>Højere. Styrken er %1 af 5</source>
        <translation>Louder. The volume is %1 of 5</translation>
    </message>
    <message>
        <source>Kan ikke bruges nu</source>
        <translation>Not available now</translation>
    </message>
    <message>
        <source>Kan vælges</source>
        <translation>Can be chosen</translation>
    </message>
    <message>
        <source>Knap</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>Lavere. Styrken er %1 af 5</source>
        <translation>Quieter. The volume is %1 of 5</translation>
    </message>
    <message>
        <source>Læser højt</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Skrivefelt</source>
        <translation>Text field</translation>
    </message>
    <message>
        <source>Skærmen bliver læst højt. Før en finger hen over den, så hører du, hvad der er. Tryk på det samme igen, eller to gange hvor som helst, så vælger du det. Stryg til højre for det næste. Styrken er nederst. Hold to fingre på skærmen i to sekunder, så holder det op.</source>
        <translation>The screen is read aloud. Move a finger across it to hear what is there. Touch the same thing again, or tap twice anywhere, to choose it. Swipe right for the next one. The volume is at the bottom. Hold two fingers on the screen for two seconds to stop.</translation>
    </message>
    <message>
        <source>Slået fra</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Slået til</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop det, der bliver sagt</source>
        <translation>Stop what is being said</translation>
    </message>
    <message>
        <source>Styrken begynder lavt.</source>
        <translation>The volume starts low.</translation>
    </message>
    <message>
        <source>Tryk på det samme igen, hvis du vil vælge det.</source>
        <translation>Touch the same thing again to choose it.</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Besøget er slut, og bonen er ryddet.</source>
        <translation>Your visit is over, and the receipt is cleared.</translation>
    </message>
    <message>
        <source>Bonus i alt {amount} kr.</source>
        <translation>Bonus in all {amount} kr.</translation>
    </message>
    <message>
        <source>Bonus på et år: {amount}</source>
        <translation>Bonus in a year: {amount}</translation>
    </message>
    <message>
        <source>Er du der stadig? Ellers bliver bonen ryddet.</source>
        <translation>Are you still there? If not, the receipt is cleared.</translation>
    </message>
    <message>
        <source>Fundet: {n}</source>
        <translation>Found: {n}</translation>
    </message>
    <message>
        <source>Intet fundet</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Scan koden, eller gå ind på {address}</source>
        <translation>Scan the code, or go to {address}</translation>
    </message>
    <message>
        <source>{n} sekunder</source>
        <translation>{n} seconds</translation>
    </message>
</context>
<context>
    <name>AskRateLarge</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>See today’s bonus</translation>
    </message>
</context>
<context>
    <name>AttractShow</name>
    <message>
        <source>Start bevægelsen</source>
        <translation>Start the motion</translation>
    </message>
    <message>
        <source>Stop bevægelsen</source>
        <translation>Stop the motion</translation>
    </message>
    <message>
        <source>Så meget bonus giver købene på bonen.</source>
        <translation>That is the bonus from the purchases on the receipt.</translation>
    </message>
    <message>
        <source>til mad i Coops butikker</source>
        <translation>for food in Coop’s stores</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>BackHome</name>
    <message>
        <source>Til forsiden</source>
        <translation>To the front page</translation>
    </message>
</context>
<context>
    <name>CalculatorReceipt</name>
    <message>
        <source>Dit år</source>
        <translation>Your year</translation>
    </message>
    <message>
        <source>Tast et beløb,
og sæt det på bonen.</source>
        <translation>Enter an amount
and put it on the receipt.</translation>
    </message>
    <message>
        <source>Tryk på en linje for at rette den.</source>
        <translation>Tap a line to change it.</translation>
    </message>
</context>
<context>
    <name>CalculatorResult</name>
    <message>
        <source>Tælles ikke med</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>gives</translation>
    </message>
    <message>
        <source>i bonus</source>
        <translation>in bonus</translation>
    </message>
    <message>
        <source>i bonus om året</source>
        <translation>in bonus a year</translation>
    </message>
    <message>
        <source>kr.</source>
        <translation>kr.</translation>
    </message>
</context>
<context>
    <name>CalculatorScreen</name>
    <message>
        <source>Læg bonen ned</source>
        <translation>Put the receipt down</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Update receipt</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Delete line</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Put on the receipt</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CalculatorSearch</name>
    <message>
        <source>Søg, fx »briller«</source>
        <translation>Search, e.g. “glasses”</translation>
    </message>
</context>
<context>
    <name>CalculatorSheet</name>
    <message>
        <source>Jeg køber</source>
        <translation>I buy</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Update receipt</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Delete line</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Put on the receipt</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>hvor tit</source>
        <translation>how often</translation>
    </message>
</context>
<context>
    <name>CalculatorTool</name>
    <message>
        <source>Andre partnere</source>
        <translation>Other partners</translation>
    </message>
    <message>
        <source>Søg, og vælg selv</source>
        <translation>Search and choose</translation>
    </message>
</context>
<context>
    <name>CalculatorTotal</name>
    <message>
        <source>BONUS I ALT</source>
        <translation>TOTAL BONUS</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>See the whole receipt</translation>
    </message>
    <message>
        <source>Tast et beløb, og sæt det på bonen.</source>
        <translation>Enter an amount and put it on the receipt.</translation>
    </message>
</context>
<context>
    <name>CalculatorViewModel</name>
    <message>
        <source>Hver måned</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Hvert kvartal</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Hvert år</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kr.</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>køb</source>
        <translation>purchases</translation>
    </message>
    <message>
        <source>liter</source>
        <translation>litres</translation>
    </message>
    <message>
        <source>{amount} kr.</source>
        <translation>{amount} kr.</translation>
    </message>
    <message>
        <source>{goods} hos {partner}</source>
        <translation>{goods} from {partner}</translation>
    </message>
    <message>
        <source>Én gang</source>
        <translation>Once</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Kode, der ringer til %1</source>
        <translation>Code that calls %1</translation>
    </message>
    <message>
        <source>Kode, der skriver til %1</source>
        <translation>Code that writes to %1</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ring til %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Scan koden med din egen telefon, eller tast</source>
        <translation>Scan the code with your own phone, or dial</translation>
    </message>
    <message>
        <source>Skriv til %1</source>
        <translation>Write to %1</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Kategorier</source>
        <translation>Categories</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>Bogstaver</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Søg en partner</source>
        <translation>Search for a partner</translation>
    </message>
</context>
<context>
    <name>CategoryScreen</name>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Søg en partner</source>
        <translation>Search for a partner</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%n partnere</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryViewModel</name>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message numerus="yes">
        <source>%n partnere giver dig bonus her.</source>
        <translation>
            <numerusform>%n partner gives you bonus here.</numerusform>
            <numerusform>%n partners give you bonus here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearReceipt</name>
    <message>
        <source>Læg linjerne tilbage</source>
        <translation>Put the lines back</translation>
    </message>
    <message>
        <source>Ryd min bon</source>
        <translation>Clear my receipt</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n køb</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linjer er ikke talt med</source>
        <translation>
            <numerusform>%n line is not counted</numerusform>
            <numerusform>%n lines are not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måneders binding</source>
        <translation>
            <numerusform>%n month’s commitment</numerusform>
            <numerusform>%n months’ commitment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bonussen er på kontoen efter %n dage</source>
        <translation>
            <numerusform>The bonus is in your account after %n day</numerusform>
            <numerusform>The bonus is in your account after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen er %n dage gammel</source>
        <translation>
            <numerusform>The list is %n day old</numerusform>
            <numerusform>The list is %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueStrip</name>
    <message>
        <source>Forrige trin</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Forside</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Husk</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Say, for instance</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Spørgsmål?</source>
        <translation>Questions?</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Hard questions</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>For the ambassador</translation>
    </message>
    <message>
        <source>Til forsiden</source>
        <translation>To the front page</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Punktum skiller tusinder: 2.000 kr. er to tusind kroner.</source>
        <translation>The dot marks thousands: 2.000 kr. is two thousand kroner.</translation>
    </message>
    <message>
        <source>dobbelt</source>
        <translation>double</translation>
    </message>
    <message>
        <source>op til</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>{amount} pr. køb</source>
        <translation>{amount} per purchase</translation>
    </message>
    <message>
        <source>{amount} én gang</source>
        <translation>{amount} once</translation>
    </message>
    <message>
        <source>{n} gange</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>»{text}«</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>øre pr. kWh</source>
        <translation>øre per kWh</translation>
    </message>
    <message>
        <source>øre pr. liter</source>
        <translation>øre per litre</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Skærmen venter</source>
        <translation>Screen is waiting</translation>
    </message>
    <message>
        <source>Vi taler</source>
        <translation>We’re talking</translation>
    </message>
</context>
<context>
    <name>HomeCoupons</name>
    <message numerus="yes">
        <source>%n partnere på et år</source>
        <translation>
            <numerusform>%n partner in a year</numerusform>
            <numerusform>%n partners in a year</numerusform>
        </translation>
    </message>
    <message>
        <source>Regn din
bonus ud</source>
        <translation>Work out
your bonus</translation>
    </message>
    <message>
        <source>Scan med telefonen</source>
        <translation>Scan with your phone</translation>
    </message>
    <message>
        <source>Scan, og
se alle</source>
        <translation>Scan to
see all</translation>
    </message>
    <message>
        <source>Se Lones år</source>
        <translation>See Lone’s year</translation>
    </message>
    <message>
        <source>Tag det med</source>
        <translation>Take it along</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Bonus er rigtige penge</source>
        <translation>Bonus is real money</translation>
    </message>
    <message>
        <source>Hvad bruger du penge på?</source>
        <translation>What do you spend money on?</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Reading help</translation>
    </message>
    <message>
        <source>Søg en partner</source>
        <translation>Search for a partner</translation>
    </message>
</context>
<context>
    <name>HomeShelf</name>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Lay tablet flat</translation>
    </message>
    <message>
        <source>Skærmen venter</source>
        <translation>Screen is waiting</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Start a conversation</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>Ambassador</translation>
    </message>
    <message>
        <source>Vi taler</source>
        <translation>We’re talking</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Opdateret {day}</source>
        <translation>Updated {day}</translation>
    </message>
    <message>
        <source>{names} m.fl.</source>
        <translation>{names} etc.</translation>
    </message>
</context>
<context>
    <name>HowToEarn</name>
    <message>
        <source>Sådan får du bonus</source>
        <translation>How to earn bonus</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Bonen bliver ryddet om</source>
        <translation>The receipt is cleared in</translation>
    </message>
    <message>
        <source>Er du der stadig?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Ja, bliv her</source>
        <translation>Yes, stay here</translation>
    </message>
    <message>
        <source>Nej, ryd bonen</source>
        <translation>No, clear it</translation>
    </message>
    <message numerus="yes">
        <source>sekunder</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyScreen</name>
    <message>
        <source>Prøv selv</source>
        <translation>Try it yourself</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Slet</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Slet det sidste tal</source>
        <translation>Delete the last digit</translation>
    </message>
</context>
<context>
    <name>LargeCalculator</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Andet køb</source>
        <translation>Another purchase</translation>
    </message>
    <message>
        <source>Din bon</source>
        <translation>Your receipt</translation>
    </message>
    <message>
        <source>Din bonus</source>
        <translation>Your bonus</translation>
    </message>
    <message>
        <source>Få det på telefonen</source>
        <translation>Get it on your phone</translation>
    </message>
    <message>
        <source>Hvor tit</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Update receipt</translation>
    </message>
    <message>
        <source>Ryd bonen</source>
        <translation>Clear the receipt</translation>
    </message>
    <message>
        <source>Se alle køb</source>
        <translation>See all purchases</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>See the whole receipt</translation>
    </message>
    <message>
        <source>Skriv et beløb</source>
        <translation>Type an amount</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Delete line</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Put on the receipt</translation>
    </message>
    <message>
        <source>giver i bonus</source>
        <translation>gives in bonus</translation>
    </message>
</context>
<context>
    <name>LargeCategory</name>
    <message>
        <source>Bonus %1</source>
        <translation>Bonus %1</translation>
    </message>
    <message>
        <source>Få det på telefonen</source>
        <translation>Get it on your phone</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>Se aktuel bonus</source>
        <translation>See today’s bonus</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Tryk for at gøre den mindre.</source>
        <translation>Tap to make it smaller.</translation>
    </message>
</context>
<context>
    <name>LargeCue</name>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Hard questions</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>For the ambassador</translation>
    </message>
</context>
<context>
    <name>LargeFrame</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Reading help</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>LargeHome</name>
    <message>
        <source>Få det på telefonen</source>
        <translation>Get it on your phone</translation>
    </message>
    <message>
        <source>Hvad køber du?</source>
        <translation>What do you buy?</translation>
    </message>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Lay tablet flat</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
    <message>
        <source>Se Lones år</source>
        <translation>See Lone’s year</translation>
    </message>
    <message>
        <source>Skærmen venter</source>
        <translation>Screen is waiting</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Start a conversation</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>For the ambassador</translation>
    </message>
    <message>
        <source>Vi taler</source>
        <translation>We’re talking</translation>
    </message>
</context>
<context>
    <name>LargeIdle</name>
    <message>
        <source>Partnerfordele</source>
        <translation>Partner benefits</translation>
    </message>
    <message>
        <source>Så meget bonus giver købene på bonen.</source>
        <translation>That is the bonus from the purchases on the receipt.</translation>
    </message>
    <message>
        <source>til mad i Coops butikker</source>
        <translation>for food in Coop’s stores</translation>
    </message>
</context>
<context>
    <name>LargeJourney</name>
    <message>
        <source>Prøv selv</source>
        <translation>Try it yourself</translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>Slet alt</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Slet et tal</source>
        <translation>Delete one digit</translation>
    </message>
</context>
<context>
    <name>LargePartner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Få det på telefonen</source>
        <translation>Get it on your phone</translation>
    </message>
    <message>
        <source>Her får du bonus på</source>
        <translation>You earn bonus on</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
    <message>
        <source>Se dagens bonus på din telefon.</source>
        <translation>See today’s bonus on your phone.</translation>
    </message>
    <message>
        <source>Står på bonen</source>
        <translation>On the receipt</translation>
    </message>
    <message>
        <source>Sådan får du bonus</source>
        <translation>How to earn bonus</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Put on the receipt</translation>
    </message>
</context>
<context>
    <name>LargeQr</name>
    <message>
        <source>Eller åbn Coop-appen, vælg »Mere«, og rul ned til »Partnerfordele«.</source>
        <translation>Or open the Coop app, choose “Mere” and scroll down to “Partnerfordele”.</translation>
    </message>
    <message>
        <source>Forrige partner</source>
        <translation>Previous partner</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hold telefonens kamera over koden. Tryk på det, der kommer frem.</source>
        <translation>Hold your phone’s camera over the code. Tap what comes up.</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Next partner</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>On your phone</translation>
    </message>
    <message>
        <source>Uden kamera</source>
        <translation>Without a camera</translation>
    </message>
</context>
<context>
    <name>LargeReading</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Det gælder kun dit besøg.</source>
        <translation>It holds for your visit only.</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Høj kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Læs højt</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Reading help</translation>
    </message>
    <message>
        <source>Mindre bevægelse</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Som før</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Vælg med én knap</source>
        <translation>Choose with one button</translation>
    </message>
</context>
<context>
    <name>LargeStep</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>LargeStory</name>
    <message>
        <source>%1 af %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Få det på telefonen</source>
        <translation>Get it on your phone</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
    <message>
        <source>Se partneren</source>
        <translation>See the partner</translation>
    </message>
    <message>
        <source>Til forsiden</source>
        <translation>To the front page</translation>
    </message>
</context>
<context>
    <name>LargeThanks</name>
    <message>
        <source>Begynd forfra</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Bonen er ryddet. Koden kan stadig scannes.</source>
        <translation>The receipt is cleared. You can still scan the code.</translation>
    </message>
    <message numerus="yes">
        <source>Skærmen rydder sig selv om %n sekunder.</source>
        <translation>
            <numerusform>The screen clears itself in %n second.</numerusform>
            <numerusform>The screen clears itself in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tak for snakken</source>
        <translation>Thanks for talking</translation>
    </message>
</context>
<context>
    <name>LargeWarning</name>
    <message numerus="yes">
        <source>%n sekunder</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonen bliver ryddet om</source>
        <translation>The receipt is cleared in</translation>
    </message>
    <message>
        <source>Er du der?</source>
        <translation>Are you there?</translation>
    </message>
    <message>
        <source>Ja, bliv her</source>
        <translation>Yes, stay here</translation>
    </message>
    <message>
        <source>Nej, ryd bonen</source>
        <translation>No, clear it</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mellemrum</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Slet et bogstav</source>
        <translation>Delete a letter</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Se den aktuelle sats på {address}</source>
        <translation>See the current rate at {address}</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Partnerprogrammet</source>
        <translation>The partner programme</translation>
    </message>
</context>
<context>
    <name>MemberHalf</name>
    <message>
        <source>Til medlemmet</source>
        <translation>For the member</translation>
    </message>
</context>
<context>
    <name>MemberSays</name>
    <message>
        <source>Medlemmet siger</source>
        <translation>The member says</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Bonussen kan skifte. Se den aktuelle hos partneren.</source>
        <translation>The bonus can change. See today’s at the partner.</translation>
    </message>
    <message>
        <source>Fra {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Gælder for hele husstanden</source>
        <translation>For the whole household</translation>
    </message>
    <message>
        <source>Højst {amount} for hvert køb</source>
        <translation>At most {amount} per purchase</translation>
    </message>
    <message>
        <source>Højst {amount} om måneden</source>
        <translation>At most {amount} a month</translation>
    </message>
    <message>
        <source>Højst {amount} om året</source>
        <translation>At most {amount} a year</translation>
    </message>
    <message>
        <source>Kun for nye kunder</source>
        <translation>For new customers only</translation>
    </message>
    <message>
        <source>Kun i {regions}</source>
        <translation>Only in {regions}</translation>
    </message>
    <message>
        <source>Mindste køb {amount}</source>
        <translation>Minimum purchase {amount}</translation>
    </message>
    <message>
        <source>Til og med {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>af den del, der ligger der</source>
        <translation>of the part within it</translation>
    </message>
    <message>
        <source>af hele beløbet</source>
        <translation>of the whole amount</translation>
    </message>
    <message>
        <source>bliver til</source>
        <translation>becomes</translation>
    </message>
    <message>
        <source>bonus på {goods}</source>
        <translation>bonus on {goods}</translation>
    </message>
    <message>
        <source>fra {amount}</source>
        <translation>from {amount}</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>gives</translation>
    </message>
    <message>
        <source>medlemspris på {goods}</source>
        <translation>member price on {goods}</translation>
    </message>
    <message>
        <source>på en måned</source>
        <translation>in a month</translation>
    </message>
    <message>
        <source>på et år</source>
        <translation>in a year</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>below {amount}</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>%1 af %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1
af %2</source>
        <translation>%1
of %2</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Side %1 af %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PanelChecks</name>
    <message>
        <source>Husk at få med</source>
        <translation>Remember to bring</translation>
    </message>
</context>
<context>
    <name>PanelCounts</name>
    <message>
        <source>De tælles selv fra trin 3. Ret med + og −</source>
        <translation>They count by themselves from step 3. Correct with + and −</translation>
    </message>
    <message>
        <source>En samtale færre</source>
        <translation>One conversation fewer</translation>
    </message>
    <message>
        <source>En samtale mere</source>
        <translation>One conversation more</translation>
    </message>
    <message>
        <source>Samtale</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Samtaler i dag</source>
        <translation>Conversations today</translation>
    </message>
    <message>
        <source>Samtaler i dag: %1</source>
        <translation>Conversations today: %1</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>Arrangementer</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Arrangementer: skriv til %1</source>
        <translation>Events: write to %1</translation>
    </message>
    <message>
        <source>Brug for hjælp?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Ring til %1 på %2</source>
        <translation>Call %1 on %2</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Dagens tal</source>
        <translation>Today’s figures</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Klar til i dag?</source>
        <translation>Ready for today?</translation>
    </message>
    <message>
        <source>Lås skærmen</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Noget er galt. Se under Indstillinger.</source>
        <translation>Something is wrong. Look under Settings.</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Start a conversation</translation>
    </message>
    <message>
        <source>Tjek tabletten</source>
        <translation>Check tablet</translation>
    </message>
    <message>
        <source>Øv dig</source>
        <translation>Practise</translation>
    </message>
</context>
<context>
    <name>PanelSync</name>
    <message>
        <source>Nyt om partnerne</source>
        <translation>Partner news</translation>
    </message>
    <message>
        <source>Partnerlisten</source>
        <translation>List of partners</translation>
    </message>
</context>
<context>
    <name>PanelViewModel</name>
    <message>
        <source>Listen er udgivet {day}.</source>
        <translation>List published {day}.</translation>
    </message>
    <message>
        <source>Lukket nu</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>Lukket nu. Åbner {day} {time}</source>
        <translation>Closed now. Opens {day} {time}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>{n} af {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>Åben nu</source>
        <translation>Open now</translation>
    </message>
</context>
<context>
    <name>PartnerAsk</name>
    <message>
        <source>Her får du bonus på</source>
        <translation>You earn bonus on</translation>
    </message>
    <message>
        <source>Se dagens bonus</source>
        <translation>See today’s bonus</translation>
    </message>
</context>
<context>
    <name>PartnerRate</name>
    <message>
        <source>Sådan får du bonus</source>
        <translation>How to earn bonus</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>See today’s bonus</translation>
    </message>
</context>
<context>
    <name>PartnerScreen</name>
    <message>
        <source>COOP PARTNERPROGRAM</source>
        <translation>COOP PARTNERPROGRAM</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
    <message>
        <source>Se dagens bonus</source>
        <translation>See today’s bonus</translation>
    </message>
    <message>
        <source>Sådan får du bonus</source>
        <translation>How to earn bonus</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Put on the receipt</translation>
    </message>
</context>
<context>
    <name>PartnerSearch</name>
    <message>
        <source>Skriv en partner, en vare eller en kategori.</source>
        <translation>Type a partner, a product or a category.</translation>
    </message>
    <message>
        <source>Søg en partner eller en vare</source>
        <translation>Search for a partner or a product</translation>
    </message>
</context>
<context>
    <name>PartnerSlip</name>
    <message>
        <source>Se mere om %1 på</source>
        <translation>See more about %1 at</translation>
    </message>
</context>
<context>
    <name>PartnerTile</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>See today’s bonus</translation>
    </message>
</context>
<context>
    <name>PartnerViewModel</name>
    <message>
        <source>Kampagne</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Køb</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Ny partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Pris</source>
        <translation>Price</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 af %2 tal</source>
        <translation>%1 of %2 digits</translation>
    </message>
    <message>
        <source>De to var ikke ens. Begynd forfra.</source>
        <translation>The two differed. Start over.</translation>
    </message>
    <message>
        <source>Det var ikke den. Prøv igen i ro og mag.</source>
        <translation>That was not it. Try again.</translation>
    </message>
    <message>
        <source>Nødkoden har tolv tal.</source>
        <translation>The recovery code has twelve digits.</translation>
    </message>
    <message>
        <source>Pinkoden har fire tal.</source>
        <translation>The PIN has four digits.</translation>
    </message>
    <message numerus="yes">
        <source>Vent %n sekunder, og prøv igen.</source>
        <translation>
            <numerusform>Wait %n second and try again.</numerusform>
            <numerusform>Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Brug nødkoden</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>Fire tal, som du kan huske, og som er svære at gætte.</source>
        <translation>Four digits that you can remember and that are hard to guess.</translation>
    </message>
    <message>
        <source>Glemt pinkoden? Brug nødkoden, eller spørg den, der satte tabletten op.</source>
        <translation>Forgot the PIN? Use the recovery code, or ask the one who set up the tablet.</translation>
    </message>
    <message>
        <source>Kun for ambassadører</source>
        <translation>For ambassadors only</translation>
    </message>
    <message>
        <source>Tabletten kan ikke læse sine indstillinger. Sig det til den, der satte den op.</source>
        <translation>The tablet cannot read its settings. Tell the one who set it up.</translation>
    </message>
    <message>
        <source>Tast de fire tal. Så åbner dit panel.</source>
        <translation>Type the four digits. Then your panel opens.</translation>
    </message>
    <message>
        <source>Tast de samme fire tal igen.</source>
        <translation>Type the same four digits again.</translation>
    </message>
    <message>
        <source>Tast nødkoden fra den dag, tabletten blev sat op. Så vælger du en ny pinkode.</source>
        <translation>Type the recovery code from the day the tablet was set up. Then choose a new PIN.</translation>
    </message>
    <message>
        <source>Tast pinkoden i stedet</source>
        <translation>Type the PIN instead</translation>
    </message>
    <message>
        <source>Vælg en ny pinkode</source>
        <translation>Choose a new PIN</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Ambassadørens panel</source>
        <translation>The ambassador&apos;s panel</translation>
    </message>
    <message>
        <source>Dagens tal</source>
        <translation>Today&apos;s figures</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Opdatering</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Pinkode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tabletten sættes op</source>
        <translation>Setting up the tablet</translation>
    </message>
    <message>
        <source>Tjek tabletten</source>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Øv dig</source>
        <translation>Practise</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Husk</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Hvad siger du?</source>
        <translation>What do you say?</translation>
    </message>
    <message>
        <source>Sig det højt. Gå så til næste kort.</source>
        <translation>Say it aloud. Then go to the next card.</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Say, for instance</translation>
    </message>
    <message>
        <source>Vis et forslag</source>
        <translation>Show a suggestion</translation>
    </message>
</context>
<context>
    <name>PracticeEnd</name>
    <message>
        <source>Din øvelse</source>
        <translation>Your practice</translation>
    </message>
    <message>
        <source>I ALT</source>
        <translation>TOTAL</translation>
    </message>
</context>
<context>
    <name>PracticeMenu</name>
    <message>
        <source>De fem trin</source>
        <translation>The five steps</translation>
    </message>
    <message>
        <source>En hel samtale</source>
        <translation>A whole conversation</translation>
    </message>
    <message>
        <source>Hvad du kan sige, og hvad du skal huske.</source>
        <translation>What you can say, and what to remember.</translation>
    </message>
    <message>
        <source>Hvorfor du gør det, og hvad bonus er.</source>
        <translation>Why you do it, and what bonus is.</translation>
    </message>
    <message>
        <source>Læs lidt</source>
        <translation>Read a little</translation>
    </message>
    <message>
        <source>Svar højt. Uret går.</source>
        <translation>Answer aloud. The clock is running.</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Hard questions</translation>
    </message>
    <message>
        <source>Tre svar, ét er rigtigt.</source>
        <translation>Three answers, one is right.</translation>
    </message>
</context>
<context>
    <name>PracticeQuiz</name>
    <message>
        <source>Det rigtige</source>
        <translation>The right one</translation>
    </message>
    <message>
        <source>Dit svar</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Hvad svarer du?</source>
        <translation>What do you answer?</translation>
    </message>
    <message>
        <source>Lige præcis.</source>
        <translation>Exactly.</translation>
    </message>
    <message>
        <source>Næsten.</source>
        <translation>Almost.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>%1 gået</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>Det var det hele.</source>
        <translation>That was all.</translation>
    </message>
    <message>
        <source>Forrige kort</source>
        <translation>Previous card</translation>
    </message>
    <message>
        <source>Kort %1 af %2</source>
        <translation>Card %1 of %2</translation>
    </message>
    <message>
        <source>Næste kort</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Næsten</source>
        <translation>Almost</translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sådan!</source>
        <translation>Well done!</translation>
    </message>
    <message>
        <source>Tag det igen, så tit du vil. Intet bliver talt med.</source>
        <translation>Do it again as often as you like. Nothing is counted.</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Øv dig</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Øv noget andet</source>
        <translation>Practise something else</translation>
    </message>
</context>
<context>
    <name>PracticeViewModel</name>
    <message>
        <source>Det tog lidt længere. Prøv igen, og sig lidt mindre.</source>
        <translation>It took a little longer. Try again and say a little less.</translation>
    </message>
    <message>
        <source>Du holdt tiden, og det helt uden forslag.</source>
        <translation>You kept the time, and without a single suggestion.</translation>
    </message>
    <message>
        <source>Du holdt tiden. Prøv næste gang uden forslag.</source>
        <translation>You kept the time. Next time, try it without suggestions.</translation>
    </message>
    <message numerus="yes">
        <source>Målet er %n minutter.</source>
        <translation>
            <numerusform>The goal is %n minute.</numerusform>
            <numerusform>The goal is %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Målet er {time}.</source>
        <translation>The goal is {time}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Forhåndsvisning: ikke udgivet</source>
        <translation>Preview: not published</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Få det på telefonen</source>
        <translation>Get it on your phone</translation>
    </message>
</context>
<context>
    <name>QrButton</name>
    <message>
        <source>Tryk for at gøre den større.</source>
        <translation>Tap to make it larger.</translation>
    </message>
</context>
<context>
    <name>QrGuide</name>
    <message>
        <source>Hold telefonen over koden.</source>
        <translation>Hold your phone over the code.</translation>
    </message>
    <message>
        <source>Ret kameraet mod koden</source>
        <translation>Point the camera at the code</translation>
    </message>
    <message>
        <source>Tryk på linket.</source>
        <translation>Tap the link.</translation>
    </message>
    <message>
        <source>Virker det ikke? Åbn Coop-appen, vælg »Mere«, og rul ned til »Partnerfordele«.</source>
        <translation>Not working? Open the Coop app, choose “Mere” and scroll down to “Partnerfordele”.</translation>
    </message>
    <message>
        <source>Åbn kameraet på din telefon.</source>
        <translation>Open your camera.</translation>
    </message>
</context>
<context>
    <name>QrHalf</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Forrige partner</source>
        <translation>Previous partner</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Next partner</translation>
    </message>
    <message>
        <source>Ret kameraet mod koden</source>
        <translation>Point the camera at the code</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tryk på linket, når det viser sig.</source>
        <translation>Tap the link when it shows up.</translation>
    </message>
</context>
<context>
    <name>QrLarge</name>
    <message>
        <source>Forrige partner</source>
        <translation>Previous partner</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Next partner</translation>
    </message>
    <message>
        <source>Partner-
fordele</source>
        <translation>Partner-
fordele</translation>
    </message>
    <message>
        <source>Stor kode</source>
        <translation>Large code</translation>
    </message>
    <message>
        <source>Tryk for at gøre den mindre.</source>
        <translation>Tap to make it smaller.</translation>
    </message>
</context>
<context>
    <name>QrList</name>
    <message>
        <source>Tag dem med</source>
        <translation>Codes to go</translation>
    </message>
</context>
<context>
    <name>QrPlate</name>
    <message>
        <source>Kode til %1</source>
        <translation>Code for %1</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>Forrige partner</source>
        <translation>Previous partner</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gør koden større</source>
        <translation>Make the code larger</translation>
    </message>
    <message>
        <source>Gør større</source>
        <translation>Make it larger</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Next partner</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>QrSlip</name>
    <message>
        <source>PARTNERFORDELE</source>
        <translation>PARTNERFORDELE</translation>
    </message>
    <message>
        <source>Én kode. Vælg partnerne på siden.</source>
        <translation>One code. Choose the partners on the page.</translation>
    </message>
</context>
<context>
    <name>QuestionAnswer</name>
    <message>
        <source>Ingen svar endnu</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Say, for instance</translation>
    </message>
    <message>
        <source>Sig, at du ikke ved det. Led sammen på %1.</source>
        <translation>Say that you don’t know. Look together at %1.</translation>
    </message>
    <message>
        <source>Svaret var ikke godt nok</source>
        <translation>The answer wasn’t good enough</translation>
    </message>
    <message>
        <source>Sæt kryds, så bliver det talt med.</source>
        <translation>Tick, and it will be counted.</translation>
    </message>
    <message>
        <source>Sæt kryds, så får vi det at vide.</source>
        <translation>Tick, and we will know.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Noteret</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Hard questions</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Hard questions</translation>
    </message>
    <message>
        <source>Søg, fx »butik«</source>
        <translation>Search, e.g. “butik”</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ja, luk</source>
        <translation>Yes, close</translation>
    </message>
    <message>
        <source>Nej, bliv her</source>
        <translation>No, stay here</translation>
    </message>
    <message>
        <source>Så kan ingen bruge tabletten, før den bliver startet igen.</source>
        <translation>Nobody can use the tablet then until it is started again.</translation>
    </message>
    <message>
        <source>Vil du lukke kiosken?</source>
        <translation>Close the kiosk?</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Skærmen bliver ikke læst højt mere.</source>
        <translation>The screen is no longer read aloud.</translation>
    </message>
</context>
<context>
    <name>ReadingButton</name>
    <message>
        <source>Læsehjælp og sprog</source>
        <translation>Reading help and language</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Det gælder kun dit besøg.</source>
        <translation>It holds for your visit only.</translation>
    </message>
    <message>
        <source>En ramme går rundt. Tryk, når den er rigtig.</source>
        <translation>A frame goes round. Press when it is right.</translation>
    </message>
    <message>
        <source>En stemme siger, hvad du rører ved.</source>
        <translation>A voice says what you touch.</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Høj kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Intet glider eller tæller op.</source>
        <translation>Nothing slides or counts up.</translation>
    </message>
    <message>
        <source>Læs højt</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Reading help</translation>
    </message>
    <message>
        <source>Mindre bevægelse</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Skriftens størrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Som før</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>Sort, hvid og gul. Intet mønster.</source>
        <translation>Black, white and yellow. No pattern.</translation>
    </message>
    <message>
        <source>Vælg med én knap</source>
        <translation>Choose with one button</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>+ bonus</source>
        <translation>+ bonus</translation>
    </message>
    <message>
        <source>BONUS I ALT</source>
        <translation>TOTAL BONUS</translation>
    </message>
    <message>
        <source>COOP PARTNERPROGRAM</source>
        <translation>COOP PARTNERPROGRAM</translation>
    </message>
    <message>
        <source>EKSEMPEL</source>
        <translation>EXAMPLE</translation>
    </message>
    <message>
        <source>Gælder ikke i dag</source>
        <translation>Not valid today</translation>
    </message>
    <message>
        <source>Højeste bonus nået</source>
        <translation>Bonus limit reached</translation>
    </message>
    <message>
        <source>Ikke talt med: en pris</source>
        <translation>Not counted: a price</translation>
    </message>
    <message>
        <source>Ikke talt med: et spænd</source>
        <translation>Not counted: a range</translation>
    </message>
    <message>
        <source>Ikke talt med: ukendt sats</source>
        <translation>Not counted: rate unknown</translation>
    </message>
    <message>
        <source>Ikke talt med: »op til«</source>
        <translation>Not counted: “up to”</translation>
    </message>
    <message>
        <source>Kræver et mindste køb</source>
        <translation>Needs a minimum purchase</translation>
    </message>
    <message>
        <source>Kun for nye kunder</source>
        <translation>For new customers only</translation>
    </message>
    <message>
        <source>Kun én gang</source>
        <translation>Once only</translation>
    </message>
    <message>
        <source>Se aktuel bonus</source>
        <translation>See today’s bonus</translation>
    </message>
    <message>
        <source>Under mindste køb</source>
        <translation>Below the minimum</translation>
    </message>
    <message>
        <source>medlemspris {rate}</source>
        <translation>member price {rate}</translation>
    </message>
    <message>
        <source>{rate} bonus</source>
        <translation>{rate} bonus</translation>
    </message>
    <message>
        <source>{rate} bonus pr. køb</source>
        <translation>{rate} bonus per purchase</translation>
    </message>
    <message>
        <source>{rate} bonus én gang</source>
        <translation>{rate} bonus once</translation>
    </message>
</context>
<context>
    <name>ReceiptLines</name>
    <message>
        <source>Ret %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Tag %1 af bonen</source>
        <translation>Take %1 off the receipt</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Bonen er ryddet</source>
        <translation>The receipt is cleared</translation>
    </message>
    <message>
        <source>{name} er rettet</source>
        <translation>{name} is changed</translation>
    </message>
    <message>
        <source>{name} er taget af bonen</source>
        <translation>{name} is off the receipt</translation>
    </message>
    <message>
        <source>{name} står på bonen</source>
        <translation>{name} is on the receipt</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Besøg</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>QR vist</source>
        <translation>QR shown</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Spørgsmål</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Besøg</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Dag for dag</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>Dagens tal</source>
        <translation>Today’s figures</translation>
    </message>
    <message>
        <source>De fem trin</source>
        <translation>The five steps</translation>
    </message>
    <message>
        <source>Fire ugers tal</source>
        <translation>Four weeks</translation>
    </message>
    <message>
        <source>Gem tallene</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>Ingen endnu.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Mest åbnede partnere</source>
        <translation>Most opened partners</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Time for time</source>
        <translation>Hour by hour</translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message>
        <source>4 uger</source>
        <translation>4 weeks</translation>
    </message>
    <message>
        <source>Der er ingen tal at gemme endnu. I dag kommer med i morgen.</source>
        <translation>There are no counts to save yet. Today comes along tomorrow.</translation>
    </message>
    <message>
        <source>Der sidder intet USB-stik.</source>
        <translation>There is no USB stick.</translation>
    </message>
    <message>
        <source>Gemmer tallene …</source>
        <translation>Saving the figures …</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kun antal, aldrig hvem. En dag kan gemmes, når den er slut.</source>
        <translation>Only how many, never who. A day can be saved when it is over.</translation>
    </message>
    <message>
        <source>Tallene blev ikke gemt. Prøv med et USB-stik, der har plads.</source>
        <translation>The figures were not saved. Try a USB stick that has room.</translation>
    </message>
    <message>
        <source>Tallene er gemt på tabletten: {folder}</source>
        <translation>The counts are saved on the tablet: {folder}</translation>
    </message>
    <message>
        <source>Tallene ligger på USB-stikket i mappen kiosk-tal.</source>
        <translation>The figures are on the USB stick in the folder kiosk-tal.</translation>
    </message>
    <message>
        <source>Tallene ligger på det andet USB-stik i mappen kiosk-tal.</source>
        <translation>The figures are on the other USB stick, in the folder kiosk-tal.</translation>
    </message>
    <message>
        <source>USB-stikket er fuldt.</source>
        <translation>The USB stick is full.</translation>
    </message>
    <message>
        <source>USB-stikket er gået i stykker eller taget ud.</source>
        <translation>The USB stick is broken or was pulled out.</translation>
    </message>
    <message>
        <source>USB-stikket er skrivebeskyttet.</source>
        <translation>The USB stick is write-protected.</translation>
    </message>
    <message>
        <source>klokken {from} til {to}</source>
        <translation>from {from} to {to}</translation>
    </message>
    <message>
        <source>resten</source>
        <translation>rest</translation>
    </message>
    <message>
        <source>timer med få besøg</source>
        <translation>hours with few visits</translation>
    </message>
</context>
<context>
    <name>SafeMode</name>
    <message>
        <source>Bliver den ved med at gå ned, så sig det til den, der har sat tabletten op.</source>
        <translation>If it keeps crashing, tell the person who set up the tablet.</translation>
    </message>
    <message>
        <source>Brug kiosken</source>
        <translation>Use the kiosk</translation>
    </message>
    <message>
        <source>Den er gået ned tre gange i træk. Nu viser den partnerlisten, den kom med, og bruger de almindelige indstillinger. Du kan roligt bruge den.</source>
        <translation>It has crashed three times in a row. Now it shows the list of partners it came with and uses the ordinary settings. You can safely use it.</translation>
    </message>
    <message>
        <source>Kiosken er i sikker tilstand</source>
        <translation>The kiosk is in safe mode</translation>
    </message>
    <message>
        <source>Sikker tilstand</source>
        <translation>Safe mode</translation>
    </message>
    <message>
        <source>Start almindeligt</source>
        <translation>Start normally</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Forside</source>
        <translation>Front page</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Lones briller</source>
        <translation>Lone’s glasses</translation>
    </message>
    <message>
        <source>Lones år</source>
        <translation>Lone’s year</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>QR-kode</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
    <message>
        <source>Samtalens trin</source>
        <translation>Steps of the conversation</translation>
    </message>
    <message>
        <source>Velkommen</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ryd søgningen</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Den finder vi ikke. Prøv et andet ord.</source>
        <translation>We can’t find that. Try another word.</translation>
    </message>
    <message>
        <source>Luk søgningen</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Søgning</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>De små tekster bliver større.</source>
        <translation>The small texts become larger.</translation>
    </message>
    <message>
        <source>Et lille tik, når bonen bliver skrevet.</source>
        <translation>A soft tick when the receipt is printed.</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Her venter den længere.</source>
        <translation>Here it waits longer.</translation>
    </message>
    <message>
        <source>Hvert besøg starter på dette sprog.</source>
        <translation>Every visit starts in this language.</translation>
    </message>
    <message>
        <source>Høj</source>
        <translation>High</translation>
    </message>
    <message>
        <source>I samtalen</source>
        <translation>In the conversation</translation>
    </message>
    <message>
        <source>Lav</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Lyd</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Lay tablet flat</translation>
    </message>
    <message>
        <source>Middel</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Når ingen rører skærmen</source>
        <translation>When nobody touches the screen</translation>
    </message>
    <message>
        <source>Samtaler starter med tabletten liggende.</source>
        <translation>Conversations start with the tablet lying flat.</translation>
    </message>
    <message>
        <source>Skriftens størrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Så længe venter kiosken, før den spørger.</source>
        <translation>How long the kiosk waits before it asks.</translation>
    </message>
</context>
<context>
    <name>SettingViewModel</name>
    <message>
        <source>{n} min.</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} sek.</source>
        <translation>{n} sec</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Butik</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Butikkens navn</source>
        <translation>The store’s name</translation>
    </message>
    <message>
        <source>Genstart kiosken</source>
        <translation>Restart the kiosk</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Luk kiosken</source>
        <translation>Close the kiosk</translation>
    </message>
    <message>
        <source>Opdatering</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Sig det her til den, der har sat tabletten op:</source>
        <translation>Tell this to whoever set the tablet up:</translation>
    </message>
    <message>
        <source>Vælg en ny pinkode</source>
        <translation>Choose a new PIN</translation>
    </message>
    <message>
        <source>fx eksempel.dk/kiosk</source>
        <translation>e.g. example.dk/kiosk</translation>
    </message>
</context>
<context>
    <name>SetupCorner</name>
    <message numerus="yes">
        <source>Hold hjørnet i %n&#xa0;sekunder</source>
        <translation>
            <numerusform>Hold the corner for %n&#xa0;second</numerusform>
            <numerusform>Hold the corner for %n&#xa0;seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Prøv nu: Sæt fingeren i hjørnet øverst til venstre, til ringen er hel. Tast din pinkode.</source>
        <translation>Try now: put a finger in the upper left corner until the ring is whole. Type your PIN.</translation>
    </message>
    <message>
        <source>Så kommer panelet med pakkelisten og dagens tal. Medlemmer ser det ikke.</source>
        <translation>That opens the panel with the packing list and today’s figures. Members do not see it.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Den vises kun nu. Gem den et andet sted end ved tabletten.</source>
        <translation>It is shown only now. Keep it somewhere else.</translation>
    </message>
    <message>
        <source>Det bliver glemt, når tabletten slukker. Sig det til IT:</source>
        <translation>This is forgotten when the tablet is turned off. Tell IT:</translation>
    </message>
    <message>
        <source>Din vej ind</source>
        <translation>Your way in</translation>
    </message>
    <message>
        <source>Du kan altid ændre det i dit panel.</source>
        <translation>You can always change it in your panel.</translation>
    </message>
    <message>
        <source>Fire tal åbner ambassadørens panel.</source>
        <translation>Four digits open the ambassador’s panel.</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hvilket sprog?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>Hvor står bordet?</source>
        <translation>Where is the table?</translation>
    </message>
    <message>
        <source>Indstillingerne på USB-stikket er ikke brugt. Ret dem, og sæt det i igen:</source>
        <translation>The settings on the USB stick were not used. Mend them and plug it in again:</translation>
    </message>
    <message>
        <source>Jeg har skrevet den ned</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Klar til vagten</source>
        <translation>Ready for the shift</translation>
    </message>
    <message>
        <source>Med nødkoden kan du vælge en ny pinkode, hvis den første bliver glemt.</source>
        <translation>With the recovery code you can choose a new PIN if the first is forgotten.</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Senere</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Skal listen opdateres over nettet?</source>
        <translation>Update the list over the internet?</translation>
    </message>
    <message>
        <source>Skriv adressen. Lad feltet stå tomt, hvis du ikke har en adresse.</source>
        <translation>Enter the address for updates, or leave it empty.</translation>
    </message>
    <message>
        <source>Skriv butikkens navn.</source>
        <translation>Write the name of the store.</translation>
    </message>
    <message>
        <source>Skriv nødkoden ned</source>
        <translation>Write down the recovery code</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Sådan starter hvert besøg. Medlemmet kan vælge et andet sprog.</source>
        <translation>Every visit starts in this language. The member may choose another.</translation>
    </message>
    <message>
        <source>Tast de samme fire tal igen.</source>
        <translation>Type the same four digits again.</translation>
    </message>
    <message>
        <source>Vælg en pinkode</source>
        <translation>Choose a PIN</translation>
    </message>
</context>
<context>
    <name>SetupStages</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opsætning</source>
        <translation>Setup</translation>
    </message>
</context>
<context>
    <name>SetupViewModel</name>
    <message>
        <source>Butik</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Opdatering</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Pinkode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>SetupWriting</name>
    <message>
        <source>Butikkens navn</source>
        <translation>The store’s name</translation>
    </message>
    <message>
        <source>fx eksempel.dk/kiosk</source>
        <translation>e.g. example.dk/kiosk</translation>
    </message>
</context>
<context>
    <name>ShiftRemedy</name>
    <message>
        <source>Lad det være</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Nej, den virker ikke</source>
        <translation>No, it does not work</translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>I orden</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Ikke prøvet</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Skal ses efter</source>
        <translation>Needs a look</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Er tabletten klar?</source>
        <translation>Is the tablet ready?</translation>
    </message>
    <message>
        <source>Prøv alt igen</source>
        <translation>Try all again</translation>
    </message>
    <message>
        <source>Start vagten</source>
        <translation>Start the shift</translation>
    </message>
    <message>
        <source>Tjekket</source>
        <translation>Checked</translation>
    </message>
</context>
<context>
    <name>ShiftViewModel</name>
    <message>
        <source>Alt er klar</source>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>Batteri</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Batteriet er ved at være tomt</source>
        <translation>The battery is running low</translation>
    </message>
    <message>
        <source>Bliver rørt hele tiden</source>
        <translation>Is being touched all the time</translation>
    </message>
    <message>
        <source>Butik</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Der er næsten ikke plads</source>
        <translation>There is hardly any room</translation>
    </message>
    <message>
        <source>En tast sidder fast</source>
        <translation>A key is stuck</translation>
    </message>
    <message>
        <source>Hent den nye</source>
        <translation>Get the new one</translation>
    </message>
    <message>
        <source>Hent den nye, hvis der er net. Ellers gælder QR-koden altid.</source>
        <translation>Get the new one if there is a network. The QR code always leads to the latest.</translation>
    </message>
    <message>
        <source>Hvilken butik står du i?</source>
        <translation>Which store are you in?</translation>
    </message>
    <message>
        <source>Ikke valgt</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja, den virker</source>
        <translation>Yes, it works</translation>
    </message>
    <message>
        <source>Lysstyrke</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Læser din telefon QR-koden?</source>
        <translation>Does your phone read the QR code?</translation>
    </message>
    <message>
        <source>Løft tastaturet, eller tag det af. Prøv så alt igen.</source>
        <translation>Lift the keyboard or take it off. Then try everything again.</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Noget rører skærmen hele tiden</source>
        <translation>Something is touching the screen all the time</translation>
    </message>
    <message>
        <source>Partnerlisten</source>
        <translation>List of partners</translation>
    </message>
    <message>
        <source>Partnerlisten er gammel</source>
        <translation>The list of partners is old</translation>
    </message>
    <message>
        <source>Plads</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Prøv den</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>QR-koden kan læses</source>
        <translation>QR code can be read</translation>
    </message>
    <message>
        <source>Ret kameraet mod den. Siden skal åbne.</source>
        <translation>Point the camera at it. A page opens.</translation>
    </message>
    <message>
        <source>Sig det til den, der har sat tabletten op. Du kan sagtens starte.</source>
        <translation>Tell the one who set up the tablet. You can start all the same.</translation>
    </message>
    <message>
        <source>Skriv butikken</source>
        <translation>Write the store</translation>
    </message>
    <message>
        <source>Skru helt op</source>
        <translation>Turn it all the way up</translation>
    </message>
    <message>
        <source>Skærm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Skærmen er for mørk</source>
        <translation>The screen is too dark</translation>
    </message>
    <message>
        <source>Stil dig ved bordet. God vagt!</source>
        <translation>Go to your table. Have a good shift!</translation>
    </message>
    <message>
        <source>Så tæller dagens samtaler det rigtige sted.</source>
        <translation>Then today’s conversations count in the right place.</translation>
    </message>
    <message>
        <source>Sæt opladeren i, og lad den sidde. Prøv så alt igen.</source>
        <translation>Plug in the charger and leave it there. Then try all again.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Telefoner læser QR-koden bedst, når lyset er skruet helt op.</source>
        <translation>Phones read the QR code best when the light is all the way up.</translation>
    </message>
    <message>
        <source>Tør den af, og se, om noget ligger på den. Prøv så alt igen.</source>
        <translation>Wipe it, and see whether anything lies on it. Then try everything again.</translation>
    </message>
    <message>
        <source>Ur</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Uret går forkert</source>
        <translation>The clock is wrong</translation>
    </message>
    <message>
        <source>{n} af {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>{percent}, lader</source>
        <translation>{percent}, charging</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>En adresse har kun bogstaverne a til z og ingen mellemrum.</source>
        <translation>An address has only the letters a to z and no spaces.</translation>
    </message>
    <message>
        <source>Skriv adressen uden bruger, adgangskode, ? og #.</source>
        <translation>Write the address without user, password, ? and #.</translation>
    </message>
    <message>
        <source>Skriv en adresse med punktum i, fx eksempel.dk/kiosk.</source>
        <translation>Write an address with a full stop in it, e.g. example.dk/kiosk.</translation>
    </message>
    <message>
        <source>Tabletten kan ikke hente noget endnu: filen root.json mangler. Bed IT om at lægge den på.</source>
        <translation>The tablet cannot fetch anything yet: the file root.json is missing. Ask IT to put it there.</translation>
    </message>
    <message>
        <source>Tallet efter kolon skal være fra 1 til 65535.</source>
        <translation>The number after the colon must be from 1 to 65535.</translation>
    </message>
</context>
<context>
    <name>StandingBars</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n besøg</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samtaler</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Samtalens trin</source>
        <translation>Steps of the conversation</translation>
    </message>
    <message>
        <source>Trin %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>StepReceipt</name>
    <message>
        <source>COOP PARTNERPROGRAM</source>
        <translation>COOP PARTNERPROGRAM</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>USB-stikket er formateret som {format}, som tabletten ikke læser. Brug et med FAT32 eller exFAT.</source>
        <translation>The USB stick is formatted as {format}, which the tablet does not read. Use one with FAT32 or exFAT.</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Sted %1: %2</source>
        <translation>Stop %1: %2</translation>
    </message>
    <message>
        <source>Steder</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>%1 af %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sted %1 af %2</source>
        <translation>Stop %1 of %2</translation>
    </message>
</context>
<context>
    <name>StoryEnd</name>
    <message>
        <source>Forfra</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Work out your bonus</translation>
    </message>
</context>
<context>
    <name>StoryPlace</name>
    <message>
        <source>Næste: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>See the whole receipt</translation>
    </message>
</context>
<context>
    <name>StoryReceipt</name>
    <message>
        <source>COOP PARTNERPROGRAM</source>
        <translation>COOP PARTNERPROGRAM</translation>
    </message>
    <message>
        <source>INDTIL NU</source>
        <translation>SO FAR</translation>
    </message>
    <message numerus="yes">
        <source>bonus %n gange</source>
        <translation>
            <numerusform>bonus %n time</numerusform>
            <numerusform>bonus %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorySum</name>
    <message>
        <source>I ALT</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Nu er det din tur</source>
        <translation>Now it’s your turn</translation>
    </message>
    <message>
        <source>Scan koden, og find dine partnere.</source>
        <translation>Scan the code and find your partners.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Fra</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>On</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Den nye liste kan ikke godkendes. Sig det til IT.</source>
        <translation>The new list cannot be trusted. Tell IT.</translation>
    </message>
    <message>
        <source>Den nyeste liste er valgt fra her.</source>
        <translation>The newest list was put aside here.</translation>
    </message>
    <message>
        <source>Der er ikke plads på tabletten. Sig det til IT.</source>
        <translation>There is no room on the tablet. Tell IT.</translation>
    </message>
    <message>
        <source>Du har den nyeste liste.</source>
        <translation>You have the newest list.</translation>
    </message>
    <message>
        <source>Du stoppede opdateringen.</source>
        <translation>You stopped the update.</translation>
    </message>
    <message>
        <source>En anden opdatering er i gang. Vent lidt.</source>
        <translation>Another update is going on. Wait a little.</translation>
    </message>
    <message>
        <source>En ny liste er hentet.</source>
        <translation>New list downloaded.</translation>
    </message>
    <message>
        <source>En ny udgave af programmet blev ikke installeret. Se »kiosk doctor«.</source>
        <translation>A new version of the program was not installed. See “kiosk doctor”.</translation>
    </message>
    <message>
        <source>Forbindelsen er for langsom. Prøv igen senere.</source>
        <translation>The connection is too slow. Try again later.</translation>
    </message>
    <message>
        <source>Henter {received} af {expected} MB</source>
        <translation>Fetching {received} of {expected} MB</translation>
    </message>
    <message>
        <source>Ingen forbindelse. Tjek wi-fi, og prøv igen.</source>
        <translation>No connection. Check the wi-fi and try again.</translation>
    </message>
    <message>
        <source>Kiosken gik i stå med den nyeste liste. Den forrige vises, til der kommer en ny.</source>
        <translation>The kiosk stopped with the newest list. The one before it is shown until there is a new one.</translation>
    </message>
    <message>
        <source>Kontrollerer listen</source>
        <translation>Checking the list</translation>
    </message>
    <message>
        <source>Listen er fra i dag</source>
        <translation>The list is from today</translation>
    </message>
    <message>
        <source>Listen er ikke fornyet i tide. Sig det til IT.</source>
        <translation>The list was not renewed in time. Tell IT.</translation>
    </message>
    <message>
        <source>Lægger listen på plads</source>
        <translation>Putting the list in place</translation>
    </message>
    <message>
        <source>Nettet svarer med en anden side. Skal I logge på wi-fi?</source>
        <translation>The network answers with another page. Must you sign in to the wi-fi?</translation>
    </message>
    <message>
        <source>Opdatering er ikke sat op. Sig det til IT.</source>
        <translation>Updates are not set up. Tell IT.</translation>
    </message>
    <message>
        <source>Pakker ud</source>
        <translation>Unpacking</translation>
    </message>
    <message>
        <source>Programmet skal opdateres først. Sig det til IT.</source>
        <translation>The program has to be updated first. Tell IT.</translation>
    </message>
    <message>
        <source>Programmets udgave {version} virkede ikke: {why}. Den forrige bruges.</source>
        <translation>Version {version} of the program did not work: {why}. The one before it is used.</translation>
    </message>
    <message>
        <source>Ser efter en ny liste</source>
        <translation>Looking for a new list</translation>
    </message>
    <message>
        <source>Serveren driller. Prøv igen senere.</source>
        <translation>The server has trouble. Try again later.</translation>
    </message>
    <message>
        <source>Serveren kan ikke godkendes. Sig det til IT.</source>
        <translation>The server cannot be trusted. Tell IT.</translation>
    </message>
    <message>
        <source>Stikket forsvandt. Sæt det i igen.</source>
        <translation>The stick went away. Put it in again.</translation>
    </message>
    <message>
        <source>Tabletten kan ikke gemme. Sig det til IT.</source>
        <translation>The tablet cannot save. Tell IT.</translation>
    </message>
    <message>
        <source>Tablettens ur går forkert. Stil det, og prøv igen.</source>
        <translation>The tablet’s clock is wrong. Set it and try again.</translation>
    </message>
    <message>
        <source>den fandt ingen PIN-kode</source>
        <translation>it found no PIN</translation>
    </message>
    <message>
        <source>den gik ned igen og igen</source>
        <translation>it crashed again and again</translation>
    </message>
    <message>
        <source>den kunne ikke opdatere listen</source>
        <translation>it could not update the list</translation>
    </message>
    <message>
        <source>den kunne ikke åbne listen</source>
        <translation>it could not open the list</translation>
    </message>
    <message>
        <source>den startede ikke</source>
        <translation>it did not start</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Brug den forrige liste</source>
        <translation>Go back to the previous list</translation>
    </message>
    <message>
        <source>Der er ikke hentet noget nyt endnu.</source>
        <translation>Nothing new has been fetched yet.</translation>
    </message>
    <message>
        <source>Hentet %1 af %2</source>
        <translation>%1 of %2 fetched</translation>
    </message>
    <message>
        <source>Kiosken viser det, der ligger på tabletten.</source>
        <translation>The kiosk shows what is on the tablet.</translation>
    </message>
    <message>
        <source>Nyt om partnerne</source>
        <translation>Partner news</translation>
    </message>
    <message>
        <source>Opdatér nu</source>
        <translation>Update now</translation>
    </message>
    <message>
        <source>SIDSTE NYT</source>
        <translation>LATEST NEWS</translation>
    </message>
    <message>
        <source>Ser noget forkert ud, så brug den forrige liste.</source>
        <translation>If something looks wrong, go back to the previous list.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tablettens ur går forkert.</source>
        <translation>The tablet’s clock is wrong.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Til ambassadøren</source>
        <translation>For the ambassador</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Beregner</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>Det ser medlemmet</source>
        <translation>The member sees this</translation>
    </message>
    <message>
        <source>Husk</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Koden i fuld skærm</source>
        <translation>Code full screen</translation>
    </message>
    <message>
        <source>Lones år</source>
        <translation>Lone’s year</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Rejs tabletten op</source>
        <translation>Stand the tablet up</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Say, for instance</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Spørgsmål?</source>
        <translation>Questions?</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>For the ambassador</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vend billedet</source>
        <translation>Turn the picture</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>TakeawayViewModel</name>
    <message>
        <source>Dine partnere</source>
        <translation>Your partners</translation>
    </message>
    <message>
        <source>Resten på én kode</source>
        <translation>The rest in one code</translation>
    </message>
    <message numerus="yes">
        <source>Scan koden, og find dine %n partnere.</source>
        <translation>
            <numerusform>Scan the code and find your %n partner.</numerusform>
            <numerusform>Scan the code and find your %n partners.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan koden, og vælg {name} på siden.</source>
        <translation>Scan the code and choose {name} on the page.</translation>
    </message>
    <message>
        <source>Scan koden, så er du hos {name}.</source>
        <translation>Scan the code, and you are at {name}.</translation>
    </message>
    <message>
        <source>Vist</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>{goods}. Se dagens bonus</source>
        <translation>{goods}. See today’s bonus</translation>
    </message>
    <message>
        <source>{n} af {count}</source>
        <translation>{n} of {count}</translation>
    </message>
    <message>
        <source>{rate} på {goods}</source>
        <translation>{rate} on {goods}</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Slet alt</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>%1 sek.</source>
        <translation>%1 sec.</translation>
    </message>
    <message>
        <source>Begynd forfra</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Bonen er ryddet. Koden kan stadig scannes.</source>
        <translation>The receipt is cleared. You can still scan the code.</translation>
    </message>
    <message>
        <source>Eller i Coop-appen: »Mere«, »Partnerfordele«</source>
        <translation>Or in the Coop app: “Mere”, “Partnerfordele”</translation>
    </message>
    <message>
        <source>Skærmen rydder sig selv om</source>
        <translation>The screen clears itself in</translation>
    </message>
    <message>
        <source>TAG PARTNERNE MED</source>
        <translation>TAKE THE PARTNERS WITH YOU</translation>
    </message>
    <message>
        <source>Tak for snakken</source>
        <translation>Thanks for talking</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TornReceipt</name>
    <message>
        <source>Din bon</source>
        <translation>Your receipt</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Hjælper det ikke, så sig det til den, der har sat tabletten op. Partnerne står imens på partnerfordele.coop.dk.</source>
        <translation>If that does not help, tell whoever set the tablet up. Meanwhile, the partners are at partnerfordele.coop.dk.</translation>
    </message>
    <message>
        <source>Kiosken mangler sine partnere.</source>
        <translation>The kiosk is missing its partners.</translation>
    </message>
    <message>
        <source>Partnerlisten kan ikke læses. Sluk tabletten, og tænd den igen.</source>
        <translation>The list of partners cannot be read. Turn the tablet off and on again.</translation>
    </message>
    <message>
        <source>Partnerprogrammet</source>
        <translation>The partner programme</translation>
    </message>
</context>
<context>
    <name>VisitReceipt</name>
    <message>
        <source>Din bon</source>
        <translation>Your receipt</translation>
    </message>
    <message>
        <source>Flere kan komme til.
Kig forbi igen.</source>
        <translation>More may join.
Come by again.</translation>
    </message>
    <message>
        <source>Tryk på en partner,
så husker bonen den.</source>
        <translation>Tap a partner,
and the receipt keeps it.</translation>
    </message>
</context>
</TS>
