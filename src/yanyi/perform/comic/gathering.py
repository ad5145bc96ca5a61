"""The cells of a story: every line in one of them, or left out with a reason."""

from dataclasses import dataclass, field

from yanyi.board.types import Board, BoardScene, Shot
from yanyi.models.work import Omitted
from yanyi.perform.comic.cells import Cell, cells
from yanyi.perform.comic.script import Scripted, drafts, scripted
from yanyi.perform.comic.variety import varied
from yanyi.story.reading import Why
from yanyi.story.types import Scene, Story

_FEWEST = 3


@dataclass
class Gathered:
    """The cells of the chapters, in groups that begin a page, and what is not lettered."""

    chapters: list[list[tuple[Cell, ...]]] = field(default_factory=list)
    omitted: list[Omitted] = field(default_factory=list)


def gather(story: Story, board: Board, chinese: bool, rtl: bool = False) -> Gathered:
    """Go through story and board side by side."""
    found = Gathered()
    for number, chapter in enumerate(story.chapters):
        groups: list[tuple[Cell, ...]] = []
        shown = board.chapters[number].scenes if number < len(board.chapters) else ()
        for at, scene in enumerate(chapter.scenes):
            made = _scene(scene, shown[at] if at < len(shown) else None, chinese, rtl, found)
            if groups and (len(groups[-1]) < _FEWEST or 0 < len(made) < _FEWEST):
                groups[-1] += made
            elif made:
                groups.append(made)
        found.chapters.append([varied(group) for group in groups])
    return found


def _scene(
    scene: Scene, shown: BoardScene | None, chinese: bool, rtl: bool, found: Gathered
) -> tuple[Cell, ...]:
    lines = scripted(scene.blocks)
    shots = shown.shots if shown else ()
    made: list[Cell] = []
    for shot, told in _shared(lines, shots):
        kept: list[Scripted] = []
        for one in told:
            if one.tag:
                found.omitted.append(Omitted(one.line.anchor, Why.SPEECH_TAG))
            else:
                kept.append(one)
        if kept or not told:
            made.extend(cells(shot, list(drafts(kept, chinese)), chinese, rtl))
    return tuple(made)


def _shared(
    lines: dict[str, Scripted], shots: tuple[Shot, ...]
) -> list[tuple[Shot, list[Scripted]]]:
    """The shots with their lines in order; a line in no shot goes with the one before."""
    if not shots:
        return []
    of = {anchor: number for number, shot in enumerate(shots) for anchor in shot.lines}
    shared: list[tuple[Shot, list[Scripted]]] = [(shot, []) for shot in shots]
    at = 0
    for anchor, one in lines.items():
        at = of.get(anchor, at)
        shared[at][1].append(one)
    return shared
