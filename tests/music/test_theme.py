from itertools import pairwise

import pytest

from yanyi.music.key import Key
from yanyi.music.likeness import apart, nearest
from yanyi.music.metre import COMMON, LILT, MARCH, WALTZ, Metre
from yanyi.music.mode import Mode
from yanyi.music.theme import LEAST_APART, Nature, Theme, theme

NATURES = (Nature(), Nature(0.1, 0.2, 0.3), Nature(0.9, 0.8, 0.7), Nature(0.4, 0.9, 0.1))


def cast(story: int, modes: tuple[Mode, ...]) -> list[Theme]:
    found: list[Theme] = []
    for number in range(8):
        key = Key((story + 5 * number) % 12, modes[number % len(modes)])
        metre = (COMMON, WALTZ, COMMON, LILT)[number % 4]
        nature = NATURES[(story + number) % len(NATURES)]
        found.append(theme(f"{story}:{number}", key, metre, nature, found))
    return found


@pytest.mark.parametrize("metre", [COMMON, WALTZ, MARCH, LILT])
@pytest.mark.parametrize("mode", [Mode.IONIAN, Mode.AEOLIAN, Mode.GONG, Mode.YU, Mode.BLUES])
def test_a_theme_is_eight_bars_and_ends_on_its_tonic(mode: Mode, metre: Metre) -> None:
    for number, nature in enumerate(NATURES):
        made = theme(str(number), Key(number, mode), metre, nature)
        assert made.motif.length == 8 * metre.bar
        assert len(made.chords) == 8
        assert made.motif.steps[-1] % made.key.size == 0
        assert made.part(4, 6) == made.idea()
        pitches = [one.pitch for one in made.notes()]
        assert max(pitches) - min(pitches) <= 24
        assert all(abs(b - a) <= 12 for a, b in pairwise(pitches))


def test_themes_of_a_story_are_far_from_one_another() -> None:
    for story in range(6):
        themes = cast(story, (Mode.IONIAN, Mode.AEOLIAN, Mode.DORIAN))
        for number, one in enumerate(themes):
            for other in themes[:number]:
                assert apart(one.notes(), other.notes()) >= LEAST_APART


@pytest.mark.parametrize(
    "modes", [(Mode.IONIAN, Mode.AEOLIAN), (Mode.GONG, Mode.YU, Mode.ZHI)], ids=["seven", "five"]
)
def test_varied_statements_are_known_by_their_theme(modes: tuple[Mode, ...]) -> None:
    right = total = 0
    for story in range(6):
        themes = cast(story, modes)
        library = {str(number): one.notes() for number, one in enumerate(themes)}
        for number, one in enumerate(themes):
            other = Key((number * 7) % 12, modes[(number + 1) % len(modes)])
            statements = (one.idea(), one.part(0, 4), one.idea().stretched(2), one.part(4, 8))
            for said in statements:
                right += nearest(said.notes(other), library) == str(number)
                total += 1
    assert right / total >= 0.9


def test_the_same_seed_gives_the_same_theme() -> None:
    key = Key(2, Mode.DORIAN)
    assert theme("a", key, COMMON, Nature()) == theme("a", key, COMMON, Nature())
    assert theme("a", key, COMMON, Nature()) != theme("b", key, COMMON, Nature())
