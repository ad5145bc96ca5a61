"""Lyrics as models write them."""

import json
from dataclasses import asdict

from yanyi.perform.score.lyric_check import Draft

ENGLISH = Draft(
    "Leave the Lamp On",
    (
        (
            "The road was long and the hedges were high,",
            "I followed the wheels till the end of the sky,",
            "The mill went to sleep with the rain on its wheel,",
            "And nobody asked me how tired I feel.",
        ),
        (
            "The morning came in with its hands in its coat,",
            "The river was quiet and so was the boat,",
            "I counted the stones and I gave them a name,",
            "And no other summer was ever the same.",
        ),
    ),
    (
        "So leave the lamp on, leave the lamp on,",
        "I will be home when the winter is gone.",
    ),
    ("And if I am late, then know that I ran,", "As fast as a girl with a wooden leg can."),
)
CHINESE = Draft(
    "一盏灯",
    (
        ("长路弯弯过了山，", "篱笆开花又一年，", "磨坊睡在雨声里，", "没人问我倦不倦。"),
        ("清晨的雾慢慢散，", "河水轻轻推着船，", "我数石头给它们，", "每个起名叫小满。"),
    ),
    ("留一盏灯给我看，", "雪停了我就回还。"),
)


def answered(lyric: Draft, **changes: object) -> str:
    """The lyric as an answer, with something changed in it."""
    return json.dumps({**asdict(lyric), **changes}, ensure_ascii=False)
