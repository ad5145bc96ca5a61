from yanyi.read.zh.kin import KIN, NOUNS, PASSING, TITLES, WORDS
from yanyi.story.vocabulary import Gender


def test_kin_tells_gender_and_family() -> None:
    assert NOUNS["父亲"].gender is Gender.MALE
    assert NOUNS["父亲"].blood
    assert NOUNS["妻子"].gender is Gender.FEMALE
    assert not NOUNS["妻子"].blood
    assert "女儿" in KIN


def test_crowds_and_strangers() -> None:
    assert NOUNS["众人"].crowd
    assert not NOUNS["司机"].crowd
    assert "那人" in PASSING


def test_words_for_people_in_a_clause() -> None:
    found = [match.group() for match in WORDS.finditer("她把他妈妈扶到老人身边，我们走了")]
    assert found[0] == "她"
    assert "老人" in found
    assert "我" not in found


def test_titles_are_no_kin() -> None:
    assert "书记" in TITLES
    assert not set(TITLES) & {"父亲", "母亲"}
