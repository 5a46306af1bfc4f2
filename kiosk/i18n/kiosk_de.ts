<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="da">
<context>
    <name>AskRate</name>
    <message>
        <source>Se aktuel bonus</source>
        <translation>Aktueller Bonus</translation>
    </message>
</context>
<context>
    <name>AskRateLarge</name>
    <message>
        <source>Bonussen kan skifte.
Scan, og se den i dag.</source>
        <translation>Der Bonus kann sich ändern.
Scanne, was heute gilt.</translation>
    </message>
    <message>
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
    </message>
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
</context>
<context>
    <name>BackHome</name>
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
    <name>CalculatorDisplay</name>
    <message>
        <source>Se aktuel bonus –</source>
        <translation>Aktueller Bonus –</translation>
    </message>
    <message>
        <source>Tælles ikke med</source>
        <translation>Zählt nicht mit</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>gibt</translation>
    </message>
    <message>
        <source>i bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>om året</source>
        <translation>im Jahr</translation>
    </message>
</context>
<context>
    <name>CalculatorReceipt</name>
    <message>
        <source>Jeres år</source>
        <translation>Euer Jahr</translation>
    </message>
    <message>
        <source>Tast et beløb,
og skriv det på bonen.</source>
        <translation>Gib einen Betrag ein
und setz ihn auf den Bon.</translation>
    </message>
    <message>
        <source>Tryk på en linje for at rette den.</source>
        <translation>Tippe zum Ändern auf die Zeile.</translation>
    </message>
</context>
<context>
    <name>CalculatorScreen</name>
    <message>
        <source>Byg jeres år</source>
        <translation>Plant euer Jahr</translation>
    </message>
    <message>
        <source>Læg bonen ned</source>
        <translation>Bon weglegen</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Bon ändern</translation>
    </message>
    <message>
        <source>Ret linjen, eller tag den af bonen.</source>
        <translation>Ändere die Zeile oder nimm sie vom Bon.</translation>
    </message>
    <message>
        <source>Se hele bonen</source>
        <translation>Ganzen Bon ansehen</translation>
    </message>
    <message>
        <source>Skriv på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tast et beløb, og skriv det på bonen.</source>
        <translation>Gib einen Betrag ein und setz ihn auf den Bon.</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Vælg en partner, og tast, hvad I bruger.</source>
        <translation>Wähle einen Partner und gib ein, was ihr ausgebt.</translation>
    </message>
</context>
<context>
    <name>CalculatorSearch</name>
    <message>
        <source>Den finder vi ikke. Prøv et andet ord.</source>
        <translation>Das finden wir nicht. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>Luk søgningen</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Søg, fx »briller«</source>
        <translation>Suche, z. B. „Brille“</translation>
    </message>
</context>
<context>
    <name>CalculatorSheet</name>
    <message>
        <source>Andre partnere</source>
        <translation>Andere Partner</translation>
    </message>
    <message>
        <source>Ret bonen</source>
        <translation>Bon ändern</translation>
    </message>
    <message>
        <source>Skriv på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
    <message>
        <source>Slet linjen</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Søg, og vælg selv</source>
        <translation>Such dir einen aus</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
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
        <source>Én gang</source>
        <translation>Einmal</translation>
    </message>
</context>
<context>
    <name>CategoryScreen</name>
    <message>
        <source>%1 partnere giver dig bonus her.</source>
        <translation>%1 Partner geben dir hier Bonus.</translation>
    </message>
    <message>
        <source>1 partner giver dig bonus her.</source>
        <translation>1 Partner gibt dir hier Bonus.</translation>
    </message>
</context>
<context>
    <name>CueStrip</name>
    <message>
        <source>Forrige trin</source>
        <translation>Voriger Schritt</translation>
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
        <source>Svar</source>
        <translation>Antworten</translation>
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
    <message>
        <source>9 partnere på et år</source>
        <translation>9 Partner in einem Jahr</translation>
    </message>
    <message>
        <source>Byg jeres år</source>
        <translation>Plant euer Jahr</translation>
    </message>
    <message>
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
    </message>
    <message>
        <source>Regn bonussen ud</source>
        <translation>Rechne den Bonus aus</translation>
    </message>
    <message>
        <source>Scan med telefonen</source>
        <translation>Scanne mit dem Handy</translation>
    </message>
    <message>
        <source>Scan, og
se alle</source>
        <translation>Scanne,
sieh alle</translation>
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
        <source>Hvad bruger I penge på?</source>
        <translation>Wofür gebt ihr Geld aus?</translation>
    </message>
    <message>
        <source>Læg tabletten ned</source>
        <translation>Tablet hinlegen</translation>
    </message>
    <message>
        <source>Start samtale</source>
        <translation>Ins Gespräch</translation>
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
        <translation>Der Bon wird geleert in</translation>
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
        <translation>Nein, Bon leeren</translation>
    </message>
    <message>
        <source>sekunder</source>
        <translation>Sekunden</translation>
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
        <translation>Neu</translation>
    </message>
    <message>
        <source>Slet det sidste tal</source>
        <translation>Letzte Ziffer löschen</translation>
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
    <name>Offer</name>
    <message>
        <source>Bonussen kan skifte. Se den aktuelle hos partneren.</source>
        <translation>Der Bonus kann sich ändern. Der Partner zeigt den aktuellen.</translation>
    </message>
    <message>
        <source>Gælder ikke i dag</source>
        <translation>Gilt heute nicht</translation>
    </message>
    <message>
        <source>Højst {amount} for hvert køb</source>
        <translation>Höchstens {amount} pro Kauf</translation>
    </message>
    <message>
        <source>Kilde: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Læst {day}</source>
        <translation>Gelesen am {day}</translation>
    </message>
    <message>
        <source>Mindste køb {amount}</source>
        <translation>Mindestkauf {amount}</translation>
    </message>
    <message>
        <source>{rate} på {goods}</source>
        <translation>{rate} auf {goods}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 er rettet</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>%1 er taget af bonen</source>
        <translation>%1 ist vom Bon gestrichen</translation>
    </message>
    <message>
        <source>%1 står på bonen</source>
        <translation>Auf dem Bon: %1</translation>
    </message>
    <message>
        <source>Til medlemmet</source>
        <translation>Für das Mitglied</translation>
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
        <source>Regn min bonus ud</source>
        <translation>Meinen Bonus ausrechnen</translation>
    </message>
    <message>
        <source>Skriv på bonen</source>
        <translation>Auf den Bon</translation>
    </message>
</context>
<context>
    <name>PartnerSlip</name>
    <message>
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
    </message>
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
        <source>Pris</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>Ret %1</source>
        <translation>%1 ändern</translation>
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
        <source>Vis mig på telefonen</source>
        <translation>Zeig es am Handy</translation>
    </message>
</context>
<context>
    <name>QrGuide</name>
    <message>
        <source>Hold den over koden.</source>
        <translation>Halte sie über den Code.</translation>
    </message>
    <message>
        <source>Ret kameraet mod koden.</source>
        <translation>Scanne den Code.</translation>
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
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
    </message>
    <message>
        <source>Næste partner</source>
        <translation>Nächster Partner</translation>
    </message>
    <message>
        <source>Ret kameraet mod koden.</source>
        <translation>Scanne den Code.</translation>
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
        <source>Kode til %1. Tryk for at gøre den mindre.</source>
        <translation>Code zu %1. Tippe, um ihn zu verkleinern.</translation>
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
</context>
<context>
    <name>QrList</name>
    <message>
        <source>Tag dem med</source>
        <translation>Nimm sie mit</translation>
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
        <source>Kode til %1. Tryk for at gøre den større.</source>
        <translation>Code zu %1. Tippe, um ihn zu vergrößern.</translation>
    </message>
    <message>
        <source>PARTNERFORDELE</source>
        <translation>PARTNERFORDELE</translation>
    </message>
</context>
<context>
    <name>QuestionAnswer</name>
    <message>
        <source>Ingen svar endnu</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Intet godt svar her</source>
        <translation>Keine gute Antwort</translation>
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
        <source>Sæt kryds, hvis svaret ikke holdt.</source>
        <translation>Kreuze an, wenn sie nicht gereicht hat.</translation>
    </message>
    <message>
        <source>Sæt kryds, så bliver det talt med.</source>
        <translation>Kreuze an, dann wird es mitgezählt.</translation>
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
    <name>RateList</name>
    <message>
        <source>bonus på %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>+ bonus</source>
        <translation>+ Bonus</translation>
    </message>
    <message>
        <source>1 linje er ikke talt med</source>
        <translation>1 Zeile zählt nicht mit</translation>
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
        <source>Gælder ikke i dag</source>
        <translation>Gilt heute nicht</translation>
    </message>
    <message>
        <source>Højeste bonus nået</source>
        <translation>Höchster Bonus erreicht</translation>
    </message>
    <message>
        <source>Kræver et mindste køb</source>
        <translation>Erst ab Mindestkauf</translation>
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
        <source>{n} linjer er ikke talt med</source>
        <translation>{n} Zeilen zählen nicht mit</translation>
    </message>
    <message>
        <source>{rate} bonus</source>
        <translation>{rate} Bonus</translation>
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
        <translation>Zahlen des Tages</translation>
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
        <translation>Meist geöffnete Partner</translation>
    </message>
    <message>
        <source>Samtaler</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Zurück</translation>
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
        <source>Der er ingen tal at gemme endnu.</source>
        <translation>Es gibt noch keine Zahlen zu sichern.</translation>
    </message>
    <message>
        <source>Der sidder intet USB-stik. Tallene er gemt på tabletten: {folder}</source>
        <translation>Es steckt kein USB-Stick. Die Zahlen liegen auf dem Tablet: {folder}</translation>
    </message>
    <message>
        <source>Gemmer tallene …</source>
        <translation>Die Zahlen werden gesichert …</translation>
    </message>
    <message>
        <source>Her står kun summer for hver time. De kan ikke føres tilbage til nogen.</source>
        <translation>Hier stehen nur Summen je Stunde. Sie führen zu niemandem zurück.</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tallene blev ikke gemt. Prøv med et USB-stik, der har plads.</source>
        <translation>Die Zahlen wurden nicht gesichert. Versuche es mit einem USB-Stick, der Platz hat.</translation>
    </message>
    <message>
        <source>Tallene ligger på USB-stikket i mappen kiosk-tal.</source>
        <translation>Die Zahlen liegen auf dem USB-Stick im Ordner kiosk-tal.</translation>
    </message>
    <message>
        <source>klokken {from} til {to}</source>
        <translation>von {from} bis {to} Uhr</translation>
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
        <source>Den er gået ned tre gange i træk. Nu viser den det katalog, den kom med, og bruger de almindelige indstillinger. Du kan roligt bruge den.</source>
        <translation>Er ist dreimal hintereinander abgestürzt. Jetzt zeigt er den Katalog, mit dem er geliefert wurde, und nutzt die üblichen Einstellungen. Du kannst ihn ruhig benutzen.</translation>
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
    <name>SearchField</name>
    <message>
        <source>Ryd søgningen</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>StandingBars</name>
    <message>
        <source>%1: %2 besøg, %3 samtaler</source>
        <translation>%1: %2 Besuche, %3 Gespräche</translation>
    </message>
</context>
<context>
    <name>StepCode</name>
    <message>
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
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
    <name>Stepper</name>
    <message>
        <source>Mere</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Sted %1: %2</source>
        <translation>Station %1: %2</translation>
    </message>
</context>
<context>
    <name>StoryEnd</name>
    <message>
        <source>Byg jeres år</source>
        <translation>Plant euer Jahr</translation>
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
    <message>
        <source>Sted %1 af %2</source>
        <translation>Station %1 von %2</translation>
    </message>
</context>
<context>
    <name>StorySum</name>
    <message>
        <source>I ALT</source>
        <translation>GESAMT</translation>
    </message>
    <message>
        <source>Kode til %1</source>
        <translation>Code zu %1</translation>
    </message>
    <message>
        <source>Nu er det jeres tur</source>
        <translation>Jetzt seid ihr dran</translation>
    </message>
    <message>
        <source>Scan koden, og find jeres partnere.</source>
        <translation>Scannt den Code und findet eure Partner.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Der er ikke plads på tabletten. Sig det til IT.</source>
        <translation>Auf dem Tablet ist kein Platz. Sag es der IT.</translation>
    </message>
    <message>
        <source>Det nye katalog kan ikke godkendes. Sig det til IT.</source>
        <translation>Der neue Katalog ist nicht vertrauenswürdig. Sag es der IT.</translation>
    </message>
    <message>
        <source>Det nyeste katalog er valgt fra her.</source>
        <translation>Der neueste Katalog wurde hier abgewählt.</translation>
    </message>
    <message>
        <source>Du har det nyeste katalog.</source>
        <translation>Du hast den neuesten Katalog.</translation>
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
        <source>Et nyt katalog er hentet.</source>
        <translation>Ein neuer Katalog ist da.</translation>
    </message>
    <message>
        <source>Forbindelsen er for langsom. Prøv igen senere.</source>
        <translation>Die Verbindung ist zu langsam. Versuch es später.</translation>
    </message>
    <message>
        <source>Henter {received} af {expected} MB</source>
        <translation>Lädt {received} von {expected} MB</translation>
    </message>
    <message>
        <source>Ingen forbindelse. Tjek wi-fi, og prøv igen.</source>
        <translation>Keine Verbindung. Prüfe das WLAN und versuch es erneut.</translation>
    </message>
    <message>
        <source>Kataloget er 1 dag gammelt</source>
        <translation>Der Katalog ist 1 Tag alt</translation>
    </message>
    <message>
        <source>Kataloget er fra i dag</source>
        <translation>Der Katalog ist von heute</translation>
    </message>
    <message>
        <source>Kataloget er ikke fornyet i tide. Sig det til IT.</source>
        <translation>Der Katalog wurde nicht rechtzeitig erneuert. Sag es der IT.</translation>
    </message>
    <message>
        <source>Kataloget er {n} dage gammelt</source>
        <translation>Der Katalog ist {n} Tage alt</translation>
    </message>
    <message>
        <source>Kontrollerer kataloget</source>
        <translation>Prüft den Katalog</translation>
    </message>
    <message>
        <source>Lægger kataloget på plads</source>
        <translation>Legt den Katalog ab</translation>
    </message>
    <message>
        <source>Nettet svarer med en anden side. Skal I logge på wi-fi?</source>
        <translation>Das Netz zeigt eine andere Seite. Müsst ihr euch im WLAN anmelden?</translation>
    </message>
    <message>
        <source>Opdatering er ikke sat op. Sig det til IT.</source>
        <translation>Updates sind nicht eingerichtet. Sag es der IT.</translation>
    </message>
    <message>
        <source>Pakker ud</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Programmet skal opdateres først. Sig det til IT.</source>
        <translation>Erst muss das Programm aktualisiert werden. Sag es der IT.</translation>
    </message>
    <message>
        <source>Ser efter et nyt katalog</source>
        <translation>Sucht einen neuen Katalog</translation>
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
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Byg jeres år</source>
        <translation>Plant euer Jahr</translation>
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
        <source>Svære spørgsmål</source>
        <translation>Schwierige Fragen</translation>
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
        <source>{n} af {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>{rate} på {goods}</source>
        <translation>{rate} auf {goods}</translation>
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
    <name>Trouble</name>
    <message>
        <source>Hjælper det ikke, så sig det til den, der har sat tabletten op. Partnerne står imens på partnerfordele.coop.dk.</source>
        <translation>Hilft das nicht, sag der Person Bescheid, die das Tablet eingerichtet hat. Die Partner findest du solange auf partnerfordele.coop.dk.</translation>
    </message>
    <message>
        <source>Kataloget kan ikke læses. Sluk tabletten, og tænd den igen.</source>
        <translation>Der Katalog ist nicht lesbar. Schalte das Tablet aus und wieder ein.</translation>
    </message>
    <message>
        <source>Kiosken mangler sine partnere.</source>
        <translation>Dem Kiosk fehlen seine Partner.</translation>
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
