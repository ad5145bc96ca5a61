"""The spreads of a story: which words stand together, with which picture, in which layout."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, inf

from yanyi.art.lettering.items import passage_text
from yanyi.art.spread import Layout, Para, Tone
from yanyi.board.types import Board, Setting, Shot, View
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.perform.comic.estimates import ems
from yanyi.perform.gallery import Wanted, wanted_of
from yanyi.perform.picturebook.script import Bit, SceneScript, heading_of, scripted
from yanyi.story.types import Chapter, Story

_FEW = 30  # spreads of a chapter; a longer one has more words on each, up to a point
_MOST_GROWTH = 1.45
_STRIP = 3.4  # lines under a picture
_SQUARE = 1.25  # a picture not much wider than high stands in a column
_STRONG = (Rhythm.ESTABLISH, Rhythm.TURN, Rhythm.BURST)
_FAR = (Framing.ESTABLISHING, Framing.WIDE)


@dataclass(frozen=True, slots=True)
class Measures:
    """How many ems of text a spread should hold, and may."""

    aim: float
    most: float


@dataclass(frozen=True, slots=True)
class Spread:
    """A spread to be made: its words, whose lines they are, its picture and its layout."""

    layout: Layout
    paras: tuple[Para, ...]
    anchors: tuple[tuple[str, ...], ...]
    setting: Setting | None = None
    wanted: Wanted | None = None
    mirrored: bool = False
    bookmark: str = ""


def measures(chinese: bool, total: float) -> Measures:
    """How much text a spread of a chapter with so many ems holds."""
    aim, most = (50.0, 124.0) if chinese else (74.0, 150.0)
    growth = min(max(total / (aim * _FEW), 1.0), _MOST_GROWTH)
    return Measures(aim * growth, most)


def spreads(story: Story, board: Board, chinese: bool) -> list[Spread]:
    """Every spread of the story between its title page and its end."""
    own = {one.anchor: one.shape for one in board.given}
    made: list[Spread] = []
    for number, chapter in enumerate(story.chapters):
        shown = board.chapters[number] if number < len(board.chapters) else None
        rough = list(scripted(chapter, shown, 1e9))
        total = sum(bit.size for scene in rough for bit in scene.bits)
        held = measures(chinese, total)
        scenes = list(scripted(chapter, shown, held.most * 0.8))
        made.extend(_opening(chapter, scenes))
        for scene in scenes:
            for group in groups(scene, held, own):
                made.append(_spread(group, scene, made[-1] if made else None, own, chinese))
    return made


def _opening(chapter: Chapter, scenes: Sequence[SceneScript]) -> Iterator[Spread]:
    """A chapter begins with its heading under a small picture of where it begins."""
    words = heading_of(chapter)
    if not words or chapter.heading is None:
        return
    shot = next((scene.shots[0] for scene in scenes if scene.shots), None)
    paras, anchors = (Para(Tone.HEADING, (words,)),), ((chapter.heading.anchor,),)
    if shot is None:
        yield Spread(Layout.WORDS, paras, anchors, bookmark=chapter.title)
        return
    view = View(shot.view.setting, (), Framing.ESTABLISHING)
    wanted = Wanted(view, (), f"Nobody is in sight. {shot.prompt}", shot.negative)
    setting = shot.view.setting
    yield Spread(Layout.VIGNETTE, paras, anchors, setting, wanted, bookmark=chapter.title)


def groups(
    scene: SceneScript, held: Measures, own: Mapping[str, float]
) -> Iterator[tuple[Bit, ...]]:
    """The bits of a scene in spreads: about even, parted where paragraphs and shots end."""
    bits = scene.bits
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(bits) + 1):
        found = (inf, end - 1)
        size = 0.0
        brought: set[str] = set()
        for start in range(end - 1, -1, -1):
            size += bits[start].size
            brought |= {bits[start].anchor} & own.keys()
            if start < end - 1 and (size > held.most or len(brought) > 1):
                break
            cost = best[start][0] + ((size - held.aim) / held.aim) ** 2 + 0.3
            cost += _parting(scene, start) if start else 0.0
            if cost < found[0] - 1e-12:
                found = (cost, start)
        best.append(found)
    ends = [len(bits)]
    while ends[-1] > 0:
        ends.append(best[ends[-1]][1])
    ends.reverse()
    for start, end in pairwise(ends):
        yield bits[start:end]


def _parting(scene: SceneScript, start: int) -> float:
    """What it costs to begin a spread with this bit."""
    before, after = scene.bits[start - 1], scene.bits[start]
    cost = 0.0
    if before.anchor == after.anchor:
        cost += 0.8
    elif before.block == after.block:
        cost += 0.35
    if before.shot == after.shot:
        cost += 0.2
    elif scene.shots[after.shot].rhythm in _STRONG:
        cost -= 0.25
    return cost


def _spread(
    bits: tuple[Bit, ...], scene: SceneScript, last: Spread | None, own: Mapping[str, float],
    chinese: bool,
) -> Spread:  # fmt: skip
    paras, anchors = _paragraphs(bits)
    if not scene.shots:
        return Spread(Layout.WORDS, paras, anchors)
    shot = _pictured(bits, scene, last, own)
    brought = next((own[bit.anchor] for bit in bits if bit.anchor in own), None)
    layout = _layout(shot, paras, last, chinese)
    if brought is not None:
        layout = _fitting(brought, paras, chinese)
    lines = tuple(dict.fromkeys(bit.anchor for bit in bits))
    wanted = wanted_of(shot, lines)
    mirrored = _looks_left(shot, last)
    return Spread(layout, paras, anchors, shot.view.setting, wanted, mirrored)


def _paragraphs(
    bits: tuple[Bit, ...],
) -> tuple[tuple[Para, ...], tuple[tuple[str, ...], ...]]:
    """Bits of one block and tone as one paragraph, with the anchors of its passages."""
    made: list[tuple[Bit, Para, tuple[str, ...]]] = []
    for bit in bits:
        last = made[-1] if made else None
        if last and (last[0].block, last[0].tone) == (bit.block, bit.tone):
            para = replace(last[1], passages=(*last[1].passages, bit.passage))
            made[-1] = (bit, para, (*last[2], bit.anchor))
        else:
            made.append((bit, Para(bit.tone, (bit.passage,)), (bit.anchor,)))
    return tuple(para for _, para, _ in made), tuple(anchors for _, _, anchors in made)


def _pictured(
    bits: tuple[Bit, ...], scene: SceneScript, last: Spread | None, own: Mapping[str, float]
) -> Shot:
    """The shot to draw: the author's own, else the one most worth a picture."""
    brought = next((bit.shot for bit in bits if bit.anchor in own), None)
    if brought is not None:
        return scene.shots[brought]
    before = last.wanted.view if last and last.wanted else None
    sizes: dict[int, float] = {}
    for bit in bits:
        sizes[bit.shot] = sizes.get(bit.shot, 0.0) + bit.size
    whole = sum(sizes.values()) or 1.0

    def worth(number: int) -> float:
        shot = scene.shots[number]
        score = sizes[number] / whole + 0.16 * min(3, len(shot.view.actors))
        score += 0.35 if shot.rhythm in _STRONG else 0.0
        score -= 0.5 if shot.view.framing is Framing.INSERT else 0.0
        if before is not None:
            score -= 0.3 if shot.view.framing is before.framing else 0.0
            score -= 2.0 if shot.view == before else 0.0
        return score

    return scene.shots[max(sizes, key=lambda number: (worth(number), -number))]


def _layout(shot: Shot, paras: tuple[Para, ...], last: Spread | None, chinese: bool) -> Layout:
    """Few words lie over or under the picture, many beside it; never the same thrice."""
    far = shot.view.framing in _FAR
    rows = _rows(paras, 26.0 if chinese else 27.0)
    fits: list[Layout] = []
    if rows <= _STRIP and far:
        fits.append(Layout.OVER)
    if rows <= 2.4 and not far:
        fits.append(Layout.VIGNETTE)
    if rows <= _STRIP:
        fits.append(Layout.BELOW)
    fits.append(Layout.COLUMN)
    if last and last.layout is fits[0] and len(fits) > 1:
        return fits[1]
    return fits[0]


def _fitting(shape: float, paras: tuple[Para, ...], chinese: bool) -> Layout:
    """The layout that cuts least of a picture of the author's."""
    few = _rows(paras, 26.0 if chinese else 27.0) <= _STRIP
    return Layout.BELOW if few and shape > _SQUARE else Layout.COLUMN


def _rows(paras: tuple[Para, ...], room: float) -> float:
    """How many lines a strip of this many ems would have, gaps counted as a part of one."""
    count = 0.3 * (len(paras) - 1)
    for para in paras:
        sizes = [ems(passage_text(one)) for one in para.passages]
        verse = para.tone is Tone.VERSE
        count += sum(ceil(one / room) for one in sizes) if verse else ceil(sum(sizes) / room)
        count += 0.7 if para.tone is Tone.SOUND else 0.0
    return count


def _looks_left(shot: Shot, last: Spread | None) -> bool:
    """Whether the column stands on the left: the people look towards the words."""
    actors = shot.view.actors
    if len(actors) == 1:
        return not actors[0].faces_right
    return bool(last and last.layout is Layout.COLUMN and not last.mirrored)
