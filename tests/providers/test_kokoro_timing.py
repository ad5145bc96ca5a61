from dataclasses import replace

import pytest

from yanyi.aloud.sung import Sounded
from yanyi.models.singing import SungNote, Syllable
from yanyi.providers.kokoro_timing import PAD, Line, Part, laid, spelled, timed, vowels

SOUNDS = (
    Sounded("sn", "", "ˈO", ""),
    Sounded("f", "", "ˈɔ", "l"),
    Sounded("", "j", "ˈu", "z"),
)


def sung(*spans: tuple[float, float]) -> tuple[Syllable, ...]:
    return tuple(Syllable("x", start, (SungNote(end - start, 60.0),)) for start, end in spans)


def line(syllables: tuple[Syllable, ...], natural: float = 2.0) -> Line:
    places = laid(syllables, SOUNDS)
    return timed(places, [natural] * len(places), syllables, 0.025)


def test_the_sounds_are_in_order_with_spaces_between_words() -> None:
    syllables = sung((0.5, 1.0), (1.0, 1.5), (1.5, 2.0))
    assert spelled(laid(syllables, SOUNDS)) == "snˈO fˈɔl jˈuz"
    joined = (replace(syllables[0], ends_word=False), *syllables[1:])
    assert spelled(laid(joined, SOUNDS)) == "snˈOfˈɔl jˈuz"


def test_every_vowel_begins_on_its_note() -> None:
    made = line(sung((0.5, 1.0), (1.0, 1.5), (1.5, 2.5)))
    assert [start * 0.025 for start, _ in vowels(made)] == [0.5, 1.0, 1.5]
    assert vowels(made)[-1][1] * 0.025 == 2.5
    assert made[-1].frames == PAD
    before = [place for place in made if place.part is Part.ONSET and place.syllable == 0]
    assert sum(place.frames for place in before) == 6


def test_the_vowel_has_what_the_others_leave() -> None:
    made = line(sung((0.5, 1.0), (1.0, 1.5), (1.5, 4.0)))
    last = {place.sign: place.frames for place in made if place.syllable == 2}
    assert last["j"] == 3
    assert last["z"] == 3
    assert last["ˈ"] + last["u"] == 94


def test_a_rest_is_quiet_between_words_and_none_within_one() -> None:
    syllables = sung((0.5, 1.0), (2.0, 2.5), (2.5, 3.0))
    made = line(syllables)
    (rest,) = (one for one in made if one.syllable == 1 and one.part is Part.QUIET)
    assert rest.frames > 30
    assert vowels(made)[0] == (20, 40)
    joined = (replace(syllables[0], ends_word=False), *syllables[1:])
    assert vowels(line(joined))[0][1] > 70


@pytest.mark.parametrize("step", [0.05, 0.1, 0.15])
def test_where_there_is_no_room_all_is_sung_and_nothing_lasts_less_than_a_frame(
    step: float,
) -> None:
    made = line(sung((0.5, 0.5 + step), (0.5 + step, 0.5 + 2 * step), (0.5 + 2 * step, 1.5)), 5.0)
    assert min(place.frames for place in made) >= 1
    assert "".join(place.sign for place in made) == "snˈO fˈɔl jˈuz"
    starts = [start for start, _ in vowels(made)]
    assert starts == sorted(starts)
    assert starts[0] == 20
    if step == 0.15:
        assert starts == [20, 26, 32]


def test_consonants_that_have_no_time_before_the_line_make_it_late() -> None:
    made = line(sung((0.025, 0.5), (0.5, 1.0), (1.0, 1.5)))
    assert vowels(made)[0][0] == 3
    assert vowels(made)[1][0] == 20


def test_there_is_a_breath_at_a_stop() -> None:
    syllables = sung((0.5, 1.0), (1.0, 1.5), (1.5, 2.0))
    places = laid(syllables, SOUNDS, {1})
    assert spelled(places) == "snˈO fˈɔl, jˈuz"
    made = timed(places, [2.0] * len(places), syllables, 0.025)
    (stop,) = (place for place in made if place.sign == ",")
    assert stop.frames == 5
    assert vowels(made)[1][1] == 60 - 5 - 2
    assert vowels(made)[2][0] == 60
