import pytest

from yanyi.art.film_card import Card, Tone
from yanyi.perform.film.cards import chapter_card, title_card
from yanyi.perform.naming import named
from yanyi.story.types import Chapter, Meta, Story


def words(card: Card) -> list[tuple[Tone, str]]:
    return [(row.tone, row.text) for row in card.rows if row.text]


@pytest.mark.parametrize(
    ("title", "small", "large"),
    [
        ("第一章　半价", "第一章", ["半价"]),
        (
            "第十二回 王熙凤毒设相思局 贾天祥正照风月鉴",
            "第十二回",
            ["王熙凤毒设相思局", "贾天祥正照风月鉴"],
        ),
        ("Chapter 3: The Ferry", "Chapter 3", ["The Ferry"]),
        (
            "CHAPTER IV. A Caucus-Race and a Long Tale",
            "CHAPTER IV",
            ["A Caucus-Race and a Long Tale"],
        ),
    ],
)
def test_a_chapters_number_stands_small_over_its_name(
    title: str, small: str, large: list[str]
) -> None:
    card = chapter_card(Chapter(title, ()), "zh", 1280, 720)
    assert words(card) == [(Tone.SMALL, small), *((Tone.HEADING, one) for one in large)]


@pytest.mark.parametrize("title", ["半价", "The Ferry", "第一章", "Chapter One"])
def test_a_title_without_both_parts_stands_alone(title: str) -> None:
    assert words(chapter_card(Chapter(title, ()), "en", 1280, 720)) == [(Tone.HEADING, title)]


def test_the_opening_says_whose_it_is_and_carries_the_label() -> None:
    story = Story(Meta("雪渡", "某人", rights="CC0"), "zh-CN", ())
    card = title_card(story, 1280, 720)
    assert (card.label, card.seal) == ("人工智能生成合成", "演义")
    assert words(card) == [(Tone.TITLE, "雪渡"), (Tone.SMALL, "原著　某人")]
    english = title_card(Story(Meta("Snow", "A. Writer"), "en", ()), 1280, 720)
    assert (english.label, english.seal) == ("AI-generated", "")
    assert words(english)[1] == (Tone.SMALL, "by A. Writer")


def test_a_work_without_a_title_borrows_one() -> None:
    assert named(Story(Meta(""), "en", (Chapter("One", ()),))) == "One"
    assert named(Story(Meta(" "), "zh", ())) == "无题"
