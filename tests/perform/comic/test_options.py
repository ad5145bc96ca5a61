import pytest

from yanyi.perform.comic.options import Direction, Form, Options
from yanyi.problems import InputError
from yanyi.project.settings import Settings


def read(text: str) -> Options:
    return Settings(media={"comic": text}).options("comic", Options)


def test_the_author_may_ask_for_pages_a_strip_or_both() -> None:
    assert (Options().pages, Options().strip) == (True, False)
    webtoon = read('{"layout": "webtoon"}')
    assert (webtoon.pages, webtoon.strip) == (False, True)
    both = read('{"layout": "both", "direction": "rtl", "bleed": true}')
    assert (both.pages, both.strip, both.rtl, both.bleed) == (True, True, True, True)
    assert both == Options(layout=Form.BOTH, direction=Direction.RIGHT_TO_LEFT, bleed=True)


@pytest.mark.parametrize("text", ['{"layout": "scroll"}', '{"direction": "up"}', '{"bleed": 3}'])
def test_what_cannot_be_asked_is_said(text: str) -> None:
    with pytest.raises(InputError) as error:
        read(text)
    assert text.split('"')[1] in error.value.problems[0].message
