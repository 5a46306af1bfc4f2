"""What stands on the columns' heads: Danish notes for whoever edits the workbook."""

from kiosk.catalogue.kinds import KINDS
from kiosk.catalogue.workbook.columns import CHOICES, CellKind, Column, Role

_KINDS = {
    CellKind.WORDS: "Flere adskilles med semikolon.",
    CellKind.WHOLE: "Et helt tal.",
    CellKind.KRONER: "Kroner, højst to decimaler.",
    CellKind.DAY: "En dato: 01-01-2027.",
}
_FIELDS = {
    "answer": "Begrundelsen, der står under svaret.",
    "applies_to": "Fortsætter »bonus på«, fx »briller og solbriller«.",
    "as_of": "Dagen, hvor det blev læst. Skal med, når der er en sats eller et beløb.",
    "band": "Farven under navnet på partnerens felt.",
    "body": "Højst fjorten ord i hver sætning.",
    "binding_months": "Så længe binder man sig. Tom, når man ikke gør.",
    "cap": "Den største bonus. Tom, når der ikke er nogen grænse.",
    "cap_span": "Hvad den største bonus gælder for. Tom er hvert køb.",
    "channel_id": "En vej, som man optjener på hos partneren. Kun dem, den virkelig har.",
    "conditions": "Vilkår i ord, fx »Gælder ikke gavekort.«",
    "credited_days": "Så mange dage går der, før bonussen er på kontoen.",
    "example": "Købet i et offentliggjort eksempel: kroner, eller liter, kWh eller antal køb, "
    "når satsen gives for det. Ved en medlemspris det, som andre betaler.",
    "flyer_address": "Adressen, som den står på flyeren.",
    "for_whom": "Tom, når tilbuddet er for alle medlemmer.",
    "from": "Fra dette beløb gælder satsen.",
    "gives": "Tom er bonus. En medlemspris vises, men tælles aldrig med.",
    "headline": "Højst seks ord.",
    "icon": "Navnet på en fil i assets/icons, uden .svg.",
    "instead_of": "Tilbuddet, som dette træder i stedet for, mens det gælder: en kampagne, eller "
    "uden »Gælder til« en ny sats.",
    "keywords": "Flere ord, der også finder partneren.",
    "kind": "Hvad satsen tælles i. Tom, når satsen ikke er kendt.",
    "languages": "Ret sprogene i programme.toml, og hent et nyt regneark.",
    "layout": "Hvad trinnets billede viser.",
    "logo": "Vises på hvidt, hvor partneren ikke har et billede.",
    "lowest": "Er satsen et spænd, så den laveste. 0 er »op til«. Tom, når satsen er præcis.",
    "minimum": "Det mindste køb, der giver bonus.",
    "movement": "Hvordan det bevæger sig. Skal med, når der er et billede, der bevæger sig.",
    "moving": "En tegning i billedets størrelse, som ligger oven på det.",
    "phone": "Et dansk nummer: 4386 2020.",
    "position": "Rækkefølgen. To på samme sted må ikke have det samme tal.",
    "quote": "Siges højt. Uden citationstegn.",
    "rate": "Skriv 5 % for procent, ellers tallet alene: øre pr. liter eller kWh, kroner pr. køb. "
    "Tom, når satsen ikke er kendt. Gæt aldrig.",
    "regions": "De områder, tilbuddet gælder i. Tom, når det gælder overalt.",
    "receipt_line": "Et eller to ord på bonen.",
    "released": "Dagen for udgivelsen.",
    "remember": "Kun for ambassadøren.",
    "revision": "Et højere tal for hver udgivelse.",
    "say": "Siges højt af ambassadøren. Uden citationstegn.",
    "source": "Hvor satsen eller beløbet blev læst. Skal med, når der er en sats eller et beløb.",
    "stale_after_days": "Så gammelt må kataloget blive, før ambassadøren får det at vide.",
    "stores_bonus": "Tom, så længe tallet ikke er offentligt.",
    "tier_share": "Hvad satsen på et trin gives af. Kun med satstrin.",
    "tier_span": "Hvad beløbet på et trin lægges sammen over. Tom er hvert køb.",
    "url": "Partnerens egen side. Begynder med https://. Tom, så længe den ikke er kendt.",
    "valid_from": "Den første dag. Tom, når det gælder allerede.",
    "valid_to": "Den sidste dag. Tom, når der ikke er nogen.",
}
_ROLES = {
    Role.REMOVE: "Skriv x for at fjerne rækken og det, der hører til den.",
    Role.SHOWN: "Hvad eksempelkøbet giver. Regnes ud, når regnearket hentes, og læses ikke ind.",
    Role.KEY: "Stedet, teksten står. Kan ikke ændres.",
}


def note(column: Column) -> str:
    """Return what to tell of a column."""
    if column.role in _ROLES:
        return _ROLES[column.role]
    if column.role is Role.ID or column.field == "id":
        if column.list_of:
            return f"Hvem rækken hører til: {_reference(column.list_of)}."
        return "Små bogstaver a til z, tal og bindestreger. Ændres aldrig."
    parts = [_FIELDS.get(column.field.removesuffix("_ore"), ""), _KINDS.get(column.kind, "")]
    if column.list_of:
        reference = _reference(column.list_of)
        parts.append(f"{reference[:1].upper()}{reference[1:]}.")
    if column.choices:
        parts.append(f"En af: {', '.join(CHOICES[code] for code in column.choices)}.")
    return " ".join(part for part in parts if part) or "Fri tekst."


def _reference(kind: str) -> str:
    if kind == "picture":
        return "navnet på en fil i assets/media"
    return f"id fra arket {KINDS[kind].sheet}"
