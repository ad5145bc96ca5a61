from yanyi.music.notation.stroke import lines, stroke


def test_a_kit_stands_where_drummers_look() -> None:
    kit = (36, 38, 42, 49)
    places = [str(stroke("kit", pitch, kit).place) for pitch in kit]
    assert places == ["F4", "C5", "G5", "A5"]
    assert [stroke("kit", pitch, kit).head for pitch in kit] == ["", "", "x", "x"]
    assert stroke("kit", 80, (80,)).key == 80


def test_a_drum_has_one_line() -> None:
    assert (lines("drum"), lines("kit")) == (1, 5)
    assert str(stroke("drum", 43, (43, 45)).place) == "E4"
    assert str(stroke("drum", 45, (43, 45)).place) == "G4"


def test_it_plays_as_what_it_is() -> None:
    assert stroke("woodblock", 72, (72,)).key == 76
    assert stroke("gong", 45, (45,)).key == 52
    assert stroke("drum", 43, (43,)).key == 43
