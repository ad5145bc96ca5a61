from dataclasses import replace

from perform.film.deliveries import delivered
from yanyi.media.subtitles import Cue, Track
from yanyi.media.video_grid import FPS
from yanyi.models.speech import WordTime
from yanyi.models.work import WorkFact
from yanyi.perform.film.subtitle_proof import Line, other, shown
from yanyi.perform.film.timing import beat_of
from yanyi.story.types import Narrated, Plain, Spoken

FIRST = Narrated("a", (Plain("河上起雾。"),))
SECOND = Spoken("b", (Plain("你听，是风。"),), "lin", marks=("“", "”"))
WORDS = tuple(WordTime(n, n + 1, 0.1 + n * 0.2, 0.3 + n * 0.2) for n in range(6))
LINES = (
    Line(beat_of(delivered(FIRST, 2.0, words=WORDS[:4]), FPS), 10.0),
    Line(beat_of(delivered(SECOND, 2.0, words=WORDS), 4 * FPS), 10.0),
)
CUES = (
    Cue(11.1, 12.5, "河上起雾。"),
    Cue(14.1, 14.65, "“你听，"),
    Cue(14.7, 16.0, "是风。”"),
)


def test_a_film_in_which_everything_is_right_says_so() -> None:
    found = shown(LINES, CUES, "zh", FPS)
    assert (found.whole, found.lost, found.late, found.fast) == (2, (), (), ())
    assert [(fact.name, fact.value) for fact in found.facts] == [
        ("lines subtitled", "2 of 2"),
        ("subtitles in time", "3 of 3"),
        ("subtitles slow enough", "3 of 3"),
    ]


def test_a_word_or_a_line_that_is_missing_is_found() -> None:
    found = shown(LINES, (replace(CUES[0], text="河上雾。"), *CUES[1:]), "zh", FPS)
    assert found.lost == ("a", "b")
    assert shown(LINES, CUES[1:], "zh", FPS).lost == ("a",)
    assert shown(LINES, CUES[:1], "zh", FPS).lost == ("b",)


def test_a_cue_that_begins_too_soon_or_too_late_or_ends_too_soon_is_found() -> None:
    for wrong in (
        replace(CUES[2], start=14.85),
        replace(CUES[2], start=14.55),
        replace(CUES[2], end=15.1),
    ):
        assert shown(LINES, (*CUES[:2], wrong), "zh", FPS).late == (wrong,)


def test_a_cue_that_nobody_can_read_is_found() -> None:
    fast = replace(CUES[0], end=11.5)
    found = shown(LINES, (fast, *CUES[1:]), "zh", FPS)
    assert found.fast == (fast,)
    assert found.facts[-1] == WorkFact("subtitles too fast", "0:11 河上起雾。")


def test_how_many_subtitles_of_another_language_can_be_read_is_said() -> None:
    cues = (Cue(0.0, 2.0, "Mist rose."), Cue(2.0, 3.0, "Listen, it is the wind, or is it?"))
    assert other(Track("en", cues)) == WorkFact("subtitles slow enough (en)", "1 of 2")
