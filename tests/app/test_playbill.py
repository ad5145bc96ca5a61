"""Who says a step's words and who is seen in it is found again from its card."""

from yanyi.app.past import Past, Played, Stood
from yanyi.app.playbill import NARRATOR, bare, playbill
from yanyi.app.standing import voice_words
from yanyi.board.types import Actor, Look, Setting, View, Voice
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.build.card import Card, parse_card
from yanyi.build.key import canonical, card_of
from yanyi.models.asks import Picture, Speech
from yanyi.story.vocabulary import Age

ADA, BEN, TELLER = Voice("en-1"), Voice("en-2", 0.9), Voice("en-3")
LOOKS = {"Ada": Look(7), "Ben": Look(8, age=Age.OLD)}


def leaves(look: Look) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(value)) for name, value in canonical(look).items() if name)


PAST = Past(
    (
        Stood("a", "“No,”", "Ada", 1, 3),
        Stood("b", "“No!”", "Ben", 1, 5),
        Stood("c", "It rained.", "", 1, 7),
    ),
    (
        Played("", voice_words(TELLER)),
        Played("Ada", voice_words(ADA), leaves(LOOKS["Ada"])),
        Played("Ben", voice_words(BEN), leaves(LOOKS["Ben"])),
    ),
)


def card(ask: Speech | Picture) -> Card:
    return parse_card(card_of(type(ask).__name__.lower(), "fake", "1", ask, ()))


def test_of_equal_words_the_voice_tells_whose_they_are() -> None:
    bill = playbill(PAST)
    for voice, anchor, name in ((ADA, "a", "Ada"), (BEN, "b", "Ben")):
        asked = card(Speech("No.", "en", voice))
        assert [one.anchor for one in bill.said(asked)] == [anchor]
        assert bill.speakers(asked) == (name,)


def test_words_of_no_line_are_known_by_the_voice() -> None:
    bill = playbill(PAST)
    assert bill.speakers(card(Speech("The End.", "en", TELLER))) == (NARRATOR,)
    assert bill.speakers(card(Speech("The End.", "en", Voice("de-1")))) == ()


def test_people_are_known_by_their_look() -> None:
    actors = (Actor(LOOKS["Ben"], 0.2, True), Actor(Look(99), 0.5, True))
    setting = Setting(SettingKind.RIVER, 1, Era.MODERN)
    asked = card(Picture(View(setting, actors, Framing.WIDE), 100, 100))
    assert playbill(PAST).seen(asked) == ("Ben",)


def test_nothing_is_known_without_a_run() -> None:
    asked = card(Speech("No.", "en", ADA))
    assert playbill(None).said(asked) == ()
    assert playbill(None).speakers(asked) == ()


def test_marks_and_spaces_do_not_matter() -> None:
    assert bare("“是我。” ") == "是我"
