"""What is told of a view in words is painted: the place, the hour, everybody where they are."""

import skia

from easel import paint, seen
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Costume, Era, Framing, Pose, Prop, SettingKind, Turn
from yanyi.direct.prompt import describe
from yanyi.story.vocabulary import Age, Emotion, Gender, Mood, TimeOfDay, Weather

OLD = Look(7, Gender.FEMALE, Age.OLD, costume=Costume.SWEATER, colour="#73507f", glasses=True)
BOY = Look(8, Gender.MALE, Age.CHILD, costume=Costume.COAT, colour="#e0b23a")
VIEW = View(
    Setting(SettingKind.OFFICE, 3, Era.MODERN, True, TimeOfDay.EVENING, Weather.RAIN, Mood.TENSE),
    (
        Actor(OLD, 0.2, True, Pose.HAND_TO_CHIN, Emotion.CURIOUS, turn=Turn.FRONT),
        Actor(BOY, 0.8, False, prop=Prop.BAG),
    ),
    Framing.MEDIUM,
)
PROMPT = f"The picture of a book's cover. {describe(VIEW)} Inked comic drawing."


def test_the_words_say_what_is_to_be_seen() -> None:
    found = seen(PROMPT)
    assert (found.framing, found.setting.kind, found.setting.inside) == (
        Framing.MEDIUM,
        SettingKind.OFFICE,
        True,
    )
    assert (found.setting.time, found.setting.weather, found.setting.mood) == (
        TimeOfDay.EVENING,
        Weather.RAIN,
        Mood.TENSE,
    )
    told = [(one.pose, one.emotion, one.prop, one.turn, one.faces_right) for one in found.actors]
    assert told == [
        (one.pose, one.emotion, one.prop, one.turn, one.faces_right) for one in VIEW.actors
    ]
    looks = [(one.look.gender, one.look.age, one.look.costume, one.look.colour)
             for one in found.actors]  # fmt: skip
    assert looks == [(one.gender, one.age, one.costume, one.colour) for one in (OLD, BOY)]
    assert seen(describe(View(VIEW.setting, (), Framing.WIDE))).actors == ()


def test_of_somebody_only_nobody_else_is_painted() -> None:
    near = seen(f"Near, of the figure on the right only. {describe(VIEW)}")
    assert [(one.look.costume, one.x) for one in near.actors] == [(Costume.COAT, 0.5)]


def test_it_is_painted_in_the_size_asked_for_and_knows_its_faces() -> None:
    painted = paint(PROMPT, 256, 192)
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(painted.png))
    assert (image.width(), image.height()) == (256, 192)
    assert [one.actor for one in painted.figures] == [0, 1]
    assert painted.figures[0].head.right < painted.figures[1].head.left
    assert paint(PROMPT, 256, 192) == painted
