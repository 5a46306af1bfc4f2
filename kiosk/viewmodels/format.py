"""How amounts, rates and dates are written, by the rules of the language's QLocale."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.rate import AnyRate, Between, Rate, RateKind

NO_BREAK_SPACE = "\u00a0"
_TWICE = 2_00


class Format:
    """Writes figures in one language. Amounts are integer øre and are written exactly."""

    def __init__(self, language: str) -> None:
        # Amounts are Danish kroner in a Danish shop: their separators are Danish in any language.
        self._numbers = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
        self._words = QLocale(language)

    def amount(self, ore: int) -> str:
        """øre as it stands on a receipt: 150000 is "1.500,00"."""
        kroner, rest = divmod(abs(ore), 100)
        sign = "-" if ore < 0 else ""
        return f"{sign}{self._numbers.toString(kroner)}{self._numbers.decimalPoint()}{rest:02}"

    def kroner(self, ore: int) -> str:
        """øre in running text: 10000 is "100 kr.", 10050 is "100,50 kr."."""
        whole = self.amount(ore).removesuffix(f"{self._numbers.decimalPoint()}00")
        return f"{whole}{NO_BREAK_SPACE}kr."

    def thousands(self, *written: str) -> str:
        """What whoever writes thousands otherwise, in a language of their own, is told of amounts.

        Empty where it does not, or where none of the amounts `written` has thousands.
        """
        separator = self._numbers.groupSeparator()
        if separator == self._words.groupSeparator() or separator not in "".join(written):
            return ""
        return QCoreApplication.translate(
            "Format", "Punktum skiller tusinder: 2.000 kr. er to tusind kroner."
        )

    def hundredths(self, value: int) -> str:
        """A number of hundredths without idle zeros: 500 is "5", 125 is "1,25"."""
        return self.amount(value).rstrip("0").rstrip(self._numbers.decimalPoint())

    def whole(self, number: int) -> str:
        """A whole number: 1440 is "1.440"."""
        return self._numbers.toString(number)

    def rate(self, rate: AnyRate | None) -> str:
        """A rate, or the empty string where none is known: "5 %", "op til 5 %", "3–5 %"."""
        return " ".join(filter(None, self.lead_and_figure(rate)))

    def lead_and_figure(self, rate: AnyRate | None) -> tuple[str, str]:
        """A rate and, before it, the words that it is not to be read without."""
        match rate:
            case None:
                return "", ""
            case Rate(kind, value):
                return "", self.of_kind(kind, value)
            case Between(kind, lowest, highest) if lowest:
                return "", f"{self.hundredths(lowest)}–{self.of_kind(kind, highest)}"
        return QCoreApplication.translate("Format", "op til"), self.of_kind(rate.kind, rate.highest)

    def of_kind(self, kind: RateKind, value: int) -> str:
        """One value in the unit of its kind: "5 %"."""
        match kind:
            case RateKind.PERCENT:
                return f"{self.hundredths(value)}{NO_BREAK_SPACE}%"
            case RateKind.PER_LITRE:
                return self._per(value, QCoreApplication.translate("Format", "øre pr. liter"))
            case RateKind.PER_KWH:
                return self._per(value, QCoreApplication.translate("Format", "øre pr. kWh"))
            case RateKind.FIXED:
                text = QCoreApplication.translate("Format", "{amount} pr. køb")
                return text.replace("{amount}", self.kroner(value))
            case RateKind.ONCE:
                text = QCoreApplication.translate("Format", "{amount} én gang")
                return text.replace("{amount}", self.kroner(value))
            case RateKind.TIMES if value == _TWICE:
                return QCoreApplication.translate("Format", "dobbelt")
            case RateKind.TIMES:
                text = QCoreApplication.translate("Format", "{n} gange")
                return text.replace("{n}", self.hundredths(value))

    def day(self, day: date) -> str:
        """A day of the year in words: "12. november"."""
        pattern = "d. MMMM" if self._words.language() != QLocale.Language.English else "d MMMM"
        return self._words.toString(QDate(day.year, day.month, day.day), pattern)

    def weekday(self, number: int) -> str:
        """A day of the week by its number from 1, Monday: "mandag"."""
        return self._words.standaloneDayName(number)

    def near_day(self, day: date, today: date) -> str:
        """A day in words, with its year where that is another one than today's."""
        return self.day(day) if day.year == today.year else self.day_and_year(day)

    def day_and_year(self, day: date) -> str:
        """A day in words with its year: "12. november 2026"."""
        return f"{self.day(day)} {day.year}"

    def quoted(self, text: str) -> str:
        """What somebody says: "»Hej«"."""
        return QCoreApplication.translate("Format", "»{text}«").replace("{text}", text)

    def _per(self, value: int, unit: str) -> str:
        return f"{self.hundredths(value)}{NO_BREAK_SPACE}{unit}"


def capitalised(text: str) -> str:
    """`text` as it begins a line."""
    return text[:1].upper() + text[1:]
