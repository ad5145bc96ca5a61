"""Which lines each shot of a film tells: every line of the chapter has one shot, or is cut."""

from dataclasses import dataclass

from yanyi.board.types import BoardChapter, Shot
from yanyi.story.types import Chapter, Line, Narrated, Spoken, Sung, Thought
from yanyi.story.walk import chapter_lines, speaker_of, words_of

_SHORT_TAG = 24  # letters: a longer one says more than who speaks
_IDEOGRAPH = 3  # letters that a Chinese character says as much as


@dataclass(frozen=True, slots=True)
class Scripted:
    """A shot and the lines told in it."""

    shot: Shot
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ChapterScript:
    """A chapter: the lines on its card (its heading first), its scenes, and the lines cut.

    Cut lines only say who speaks, while the speaker is seen to speak.
    """

    card: tuple[Line, ...]
    scenes: tuple[tuple[Scripted, ...], ...]
    cut: tuple[Line, ...]

    @property
    def opening(self) -> Shot | None:
        """The first shot, if there is any."""
        return next((one.shot for scene in self.scenes for one in scene), None)

    @property
    def closing(self) -> Shot | None:
        """The last shot, if there is any."""
        return next((one.shot for scene in self.scenes[::-1] for one in scene[::-1]), None)


def scripted(chapter: Chapter, board: BoardChapter, tags: bool) -> ChapterScript:
    """Give every line its shot: the board's, else that of the line before."""
    heading = (chapter.heading,) if chapter.heading is not None else ()
    lines = [line for line in chapter_lines(chapter) if line not in heading]
    shots = [shot for scene in board.scenes for shot in scene.shots]
    if not shots:
        return ChapterScript((*heading, *lines), (), ())
    owner = {anchor: n for n in reversed(range(len(shots))) for anchor in shots[n].lines}
    told: list[list[Line]] = [[] for _ in shots]
    at = 0
    for line in lines:
        at = owner.get(line.anchor, at)
        told[at].append(line)
    cut: list[Line] = []
    if not tags:
        for shot, held in zip(shots, told, strict=True):
            cut += [line for n, line in enumerate(held) if _needless(shot, held, n)]
    scenes: list[tuple[Scripted, ...]] = []
    n = 0
    for scene in board.scenes:
        count = len(scene.shots)
        row = zip(shots[n : n + count], told[n : n + count], strict=True)
        scenes.append(tuple(_without(shot, held, cut) for shot, held in row))
        n += count
    return ChapterScript(heading, tuple(filter(None, scenes)), tuple(cut))


def _without(shot: Shot, held: list[Line], cut: list[Line]) -> Scripted:
    return Scripted(shot, tuple(line for line in held if line not in cut))


def _needless(shot: Shot, held: list[Line], n: int) -> bool:
    """Whether a line only says who speaks, next to words that this person is seen to say."""
    line = held[n]
    if not (isinstance(line, Narrated) and line.tag):
        return False
    if sum(_IDEOGRAPH if ord(sign) > 0x2E80 else 1 for sign in words_of(line)) > _SHORT_TAG:
        return False
    beside = [*held[max(0, n - 1) : n], *held[n + 1 : n + 2]]
    return any(
        isinstance(one, Spoken | Sung | Thought) and speaker_of(one) in shot.roles for one in beside
    )
