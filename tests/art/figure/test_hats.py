from art.figure.drawing import HEAD, Pixels, differs, drawn
from yanyi.art.figure.hats import Hat, draw_cap, draw_straw_hat, hood_opening
from yanyi.board.vocabulary import Turn


def test_a_cap_has_its_peak_where_the_face_looks() -> None:
    def cap(turn: Turn) -> Pixels:
        hat = Hat(turn, 484, "#4a6b94", "#ffffff", period=False)
        return drawn(lambda ink: draw_cap(ink, hat), HEAD)

    side, behind = cap(Turn.PROFILE), cap(Turn.BACK)
    assert side[:, 126:, 3].any()
    assert not behind[:, 126:, 3].any()


def test_times_have_their_own_straw_hats() -> None:
    def straw(period: bool) -> Pixels:
        hat = Hat(Turn.FRONT, 490, "#d9b676", "#aa3333", period)
        return drawn(lambda ink: draw_straw_hat(ink, hat), HEAD)

    assert differs(straw(True), straw(False)) > 0.05


def test_a_hood_shows_no_face_from_behind() -> None:
    assert hood_opening(Turn.BACK).isEmpty()
    assert hood_opening(Turn.FRONT).contains(490, 500)
