from yanyi.art.figure.colour import channels, darker, lighter, luminance, mix, packed


def test_packed_holds_alpha_and_channels() -> None:
    assert packed("#102030") == 0xFF102030
    assert packed("#ffffff", 0.0) == 0x00FFFFFF


def test_mix_moves_from_one_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0.0) == "#000000"
    assert mix("#000000", "#ffffff", 1.0) == "#ffffff"
    assert channels(mix("#000000", "#646464", 0.5)) == (50, 50, 50)


def test_darker_and_lighter_change_how_light_it_looks() -> None:
    assert (
        luminance(darker("#b9473f", 0.3))
        < luminance("#b9473f")
        < luminance(lighter("#b9473f", 0.3))
    )
