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


def test_half_a_name_is_made_whole() -> None:
    row = "沈湘云推门进来。沈湘云笑道：“来了。”林秋看着沈湘云。林秋道：“坐。”\n"
    assert set(names(row * 4)) == {"沈湘云", "林秋"}


def test_brothers_by_number() -> None:
    row = "阮小二道：“走。”阮小五道：“好。”阮小七道：“慢。”\n"
    assert set(names(row * 3)) == {"阮小二", "阮小五", "阮小七"}


def test_two_in_one_breath_are_no_third() -> None:
    row = "柳氏道：“走。”沈氏道：“好。”柳氏沈氏道：“是。”柳氏笑了。沈氏笑了。\n"
    assert set(names(row * 4)) == {"柳氏", "沈氏"}


def test_a_wife_called_by_her_husbands_name() -> None:
    text = "来旺家的笑道：“是。”周全家的忙道：“来了。”周全道：“坐。”\n" * 2
    assert {"周全家的", "周全"} <= set(names(text))


def test_words_before_a_tag_are_nobody() -> None:
    text = "施礼毕，曰：“请。”厉声而言曰：“不可。”一人闻此，问道：“何故？”\n" * 3
    assert names(text) == []
