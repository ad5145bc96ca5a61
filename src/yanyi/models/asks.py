"""What may be asked. Everything in an ask is part of its key, except names marked below."""

from dataclasses import dataclass

from yanyi.board.types import View, Voice
from yanyi.models.blob import Blob
from yanyi.models.singing import Syllable
from yanyi.story.vocabulary import Emotion, Manner


@dataclass(frozen=True, slots=True)
class Speech:
    """Say these words. ``take`` counts the author's wishes for another try.

    ``say`` are the author's own readings of words that occur in the text.
    """

    text: str
    language: str
    voice: Voice
    emotion: Emotion = Emotion.NEUTRAL
    manner: Manner = Manner.PLAIN
    take: int = 0
    say: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Sing:
    """Sing these words on these notes. Seconds count from the beginning of the clip.

    The clip begins at second 0, and the first syllable ``singing.LEAD`` later at the earliest.
    The pitches are sung as they are asked for; a voice sings well between those of its offer.
    ``say`` are the author's own readings of words that occur in the text.
    """

    text: str
    language: str
    voice: Voice
    syllables: tuple[Syllable, ...]
    take: int = 0
    say: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Feeling:
    """Another feeling that an actor of a view shows for a while, and whether it ``speaks`` then."""

    actor: int
    emotion: Emotion
    intensity: float = 0.7
    speaks: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """Draw this view at this size, whole or in layers for the film.

    ``style`` is an art direction; ``feelings`` are faces that layers have besides the view's own.
    What else follows is for models that draw from words, and the
    built-in illustrator does not look at it: ``prompt`` says what is seen, ``negative`` what must
    not be; ``references`` are model sheets, one for each actor of the view, in order.
    """

    view: View
    width: int
    height: int
    style: str = "ink"
    layered: bool = False
    prompt: str = ""
    take: int = 0
    negative: str = ""
    references: tuple[Blob, ...] = ()
    feelings: tuple[Feeling, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a good answer in words is like, beside its schema, so that it can be computed.

    It is in ``language`` (empty: in any). ``unsure`` is what stands for an answer that it cannot
    give. ``never`` are members of its JSON with values that the text rules out.
    """

    language: str = ""
    unsure: str = ""
    never: tuple[tuple[str, str], ...] = ()


ANYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Words:
    """Write: an instruction and the words it is about. ``schema`` is JSON Schema text or empty.

    ``wanted`` is for whoever judges the answer; who writes it never sees it.
    """

    instruction: str
    text: str
    schema: str = ""
    take: int = 0
    wanted: Wanted = ANYTHING


@dataclass(frozen=True, slots=True)
class Music:
    """Compose: a description, a length in seconds, a seed."""

    description: str
    seconds: float
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Clip:
    """Film this view for so many seconds, at this size.

    ``prompt`` says in words what is seen; ``first`` is the picture it begins with. Who answers may
    film less, or in another size.
    """

    view: View
    seconds: float
    prompt: str = ""
    take: int = 0
    width: int = 0
    height: int = 0
    first: Blob | None = None


@dataclass(frozen=True, slots=True)
class Hear:
    """Transcribe a recording."""

    recording: Blob
    language: str


@dataclass(frozen=True, slots=True)
class See:
    """Describe a picture, or answer a question about it."""

    picture: Blob
    question: str


@dataclass(frozen=True, slots=True)
class Embed:
    """Turn texts into vectors of meaning."""

    texts: tuple[str, ...]


Ask = Speech | Sing | Picture | Words | Music | Clip | Hear | See | Embed
