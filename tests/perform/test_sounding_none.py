from yanyi.perform.sounding_none import TONGUE


def test_nothing_is_named() -> None:
    assert not (TONGUE.rules or TONGUE.echoes or TONGUE.told)
    assert not TONGUE.denied.search("anything")
