"""What an author may say outright in a text: speakers, scenes, sounds, songs, comments.

docs/manuscript.md describes it. A row counts only when it plainly means it; any other stays text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from yanyi.problems import Position, Problem, Span, line_and_column
from yanyi.read.formats.opening import opening_of
from yanyi.read.formats.saying import Saying, saying_of
from yanyi.read.languages import is_narrator
from yanyi.read.markup import Block, Cue, Piece, Role, Row
from yanyi.story.reading import LeftOut, Why
from yanyi.story.vocabulary import LineKind

_FIRST = frozenset("@＠!！♪♫♬♩[［【")
_SPEAKER = re.compile(
    r"[@＠]([^\W_](?:[\w .'’·\-]{0,38}[\w.’'])?)\s{0,3}(?:[(（]([^()（）\n]{1,60})[)）]\s{0,3})?"
    r"[:：][ \t\u3000]*(?=\S)"
)
_SOUND = re.compile(r"[!！](?:sound|sfx|声音|聲音|音效)[ \t]{0,3}[:：]\s{0,5}(?=\S)", re.IGNORECASE)
_SONG = re.compile(r"[♪♫♬♩]+[ \t\u3000]*(?=[^\s♪♫♬♩])")
_SONG_END = re.compile(r"[ \t\u3000]*[♪♫♬♩]+$")
_OPENING = re.compile(r"[\[［【]([^\[\]［］【】\n]{1,120})[\]］】]")
_MOST_PROBLEMS = 20


def is_marked(words: str) -> bool:
    """Whether a row, without white space around it, begins something of the dialect."""
    if not words or words[0] not in _FIRST:
        return False
    if _SPEAKER.match(words) or _SOUND.match(words) or _SONG.match(words):
        return True
    opening = _OPENING.fullmatch(words)
    return opening is not None and opening_of(opening[1]) is not None


def is_speech(words: str) -> bool:
    """Whether a row names its speaker; only such a row may go on in the rows below it."""
    return bool(_SPEAKER.match(words))


@dataclass(slots=True)
class Dialect:
    """The marked rows of one text: what they are, what is left out of them, what is unclear.

    ``row`` makes a row of a stretch of the text in the text's own format.
    """

    name: str
    text: str
    row: Callable[[int, int], Row]
    part: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def block(self, start: int, end: int) -> Block | None:
        """The block that the stretch ``[start, end)`` plainly is, or None."""
        words = self.text[start:end]
        if not words or words[0] not in _FIRST:
            return None
        if speaker := _SPEAKER.match(words):
            return self._spoken(start, end, speaker)
        if sound := _SOUND.match(words):
            return self._marked(start, end, sound, Role.PROSE, Cue(LineKind.SOUND))
        if song := _SONG.match(words):
            return self._marked(start, end, song, Role.VERSE, Cue(LineKind.SUNG))
        if opening := _OPENING.fullmatch(words):
            return self._opening(start, end, opening[1])
        return None

    def _spoken(self, start: int, end: int, found: re.Match[str]) -> Block:
        name = " ".join(found[1].split())
        saying = saying_of(found[2]) if found[2] else Saying()
        cue = Cue(saying.kind, name, saying.manner, saying.emotion)
        if is_narrator(name):
            cue = Cue(LineKind.NARRATED)
        for words in saying.unknown:
            self._unclear(start + found.start(2), words)
        begin = start + found.end()
        self.left_out.append(LeftOut(Span(self.part, start, begin), Why.SPEECH_TAG))
        song = _SONG.match(self.text[begin:end])
        if song and cue.kind is not LineKind.NARRATED:
            cue = replace(cue, kind=LineKind.SUNG)
            return self._marked(begin, end, song, Role.VERSE, cue)
        role = Role.VERSE if cue.kind is LineKind.SUNG else Role.PROSE
        return Block(role, self.part, (replace(self.row(begin, end), cue=cue),))

    def _marked(self, start: int, end: int, found: re.Match[str], role: Role, cue: Cue) -> Block:
        begin, stop = start + found.end(), end
        if cue.kind is LineKind.SUNG and (closing := _SONG_END.search(self.text, begin, end)):
            stop = closing.start()
        return Block(role, self.part, (replace(self.row(begin, stop), cue=cue),))

    def _opening(self, start: int, end: int, words: str) -> Block | None:
        setting = opening_of(words)
        if setting is None:
            return None
        span = Span(self.part, start, end)
        self.left_out.append(LeftOut(span, Why.SETTING))
        return Block(Role.SETTING, self.part, span=span, setting=setting)

    def _unclear(self, offset: int, words: str) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(
                Problem(
                    f"“{words}” says nothing we know of how a line is said.",
                    Position(self.name, *line_and_column(self.text, offset)),
                    "see docs/manuscript.md for the words there are",
                )
            )


def join_songs(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Rows of a song right below each other as one verse, sung by whom the first one names."""
    made: list[Block] = []
    for block in blocks:
        last = made[-1] if made else None
        if last is not None and _is_song(last) and _is_song(block):
            between = text[last.rows[-1].end : block.rows[0].start]
            if between.count("\n") <= 1 and not between.strip("♪♫♬♩ \t\u3000\r\n"):
                cue = last.rows[-1].cue
                rows = tuple(
                    row if row.cue and row.cue.speaker else replace(row, cue=cue)
                    for row in block.rows
                )
                made[-1] = replace(last, rows=last.rows + rows)
                continue
        made.append(block)
    return made


def _is_song(block: Block) -> bool:
    return block.role is Role.VERSE and block.rows[0].cue is not None


# --- comments ------------------------------------------------------------------------------------


def without_comments(text: str) -> tuple[str, list[Span]]:
    """The text with white space for every ``<!-- comment -->``, of the same length."""
    holes: list[Span] = []
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            break
        holes.append(Span(0, at, end + 3))
        at = text.find("<!--", end + 3)
    return blanked(text, holes), holes


def blanked(text: str, holes: Sequence[Span]) -> str:
    """White space for every hole; one that begins behind words keeps its paragraph together."""
    if not holes:
        return text
    made: list[str] = []
    at, behind_words = 0, False
    for hole in holes:
        before = text[at : hole.start]
        line = before[before.rfind("\n") + 1 :]
        behind_words = bool(line.strip()) or (behind_words and "\n" not in before)
        keeps = "" if behind_words else "\r\n"
        inner = text[hole.start : hole.end]
        made += [before, "".join(one if one in keeps else " " for one in inner)]
        at = hole.end
    return "".join([*made, text[at:]])


def cut_out(block: Block, holes: Sequence[Span]) -> Block:
    """The block without the stretches of its rows that are holes."""
    if not holes or not block.rows:
        return block
    first = bisect_right(holes, block.rows[0].start, key=lambda hole: hole.end)
    stop = bisect_left(holes, block.rows[-1].end, key=lambda hole: hole.start)
    near = holes[first:stop]
    if not near:
        return block
    return replace(block, rows=tuple(_cut_row(row, near) for row in block.rows))


def _cut_row(row: Row, holes: Sequence[Span]) -> Row:
    pieces: list[Piece] = []
    for piece in row.pieces:
        at = piece.start
        for hole in holes:
            if hole.end <= at or hole.start >= piece.end:
                continue
            if hole.start > at:
                pieces.append(replace(piece, start=at, end=hole.start))
            at = max(at, hole.end)
        if at < piece.end or piece.start == piece.end:
            pieces.append(replace(piece, start=at))
    return replace(row, pieces=tuple(pieces) or (Piece(row.start, row.start),))
