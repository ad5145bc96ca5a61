from yanyi.direct.seed import seed_of


def test_a_seed_never_changes() -> None:
    assert seed_of("小满") == 1365552814
    assert seed_of("a", "b") != seed_of("ab")
    assert 0 <= seed_of("x") < 2**31
