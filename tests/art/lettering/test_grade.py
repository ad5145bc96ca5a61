from yanyi.art.lettering.grade import PAGE, PHONE


def test_sizes_fall_to_the_least() -> None:
    for grade in (PAGE, PHONE):
        assert list(grade.sizes) == sorted(grade.sizes, reverse=True)
        assert min(grade.strips) == grade.least == min(grade.sizes)
        assert grade.margin < grade.safe


def test_a_phone_shows_larger_letters() -> None:
    assert PHONE.least / 800 > PAGE.least / 1600 * 1.5
