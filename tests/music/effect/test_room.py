import numpy as np
import pytest

from yanyi.music.effect.catalogue import Event, event
from yanyi.music.effect.room import room, span, strokes
from yanyi.music.sound.modal import RATE

PASSING = {
    Event.CAR,
    Event.CART,
    Event.HOOVES,
    Event.APPLAUSE,
    Event.CHEER,
    Event.SIREN,
    Event.MOBILE,
    Event.HEARTBEAT,
    Event.WOODEN_FISH,
    Event.DRUM,
    Event.STONE_STEPS,
    Event.WOOD_STEPS,
    Event.GRAVEL_STEPS,
    Event.SNOW_STEPS,
    Event.GRASS_STEPS,
    Event.WOLF,
    Event.OWL,
    Event.TRAIN,
    Event.PLANE,
}
"""What goes on for longer than a story waits."""


@pytest.mark.parametrize("one", [one for one in Event if one not in PASSING])
def test_most_of_an_event_is_heard_before_anybody_speaks(one: Event) -> None:
    power = event(one, "room", 0.5).astype(np.float64) ** 2
    inside = power[: round(room(one) * RATE)].sum()
    assert inside > 0.6 * power.sum()


def test_a_story_waits_for_some_strokes_and_not_for_all() -> None:
    assert strokes(Event.KNOCK, 3) == 3
    assert room(Event.KNOCK, 3) == pytest.approx(room(Event.KNOCK) + 2 * span(Event.KNOCK))
    assert strokes(Event.BELL, 9) == 2
    assert all(0.4 <= room(one, 9) <= 3.0 for one in Event)
