from read.stories import drafts_of
from yanyi.read.people import People
from yanyi.read.zh.roll import Roll


def names(text: str) -> list[str]:
    return Roll(drafts_of(text), People()).names()


def test_names_come_from_tags() -> None:
    text = "林小满笑道：“来了。”陈默说：“坐。”林小满道：“好。”\n陈默点头。\n"
    assert set(names(text)) == {"林小满", "陈默"}


def test_names_come_from_clauses_before_the_tag() -> None:
    text = "秘书小刘敲门进来，轻声说：“张董到了。”\n小刘退了出去。\n张董一进门就笑道：“好。”\n"
    assert set(names(text)) == {"小刘", "张董"}


def test_other_words_are_left_out() -> None:
    text = "陈默红着脸说：“是。”陈默连忙上前道：“请。”他对父亲说：“走。”第二天又说：“好。”\n"
    assert names(text) == ["陈默"]


def test_people_who_act_without_a_tag() -> None:
    text = "林小满推开门。\n“是我。”\n林小满放下伞。\n“坐。”\n"
    assert names(text) == ["林小满"]


def test_who_meets_whom() -> None:
    drafts = drafts_of(
        "林小满对陈默说：“坐。”陈默对林小满说：“好。”林小满道：“请。”陈默道：“是。”\n"
    )
    roll = Roll(drafts, People())
    assert roll.meetings(roll.names()) == {frozenset(("林小满", "陈默")): 2}
