"""The blocks of a manuscript while its outline is found, with their words at hand."""

from dataclasses import replace

from yanyi.problems import Span
from yanyi.read.heading import Heading
from yanyi.read.language import Language
from yanyi.read.markup import Block, Manuscript, Role, block_text
from yanyi.story.reading import LeftOut, Why

_PROSE = frozenset({Role.PROSE, Role.VERSE, Role.QUOTED})


class Sheet:
    """Blocks that may be put aside, cut and joined; words and headings are read once."""

    def __init__(self, manuscript: Manuscript, language: Language) -> None:
        self.manuscript = manuscript
        self.language = language
        self.blocks = list(manuscript.blocks)
        self.left_out: list[LeftOut] = []
        self._words: dict[int, tuple[Block, str]] = {}
        self._headings: dict[str, Heading | None] = {}

    def words(self, block: Block) -> str:
        """The words of a block, its rows joined by a space."""
        known = self._words.get(id(block))
        if known is None:
            known = (block, block_text(self.manuscript.parts[block.part], block))
            self._words[id(block)] = known
        return known[1]

    def rows(self, block: Block) -> list[str]:
        """The words of each row of a block."""
        if len(block.rows) == 1:
            return [self.words(block)]
        return [self.words(replace(block, rows=(row,))) for row in block.rows]

    def row_heading(self, row: str) -> Heading | None:
        """The heading that a row is, if it is one."""
        if row not in self._headings:
            self._headings[row] = self.language.heading(row)
        return self._headings[row]

    def heading(self, block: Block) -> Heading | None:
        """What a block's first row, or all of it, says as a heading."""
        if not block.rows:
            return None
        if len(block.rows) == 1:
            return self.row_heading(self.words(block))
        first = self.words(replace(block, rows=block.rows[:1]))
        return self.row_heading(first) or self.row_heading(self.words(block))

    def key(self, block: Block) -> str:
        """What tells a heading from others: its number or name, or all its words."""
        found = self.heading(block)
        return found.key if found else self.words(block).casefold()

    def is_prose(self, at: int) -> bool:
        """Whether there are running words at this place."""
        return at < len(self.blocks) and self.blocks[at].role in _PROSE

    def leave_out(self, blocks: list[Block], reason: Why) -> None:
        """Put blocks aside, with the reason."""
        for block in blocks:
            if block.rows:
                span = Span(block.part, block.rows[0].start, block.rows[-1].end)
                self.left_out.append(LeftOut(span, reason))

    def drop(self, start: int, stop: int, reason: Why) -> None:
        """Leave out the blocks ``[start, stop)``."""
        self.leave_out(self.blocks[start:stop], reason)
        del self.blocks[start:stop]
