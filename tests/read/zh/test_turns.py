from read.stories import drafts_of
from yanyi.read.people import People
from yanyi.read.zh.narration import Narration
from yanyi.read.zh.turns import Said, collect


def said_in(text: str) -> list[Said]:
    people = People()
    for name in ("小满", "白宣"):
        people.add(name)
    drafts = drafts_of(text)
    return collect(drafts, Narration(drafts, people, ""))


def test_tags_before_and_behind() -> None:
    first, second = said_in("小满说：“走罢。”\n“好。”白宣说。\n")
    assert first.lead is not None
    assert first.lead.speaker == {"小满": 1.0}
    assert second.lead is None
    assert second.trail is not None
    assert second.trail.speaker == {"白宣": 1.0}


def test_whom_words_call_and_speak_of() -> None:
    called, spoken_of, own = said_in("“白宣，快走！”\n“我看见白宣走了。”\n“我叫白宣。”\n")
    assert called.called == {"白宣"}
    assert spoken_of.named == {"白宣"}
    assert not spoken_of.called
    assert own.introduced == {"白宣"}


def test_questions_and_faltering() -> None:
    asks, falters = said_in("“谁在那里？”\n“我……”\n")
    assert asks.asks
    assert falters.falters
    assert not asks.falters
