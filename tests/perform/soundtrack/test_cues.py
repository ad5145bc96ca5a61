from dataclasses import replace
from itertools import pairwise

import pytest

from perform.composing.plays import crash, said, told
from perform.soundtrack.scenes import scored_scene, tellings
from yanyi.board.types import GivenMusic
from yanyi.music.cue import cue
from yanyi.perform.soundtrack.cues import SHORTEST, cues
from yanyi.story.types import Line
from yanyi.story.vocabulary import Mood

LINES = [told(f"a{n}") for n in range(4)]


def test_a_cue_begins_with_its_scene_and_is_at_rest_before_its_end() -> None:
    (one,) = cues(scored_scene(*LINES), tellings(LINES, 8.0), 40.0)
    assert one.start == 0
    assert 38 < one.end < 40
    assert cue(one.wish).seconds == pytest.approx(one.end - one.start, abs=0.01)


def test_music_changes_where_the_mood_does_between_two_lines() -> None:
    found = cues(scored_scene(*LINES, a2=Mood.JOYFUL), tellings(LINES, 8.0), 40.0)
    assert [one.wish.mood for one in found] == [Mood.TENSE, Mood.JOYFUL]
    assert found[0].end == found[1].start == 17.75


def test_it_knows_where_somebody_speaks_and_meets_what_happens() -> None:
    lines: list[Line] = [told("a0"), said("a1", "ann"), crash("a2")]
    (one,) = cues(scored_scene(*lines), tellings(lines, 8.0, a1=11.25), 30.0)
    assert one.wish.speech == ((1.0, 9.0), (9.5, 17.5), (18.0, 26.0))
    assert one.wish.hits == (11.25, 18.0)


def test_a_long_stretch_has_two_cues_and_a_silence_between() -> None:
    lines = [told(f"a{n}") for n in range(24)]
    found = cues(scored_scene(*lines), tellings(lines, 9.0), 240.0)
    assert len(found) == 2
    first, last = found
    assert first.end <= 90
    assert last.start - first.end > 60
    assert last.end > 238
    assert first.wish.seed != last.wish.seed
    starts = {one.start for one in tellings(lines, 9.0)}
    assert last.start in starts


def test_what_is_too_short_for_music_has_none() -> None:
    lines = [told("a0")]
    assert cues(scored_scene(*lines), tellings(lines, 1.0), SHORTEST + 1.0) == ()


def test_the_authors_own_music_is_played_for_all_of_its_stretch() -> None:
    lines = [told(f"a{n}") for n in range(24)]
    scoring = scored_scene(*lines)
    own = GivenMusic("a3", "d", 9, 30.0)
    scoring = replace(scoring, board=replace(scoring.board, music=(own,)))
    (one,) = cues(scoring, tellings(lines, 9.0), 240.0)
    assert one.given == own
    assert one.start == 0
    assert one.end > 238


def test_moments_are_not_met_faster_than_music_can() -> None:
    lines = [told(f"a{n}") for n in range(3)]
    told_to = tellings(lines, 8.0, a0=3.0, a1=3.4, a2=9.0)
    (one,) = cues(scored_scene(*lines), told_to, 30.0)
    assert all(b - a >= 1 for a, b in pairwise(one.wish.hits))
