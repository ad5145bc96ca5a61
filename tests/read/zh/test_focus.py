from yanyi.read.people import People
from yanyi.read.zh.clauses import Actor, Sort
from yanyi.read.zh.focus import Focus, family_name
from yanyi.read.zh.kin import NOUNS
from yanyi.story.vocabulary import Gender


def family() -> Focus:
    people = People()
    for name, gender in (
        ("林秋", Gender.FEMALE),
        ("林大海", Gender.MALE),
        ("赵武", Gender.MALE),
    ):
        people.add(name).gender = gender
    focus = Focus(people)
    for who in people.everyone:
        focus.touch(who, 1.0)
    return focus


def actor(word: str, sort: Sort = Sort.NOUN) -> Actor:
    noun = NOUNS.get(word)
    return Actor(word, 0, len(word), sort, (), noun) if noun else Actor(word, 0, 1, sort)


def test_pronouns_mean_somebody_of_their_gender() -> None:
    assert set(family().likely(actor("她", Sort.PRONOUN))) == {"林秋"}


def test_kin_shares_the_family_name() -> None:
    likely = family().likely(actor("父亲"), ["林秋"])
    assert likely["林大海"] > 2 * likely["赵武"]


def test_nobody_is_meant_twice_in_a_clause() -> None:
    assert "林大海" not in family().likely(actor("他", Sort.PRONOUN), ["林大海"])


def test_presence_fades() -> None:
    focus = family()
    focus.touch("赵武", 1.0)
    for _ in range(30):
        focus.fade()
    assert not focus.present


def test_crowds_are_nobody() -> None:
    assert family().likely(actor("众人")) == {}


def test_family_names() -> None:
    assert family_name("林秋") == family_name("林大海") == "林"
    assert family_name("小满") == ""
