import json

from media.podcast.podcasts import LABEL
from yanyi.media.labels import read_implicit
from yanyi.media.podcast.transcript import Segment, write_transcript


def test_who_speaks_is_told_where_it_is_known() -> None:
    found = json.loads(
        write_transcript([Segment(0.5, 1.25, "嘘。", "小满"), Segment(2, 3, "雪。")], LABEL)
    )
    assert found["segments"] == [
        {"speaker": "小满", "startTime": 0.5, "endTime": 1.25, "body": "嘘。"},
        {"startTime": 2, "endTime": 3, "body": "雪。"},
    ]
    assert found["version"] == "1.0.0"
    assert read_implicit(json.dumps(found["AIGC"])) is not None
