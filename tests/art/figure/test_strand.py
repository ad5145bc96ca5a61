from yanyi.art.figure.strand import along, both, curled, mirrored, waved


def test_mirrored_twice_is_the_same() -> None:
    points = [(10.0, 4.0), (30.0, 8.0)]
    assert mirrored(mirrored(points, 50), 50) == points


def test_both_sides_share_the_middle() -> None:
    assert both([(50.0, 0.0), (20.0, 40.0)], 50) == [(50, 0), (20, 40), (80, 40)]


def test_curls_fill_an_outline_out() -> None:
    square = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]
    assert curled(square, 12).getBounds().width() > 108


def test_waves_swing_to_both_sides() -> None:
    line = [(0.0, 0.0), (0.0, 100.0), (0.0, 200.0)]
    xs = [x for x, _ in waved(line, 9, 80)]
    assert min(xs) < -5
    assert max(xs) > 5
    assert len(along(line)) > len(line)
