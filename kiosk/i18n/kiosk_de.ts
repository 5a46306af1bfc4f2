<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="da">
<context>
    <name>Aloud</name>
    <message>
        <source>Godt. Du er her stadig.</source>
        <translation>Gut. Du bist noch da.</translation>
    </message>
    <message>
        <source>Hovedtelefonen er sat i. Nu hører kun du det.</source>
        <translation>Der Kopfhörer ist eingesteckt. Jetzt hörst nur du es.</translation>
    </message>
    <message>
        <source>Højere. Styrken er %1 af 5</source>
        <translation>Lauter. Die Lautstärke ist %1 von 5</translation>
    </message>
    <message>
        <source>Kan ikke bruges nu</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Kan vælges</source>
        <translation>Kann gewählt werden</translation>
    </message>
    <message>
        <source>Knap</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Lavere. Styrken er %1 af 5</source>
        <translation>Leiser. Die Lautstärke ist %1 von 5</translation>
    </message>
    <message>
        <source>Læser højt</source>
        <translation>Liest vor</translation>
    </message>
    <message>
        <source>Skrivefelt</source>
        <translation>Schreibfeld</translation>
    </message>
    <message>
        <source>Skærmen bliver læst højt. Før en finger hen over den, så hører du, hvad der er. Tryk på det samme igen, eller to gange hvor som helst, så vælger du det. Stryg til højre for det næste. Styrken er nederst. Hold to fingre på skærmen i to sekunder, så holder det op.</source>
        <translation>Der Bildschirm wird vorgelesen. Fahre mit einem Finger darüber, dann hörst du, was da ist. Berühre dasselbe noch einmal, oder tippe irgendwo zweimal, dann wählst du es. Wische nach rechts für das Nächste. Die Lautstärke ist unten. Halte zwei Finger zwei Sekunden auf den Bildschirm, dann hört es auf.</translation>
    </message>
    <message>
        <source>Slået fra</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Slået til</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop det, der bliver sagt</source>
        <translation>Stopp, was gesagt wird</translation>
    </message>
    <message>
        <source>Styrken begynder lavt.</source>
        <translation>Die Lautstärke beginnt leise.</translation>
    </message>
    <message>
        <source>Tryk på det samme igen, hvis du vil vælge det.</source>
        <translation>Berühre dasselbe noch einmal, um es zu wählen.</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Besøget er slut, og bonen er ryddet.</source>
        <translation>Dein Besuch ist zu Ende, und der Bon ist gelöscht.</translation>
    </message>
    <message>
        <source>Bonus i alt {amount} kr.</source>
        <translation>Bonus insgesamt {amount} kr.</translation>
    </message>
    <message>
        <source>Bonus på et år: {amount}</source>
        <translation>Bonus in einem Jahr: {amount}</translation>
    </message>
    <message>
        <source>Er du der stadig? Ellers bliver bonen ryddet.</source>
        <translation>Bist du noch da? Sonst wird der Bon gelöscht.</translation>
    </message>
    <message>
        <source>Fundet: {n}</source>
        <translation>Gefunden: {n}</translation>
    </message>
    <message>
        <source>Intet fundet</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Scan koden, eller gå ind på {address}</source>
        <translation>Scanne den Code, oder gehe auf {address}</translation>
    </message>
    <message>
        <source>{n} sekunder</source>
        <translation>{n} Sekunden</translation>
    </message>
</context>
<context>
    <name>AskRateLarge</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>Sieh den aktuellen Bonus</translation>
    </message>
</context>
<context>
    <name>AttractShow</name>
    <message>
        <source>Start bevægelsen</source>
        <translation>Bewegung starten</translation>
    </message>
    <message>
        <source>Stop bevægelsen</source>
        <translation>Bewegung anhalten</translation>
    </message>
    <message>
        <source>Så meget bonus giver købene på bonen.</source>
        <translation>So viel Bonus bringen die Einkäufe auf dem Bon.</translation>
    </message>
    <message>
        <source>til mad i Coops butikker</source>
        <translation>für Essen in Coops Märkten</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BackHome</name>
    <message>
        <source>Til forsiden</source>
        <translation>Zur Startseite</translation>
    </message>
</context>
<context>
    <name>CalculatorReceipt</name>
    <message>
        <source>Dit år</source>
        <translation>Dein Jahr</translation>
    </message>
    <message>
        <source>Tast et beløb,
og sæt det på bonen.</source>
        <translation>Gib einen Betrag ein
und setz ihn auf den Bon.</translation>
    </message>
    <message>
        <source>Tryk på en linje for at rette den.</source>
        <translation>Tippe zum Ändern auf die Zeile.</translation>
    </message>
</context>
<context>
    <name>CalculatorResult</name>
    <message>
        <source>Tælles ikke med</source>
        <translation>Zählt nicht mit</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>ergibt</translation>
    </message>
    <message>
        <source>i bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>i bonus om året</source>
        <translation>Bonus im Jahr</translation>
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
        <translation>Bon weglegen</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Rechne deinen Bonus aus</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Bon ändern</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CalculatorSearch</name>
    <message>
        <source>Søg, fx »briller«</source>
        <translation>Suche, z. B. „Brille“</translation>
    </message>
</context>
<context>
    <name>CalculatorSheet</name>
    <message>
        <source>Jeg køber</source>
        <translation>Ich kaufe</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Bon ändern</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>hvor tit</source>
        <translation>wie oft</translation>
    </message>
</context>
<context>
    <name>CalculatorTool</name>
    <message>
        <source>Andre partnere</source>
        <translation>Andere Partner</translation>
    </message>
    <message>
        <source>Søg, og vælg selv</source>
        <translation>Such dir einen aus</translation>
    </message>
</context>
<context>
    <name>CalculatorTotal</name>
    <message>
        <source>BONUS I ALT</source>
        <translation>BONUS GESAMT</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>Ganzen Bon ansehen</translation>
    </message>
    <message>
        <source>Tast et beløb, og sæt det på bonen.</source>
        <translation>Gib einen Betrag ein und setz ihn auf den Bon.</translation>
    </message>
</context>
<context>
    <name>CalculatorViewModel</name>
    <message>
        <source>Hver måned</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Hvert kvartal</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Hvert år</source>
        <translation>Jedes Jahr</translation>
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
        <translation>Käufe</translation>
    </message>
    <message>
        <source>liter</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>{amount} kr.</source>
        <translation>{amount} kr.</translation>
    </message>
    <message>
        <source>{goods} hos {partner}</source>
        <translation>{goods} bei {partner}</translation>
    </message>
    <message>
        <source>Én gang</source>
        <translation>Einmal</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Kode, der ringer til %1</source>
        <translation>Code, der %1 anruft</translation>
    </message>
    <message>
        <source>Kode, der skriver til %1</source>
        <translation>Code, der an %1 schreibt</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ring til %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Scan koden med din egen telefon, eller tast</source>
        <translation>Scanne den Code mit deinem Telefon oder wähle</translation>
    </message>
    <message>
        <source>Skriv til %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Kategorier</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>Bogstaver</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Søg en partner</source>
        <translation>Partner suchen</translation>
    </message>
</context>
<context>
    <name>CategoryScreen</name>
    <message>
        <source>Søg</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Søg en partner</source>
        <translation>Partner suchen</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%n partnere</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryViewModel</name>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message numerus="yes">
        <source>%n partnere giver dig bonus her.</source>
        <translation>
            <numerusform>%n Partner gibt dir hier Bonus.</numerusform>
            <numerusform>%n Partner geben dir hier Bonus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearReceipt</name>
    <message>
        <source>Læg linjerne tilbage</source>
        <translation>Zeilen zurückholen</translation>
    </message>
    <message>
        <source>Ryd min bon</source>
        <translation>Meinen Bon löschen</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n køb</source>
        <translation>
            <numerusform>%n Einkauf</numerusform>
            <numerusform>%n Einkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linjer er ikke talt med</source>
        <translation>
            <numerusform>%n Zeile zählt nicht mit</numerusform>
            <numerusform>%n Zeilen zählen nicht mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måneders binding</source>
        <translation>
            <numerusform>%n Monat Bindung</numerusform>
            <numerusform>%n Monate Bindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bonussen er på kontoen efter %n dage</source>
        <translation>
            <numerusform>Der Bonus ist nach %n Tag auf dem Konto</numerusform>
            <numerusform>Der Bonus ist nach %n Tagen auf dem Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen er %n dage gammel</source>
        <translation>
            <numerusform>Die Liste ist %n Tag alt</numerusform>
            <numerusform>Die Liste ist %n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueStrip</name>
    <message>
        <source>Forrige trin</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Forside</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Husk</source>
        <translation>Denk dran</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Sag zum Beispiel</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Spørgsmål?</source>
        <translation>Fragen?</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Schwierige Fragen</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>Für Botschafter</translation>
    </message>
    <message>
        <source>Til forsiden</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Punktum skiller tusinder: 2.000 kr. er to tusind kroner.</source>
        <translation>Der Punkt trennt Tausender: 2.000 kr. sind zweitausend Kronen.</translation>
    </message>
    <message>
        <source>dobbelt</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>op til</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>{amount} pr. køb</source>
        <translation>{amount} pro Einkauf</translation>
    </message>
    <message>
        <source>{amount} én gang</source>
        <translation>{amount} einmalig</translation>
    </message>
    <message>
        <source>{n} gange</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <source>»{text}«</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>øre pr. kWh</source>
        <translation>Øre pro kWh</translation>
    </message>
    <message>
        <source>øre pr. liter</source>
        <translation>Øre pro Liter</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Skærmen venter</source>
        <translation>Bildschirm wartet</translation>
    </message>
    <message>
        <source>Vi taler</source>
        <translation>Wir reden</translation>
    </message>
</context>
<context>
    <name>HomeCoupons</name>
    <message numerus="yes">
        <source>%n partnere på et år</source>
        <translation>
            <numerusform>%n Partner im Jahr</numerusform>
            <numerusform>%n Partner im Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Regn din
bonus ud</source>
        <translation>Rechne deinen
Bonus aus</translation>
    </message>
    <message>
        <source>Scan med telefonen</source>
        <translation>Scanne mit dem Handy</translation>
    </message>
    <message>
        <source>Scan, og
se alle</source>
        <translation>Scannen und
alle sehen</translation>
    </message>
    <message>
        <source>Se Lones år</source>
        <translation>Lones Jahr</translation>
    </message>
    <message>
        <source>Tag det med</source>
        <translation>Nimm es mit</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Bonus er rigtige penge</source>
        <translation>Bonus ist echtes Geld</translation>
    </message>
    <message>
        <source>Hvad bruger du penge på?</source>
        <translation>Wofür gibst du Geld aus?</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>Søg en partner</source>
        <translation>Partner suchen</translation>
    </message>
</context>
<context>
    <name>HomeShelf</name>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Tablet hinlegen</translation>
    </message>
    <message>
        <source>Skærmen venter</source>
        <translation>Bildschirm wartet</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Gespräch starten</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>Für Botschafter</translation>
    </message>
    <message>
        <source>Vi taler</source>
        <translation>Wir reden</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Opdateret {day}</source>
        <translation>Stand: {day}</translation>
    </message>
    <message>
        <source>{names} m.fl.</source>
        <translation>{names} u. a.</translation>
    </message>
</context>
<context>
    <name>HowToEarn</name>
    <message>
        <source>Sådan får du bonus</source>
        <translation>So bekommst du Bonus</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Bonen bliver ryddet om</source>
        <translation>Der Bon wird gelöscht in</translation>
    </message>
    <message>
        <source>Er du der stadig?</source>
        <translation>Bist du noch da?</translation>
    </message>
    <message>
        <source>Ja, bliv her</source>
        <translation>Ja, hierbleiben</translation>
    </message>
    <message>
        <source>Nej, ryd bonen</source>
        <translation>Nein, löschen</translation>
    </message>
    <message numerus="yes">
        <source>sekunder</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JourneyScreen</name>
    <message>
        <source>Prøv selv</source>
        <translation>Probier es aus</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Slet</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Slet det sidste tal</source>
        <translation>Letzte Ziffer löschen</translation>
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
        <translation>Anderer Kauf</translation>
    </message>
    <message>
        <source>Din bon</source>
        <translation>Dein Bon</translation>
    </message>
    <message>
        <source>Din bonus</source>
        <translation>Dein Bonus</translation>
    </message>
    <message>
        <source>Få det på telefonen</source>
        <translation>Aufs Handy holen</translation>
    </message>
    <message>
        <source>Hvor tit</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Bon ändern</translation>
    </message>
    <message>
        <source>Ryd bonen</source>
        <translation>Bon löschen</translation>
    </message>
    <message>
        <source>Se alle køb</source>
        <translation>Alle Käufe zeigen</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>Ganzen Bon ansehen</translation>
    </message>
    <message>
        <source>Skriv et beløb</source>
        <translation>Betrag eingeben</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>giver i bonus</source>
        <translation>bringt an Bonus</translation>
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
        <translation>Aufs Handy holen</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Se aktuel bonus</source>
        <translation>Aktueller Bonus</translation>
    </message>
</context>
<context>
    <name>LargeCode</name>
    <message>
        <source>Mindre</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Tryk for at gøre den mindre.</source>
        <translation>Antippen, um ihn zu verkleinern.</translation>
    </message>
</context>
<context>
    <name>LargeCue</name>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Schwierige Fragen</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>Für Botschafter</translation>
    </message>
</context>
<context>
    <name>LargeFrame</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LargeHome</name>
    <message>
        <source>Få det på telefonen</source>
        <translation>Aufs Handy holen</translation>
    </message>
    <message>
        <source>Hvad køber du?</source>
        <translation>Was kaufst du?</translation>
    </message>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Tablet hinlegen</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Rechne deinen Bonus aus</translation>
    </message>
    <message>
        <source>Se Lones år</source>
        <translation>Lones Jahr</translation>
    </message>
    <message>
        <source>Skærmen venter</source>
        <translation>Bildschirm wartet</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Gespräch starten</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>Für Botschafter</translation>
    </message>
    <message>
        <source>Vi taler</source>
        <translation>Wir reden</translation>
    </message>
</context>
<context>
    <name>LargeIdle</name>
    <message>
        <source>Partnerfordele</source>
        <translation>Partnervorteile</translation>
    </message>
    <message>
        <source>Så meget bonus giver købene på bonen.</source>
        <translation>So viel Bonus bringen die Einkäufe auf dem Bon.</translation>
    </message>
    <message>
        <source>til mad i Coops butikker</source>
        <translation>für Essen in Coops Märkten</translation>
    </message>
</context>
<context>
    <name>LargeJourney</name>
    <message>
        <source>Prøv selv</source>
        <translation>Probier es aus</translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>Slet alt</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Slet et tal</source>
        <translation>Eine Ziffer löschen</translation>
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
        <translation>Aufs Handy holen</translation>
    </message>
    <message>
        <source>Her får du bonus på</source>
        <translation>Hier gibt es Bonus auf</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Rechne deinen Bonus aus</translation>
    </message>
    <message>
        <source>Se dagens bonus på din telefon.</source>
        <translation>Den heutigen Bonus siehst du auf dem Handy.</translation>
    </message>
    <message>
        <source>Står på bonen</source>
        <translation>Steht auf dem Bon</translation>
    </message>
    <message>
        <source>Sådan får du bonus</source>
        <translation>So bekommst du Bonus</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
</context>
<context>
    <name>LargeQr</name>
    <message>
        <source>Eller åbn Coop-appen, vælg »Mere«, og rul ned til »Partnerfordele«.</source>
        <translation>Oder öffne die Coop-App, wähle „Mere“ und scrolle zu „Partnerfordele“.</translation>
    </message>
    <message>
        <source>Forrige partner</source>
        <translation>Voriger Partner</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hold telefonens kamera over koden. Tryk på det, der kommer frem.</source>
        <translation>Halte die Handykamera über den Code. Tippe auf das, was erscheint.</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Nächster Partner</translation>
    </message>
    <message>
        <source>På telefonen</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Uden kamera</source>
        <translation>Ohne Kamera</translation>
    </message>
</context>
<context>
    <name>LargeReading</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Det gælder kun dit besøg.</source>
        <translation>Das gilt nur für deinen Besuch.</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Høj kontrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Læs højt</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>Mindre bevægelse</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Som før</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Vælg med én knap</source>
        <translation>Mit einer Taste wählen</translation>
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
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>LargeStory</name>
    <message>
        <source>%1 af %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Få det på telefonen</source>
        <translation>Aufs Handy holen</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Rechne deinen Bonus aus</translation>
    </message>
    <message>
        <source>Se partneren</source>
        <translation>Partner ansehen</translation>
    </message>
    <message>
        <source>Til forsiden</source>
        <translation>Zur Startseite</translation>
    </message>
</context>
<context>
    <name>LargeThanks</name>
    <message>
        <source>Begynd forfra</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Bonen er ryddet. Koden kan stadig scannes.</source>
        <translation>Der Bon ist leer. Den Code kannst du noch scannen.</translation>
    </message>
    <message numerus="yes">
        <source>Skærmen rydder sig selv om %n sekunder.</source>
        <translation>
            <numerusform>Der Bildschirm löscht sich in %n Sekunde.</numerusform>
            <numerusform>Der Bildschirm löscht sich in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tak for snakken</source>
        <translation>Danke für das Gespräch</translation>
    </message>
</context>
<context>
    <name>LargeWarning</name>
    <message numerus="yes">
        <source>%n sekunder</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Bonen bliver ryddet om</source>
        <translation>Der Bon wird gelöscht in</translation>
    </message>
    <message>
        <source>Er du der?</source>
        <translation>Bist du da?</translation>
    </message>
    <message>
        <source>Ja, bliv her</source>
        <translation>Ja, hierbleiben</translation>
    </message>
    <message>
        <source>Nej, ryd bonen</source>
        <translation>Nein, löschen</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Mellemrum</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Slet et bogstav</source>
        <translation>Einen Buchstaben löschen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Se den aktuelle sats på {address}</source>
        <translation>Den aktuellen Satz zeigt {address}</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Partnerprogrammet</source>
        <translation>Das Partnerprogramm</translation>
    </message>
</context>
<context>
    <name>MemberHalf</name>
    <message>
        <source>Til medlemmet</source>
        <translation>Für das Mitglied</translation>
    </message>
</context>
<context>
    <name>MemberSays</name>
    <message>
        <source>Medlemmet siger</source>
        <translation>Das Mitglied sagt</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Bonussen kan skifte. Se den aktuelle hos partneren.</source>
        <translation>Der Bonus kann sich ändern. Der Partner zeigt den aktuellen.</translation>
    </message>
    <message>
        <source>Fra {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Gælder for hele husstanden</source>
        <translation>Gilt für den ganzen Haushalt</translation>
    </message>
    <message>
        <source>Højst {amount} for hvert køb</source>
        <translation>Höchstens {amount} pro Kauf</translation>
    </message>
    <message>
        <source>Højst {amount} om måneden</source>
        <translation>Höchstens {amount} im Monat</translation>
    </message>
    <message>
        <source>Højst {amount} om året</source>
        <translation>Höchstens {amount} im Jahr</translation>
    </message>
    <message>
        <source>Kun for nye kunder</source>
        <translation>Nur für neue Kunden</translation>
    </message>
    <message>
        <source>Kun i {regions}</source>
        <translation>Nur in {regions}</translation>
    </message>
    <message>
        <source>Mindste køb {amount}</source>
        <translation>Mindestkauf {amount}</translation>
    </message>
    <message>
        <source>Til og med {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>af den del, der ligger der</source>
        <translation>auf den Teil, der darin liegt</translation>
    </message>
    <message>
        <source>af hele beløbet</source>
        <translation>auf den ganzen Betrag</translation>
    </message>
    <message>
        <source>bliver til</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>bonus på {goods}</source>
        <translation>Bonus auf {goods}</translation>
    </message>
    <message>
        <source>fra {amount}</source>
        <translation>ab {amount}</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>ergibt</translation>
    </message>
    <message>
        <source>medlemspris på {goods}</source>
        <translation>Mitgliedspreis für {goods}</translation>
    </message>
    <message>
        <source>på en måned</source>
        <translation>in einem Monat</translation>
    </message>
    <message>
        <source>på et år</source>
        <translation>in einem Jahr</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>unter {amount}</translation>
    </message>
</context>
<context>
    <name>PageArrows</name>
    <message>
        <source>%1 af %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>PagedColumn</name>
    <message>
        <source>%1
af %2</source>
        <translation>%1
von %2</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Side %1 af %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PanelChecks</name>
    <message>
        <source>Husk at få med</source>
        <translation>Nicht vergessen</translation>
    </message>
</context>
<context>
    <name>PanelCounts</name>
    <message>
        <source>De tælles selv fra trin 3. Ret med + og −</source>
        <translation>Sie zählen ab Schritt 3 von selbst. Korrigiere mit + und −</translation>
    </message>
    <message>
        <source>En samtale færre</source>
        <translation>Ein Gespräch weniger</translation>
    </message>
    <message>
        <source>En samtale mere</source>
        <translation>Ein Gespräch mehr</translation>
    </message>
    <message>
        <source>Samtale</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Samtaler i dag</source>
        <translation>Gespräche heute</translation>
    </message>
    <message>
        <source>Samtaler i dag: %1</source>
        <translation>Gespräche heute: %1</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>Arrangementer</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Arrangementer: skriv til %1</source>
        <translation>Veranstaltungen: %1 schreiben</translation>
    </message>
    <message>
        <source>Brug for hjælp?</source>
        <translation>Hilfe nötig?</translation>
    </message>
    <message>
        <source>Ring til %1 på %2</source>
        <translation>%1 anrufen unter %2</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>Dagens tal</source>
        <translation>Tageszahlen</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Klar til i dag?</source>
        <translation>Bereit für heute?</translation>
    </message>
    <message>
        <source>Lås skærmen</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Noget er galt. Se under Indstillinger.</source>
        <translation>Etwas stimmt nicht. Siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Gespräch starten</translation>
    </message>
    <message>
        <source>Tjek tabletten</source>
        <translation>Tablet prüfen</translation>
    </message>
    <message>
        <source>Øv dig</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>PanelSync</name>
    <message>
        <source>Nyt om partnerne</source>
        <translation>Neues von Partnern</translation>
    </message>
    <message>
        <source>Partnerlisten</source>
        <translation>Partnerliste</translation>
    </message>
</context>
<context>
    <name>PanelViewModel</name>
    <message>
        <source>Listen er udgivet {day}.</source>
        <translation>Liste vom {day}.</translation>
    </message>
    <message>
        <source>Lukket nu</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>Lukket nu. Åbner {day} {time}</source>
        <translation>Geschlossen bis {day} {time}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>i morgen</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{n} af {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>Åben nu</source>
        <translation>Jetzt offen</translation>
    </message>
</context>
<context>
    <name>PartnerAsk</name>
    <message>
        <source>Her får du bonus på</source>
        <translation>Hier gibt es Bonus auf</translation>
    </message>
    <message>
        <source>Se dagens bonus</source>
        <translation>Aktueller Bonus</translation>
    </message>
</context>
<context>
    <name>PartnerRate</name>
    <message>
        <source>Sådan får du bonus</source>
        <translation>So bekommst du Bonus</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>Aktueller Bonus</translation>
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
        <translation>Rechne deinen Bonus aus</translation>
    </message>
    <message>
        <source>Se dagens bonus</source>
        <translation>Aktueller Bonus</translation>
    </message>
    <message>
        <source>Sådan får du bonus</source>
        <translation>So bekommst du Bonus</translation>
    </message>
    <message>
        <source>Sæt på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
</context>
<context>
    <name>PartnerSearch</name>
    <message>
        <source>Skriv en partner, en vare eller en kategori.</source>
        <translation>Schreib einen Partner, eine Ware oder eine Kategorie.</translation>
    </message>
    <message>
        <source>Søg en partner eller en vare</source>
        <translation>Partner oder Ware suchen</translation>
    </message>
</context>
<context>
    <name>PartnerSlip</name>
    <message>
        <source>Se mere om %1 på</source>
        <translation>Mehr zu %1 auf</translation>
    </message>
</context>
<context>
    <name>PartnerTile</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>Aktueller Bonus</translation>
    </message>
</context>
<context>
    <name>PartnerViewModel</name>
    <message>
        <source>Kampagne</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Køb</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Ny partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>Pris</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1 af %2 tal</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message>
        <source>De to var ikke ens. Begynd forfra.</source>
        <translation>Die zwei waren verschieden. Von vorn.</translation>
    </message>
    <message>
        <source>Det var ikke den. Prøv igen i ro og mag.</source>
        <translation>Nicht richtig. Versuch es noch mal.</translation>
    </message>
    <message>
        <source>Nødkoden har tolv tal.</source>
        <translation>Der Notcode hat zwölf Ziffern.</translation>
    </message>
    <message>
        <source>Pinkoden har fire tal.</source>
        <translation>Die PIN hat vier Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>Vent %n sekunder, og prøv igen.</source>
        <translation>
            <numerusform>Warte %n Sekunde, dann noch mal.</numerusform>
            <numerusform>Warte %n Sekunden, dann noch mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Brug nødkoden</source>
        <translation>Notcode benutzen</translation>
    </message>
    <message>
        <source>Fire tal, som du kan huske, og som er svære at gætte.</source>
        <translation>Vier Ziffern, die du dir merken kannst und die schwer zu raten sind.</translation>
    </message>
    <message>
        <source>Glemt pinkoden? Brug nødkoden, eller spørg den, der satte tabletten op.</source>
        <translation>PIN vergessen? Nimm den Notcode oder frag, wer das Tablet eingerichtet hat.</translation>
    </message>
    <message>
        <source>Kun for ambassadører</source>
        <translation>Nur für Botschafter</translation>
    </message>
    <message>
        <source>Tabletten kan ikke læse sine indstillinger. Sig det til den, der satte den op.</source>
        <translation>Das Tablet kann seine Einstellungen nicht lesen. Sag es dem, der es eingerichtet hat.</translation>
    </message>
    <message>
        <source>Tast de fire tal. Så åbner dit panel.</source>
        <translation>Tippe die vier Ziffern. Dann öffnet sich dein Bereich.</translation>
    </message>
    <message>
        <source>Tast de samme fire tal igen.</source>
        <translation>Tippe dieselben vier Ziffern noch einmal.</translation>
    </message>
    <message>
        <source>Tast nødkoden fra den dag, tabletten blev sat op. Så vælger du en ny pinkode.</source>
        <translation>Tippe den Notcode vom Tag der Einrichtung. Dann wählst du eine neue PIN.</translation>
    </message>
    <message>
        <source>Tast pinkoden i stedet</source>
        <translation>Lieber die PIN tippen</translation>
    </message>
    <message>
        <source>Vælg en ny pinkode</source>
        <translation>Neue PIN wählen</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Ambassadørens panel</source>
        <translation>Panel der Botschafter</translation>
    </message>
    <message>
        <source>Dagens tal</source>
        <translation>Zahlen des Tages</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Opdatering</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Pinkode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Tabletten sættes op</source>
        <translation>Tablet einrichten</translation>
    </message>
    <message>
        <source>Tjek tabletten</source>
        <translation>Tablet prüfen</translation>
    </message>
    <message>
        <source>Øv dig</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Husk</source>
        <translation>Denk daran</translation>
    </message>
    <message>
        <source>Hvad siger du?</source>
        <translation>Was sagst du?</translation>
    </message>
    <message>
        <source>Sig det højt. Gå så til næste kort.</source>
        <translation>Sag es laut. Dann zur nächsten Karte.</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Sag zum Beispiel</translation>
    </message>
    <message>
        <source>Vis et forslag</source>
        <translation>Vorschlag zeigen</translation>
    </message>
</context>
<context>
    <name>PracticeEnd</name>
    <message>
        <source>Din øvelse</source>
        <translation>Deine Übung</translation>
    </message>
    <message>
        <source>I ALT</source>
        <translation>GESAMT</translation>
    </message>
</context>
<context>
    <name>PracticeMenu</name>
    <message>
        <source>De fem trin</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>En hel samtale</source>
        <translation>Ein ganzes Gespräch</translation>
    </message>
    <message>
        <source>Hvad du kan sige, og hvad du skal huske.</source>
        <translation>Was du sagen kannst und woran du denkst.</translation>
    </message>
    <message>
        <source>Hvorfor du gør det, og hvad bonus er.</source>
        <translation>Warum du es tust und was Bonus ist.</translation>
    </message>
    <message>
        <source>Læs lidt</source>
        <translation>Etwas lesen</translation>
    </message>
    <message>
        <source>Svar højt. Uret går.</source>
        <translation>Antworte laut. Die Uhr läuft.</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Schwierige Fragen</translation>
    </message>
    <message>
        <source>Tre svar, ét er rigtigt.</source>
        <translation>Drei Antworten, eine ist richtig.</translation>
    </message>
</context>
<context>
    <name>PracticeQuiz</name>
    <message>
        <source>Det rigtige</source>
        <translation>Die richtige Antwort</translation>
    </message>
    <message>
        <source>Dit svar</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Hvad svarer du?</source>
        <translation>Was antwortest du?</translation>
    </message>
    <message>
        <source>Lige præcis.</source>
        <translation>Genau.</translation>
    </message>
    <message>
        <source>Næsten.</source>
        <translation>Fast.</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>%1 gået</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>Det var det hele.</source>
        <translation>Das war alles.</translation>
    </message>
    <message>
        <source>Forrige kort</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>Kort %1 af %2</source>
        <translation>Karte %1 von %2</translation>
    </message>
    <message>
        <source>Næste kort</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Næsten</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Sådan!</source>
        <translation>Geschafft!</translation>
    </message>
    <message>
        <source>Tag det igen, så tit du vil. Intet bliver talt med.</source>
        <translation>Mach es, so oft du willst. Nichts wird gezählt.</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Øv dig</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Øv noget andet</source>
        <translation>Etwas anderes üben</translation>
    </message>
</context>
<context>
    <name>PracticeViewModel</name>
    <message>
        <source>Det tog lidt længere. Prøv igen, og sig lidt mindre.</source>
        <translation>Es hat etwas länger gedauert. Noch einmal, mit weniger Worten.</translation>
    </message>
    <message>
        <source>Du holdt tiden, og det helt uden forslag.</source>
        <translation>Du warst in der Zeit, und das ganz ohne Vorschlag.</translation>
    </message>
    <message>
        <source>Du holdt tiden. Prøv næste gang uden forslag.</source>
        <translation>Du warst in der Zeit. Versuch es nächstes Mal ohne Vorschläge.</translation>
    </message>
    <message numerus="yes">
        <source>Målet er %n minutter.</source>
        <translation>
            <numerusform>Das Ziel ist %n Minute.</numerusform>
            <numerusform>Das Ziel sind %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Målet er {time}.</source>
        <translation>Das Ziel ist {time}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Forhåndsvisning: ikke udgivet</source>
        <translation>Vorschau: nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Få det på telefonen</source>
        <translation>Aufs Handy</translation>
    </message>
</context>
<context>
    <name>QrButton</name>
    <message>
        <source>Tryk for at gøre den større.</source>
        <translation>Antippen, um ihn zu vergrößern.</translation>
    </message>
</context>
<context>
    <name>QrGuide</name>
    <message>
        <source>Hold telefonen over koden.</source>
        <translation>Halte dein Handy über den Code.</translation>
    </message>
    <message>
        <source>Ret kameraet mod koden</source>
        <translation>Kamera auf den Code richten</translation>
    </message>
    <message>
        <source>Tryk på linket.</source>
        <translation>Tippe auf den Link.</translation>
    </message>
    <message>
        <source>Virker det ikke? Åbn Coop-appen, vælg »Mere«, og rul ned til »Partnerfordele«.</source>
        <translation>Klappt es nicht? Öffne die Coop-App, wähle „Mere“ und scrolle zu „Partnerfordele“.</translation>
    </message>
    <message>
        <source>Åbn kameraet på din telefon.</source>
        <translation>Öffne deine Kamera.</translation>
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
        <translation>Voriger Partner</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Nächster Partner</translation>
    </message>
    <message>
        <source>Ret kameraet mod koden</source>
        <translation>Kamera auf den Code richten</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tryk på linket, når det viser sig.</source>
        <translation>Tippe auf den Link, wenn er erscheint.</translation>
    </message>
</context>
<context>
    <name>QrLarge</name>
    <message>
        <source>Forrige partner</source>
        <translation>Voriger Partner</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Nächster Partner</translation>
    </message>
    <message>
        <source>Partner-
fordele</source>
        <translation>Partner-
fordele</translation>
    </message>
    <message>
        <source>Stor kode</source>
        <translation>Großer Code</translation>
    </message>
    <message>
        <source>Tryk for at gøre den mindre.</source>
        <translation>Antippen, um ihn zu verkleinern.</translation>
    </message>
</context>
<context>
    <name>QrList</name>
    <message>
        <source>Tag dem med</source>
        <translation>Nimm sie mit</translation>
    </message>
</context>
<context>
    <name>QrPlate</name>
    <message>
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>Forrige partner</source>
        <translation>Voriger Partner</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gør koden større</source>
        <translation>Code größer machen</translation>
    </message>
    <message>
        <source>Gør større</source>
        <translation>Größer machen</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Nächster Partner</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
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
        <translation>Ein Code. Wähle die Partner auf der Seite.</translation>
    </message>
</context>
<context>
    <name>QuestionAnswer</name>
    <message>
        <source>Ingen svar endnu</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Sag zum Beispiel</translation>
    </message>
    <message>
        <source>Sig, at du ikke ved det. Led sammen på %1.</source>
        <translation>Sag, dass du es nicht weißt. Sucht zusammen auf %1.</translation>
    </message>
    <message>
        <source>Svaret var ikke godt nok</source>
        <translation>Die Antwort hat nicht gereicht</translation>
    </message>
    <message>
        <source>Sæt kryds, så bliver det talt med.</source>
        <translation>Kreuze an, dann wird es mitgezählt.</translation>
    </message>
    <message>
        <source>Sæt kryds, så får vi det at vide.</source>
        <translation>Kreuze an, dann erfahren wir es.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Noteret</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Schwierige Fragen</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Luk</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Svære spørgsmål</source>
        <translation>Schwierige Fragen</translation>
    </message>
    <message>
        <source>Søg, fx »butik«</source>
        <translation>Suche, z. B. „butik“</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ja, luk</source>
        <translation>Ja, schließen</translation>
    </message>
    <message>
        <source>Nej, bliv her</source>
        <translation>Nein, hier bleiben</translation>
    </message>
    <message>
        <source>Så kan ingen bruge tabletten, før den bliver startet igen.</source>
        <translation>Dann kann niemand das Tablet benutzen, bis es neu startet.</translation>
    </message>
    <message>
        <source>Vil du lukke kiosken?</source>
        <translation>Kiosk schließen?</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Skærmen bliver ikke læst højt mere.</source>
        <translation>Der Bildschirm wird nicht mehr vorgelesen.</translation>
    </message>
</context>
<context>
    <name>ReadingButton</name>
    <message>
        <source>Læsehjælp og sprog</source>
        <translation>Lesehilfe und Sprache</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Det gælder kun dit besøg.</source>
        <translation>Das gilt nur für deinen Besuch.</translation>
    </message>
    <message>
        <source>En ramme går rundt. Tryk, når den er rigtig.</source>
        <translation>Ein Rahmen wandert. Drück, wenn er stimmt.</translation>
    </message>
    <message>
        <source>En stemme siger, hvad du rører ved.</source>
        <translation>Eine Stimme sagt, was du berührst.</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Høj kontrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Intet glider eller tæller op.</source>
        <translation>Nichts gleitet oder zählt hoch.</translation>
    </message>
    <message>
        <source>Læs højt</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Læsehjælp</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>Mindre bevægelse</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Skriftens størrelse</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Som før</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Sort, hvid og gul. Intet mønster.</source>
        <translation>Schwarz, Weiß und Gelb. Kein Muster.</translation>
    </message>
    <message>
        <source>Vælg med én knap</source>
        <translation>Mit einer Taste wählen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>+ bonus</source>
        <translation>+ Bonus</translation>
    </message>
    <message>
        <source>BONUS I ALT</source>
        <translation>BONUS GESAMT</translation>
    </message>
    <message>
        <source>COOP PARTNERPROGRAM</source>
        <translation>COOP PARTNERPROGRAM</translation>
    </message>
    <message>
        <source>EKSEMPEL</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>Gælder ikke i dag</source>
        <translation>Gilt heute nicht</translation>
    </message>
    <message>
        <source>Højeste bonus nået</source>
        <translation>Höchster Bonus erreicht</translation>
    </message>
    <message>
        <source>Ikke talt med: en pris</source>
        <translation>Nicht gezählt: ein Preis</translation>
    </message>
    <message>
        <source>Ikke talt med: et spænd</source>
        <translation>Nicht gezählt: Spanne</translation>
    </message>
    <message>
        <source>Ikke talt med: ukendt sats</source>
        <translation>Nicht gezählt: unbekannt</translation>
    </message>
    <message>
        <source>Ikke talt med: »op til«</source>
        <translation>Nicht gezählt: „bis zu“</translation>
    </message>
    <message>
        <source>Kræver et mindste køb</source>
        <translation>Erst ab Mindestkauf</translation>
    </message>
    <message>
        <source>Kun for nye kunder</source>
        <translation>Nur für neue Kunden</translation>
    </message>
    <message>
        <source>Kun én gang</source>
        <translation>Nur einmal</translation>
    </message>
    <message>
        <source>Se aktuel bonus</source>
        <translation>Aktueller Bonus</translation>
    </message>
    <message>
        <source>Under mindste køb</source>
        <translation>Unter dem Mindestkauf</translation>
    </message>
    <message>
        <source>medlemspris {rate}</source>
        <translation>Mitgliedspreis {rate}</translation>
    </message>
    <message>
        <source>{rate} bonus</source>
        <translation>{rate} Bonus</translation>
    </message>
    <message>
        <source>{rate} bonus pr. køb</source>
        <translation>{rate} Bonus pro Einkauf</translation>
    </message>
    <message>
        <source>{rate} bonus én gang</source>
        <translation>{rate} Bonus einmalig</translation>
    </message>
</context>
<context>
    <name>ReceiptLines</name>
    <message>
        <source>Ret %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Tag %1 af bonen</source>
        <translation>%1 vom Bon nehmen</translation>
    </message>
</context>
<context>
    <name>ReceiptViewModel</name>
    <message>
        <source>Bonen er ryddet</source>
        <translation>Der Bon ist leer</translation>
    </message>
    <message>
        <source>{name} er rettet</source>
        <translation>{name} ist geändert</translation>
    </message>
    <message>
        <source>{name} er taget af bonen</source>
        <translation>{name} ist vom Bon gestrichen</translation>
    </message>
    <message>
        <source>{name} står på bonen</source>
        <translation>Auf dem Bon: {name}</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Besøg</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>QR vist</source>
        <translation>QR gezeigt</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Spørgsmål</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Besøg</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Dag for dag</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Dagens tal</source>
        <translation>Tageszahlen</translation>
    </message>
    <message>
        <source>De fem trin</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>Fire ugers tal</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Gem tallene</source>
        <translation>Zahlen sichern</translation>
    </message>
    <message>
        <source>Ingen endnu.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Mest åbnede partnere</source>
        <translation>Am häufigsten geöffnet</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Time for time</source>
        <translation>Stunde für Stunde</translation>
    </message>
</context>
<context>
    <name>ReportViewModel</name>
    <message>
        <source>4 uger</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Der er ingen tal at gemme endnu. I dag kommer med i morgen.</source>
        <translation>Es gibt noch keine Zahlen zu speichern. Heute kommt morgen dazu.</translation>
    </message>
    <message>
        <source>Der sidder intet USB-stik.</source>
        <translation>Es steckt kein USB-Stick.</translation>
    </message>
    <message>
        <source>Gemmer tallene …</source>
        <translation>Die Zahlen werden gesichert …</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Kun antal, aldrig hvem. En dag kan gemmes, når den er slut.</source>
        <translation>Nur wie viele, nie wer. Ein Tag lässt sich speichern, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Tallene blev ikke gemt. Prøv med et USB-stik, der har plads.</source>
        <translation>Die Zahlen wurden nicht gesichert. Versuche es mit einem USB-Stick, der Platz hat.</translation>
    </message>
    <message>
        <source>Tallene er gemt på tabletten: {folder}</source>
        <translation>Die Zahlen sind auf dem Tablet gespeichert: {folder}</translation>
    </message>
    <message>
        <source>Tallene ligger på USB-stikket i mappen kiosk-tal.</source>
        <translation>Die Zahlen liegen auf dem USB-Stick im Ordner kiosk-tal.</translation>
    </message>
    <message>
        <source>Tallene ligger på det andet USB-stik i mappen kiosk-tal.</source>
        <translation>Die Zahlen liegen auf dem anderen USB-Stick im Ordner kiosk-tal.</translation>
    </message>
    <message>
        <source>USB-stikket er fuldt.</source>
        <translation>Der USB-Stick ist voll.</translation>
    </message>
    <message>
        <source>USB-stikket er gået i stykker eller taget ud.</source>
        <translation>Der USB-Stick ist kaputt oder wurde gezogen.</translation>
    </message>
    <message>
        <source>USB-stikket er skrivebeskyttet.</source>
        <translation>Der USB-Stick ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>klokken {from} til {to}</source>
        <translation>von {from} bis {to} Uhr</translation>
    </message>
    <message>
        <source>resten</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>timer med få besøg</source>
        <translation>Stunden mit wenigen Besuchen</translation>
    </message>
</context>
<context>
    <name>SafeMode</name>
    <message>
        <source>Bliver den ved med at gå ned, så sig det til den, der har sat tabletten op.</source>
        <translation>Stürzt er weiter ab, sag es der Person, die das Tablet eingerichtet hat.</translation>
    </message>
    <message>
        <source>Brug kiosken</source>
        <translation>Kiosk benutzen</translation>
    </message>
    <message>
        <source>Den er gået ned tre gange i træk. Nu viser den partnerlisten, den kom med, og bruger de almindelige indstillinger. Du kan roligt bruge den.</source>
        <translation>Er ist dreimal hintereinander abgestürzt. Jetzt zeigt er die Partnerliste, mit der er geliefert wurde, und nutzt die üblichen Einstellungen. Du kannst ihn ruhig benutzen.</translation>
    </message>
    <message>
        <source>Kiosken er i sikker tilstand</source>
        <translation>Der Kiosk ist im abgesicherten Modus</translation>
    </message>
    <message>
        <source>Sikker tilstand</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Start almindeligt</source>
        <translation>Normal starten</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Forside</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Lones briller</source>
        <translation>Lones Brille</translation>
    </message>
    <message>
        <source>Lones år</source>
        <translation>Lones Jahr</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>QR-kode</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Rechne deinen Bonus aus</translation>
    </message>
    <message>
        <source>Samtalens trin</source>
        <translation>Schritte des Gesprächs</translation>
    </message>
    <message>
        <source>Velkommen</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ryd søgningen</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Den finder vi ikke. Prøv et andet ord.</source>
        <translation>Das finden wir nicht. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>Luk søgningen</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Søgning</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>De små tekster bliver større.</source>
        <translation>Die kleinen Texte werden größer.</translation>
    </message>
    <message>
        <source>Et lille tik, når bonen bliver skrevet.</source>
        <translation>Ein leises Ticken, wenn der Bon druckt.</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Her venter den længere.</source>
        <translation>Hier wartet er länger.</translation>
    </message>
    <message>
        <source>Hvert besøg starter på dette sprog.</source>
        <translation>Jeder Besuch beginnt in dieser Sprache.</translation>
    </message>
    <message>
        <source>Høj</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>I samtalen</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Lav</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Lyd</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Tablet hinlegen</translation>
    </message>
    <message>
        <source>Middel</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Når ingen rører skærmen</source>
        <translation>Wenn niemand tippt</translation>
    </message>
    <message>
        <source>Samtaler starter med tabletten liggende.</source>
        <translation>Gespräche beginnen mit liegendem Tablet.</translation>
    </message>
    <message>
        <source>Skriftens størrelse</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Så længe venter kiosken, før den spørger.</source>
        <translation>So lange wartet der Kiosk, bevor er fragt.</translation>
    </message>
</context>
<context>
    <name>SettingViewModel</name>
    <message>
        <source>{n} min.</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} sek.</source>
        <translation>{n} Sek.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Butik</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Butikkens navn</source>
        <translation>Name des Marktes</translation>
    </message>
    <message>
        <source>Genstart kiosken</source>
        <translation>Kiosk neu starten</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Luk kiosken</source>
        <translation>Kiosk schließen</translation>
    </message>
    <message>
        <source>Opdatering</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Sig det her til den, der har sat tabletten op:</source>
        <translation>Sag das dem, der das Tablet eingerichtet hat:</translation>
    </message>
    <message>
        <source>Vælg en ny pinkode</source>
        <translation>Neue PIN wählen</translation>
    </message>
    <message>
        <source>fx eksempel.dk/kiosk</source>
        <translation>z. B. beispiel.dk/kiosk</translation>
    </message>
</context>
<context>
    <name>SetupCorner</name>
    <message numerus="yes">
        <source>Hold hjørnet i %n&#xa0;sekunder</source>
        <translation>
            <numerusform>Halte die Ecke %n&#xa0;Sekunde</numerusform>
            <numerusform>Halte die Ecke %n&#xa0;Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Prøv nu: Sæt fingeren i hjørnet øverst til venstre, til ringen er hel. Tast din pinkode.</source>
        <translation>Probier es: Leg einen Finger in die Ecke oben links, bis der Ring voll ist. Tippe deine PIN.</translation>
    </message>
    <message>
        <source>Så kommer panelet med pakkelisten og dagens tal. Medlemmer ser det ikke.</source>
        <translation>So öffnet sich das Panel mit Packliste und Tageszahlen. Mitglieder sehen es nicht.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Den vises kun nu. Gem den et andet sted end ved tabletten.</source>
        <translation>Er wird nur jetzt gezeigt. Bewahre ihn nicht beim Tablet auf.</translation>
    </message>
    <message>
        <source>Det bliver glemt, når tabletten slukker. Sig det til IT:</source>
        <translation>Das ist vergessen, wenn das Tablet ausgeht. Sag es der IT:</translation>
    </message>
    <message>
        <source>Din vej ind</source>
        <translation>Dein Weg hinein</translation>
    </message>
    <message>
        <source>Du kan altid ændre det i dit panel.</source>
        <translation>Du kannst es später immer ändern.</translation>
    </message>
    <message>
        <source>Fire tal åbner ambassadørens panel.</source>
        <translation>Vier Ziffern öffnen den Bereich der Botschafter.</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hvilket sprog?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>Hvor står bordet?</source>
        <translation>Wo steht der Tisch?</translation>
    </message>
    <message>
        <source>Indstillingerne på USB-stikket er ikke brugt. Ret dem, og sæt det i igen:</source>
        <translation>Die Einstellungen auf dem USB-Stick gelten nicht. Korrigiere sie und steck ihn neu ein:</translation>
    </message>
    <message>
        <source>Jeg har skrevet den ned</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
    <message>
        <source>Klar til vagten</source>
        <translation>Bereit für die Schicht</translation>
    </message>
    <message>
        <source>Med nødkoden kan du vælge en ny pinkode, hvis den første bliver glemt.</source>
        <translation>Mit dem Notcode wählst du eine neue PIN, wenn die erste vergessen ist.</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Senere</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skal listen opdateres over nettet?</source>
        <translation>Liste übers Internet aktualisieren?</translation>
    </message>
    <message>
        <source>Skriv adressen. Lad feltet stå tomt, hvis du ikke har en adresse.</source>
        <translation>Gib die Adresse ein. Ohne Adresse bleibt das Feld leer.</translation>
    </message>
    <message>
        <source>Skriv butikkens navn.</source>
        <translation>Schreib den Namen des Marktes.</translation>
    </message>
    <message>
        <source>Skriv nødkoden ned</source>
        <translation>Notiere den Notcode</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Sådan starter hvert besøg. Medlemmet kan vælge et andet sprog.</source>
        <translation>So beginnt jeder Besuch. Das Mitglied kann wechseln.</translation>
    </message>
    <message>
        <source>Tast de samme fire tal igen.</source>
        <translation>Tippe dieselben vier Ziffern noch einmal.</translation>
    </message>
    <message>
        <source>Vælg en pinkode</source>
        <translation>Wähle eine PIN</translation>
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
        <translation>Einrichtung</translation>
    </message>
</context>
<context>
    <name>SetupViewModel</name>
    <message>
        <source>Butik</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Opdatering</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Pinkode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>SetupWriting</name>
    <message>
        <source>Butikkens navn</source>
        <translation>Name des Marktes</translation>
    </message>
    <message>
        <source>fx eksempel.dk/kiosk</source>
        <translation>z. B. beispiel.dk/kiosk</translation>
    </message>
</context>
<context>
    <name>ShiftRemedy</name>
    <message>
        <source>Lad det være</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nej, den virker ikke</source>
        <translation>Nein, geht nicht</translation>
    </message>
</context>
<context>
    <name>ShiftRow</name>
    <message>
        <source>I orden</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Ikke prøvet</source>
        <translation>Nicht probiert</translation>
    </message>
    <message>
        <source>Skal ses efter</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>ShiftScreen</name>
    <message>
        <source>Er tabletten klar?</source>
        <translation>Ist das Tablet bereit?</translation>
    </message>
    <message>
        <source>Prøv alt igen</source>
        <translation>Alles noch mal</translation>
    </message>
    <message>
        <source>Start vagten</source>
        <translation>Schicht beginnen</translation>
    </message>
    <message>
        <source>Tjekket</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>ShiftViewModel</name>
    <message>
        <source>Alt er klar</source>
        <translation>Alles ist bereit</translation>
    </message>
    <message>
        <source>Batteri</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Batteriet er ved at være tomt</source>
        <translation>Der Akku ist fast leer</translation>
    </message>
    <message>
        <source>Bliver rørt hele tiden</source>
        <translation>Wird ständig berührt</translation>
    </message>
    <message>
        <source>Butik</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Der er næsten ikke plads</source>
        <translation>Es ist kaum noch Platz</translation>
    </message>
    <message>
        <source>En tast sidder fast</source>
        <translation>Eine Taste klemmt</translation>
    </message>
    <message>
        <source>Hent den nye</source>
        <translation>Neue holen</translation>
    </message>
    <message>
        <source>Hent den nye, hvis der er net. Ellers gælder QR-koden altid.</source>
        <translation>Hol die neue, wenn Netz da ist. Der QR-Code gilt immer.</translation>
    </message>
    <message>
        <source>Hvilken butik står du i?</source>
        <translation>In welchem Markt stehst du?</translation>
    </message>
    <message>
        <source>Ikke valgt</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ja, den virker</source>
        <translation>Ja, geht</translation>
    </message>
    <message>
        <source>Lysstyrke</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Læser din telefon QR-koden?</source>
        <translation>Liest dein Handy den QR-Code?</translation>
    </message>
    <message>
        <source>Løft tastaturet, eller tag det af. Prøv så alt igen.</source>
        <translation>Heb die Tastatur an oder nimm sie ab. Versuch dann alles noch einmal.</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Noget rører skærmen hele tiden</source>
        <translation>Etwas berührt ständig den Bildschirm</translation>
    </message>
    <message>
        <source>Partnerlisten</source>
        <translation>Partnerliste</translation>
    </message>
    <message>
        <source>Partnerlisten er gammel</source>
        <translation>Die Partnerliste ist alt</translation>
    </message>
    <message>
        <source>Plads</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Prøv den</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>QR-koden kan læses</source>
        <translation>QR-Code lesbar</translation>
    </message>
    <message>
        <source>Ret kameraet mod den. Siden skal åbne.</source>
        <translation>Kamera darauf richten. Die Seite öffnet sich.</translation>
    </message>
    <message>
        <source>Sig det til den, der har sat tabletten op. Du kan sagtens starte.</source>
        <translation>Sag es dem, der das Tablet eingerichtet hat. Du kannst trotzdem anfangen.</translation>
    </message>
    <message>
        <source>Skriv butikken</source>
        <translation>Markt eintragen</translation>
    </message>
    <message>
        <source>Skru helt op</source>
        <translation>Ganz aufdrehen</translation>
    </message>
    <message>
        <source>Skærm</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Skærmen er for mørk</source>
        <translation>Der Schirm ist zu dunkel</translation>
    </message>
    <message>
        <source>Stil dig ved bordet. God vagt!</source>
        <translation>Stell dich an den Tisch. Gute Schicht!</translation>
    </message>
    <message>
        <source>Så tæller dagens samtaler det rigtige sted.</source>
        <translation>Dann zählen die Gespräche am richtigen Ort.</translation>
    </message>
    <message>
        <source>Sæt opladeren i, og lad den sidde. Prøv så alt igen.</source>
        <translation>Steck das Ladegerät ein. Dann alles noch mal.</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Telefoner læser QR-koden bedst, når lyset er skruet helt op.</source>
        <translation>Handys lesen den QR-Code am besten bei voller Helligkeit.</translation>
    </message>
    <message>
        <source>Tør den af, og se, om noget ligger på den. Prøv så alt igen.</source>
        <translation>Wisch ihn ab und sieh nach, ob etwas darauf liegt. Versuch dann alles noch einmal.</translation>
    </message>
    <message>
        <source>Ur</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Uret går forkert</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>{n} af {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>{percent}, lader</source>
        <translation>{percent}, lädt</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>En adresse har kun bogstaverne a til z og ingen mellemrum.</source>
        <translation>Eine Adresse hat nur die Buchstaben a bis z und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Skriv adressen uden bruger, adgangskode, ? og #.</source>
        <translation>Schreib die Adresse ohne Benutzer, Passwort, ? und #.</translation>
    </message>
    <message>
        <source>Skriv en adresse med punktum i, fx eksempel.dk/kiosk.</source>
        <translation>Schreib eine Adresse mit einem Punkt darin, z. B. beispiel.dk/kiosk.</translation>
    </message>
    <message>
        <source>Tabletten kan ikke hente noget endnu: filen root.json mangler. Bed IT om at lægge den på.</source>
        <translation>Das Tablet kann noch nichts holen: Die Datei root.json fehlt. Bitte die IT, sie aufzuspielen.</translation>
    </message>
    <message>
        <source>Tallet efter kolon skal være fra 1 til 65535.</source>
        <translation>Die Zahl nach dem Doppelpunkt muss von 1 bis 65535 sein.</translation>
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
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samtaler</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Samtalens trin</source>
        <translation>Schritte des Gesprächs</translation>
    </message>
    <message>
        <source>Trin %1: %2</source>
        <translation>Schritt %1: %2</translation>
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
        <translation>Der USB-Stick ist als {format} formatiert, das liest das Tablet nicht. Nimm einen mit FAT32 oder exFAT.</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Sted %1: %2</source>
        <translation>Station %1: %2</translation>
    </message>
    <message>
        <source>Steder</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>%1 af %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sted %1 af %2</source>
        <translation>Station %1 von %2</translation>
    </message>
</context>
<context>
    <name>StoryEnd</name>
    <message>
        <source>Forfra</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Regn din bonus ud</source>
        <translation>Bonus ausrechnen</translation>
    </message>
</context>
<context>
    <name>StoryPlace</name>
    <message>
        <source>Næste: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>Ganzen Bon ansehen</translation>
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
        <translation>BIS JETZT</translation>
    </message>
    <message numerus="yes">
        <source>bonus %n gange</source>
        <translation>
            <numerusform>%n-mal Bonus</numerusform>
            <numerusform>%n-mal Bonus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorySum</name>
    <message>
        <source>I ALT</source>
        <translation>GESAMT</translation>
    </message>
    <message>
        <source>Nu er det din tur</source>
        <translation>Jetzt bist du dran</translation>
    </message>
    <message>
        <source>Scan koden, og find dine partnere.</source>
        <translation>Scanne den Code und finde deine Partner.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Fra</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Den nye liste kan ikke godkendes. Sig det til IT.</source>
        <translation>Die neue Liste ist nicht vertrauenswürdig. Sag es der IT.</translation>
    </message>
    <message>
        <source>Den nyeste liste er valgt fra her.</source>
        <translation>Die neueste Liste wurde hier abgewählt.</translation>
    </message>
    <message>
        <source>Der er ikke plads på tabletten. Sig det til IT.</source>
        <translation>Auf dem Tablet ist kein Platz. Sag es der IT.</translation>
    </message>
    <message>
        <source>Du har den nyeste liste.</source>
        <translation>Du hast die neueste Liste.</translation>
    </message>
    <message>
        <source>Du stoppede opdateringen.</source>
        <translation>Du hast das Update gestoppt.</translation>
    </message>
    <message>
        <source>En anden opdatering er i gang. Vent lidt.</source>
        <translation>Ein anderes Update läuft. Warte kurz.</translation>
    </message>
    <message>
        <source>En ny liste er hentet.</source>
        <translation>Eine neue Liste ist da.</translation>
    </message>
    <message>
        <source>En ny udgave af programmet blev ikke installeret. Se »kiosk doctor«.</source>
        <translation>Eine neue Version des Programms wurde nicht installiert. Siehe „kiosk doctor“.</translation>
    </message>
    <message>
        <source>Forbindelsen er for langsom. Prøv igen senere.</source>
        <translation>Die Verbindung ist zu langsam. Versuch es später.</translation>
    </message>
    <message>
        <source>Henter {received} af {expected} MB</source>
        <translation>{received} von {expected} MB geladen</translation>
    </message>
    <message>
        <source>Ingen forbindelse. Tjek wi-fi, og prøv igen.</source>
        <translation>Keine Verbindung. Prüfe das WLAN und versuch es erneut.</translation>
    </message>
    <message>
        <source>Kiosken gik i stå med den nyeste liste. Den forrige vises, til der kommer en ny.</source>
        <translation>Der Kiosk blieb mit der neuesten Liste stehen. Die vorige wird gezeigt, bis eine neue kommt.</translation>
    </message>
    <message>
        <source>Kontrollerer listen</source>
        <translation>Liste wird geprüft</translation>
    </message>
    <message>
        <source>Listen er fra i dag</source>
        <translation>Die Liste ist von heute</translation>
    </message>
    <message>
        <source>Listen er ikke fornyet i tide. Sig det til IT.</source>
        <translation>Die Liste wurde nicht rechtzeitig erneuert. Sag es der IT.</translation>
    </message>
    <message>
        <source>Lægger listen på plads</source>
        <translation>Liste wird bereitgelegt</translation>
    </message>
    <message>
        <source>Nettet svarer med en anden side. Skal I logge på wi-fi?</source>
        <translation>Das Netz zeigt eine andere Seite. Fehlt die WLAN-Anmeldung?</translation>
    </message>
    <message>
        <source>Opdatering er ikke sat op. Sig det til IT.</source>
        <translation>Updates sind nicht eingerichtet. Sag es der IT.</translation>
    </message>
    <message>
        <source>Pakker ud</source>
        <translation>Liste wird entpackt</translation>
    </message>
    <message>
        <source>Programmet skal opdateres først. Sig det til IT.</source>
        <translation>Erst muss das Programm aktualisiert werden. Sag es der IT.</translation>
    </message>
    <message>
        <source>Programmets udgave {version} virkede ikke: {why}. Den forrige bruges.</source>
        <translation>Version {version} des Programms ging nicht: {why}. Die vorige wird benutzt.</translation>
    </message>
    <message>
        <source>Ser efter en ny liste</source>
        <translation>Neue Liste wird gesucht</translation>
    </message>
    <message>
        <source>Serveren driller. Prøv igen senere.</source>
        <translation>Der Server hat Probleme. Versuch es später.</translation>
    </message>
    <message>
        <source>Serveren kan ikke godkendes. Sig det til IT.</source>
        <translation>Der Server ist nicht vertrauenswürdig. Sag es der IT.</translation>
    </message>
    <message>
        <source>Stikket forsvandt. Sæt det i igen.</source>
        <translation>Der Stick ist weg. Steck ihn wieder ein.</translation>
    </message>
    <message>
        <source>Tabletten kan ikke gemme. Sig det til IT.</source>
        <translation>Das Tablet kann nicht speichern. Sag es der IT.</translation>
    </message>
    <message>
        <source>Tablettens ur går forkert. Stil det, og prøv igen.</source>
        <translation>Die Uhr des Tablets geht falsch. Stell sie und versuch es erneut.</translation>
    </message>
    <message>
        <source>den fandt ingen PIN-kode</source>
        <translation>sie fand keine PIN</translation>
    </message>
    <message>
        <source>den gik ned igen og igen</source>
        <translation>sie stürzte immer wieder ab</translation>
    </message>
    <message>
        <source>den kunne ikke opdatere listen</source>
        <translation>sie konnte die Liste nicht aktualisieren</translation>
    </message>
    <message>
        <source>den kunne ikke åbne listen</source>
        <translation>sie konnte die Liste nicht öffnen</translation>
    </message>
    <message>
        <source>den startede ikke</source>
        <translation>sie startete nicht</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Brug den forrige liste</source>
        <translation>Vorige Liste nehmen</translation>
    </message>
    <message>
        <source>Der er ikke hentet noget nyt endnu.</source>
        <translation>Noch nichts Neues geholt.</translation>
    </message>
    <message>
        <source>Hentet %1 af %2</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>Kiosken viser det, der ligger på tabletten.</source>
        <translation>Der Kiosk zeigt, was auf dem Tablet ist.</translation>
    </message>
    <message>
        <source>Nyt om partnerne</source>
        <translation>Neues von Partnern</translation>
    </message>
    <message>
        <source>Opdatér nu</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>SIDSTE NYT</source>
        <translation>NEUES</translation>
    </message>
    <message>
        <source>Ser noget forkert ud, så brug den forrige liste.</source>
        <translation>Sieht etwas falsch aus, nimm die vorige Liste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Tablettens ur går forkert.</source>
        <translation>Die Uhr des Tablets geht falsch.</translation>
    </message>
</context>
<context>
    <name>TableFrame</name>
    <message>
        <source>Til ambassadøren</source>
        <translation>Für Botschafter</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Beregner</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Det ser medlemmet</source>
        <translation>Das sieht das Mitglied</translation>
    </message>
    <message>
        <source>Husk</source>
        <translation>Denk dran</translation>
    </message>
    <message>
        <source>Koden i fuld skærm</source>
        <translation>Code im Vollbild</translation>
    </message>
    <message>
        <source>Lones år</source>
        <translation>Lones Jahr</translation>
    </message>
    <message>
        <source>Næste</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rejs tabletten op</source>
        <translation>Tablet aufstellen</translation>
    </message>
    <message>
        <source>Sig fx</source>
        <translation>Sag zum Beispiel</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Spørgsmål?</source>
        <translation>Fragen?</translation>
    </message>
    <message>
        <source>Til ambassadøren</source>
        <translation>Für Botschafter</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Vend billedet</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Videre</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TakeawayViewModel</name>
    <message>
        <source>Dine partnere</source>
        <translation>Deine Partner</translation>
    </message>
    <message>
        <source>Resten på én kode</source>
        <translation>Der Rest in einem Code</translation>
    </message>
    <message numerus="yes">
        <source>Scan koden, og find dine %n partnere.</source>
        <translation>
            <numerusform>Scanne den Code und finde deinen %n Partner.</numerusform>
            <numerusform>Scanne den Code und finde deine %n Partner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan koden, og vælg {name} på siden.</source>
        <translation>Scanne den Code und wähle {name} auf der Seite.</translation>
    </message>
    <message>
        <source>Scan koden, så er du hos {name}.</source>
        <translation>Scanne den Code, und du bist bei {name}.</translation>
    </message>
    <message>
        <source>Vist</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>{goods}. Se dagens bonus</source>
        <translation>{goods}. Aktueller Bonus im Code</translation>
    </message>
    <message>
        <source>{n} af {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>{rate} på {goods}</source>
        <translation>{rate} auf {goods}</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Slet alt</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>%1 sek.</source>
        <translation>%1 Sek.</translation>
    </message>
    <message>
        <source>Begynd forfra</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Bonen er ryddet. Koden kan stadig scannes.</source>
        <translation>Der Bon ist leer. Den Code kannst du noch scannen.</translation>
    </message>
    <message>
        <source>Eller i Coop-appen: »Mere«, »Partnerfordele«</source>
        <translation>Oder in der Coop-App: „Mere“, „Partnerfordele“</translation>
    </message>
    <message>
        <source>Skærmen rydder sig selv om</source>
        <translation>Der Bildschirm leert sich in</translation>
    </message>
    <message>
        <source>TAG PARTNERNE MED</source>
        <translation>NIMM DIE PARTNER MIT</translation>
    </message>
    <message>
        <source>Tak for snakken</source>
        <translation>Danke für das Gespräch</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Fortryd</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TornReceipt</name>
    <message>
        <source>Din bon</source>
        <translation>Dein Bon</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Hjælper det ikke, så sig det til den, der har sat tabletten op. Partnerne står imens på partnerfordele.coop.dk.</source>
        <translation>Hilft das nicht, sag der Person Bescheid, die das Tablet eingerichtet hat. Die Partner findest du solange auf partnerfordele.coop.dk.</translation>
    </message>
    <message>
        <source>Kiosken mangler sine partnere.</source>
        <translation>Dem Kiosk fehlen seine Partner.</translation>
    </message>
    <message>
        <source>Partnerlisten kan ikke læses. Sluk tabletten, og tænd den igen.</source>
        <translation>Die Partnerliste ist nicht lesbar. Schalte das Tablet aus und wieder ein.</translation>
    </message>
    <message>
        <source>Partnerprogrammet</source>
        <translation>Das Partnerprogramm</translation>
    </message>
</context>
<context>
    <name>VisitReceipt</name>
    <message>
        <source>Din bon</source>
        <translation>Dein Bon</translation>
    </message>
    <message>
        <source>Flere kan komme til.
Kig forbi igen.</source>
        <translation>Es kommen mehr dazu.
Schau wieder vorbei.</translation>
    </message>
    <message>
        <source>Tryk på en partner,
så husker bonen den.</source>
        <translation>Tippe auf einen Partner,
und der Bon merkt ihn sich.</translation>
    </message>
</context>
</TS>
