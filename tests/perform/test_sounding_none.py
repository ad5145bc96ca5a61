from yanyi.perform.sounding_none import TONGUE


def test_nothing_is_named() -> None:
    assert not TONGUE.rules
    assert not TONGUE.echoes
    assert not TONGUE.denied.search("anything")
