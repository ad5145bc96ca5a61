from collections import Counter

from yanyi.read.zh.bearing import bearing, gender_of_signs, gender_told
from yanyi.story.vocabulary import Gender

F, M = Gender.FEMALE, Gender.MALE


def test_people_call_themselves_by_their_gender() -> None:
    lines = [(0, "三娘", "奴家见过官人"), (9, "石敢", "洒家不吃。"), (20, "秋", "小人之心！")]
    signs = bearing(lines, [], "")
    assert gender_told(signs["三娘"]) is F
    assert gender_told(signs["石敢"]) is M
    assert "秋" not in signs


def test_who_answers_was_called() -> None:
    lines = [(0, "秋", "姐姐，你看。"), (2, "默", "看什么？")]
    assert bearing(lines, [], "") == {"默": Counter({F: 1})}


def test_between_two_others_nobody_was_called() -> None:
    lines = [(0, "默", "来了。"), (2, "秋", "姐姐，你看。"), (4, "远", "看什么？")]
    assert bearing(lines, [], "") == {}


def test_who_is_only_spoken_of_was_not_called() -> None:
    lines = [(0, "秋", "我的姐姐。"), (2, "默", "是么？")]
    assert bearing(lines, [], "") == {}


def test_a_sign_of_the_given_name_with_a_title() -> None:
    text = "秋二爷来了。秋二爷坐。秋哥儿笑。蘅姑娘走了。"
    assert bearing([], ["陈秋", "蘅儿"], text) == {"陈秋": Counter({M: 3})}
    assert bearing([], ["陈秋", "林秋"], text) == {}


def test_most_signs_must_agree() -> None:
    assert gender_told(Counter({F: 3, M: 1})) is F
    assert gender_told(Counter({F: 2, M: 1})) is Gender.UNKNOWN
    assert gender_told(Counter({F: 1})) is Gender.UNKNOWN


def test_signs_of_a_name_tell_a_little() -> None:
    assert gender_of_signs("林翠") == Counter({F: 1})
    assert gender_of_signs("林远") == Counter()
