"""The board: a story broken into shots, with its casting."""

from collections.abc import Collection
from dataclasses import dataclass

from yanyi.board.vocabulary import (
    Beard,
    Costume,
    Era,
    Framing,
    Head,
    Headgear,
    Move,
    Pose,
    Prop,
    Rhythm,
    SettingKind,
    Turn,
)
from yanyi.story.vocabulary import Age, Emotion, Gender, Mood, Season, TimeOfDay, Weather


@dataclass(frozen=True, slots=True)
class Look:
    """All that fixes a figure's appearance for a whole work; ``seed`` chooses what is not said.

    Colours are ``#rrggbb``; an empty string or a part of -1 leaves the choice to the seed.
    """

    seed: int
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.ADULT
    head: Head = Head.HUMAN
    costume: Costume = Costume.SHIRT
    hair: int = -1
    hair_colour: str = ""
    skin: str = ""
    colour: str = ""
    second_colour: str = ""
    glasses: bool = False
    beard: bool = False
    build: float = 0.0
    height: float = 0.0
    beard_kind: Beard = Beard.ANY
    headgear: Headgear = Headgear.NONE
    headgear_colour: str = ""
    scar: bool = False
    freckles: bool = False
    eyepatch: bool = False
    earrings: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """A character's voice: a voice of the provider and how it is bent; 1.0 changes nothing."""

    name: str
    pitch: float = 1.0
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Actor:
    """A figure on stage in one shot.

    ``x`` is where it stands, 0 left to 1 right; ``faces_right`` which way it looks,
    ``turn`` how far it is turned towards us.
    """

    look: Look
    x: float
    faces_right: bool
    pose: Pose = Pose.STAND
    emotion: Emotion = Emotion.NEUTRAL
    intensity: float = 0.6
    prop: Prop = Prop.NONE
    turn: Turn = Turn.THREE_QUARTER


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a shot is: enough to draw its scenery, the same for the same values."""

    kind: SettingKind
    seed: int
    era: Era
    inside: bool = False
    time: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    mood: Mood = Mood.CALM
    season: Season = Season.UNKNOWN


@dataclass(frozen=True, slots=True)
class View:
    """One picture: a setting, the actors in it, and how near the camera is."""

    setting: Setting
    actors: tuple[Actor, ...]
    framing: Framing


@dataclass(frozen=True, slots=True)
class Beside:
    """What is seen beside a shot where the screen is split: somebody elsewhere, on the telephone.

    Its fields are as those of ``Shot``.
    """

    view: View
    roles: tuple[str, ...]
    prompt: str = ""
    negative: str = ""


@dataclass(frozen=True, slots=True)
class Shot:
    """One beat: what is seen while ``lines`` (anchors, in order) are told.

    ``roles`` are the ids of the characters whom ``view.actors`` show, one each, in order. Names
    and anchors stand here and not in the view, so that they are in no key.
    ``prompt`` describes the picture in words for models that draw from words, ``negative`` what
    must not be in it. ``enters`` are the roles who come into the scene here, ``leaves`` those who
    go out of it. What is ``beside`` it only a film shows.
    """

    lines: tuple[str, ...]
    view: View
    roles: tuple[str, ...]
    rhythm: Rhythm
    move: Move
    prompt: str = ""
    negative: str = ""
    enters: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class BoardScene:
    """The shots of one scene of the story."""

    shots: tuple[Shot, ...]
    mood: Mood


@dataclass(frozen=True, slots=True)
class BoardChapter:
    """The scenes of one chapter."""

    scenes: tuple[BoardScene, ...]


@dataclass(frozen=True, slots=True)
class CastMember:
    """A character as cast: ``role`` is the character's id."""

    role: str
    look: Look
    voice: Voice


@dataclass(frozen=True, slots=True)
class Casting:
    """Who plays whom; append-only through a work. ``narrator`` speaks what nobody says."""

    narrator: Voice
    members: tuple[CastMember, ...] = ()
    era: Era = Era.MODERN

    def member(self, role: str) -> CastMember | None:
        """The member cast for this character, if any."""
        return next((one for one in self.members if one.role == role), None)

    def voice(self, role: str) -> Voice:
        """The voice of this character, the narrator's for nobody."""
        found = self.member(role)
        return found.voice if found else self.narrator


@dataclass(frozen=True, slots=True)
class Given:
    """The author's own picture for the shot that holds a line: the digest and size of its file.

    ``shape`` is its width to its height, 0 where that is not known.
    """

    anchor: str
    digest: str
    size: int
    shape: float = 0.0


@dataclass(frozen=True, slots=True)
class GivenMusic:
    """The author's own music for the cue in which a line is told: its file and how long it is."""

    anchor: str
    digest: str
    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class GivenClip:
    """The author's own moving picture for the shot that holds a line: its file, how long it is."""

    anchor: str
    digest: str
    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Board:
    """The whole story as shots. ``chapters`` run beside those of the story.

    ``takes`` counts, by anchor, how often the author asked for another try of a line; ``given``
    are the pictures the author brought, ``music`` the music, ``clips`` what moves; ``say`` the
    author's own readings of words.
    """

    casting: Casting
    chapters: tuple[BoardChapter, ...]
    takes: tuple[tuple[str, int], ...] = ()
    given: tuple[Given, ...] = ()
    say: tuple[tuple[str, str], ...] = ()
    music: tuple[GivenMusic, ...] = ()
    clips: tuple[GivenClip, ...] = ()

    def take(self, anchor: str) -> int:
        """Which try of this line is wanted; 0 is the first."""
        return next((number for name, number in self.takes if name == anchor), 0)

    def music_for(self, anchors: Collection[str]) -> GivenMusic | None:
        """The author's own music for one of these lines, if any."""
        return next((one for one in self.music if one.anchor in anchors), None)

    def clip_for(self, anchors: Collection[str]) -> GivenClip | None:
        """The author's own moving picture for one of these lines, if any."""
        return next((one for one in self.clips if one.anchor in anchors), None)
