import re

from yanyi.direct.lexicon.concepts import Tint


def test_every_tint_is_a_colour() -> None:
    assert all(re.fullmatch(r"#[0-9a-f]{6}", tint.value) for tint in Tint)
    assert len({tint.value for tint in Tint}) == len(Tint)
