from dataclasses import replace

from direct.stories import ANNA, BORIS, para, said, scene, story, told
from yanyi.board.vocabulary import Pose, Prop
from yanyi.direct.deeds import Account, Deed, account_of
from yanyi.direct.script import mark
from yanyi.story.types import Character, Line
from yanyi.story.vocabulary import Age, Emotion, Gender

GIRL = replace(ANNA, age=Age.CHILD)


def account(
    line: Line,
    *around: str,
    cast: tuple[Character, ...] = (ANNA, BORIS),
    language: str = "en",
) -> Account:
    return account_of(line, mark(story(scene(para(line)), cast=cast, language=language)), around)


def test_a_verb_belongs_to_its_subject() -> None:
    found = account(told("Anna knelt. Boris laughed and pointed at Anna."))
    assert found.named == ("anna", "boris")
    assert found.deeds == (
        Deed("anna", Pose.KNEEL),
        Deed("boris", Emotion.AMUSED),
        Deed("boris", Pose.POINT),
    )


def test_a_pronoun_is_the_last_of_its_gender() -> None:
    assert account(told("She sat."), "anna", "boris").deeds == (Deed("anna", Pose.SIT),)
    assert account(told("She sat."), "boris").deeds == ()


def test_a_girl_is_the_only_girl_there() -> None:
    found = account(told("The girl ran."), "anna", "boris", cast=(GIRL, BORIS))
    assert found.deeds == (Deed("anna", Pose.RUN),)


def test_what_has_no_subject_is_nobodys() -> None:
    assert account(told("Anna sat. The rain ran down.")).deeds == (Deed("anna", Pose.SIT),)


def test_speech_is_no_deed() -> None:
    assert account(said("boris", "Anna sat.")) == Account()


def test_chinese_deeds() -> None:
    cast = (
        Character("man", "小满", gender=Gender.FEMALE),
        Character("lu", "老鲁头", gender=Gender.MALE),
    )
    found = account(told("小满提着灯笼，蹲在船尾。老鲁头笑道："), cast=cast, language="zh")
    assert found.deeds == (
        Deed("man", Pose.HOLD),
        Deed("man", Prop.LANTERN),
        Deed("man", Pose.CROUCH),
        Deed("lu", Emotion.HAPPY),
    )
