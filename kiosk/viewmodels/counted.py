"""What is said with a number in it, outside of a view model.

lupdate gives a text of `translate` no plural forms, but one of `tr` in a class.
"""

from PySide6.QtCore import QObject


class Counted(QObject):
    """A sentence for each number."""

    def binding(self, months: int) -> str:
        """How long a purchase binds."""
        return self.tr("%n måneders binding", "", months)

    def credited(self, days: int) -> str:
        """When the bonus is there."""
        return self.tr("Bonussen er på kontoen efter %n dage", "", days)

    def purchases(self, number: int) -> str:
        """How many purchases an example has."""
        return self.tr("%n køb", "", number)

    def age(self, days: int) -> str:
        """How old the catalogue is."""
        return self.tr("Listen er %n dage gammel", "", days)

    def uncounted(self, lines: int) -> str:
        """How many lines of the plan stand there without an amount."""
        return self.tr("%n linjer er ikke talt med", "", lines)


counted = Counted()
