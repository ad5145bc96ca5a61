from art.scenery.survey import site, sketch, span
from yanyi.art.scenery.roof import Timber, cottage, eave, roof
from yanyi.story.vocabulary import Weather


def test_an_eave_turns_up_at_both_ends() -> None:
    line = eave(0, 500, 200, 40)
    assert line[0, 1] == line[-1, 1] == 460
    assert line[len(line) // 2, 1] == 500


def test_a_roof_spans_its_eaves_and_carries_snow() -> None:
    left, top, right, bottom = span(sketch(lambda s, b: roof(s, b, 0, 600, 400, 300, Timber())))
    assert max(abs(left + 400), abs(right - 400)) < 20
    assert top < 310
    assert 595 < bottom < 640
    snowy, bare = (
        sketch(lambda s, b: roof(s, b, 0, 600, 400, 300, Timber()), site(weather=one))
        for one in (Weather.SNOW, Weather.CLEAR)
    )
    white = [int((one[..., :3].min(axis=-1) > 190).sum()) for one in (snowy, bare)]
    assert white[0] > white[1] + 200


def test_a_cottage_is_small_and_whole() -> None:
    _, top, _, bottom = span(sketch(lambda s, b: cottage(s, b, 0, 800, 300, 200, Timber())))
    assert abs(top - 600) < 14
    assert abs(bottom - 800) < 14
