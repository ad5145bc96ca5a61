from yanyi.media.widths import advance, width


def test_chinese_is_an_em_wide_and_latin_about_half() -> None:
    assert advance("江上，月正圆。") == 7.0
    assert 4.0 < advance("Hello there.") < 7.0


def test_marks_that_stand_on_others_take_no_room() -> None:
    assert width("\u0301") == width("\u00ad") == 0
    assert width("i") < width("n") < width("M")
