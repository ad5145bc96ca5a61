from dataclasses import replace

from direct.stories import ANNA, BORIS, CLARA, VOICES, para, said, scene, story
from yanyi.board.types import Casting
from yanyi.board.vocabulary import Era
from yanyi.direct.casting import cast_story, company_of
from yanyi.direct.lexicon.concepts import Tint
from yanyi.direct.script import mark
from yanyi.models.provider import VoiceOffer
from yanyi.story.types import Character, Story
from yanyi.story.vocabulary import Age, Gender


def talk(*cast: Character) -> Story:
    return story(scene(*(para(said(one.id, "Hello.")) for one in cast)), cast=cast)


def cast(
    tale: Story,
    lock: Casting | None = None,
    voices: tuple[VoiceOffer, ...] = VOICES,
    era: Era | None = None,
    narrator: str = "",
) -> Casting:
    return cast_story(tale, mark(tale), lock, voices, era, narrator)


def test_everybody_is_cast() -> None:
    casting = cast(talk(ANNA, BORIS))
    assert {one.role for one in casting.members} == {"anna", "boris"}
    assert len({one.voice.name for one in casting.members} | {casting.narrator.name}) == 3


def test_the_one_who_speaks_most_is_cast_first() -> None:
    lines = [para(said("clara", "Yes.")) for _ in range(3)]
    tale = story(scene(para(said("anna", "Hello.")), *lines), cast=(ANNA, CLARA))
    assert [one.role for one in cast(tale).members] == ["clara", "anna"]


def test_who_is_in_the_lock_stays_when_others_come() -> None:
    before = cast(talk(ANNA, BORIS))
    after = cast(talk(CLARA, ANNA, BORIS), before)
    assert after.members[:2] == before.members
    assert after.narrator == before.narrator
    assert after.members[2].role == "clara"


def test_who_leaves_the_story_stays_in_the_lock() -> None:
    before = cast(talk(ANNA, BORIS))
    assert cast(talk(ANNA), before).members == before.members


def test_the_author_changes_one_thing_and_nothing_else() -> None:
    before = cast(talk(ANNA, BORIS))
    after = cast(talk(replace(ANNA, look="green coat, glasses"), BORIS), before)
    old, new = before.member("anna"), after.member("anna")
    assert old is not None
    assert new is not None
    assert new.look.colour == Tint.GREEN.value
    assert new.look.glasses
    assert (new.look.seed, new.look.skin, new.voice) == (old.look.seed, old.look.skin, old.voice)
    assert after.member("boris") == before.member("boris")


def test_a_corrected_gender_casts_one_person_again() -> None:
    before = cast(talk(ANNA, BORIS))
    after = cast(talk(replace(ANNA, gender=Gender.MALE), BORIS), before)
    new = after.member("anna")
    assert new is not None
    assert new.look.gender is Gender.MALE
    assert "-male-" in new.voice.name
    assert after.member("boris") == before.member("boris")
    assert [one.role for one in after.members] == [one.role for one in before.members]


def test_a_guess_that_fades_changes_nobody() -> None:
    before = cast(talk(replace(ANNA, age=Age.OLD), BORIS))
    unsure = replace(ANNA, gender=Gender.UNKNOWN, age=Age.UNKNOWN)
    assert cast(talk(unsure, BORIS), before) == before


def test_a_voice_that_is_gone_is_replaced_and_the_look_stays() -> None:
    before = cast(talk(ANNA, BORIS))
    anna = before.member("anna")
    assert anna is not None
    rest = tuple(one for one in VOICES if one.name != anna.voice.name)
    after = cast(talk(ANNA, BORIS), before, rest).member("anna")
    assert after is not None
    assert after.voice.name != anna.voice.name
    assert after.look == anna.look


def test_without_offers_the_lock_stays() -> None:
    before = cast(talk(ANNA, BORIS))
    assert cast(talk(ANNA, BORIS), before, ()) == before


def test_era_and_narrator_are_the_authors() -> None:
    casting = cast(talk(ANNA), era=Era.PERIOD_WESTERN, narrator="en-male-3")
    assert casting.era is Era.PERIOD_WESTERN
    assert casting.narrator.name == "en-male-3"
    assert cast(talk(ANNA), casting).era is Era.PERIOD_WESTERN


def test_company_counts_lines_and_partners() -> None:
    company = company_of(talk(ANNA, BORIS))
    assert company.lines == {"anna": 1, "boris": 1}
    assert company.partners == {"anna": {"boris"}, "boris": {"anna"}}
    assert company.met == company.partners


def test_who_is_in_one_scene_meets_and_who_speaks_in_turn_talks() -> None:
    lines = [para(said(who, "Yes.")) for who in ("anna", "boris", "clara")]
    company = company_of(story(scene(*lines), scene(lines[0]), cast=(ANNA, BORIS, CLARA)))
    assert company.partners["anna"] == {"boris"}
    assert company.met["anna"] == {"boris", "clara"}


def test_a_recipe_in_the_lock_stays() -> None:
    mixed = replace(ANNA, voice="en-female-1+en-female-2:0.3")
    before = cast(talk(mixed, BORIS))
    anna = before.member("anna")
    assert anna is not None
    assert anna.voice.name == mixed.voice
    assert cast(talk(ANNA, BORIS), before) == before
