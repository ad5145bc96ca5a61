from direct.stories import ANNA, BORIS, CLARA, para, said, scene, story, told
from yanyi.direct.beats import beats_of
from yanyi.direct.blocking import Blocking, block
from yanyi.direct.script import mark
from yanyi.story.types import Block


def blocked(*blocks: Block) -> Blocking:
    one = scene(*blocks)
    return block(beats_of(one), mark(story(one, cast=(ANNA, BORIS, CLARA))))


def test_the_first_speaker_stands_left_and_the_next_right() -> None:
    blocking = blocked(
        para(said("boris", "A.")), para(told("It rained.")), para(said("anna", "B."))
    )
    assert blocking.left == {"boris"}
    assert blocking.places == ("boris", "anna")


def test_a_newcomer_moves_nobody() -> None:
    talk = [para(said(who, f"{n}.")) for n, who in enumerate(("anna", "boris", "anna", "boris"))]
    two = blocked(*talk)
    three = blocked(*talk, para(said("clara", "Hello.")))
    assert [one for one in three.places if one != "clara"] == list(two.places)


def test_the_focus_faces_whom_it_speaks_to() -> None:
    blocking = blocked(
        para(said("anna", "One.")),
        para(told("Boris sat.")),
        para(told("Clara sat.")),
        para(said("anna", "Boris, look!")),
    )
    assert blocking.presences[-1].focus == "anna"
    assert blocking.presences[-1].partner == "boris"


def test_whom_the_telling_names_is_there() -> None:
    blocking = blocked(para(told("Anna waited.")), para(told("It rained.")))
    assert [one.active for one in blocking.presences] == [("anna",), ()]
    assert blocking.presences[1].focus == "anna"


def test_who_is_only_spoken_of_is_not_there() -> None:
    blocking = blocked(para(said("anna", "Where is Boris?")))
    assert blocking.places == ("anna",)


def test_a_voice_on_the_telephone_is_far_away() -> None:
    blocking = blocked(
        para(told("Anna sat.")),
        para(told("Her phone rang.")),
        para(said("boris", "Where are you?")),
        para(said("anna", "Here.")),
    )
    assert "boris" not in blocking.places
    assert any("boris" in one.far for one in blocking.presences)


def test_who_has_had_no_part_for_long_has_gone() -> None:
    talk = [para(said("anna", "Yes.")) for _ in range(30)]
    blocking = blocked(para(said("boris", "No.")), *talk)
    assert "boris" in blocking.presences[1].around
    assert "boris" not in blocking.presences[-1].around
