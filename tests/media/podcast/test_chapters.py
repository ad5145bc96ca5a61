import json

from media.podcast.podcasts import LABEL
from yanyi.media.labels import read_implicit
from yanyi.media.podcast.chapters import Mark, write_chapters


def test_marks_are_seconds_and_titles() -> None:
    marks = [Mark(0, "片头"), Mark(7.08349, "第一章")]
    found = json.loads(write_chapters(marks, "第一章", "某人", "雪渡", LABEL))
    assert found["chapters"] == [
        {"startTime": 0, "title": "片头"},
        {"startTime": 7.083, "title": "第一章"},
    ]
    assert (found["version"], found["podcastName"]) == ("1.2.0", "雪渡")
    assert read_implicit(json.dumps(found["AIGC"])) is not None
