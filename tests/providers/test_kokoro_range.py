from dataclasses import replace

from yanyi.providers.kokoro_catalogue import catalogue
from yanyi.providers.kokoro_range import singers, sings


def test_a_voice_sings_about_where_it_speaks() -> None:
    ranges = {one.name: one.sings or (0, 0) for one in singers()}
    for name, span in ranges.items():
        timbre = catalogue()[name].offer.timbre
        assert timbre
        assert span[0] < 43.35 + timbre.pitch < span[1]
        assert span[1] - span[0] == 12
    assert ranges["zf_xiaoxiao"] > ranges["zm_yunxi"] > ranges["zm_yunjian"]


def test_nobody_knows_of_a_voice_that_was_not_measured() -> None:
    assert sings(replace(singers()[0], timbre=None)) is None
