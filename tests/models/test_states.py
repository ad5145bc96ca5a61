from yanyi.models.states import BLINK, MOUTHS, NEAREST, OPEN, REST, state


def test_a_face_is_named_by_what_it_does_and_what_it_feels() -> None:
    assert state() == REST
    assert state(OPEN) == "open"
    assert state("", "angry") == ":angry"
    assert state(BLINK, "angry") == "blink:angry"


def test_every_mouth_has_another_in_its_place_or_is_drawn_everywhere() -> None:
    for mouth in MOUTHS.values():
        assert set(NEAREST.get(mouth, (mouth,))) <= set(MOUTHS.values())
        assert NEAREST.get(mouth, (mouth,))[0] == mouth
