from yanyi.read.en.tokens import tokens_of


def test_words_and_marks() -> None:
    found = tokens_of("Mara’s kite, “up”--high.")
    assert [one.text for one in found] == ["Mara’s", "kite", ",", "“", "up", "”", "--", "high", "."]
    assert found[0].low == "mara's"
    assert found[0].possessive
    assert found[0].capital
    assert not found[2].word
