"""The colours that content may name; the theme says how each looks."""

from enum import StrEnum


class Colour(StrEnum):
    """A colour to fill an area with, on which words may stand."""

    SKY = "sky"
    PETROL = "petrol"
    SUN = "sun"
    ROSA = "rosa"
    PAPER = "paper"
    CLOTH = "cloth"
