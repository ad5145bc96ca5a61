from yanyi.art.figure.haircut import HAIRCUTS, Fringe, Tie, haircut


def test_every_style_has_a_haircut() -> None:
    assert len(HAIRCUTS) == 49


def test_families_told_by_eye() -> None:
    assert haircut(0).bare
    assert haircut(26).tie is Tie.TWO_BUNS
    assert haircut(33).tie is Tie.TAIL
    assert haircut(19).fringe is Fringe.BLUNT
