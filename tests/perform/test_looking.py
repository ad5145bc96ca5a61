import asyncio
from typing import cast

import pytest

from rehearsal import Rehearsal
from yanyi.build.stage import Stage
from yanyi.models.blob import Blob
from yanyi.perform.looking import Looked, facts_of, sees, written_in


def written(answer: str) -> tuple[str, ...]:
    stage = Rehearsal(answer, offers=("see",))
    return asyncio.run(written_in(Blob("00", 1), cast(Stage, stage)))


@pytest.mark.parametrize(
    ("answer", "lines"),
    [
        ('["OPEN", "o", "il", "门", "茶馆", "A1!"]', ("OPEN", "茶馆")),
        ('["--- * ---"]', ()),
        ("[]", ()),
    ],
)
def test_what_is_too_short_to_be_meant_is_no_writing(answer: str, lines: tuple[str, ...]) -> None:
    assert written(answer) == lines


def test_who_looks_is_known_by_the_offers() -> None:
    assert sees(cast(Stage, Rehearsal(offers=("see",))))
    assert not sees(cast(Stage, Rehearsal()))


def test_facts_are_counted_over_all_pictures() -> None:
    looked = [Looked((), 1, 2), Looked(("SALE",), 3, 2), Looked(("SALE", "半价"), 0, 0)]
    assert [(one.name, one.value) for one in facts_of(looked)] == [
        ("pictures without writing", "1 of 3"),
        ("figures found in pictures", "3 of 4"),
        ("writing in pictures", "SALE; 半价"),
    ]
    assert facts_of([]) == ()
    assert len(facts_of([Looked((), 1, 1)])) == 2
