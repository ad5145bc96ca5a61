from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.expression import expression
from yanyi.art.figure.head import draw_head
from yanyi.art.figure.person import person
from yanyi.board.types import Look
from yanyi.board.vocabulary import Turn
from yanyi.story.vocabulary import Age, Emotion, Gender


def head(look: Look, turn: Turn) -> Pixels:
    act = expression(Emotion.NEUTRAL, 0.5)
    return drawn(lambda ink: draw_head(ink, person(look), act, False, turn), HEAD)


def test_glasses_and_age_show_on_every_face() -> None:
    plain = Look(5, Gender.MALE, hair=1, skin="#f0c8a4", hair_colour="#2a2030")
    glasses = Look(5, Gender.MALE, hair=1, skin="#f0c8a4", hair_colour="#2a2030", glasses=True)
    old = Look(5, Gender.MALE, Age.OLD, hair=1, skin="#f0c8a4", hair_colour="#2a2030")
    for turn in (Turn.THREE_QUARTER, Turn.FRONT, Turn.PROFILE):
        assert differs(head(plain, turn), head(glasses, turn)) > 0.003
        assert differs(head(plain, turn), head(old, turn)) > 0.003
