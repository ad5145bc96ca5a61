import pytest

from perform.composing.plays import board, crash, said, scene, story, told
from yanyi.board.vocabulary import Era
from yanyi.music.tempo import seconds
from yanyi.perform.score.album import Track, album
from yanyi.story.vocabulary import Mood

TALE = story(
    [
        scene(*(said(f"a{n}", "ann") for n in range(6)), place="mill", mood=Mood.JOYFUL),
        scene(*(told(f"b{n}") for n in range(9)), place="mill", mood=Mood.TENSE),
        scene(told("c0"), place="inn"),
    ],
    [scene(told("d0"), told("d1"), crash("d2"), told("d3"), mood=Mood.EPIC)],
)


def made(most: int = 4, era: Era = Era.MODERN) -> tuple[Track, ...]:
    return album(TALE, board(era, 2), most)


def test_an_album_has_an_opening_themes_cues_and_a_closing() -> None:
    assert [one.title for one in made()] == [
        "Opening",
        "Theme: the mill",
        "Theme: Ann",
        "Part 1 · the mill 1",
        "Part 1 · the mill 2",
        "Part 1 · the inn",
        "Part 2",
        "Closing",
    ] or [one.title for one in made()][1:3] == ["Theme: Ann", "Theme: the mill"]


def test_a_chapter_has_no_more_cues_than_wished_and_keeps_their_order() -> None:
    told_of = [one.anchors[0] for one in made(most=1) if one.anchors]
    assert told_of == ["b0", "d0"]


def test_cues_are_as_long_as_their_lines_within_bounds() -> None:
    lengths = [one.piece.seconds for one in made() if one.anchors]
    assert all(12 - 1e-6 <= one <= 96 + 1e-6 for one in lengths)
    assert lengths[0] != lengths[2]


def test_a_crash_is_met_by_a_stroke() -> None:
    cue = made(era=Era.PERIOD_CHINESE)[-2]
    (gong,) = [part for part in cue.piece.parts if part.instrument == "gong"]
    place = (2 * 17.1 + 0.0) * cue.piece.seconds / (3 * 17.1 + 0.9)
    assert seconds(gong.notes[0].start, cue.piece.tempos) == pytest.approx(place, abs=1.0)


def test_the_same_story_gives_the_same_album() -> None:
    assert made() == made()
