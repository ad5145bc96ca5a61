"""Comic lettering read by a machine that did not letter it."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import numpy as np

from judging.fault import Rect
from judging.pixels import Pixels, pixels_of
from judging.sight import Text, look
from judging.witness import Leaf

_LONGEST = 14  # times its height
COLUMN_STEP, COLUMN_WIDTH = 1.06, 1.5
_SAME = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-", "…": ".", "。": ".", "、": ",",
     "·": ".", "「": '"', "」": '"', "`": "'"}
)  # fmt: skip


def plain(text: str) -> str:
    """A text without what no reader would miss: spaces, and the make and length of its marks."""
    same = "".join(unicodedata.normalize("NFKC", text).translate(_SAME).split())
    return re.sub(r"([.\-])\1+", r"\1", same)


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def edits(one: str, other: str) -> int:
    """The fewest characters to change, add or drop to make one text the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


@dataclass
class Score:
    """Characters lettered, and how many of them were read wrong."""

    characters: int = 0
    wrong: int = 0
    letters: int = 0
    wrong_letters: int = 0

    def add(self, wanted: str, read: str) -> None:
        self.characters += len(wanted)
        self.wrong += min(edits(wanted, read), len(wanted))
        a, b = letters(wanted), letters(read)
        self.letters += len(a)
        self.wrong_letters += min(edits(a, b), len(a))

    @property
    def share(self) -> float:
        return 1 - self.wrong / self.characters if self.characters else 1.0

    @property
    def share_of_letters(self) -> float:
        return 1 - self.wrong_letters / self.letters if self.letters else 1.0


@dataclass(frozen=True)
class Line:
    """A line found on a page."""

    left: float
    top: float
    bottom: float
    right: float
    text: str

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def found(engine: Any, pixels: Pixels) -> list[Line]:
    """Every line that the machine finds and reads on a picture."""
    bgr = np.ascontiguousarray(pixels[..., ::-1])
    boxes = engine(bgr, use_det=True, use_cls=False, use_rec=False).boxes
    lines = []
    for box in [] if boxes is None else boxes:
        xs, ys = np.asarray(box)[:, 0], np.asarray(box)[:, 1]
        parts = pieces(straight(bgr, np.asarray(box, dtype=np.float32)))
        texts = [reading(engine, part) for part in parts]
        lines.append(Line(xs.min(), ys.min(), ys.max(), xs.max(), "".join(texts)))
    return lines


def reading(engine: Any, line: Pixels) -> str:
    """The words of one line."""
    texts = engine(np.ascontiguousarray(line), use_det=False, use_cls=False, use_rec=True).txts
    return "".join(texts or ())


def straight(picture: Pixels, box: Any) -> Pixels:
    """A found line cut out and turned level."""
    import cv2

    wide = round(float(np.linalg.norm(box[1] - box[0])))
    high = round(float(np.linalg.norm(box[3] - box[0])))
    to = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(box, to)
    level = cv2.warpPerspective(picture, turn, (wide, high), flags=cv2.INTER_CUBIC)
    return np.asarray(level, np.uint8)


def pieces(line: Pixels) -> list[Pixels]:
    """A long line cut between words: the reader was trained on short ones."""
    high, wide = line.shape[:2]
    if wide <= _LONGEST * high:
        return [line]
    grey = line.astype(float).mean(axis=2)
    middle = grey[round(high * 0.2) : round(high * 0.8)]
    ink = (np.abs(middle - np.median(middle)) > 50).any(axis=0)
    gaps, start = [], None
    for x in range(round(wide * 0.3), round(wide * 0.7)):
        if not ink[x] and start is None:
            start = x
        elif ink[x] and start is not None:
            gaps.append((x - start, (x + start) // 2))
            start = None
    at = max(gaps)[1] if gaps else wide // 2
    return [*pieces(line[:, :at]), *pieces(line[:, at:])]


def _within(line: Line, box: Rect) -> bool:
    x, y = line.centre
    return box.left - 6 <= x <= box.right + 6 and box.top - 6 <= y <= box.bottom + 6


def running(lines: list[Line], row: float) -> str:
    """Lines in reading order; those of one row, ``row`` pixels high, from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.centre[1]):
        if rows and line.centre[1] - rows[-1][0].centre[1] < row * 0.55:
            rows[-1].append(line)
        else:
            rows.append([line])
    return "".join(one.text for row_ in rows for one in sorted(row_, key=lambda o: o.left))


def columns(text: Text, page: Pixels) -> Pixels:
    """Columns of upright characters laid side by side as one row, the first column first."""
    size, box = text.size, text.box
    cells = []
    for number, row in enumerate(text.rows):
        x = box.right - size * 0.25 - (number + 0.5) * COLUMN_WIDTH * size
        for at in range(len(row)):
            y = box.top + size * 0.45 + at * size * COLUMN_STEP
            top, left = round(y), round(x - size * 0.65)
            cells.append(page[top : top + round(size * 1.06), left : left + round(size * 1.3)])
    high = min(len(cell) for cell in cells)
    row_of_cells = np.concatenate([cell[:high] for cell in cells], axis=1)
    return np.pad(row_of_cells, ((12, 12), (12, 12), (0, 0)), mode="edge")


def compared(text: Text, words: str) -> tuple[str, str]:
    """What is lettered and what was read, as they are compared."""
    lettered, said = plain("".join(text.rows)), plain(words)
    if any(text.parted):  # hyphens of ours are none of the author's words
        lettered, said = lettered.replace("-", ""), said.replace("-", "")
    if text.kind in ("title", "sound"):  # their fonts have no small letters
        return lettered.upper(), said.upper()
    return lettered, said


def engine() -> Any:
    """RapidOCR with the models that lie in its wheel."""
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "error", "Global.max_side_len": 4000})


def read(engine: Any, leaf: Leaf) -> list[tuple[Text, str]]:
    """What was read of each text of a page."""
    page = pixels_of(leaf.image)
    left = found(engine, page)
    read_ = []
    for cell in leaf.cells:
        for text in look(cell).texts:
            mine = [one for one in left if _within(one, text.box)]
            left = [one for one in left if one not in mine]
            step = text.box.height / max(len(text.rows), 1)
            if text.vertical:
                mine, step = found(engine, columns(text, page)), text.size * 2
            read_.append((text, running(mine, step)))
    return read_
