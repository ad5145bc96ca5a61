from read.stories import reading
from yanyi.story.types import Character
from yanyi.story.vocabulary import Gender


def cast(text: str) -> dict[str, Character]:
    return {one.name: one for one in reading(text).story.cast}


def test_a_full_name_met_later_joins_the_short_one() -> None:
    found = cast(
        "“Up!” said Mara. The wind rose. “Hold it,” said Mara.\n\n"
        "Mara Quill held the line. Mara Quill laughed. “There,” said Mara Quill.\n"
    )
    (mara,) = found.values()
    assert {mara.name, *mara.aliases} == {"Mara", "Mara Quill"}


def test_husband_and_wife_are_two() -> None:
    found = cast(
        "“Come in,” said Mr. Reed. “Do come,” said Mrs. Reed. “Thanks,” said Tobin.\n\n"
        "“Sit,” said Mr. Reed. Mrs. Reed smiled at Mr. Reed.\n"
    )
    assert {"Mr. Reed", "Mrs. Reed"} <= set(found)
    assert found["Mr. Reed"].gender is Gender.MALE
    assert found["Mrs. Reed"].gender is Gender.FEMALE
    assert all("Reed" not in one.aliases for one in found.values())


def test_father_and_son_are_two() -> None:
    line = "“Well,” said Mr. Reed. “Yes,” said Otto. “No,” said Mr. Reed. “Why?” said Otto.\n\n"
    found = cast(line * 3 + "Otto Reed went out. “Bye,” said Otto Reed.\n")
    assert {"Mr. Reed", "Otto"} <= set(found)


def test_two_of_one_family_named_in_a_sentence_are_two() -> None:
    found = cast(
        "He heard Otto Reed reply, “Not I,” and Captain Reed remark that it rained.\n\n"
        "“Well,” said Captain Reed. “Yes,” said Otto Reed. “No,” said Captain Reed.\n"
    )
    assert {"Captain Reed", "Otto Reed"} <= set(found)


def test_places_are_nobody() -> None:
    text = "“Home,” said Mara. They lived in Harle. Mara walked to Harle. Rain fell in Harle.\n\n"
    assert set(cast(text * 3)) == {"Mara"}


def test_the_old_man_is_somebody_where_nobody_else_is() -> None:
    assert "the old man" in cast("“Who?” said the old man. “Me,” said Mara.\n")
