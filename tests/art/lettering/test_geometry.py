"""The rules of lettering, over panels made by chance from a fixed seed."""

import random
from collections.abc import Iterator

import pytest

from art.lettering.drafted import figure, item, paper
from yanyi.art.lettering.geometry import Box, ItemShape, PanelShape, geometry
from yanyi.art.lettering.grade import PAGE, PHONE, Grade
from yanyi.art.lettering.items import BALLOONS, Item, Kind, Panel, Seen
from yanyi.art.lettering.layout import Paper, lay_page

CHINESE = "师兄别怕，不过是风声罢了。你呀，从小就爱自己吓自己，这回可真的听见了么？"
ENGLISH = (
    "It is only the wind, brother. You have always frightened yourself, and now you hear it too? "
)
BALLOON_KINDS = {kind.value for kind in BALLOONS}
KINDS = (Kind.SPEECH, Kind.SPEECH, Kind.SPEECH, Kind.WHISPER, Kind.SHOUT, Kind.THOUGHT, Kind.SONG)


def _figures(chance: random.Random, width: int, height: int) -> tuple[Seen, ...]:
    count = chance.choice((0, 1, 1, 2, 2, 3))
    radius = min(width, height) * chance.choice((0.05, 0.09, 0.16)) / max(1, count - 1)
    places = [(n + 0.5 + chance.uniform(-0.15, 0.15)) / max(count, 1) for n in range(count)]
    return tuple(
        figure(n, width * x, height * chance.uniform(0.42, 0.6), radius)
        for n, x in enumerate(places)
    )


def _items(chance: random.Random, count: int, text: str) -> Iterator[Item]:
    if chance.random() < 0.35:
        yield item(Kind.CAPTION, text[: chance.randrange(6, 30)])
    said = -9
    for _ in range(chance.choice((0, 1, 1, 2, 2, 3))):
        kind = chance.choice(KINDS)
        speaker = chance.randrange(-1, count) if count else -1
        words = text[: chance.randrange(3, 34)]
        made = item(kind, words, speaker=speaker)
        goes_on = speaker == said
        yield Item(made.kind, made.passages, made.speaker, continues=goes_on)
        said = speaker
    if chance.random() < 0.2:
        yield item(Kind.SOUND, text[:3])


def panels(seed: int, chinese: bool, wide: int) -> tuple[Panel, ...]:
    """A few panels one below the other."""
    chance = random.Random(seed)
    text = CHINESE if chinese else ENGLISH
    found, top = [], 64.0
    for _ in range(3):
        width = wide - 128 if chance.random() < 0.5 else (wide - 128) * chance.uniform(0.6, 0.9)
        height = chance.uniform(560, 860)
        size = (976, 960) if width < 1000 else (1472, 960)
        box = ((64.0, top), (64 + width, top), (64 + width, top + height), (64.0, top + height))
        figures = _figures(chance, *size)
        found.append(Panel(box, *size, figures, items=tuple(_items(chance, len(figures), text))))
        top += height + 24
    return tuple(found)


def meets(a: Box, b: Box) -> bool:
    return a[0] < b[2] - 0.2 and b[0] < a[2] - 0.2 and a[1] < b[3] - 0.2 and b[1] < a[3] - 0.2


def within(inner: Box, outer: Box) -> bool:
    low = inner[0] >= outer[0] - 0.2 and inner[1] >= outer[1] - 0.2
    return low and inner[2] <= outer[2] + 0.2 and inner[3] <= outer[3] + 0.2


def read_in_order(panel: PanelShape, rtl: bool) -> bool:
    """Whether the eye meets the items one after the other, sound words left out."""
    quiet = [one for one in panel["items"] if one["kind"] != "sound"]
    return all(
        not _before(later["box"], earlier["box"], rtl)
        for n, earlier in enumerate(quiet)
        for later in quiet[n + 1 :]
    )


def _before(one: Box, other: Box, rtl: bool) -> bool:
    """Whether a box is read before another: it lies above, or level and nearer to the start."""
    if one[3] <= other[1] + 1:
        return True
    level = min(one[3], other[3]) - max(one[1], other[1])
    if level < 0.7 * min(one[3] - one[1], other[3] - other[1]):
        return False
    return one[0] + one[2] > other[0] + other[2] if rtl else one[0] + one[2] < other[0] + other[2]


def check(panel: PanelShape, wanted: Panel, cell: Box, grade: Grade, rtl: bool) -> None:
    heads = {one["actor"]: one["head"] for one in panel["figures"]}
    placed = panel["items"]
    assert [one["item"] for one in placed] == list(range(len(wanted.items)))
    for at, one in enumerate(placed):
        assert within(one["box"], cell)
        assert one["size"] >= grade.least
        assert not any(meets(one["box"], other["box"]) for other in placed[at + 1 :])
        for head in heads.values():
            face = (head[0], head[1] + 0.4 * (head[3] - head[1]), head[2], head[3])
            assert not meets(one["box"], face if one["kind"] == "sound" else head)
        if not one["turn"] and one["kind"] != "sound":
            assert all(within(line["box"], one["box"]) for line in one["lines"])
        _check_tail(one, placed, heads)
    assert read_in_order(panel, rtl)


def _check_tail(one: ItemShape, placed: list[ItemShape], heads: dict[int, Box]) -> None:
    if not one["tail"]:
        return
    tip = one["tail"][-1]
    for actor, head in heads.items():
        inside = [
            at for at in one["tail"] if head[0] < at[0] < head[2] and head[1] < at[1] < head[3]
        ]
        assert not inside, actor
    for other in placed:
        if other is not one:
            box = other["box"]
            assert not (box[0] < tip[0] < box[2] and box[1] < tip[1] < box[3])
    if one["speaker"] in heads:
        away = {actor: _away(tip, head) for actor, head in heads.items()}
        assert away[one["speaker"]] <= min(away.values()) + 60 or _points(one, heads)


def _away(point: tuple[float, float], box: Box) -> float:
    dx = max(box[0] - point[0], point[0] - box[2], 0.0)
    dy = max(box[1] - point[1], point[1] - box[3], 0.0)
    return float((dx * dx + dy * dy) ** 0.5)


def _points(one: ItemShape, heads: dict[int, Box]) -> bool:
    """Whether a long tail heads for its speaker: it comes nearer to him than to anyone else."""
    start, tip = one["tail"][0], one["tail"][-1]
    nearer = {actor: _away(start, head) - _away(tip, head) for actor, head in heads.items()}
    return nearer[one["speaker"]] >= max(nearer.values()) - 1.0


@pytest.mark.parametrize("seed", range(14))
@pytest.mark.parametrize("chinese", [True, False])
def test_pages_keep_the_rules(seed: int, chinese: bool) -> None:
    rtl = seed % 3 == 2
    wanted = panels(seed, chinese, 1600)
    laid = geometry(lay_page(paper(chinese, rtl), wanted))
    for one, panel in zip(laid["panels"], wanted, strict=True):
        (left, top), _, (right, bottom), _ = panel.corners
        check(one, panel, (left, top, right, bottom), PAGE, rtl)


@pytest.mark.parametrize("seed", range(5))
def test_strips_keep_the_rules(seed: int) -> None:
    wanted = panels(100 + seed, seed % 2 == 0, 800)
    laid = geometry(lay_page(Paper(800, 3000, seed % 2 == 0, grade=PHONE), wanted))
    for one, panel in zip(laid["panels"], wanted, strict=True):
        (left, top), _, (right, bottom), _ = panel.corners
        check(one, panel, (left, top, right, bottom), PHONE, False)


def test_the_form_says_what_it_is() -> None:
    laid = geometry(lay_page(paper(False, rtl=True), panels(1, False, 1600)))
    assert (laid["version"], laid["width"], laid["direction"]) == (1, 1600, "rtl")
    assert all(one["outline"] and one["edge"] == "line" for one in laid["panels"])
    kinds = {one["kind"] for panel in laid["panels"] for one in panel["items"]}
    assert kinds & BALLOON_KINDS


def test_two_balloons_of_one_speaker_are_joined_and_share_a_tail() -> None:
    said = (
        item(Kind.SPEECH, "It is only the wind, brother.", speaker=0),
        Item(Kind.SPEECH, item(Kind.SPEECH, "You frighten yourself.").passages, 0, continues=True),
    )
    box = ((64.0, 64.0), (900.0, 64.0), (900.0, 900.0), (64.0, 900.0))
    wanted = Panel(box, 976, 960, (figure(0, 488, 560, 90),), items=said)
    first, second = geometry(lay_page(paper(False), (wanted,)))["panels"][0]["items"]
    assert second["joins"]
    assert sum(bool(one["tail"]) for one in (first, second)) == 1
