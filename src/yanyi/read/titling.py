"""Title and author, and pieces whose titles are set in capitals alone."""

import itertools
from dataclasses import replace

from yanyi.read.heading import CHAPTER
from yanyi.read.markup import Block, Role
from yanyi.read.sheet import Sheet
from yanyi.story.reading import Why

_LONGEST_TITLE = 60
_SHORTEST_PIECE = 600


def head_titled_pieces(sheet: Sheet) -> None:
    """Where nothing heads anything, rows in capitals with enough text below head their pieces."""
    if any(block.role is Role.HEADING for block in sheet.blocks):
        return
    places = [at for at, block in enumerate(sheet.blocks) if _is_capitals(sheet, block)]
    bounds = [*places, len(sheet.blocks)]
    heads = [
        at
        for at, end in itertools.pairwise(bounds)
        if _size(sheet.blocks[at + 1 : end]) >= _SHORTEST_PIECE
    ]
    if len(heads) >= 3:
        for at in heads:
            sheet.blocks[at] = replace(sheet.blocks[at], role=Role.HEADING, level=CHAPTER)


def _is_capitals(sheet: Sheet, block: Block) -> bool:
    if block.role not in {Role.PROSE, Role.QUOTED} or len(block.rows) != 1:
        return False
    if _size([block]) > _LONGEST_TITLE:
        return False
    words = sheet.words(block)
    return words.isupper() and words[-1] not in ",;:—-" and sum(map(str.isalpha, words)) > 3


def _size(blocks: list[Block]) -> int:
    return sum(block.rows[-1].end - block.rows[0].start for block in blocks if block.rows)


def find_title(sheet: Sheet) -> tuple[str, str]:
    """Title and author of the story; the rows of a title page are left out."""
    return _Titles(sheet).find()


class _Titles:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.title, self.author = sheet.manuscript.title, sheet.manuscript.author

    def find(self) -> tuple[str, str]:
        """Read and leave out the rows of a title page."""
        if not self.title and len(self.sheet.manuscript.parts) == 1:
            self._heading()
        blocks = self.sheet.blocks
        first = next((at for at, b in enumerate(blocks) if b.role is Role.HEADING), None)
        before = blocks[: first if first is not None else 3]
        rows: list[str] = []
        taken = 0
        for block in before[:8]:
            if block.role not in {Role.PROSE, Role.VERSE, Role.QUOTED}:
                break
            rows += self.sheet.rows(block)
            taken += 1
        title, author = self.sheet.language.title_page(rows)
        if first is not None and taken == first and title:
            if taken:
                self.sheet.drop(0, taken, Why.FRONT_MATTER)
            self._take(title, author)
        elif first is None and title:
            self._lone(rows, title, author)
        return self.title, self.author

    def _take(self, title: str, author: str) -> None:
        self.title = self.title or title
        self.author = self.author or author

    def _heading(self) -> None:
        """A single top heading above chapters names the story."""
        sheet = self.sheet
        heads = [at for at, block in enumerate(sheet.blocks) if block.role is Role.HEADING]
        if not heads or heads[0] != 0:
            return
        first = sheet.blocks[0]
        top = min(sheet.blocks[at].level for at in heads)
        found = sheet.heading(first)
        if (
            first.level != top
            or sum(1 for at in heads if sheet.blocks[at].level == top) > 1
            or (found and not found.bare)
        ):
            return
        self.title = sheet.words(first)
        if len(heads) == 1:
            return
        second = heads[1]
        rows: list[str] = []
        for block in sheet.blocks[1:second]:
            rows += sheet.rows(block) if block.rows else ["."]
        title, author = sheet.language.title_page([self.title, *rows])
        if title or not rows:
            self._take(self.title, author)
            sheet.drop(0, second, Why.FRONT_MATTER)

    def _lone(self, rows: list[str], title: str, author: str) -> None:
        """A short story without chapters: its title heads it."""
        blocks = self.sheet.blocks
        if len(blocks[0].rows) != 1 or len(blocks) < 2:
            return
        blocks[0] = replace(blocks[0], role=Role.HEADING, level=CHAPTER)
        self.title = self.title or title
        if author and len(rows) > 1 and len(blocks) > 2:
            self.author = self.author or author
            self.sheet.drop(1, 2, Why.FRONT_MATTER)
