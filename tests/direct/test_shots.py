from direct.stories import ANNA, BORIS, VOICES, para, said, scene, story, told
from yanyi.board.types import BoardScene
from yanyi.board.vocabulary import Framing
from yanyi.direct.direction import Options, direct
from yanyi.story.types import Block, Spoken
from yanyi.story.vocabulary import Emotion


def shot(*blocks: Block) -> BoardScene:
    tale = story(scene(*blocks), cast=(ANNA, BORIS))
    return direct(tale, None, VOICES, Options()).chapters[0].scenes[0]


def talk(lines: int, emotion: Emotion = Emotion.NEUTRAL) -> list[Block]:
    return [
        para(said(("anna", "boris")[n % 2], "Indeed it is so.", emotion, anchor=f"t{n}"))
        for n in range(lines)
    ]


def test_roles_run_beside_actors() -> None:
    for one in shot(*talk(8)).shots:
        assert len(one.roles) == len(one.view.actors)
        assert [actor.x for actor in one.view.actors] == sorted(a.x for a in one.view.actors)


def test_two_who_talk_face_each_other_from_the_sides_they_keep() -> None:
    for one in shot(*talk(8)).shots:
        for role, actor in zip(one.roles, one.view.actors, strict=True):
            assert actor.faces_right == (role == "anna")
            assert (actor.x < 0.5) == (role == "anna")


def test_a_close_view_of_one_shows_one() -> None:
    scenes = shot(*talk(6, Emotion.ANGRY), para(told("Boris frowned.")))
    closes = [one for one in scenes.shots if one.view.framing is Framing.CLOSE]
    assert all(len(one.roles) <= 2 for one in closes)


def test_other_words_of_the_same_meaning_leave_every_view_as_it_was() -> None:
    before = [para(told("Anna sat down by the river.")), *talk(6)]
    after = [para(told("Then Anna was sitting close to the river.")), *talk(6)]
    changed = list(after)
    changed[3] = para(said("anna", "So it certainly is.", anchor="t2"))
    assert [one.view for one in shot(*before).shots] == [one.view for one in shot(*changed).shots]


def test_a_new_feeling_changes_only_its_own_shot() -> None:
    before = talk(12)
    changed = list(before)
    changed[2] = para(said("anna", "Indeed it is so.", Emotion.SAD, anchor="t2"))
    differ = [
        list(new.lines)
        for old, new in zip(shot(*before).shots, shot(*changed).shots, strict=True)
        if old.view != new.view
    ]
    assert ["t2", "t3"] in differ
    assert len(differ) <= 3


def test_a_line_nobody_is_known_to_say_still_has_a_picture() -> None:
    lines = shot(para(told("Anna waited.")), para(Spoken("x", ())))
    assert [line for one in lines.shots for line in one.lines][-1] == "x"
