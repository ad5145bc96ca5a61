from dataclasses import replace

from direct.stories import ANNA, BORIS, VOICES, para, said, scene, story, told
from yanyi.board.types import Shot
from yanyi.board.vocabulary import Framing, Move, Prop
from yanyi.direct.direction import Options, direct
from yanyi.story.types import Block


def shots(*blocks: Block) -> tuple[Shot, ...]:
    tale = story(scene(*blocks), cast=(ANNA, BORIS))
    return direct(tale, None, VOICES, Options()).chapters[0].scenes[0].shots


CALL = (
    para(told("Anna sat.")),
    para(told("Her phone rang.")),
    para(said("boris", "Where are you?")),
    para(said("anna", "Here.")),
)


def test_two_who_telephone_are_seen_side_by_side_and_look_at_each_other() -> None:
    split = [one for one in shots(*CALL) if one.beside]
    assert split
    for one in split:
        assert one.beside is not None
        assert one.move is Move.SPLIT
        assert (one.roles, one.beside.roles) == (("anna",), ("boris",))
        near, far = one.view.actors[0], one.beside.view.actors[0]
        assert near.faces_right != far.faces_right
        assert far.prop is Prop.PHONE
        assert one.beside.prompt


def test_the_far_one_is_elsewhere_at_the_same_hour() -> None:
    one = next(one for one in shots(*CALL) if one.beside)
    assert one.beside is not None
    here, there = one.view.setting, one.beside.view.setting
    assert (here.kind, here.seed) != (there.kind, there.seed)
    assert (here.time, here.weather, here.era) == (there.time, there.weather, there.era)


def test_nobody_is_beside_those_who_are_together() -> None:
    together = (para(told("Anna sat.")), *(para(said("boris", "Yes.")) for _ in range(4)))
    assert not any(one.beside for one in shots(*together))


def test_a_split_is_of_near_framings_only() -> None:
    for one in shots(*CALL):
        if one.beside:
            assert one.view.framing in (Framing.CLOSE, Framing.MEDIUM)
            assert replace(one.beside.view, setting=one.view.setting).framing is one.view.framing
