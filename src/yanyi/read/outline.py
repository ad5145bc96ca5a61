"""Blocks to chapters: headings, title pages, lists of contents, repeated headings."""

from collections import Counter
from dataclasses import dataclass, field, replace

from yanyi.problems import Span
from yanyi.read.heading import CHAPTER, Heading
from yanyi.read.language import Language
from yanyi.read.markup import Block, Manuscript, Role, block_text
from yanyi.story.reading import LeftOut, Why

_LONGEST_LETTER = 16


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


class _Outliner:
    """Goes through the blocks once for each question."""

    def __init__(self, manuscript: Manuscript, language: Language) -> None:
        self.manuscript = manuscript
        self.language = language
        self.outline = Outline(title=manuscript.title, author=manuscript.author)
        self.blocks = list(manuscript.blocks)

    def words(self, block: Block) -> str:
        """The words of a block."""
        return block_text(self.manuscript.parts[block.part], block)

    def heading(self, block: Block) -> Heading | None:
        """What a block's first row, or all of it, says as a heading."""
        rows = self._rows(block)
        if not rows:
            return None
        return self.language.heading(rows[0]) or self.language.heading(self.words(block))

    def leave_out(self, blocks: list[Block], reason: Why) -> None:
        """Put blocks aside, with the reason."""
        for block in blocks:
            if block.rows:
                span = Span(block.part, block.rows[0].start, block.rows[-1].end)
                self.outline.left_out.append(LeftOut(span, reason))

    def run(self) -> Outline:
        """The outline."""
        self.settle_bare()
        self.drop_contents()
        self.drop_repeated()
        self.read_title()
        self.find_letters()
        self.split()
        return self.outline

    # --- which headings are headings -------------------------------------------------------------

    def settle_bare(self) -> None:
        """Numbers alone head chapters only when they count up and nothing better does."""
        found = [self.heading(block) for block in self.blocks if block.role is Role.HEADING]
        named = any(one and not one.bare and one.level == CHAPTER for one in found)
        bare = [self.words(b) for b in self.blocks if b.role is Role.HEADING and b.level == 0]
        use = len(bare) >= 2 and not named
        for at, block in enumerate(self.blocks):
            if block.role is Role.HEADING and block.level == 0:
                if use:
                    self.blocks[at] = replace(block, level=CHAPTER)
                else:
                    self.blocks[at] = replace(block, role=Role.PROSE)
        split: list[Block] = []
        for block in self.blocks:
            if block.role is Role.PROSE and len(block.rows) > 1:
                split += [replace(block, rows=(row,)) for row in block.rows]
            else:
                split.append(block)
        self.blocks = split

    def drop_contents(self) -> None:
        """Leave out lists of chapters."""
        at = 0
        while at < len(self.blocks):
            block = self.blocks[at]
            announced = block.role in {Role.HEADING, Role.PROSE} and self.language.is_contents(
                self.words(block)
            )
            stop = self._list_end(at + 1 if announced else at)
            if stop - at >= (2 if announced else 4) and (announced or self._recurs(at, stop)):
                self.leave_out(self.blocks[at:stop], Why.CONTENTS_LIST)
                del self.blocks[at:stop]
            elif announced and stop == at + 1:
                self.leave_out([block], Why.CONTENTS_LIST)
                del self.blocks[at]
            else:
                at = max(at + 1, stop if block.role is Role.HEADING else at + 1)

    def _list_end(self, at: int) -> int:
        """Where a run of rows that look like entries ends; its last heading may open a body."""
        stop = at
        while stop < len(self.blocks) and self._is_entry(self.blocks[stop]):
            stop += 1
        if stop == at:
            return at
        seen = {self._key(block) for block in self.blocks[at:stop]}
        if stop < len(self.blocks):
            back = stop
            while back > at and self.blocks[back - 1].role is Role.HEADING and stop - back < 3:
                earlier = {self._key(block) for block in self.blocks[at : back - 1]}
                if self._key(self.blocks[back - 1]) not in earlier and back != stop:
                    break
                back -= 1
            stop = back
        return stop if seen else at

    def _is_entry(self, block: Block) -> bool:
        if block.role is Role.HEADING:
            return True
        if block.role not in {Role.PROSE, Role.VERSE, Role.QUOTED}:
            return False
        return all(len(words) < 80 and self.language.heading(words) for words in self._rows(block))

    def _rows(self, block: Block) -> list[str]:
        return [self.words(replace(block, rows=(row,))) for row in block.rows]

    def _key(self, block: Block) -> str:
        found = self.heading(block)
        return found.key if found else self.words(block).casefold()

    def _recurs(self, at: int, stop: int) -> bool:
        keys = {self._key(block) for block in self.blocks[at:stop]}
        later = {self._key(block) for block in self.blocks[stop:] if block.role is Role.HEADING}
        return len(keys & later) * 2 > len(keys)

    def drop_repeated(self) -> None:
        """Leave out a heading that only says again what the one before it said."""
        kept: list[Block] = []
        for block in self.blocks:
            last = kept[-1] if kept else None
            heads = block.role is Role.HEADING and last is not None and last.role is Role.HEADING
            if heads and last is not None and self._same(last, block):
                self.leave_out([block], Why.HEADING_REPEATED)
            else:
                kept.append(block)
        self.blocks = kept

    def _same(self, one: Block, other: Block) -> bool:
        first, second = self.words(one), self.words(other)
        if "".join(first.split()).casefold() == "".join(second.split()).casefold():
            return True
        head, again = self.heading(one), self.heading(other)
        return bool(head and again and head.key == again.key and one.level == other.level)

    # --- title and author ------------------------------------------------------------------------

    def read_title(self) -> None:
        """Read and leave out the rows of a title page."""
        if not self.outline.title and len(self.manuscript.parts) == 1:
            self._title_heading()
        first = next((at for at, b in enumerate(self.blocks) if b.role is Role.HEADING), None)
        before = self.blocks[: first if first is not None else 3]
        rows: list[str] = []
        taken = 0
        for block in before[:8]:
            if block.role not in {Role.PROSE, Role.VERSE, Role.QUOTED}:
                break
            rows += self._rows(block)
            taken += 1
        title, author = self.language.title_page(rows)
        if first is not None and taken == first and title:
            self._take_page(taken, title, author)
        elif first is None and title:
            self._lone_title(rows, title, author)

    def _take_page(self, taken: int, title: str, author: str) -> None:
        if taken:
            self.leave_out(self.blocks[:taken], Why.FRONT_MATTER)
            del self.blocks[:taken]
        self.outline.title = self.outline.title or title
        self.outline.author = self.outline.author or author

    def _title_heading(self) -> None:
        """A single top heading above chapters names the story."""
        heads = [block for block in self.blocks if block.role is Role.HEADING]
        if not heads or self.blocks[0] is not heads[0]:
            return
        top = min(block.level for block in heads)
        first = heads[0]
        found = self.heading(first)
        if (
            first.level != top
            or sum(1 for b in heads if b.level == top) > 1
            or (found and not found.bare)
        ):
            return
        self.outline.title = self.words(first)
        if len(heads) == 1:
            return
        rows = []
        second = self.blocks.index(heads[1])
        for block in self.blocks[1:second]:
            rows += self._rows(block) if block.rows else ["."]
        title, author = self.language.title_page([self.outline.title, *rows])
        if title or not rows:
            self.outline.author = self.outline.author or author
            self.leave_out(self.blocks[:second], Why.FRONT_MATTER)
            del self.blocks[:second]

    def _lone_title(self, rows: list[str], title: str, author: str) -> None:
        """A short story without chapters: its title heads it."""
        block = self.blocks[0]
        if len(block.rows) != 1 or len(self.blocks) < 2:
            return
        self.outline.title = self.outline.title or title
        self.blocks[0] = replace(block, role=Role.HEADING, level=CHAPTER)
        if author and len(rows) > 1 and len(self.blocks) > 2:
            self.outline.author = self.outline.author or author
            self.leave_out([self.blocks[1]], Why.FRONT_MATTER)
            del self.blocks[1]

    # --- letters ---------------------------------------------------------------------------------

    def find_letters(self) -> None:
        """Paragraphs from a salutation to a signature are a letter."""
        at = 0
        while at < len(self.blocks):
            stop = self._letter_end(at)
            if stop > at:
                letter = self.blocks[at:stop]
                rows = tuple(row for block in letter for row in block.rows)
                self.blocks[at:stop] = [replace(letter[0], role=Role.QUOTED, rows=rows)]
            at += 1

    def _letter_end(self, at: int) -> int:
        """Where the letter that begins at a block ends; ``at`` when none begins."""
        if not self._is_prose(at) or not self.language.letter(self._last_row(at))[0]:
            return at
        stop, signed = at + 1, 0
        while stop < len(self.blocks) and stop - at < _LONGEST_LETTER and self._is_prose(stop):
            if self.blocks[stop].part != self.blocks[at].part:
                break
            stop += 1
            if self.language.letter(self._last_row(stop - 1))[1]:
                signed = stop
            elif signed:
                break
        return signed or at

    def _is_prose(self, at: int) -> bool:
        return self.blocks[at].role is Role.PROSE and bool(self.blocks[at].rows)

    def _last_row(self, at: int) -> str:
        return self.words(self.blocks[at])

    # --- chapters --------------------------------------------------------------------------------

    def split(self) -> None:
        """Cut the blocks into sections at the headings of chapters and parts."""
        level = self._chapter_level()
        labels = dict(self.manuscript.titles)
        section = Section()
        part = -1
        for block in self.blocks:
            if block.part != part:
                part = block.part
                if (
                    part in labels
                    and block.role is not Role.HEADING
                    and (section.body or not section.headings)
                ):
                    section = self._open(section, labels[part])
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
                section = self._open(section, "")
            section.headings.append(block)
            section.title = self.words(block)
        self._open(section, "")
        if not self.outline.sections:
            self.outline.sections.append(section)

    def _open(self, done: Section, title: str) -> Section:
        """Keep a finished section when there is anything in it; a new one."""
        if done.headings or done.body:
            self.outline.sections.append(done)
        return Section(title=title)

    def _chapter_level(self) -> int:
        heads = [block for block in self.blocks if block.role is Role.HEADING]
        if not heads:
            return CHAPTER
        numbered: list[int] = []
        for block in heads:
            found = self.heading(block)
            if found and found.level == CHAPTER:
                numbered.append(block.level)
        if numbered:
            return Counter(numbered).most_common(1)[0][0]
        return min(block.level for block in heads)


def outline(manuscript: Manuscript, language: Language) -> Outline:
    """The chapters of a manuscript."""
    return _Outliner(manuscript, language).run()
