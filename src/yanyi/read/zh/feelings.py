"""Chinese: how lines are said and felt, from their tags and their words."""

import re
from typing import TypeVar

from yanyi.read.draft import Draft, Kind
from yanyi.read.zh.people import around
from yanyi.read.zh.words import EMOTIONS, MANNERS, WORDS_FELT
from yanyi.story.vocabulary import Emotion, Manner

V = TypeVar("V")
Table = tuple[tuple[V, re.Pattern[str]], ...]


def _compiled(table: tuple[tuple[V, tuple[str, ...]], ...]) -> Table[V]:
    """A table of word lists as patterns, one a value."""
    return tuple((value, re.compile("|".join(map(re.escape, cues)))) for value, cues in table)


_MANNERS, _EMOTIONS, _FELT = _compiled(MANNERS), _compiled(EMOTIONS), _compiled(WORDS_FELT)


def feel(drafts: list[Draft]) -> None:
    """Set manner and emotion of every quotation."""
    for at, draft in enumerate(drafts):
        if draft.quoted and draft.kind in {Kind.SPOKEN, Kind.THOUGHT, Kind.SUNG}:
            before, after, quoted = around(drafts, at)
            if (
                not before.strip()
                and at
                and not drafts[at - 1].quoted
                and drafts[at - 1].text[-1:] in "：:"
            ):
                before = drafts[at - 1].text
            told = before[-24:].rpartition("。")[2] if before.rstrip()[-1:] in "：:，,道说" else ""
            if not told and not (quoted and after.rstrip()[-1:] in "：:"):
                told = after[:20].partition("。")[0]
            _feel(draft, told)


def _feel(draft: Draft, told: str) -> None:
    words = draft.words[:400]
    manner = _first(_MANNERS, told, Manner.PLAIN)
    if manner is Manner.LAUGH and not any(
        cue in told for cue in ("大笑", "哈哈", "呵呵", "嘻嘻", "咯咯")
    ):
        manner = Manner.PLAIN
    emotion = _first(_EMOTIONS, told, Emotion.NEUTRAL)
    if emotion is Emotion.NEUTRAL:
        emotion = _first(_FELT, words, Emotion.NEUTRAL)
    if manner is Manner.PLAIN and words.rstrip().endswith(("！！", "！！！")):
        manner = Manner.SHOUT
    if manner is Manner.PLAIN and words.rstrip().endswith(("？", "?")):
        manner = Manner.ASK
    draft.manner, draft.emotion = manner, emotion


def _first(table: Table[V], text: str, otherwise: V) -> V:
    return next((value for value, cues in table if cues.search(text)), otherwise)
