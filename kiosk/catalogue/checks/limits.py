"""How much room each text has, by the layout of the screens at 1280x800 and 800x1280.

Where a text is set smaller to fit, the size here is the smallest that the screen allows.
"""

from typing import NamedTuple

from kiosk.catalogue.entries import Entry

HEADLINE_WORDS, SENTENCE_WORDS = 6, 14
"""The design's own rule: longer is not read across a table."""

BESLEY = "besley-latin-800-normal"
REGULAR = "atkinson-hyperlegible-next-latin-400-normal"
SEMIBOLD = "atkinson-hyperlegible-next-latin-600-normal"
BOLD = "atkinson-hyperlegible-next-latin-700-normal"
PRINT = "sometype-mono-latin-500-normal"
PRINT_BOLD = "sometype-mono-latin-700-normal"


class TextRoom(NamedTuple):
    """Room for a text: at most `lines` lines of `width` px in a font of `size` px.

    `tracking` is the space between letters as a share of the size; `upper` is whether the text is
    shown in capitals.
    """

    font: str
    size: int
    width: int
    lines: int = 1
    tracking: float = 0.0
    upper: bool = False


HEADLINES = {"headline", "title"}
"""The columns that are headlines; any other text is sentences."""

ROOMS = {
    # AttractScreen and AttractShow
    ("attract_message", "headline"): TextRoom(BESLEY, 56, 720, 5, tracking=-0.024),
    ("attract_message", "body"): TextRoom(REGULAR, 30, 500, 4),
    ("attract_message", "action"): TextRoom(BOLD, 32, 352),
    ("programme", "tagline"): TextRoom(PRINT, 19, 264),
    # CategoryTile at its narrowest, Chip
    ("category", "title"): TextRoom(BESLEY, 16, 174, 2, tracking=-0.012),
    ("category", "short_title"): TextRoom(BOLD, 21, 130),
    # PartnerTile at its narrowest, PartnerRow
    ("partner", "name"): TextRoom(BESLEY, 16, 193, 3, tracking=-0.012),
    ("listing", "sells"): TextRoom(REGULAR, 20, 224),
    # ReceiptLine beside a purchase such as 12 x 2.000,00
    ("offer", "applies_to"): TextRoom(PRINT, 19, 163, 2),
    # StepRail, StepTitle, CueStrip, StepPeople
    ("step", "label"): TextRoom(BOLD, 20, 177),
    ("step", "headline"): TextRoom(BESLEY, 40, 616, 2, tracking=-0.012),
    ("step", "say"): TextRoom(SEMIBOLD, 18, 546, 3),
    ("step", "remember"): TextRoom(REGULAR, 18, 291, 2),
    ("answer", "text"): TextRoom(BOLD, 28, 240),
    # StoryPlace, StoryCard, and the story's receipt beside a figure such as 5 % bonus
    ("story", "title"): TextRoom(BESLEY, 34, 480, tracking=-0.012),
    ("story", "subtitle"): TextRoom(PRINT, 19, 320),
    ("stop", "receipt_line"): TextRoom(PRINT, 19, 207),
    ("stop", "title"): TextRoom(BESLEY, 30, 684, tracking=-0.012),
    ("stop", "text"): TextRoom(REGULAR, 25, 684, 2),
    # QuestionList and QuestionAnswer
    ("question", "question"): TextRoom(SEMIBOLD, 18, 450),
    ("question", "quote"): TextRoom(BESLEY, 41, 608, 3, tracking=-0.012),
    ("question", "answer"): TextRoom(REGULAR, 25, 608, 4),
    # HowToEarn
    ("earning_channel", "title"): TextRoom(BOLD, 24, 286),
    ("earning_channel", "text"): TextRoom(REGULAR, 21, 286, 4),
}
_PRINTED_STORY = "lones-aar"  # its subtitle is printed; that of any other is a headline

CAPTIONS = {
    # StepReceipt, StepNumber, StepCode
    "account": TextRoom(PRINT, 19, 260),
    "booked": TextRoom(PRINT, 19, 260),
    "card-title": TextRoom(BESLEY, 16, 198, tracking=-0.012),
    "scan": TextRoom(SEMIBOLD, 28, 460),
}


def room_for(kind: str, field: str, entry: Entry) -> TextRoom | None:
    """Return the room of a field, None where it is as good as unlimited."""
    if kind == "caption":
        return CAPTIONS.get(entry["place"])
    if (kind, field) == ("story", "subtitle") and entry["id"] != _PRINTED_STORY:
        return None
    return ROOMS.get((kind, field))
