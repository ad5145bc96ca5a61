from itertools import pairwise
from xml.etree import ElementTree as ET

from yanyi.media.epub.overlay import Clip, clock, duration, joined, overlay

SMIL = "{http://www.w3.org/ns/SMIL}"


def test_clips_touch_so_that_pauses_are_kept() -> None:
    clips = joined([("l0", 1.0), ("l1", 2.5), ("l2", 2.5), ("l3", 2.4)], 9.0)
    assert clips[0] == Clip("l0", 1000, 2500)
    assert all(one.begin < one.end for one in clips)
    assert all(a.end == b.begin for a, b in pairwise(clips))
    assert clips[-1].end == 9000
    assert duration(clips) == 8000
    assert joined([], 3.0) == ()


def test_every_clip_is_a_par_of_words_and_sound() -> None:
    root = ET.fromstring(overlay("a.xhtml", "sound/1.m4a", [Clip("l0", 0, 61_005)], "chapter"))
    (par,) = root.iter(f"{SMIL}par")
    assert par[0].attrib == {"src": "a.xhtml#l0"}
    assert par[1].attrib == {"src": "sound/1.m4a", "clipBegin": "0.000s", "clipEnd": "61.005s"}
    (seq,) = root.iter(f"{SMIL}seq")
    assert "a.xhtml" in seq.attrib.values()


def test_a_hundred_hours_are_seconds() -> None:
    assert clock(362_400_007) == "362400.007s"
