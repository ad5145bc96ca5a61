from read.stories import drafts_of
from yanyi.read.people import People
from yanyi.read.zh.narration import Narration, Told
from yanyi.story.vocabulary import Gender


def told(text: str) -> list[Told]:
    people = People()
    people.add("林秋").gender = Gender.FEMALE
    people.add("林大海").gender = Gender.MALE
    drafts = drafts_of(text)
    return [one for _, one in sorted(Narration(drafts, people, "").told.items())]


def test_pronouns_mean_who_was_named() -> None:
    last = told("林秋推开了门。她大声喊：“爹！”")[-1]
    assert max(last.speaker, key=lambda who: last.speaker[who]) == "林秋"


def test_kin_means_the_other_of_the_family() -> None:
    last = told("林大海坐在灯下。林秋走了进来。父亲说：“坐。”")[-1]
    assert max(last.speaker, key=lambda who: last.speaker[who]) == "林大海"


def test_whom_one_speaks_to() -> None:
    last = told("林秋对林大海说：“走罢。”")[-1]
    assert last.speaker == {"林秋": 1.0}
    assert last.spoken_to == {"林大海": 1.0}
    assert last.about == ("林秋", "林大海")
