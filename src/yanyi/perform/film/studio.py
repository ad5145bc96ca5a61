"""What every part of a film shares: the story, its board, the Stage; and what a part leaves."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from yanyi.board.types import Board, Shot
from yanyi.board.vocabulary import Style
from yanyi.build.stage import Stage
from yanyi.media.video_grid import WIDTH_STEP
from yanyi.models.answers import Drawn
from yanyi.models.blob import Blob
from yanyi.models.speech import read_as, speakable, speech_of
from yanyi.perform.film.feelings import Felt, faces
from yanyi.perform.film.foley import Happenings, placed, whole
from yanyi.perform.film.lips import LIPS, Lips
from yanyi.perform.film.timing import Beat, Delivery
from yanyi.perform.gallery import Gallery, wanted_of
from yanyi.perform.listening import Listened, listened
from yanyi.perform.soundtrack.scoring import Scoring
from yanyi.story.types import Line, Spoken, Story, Sung
from yanyi.story.walk import words_of


@dataclass(frozen=True, slots=True)
class Options:
    """``[film]``: its size, a factor on all pauses, and whether every "he said" is spoken too.

    With ``proof`` every line is heard again, if anybody listens. With ``music`` it has its score,
    with ``effects`` places and events are heard.
    """

    width: int = 1280
    height: int = 720
    style: Style = Style.INK
    pace: float = 1.0
    tags: bool = False
    proof: bool = True
    music: bool = True
    effects: bool = True


@dataclass(frozen=True, slots=True)
class Size:
    """The size of the picture in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Studio:
    """Where a film is made; ``letters`` are the anchors of what is read out.

    ``happenings`` are the events of lines, where they are heard; ``felt`` is what lines are said
    with; ``scoring`` is there with music.
    """

    story: Story
    board: Board
    options: Options
    stage: Stage
    letters: frozenset[str] = frozenset()
    happenings: Happenings = field(default_factory=dict)
    felt: Mapping[str, Felt] = field(default_factory=dict)
    scoring: Scoring | None = None

    @property
    def size(self) -> Size:
        """The size of the picture, in the steps that the encoder needs."""
        width = max(1, self.options.width // WIDTH_STEP) * WIDTH_STEP
        return Size(width, max(2, self.options.height // 2 * 2))

    async def told(self, line: Line) -> Listened | None:
        """The line spoken and heard, or None when there is nothing to say in it."""
        if not speakable(words_of(line)):
            return None
        take, letter = self.board.take(line.anchor), line.anchor in self.letters
        asked = speech_of(line, self.board.casting, self.story.language, take, letter)
        speech = read_as(asked, self.board.say)
        return await listened(speech, self.stage, self.options.proof)

    async def delivered(self, line: Line) -> Delivery:
        """The line as it is told, with what happens in it; a sound itself is heard and not said."""
        happen = self.happenings.get(line.anchor, ())
        told = None if whole(line, happen) else await self.told(line)
        lips = await self._lips(line, told)
        return Delivery(line, told, placed(line, told, happen), lips)

    async def _lips(self, line: Line, told: Listened | None) -> str:
        """How the lips of who says a line move; empty where nobody is seen to say it."""
        if told is None or not isinstance(line, Spoken | Sung):
            return ""
        speech = told.speech
        params = Lips(speech.text, speech.language, told.words, told.said.mouth)
        return (await self.stage.read(await self.stage.make(LIPS, params))).decode("ascii")

    async def drawn(self, shot: Shot) -> Drawn:
        """The picture of a shot in layers."""
        gallery = Gallery(self.story, self.board, self.options.style, self.stage)
        size = (self.size.width, self.size.height)
        wanted = wanted_of(shot, shot.lines)
        return await gallery.drawn(wanted, size, layered=True, faces=faces(shot, self.felt))


@dataclass(frozen=True, slots=True)
class Run:
    """A filmed scene or card: its segments and their lengths, its sound, its lines in time."""

    segments: tuple[Blob, ...]
    frames: tuple[int, ...]
    sound: Blob
    beats: tuple[Beat, ...] = ()

    @property
    def length(self) -> int:
        """How many frames it lasts."""
        return sum(self.frames)
