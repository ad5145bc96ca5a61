"""The words of a story beside the rating that its author chose: ``[story] rating``."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from yanyi.problems import Position, Problem, line_and_column
from yanyi.project.settings import LineTable, Settings
from yanyi.read.language import Language
from yanyi.read.packs import language_of
from yanyi.read.rating import Found, above, found
from yanyi.story.reading import Reading
from yanyi.story.types import Story, plain_text
from yanyi.story.vocabulary import Rating
from yanyi.story.walk import full_text, lines

MOST = 40
"""So many places are told one by one."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A line in the language of the story (``translation`` empty) or of one of its translations."""

    anchor: str
    words: str
    translation: str = ""


def above_rating(reading: Reading, story: Story, settings: Settings) -> tuple[Problem, ...]:
    """Every place with words that are not for those whom the author wrote for.

    Without a rating nothing is looked for; a line with a rating of its own goes by that.
    """
    rating = settings.story.rating
    if rating is None:
        return ()
    places = list(_places(story, settings, rating))
    problems = [
        Problem(_said(text, one, rating), _where(reading, text, one), _hint(text, one))
        for text, one in places[:MOST]
    ]
    if more := places[MOST:]:
        counts = Counter(f"{one.subject} ({one.rating})" for _, one in more)
        told = ", ".join(f"{count} of {what}" for what, count in counts.most_common())
        problems.append(Problem(f"and {len(more)} more places not for {rating}: {told}"))
    return tuple(problems)


def unseen(story: Story, settings: Settings) -> tuple[str, ...]:
    """What the rating was not compared with."""
    if settings.story.rating is None:
        return ()
    told = ["for the rating only words are looked at, and only for words that are known"]
    languages = dict.fromkeys((story.language, *(one.language for one in story.translations)))
    told += [f"no words of {one} are known" for one in languages if not _pack(one).rated]
    own = sum(bool(one.picture) + bool(one.clip) + bool(one.music) for one in _tables(settings))
    if own:
        told.append(f"{own} pictures, clips and pieces of music of your own")
    drawing = settings.models.get("picture")
    if drawing:
        told.append(f"what {drawing if isinstance(drawing, str) else ' or '.join(drawing)} draws")
    return tuple(told)


def _tables(settings: Settings) -> Iterator[LineTable]:
    yield from settings.lines.values()


def _pack(language: str) -> Language:
    return language_of([], language)


def _places(story: Story, settings: Settings, rating: Rating) -> Iterator[tuple[_Text, Found]]:
    for text in _texts(story):
        table = settings.lines.get(text.anchor)
        limit = table.rating if table and table.rating else rating
        pack = _pack(text.translation or story.language)
        for one in found(text.words, pack.rated, pack.spaced):
            if above(one.rating, limit):
                yield text, one


def _texts(story: Story) -> Iterator[_Text]:
    for line in lines(story):
        yield _Text(line.anchor, full_text(line))
    for one in story.translations:
        for other in one.lines:
            yield _Text(other.anchor, plain_text(other.runs), one.language)


def _said(text: _Text, one: Found, rating: Rating) -> str:
    where = f" in the translation into {text.translation}" if text.translation else ""
    words = text.words[one.start : one.end]
    return f'"{words}"{where} is not for {rating}: {one.subject}, {one.rating}'


def _hint(text: _Text, one: Found) -> str:
    return (
        f'Change the words, or write [story] rating = "{one.rating}"; where they do no harm,'
        f' [lines."{text.anchor}"] rating = "{one.rating}".'
    )


def _where(reading: Reading, text: _Text, one: Found) -> Position | None:
    """Where the words stand in the manuscript, or at least their line."""
    span = reading.spans.get(text.anchor)
    if span is None or text.translation:
        return None
    part = reading.parts[span.part]
    before = text.words[: one.start].count(text.words[one.start : one.end])
    at = span.start
    for _ in range(before + 1):
        at = part.text.find(text.words[one.start : one.end], at, span.end) + 1
        if at == 0:
            return Position(part.name, *line_and_column(part.text, span.start))
    return Position(part.name, *line_and_column(part.text, at - 1))
