"""Rows of the catalogue's tables, and how texts in several languages are split over them."""

from kiosk.catalogue.fields import BASE_LANGUAGE, Translated

Row = dict[str, str | int | bytes | None]
Tables = dict[str, list[Row]]


class Texts:
    """Splits texts into the Danish ones for the tables and `translations` for the overlay."""

    def __init__(self) -> None:
        self.translations: list[Row] = []

    def danish(self, kind: str, owner: str, **texts: Translated | None) -> Row:
        """Return the Danish text of each field, empty where there is none."""
        for field, text in texts.items():
            for language, translated in (text or {}).items():
                if language != BASE_LANGUAGE:
                    self.translations.append(
                        {
                            "language": language,
                            "kind": kind,
                            "owner": owner,
                            "field": field,
                            "text": translated,
                        }
                    )
        return {field: text[BASE_LANGUAGE] if text else "" for field, text in texts.items()}


def paragraphs(texts: list[Translated]) -> Translated:
    """Join paragraphs by line breaks in each language that any of them has."""
    languages = {BASE_LANGUAGE: None} | {language: None for text in texts for language in text}
    return {
        language: "\n".join(text.get(language, text[BASE_LANGUAGE]) for text in texts)
        for language in languages
    }
