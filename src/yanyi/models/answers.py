"""What comes back from an ask."""

from dataclasses import dataclass, field

from yanyi.models.blob import Blob
from yanyi.story.wire import SELDOM


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of a clip, or a syllable that is sung: its characters in the text, its seconds."""

    at: int
    until: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Said:
    """Spoken or sung words: FLAC, mono, 24 kHz, 16 bit. ``mouth`` is how open the mouth is, 0 to 9,

    one digit for every 1/24 s, for pictures that move. ``marks`` are the phrases that the clip was
    joined from, in order, where who speaks knows them; of what is sung they are the syllables, each
    from where its vowel sounds.
    """

    audio: Blob
    seconds: float
    mouth: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the picture: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Pose2D:
    """Where a figure is in the picture: its head, its mouth (x, y), and its whole body.

    ``actor`` counts the actors of the view from 0.
    """

    actor: int
    head: Box
    mouth: tuple[float, float]
    body: Box


@dataclass(frozen=True, slots=True)
class Flat:
    """One finished picture (WebP or PNG) and where its figures are."""

    image: Blob
    figures: tuple[Pose2D, ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """A transparent picture placed at ``left, top`` in pixels of the view.

    ``depth`` is 0 for the farthest and 1 for the nearest; ``actor`` is the figure shown or -1;
    ``state`` is ``rest``, the ``shadow`` that walks along with the figure, or one of the faces of
    ``models.states``: small patches laid over the figure's ``rest`` layer. All but ``rest`` may be
    missing; the nearest face there is takes their place. A layer of nobody may also be ``air``,
    weather held still before the figures, which a film lets fall instead, or ``finish``, grain and
    shade upon the lens.
    """

    image: Blob
    depth: float
    left: int
    top: int
    width: int
    height: int
    actor: int = -1
    state: str = "rest"


@dataclass(frozen=True, slots=True)
class Layered:
    """A picture in layers from back to front. Layers may reach beyond the view for moves."""

    layers: tuple[Layer, ...]
    figures: tuple[Pose2D, ...] = ()


Drawn = Flat | Layered


@dataclass(frozen=True, slots=True)
class Wrote:
    """Words written by a model."""

    text: str


@dataclass(frozen=True, slots=True)
class Played:
    """Music or a sound: FLAC."""

    audio: Blob
    seconds: float


@dataclass(frozen=True, slots=True)
class Filmed:
    """A moving picture."""

    video: Blob
    seconds: float


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word heard, with its times in seconds, and how sure of it who heard is.

    ``sure`` goes from 0 to 1, which it is where nobody says. It is written down only where it is
    less, so that what was heard before is written as ever.
    """

    text: str
    start: float
    end: float
    sure: float = field(default=1.0, metadata={SELDOM: True})


@dataclass(frozen=True, slots=True)
class Heard:
    """A transcript."""

    text: str
    words: tuple[HeardWord, ...] = ()


@dataclass(frozen=True, slots=True)
class Embedded:
    """Vectors, one a text."""

    vectors: tuple[tuple[float, ...], ...]


Answer = Said | Flat | Layered | Wrote | Played | Filmed | Heard | Embedded
