from dataclasses import replace

from perform.comic.comic_stories import chinese
from yanyi.board.vocabulary import Rhythm
from yanyi.perform.comic.cells import Cell
from yanyi.perform.comic.strength import STRONG, strength
from yanyi.story.vocabulary import Emotion


def cell() -> Cell:
    shot = chinese()[1].chapters[0].scenes[0].shots[1]
    return Cell(shot.view, shot.roles, "", Rhythm.TALK)


def test_a_burst_is_stronger_than_a_turn_and_that_than_talk() -> None:
    rhythms = (Rhythm.TALK, Rhythm.SILENCE, Rhythm.TURN, Rhythm.BURST)
    found = [strength(replace(cell(), rhythm=one)) for one in rhythms]
    assert found == sorted(found)
    assert found[0] < STRONG <= found[-1]


def test_feelings_count() -> None:
    one = cell()
    actors = tuple(replace(a, emotion=Emotion.ANGRY, intensity=1.0) for a in one.view.actors)
    angry = replace(one, view=replace(one.view, actors=actors))
    assert strength(angry) > strength(one)
