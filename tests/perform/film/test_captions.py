import pytest

from perform.film.deliveries import delivered
from rehearsal import Rehearsal
from yanyi.board.types import Board, Casting, Voice
from yanyi.media.subtitles import Cue, Track
from yanyi.media.video_grid import FPS
from yanyi.models.speech import WordTime
from yanyi.perform.film.captions import cues_of, joined, moved, settings, tracks_of
from yanyi.perform.film.spotting import Setting
from yanyi.perform.film.studio import Options, Studio
from yanyi.perform.film.timing import Beat, beat_of
from yanyi.perform.film.tongues import Tongue
from yanyi.story.types import Character, Meta, Narrated, Plain, Spoken, Story

STORY = Story(Meta("T"), "zh", (), (Character("lin", "林"),))
LINE = Spoken("a", (Plain("你听。"),), "lin", marks=("“", "”"))
OWN = Tongue("zh", own=True)
ZH = Setting("zh", 36)


def studio(*tongues: Tongue, options: Options = Options()) -> Studio:  # noqa: B008
    board = Board(Casting(Voice("anyone")), ())
    return Studio(STORY, board, options, Rehearsal(), tongues=tongues)  # type: ignore[arg-type]


def test_a_cue_has_the_marks_the_speaker_and_the_time_of_its_line() -> None:
    (cue,) = cues_of(Beat(LINE, 2 * FPS, FPS), STORY, ZH)
    assert cue == Cue(2.0, 3.0, "“你听。”", "林")


def test_a_cue_of_quoted_words_begins_when_the_first_of_them_is_heard() -> None:
    words = (WordTime(0, 1, 0.2, 0.4), WordTime(1, 2, 0.4, 0.75))
    (cue,) = cues_of(beat_of(delivered(LINE, 1.0, words=words), FPS), STORY, ZH)
    assert (cue.start, cue.end) == (1.2, 1.75)


def test_rows_are_shorter_in_a_tall_picture_and_single_where_there_are_two_languages() -> None:
    (wide,) = settings(studio(OWN))
    (tall,) = settings(studio(OWN, options=Options(width=1152, height=2048)))
    assert wide.width > tall.width
    assert wide.rows == 2
    assert [one.rows for one in settings(studio(OWN, Tongue("en")))] == [1, 1]


def test_another_language_says_its_translation_or_the_storys_own_words() -> None:
    english = Tongue("en", {"a": "Listen."})
    beats = [
        beat_of(delivered(LINE, 1.0), 0),
        beat_of(delivered(Narrated("b", (Plain("起风了。"),)), 1.0), 2 * FPS),
    ]
    own, other = tracks_of(studio(OWN, english), beats, 4 * FPS)
    assert [cue.text for cue in own.cues] == ["“你听。”", "起风了。"]
    assert [cue.text for cue in other.cues] == ["“Listen.”", "起风了。"]
    assert [cue.start for cue in other.cues] == [cue.start for cue in own.cues]


def test_tracks_are_moved_and_joined_language_by_language() -> None:
    one, two = Track("zh", (Cue(0.0, 1.0, "甲"),)), Track("en", (Cue(0.0, 1.0, "A"),))
    later = (moved(one, 5.0), moved(two, 5.0))
    first, second = joined([(one, two), later])
    assert first == Track("zh", (Cue(0.0, 1.0, "甲"), Cue(5.0, 6.0, "甲")))
    assert [cue.start for cue in second.cues] == pytest.approx([0.0, 5.0])
