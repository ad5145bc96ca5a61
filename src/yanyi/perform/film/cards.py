"""The cards of a film: its title with the label, a card for each chapter."""

import re

from yanyi.art.film_card import Card, Row, Tone
from yanyi.media.labels import mark
from yanyi.perform.naming import named
from yanyi.story.types import Chapter, Story

_PARTED = re.compile(
    r"\s*(第[\d零〇一二三四五六七八九十百千两]+[章回节卷部集幕]"
    r"|(?:chapter|part|book|act|scene)\s+(?:\d+|[ivxlc]+|\w+))[\s:：.,、　—–-]+(.+)",
    re.IGNORECASE | re.DOTALL,
)


def title_card(story: Story, width: int, height: int) -> Card:
    """The opening: who tells it, its title, and that it was generated."""
    rows = [Row(Tone.TITLE, named(story)), Row(Tone.RULE)]
    chinese = story.language.lower().startswith("zh")
    if story.meta.author:
        by = "原著　" if chinese else "by "
        rows.append(Row(Tone.SMALL, by + story.meta.author))
    seal = "演义" if chinese else ""
    return Card(width, height, story.language, tuple(rows), film_mark(story.language), seal)


def chapter_card(chapter: Chapter, language: str, width: int, height: int) -> Card:
    """A chapter's own card: its number small, its name large."""
    title = " ".join(chapter.title.split())
    found = _PARTED.fullmatch(title)
    if found is None:
        rows = [Row(Tone.HEADING, title), Row(Tone.RULE)]
    else:
        rows = [Row(Tone.SMALL, found[1]), Row(Tone.RULE)]
        rows += [Row(Tone.HEADING, one) for one in _couplet(found[2])]
    return Card(width, height, language, tuple(rows))


def _couplet(title: str) -> list[str]:
    """The halves of an old chapter title, a row each."""
    halves = re.split(r"[　 ]+", title)
    if len(halves) == 2 and len(halves[0]) == len(halves[1]) >= 4 and not title.isascii():
        return halves
    return [title]


def film_mark(language: str) -> str:
    """The label of a film in the fewest words: its pictures and its voices are made."""
    return "人工智能生成合成" if language.startswith("zh") else mark(language)
