"""The order of names in Danish: Æ, Ø and Å come last, and Aa is an Å.

Qt's own collator needs ICU's data, which the package leaves out, and without regard to case it
calls Aarhus and Århus equal.
"""

from unicodedata import normalize

_LAST = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "y"})
"""What follows z in ASCII stands for what follows it in Danish."""


def danish_order(name: str) -> tuple[str, str]:
    """Return what a name is sorted by; names that are the same but for case or accents by code."""
    folded = normalize("NFC", name).casefold().replace("aa", "å").translate(_LAST)
    return "".join(normalize("NFD", letter)[0] for letter in folded), name
