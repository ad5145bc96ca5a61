import pytest

from yanyi.aloud.en.spelling import spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Chapter XIV", "Chapter fourteen"),
        ("Louis XVI died", "Louis the sixteenth died"),
        ("Elizabeth I reigned", "Elizabeth the first reigned"),
        ("Tom I never saw", "Tom I never saw"),
        ("World War II", "World War two"),
        ("No. 5", "Number five"),
        ("I said no. Then", "I said no. Then"),
        ("St. James's", "Saint James's"),
        ("12 Elm St. It rained", "twelve Elm Street. It rained"),
        ("Prof. Brown", "Professor Brown"),
        ("dogs, e.g. pugs", "dogs, for example, pugs"),
        ("p. 23", "page twenty-three"),
    ],
)
def test_shorthand(written: str, said: str) -> None:
    assert spell(written).strip() == said
