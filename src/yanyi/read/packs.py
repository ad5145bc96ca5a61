"""Which language a text is in."""

from yanyi.read.de.pack import GERMAN
from yanyi.read.en.pack import ENGLISH
from yanyi.read.language import Language
from yanyi.read.zh.pack import CHINESE

LANGUAGES: tuple[Language, ...] = (CHINESE, ENGLISH, GERMAN)
_SAMPLE = 20_000


def language_of(texts: list[str], wish: str = "") -> Language:
    """The pack for a BCP 47 tag, or for what the text's letters look like."""
    wanted = wish.replace("_", "-").partition("-")[0].lower()
    for language in LANGUAGES:
        if wanted and language.code == wanted:
            return language
    sample = "".join(text[:_SAMPLE] for text in texts)[: 5 * _SAMPLE]
    return max(LANGUAGES, key=lambda language: language.weight(sample))
