from yanyi.art.model_sheet_wording import wording_for


def test_both_languages_name_the_same_things() -> None:
    zh, en = wording_for("zh-CN"), wording_for("en")
    assert list(zh.turns) == list(en.turns)
    assert list(zh.emotions) == list(en.emotions)
    assert list(zh.people) == list(en.people)
    assert len(en.emotions) == 10
    assert zh.turns != en.turns


def test_a_language_without_words_of_its_own_has_english_ones() -> None:
    assert wording_for("de") is wording_for("en")
