from yanyi.models.states import BLINK, OPEN, REST, parted, state


def test_a_face_is_named_by_what_it_does_and_what_it_feels() -> None:
    assert state() == REST
    assert state(OPEN) == "open"
    assert state("", "angry") == ":angry"
    assert state(BLINK, "angry") == "blink:angry"


def test_a_name_is_taken_apart_again() -> None:
    for one in (("", ""), ("open", ""), ("", "sad"), ("us", "sad")):
        assert parted(state(*one)) == one
