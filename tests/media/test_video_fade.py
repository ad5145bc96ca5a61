from yanyi.media.video_fade import lit


def test_light_comes_and_goes_softly() -> None:
    assert [round(lit(n, 20, 3, 3), 2) for n in range(4)] == [0.16, 0.5, 0.84, 1.0]
    assert lit(19, 20, 3, 3) == lit(0, 20, 3, 3)
    assert lit(0, 20, 0, 0) == 1.0


def test_what_is_before_the_first_frame_is_lit() -> None:
    assert lit(-1, 20, 3, 3) == 1.0
