<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="da">
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%n partnere</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partnere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message numerus="yes">
        <source>%n partnere giver dig bonus her.</source>
        <translation>
            <numerusform>%n partner giver dig bonus her.</numerusform>
            <numerusform>%n partnere giver dig bonus her.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n køb</source>
        <translation>
            <numerusform>%n køb</numerusform>
            <numerusform>%n køb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linjer er ikke talt med</source>
        <translation>
            <numerusform>%n linje er ikke talt med</numerusform>
            <numerusform>%n linjer er ikke talt med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måneders binding</source>
        <translation>
            <numerusform>%n måneds binding</numerusform>
            <numerusform>%n måneders binding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bonussen er på kontoen efter %n dage</source>
        <translation>
            <numerusform>Bonussen er på kontoen efter %n dag</numerusform>
            <numerusform>Bonussen er på kontoen efter %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen er %n dage gammel</source>
        <translation>
            <numerusform>Listen er %n dag gammel</numerusform>
            <numerusform>Listen er %n dage gammel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeCoupons</name>
    <message numerus="yes">
        <source>%n partnere på et år</source>
        <translation>
            <numerusform>%n partner på et år</numerusform>
            <numerusform>%n partnere på et år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>sekunder</source>
        <translation>
            <numerusform>sekund</numerusform>
            <numerusform>sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeThanks</name>
    <message numerus="yes">
        <source>Skærmen rydder sig selv om %n sekunder.</source>
        <translation>
            <numerusform>Skærmen rydder sig selv om %n sekund.</numerusform>
            <numerusform>Skærmen rydder sig selv om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeWarning</name>
    <message numerus="yes">
        <source>%n sekunder</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Vent %n sekunder, og prøv igen.</source>
        <translation>
            <numerusform>Vent %n sekund, og prøv igen.</numerusform>
            <numerusform>Vent %n sekunder, og prøv igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeViewModel</name>
    <message numerus="yes">
        <source>Målet er %n minutter.</source>
        <translation>
            <numerusform>Målet er %n minut.</numerusform>
            <numerusform>Målet er %n minutter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupCorner</name>
    <message numerus="yes">
        <source>Hold hjørnet i %n&#xa0;sekunder</source>
        <translation>
            <numerusform>Hold hjørnet i %n&#xa0;sekund</numerusform>
            <numerusform>Hold hjørnet i %n&#xa0;sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingBars</name>
    <message numerus="yes">
        <source>%n besøg</source>
        <translation>
            <numerusform>%n besøg</numerusform>
            <numerusform>%n besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samtaler</source>
        <translation>
            <numerusform>%n samtale</numerusform>
            <numerusform>%n samtaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryReceipt</name>
    <message numerus="yes">
        <source>bonus %n gange</source>
        <translation>
            <numerusform>bonus %n gang</numerusform>
            <numerusform>bonus %n gange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeawayViewModel</name>
    <message numerus="yes">
        <source>Scan koden, og find dine %n partnere.</source>
        <translation>
            <numerusform>Scan koden, og find din %n partner.</numerusform>
            <numerusform>Scan koden, og find dine %n partnere.</numerusform>
        </translation>
    </message>
</context>
</TS>
