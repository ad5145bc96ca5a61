from yanyi.music.metre import COMMON
from yanyi.music.notation.accidental import accidentals, signature
from yanyi.music.notation.grid import Written
from yanyi.music.notation.voice import bars


def signs(fifths: int, *notes: tuple[int, int, int]) -> list[list[str]]:
    written = [Written(start, end, pitch, (0, 0)) for start, end, pitch in notes]
    count = -(-max(end for _, end, _ in notes) // COMMON.bar)
    found = []
    for bar in bars(written, COMMON, count):
        given = accidentals(bar, fifths)
        found.append([given.get(head, "") for event in bar[0] for head in event.heads])
    return found


def test_key_signatures() -> None:
    assert signature(0) == {}
    assert signature(2) == {"F": 1, "C": 1}
    assert signature(-3) == {"B": -1, "E": -1, "A": -1}


def test_a_sign_holds_to_the_end_of_the_bar_in_its_octave() -> None:
    notes = [(0, 480, 66), (480, 960, 66), (960, 1440, 65), (1440, 1920, 78)]
    assert signs(0, *notes) == [["sharp", "", "natural", "sharp"]]
    assert signs(1, *notes) == [["", "", "natural", ""]]


def test_a_bar_begins_anew_and_a_tie_needs_no_sign() -> None:
    assert signs(0, (0, 1920, 66), (1920, 2400, 66)) == [["sharp"], ["sharp"]]
    assert signs(0, (960, 2880, 66), (2880, 3360, 66)) == [["sharp"], ["", "sharp"]]


def test_double_signs() -> None:
    assert signs(6, (0, 1920, 62)) == [["double-sharp"]]
