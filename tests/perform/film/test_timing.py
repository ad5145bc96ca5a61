import itertools

import pytest

from perform.film.deliveries import delivered
from yanyi.board.types import Setting, Shot, View
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind
from yanyi.media.video_grid import FPS, RATES, SHORTEST
from yanyi.models.speech import WordTime
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.timing import (
    ATTACK,
    LONGEST,
    Delivery,
    Rest,
    Timed,
    frames_of,
    parts,
    timed,
)
from yanyi.perform.sounding import Heard
from yanyi.story.types import Line, Narrated, Plain, Spoken


def shot(rhythm: Rhythm = Rhythm.TALK) -> Shot:
    setting = Setting(SettingKind.ROOM, 1, Era.MODERN)
    return Shot((), View(setting, (), Framing.WIDE), (), rhythm, Move.HOLD)


def rained(anchor: str) -> Line:
    return Narrated(anchor, (Plain("It rained."),))


def told(*seconds: float) -> list[Delivery]:
    return [delivered(rained(str(n)), length) for n, length in enumerate(seconds)]


def test_lines_follow_each_other_with_pauses_and_no_sound_is_cut() -> None:
    made = timed(shot(), told(1.01, 2.0), 1.0)
    first, second = made.beats
    assert first.frames == 25
    assert first.start > 0
    assert second.start > first.end
    assert made.frames > second.end


def test_pace_stretches_pauses_and_not_words() -> None:
    slow, quick = (timed(shot(), told(1.0, 1.0), pace) for pace in (2.0, 0.5))
    assert slow.frames > quick.frames
    assert [beat.frames for beat in slow.beats] == [beat.frames for beat in quick.beats]


def test_the_last_shot_of_a_scene_lingers() -> None:
    assert timed(shot(), told(1.0), 1.0, last=True).frames > timed(shot(), told(1.0), 1.0).frames


def test_a_line_that_cannot_be_said_stays_long_enough_to_be_read() -> None:
    line = Spoken("a", (Plain("……"),))
    assert frames_of(line, None) == FPS
    assert frames_of(Spoken("b", (Plain("？" * 45),)), None) == 5 * FPS


def test_a_shot_without_words_is_held_and_never_too_short_to_join() -> None:
    for rhythm in Rhythm:
        assert timed(shot(rhythm), [], 1.0).frames >= FPS
        assert timed(shot(rhythm), [], 0.01).frames >= SHORTEST


def cut(made: Timed, breaks: tuple[int, ...] = ()) -> list[int]:
    found = parts(made, breaks)
    assert found[0].start == 0
    assert all(a.start + a.frames == b.start for a, b in itertools.pairwise(found))
    assert found[-1].start + found[-1].frames == made.frames
    return [part.start for part in found]


def test_short_shots_stay_whole() -> None:
    assert cut(timed(shot(), told(5.0, 5.0), 1.0)) == [0]


def test_long_shots_are_cut_where_a_line_begins() -> None:
    made = timed(shot(), told(6.0, 6.0, 6.0, 6.0), 1.0)
    assert made.seconds > LONGEST
    starts = {beat.start - 3 for beat in made.beats}
    found = cut(made)
    assert len(found) >= 3
    assert set(found[1:]) <= starts


def test_one_long_line_is_cut_where_its_subtitles_change() -> None:
    made = timed(shot(), told(20.0), 1.0)
    assert cut(made, (100, 240, 400))[1] in (100, 240, 400)
    assert cut(made) == [0]


KNOCK = Heard(Event.KNOCK, 0, 5, 5)


def test_words_pause_for_what_happens_in_them_and_know_it() -> None:
    words = (WordTime(0, 2, 0.1, 0.5), WordTime(3, 10, 1.0, 1.6))
    line = delivered(rained("a"), 2.0, Happening(KNOCK, 0.75, 0.5, 1.0), words=words)
    (beat,) = timed(shot(), [line], 1.0).beats
    assert beat.rests == (Rest(0.75, FPS // 2),)
    assert beat.frames == 2 * FPS + FPS // 2
    assert [word.start_s for word in beat.words] == [0.1, 1.5]
    assert beat.strikes[0].frame == FPS // 2 + round(ATTACK * FPS)
    first, second = beat.spoken
    assert first == (beat.start, 0.0, 0.75)
    assert second == (beat.start + 18 + FPS // 2, 0.75, 2.0)


def test_the_next_line_waits_for_what_happens_after_one() -> None:
    struck = delivered(rained("a"), 1.0, Happening(KNOCK, None, 0.0, 2.0))
    first, second = timed(shot(), [struck, delivered(rained("b"), 1.0)], 1.0).beats
    assert first.strikes[0].frame == first.frames
    assert second.start == first.end + 2 * FPS


def test_a_sound_that_is_not_said_lasts_as_long_as_it_is_heard() -> None:
    line = Delivery(rained("a"), None, (Happening(KNOCK, None, 0.0, 1.5),))
    (beat,) = timed(shot(), [line], 1.0).beats
    assert beat.frames == 36
    assert beat.strikes[0].frame == round(ATTACK * FPS)
    assert beat.spoken == ()


@pytest.mark.parametrize("fps", RATES)
def test_the_same_seconds_pass_at_any_frames_a_second(fps: int) -> None:
    struck = delivered(
        rained("a"), 2.0, Happening(KNOCK, 0.75, 0.5, 1.0), mouth="0" * 24 + "9" * 24
    )
    here = timed(shot(), [struck, *told(1.0, 20.0)], 1.0, last=True, fps=fps)
    usual = timed(shot(), [struck, *told(1.0, 20.0)], 1.0, last=True)
    assert here.seconds == pytest.approx(usual.seconds, abs=0.1)
    assert [beat.start / fps for beat in here.beats] == pytest.approx(
        [beat.start / FPS for beat in usual.beats], abs=0.08
    )
    assert [p.start / fps for p in parts(here)] == pytest.approx(
        [p.start / FPS for p in parts(usual)], abs=0.1
    )
