from yanyi.art.figure.seed import chance, choose


def test_chance_is_fixed_for_ever() -> None:
    assert round(chance(7, "hair"), 6) == 0.226617
    assert chance(7, "hair") != chance(8, "hair") != chance(8, "skin")


def test_choose_reaches_every_choice() -> None:
    assert {choose(seed, "x", "abcd") for seed in range(60)} == set("abcd")
