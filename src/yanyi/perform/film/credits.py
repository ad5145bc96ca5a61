"""The credits at the end of a film: whose it is, who is heard, the label, and every licence."""

from collections import Counter
from collections.abc import Iterator, Sequence

from yanyi.art.film_roll import Cast, Credit, Roll, lasts
from yanyi.media.labels import PRODUCER, Made, wording
from yanyi.media.notices import CHINESE_TYPE, LATIN_TYPE, ORCHESTRA, Notice, of_voices
from yanyi.media.subtitles import columns, main_part, rowed, spans
from yanyi.perform.borrowing import composes
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
_UNIT, _SHARE = 0.044, 0.75
_WIDE = {"zh": 44}
_COLUMNS = 52

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
    size = studio.size
    unit = max(8, round(min(size.height, size.width * _SHARE) * _UNIT))
    says = _ZH if _chinese(studio.story) else _EN
    still = list(_still(studio.story, says))
    rows = (*still, Credit(Cast.SPACE), *_rows(studio, beats, says))
    hold, rise = round(_STILL * fps), max(1, round(unit * 1.5 * _PACE / fps))
    roll = Roll(rows, studio.story.language, unit, len(still), hold, rise)
    while lasts(roll, size.height) > _LONGEST * fps:
        rise += 1
        roll = Roll(rows, studio.story.language, unit, len(still), hold, rise)
    return roll


def _still(story: Story, says: dict[str, str]) -> Iterator[Credit]:
    """The card of the end."""
    yield Credit(Cast.END, says["end"])
    yield Credit(Cast.RULE)
    yield from _set(Cast.TITLE, named(story), story.language)


def _rows(studio: Studio, beats: Sequence[Beat], says: dict[str, str]) -> Iterator[Credit]:
    story = studio.story
    if story.meta.author:
        yield from _headed(says["author"], [story.meta.author], story.language)
    yield Credit(Cast.HEAD, says["cast"])
    yield from _cast(studio, beats, says)
    yield Credit(Cast.SPACE)
    yield from _headed(says["made"], [says["tool"]], story.language)
    yield from _headed(says["label"], [wording(story.language, Made.FILM)], story.language)
    if story.meta.rights:
        yield from _headed(says["rights"], [story.meta.rights], story.language)
    yield Credit(Cast.HEAD, says["thanks"])
    for one in notices(studio, beats):
        yield from _set(Cast.FINE, f"{one.part}  ·  {one.owner}  ·  {one.licence}", story.language)
    yield Credit(Cast.SPACE)


def _headed(head: str, texts: Sequence[str], language: str) -> Iterator[Credit]:
    yield Credit(Cast.HEAD, head)
    for text in texts:
        yield from _set(Cast.TEXT, text, language)
    yield Credit(Cast.SPACE)


def _set(cast: Cast, text: str, language: str) -> Iterator[Credit]:
    """Words on as many rows as they need."""
    words = " ".join(text.split())
    width = _WIDE.get(main_part(language), _COLUMNS)
    if columns(words) <= width * 1.2:
        yield Credit(cast, words)
        return
    for start, end in spans(words, width):
        for row in rowed(words[start:end], width).split("\n"):
            yield Credit(cast, row)


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
