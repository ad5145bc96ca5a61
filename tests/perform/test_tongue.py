import re

import pytest

from yanyi.music.effect.catalogue import Event
from yanyi.perform.sounding_en import TONGUE as ENGLISH
from yanyi.perform.sounding_zh import TONGUE as CHINESE
from yanyi.perform.tongue import Tongue, echoes, rules


def test_rows_of_rules_and_echoes() -> None:
    ((pattern, name),) = rules("thud fell (?:down|over)", re.IGNORECASE)
    assert name == "thud"
    assert pattern.search("He FELL over")
    bang, tick = echoes("bang slam shot:gun|pistol\ntick -", re.IGNORECASE)
    assert bang.event is Event.SLAM
    assert bang.causes[0][1] is Event.SHOT
    assert bang.causes[0][0].search("a pistol")
    assert tick.event is None


@pytest.mark.parametrize("tongue", [CHINESE, ENGLISH])
def test_every_rule_names_an_event(tongue: Tongue) -> None:
    assert {name for _, name in tongue.rules} - {"steps"} <= {event.value for event in Event}
