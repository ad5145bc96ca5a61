from yanyi.read.zh.script import plain


def test_traditional_characters_are_read_as_simplified() -> None:
    assert plain("寶玉問道：“誰說的？”") == "宝玉问道：“谁说的？”"


def test_offsets_stay() -> None:
    text = "聽見雞鳴，a b，😀"
    assert len(plain(text)) == len(text)
    assert plain("听见鸡鸣") == "听见鸡鸣"
