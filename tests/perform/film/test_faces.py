from dataclasses import replace

from perform.film.stage_set import LAYERED, blob
from yanyi.art.film_camera import Aim, Camera
from yanyi.media.subtitle_area import area
from yanyi.media.subtitles import Cue, Track
from yanyi.media.video_grid import FPS
from yanyi.models.answers import Box, Drawn, Flat, Pose2D
from yanyi.perform.film.faces import Seen, off_faces
from yanyi.perform.film.timing import Part

PLACE = area(1280, 720)
STILL = Seen(Part(0, 4 * FPS), Camera(), FPS)
TRACKS = (Track("zh", (Cue(0.5, 1.5, "船没有动。"), Cue(2.0, 3.0, "先欠着，我记账。"))),)


def face(*heads: Box) -> Drawn:
    return Flat(
        blob("a"),
        tuple(Pose2D(n, head, (head.left, head.top), head) for n, head in enumerate(heads)),
    )


def high(drawn: Drawn, *views: Seen) -> list[bool]:
    (track,) = off_faces(TRACKS, views or (STILL,), drawn, PLACE)
    return [cue.high for cue in track.cues]


def test_words_stay_below_where_they_hide_no_face() -> None:
    assert high(LAYERED) == [False, False]
    assert high(face()) == [False, False]
    assert high(face(Box(20, 560, 200, 700))) == [False, False]  # beside the words


def test_all_words_of_a_part_rise_above_a_face_that_one_of_them_would_hide() -> None:
    low = face(Box(540, 540, 740, 700))
    assert high(low) == [True, True]


def test_words_stay_below_where_a_face_is_above_as_well() -> None:
    both = face(Box(540, 600, 740, 700), Box(540, 30, 740, 110))
    assert high(both) == [False, False]


def test_where_the_camera_goes_decides_and_every_part_for_itself() -> None:
    seated = face(Box(560, 430, 720, 590))
    near = Camera(Aim(zoom=1.0), Aim(zoom=1.5))
    whole = replace(STILL, camera=near)
    assert high(seated) == [False, False]
    assert high(seated, whole) == [True, True]
    first = Seen(Part(0, round(1.75 * FPS)), Camera(), FPS)
    second = Seen(Part(round(1.75 * FPS), round(2.25 * FPS)), near, FPS)
    assert high(seated, first, second) == [False, True]
