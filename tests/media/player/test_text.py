import json
import re

from yanyi.media.markup import element
from yanyi.media.player.text import Moment, Voiced, chapter_text, script


def test_the_words_and_their_times_are_one_call() -> None:
    section = element(
        "section",
        {"epub:type": "chapter", "role": "doc-chapter"},
        element("p", None, element("span", {"id": "l0"}, "“A </script> b”")),
    )
    lines = {"l0": Voiced(1.2345, 2.5, "Ann", 1, (Moment(0, 1, 1.25, 1.5),))}
    text = chapter_text(3, section, lines, '{"Label":"1"}').decode()
    first, call = text.splitlines()
    assert first == '// AIGC: {"Label":"1"}'
    found = re.fullmatch(r"yanyiChapter\(3, (.*)\);", call)
    assert found
    assert "</script>" not in call
    data = json.loads(found[1])
    assert data["lines"] == {"l0": [1234, 2500, "Ann", 1, [[0, 1, 1250, 1500]]]}
    assert data["html"].startswith('<section role="doc-chapter"><p><span id="l0">')
    assert "&lt;/script&gt;" in data["html"]


def test_nothing_in_data_ends_the_script() -> None:
    assert json.loads(script({"a": "<!-- 雪"})) == {"a": "<!-- 雪"}
    assert "<" not in script("</script>")
