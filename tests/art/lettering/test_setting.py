from itertools import pairwise

from art.lettering.drafted import words
from yanyi.art.fonts import Role
from yanyi.art.lettering.breaks import NEVER_FIRST, NEVER_LAST
from yanyi.art.lettering.copy import copy_of
from yanyi.art.lettering.items import Style, Words, passage_text
from yanyi.art.lettering.setting import Row, balanced, filled, narrowest, parted
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


RAGGED = "I understand perfectly, considering circumstances, that nobody remembers."


def shown(rows: tuple[Row, ...] | None) -> list[str]:
    return [row.drawn[0] for row in rows or ()]


def test_a_long_word_is_parted_only_where_that_is_worth_a_hyphen() -> None:
    copy = copy_of((words("said the Mouse, getting up and walking away."),), False, EN, "en-US")
    whole = balanced(copy, 4)
    assert whole
    assert shown(whole) == ["said the", "Mouse,", "getting up and", "walking away."]
    most = max(row.advance for row in whole)
    better = ["said the", "Mouse, get-", "ting up and", "walking away."]
    assert shown(parted(copy, 4, most)) == better
    assert parted(copy, 2, 99.0) is None


def test_no_two_lines_that_follow_each_other_end_with_a_hyphen() -> None:
    copy = copy_of((words(RAGGED),), False, EN, "en-US")
    for lines in range(2, 16):
        for rows in (balanced(copy, lines), parted(copy, lines)):
            assert all(not (a.hyphen and b.hyphen) for a, b in pairwise(rows or ()))
            assert rows is None or told(rows) == RAGGED
    for width in (5.0, 6.0, 7.0, 9.0, 12.0):
        rows = filled(copy, width)
        assert all(not (a.hyphen and b.hyphen) for a, b in pairwise(rows))
        assert told(rows) == RAGGED


def test_what_is_too_wide_whole_is_narrow_in_parts() -> None:
    copy = copy_of((words(RAGGED),), False, EN, "en-US")
    rows = parted(copy, 9)
    assert rows
    assert max(row.advance for row in rows) < narrowest(copy, parting=False)
    assert narrowest(copy) < narrowest(copy, parting=False)
    assert parted(copy_of((words(RAGGED),), False, EN), 9) is None


def test_filled_lines_part_words_only_to_close_holes() -> None:
    text = "The old ferryman considered the circumstances thoughtfully while nobody interrupted him"
    plain, made = (copy_of((words(text),), False, EN, one) for one in ("", "en-US"))
    assert shown(filled(made, 12.0))[0] == "The old ferryman consid-"
    assert len(filled(made, 12.0)) < len(filled(plain, 12.0))
    assert max(row.advance for row in filled(made, 12.0)) <= 12.0 + 1e-6
    assert filled(made, 7.0) == filled(plain, 7.0)


def test_a_soft_hyphen_is_seen_only_at_the_end_of_a_line() -> None:
    copy = copy_of((words("A tele\u00adscope of brass"),), False, EN)
    assert shown(filled(copy, 99.0)) == ["A telescope of brass"]
    rows = filled(copy, 4.0)
    assert shown(rows)[:2] == ["A tele-", "scope of"]
    assert rows[0].told == "A tele\u00ad"
    assert told(rows) == "A tele\u00adscope of brass"


def test_a_hyphen_looks_like_the_word_before_it() -> None:
    passage = (Words("An "), Words("understanding", Style.STRONG), Words(" man and then some"))
    rows = filled(copy_of((passage,), False, EN, "en-US"), 6.5)
    (row,) = [one for one in rows if one.hyphen]
    assert row.drawn[1][-1] is Style.STRONG
