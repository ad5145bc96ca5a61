"""A shot of two who talk, and its picture in layers, for tests of films."""

from dataclasses import replace

from perform.film.deliveries import delivered
from yanyi.board.types import Actor, Look, Setting, Shot, View
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind
from yanyi.models.answers import Box, Layer, Layered, Pose2D
from yanyi.models.blob import Blob
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import Timed, timed
from yanyi.story.types import Plain, Spoken, Thought
from yanyi.story.vocabulary import Weather

SIZE = Size(1280, 720)


def blob(name: str) -> Blob:
    return Blob(name, 1)


def layer(name: str, depth: float, actor: int = -1, state: str = "rest") -> Layer:
    return Layer(blob(name), depth, 0, 0, 1280, 720, actor, state)


LAYERED = Layered(
    (
        layer("sky", 0.0),
        layer("lin", 0.6, 0),
        layer("lin-open", 0.6, 0, "open"),
        layer("bai", 0.6, 1),
        layer("rain", 0.92, -1, "air"),
        layer("grain", 1.0, -1, "finish"),
    ),
    (
        Pose2D(0, Box(300, 200, 420, 340), (360, 310), Box(250, 200, 470, 720)),
        Pose2D(1, Box(860, 180, 980, 320), (920, 290), Box(800, 180, 1040, 720)),
    ),
)
SETTING = Setting(SettingKind.RIVER, 5, Era.MODERN, weather=Weather.RAIN)
SHOT = Shot(
    ("a", "b"),
    View(SETTING, (Actor(Look(3), 0.3, True), Actor(Look(8), 0.7, False)), Framing.MEDIUM),
    ("lin", "bai"),
    Rhythm.TALK,
    Move.PUSH,
)


def talk(move: Move = Move.PUSH) -> Timed:
    lines = (
        Spoken("a", (Plain("One."),), "lin"),
        Spoken("b", (Plain("Two."),), "bai"),
        Thought("c", (Plain("Three."),), "lin"),
    )
    told = [delivered(line, 1.0, mouth="9" * 24) for line in lines]
    return timed(replace(SHOT, move=move), told, 1.0)
