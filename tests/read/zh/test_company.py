from read.stories import drafts_of
from yanyi.read.zh.company import Company, join_titled

# One man by his name and by his office on the same pages, never in one clause.
APART = "陈默提刀上山。林秋跟着陈默走。陈捕头喝了一碗酒。林秋谢了陈捕头。\n" * 40


def test_who_never_stands_beside_whom() -> None:
    company = Company(drafts_of(APART), [["陈默"], ["陈捕头"], ["林秋"]])
    assert company.avoid(0, 1) > 0
    assert company.avoid(1, 0) == company.avoid(0, 1)
    assert company.avoid(0, 2) == 0


def test_too_little_tells_nothing() -> None:
    company = Company(drafts_of("陈默来了。陈捕头走了。\n"), [["陈默"], ["陈捕头"]])
    assert company.avoid(0, 1) == 0


def test_a_title_joins_the_one_of_the_family() -> None:
    text = APART.replace("捕头", "将军")
    groups = [["陈默"], ["陈将军"], ["林秋"]]
    assert join_titled(groups, drafts_of(text)) == [["陈默", "陈将军"], ["林秋"]]


def test_a_title_of_two_of_the_family_joins_neither() -> None:
    text = (APART + "陈远也来了。陈远站在门口。林秋看着陈远。\n" * 40).replace("捕头", "将军")
    mixed = "".join(row + "\n陈远来了。陈远坐下。林秋看着陈远。\n" for row in text.split("\n")[:40])
    groups = [["陈默"], ["陈远"], ["陈将军"], ["林秋"]]
    assert len(join_titled(groups, drafts_of(mixed))) == 4


def test_father_and_son_meet() -> None:
    text = APART.replace("捕头", "将军").replace("林秋跟着陈默走", "陈默对陈将军行礼")
    groups = [["陈默"], ["陈将军"], ["林秋"]]
    assert join_titled(groups, drafts_of(text)) == groups


def test_a_wife_is_not_her_husband() -> None:
    text = APART.replace("捕头", "夫人")
    groups = [["陈默"], ["陈夫人"], ["林秋"]]
    assert join_titled(groups, drafts_of(text)) == groups
