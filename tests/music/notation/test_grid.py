from yanyi.music.metre import COMMON, LILT
from yanyi.music.notation.grid import on_grid, triplets
from yanyi.music.notation.lyric import Syllabic, Word
from yanyi.music.note import Note

NONE: frozenset[int] = frozenset()


def test_triplets_are_seen_where_they_are() -> None:
    notes = [Note(160 * number, 160, 60) for number in range(3)] + [Note(480, 240, 60)]
    assert triplets(notes, COMMON) == {0}
    assert triplets(notes, LILT) == NONE
    swung = [Note(480, 320, 60), Note(800, 160, 62)]
    assert triplets(swung, COMMON) == {1}


def test_a_hand_that_is_not_exact_plays_no_triplets() -> None:
    notes = [Note(3, 230, 60), Note(247, 110, 62), Note(355, 120, 64)]
    assert triplets(notes, COMMON) == NONE


def test_a_breath_is_no_rest() -> None:
    notes = [Note(0, 410, 60), Note(478, 200, 62), Note(960, 400, 64), Note(1440, 360, 65)]
    found = on_grid(notes, NONE, 1920)
    assert [(one.start, one.end) for one in found] == [
        (0, 480),
        (480, 720),
        (960, 1440),
        (1440, 1800),
    ]


def test_notes_go_to_the_nearest_place_and_say_where_they_were() -> None:
    (one,) = on_grid([Note(113, 222, 60)], NONE, 1920)
    assert (one.start, one.end, one.sounds) == (120, 360, (113, 335))


def test_the_shortest_note_is_not_lost_nor_the_last() -> None:
    found = on_grid([Note(10, 20, 60), Note(1900, 900, 62), Note(1910, 5, 64)], NONE, 1920)
    assert [(one.start, one.end) for one in found] == [(0, 120), (1800, 1920), (1800, 1920)]
    (last,) = on_grid([Note(1915, 5, 60)], frozenset({3}), 1920)
    assert (last.start, last.end) == (1840, 1920)


def test_words_stay_with_their_notes() -> None:
    word = Word("la", Syllabic.SINGLE)
    found = on_grid([Note(0, 480, 60), Note(480, 480, 62)], NONE, 1920, (None, word))
    assert [one.word for one in found] == [None, word]
