from direct.stories import ANNA, BORIS, VOICES, para, said, scene, story, told
from yanyi.board.types import Shot
from yanyi.direct.direction import Options, direct
from yanyi.story.types import Block


def shots(*blocks: Block) -> tuple[Shot, ...]:
    tale = story(scene(*blocks), cast=(ANNA, BORIS))
    return direct(tale, None, VOICES, Options()).chapters[0].scenes[0].shots


def ways(*blocks: Block) -> tuple[list[str], list[str]]:
    found = shots(*blocks)
    return [one for shot in found for one in shot.enters], [
        one for shot in found for one in shot.leaves
    ]


def test_who_is_said_to_come_comes_once() -> None:
    enters, leaves = ways(
        para(told("Anna sat by the window.", "a")),
        para(said("anna", "It is late.", anchor="b")),
        para(told("Boris came in.", "c")),
        para(told("Boris came in again.", "d")),
    )
    assert enters == ["boris"]
    assert leaves == []


def test_who_is_there_from_the_first_does_not_come() -> None:
    enters, _ = ways(
        para(told("Anna and Boris sat by the window.", "a")),
        para(said("boris", "It is late.", anchor="b")),
    )
    assert enters == []


def test_who_goes_is_not_there_afterwards() -> None:
    opening = para(told("Anna and Boris stood by the window.", "a"))
    goes = para(told("Boris went out.", "b"))
    alone = [para(said("anna", "He has gone.", anchor=f"c{n}")) for n in range(4)]
    assert ways(opening, goes, *alone)[1] == ["boris"]
    stays = para(said("boris", "Not yet.", anchor="d"))
    assert ways(opening, goes, stays, *alone)[1] == []
