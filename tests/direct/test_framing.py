from direct.stories import para, said, scene, story, told
from yanyi.board.vocabulary import Framing, Rhythm
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.framing import choose, framings_for, rhythm_of
from yanyi.direct.script import mark
from yanyi.story.types import Line, Plain, Sound
from yanyi.story.vocabulary import Manner

NOBODY = Presence((), "", "", "", (), ())
ONE = Presence(("a",), "a", "", "a", ("a",), ())
TWO = Presence(("a", "b"), "a", "b", "a", ("a", "b"), ())
THREE = Presence(("a", "b", "c"), "a", "b", "a", ("a", "b", "c"), ())


def rhythm(line: Line, at: int = 1) -> Rhythm:
    kind = BeatKind.TELLING if line.anchor.startswith("n") else BeatKind.TALK
    return rhythm_of(at, 9, Beat((line,), kind), mark(story(scene(para(line)))))


def test_a_scene_begins_by_showing_where_we_are() -> None:
    assert rhythm(told("Anything."), at=0) is Rhythm.ESTABLISH
    beat = Beat((told("Anything."),), BeatKind.TELLING)
    assert framings_for(0, beat, ONE, Rhythm.ESTABLISH) == (Framing.ESTABLISHING,)


def test_sounds_and_shouts_burst() -> None:
    assert rhythm(Sound("x", (Plain("Bang!"),))) is Rhythm.BURST
    assert rhythm(said("a", "Stop", manner=Manner.SHOUT)) is Rhythm.BURST


def test_short_telling_turns_or_holds_its_breath() -> None:
    assert rhythm(told("Suddenly the door moved.")) is Rhythm.TURN
    assert rhythm(told("The pen stopped.")) is Rhythm.TURN
    assert rhythm(told("Nobody spoke.")) is Rhythm.SILENCE
    assert (
        rhythm(
            told(
                "They went on for a good long while, over the hills and the fields, all day and on."
            )
        )
        is Rhythm.TALK
    )


def test_people_decide_how_near_we_are() -> None:
    both = Beat((said("a", "Yes."), said("b", "No.")), BeatKind.TALK)
    whisper = Beat((said("a", "Hush.", manner=Manner.WHISPER),), BeatKind.TALK)
    assert framings_for(1, both, TWO, Rhythm.TALK)[0] is Framing.MEDIUM
    assert framings_for(1, both, THREE, Rhythm.TALK)[0] is Framing.WIDE
    assert framings_for(1, whisper, ONE, Rhythm.TALK)[0] is Framing.CLOSE
    telling = Beat((told("It rained."),), BeatKind.TELLING)
    assert framings_for(1, telling, NOBODY, Rhythm.TALK)[0] is Framing.WIDE


def test_nothing_is_seen_three_times_in_a_row() -> None:
    seen: list[Framing] = []
    for _ in range(9):
        seen.append(choose((Framing.CLOSE,), seen))
    triples = zip(seen, seen[1:], seen[2:], strict=False)
    assert all(len(set(three)) > 1 for three in triples)
