"""What every part of a film shares: the story, its board, the Stage; and what a part leaves."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from yanyi.board.types import Board, Shot
from yanyi.board.vocabulary import Style
from yanyi.build.stage import Stage
from yanyi.media.subtitles import Track
from yanyi.models.answers import Drawn
from yanyi.models.blob import Blob
from yanyi.models.speech import read_as, speakable, speech_of
from yanyi.perform.film.feelings import Felt, faces
from yanyi.perform.film.filming import Filming
from yanyi.perform.film.foley import Happenings, placed, whole
from yanyi.perform.film.lips import LIPS, Lips
from yanyi.perform.film.shape import Resolution, Shape, even, measured
from yanyi.perform.film.timing import Beat, Delivery
from yanyi.perform.film.tongues import Tongue
from yanyi.perform.gallery import Gallery, wanted_of
from yanyi.perform.listening import Listened, listened
from yanyi.perform.soundtrack.scoring import Scoring
from yanyi.story.types import Line, Spoken, Story, Sung
from yanyi.story.walk import words_of


@dataclass(frozen=True, slots=True)
class Options:
    """``[film]``: its shape, a factor on all pauses, and whether every "he said" is spoken too.

    ``width`` and ``height`` in pixels go before ``shape`` and ``size``; one gives the other.
    With ``proof`` every line is heard again, if anybody listens. With ``music`` it has its score,
    with ``effects`` places and events are heard. ``stills``: a poster, a preview and thumbnails
    are made, with ``trailer`` half a minute that makes people curious; ``hls``: it is streamed in
    several sizes; ``webm``: it is made as WebM as well.
    ``subtitles`` are languages beside the story's; ``burn`` letters them into the pictures: the
    own ones, or those it names (``zh``, ``zh+en``). ``clips`` are the shots that a model of clips
    films, where one is named.
    """

    shape: Shape = Shape.WIDE
    size: Resolution = Resolution.P720
    width: int = 0
    height: int = 0
    fps: Literal[24, 25, 30] = 24
    style: Style = Style.INK
    pace: float = 1.0
    tags: bool = False
    proof: bool = True
    music: bool = True
    effects: bool = True
    stills: bool = True
    trailer: bool = True
    hls: bool = False
    webm: bool = False
    subtitles: str | tuple[str, ...] = ()
    burn: bool | str = False
    clips: Filming = Filming.KEY


@dataclass(frozen=True, slots=True)
class Size:
    """The size of the picture in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Studio:
    """Where a film is made; ``letters`` are the anchors of what is read out.

    ``happenings`` are the events of lines, where they are heard; ``felt`` is what lines are said
    with; ``scoring`` is there with music. ``tongues`` are the languages of the subtitles.
    """

    story: Story
    board: Board
    options: Options
    stage: Stage
    letters: frozenset[str] = frozenset()
    happenings: Happenings = field(default_factory=dict)
    felt: Mapping[str, Felt] = field(default_factory=dict)
    scoring: Scoring | None = None
    tongues: tuple[Tongue, ...] = ()

    @property
    def size(self) -> Size:
        """The size of the picture."""
        said = self.options
        width, height = measured(said.shape, said.size.pixels)
        ratio = Fraction(width, height)
        if said.width or said.height:
            width = said.width or even(said.height * ratio)
            height = said.height or even(said.width / ratio)
        return Size(even(width), even(height))

    @property
    def fps(self) -> int:
        """The frames of a second."""
        return self.options.fps

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

    async def drawn(self, shot: Shot, size: Size | None = None) -> Drawn:
        """The picture of a shot in layers, as large as the film where no ``size`` is told."""
        gallery = Gallery(self.story, self.board, self.options.style, self.stage)
        size = size or self.size
        wanted, fitting = wanted_of(shot, shot.lines), (size.width, size.height)
        return await gallery.drawn(wanted, fitting, layered=True, faces=faces(shot, self.felt))


@dataclass(frozen=True, slots=True)
class Run:
    """A filmed scene or card: its segments and their lengths, its sound, its lines in time.

    ``tracks`` are its subtitles in the languages of the film.
    """

    segments: tuple[Blob, ...]
    frames: tuple[int, ...]
    sound: Blob
    beats: tuple[Beat, ...] = ()
    tracks: tuple[Track, ...] = ()

    @property
    def length(self) -> int:
        """How many frames it lasts."""
        return sum(self.frames)
