"""The names of the months, for what is written where Qt is not loaded."""

MONTHS = {
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "en": "January February March April May June July August September October November December",
}


def month_name(number: int, language: str = "da") -> str:
    """What a month, counted from 1, is called in "da" or "en"."""
    return MONTHS[language].split()[number - 1]
