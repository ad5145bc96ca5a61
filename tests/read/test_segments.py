from read.stories import check_account, reading, told
from yanyi.story.types import Spoken
from yanyi.story.walk import full_text


def spoken(text: str) -> list[str]:
    found = reading(text)
    check_account(found)
    return [full_text(line) for line in told(found) if isinstance(line, Spoken)]


def test_a_quotation_cut_by_a_paragraph_goes_on_to_its_mark() -> None:
    text = "八戒笑道：“好！好！\n好！这正是要快得迟。”行者不言。\n次日，他走了。\n"
    assert spoken(text) == ["“好！好！", "好！这正是要快得迟。”"]
    assert reading(text).problems == ()


def test_a_quotation_whose_mark_comes_again_with_each_paragraph() -> None:
    text = "“It was late,” he said, “and I was tired.\n\n“Then she came.”\n\nHe slept.\n"
    assert spoken(text) == ["“It was late,”", "“and I was tired.", "“Then she came.”"]
    assert reading(text).problems == ()


def test_a_closing_mark_alone_is_a_problem() -> None:
    found = reading("雪停了。\n好！这正是要快得迟。”行者不言。\n")
    check_account(found)
    assert len(found.problems) == 1
    assert not any(isinstance(line, Spoken) for line in told(found))


def test_speech_without_marks_is_spoken() -> None:
    rows = "—Back to barracks! Ann said.\n\n—No.\n\nShe looked at him.\n\n—Then go, Ann.\n"
    assert spoken(rows) == ["—Back to barracks!", "—No.", "—Then go, Ann."]
    rows = "生夜读，有女子来，问曰：君独居乎？生曰：然。\n女曰：妾亦独居。遂去。\n"
    assert spoken(rows) == ["君独居乎？", "然。", "妾亦独居。"]


def test_the_narrator_inside_a_quotation() -> None:
    text = '"Well, Ann, (with a gentle sigh,) what do you think?" She smiled.\n'
    assert spoken(text) == ['"Well, Ann,', 'what do you think?"']
    text = '"No (loud cheers). I am (laughter) late," he said.\n'
    assert spoken(text) == ['"No', "I am", 'late,"']
    text = '"It is so (smiling)," he said.\n'
    assert spoken(text) == ['"It is so (smiling),"']
    assert spoken('"I came (you know) by boat."\n') == ['"I came (you know) by boat."']
    assert spoken("他说：“你来了（笑）坐吧。”\n") == ["“你来了", "坐吧。”"]
    assert spoken("他说：“我叫小满（大小的小）。”\n") == ["“我叫小满（大小的小）。”"]
