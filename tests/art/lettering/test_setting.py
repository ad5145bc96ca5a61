from itertools import pairwise

from art.lettering.drafted import words
from yanyi.art.fonts import Role
from yanyi.art.lettering.breaks import NEVER_FIRST, NEVER_LAST
from yanyi.art.lettering.copy import copy_of
from yanyi.art.lettering.items import Style, Words, passage_text
from yanyi.art.lettering.setting import Row, balanced, filled, narrowest
from yanyi.art.lettering.shaping import Hand

ZH, EN = Hand(Role.BODY, True), Hand(Role.BODY, False)
LONG_ZH = "师兄，别怕，不过是风声罢了。你呀，从小就爱自己吓自己：“又来了！”（真是的……）我们走吧。"
LONG_EN = "It isn't coming, is it? We have been standing here, the two of us, since ten o'clock."


def told(rows: tuple[Row, ...], passage: int = 0) -> str:
    return "".join(
        passage_text(letters.words)
        for row in rows
        for letters in row.letters
        if letters.passage == passage
    )


def test_every_character_is_on_one_line_at_every_width() -> None:
    for text, hand in ((LONG_ZH, ZH), (LONG_EN, EN)):
        copy = copy_of((words(text),), False, hand)
        for width in (4.0, 7.5, 12.0, 30.0, 999.0):
            assert told(filled(copy, width)) == text
        for lines in range(1, 12):
            rows = balanced(copy, lines)
            assert rows is None or (told(rows) == text and len(rows) == lines)


def test_lines_are_as_wide_as_asked_or_a_single_word() -> None:
    copy = copy_of((words(LONG_EN),), False, EN)
    width = max(9.0, narrowest(copy))
    assert all(row.advance <= width + 1e-6 for row in filled(copy, width))


def test_balanced_lines_are_even() -> None:
    rows = balanced(copy_of((words(LONG_EN),), False, EN), 4)
    assert rows is not None
    assert min(row.ink for row in rows) > 0.7 * max(row.ink for row in rows)


def test_chinese_lines_begin_and_end_with_the_right_marks() -> None:
    copy = copy_of((words(LONG_ZH),), False, ZH)
    for lines in range(2, 12):
        rows = balanced(copy, lines) or ()
        texts = [row.drawn[0] for row in rows]
        assert all(text[0] not in NEVER_FIRST for text in texts[1:])
        assert all(text[-1] not in NEVER_LAST for text in texts[:-1])


def test_a_chinese_word_is_not_parted_when_lines_may_end_elsewhere() -> None:
    rows = balanced(copy_of((words("嘘……听见了吗？"),), False, ZH), 2)
    assert rows is not None
    assert [row.drawn[0] for row in rows] == ["嘘……", "听见了吗？"]


def test_passages_are_joined_with_a_space_in_english_and_none_in_chinese() -> None:
    rows = filled(copy_of((words("No."), words("Never.")), False, EN), 99)
    assert rows[0].drawn[0] == "No. Never."
    assert told(rows, 0) == "No."
    assert told(rows, 1) == "Never."
    assert (
        filled(copy_of((words("不。"), words("绝不。")), False, ZH), 99)[0].drawn[0] == "不。绝不。"
    )


def test_rows_stand_alone_when_they_must() -> None:
    rows = filled(copy_of((words("明月几时有，"), words("把酒问青天。")), True, ZH), 99)
    assert [row.drawn[0] for row in rows] == ["明月几时有，", "把酒问青天。"]


def test_styles_and_readings_reach_their_lines() -> None:
    passage = (Words("That is "), Words("not", Style.EMPHASIS), Words(" a dog", reading="woof"))
    rows = filled(copy_of((passage,), False, EN), 5.0)
    styles = {
        words.text.strip(): words.style for r in rows for le in r.letters for words in le.words
    }
    assert styles["not"] is Style.EMPHASIS
    assert any(words.reading == "woof" for r in rows for le in r.letters for words in le.words)


def test_longer_text_is_wider() -> None:
    wide = [copy_of((words("好" * n),), False, ZH).natural for n in (1, 5, 25)]
    assert all(b > a for a, b in pairwise(wide))
