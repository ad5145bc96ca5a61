"""The judge finds every fault that is planted, and none where there is none."""

import asyncio
import copy
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import skia

from judging import persons
from judging.fault import Rect, What
from judging.judge import judge
from judging.sight import Text
from judging.witness import Book, Cell, Leaf, watched
from judging.words import _bad_rows
from perform.comic.comic_stories import chinese, english
from perform.comic.stage_for_comics import SmallStage
from yanyi.art.figure.figure import draw_figure
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Costume, Pose
from yanyi.models.answers import Flat
from yanyi.perform.comic.options import Options

STORIES = {"zh": chinese, "en": english}
# Sketches have flat grounds: two panels with the same person look alike.
JUDGED = set(What) - {What.SAME}


class DressedStage(SmallStage):
    """A small stage on which everybody wears a colour of their own."""

    async def ask(self, ask: Any) -> Any:
        flat: Flat = await super().ask(ask)
        image = skia.Image.MakeFromEncoded(
            skia.Data.MakeWithCopy(self.folder.path(flat.image).read_bytes())
        )
        surface = skia.Surface(image.width(), image.height())
        canvas = surface.getCanvas()
        canvas.drawImage(image, 0, 0)
        for one in flat.figures:
            colour = 0xFF000000 | (ask.view.actors[one.actor].look.seed * 0x4A9D71 & 0xFFFFFF)
            body = skia.Rect(one.body.left, one.head.bottom, one.body.right, one.body.bottom)
            canvas.drawRect(body, skia.Paint(Color=colour))
        data = bytes(surface.makeImageSnapshot().encodeToData(skia.kPNG, 100))
        return dataclasses.replace(flat, image=self.folder.keep_bytes(data))


@pytest.fixture(scope="module", params=["zh", "en"])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Book:
    stage = DressedStage(tmp_path_factory.mktemp(request.param))
    story, board = STORIES[request.param]()
    return asyncio.run(watched(request.param, story, board, Options(), stage, stage.folder))


def faults(book: Book) -> set[What]:
    return {fault.what for fault in judge(book).faults} & JUDGED


def test_a_good_comic_has_no_fault(book: Book) -> None:
    verdict = judge(book)
    assert not [str(fault) for fault in verdict.faults if fault.what in JUDGED]
    assert verdict.looked["texts"] > 10
    assert verdict.looked["tails"] > 4


def with_panel(book: Book, leaf: Leaf, at: int, laid: Any) -> Book:
    cells = list(leaf.cells)
    cells[at] = Cell(cells[at].wished, laid, cells[at].art)
    changed = dataclasses.replace(leaf, cells=tuple(cells))
    leaves = tuple(changed if one is leaf else one for one in book.leaves)
    return dataclasses.replace(book, leaves=leaves)


def planted(book: Book, fits: Callable[[Any], bool], plant: Callable[[Any], None]) -> Book:
    """The book with one panel spoilt: the first that fits."""
    for leaf in book.leaves:
        for at, cell in enumerate(leaf.cells):
            if fits(cell):
                laid = copy.deepcopy(cell.laid)
                plant(laid)
                return with_panel(book, leaf, at, laid)
    raise AssertionError("no panel fits")


def talks(cell: Any) -> bool:
    """Whether a figure of the panel says something in it."""
    heads = cell.laid.get("heads") or []
    kinds = [one["block"]["kind"] for one in cell.laid["lettered"] if one.get("tail")]
    return bool(heads) and "speech" in kinds


def speech(laid: Any) -> Any:
    return next(one for one in laid["lettered"] if one["block"]["kind"] == "speech")


def moved(one: Any, x: float, y: float) -> None:
    box = one["box"]
    for side, by in (("left", x), ("right", x), ("top", y), ("bottom", y)):
        box[side] += by


def onto_face(laid: Any) -> None:
    one, head = speech(laid), laid["heads"][0]
    moved(one, head["left"] - one["box"]["left"], head["top"] - one["box"]["top"])


def onto_neighbour(laid: Any) -> None:
    laid["lettered"][1]["box"] = dict(laid["lettered"][0]["box"])


def worded(laid: Any) -> list[Any]:
    """What is read in a row: everything but sound words, which stand where they are heard."""
    return [one for one in laid["lettered"] if one["block"]["kind"] != "sound"]


def swapped(laid: Any) -> None:
    first, second = worded(laid)[:2]
    first["box"], second["box"] = second["box"], first["box"]


def first_row(laid: Any) -> Any:
    rows = next(r for r in (one["block"]["rows"] for one in laid["lettered"]) if len(r) > 1)
    return rows[1]["letters"][0]["words"][0]


def several(cell: Any) -> bool:
    return len(cell.laid["lettered"]) > 1


def has_rows(cell: Any) -> bool:
    return any(len(one["block"]["rows"]) > 1 for one in cell.laid["lettered"])


PLANTS: dict[What, tuple[Callable[[Any], bool], Callable[[Any], None]]] = {
    What.OVER_FACE: (talks, onto_face),
    What.OUTSIDE: (talks, lambda laid: moved(speech(laid), 900, 0)),
    What.OVERLAP: (several, onto_neighbour),
    What.TAIL: (talks, lambda laid: speech(laid).update(tail=None)),
    What.SMALL: (talks, lambda laid: speech(laid)["block"].update(size=21.0)),
    What.OVERFLOW: (talks, lambda laid: speech(laid)["block"]["rows"][0].update(right=99.0)),
    What.TWICE_OR_NEVER: (several, lambda laid: laid["lettered"].pop()),
    What.ORDER: (lambda cell: len(worded(cell.laid)) > 1, swapped),
    What.LINE_END: (has_rows, lambda laid: first_row(laid).update(text="，" + "x")),
}


@pytest.mark.parametrize("what", PLANTS)
def test_a_planted_fault_is_found(book: Book, what: What) -> None:
    assert what in faults(planted(book, *PLANTS[what]))


@pytest.mark.parametrize(
    ("rows", "kind", "bad"),
    [
        (("the extra-", "ordinary day"), "speech", False),
        (("the extra-", "ordinary day"), "shout", True),
        (("he saw Bartho-", "lomew there"), "speech", True),  # may be a name
        (("an extraordina-", "ry day"), "speech", True),  # two letters
        (("a pa-", "per boat"), "speech", True),
    ],
)
def test_hyphens_keep_to_the_rules(rows: tuple[str, ...], kind: str, bad: bool) -> None:
    box = Rect(0, 0, 100, 100)
    made = (0, kind, 40.0, box, rows, (), ((0, "".join(rows).replace("-", "")),), False, None)
    text = Text(*made, None, True, parted=(True, False))
    assert bool(list(_bad_rows(text))) is bad


def test_two_hyphens_in_a_row_are_a_fault() -> None:
    rows = ("the extra-", "ordi-", "nary day")
    made = (0, "speech", 40.0, Rect(0, 0, 9, 9), rows, (), ((0, "the extraordinary day"),), False)
    assert list(_bad_rows(Text(*made, None, None, True, parted=(True, True, False))))


def test_a_line_lettered_twice_is_found(book: Book) -> None:
    def twice(laid: Any) -> None:
        laid["lettered"].append(copy.deepcopy(laid["lettered"][-1]))

    assert What.TWICE_OR_NEVER in faults(planted(book, several, twice))


def test_a_stroke_across_the_edge_of_a_balloon_is_seen(book: Book, tmp_path: Path) -> None:
    leaf, cell = next((leaf, c) for leaf in book.leaves for c in leaf.cells if talks(c))
    box = speech(cell.laid)["box"]
    page = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(leaf.image.read_bytes()))
    surface = skia.Surface(page.width(), page.height())
    canvas = surface.getCanvas()
    canvas.drawImage(page, 0, 0)
    y = (box["top"] + box["bottom"]) / 2
    ink = skia.Paint(Color=0xFF1B1626, StrokeWidth=4)
    canvas.drawLine(box["left"] - 30, y, box["left"] + 40, y, ink)
    file = tmp_path / "page.png"
    surface.makeImageSnapshot().save(str(file), skia.kPNG)
    spoilt = dataclasses.replace(leaf, image=file)
    leaves = tuple(spoilt if one is leaf else one for one in book.leaves)
    assert What.OVERFLOW in faults(dataclasses.replace(book, leaves=leaves))


def test_a_changed_coat_is_found(book: Book) -> None:
    casting = book.board.casting
    members = tuple(
        dataclasses.replace(one, look=dataclasses.replace(one.look, colour="#123456"))
        for one in casting.members
    )
    board = dataclasses.replace(book.board, casting=dataclasses.replace(casting, members=members))
    assert What.PERSON in faults(dataclasses.replace(book, board=board))


def test_the_same_picture_twice_is_found(book: Book) -> None:
    leaf = next(one for one in book.leaves if any(c.laid["picture"] for c in one.cells))
    cell = next(c for c in leaf.cells if c.laid["picture"])
    doubled = dataclasses.replace(leaf, cells=(cell, cell))
    found = judge(dataclasses.replace(book, leaves=(doubled,))).faults
    assert What.SAME in {fault.what for fault in found}


def test_a_robe_shown_in_a_mirror_is_closed_the_wrong_way(monkeypatch: pytest.MonkeyPatch) -> None:
    actor = Actor(Look(3, costume=Costume.HANFU), 0.5, True, Pose.STAND)
    side = persons.collar_side(actor)
    assert side is not None
    assert side < 0
    draw = draw_figure

    def mirrored(ink: Any, actor: Actor, face: Any) -> Any:
        ink.canvas.scale(-1, 1)
        return draw(ink, actor, face)

    monkeypatch.setattr(persons, "draw_figure", mirrored)
    wrong = persons.collar_side(actor)
    assert wrong is not None
    assert wrong > 0
