import pytest

from yanyi.read.people import People
from yanyi.read.zh.clauses import Sentence, Sort, parse
from yanyi.read.zh.mentions import Matcher


def sentence(text: str) -> Sentence:
    people = People()
    for name in ("小满", "白宣", "鲁成"):
        people.add(name)
    return parse(text, Matcher(people))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("小满说：", "小满"),
        ("小满对白宣说：", "小满"),
        ("小满走过来，笑着说：", "小满"),
        ("这时候，小满才低声说：", "小满"),
        ("浑身湿透的小满喊道：", "小满"),
        ("小满看着白宣，指了指鲁成，压低声音问：", "小满"),
        ("白宣还没走，小满就问他：", "小满"),
        ("小满的脸一下子红了，喃喃道：", "小满"),
        ("回头看了看白宣，鲁成说：", "鲁成"),
        ("父亲鲁成叹了口气，说：", "鲁成"),
        ("鲁成老汉说：", "鲁成"),
        ("白宣他妈抹着眼泪说：", "妈"),
        ("白宣的姐姐说：", "姐姐"),
        ("她转过身，对白宣说：", "她"),
        ("当小满推开门以后，她对白宣说：", "她"),
    ],
)
def test_who_leads_up_to_words(text: str, who: str) -> None:
    found = sentence(text)
    assert found.leads
    assert found.speaker is not None
    assert found.speaker.word == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("小满说。", "小满"),
        ("小满没好气地问他的朋友。", "小满"),
        ("小满靠在船边，平静地说。", "小满"),
        ("小满问道，把灯放下。", "小满"),
    ],
)
def test_who_is_told_behind_the_words(text: str, who: str) -> None:
    found = sentence(text)
    assert found.told >= 0
    assert not found.leads
    assert found.speaker is not None
    assert found.speaker.word == who


@pytest.mark.parametrize(
    "text", ["小满没有回答。", "小满一言不发。", "小满听了，愣了半天。", "小满不知该说什么。"]
)
def test_silence_is_no_tag(text: str) -> None:
    found = sentence(text)
    assert found.told < 0
    assert found.hears


@pytest.mark.parametrize("text", ["小满不知道。", "这是一条街道。", "小满提了一个问题。"])
def test_words_that_only_look_like_saying(text: str) -> None:
    assert sentence(text).told < 0


def test_objects_are_told_apart() -> None:
    found = sentence("小满把白宣拉到一边，对他说：")
    first, second = found.clauses
    assert [one.word for one in first.objects] == ["白宣"]
    assert [one.word for one in second.objects] == ["他"]
    assert second.subject is None


def test_kin_keeps_whose_it_is() -> None:
    actor = sentence("白宣他妈说：").speaker
    assert actor is not None
    assert actor.sort is Sort.NOUN
    assert actor.owner == ("白宣",)


def test_thoughts_and_songs_are_known_by_their_verbs() -> None:
    assert sentence("小满心想：").thought
    assert sentence("小满轻轻唱道：").sung
    assert not sentence("小满想了想，说：").thought
