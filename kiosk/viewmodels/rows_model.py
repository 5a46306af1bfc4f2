"""A list model whose roles are the fields of one named tuple."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.properties import Property, Shown

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Qt.UserRole and Qt.DisplayRole by value: loading the Qt namespace costs 27 ms at start-up.
_FIRST_ROLE = 256
_DISPLAY_ROLE = 0
_ROOT = QModelIndex()


class ChoiceRow(NamedTuple):
    """One of a few to choose among, by what it is called."""

    key: str
    label: str


@QmlElement
class RowsModel(QAbstractListModel):
    """Rows of one kind of named tuple; each field is a role with the field's name in camelCase."""

    changed = Signal()

    def __init__(self, row_type: type[NamedTuple], rows: Sequence[Any] = ()) -> None:
        super().__init__()
        self._fields = list(row_type._fields)
        self._roles = {
            _FIRST_ROLE + i: QByteArray(_camel(name).encode())
            for i, name in enumerate(self._fields)
        }
        self._rows: list[Any] = list(rows)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> list[Any]:
        return self._rows

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows`. Those that stay as many keep their delegates, so only news moves."""
        rows = list(rows)
        if len(rows) == len(self._rows):
            self._change(rows)
        else:
            self._resize(rows)
        self.changed.emit()

    def _change(self, rows: list[Any]) -> None:
        changed = [
            i for i, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new != old
        ]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _resize(self, rows: list[Any]) -> None:
        """Rows that stay at the start keep their delegates."""
        same = 0
        while same < min(len(rows), len(self._rows)) and rows[same] == self._rows[same]:
            same += 1
        if same < len(self._rows):
            self.beginRemoveRows(_ROOT, same, len(self._rows) - 1)
            del self._rows[same:]
            self.endRemoveRows()
        if same < len(rows):
            self.beginInsertRows(_ROOT, same, len(rows) - 1)
            self._rows.extend(rows[same:])
            self.endInsertRows()

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY_ROLE) -> Any:
        # Nothing may be raised: it would come out of the call that changes the rows.
        field = role - _FIRST_ROLE if role >= _FIRST_ROLE else 0
        if not (0 <= index.row() < len(self._rows) and field < len(self._fields)):
            return None
        return getattr(self._row(index.row()), self._fields[field], None)

    def _row(self, number: int) -> Any:
        return self._rows[number]


class FetchedRows(RowsModel):
    """Rows that are made when they are seen: of ten thousand a screen shows ten."""

    def __init__(self, row_type: type[NamedTuple]) -> None:
        super().__init__(row_type)
        self._made: dict[int, Any] = {}

    def show(self, keys: Sequence[str], make: Callable[[str], Any]) -> None:
        """Show a row for each of `keys`; `make` returns it, or None where it has left."""
        keys, self._make = list(keys), make
        if keys == self._rows:
            self._made.clear()
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
        else:
            self.beginResetModel()
            self._rows = keys
            self._made.clear()
            self.endResetModel()
        self.changed.emit()

    @property
    def rows(self) -> list[Any]:
        return [self._row(number) for number in range(len(self._rows))]

    def _row(self, number: int) -> Any:
        if number not in self._made:
            self._made[number] = self._make(self._rows[number])
        return self._made[number]


def rows_of(row_type: type[NamedTuple]) -> "Shown[RowsModel]":
    """A property with rows of one kind, which each view model has for itself; none at first."""
    shown: Shown[RowsModel] = _rows(row_type, RowsModel)
    return shown


def fetched_rows_of(row_type: type[NamedTuple]) -> "Shown[FetchedRows]":
    """The same with rows that are made when they are seen."""
    shown: Shown[FetchedRows] = _rows(row_type, FetchedRows)
    return shown


def _rows(row_type: type[NamedTuple], model_type: type[Any]) -> Any:
    def model(view_model: Any) -> RowsModel:
        models: dict[object, RowsModel] = view_model.__dict__.setdefault("_row_models", {})
        if model not in models:
            models[model] = model_type(row_type)
        return models[model]

    return Property(RowsModel, constant=True)(model)


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)
