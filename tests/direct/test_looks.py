import pytest

from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume, Era, Head
from yanyi.direct.lexicon.lexicon import Lexicon, language_of
from yanyi.direct.looks import imagine
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Gender


def look(
    name: str,
    era: Era = Era.PERIOD_CHINESE,
    partners: tuple[Look, ...] = (),
    gender: Gender = Gender.MALE,
    age: Age = Age.ADULT,
    says: str = "",
) -> Look:
    person = Character(name, name, gender=gender, age=age, look=says)
    language = "zh" if era is Era.PERIOD_CHINESE else "en"
    return imagine(person, era, Lexicon(language_of(language)), partners, ())


def test_a_look_depends_on_the_name_alone() -> None:
    assert look("王五") == look("王五")
    assert look("王五").seed != look("李四").seed


@pytest.mark.parametrize(
    ("name", "costume"),
    [
        ("白衣书生", Costume.SCHOLAR_ROBE),
        ("赵将军", Costume.ARMOUR),
        ("老和尚", Costume.MONK_ROBE),
        ("玉帝", Costume.COURT_ROBE),
        ("钱掌柜", Costume.WORK_TUNIC),
    ],
)
def test_a_calling_has_its_dress(name: str, costume: Costume) -> None:
    assert look(name).costume is costume


def test_names_of_animals_give_heads() -> None:
    assert look("美猴王").head is Head.MONKEY
    assert look("White Rabbit", Era.PERIOD_WESTERN).head is Head.RABBIT
    assert look("马大娘").head is Head.HUMAN


def test_people_who_talk_wear_other_colours() -> None:
    worn: list[Look] = []
    for name in ("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"):
        worn.append(look(name, partners=tuple(worn)))
    assert len({one.colour for one in worn}) == len(worn)


def test_the_old_are_grey_and_women_have_no_beards() -> None:
    grey = {"#ebe7de", "#c4c0ba", "#a7a5a3"}
    for number in range(20):
        old = look(f"老{number}", age=Age.OLD)
        woman = look(f"女{number}", gender=Gender.FEMALE, age=Age.OLD)
        assert old.hair_colour in grey
        assert not woman.beard


def test_nobody_of_old_wears_a_hoodie() -> None:
    for number in range(30):
        assert look(f"人{number}", age=Age.YOUNG).costume in {
            Costume.HANFU,
            Costume.SCHOLAR_ROBE,
            Costume.WORK_TUNIC,
        }


def test_what_is_said_wins() -> None:
    assert look("Tam", Era.MODERN, says="white apron").costume is Costume.APRON
