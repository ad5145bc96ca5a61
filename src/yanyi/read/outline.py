"""Blocks to chapters: which headings head chapters, and what stands outside them."""

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field, replace

from yanyi.read.boilerplate import drop_boilerplate
from yanyi.read.breaks import mark_breaks
from yanyi.read.contents import drop_contents, drop_repeated
from yanyi.read.heading import CHAPTER, SECTION
from yanyi.read.language import Language
from yanyi.read.letters import find_letters
from yanyi.read.markup import Block, Manuscript, Role
from yanyi.read.sheet import Sheet
from yanyi.read.titling import find_title, head_titled_pieces
from yanyi.story.reading import LeftOut

_NUMBER = re.compile(r"\d+")
_IN_ORDER = 0.7


@dataclass(slots=True)
class Section:
    """A chapter in the making: the blocks of its heading, its title, and its body."""

    headings: list[Block] = field(default_factory=list)
    title: str = ""
    body: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """The chapters of a manuscript and what stands outside them."""

    sections: list[Section] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    title: str = ""
    author: str = ""


def outline(manuscript: Manuscript, language: Language) -> Outline:
    """The chapters of a manuscript."""
    sheet = Sheet(manuscript, language)
    settle_bare(sheet)
    drop_contents(sheet)
    drop_boilerplate(sheet)
    drop_repeated(sheet)
    head_titled_pieces(sheet)
    title, author = find_title(sheet)
    find_letters(sheet)
    mark_breaks(sheet)
    sections = _sections(sheet)
    return Outline(sections, sheet.left_out, title, author)


def settle_bare(sheet: Sheet) -> None:
    """Numbers alone head chapters when they count up: sections, where chapters have names."""
    found = [sheet.heading(block) for block in sheet.blocks if block.role is Role.HEADING]
    named = sum(
        1 for one in found if one and not one.bare and one.level == CHAPTER and _number(one.key)
    )
    bare = [
        _number(sheet.key(block))
        for block in sheet.blocks
        if block.role is Role.HEADING and block.level == 0
    ]
    level = 0
    if _counts_up(bare):
        level = SECTION if named else CHAPTER
    blocks: list[Block] = []
    for block in sheet.blocks:
        if block.role is Role.HEADING and block.level == 0:
            block = replace(block, level=level) if level else replace(block, role=Role.PROSE)
        if block.role is Role.PROSE and len(block.rows) > 1:
            blocks += [replace(block, rows=(row,)) for row in block.rows]
        else:
            blocks.append(block)
    sheet.blocks = blocks


def _number(key: str) -> int:
    found = _NUMBER.search(key)
    return int(found.group()) if found else 0


def _counts_up(numbers: list[int]) -> bool:
    """Whether most numbers follow the one before, or begin anew."""
    if len(numbers) < 2 or not 0 < min(numbers) <= 3:
        return False
    pairs = list(itertools.pairwise(numbers))
    return sum(1 for one, two in pairs if two in {one + 1, 1}) >= _IN_ORDER * len(pairs)


def _sections(sheet: Sheet) -> list[Section]:
    """The blocks cut at the headings of chapters and parts."""
    level = _chapter_level(sheet)
    labels = dict(sheet.manuscript.titles)
    sections: list[Section] = []
    section = Section()
    part = -1

    def opened(title: str) -> Section:
        if section.headings or section.body:
            sections.append(section)
        return Section(title=title)

    for block in sheet.blocks:
        if block.part != part:
            part = block.part
            if (
                part in labels
                and block.role is not Role.HEADING
                and (section.body or not section.headings)
            ):
                section = opened(labels[part])
        if block.role is not Role.HEADING or block.level > level:
            section.body.append(block)
            continue
        joins = (
            section.headings
            and not section.body
            and section.headings[-1].part == block.part
            and section.headings[-1].level < block.level
        )
        if not joins:
            section = opened("")
        section.headings.append(block)
        section.title = sheet.words(block) or block.alternative
    opened("")
    return sections or [section]


def _chapter_level(sheet: Sheet) -> int:
    heads = [block for block in sheet.blocks if block.role is Role.HEADING]
    if not heads:
        return CHAPTER
    if sheet.manuscript.chapter_level:
        return sheet.manuscript.chapter_level
    numbered: list[int] = []
    for block in heads:
        found = sheet.heading(block)
        if found and found.level == CHAPTER and block.level != SECTION:
            numbered.append(block.level)
    if numbered:
        return Counter(numbered).most_common(1)[0][0]
    return min(block.level for block in heads)
