import itertools

from yanyi.app.forecast import Forecast, about
from yanyi.build.watch import Step

SHOT, LINE = "film.shot", "speech by kokoro"
PACE = {SHOT: 10.0, LINE: 1.0}


def steps(medium: str, name: str, count: int) -> dict[str, Step]:
    return {f"{medium}{name}{n}": Step("make", name, "", "", medium) for n in range(count)}


def test_time_left_weighs_steps_by_what_they_took_before() -> None:
    forecast = Forecast()
    forecast.expect({**steps("film", SHOT, 12), **steps("film", LINE, 60)}, PACE, 2)
    assert forecast.left(0.0) == 90.0


def test_the_first_steps_do_not_throw_the_answer_about() -> None:
    forecast = Forecast()
    forecast.expect(steps("film", SHOT, 360), PACE, 1)
    answers = [forecast.left(0.0)]
    for n in range(1, 6):
        forecast.wanted["film", SHOT] = forecast.over["film", SHOT] = n
        answers.append(forecast.left(20.0 * n))
    assert all(abs(b - a) < a * 0.3 for a, b in itertools.pairwise(answers))
    assert answers[-1] > answers[0] * 1.5


def test_a_step_two_media_share_is_counted_once() -> None:
    forecast = Forecast()
    forecast.expect(steps("audiobook", LINE, 10), PACE, 1)
    forecast.wanted["film", LINE] = 4
    assert sum(forecast.known.values()) == 10
    assert forecast.media["film"] == (0, 4)
    assert forecast.media["audiobook"] == (0, 6)


def test_what_was_over_before_the_quote_stays_counted() -> None:
    forecast = Forecast()
    forecast.wanted["novel", SHOT] = forecast.over["novel", SHOT] = 3
    forecast.expect(steps("novel", SHOT, 2), PACE, 1)
    assert forecast.media == {"novel": (3, 5)}


def test_time_is_told_no_more_exactly_than_it_is_known() -> None:
    assert [about(s) for s in (5, 40, 250, 9000)] == [
        "less than a minute",
        "about 1 min",
        "about 4 min",
        "about 2.5 h",
    ]
