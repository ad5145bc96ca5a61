from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Cue, Track
from yanyi.media.video_grid import FPS
from yanyi.perform.film.burning import burned
from yanyi.perform.film.timing import Part
from yanyi.perform.film.tongues import Tongue

PLACE = area(1280, 720)
OWN = Tongue("zh", own=True, burned=True)
ZH = Track("zh", (Cue(0.5, 2.5, "河上\n起雾。"), Cue(3.0, 4.0, "“听。”", "林", high=True)))
EN = Track("en", (Cue(0.5, 2.5, "Mist rose."), Cue(3.0, 4.0, "“听。”", "林", high=True)))
PART = Part(FPS, 3 * FPS)


def test_nothing_is_lettered_that_nobody_asked_for() -> None:
    assert burned((Tongue("zh", own=True),), (ZH,), PART, PLACE, FPS) == ()


def test_words_are_lettered_while_they_are_shown_in_the_frames_of_the_part() -> None:
    first, second = burned((OWN,), (ZH,), PART, PLACE, FPS)
    assert (first.start, first.until) == (0, round(1.5 * FPS))
    assert (second.start, second.until) == (2 * FPS, 3 * FPS)
    assert first.rows == ("河上", "起雾。")
    assert (first.quiet, second.quiet) == (True, False)
    assert first.top == PLACE.band(2, False)[0]
    assert second.top == PLACE.band(1, True)[0]


def test_of_two_languages_the_second_stands_below_and_smaller() -> None:
    found = burned((OWN, Tongue("en", burned=True)), (ZH, EN), PART, PLACE, FPS)
    assert [one.language for one in found] == ["zh", "en", "zh"]
    upper, lower, _ = found
    assert upper.top + upper.size <= lower.top
    assert lower.size < upper.size


def test_a_language_that_is_not_wished_for_is_left_out() -> None:
    found = burned((Tongue("zh", own=True), Tongue("en", burned=True)), (ZH, EN), PART, PLACE, FPS)
    assert {one.language for one in found} == {"en"}


def test_words_that_stand_on_a_card_are_not_lettered_over_it() -> None:
    both = (OWN, Tongue("en", burned=True))
    found = burned(both, (ZH, EN), PART, PLACE, FPS, there=ZH.cues)
    assert [one.rows for one in found] == [("Mist rose.",)]
    assert found[0].top == PLACE.band(1, False)[0]
