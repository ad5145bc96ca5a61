import pytest

from yanyi.media.subtitles import Cue
from yanyi.media.video_grid import FPS
from yanyi.perform.film.captions import cues_of, settled
from yanyi.perform.film.timing import Beat
from yanyi.story.types import Character, Meta, Plain, Spoken, Story

STORY = Story(Meta("T"), "zh", (), (Character("lin", "林"),))


def test_a_cue_has_the_marks_the_speaker_and_the_time_of_its_line() -> None:
    line = Spoken("a", (Plain("你听。"),), "lin", marks=("“", "”"))
    (cue,) = cues_of(Beat(line, 2 * FPS, FPS), STORY, 10.0)
    assert cue == Cue(12.0, 13.0, "“你听。”", "林")


def test_cues_linger_where_nothing_follows_and_never_overlap() -> None:
    found = settled([Cue(0.0, 0.4, "a"), Cue(3.0, 3.2, "b"), Cue(3.3, 5.0, "c")])
    assert [cue.end for cue in found] == pytest.approx([1.0, 3.3, 5.25])
