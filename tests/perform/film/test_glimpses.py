from perform.film.deliveries import delivered
from perform.film.stage_set import blob
from yanyi.media.video_grid import FPS
from yanyi.perform.film.glimpses import glimpses
from yanyi.perform.film.studio import Run
from yanyi.perform.film.timing import Beat, beat_of
from yanyi.story.types import Narrated, Plain, Spoken
from yanyi.story.vocabulary import Emotion, Manner

CRY = Spoken("a", (Plain("Help!"),), "lin", Manner.SHOUT, Emotion.AFRAID)
SAID = Spoken("b", (Plain("Good day."),), "lin")
TOLD = Narrated("c", (Plain("It rained."),))


def beat(line: Narrated | Spoken, start: int, seconds: float = 2.0) -> Beat:
    return beat_of(delivered(line, seconds), start)


def run(*frames: int, beats: tuple[Beat, ...] = ()) -> Run:
    return Run(tuple(blob(str(n)) for n in frames), frames, blob("s"), beats)


CARD, ROLL = run(100), run(300)


def test_what_stirs_most_is_seen_whole_and_in_the_order_of_the_film() -> None:
    scene = run(200, 200, 200, beats=(beat(SAID, 20), beat(CRY, 230), beat(TOLD, 420)))
    later = run(200, beats=(beat(CRY, 10),))
    found = glimpses([CARD, scene, later, run(900), ROLL], 5.5, FPS)
    assert [one.segment for one in found] == [2, 4]
    first, second = found
    assert (first.start, first.said) == (24, 6)
    assert first.frames == 6 + 48 + 7
    assert (second.start, second.said) == (4, 6)


def test_the_end_is_not_given_away_and_no_line_is_cut() -> None:
    across = run(100, 100, beats=(beat(CRY, 80),))
    long = run(300, beats=(beat(CRY, 0, 7.0),))
    late = run(100, beats=(beat(CRY, 10),))
    assert glimpses([CARD, across, long, late, run(50)], 20.0, FPS) == ()


def test_it_is_not_longer_than_asked_and_no_picture_comes_twice() -> None:
    twice = run(400, beats=(beat(CRY, 10), beat(CRY, 100)))
    rest = tuple(run(200, beats=(beat(SAID, 10),)) for _ in range(9))
    found = glimpses([CARD, twice, *rest, run(2000), ROLL], 8.0, FPS)
    assert sum(one.frames for one in found) <= 8 * FPS
    assert len({one.segment for one in found}) == len(found) == 3
