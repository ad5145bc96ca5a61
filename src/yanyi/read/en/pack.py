"""The English pack."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.read.draft import Draft
from yanyi.read.en import headings, sentences, settings, speech
from yanyi.read.en.attribution import Attributor
from yanyi.read.en.feelings import feel
from yanyi.read.en.people import find_people
from yanyi.read.heading import Heading
from yanyi.read.language import Fixed, Setting
from yanyi.read.people import People
from yanyi.read.quoting import Convention, Quote

_BY = re.compile(r"(?:by|written by|author:?)\s+([^\n]{2,60})", re.IGNORECASE)
_SOUND = re.compile(
    r"(?:(?:crash|bang|boom|thud|thump|crack|splash|clang|clank|creak|whoosh|swish|tick|tock|"
    r"tick-tock|knock|"
    r"ding|dong|ring|buzz|hiss|snap|pop|rumble|smash|clatter|rattle|slam|whack|thwack|clink|"
    r"drip|plop|zap|"
    r"beep|roar|rustle|scratch|tap|click|clack|ping|rat-a-tat|toot|honk|woof|meow|caw|hoot|"
    r"rap)[\s,.!?…—-]*){1,8}",
    re.IGNORECASE,
)
_DEAR = re.compile(
    r"(?:My )?(?:Dear|Dearest)(?:est)?\s[^.!?\"“”]{1,40}[,:—-]{1,2}|To whom it may concern[,:]",
    re.IGNORECASE,
)
_YOURS = re.compile(
    r"(?:(?:Yours|Your|With|Ever|Love|Sincerely|Respectfully|Affectionately|Faithfully|"
    r"Best)\b[^.!?\"“”]{0,50}|[—-]{1,2}\s?[A-Z][^.!?\"“”]{1,30})"
)


@dataclass(frozen=True, slots=True)
class English:
    """How stories are written in English."""

    code: str = "en"
    spaced: bool = True

    def weight(self, sample: str) -> float:
        """How much of the letters are Latin."""
        letters = sum(1 for sign in sample if sign.isalpha()) or 1
        return sum(1 for sign in sample if sign.isalpha() and sign < "\u0250") / letters / 4

    def heading(self, row: str) -> Heading | None:
        """The heading a row is, if it is one."""
        return headings.heading(row)

    def is_title(self, row: str) -> bool:
        """Whether a row under a heading may be its title."""
        return headings.is_title(row)

    def is_contents(self, row: str) -> bool:
        """Whether a row announces a list of contents."""
        return bool(headings.CONTENTS.fullmatch(row.strip()))

    def title_page(self, rows: Sequence[str]) -> tuple[str, str]:
        """Title and author on the rows before the first chapter."""
        if not rows or not all(0 < len(row) < 90 for row in rows):
            return "", ""
        author = next(
            (found[1].strip() for row in rows[:6] if (found := _BY.fullmatch(row.strip()))), ""
        )
        first = rows[0].strip(" *_")
        if not headings.is_title(first) or first[-1] in ".?!" or len(first) > 70:
            return "", ""
        return first, author

    def convention(self, rows: Sequence[str]) -> Convention:
        """How the text marks its quotations."""
        return speech.convention_of(rows)

    def is_speech(self, text: str, quote: Quote) -> bool:
        """Whether a quotation is said."""
        return speech.is_speech(text, quote)

    def sentences(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """The sentences of a stretch."""
        return sentences.sentences(text, start, end)

    def opens_scene(self, text: str) -> bool:
        """Whether a paragraph's beginning jumps to another time or place."""
        return settings.opens_scene(text)

    def letter(self, row: str) -> tuple[bool, bool]:
        """Whether a row begins a letter, and whether it signs one."""
        return bool(_DEAR.fullmatch(row)), len(row) < 60 and bool(_YOURS.fullmatch(row))

    def is_sound(self, words: str) -> bool:
        """Whether the words are only a sound."""
        return len(words) < 60 and bool(_SOUND.fullmatch(words.strip()))

    def find_people(self, drafts: Sequence[Draft], people: People) -> None:
        """Add everybody the text shows speaking or acting."""
        find_people(drafts, people)

    def attribute(self, drafts: list[Draft], people: People, fixed: Fixed) -> None:
        """Set kind, speaker, manner, emotion, tag and confidence of the drafts."""
        Attributor(drafts, people, fixed).run()
        feel(drafts)

    def setting(self, texts: Sequence[str]) -> Setting:
        """What the lines of a scene tell of it."""
        return settings.setting(texts)


ENGLISH = English()
