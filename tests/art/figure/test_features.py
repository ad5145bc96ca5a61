from art.figure.drawing import covered, drawn
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.features import Spots, draw_drop, draw_signs

BOX = (0.0, 0.0, 200.0, 200.0)
SPOTS = Spots(((60, 120), (140, 120)), ((60, 90), (140, 90)), (40, 60), (100, 40), (100, 80), 190)


def signs(act: Expression) -> float:
    return covered(drawn(lambda ink: draw_signs(ink, SPOTS, act), BOX))


def test_drop_is_drawn() -> None:
    assert covered(drawn(lambda ink: draw_drop(ink, 100, 100, 40), BOX)) > 0.02


def test_a_calm_face_shows_no_signs_and_a_weeping_one_streams() -> None:
    assert signs(Expression()) == 0
    assert signs(Expression(tear=1.2)) > signs(Expression(tear=0.6)) > 0
    assert signs(Expression(vein=1.0)) > 0
