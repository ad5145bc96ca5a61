"""The credits at the end of a film: whose it is, who is heard, the label, and every licence."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yanyi.art.film_roll import SIZES, Cast, Credit, Roll, lasts
from yanyi.media.labels import PRODUCER, Made, wording
from yanyi.media.notices import CHINESE_TYPE, LATIN_TYPE, ORCHESTRA, Notice, of_voices
from yanyi.media.subtitles import main_part, rowed, spans
from yanyi.perform.borrowing import composes
from yanyi.perform.film.cards import film_mark
from yanyi.perform.film.studio import Studio
from yanyi.perform.film.timing import Beat
from yanyi.perform.naming import named
from yanyi.story.types import Story
from yanyi.story.walk import character, speaker_of

_MOST = 24
"""People of the cast who are named; of more, those who say most."""
_STILL = 3.0
"""Seconds in which the end stands still."""
_LONGEST = 40.0
_PACE = 1.4
"""Rows of plain letters a second that rise: slow enough to be read."""
_UNIT = 0.044
_WIDE, _TALL = {"zh": 44, "en": 52}, {"zh": 32, "en": 36}
"""Columns of plain letters on a row, by language, where the picture is wide and where it is not."""

_ZH = {
    "end": "完",
    "author": "原著",
    "cast": "配音（均为合成语音）",
    "narrator": "旁白",
    "more": "以及另外 {} 人",
    "made": "制作",
    "tool": "演义 Yanyi",
    "label": "声明",
    "rights": "版权",
    "thanks": "本片使用了以下作品",
}
_EN = {
    "end": "The End",
    "author": "Written by",
    "cast": "Cast (all voices are synthetic)",
    "narrator": "Narrator",
    "more": "and {} more",
    "made": "Made with",
    "tool": PRODUCER,
    "label": "Notice",
    "rights": "Rights",
    "thanks": "This film makes use of",
}


def roll_of(studio: Studio, beats: Sequence[Beat], fps: int) -> Roll:
    """The credits of a film, as fast as they can be read, faster only where they are very long."""
    size, story = studio.size, studio.story
    says = _ZH if _chinese(story) else _EN
    rows = _Rows(story.language, size.width > size.height)
    still = list(_still(story, rows, says))
    unit = max(8, round(min(size.height, size.width) * _UNIT))
    roll = Roll(
        rows=(*still, Credit(Cast.SPACE), *_rolling(studio, beats, rows, says)),
        language=story.language,
        unit=unit,
        still=len(still),
        hold=round(_STILL * fps),
        rise=max(1, round(unit * 1.5 * _PACE / fps)),
        label=film_mark(story.language),
    )
    while lasts(roll, size.height) > _LONGEST * fps:
        roll = replace(roll, rise=roll.rise + 1)
    return roll


@dataclass(frozen=True, slots=True)
class _Rows:
    """Sets words on as many rows as they need in a picture, ``wide`` or not."""

    language: str
    wide: bool

    def set(self, cast: Cast, text: str) -> Iterator[Credit]:
        """Words on rows of one kind."""
        words = " ".join(text.split())
        table = _WIDE if self.wide else _TALL
        plain = table.get(main_part(self.language), table["en"])
        width = round(plain / min(1.0, SIZES[cast]))
        for start, end in spans(words, width):
            yield from (Credit(cast, row) for row in rowed(words[start:end], width).split("\n"))

    def headed(self, head: str, text: str) -> Iterator[Credit]:
        """A small heading, and words below it."""
        yield Credit(Cast.HEAD, head)
        yield from self.set(Cast.TEXT, text)
        yield Credit(Cast.SPACE)


def _still(story: Story, rows: _Rows, says: dict[str, str]) -> Iterator[Credit]:
    """The card of the end."""
    yield Credit(Cast.END, says["end"])
    yield Credit(Cast.RULE)
    yield from rows.set(Cast.TITLE, named(story))


def _rolling(
    studio: Studio, beats: Sequence[Beat], rows: _Rows, says: dict[str, str]
) -> Iterator[Credit]:
    meta = studio.story.meta
    if meta.author:
        yield from rows.headed(says["author"], meta.author)
    yield Credit(Cast.HEAD, says["cast"])
    yield from _cast(studio, beats, says)
    yield Credit(Cast.SPACE)
    yield from rows.headed(says["made"], says["tool"])
    yield from rows.headed(says["label"], wording(studio.story.language, Made.FILM))
    if meta.rights:
        yield from rows.headed(says["rights"], meta.rights)
    yield Credit(Cast.HEAD, says["thanks"])
    for one in notices(studio, beats):
        yield from rows.set(Cast.FINE, f"{one.part} · {one.owner} · {one.licence}")
    yield Credit(Cast.SPACE)


def _cast(studio: Studio, beats: Sequence[Beat], says: dict[str, str]) -> Iterator[Credit]:
    """Everybody who is heard, and whose voice that is; the narrator first."""
    casting = studio.board.casting
    heard = Counter(speaker_of(beat.line) for beat in beats if beat.said)
    kept = {who for who, _ in Counter({k: v for k, v in heard.items() if k}).most_common(_MOST)}
    if heard.get(""):
        yield Credit(Cast.PAIR, says["narrator"], casting.narrator.name)
    for who in heard:
        person = character(studio.story, who)
        if who in kept and person:
            yield Credit(Cast.PAIR, person.name, casting.voice(who).name)
    left = sum(1 for who in heard if who and who not in kept)
    if left:
        yield Credit(Cast.TEXT, says["more"].format(left))


def notices(studio: Studio, beats: Sequence[Beat]) -> tuple[Notice, ...]:
    """Every part by other people that this film is made of."""
    languages = [main_part(one.language) for one in studio.tongues if one.own or one.burned]
    voices = {studio.board.casting.voice(speaker_of(one.line)).name for one in beats if one.said}
    found = [*of_voices(sorted(voices))]
    if studio.options.music and not composes(studio.stage):
        found.append(ORCHESTRA)
    found += CHINESE_TYPE if "zh" in languages else ()
    found += LATIN_TYPE
    return tuple(found)


def _chinese(story: Story) -> bool:
    return main_part(story.language) == "zh"
