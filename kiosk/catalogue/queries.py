"""The repository's queries. Each text falls back to Danish where `:language` has none."""

from collections.abc import Sequence

from kiosk.catalogue.folding import BEGINNING, is_short, prefix_entry

_LAST_LETTER = "\U0010ffff"


def _texts(table: str, owner: str, *fields: str) -> str:
    return ", ".join(f"{_text(table, owner, field)} AS {field}" for field in fields)


def _text(table: str, owner: str, field: str) -> str:
    return f"""coalesce((SELECT text FROM translation
        WHERE language = :language AND kind = '{table}' AND owner = {owner}
        AND field = '{field}'), {table}.{field})"""


INFO = "SELECT revision, released, stale_after_days FROM programme"
LANGUAGES = "SELECT code FROM language ORDER BY position"

PROGRAMME = f"""SELECT name, {_texts("programme", "''", "tagline")}, address, flyer_address,
    sample_member_number, stores_bonus_ore FROM programme"""
NOTICES = f"SELECT id, {_texts('notice', 'notice.id', 'text')} FROM notice ORDER BY id"

CATEGORIES = f"""SELECT id, position, {_texts("category", "category.id", "title", "short_title")},
    colour, picture, banner FROM category ORDER BY position"""

CATEGORY_EXISTS = "SELECT 1 FROM category WHERE id = :id"

_THESE = "IN (SELECT value FROM json_each(:ids))"
PARTNERS = f"SELECT id, name, url, logo, valid_from, valid_to FROM partner WHERE id {_THESE}"
LISTINGS = f"""SELECT partner_id, category_id, listing.position,
    {_texts("listing", "listing.partner_id || '/' || listing.category_id", "sells")},
    listing.picture, listing.banner, listing.colour, band, offer_id
    FROM listing JOIN category ON category.id = category_id
    WHERE partner_id {_THESE} ORDER BY partner_id, category.position"""
OFFERS = f"""SELECT id, partner_id, {_texts("offer", "offer.id", "applies_to", "conditions")},
    instead_of, gives, kind, rate, lowest, tier_share, tier_span, minimum_ore, cap_ore, cap_span,
    example_ore, for_whom, binding_months, credited_days, regions, valid_from, valid_to, source,
    as_of FROM offer WHERE partner_id {_THESE} ORDER BY partner_id, position"""
TIERS = f"SELECT offer_id, from_ore, rate FROM tier WHERE partner_id {_THESE}"
PARTNER_OF = "SELECT partner_id FROM offer WHERE id = :id"

# A partner is there from some days before it comes until it leaves, where an offer of it holds.
_THERE = """(:day = '' OR (
        (valid_from IS NULL OR valid_from <= :announced)
        AND (valid_to IS NULL OR valid_to >= :day)
    )) AND (:region = '' OR EXISTS (
        SELECT 1 FROM offer WHERE offer.partner_id = partner.id AND (regions = ''
        OR instr(char(10) || regions || char(10), char(10) || :region || char(10)))
    ))"""
_LISTED = f"""FROM listing JOIN partner ON partner.id = partner_id
    WHERE category_id = :id AND {_THERE}"""
PARTNERS_IN = f"SELECT partner_id {_LISTED} ORDER BY position LIMIT :limit OFFSET :offset"
NAMES_IN = f"SELECT partner_id, name {_LISTED} ORDER BY position"
PARTNER_COUNTS = f"""SELECT category_id, count(*) AS partners
    FROM listing JOIN partner ON partner.id = partner_id WHERE {_THERE} GROUP BY category_id"""


def _holds(table: str) -> str:
    """Whether the day and the region are among those of an offer's row."""
    return f"""(:day = '' OR (
        ({table}.valid_from IS NULL OR {table}.valid_from <= :day)
        AND ({table}.valid_to IS NULL OR {table}.valid_to >= :day)
    )) AND {_in_region(table)}"""


def _in_region(table: str) -> str:
    return f"""(:region = '' OR {table}.regions = ''
        OR instr(char(10) || {table}.regions || char(10), char(10) || :region || char(10)))"""


def _changed(which: str = "TRUE") -> str:
    return f"""EXISTS (SELECT 1 FROM offer AS change WHERE change.partner_id = offer.partner_id
        AND change.instead_of = offer.id AND {_holds("change")} AND {which})"""


# Offers as they stand on the day: by themselves, or by a change of theirs.
_STANDING = f"""JOIN offer ON offer.partner_id = partner.id
    WHERE instead_of IS NULL AND {_in_region("offer")}
    AND (:day = '' OR partner.valid_from IS NULL OR partner.valid_from <= :day)
    AND (:day = '' OR partner.valid_to IS NULL OR partner.valid_to >= :day)
    AND ({_holds("offer")} OR {_changed()})"""
OFFER_IDS = f"""WITH place AS (SELECT partner_id, min(category.position << 32 | listing.position)
        AS number FROM listing JOIN category ON category.id = category_id GROUP BY partner_id)
    SELECT offer.id FROM place JOIN partner ON partner.id = place.partner_id {_STANDING}
    ORDER BY :known_first AND offer.kind IS NULL AND NOT {_changed("change.kind IS NOT NULL")},
    place.number, offer.position LIMIT :limit"""
OFFER_IDS_OF = f"""SELECT offer.id FROM json_each(:ids) AS wanted
    JOIN partner ON partner.id = wanted.value {_STANDING} ORDER BY wanted.key, offer.position"""


def search(words: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Return the query, and its parameters, for partners with a term that each word begins.

    The first word decides the order. A short one reads its index entry, which is in that order
    already, so that the first letters typed are as fast as the rest.
    """
    conditions, parameters = [], {}
    for number, word in enumerate(words):
        if is_short(word):
            conditions.append(f"term = :entry{number}")
            parameters[f"entry{number}"] = prefix_entry(word)
        else:
            conditions.append(f"term >= :first{number} AND term < :last{number}")
            parameters |= {f"first{number}": word, f"last{number}": word + _LAST_LETTER}
    first, *others = conditions
    narrowing = "".join(
        f" AND partner_id IN (SELECT partner_id FROM search WHERE {condition})"
        for condition in others
    )
    narrowing += f" AND EXISTS (SELECT 1 FROM partner WHERE id = partner_id AND {_THERE})"
    query = f"SELECT partner_id FROM search WHERE {first}{narrowing}"
    if is_short(words[0]):
        return f"{query} ORDER BY weight, partner_id", parameters
    parameters["whole"] = words[0]
    order = f"min(weight + (term <> :whole) * {BEGINNING})"
    return f"{query} GROUP BY partner_id ORDER BY {order}, partner_id", parameters


STEPS = f"""SELECT id, position, layout, colour, picture, offer_id,
    {_texts("step", "step.id", "label", "headline", "body", "say", "remember")}
    FROM step ORDER BY position"""
WORDS = f"""SELECT step_id, {_texts("word", "step_id || '/' || position", "text")}, category_id,
    picture FROM word ORDER BY step_id, position"""
ANSWERS = f"""SELECT step_id, {_texts("answer", "step_id || '/' || position", "text")}, opens
    FROM answer ORDER BY step_id, position"""
CAPTIONS = f"""SELECT step_id, place, {_texts("caption", "step_id || '/' || place", "text")}
    FROM caption ORDER BY step_id, place"""
STORY = f"""SELECT id, {_texts("story", "story.id", "title", "subtitle", "closing", "total")}
    FROM story WHERE id = :id"""
STOPS = f"""SELECT position,
    {_texts("stop", "story_id || '/' || position", "title", "receipt_line", "text")},
    picture, partner_id, offer_id, amount_ore, moving, movement
    FROM stop WHERE story_id = :id ORDER BY position"""
QUESTIONS = f"""SELECT id, position,
    {_texts("question", "question.id", "question", "quote", "answer")}
    FROM question ORDER BY position"""
CONTACTS = f"""SELECT id, audience, name, {_texts("contact", "contact.id", "role")},
    phone, email FROM contact WHERE audience = :audience ORDER BY id"""
HOURS = "SELECT contact_id, days, opens_at, closes_at FROM contact_hours"
CHECKLIST = f"""SELECT id, position, picture,
    {_texts("checklist_item", "checklist_item.id", "title", "note")}
    FROM checklist_item ORDER BY position"""
LESSONS = f"""SELECT id, position, {_texts("lesson", "lesson.id", "title", "body")},
    colour, picture FROM lesson ORDER BY position"""
QUIZ = f"""SELECT id, position, {_texts("quiz_card", "quiz_card.id", "asked", "why")},
    colour, picture FROM quiz_card ORDER BY position"""
CHOICES = f"""SELECT card_id,
    {_texts("quiz_choice", "card_id || '/' || quiz_choice.position", "text")},
    quiz_choice.position = right_choice AS is_right
    FROM quiz_choice JOIN quiz_card ON quiz_card.id = card_id
    ORDER BY card_id, quiz_choice.position"""
REHEARSALS = f"""SELECT id, position, {_texts("rehearsal", "rehearsal.id", "title")}, seconds
    FROM rehearsal ORDER BY position"""
TURNS = f"""SELECT rehearsal_id, {_texts("turn", "rehearsal_id || '/' || position", "reply")},
    step_id, picture FROM turn ORDER BY rehearsal_id, position"""
_CHANNEL = "partner_id || '/' || channel_id"
CHANNELS = f"""SELECT {_texts("earning_channel", "channel_id", "title", "text")}, icon,
    {_text("partner_channel", _CHANNEL, "text")} AS special FROM partner_channel
    JOIN earning_channel ON earning_channel.id = channel_id
    WHERE partner_id = :id ORDER BY partner_channel.position"""
MESSAGES = f"""SELECT id, position,
    {_texts("attract_message", "attract_message.id", "headline", "body", "action")}
    FROM attract_message ORDER BY position"""
MESSAGE_OFFERS = "SELECT message_id, offer_id FROM attract_offer ORDER BY message_id, position"

PICTURE = """SELECT width, height, coalesce(focus_point.x, 50), coalesce(focus_point.y, 50)
    FROM picture LEFT JOIN focus_point ON focus_point.picture = name WHERE name = :id"""

DRAWING = """SELECT data FROM drawing WHERE picture = :id
    ORDER BY width < :width, abs(width - :width) LIMIT 1"""
