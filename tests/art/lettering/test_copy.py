from art.lettering.drafted import words
from yanyi.art.fonts import Role
from yanyi.art.lettering.copy import Copy, copy_of
from yanyi.art.lettering.items import Style, Words
from yanyi.art.lettering.shaping import Hand

EN = Hand(Role.BODY, False)


def units(copy: Copy) -> list[str]:
    starts = [0, *copy.ends]
    text = "".join(one.char for one in copy.chars)
    return [text[a:b] for a, b in zip(starts, copy.ends, strict=False)]


def test_words_are_whole_without_rules_and_in_parts_with_them() -> None:
    passages = (words("An understanding man."),)
    assert units(copy_of(passages, False, EN)) == ["An ", "understanding ", "man."]
    copy = copy_of(passages, False, EN, "en-US")
    assert units(copy) == ["An ", "under", "stand", "ing ", "man."]
    assert [bool(one) for one in copy.hyphens] == [False, True, True, False, False]
    assert copy.prices[1] > copy.prices[0]


def test_a_soft_hyphen_is_a_chance_and_takes_no_room() -> None:
    soft, plain = (
        copy_of((words(one),), False, EN) for one in ("tele\u00adscope a", "telescope a")
    )
    assert units(soft) == ["tele\u00ad", "scope ", "a"]
    assert abs(soft.natural - plain.natural) < 0.05
    assert soft.hyphens[0] > 0.2


def test_a_word_with_a_reading_is_kept_whole() -> None:
    passage = (Words("An "), Words("understanding", Style.PLAIN, "wissen"), Words(" man."))
    assert not any(copy_of((passage,), False, EN, "en-US").hyphens)


def test_passages_of_one_item_are_parted_by_a_space_of_ours() -> None:
    copy = copy_of((words("One."), words("Two.")), False, EN)
    assert [one.char for one in copy.chars if one.joiner] == [" "]
    assert copy_of((words("One."), words("Two.")), True, EN).forced == {0, 1}
