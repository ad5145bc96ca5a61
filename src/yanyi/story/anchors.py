"""Anchors: names of lines that survive edits.

An anchor is minted once and kept, with the line's text and its neighbours, in the project's
lock. Each reading finds it again: by an explicit ``{#name}``, then by exact text, then by
neighbours and likeness of the words.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """An anchor minted earlier: the text it was made for, and the texts before and after it."""

    anchor: str
    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A line to be named: its chapter from 1, its words, and the author's own ``{#name}``."""

    chapter: int
    text: str
    explicit: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """The names given, one a line, and the known anchors that found no line."""

    anchors: tuple[str, ...]
    unplaced: tuple[Known, ...]
