from music.effect.spectrum import crest, dice, middle, onsets, share
from yanyi.music.effect.rain import dripping, rain, roof


def test_light_rain_is_thin_and_bright_and_heavy_rain_has_weight() -> None:
    light, heavy = (rain(dice(), 6.0, strength) for strength in (0.1, 0.95))
    assert share(heavy, 40, 1000) > 2 * share(light, 40, 1000)
    assert middle(light) > middle(heavy)
    assert share(light, 1500, 14_000) > 0.8


def test_drops_are_heard_one_by_one_in_light_rain() -> None:
    light, heavy = (rain(dice(), 6.0, strength) for strength in (0.1, 0.95))
    assert crest(light) > crest(heavy) + 2


def test_a_roof_sounds_lower_than_the_open() -> None:
    assert middle(roof(dice(), 6.0, 0.5)) < 0.5 * middle(rain(dice(), 6.0, 0.5))


def test_drips_come_one_by_one() -> None:
    found = onsets(dripping(dice(), 12.0, 0.3), 0.1, 0.1)
    assert 6 <= len(found) <= 60
