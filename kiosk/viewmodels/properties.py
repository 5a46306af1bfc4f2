"""Qt's `Property`, with what PySide's stubs leave out: the type of what it returns."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    _T = TypeVar("_T")

    class Shown(Generic[_T]):
        def __get__(self, instance: Any, owner: Any) -> _T: ...

    class Property:
        def __init__(self, type: Any, *, notify: Any = ..., constant: bool = ...) -> None: ...
        def __call__(self, getter: Callable[[Any], _T]) -> Shown[_T]: ...

else:
    from PySide6.QtCore import Property

    Shown = object

__all__ = ["Property", "Shown"]
