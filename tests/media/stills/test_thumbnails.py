from yanyi.media.stills.thumbnails import named, thumbnail_list


def test_every_ten_seconds_have_their_place() -> None:
    lines = thumbnail_list(123, 1225.5, (160, 90)).split("\n")
    assert lines[0] == "WEBVTT"
    assert lines[2:4] == ["00:00:00.000 --> 00:00:10.000", "0001.jpg#xywh=0,0,160,90"]
    at = lines.index("00:01:50.000 --> 00:02:00.000")
    assert lines[at + 1] == "0001.jpg#xywh=160,90,160,90"
    assert lines[-3:] == ["00:20:20.000 --> 00:20:25.500", "0002.jpg#xywh=320,180,160,90", ""]
    assert named(1) == "0002.jpg"
