from dataclasses import replace

from perform.film.deliveries import delivered
from perform.film.stage_set import blob
from yanyi.perform.film.highlights import Moment, highlights
from yanyi.perform.film.studio import Run
from yanyi.perform.film.timing import beat_of
from yanyi.story.types import Narrated, Plain, Spoken
from yanyi.story.vocabulary import Manner

CRY = Spoken("a", (Plain("Help!"),), "lin", Manner.SHOUT)
TOLD = Narrated("b", (Plain("It rained."),))


def run(*frames: int, cry: int = -1) -> Run:
    beats = [beat_of(delivered(TOLD, 2.0), 0)]
    if cry >= 0:
        beats.append(beat_of(delivered(CRY, 2.0), cry))
    return Run(tuple(blob(str(n)) for n in frames), frames, blob("s"), tuple(beats))


def test_the_moment_of_each_part_that_stirs_most_is_chosen_in_order() -> None:
    runs = [run(100), run(100, 100, cry=110), run(100), run(100), run(200)]
    found = highlights(runs, 2, 40)
    assert found == (Moment(2, 30, 40), Moment(3, 30, 40))


def test_the_end_is_not_given_away_and_short_segments_are_left_out() -> None:
    runs = [run(100), run(20, 20), run(100), run(100, cry=0)]
    assert [one.segment for one in highlights(runs, 3, 40)] == [0, 3]


def test_a_film_of_short_segments_has_no_moment() -> None:
    assert highlights([replace(run(20))], 3, 40) == ()
