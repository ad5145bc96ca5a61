from collections import Counter

from yanyi.read.zh.aliases import same_people, self_names


def groups(
    names: list[str],
    text: str = "",
    meetings: dict[frozenset[str], int] | None = None,
    selves: dict[str, Counter[str]] | None = None,
) -> list[set[str]]:
    spoke = dict.fromkeys(names, 10)
    return [set(one) for one in same_people(names, spoke, meetings or {}, selves or {}, text)]


def test_a_given_name_belongs_to_its_full_name() -> None:
    assert groups(["林小满", "小满"]) == [{"林小满", "小满"}]


def test_a_given_name_of_two_full_names_belongs_to_neither() -> None:
    assert {"小满"} in groups(["林小满", "赵小满", "小满"])


def test_a_given_name_that_never_speaks_is_found_in_the_text() -> None:
    text = "林小满来了。小满笑了。小满走了。"
    assert groups(["林小满"], text) == [{"林小满", "小满"}]


def test_an_introduced_name() -> None:
    assert groups(["石猴", "空明"], "那石猴法名叫做空明。") == [{"石猴", "空明"}]


def test_people_who_meet_are_two() -> None:
    met = {frozenset(("林小满", "小满")): 1}
    assert groups(["林小满", "小满"], meetings=met) == [{"林小满"}, {"小满"}]


def test_people_who_call_themselves_alike_are_one() -> None:
    selves = {"行者": Counter({"老石": 5}), "石圣": Counter({"老石": 4}), "老妪": Counter()}
    assert {"行者", "石圣"} in groups(["行者", "石圣", "老妪"], selves=selves)
    once = {"行者": Counter({"老石": 5}), "石圣": Counter({"老石": 1})}
    assert {"行者"} in groups(["行者", "石圣"], selves=once)


def test_sorts_of_people_are_never_joined() -> None:
    assert {"妖精"} in groups(["妖精", "黄风"], "那妖精名叫黄风。")


def test_what_people_call_themselves() -> None:
    assert self_names("俺老孙来也！老孙不怕。") == ["老孙", "老孙"]
    assert self_names("老实说，我不怕老人家。") == []


def test_names_given_outright() -> None:
    text = "此人姓陈，名默，字子静。子静笑了。陈子静坐下。陈子静走了。"
    assert groups(["子静"], text) == [{"子静", "陈默", "陈子静"}]


def test_the_family_name_of_a_given_name() -> None:
    text = "天亮了。沈含烟来了。含烟笑道。“沈含烟！”含烟走了。沈含烟回头。含烟又笑。"
    assert groups(["含烟"], text) == [{"含烟", "沈含烟"}]


def test_a_pet_name_of_the_last_sign() -> None:
    text = "天亮了。沈玉秋来了。秋姐笑道。“沈玉秋！”秋姐走了。沈玉秋回头。秋姐又笑。"
    assert groups(["秋姐"], text) == [{"秋姐", "沈玉秋", "玉秋"}]


def test_of_two_full_names_the_one_never_met() -> None:
    text = "赵小满看着小满。小满对赵小满说话。"
    assert {"林小满", "小满"} in groups(["林小满", "赵小满", "小满"], text)


def test_offices_belong_to_many() -> None:
    assert {"知府"} in groups(["马知府", "知府"])
