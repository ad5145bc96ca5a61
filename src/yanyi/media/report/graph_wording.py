"""The words of the picture of what was made, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from yanyi.media.report.wording import Wording, wording_for


@dataclass(frozen=True, slots=True)
class GraphWording:
    """Labels; ``columns`` are heads from the left, ``sorts`` name what steps consist of."""

    title: str
    lead: str
    columns: tuple[str, str, str, str, str]
    sorts: Mapping[str, str]
    whole: str
    chapter: str
    chapters: str
    lines: str
    made: str
    remembered: str
    both: str
    files: str
    files_written: str
    same_files: str
    legend: tuple[str, str, str]
    size: str
    table: str
    heads: tuple[str, str, str, str, str, str]


_ZH = GraphWording(
    title="从原稿到成品",
    lead="这一次共 {all} 步：新做 {made}，沿用 {kept}。方块越大，步数越多；彩色的是这次新做的。",
    columns=("原稿", "章节", "声音与画面", "部件", "成品"),
    sorts={
        "manuscript": "原稿",
        "voices": "朗读",
        "listening": "听读核对",
        "pictures": "画面",
        "sounds": "音乐与声响",
        "words": "文字",
    },
    whole="整本书",
    chapter="第 {number} 章",
    chapters="第 {first}–{last} 章",
    lines="{count} 句",
    made="新做 {made}",
    remembered="沿用 {kept}",
    both="新做 {made} · 沿用 {kept}",
    files="{count} 个文件，全部重写",
    files_written="{count} 个文件，重写 {made}",
    same_files="{count} 个文件，没有变",
    legend=("沿用上次的", "这次新做的", "花了钱的"),
    size="面积表示多少",
    table="同样的数字，列成表",
    heads=("章节", "内容", "新做", "沿用", "用时", "花费"),
)

_EN = GraphWording(
    title="From the manuscript to the works",
    lead=(
        "{all} steps: {made} made anew, {kept} remembered. The larger a square, the more steps;"
        " what is coloured was made this time."
    ),
    columns=("Manuscript", "Chapters", "Voices and pictures", "Pieces", "Works"),
    sorts={
        "manuscript": "Manuscript",
        "voices": "Voices",
        "listening": "Listening",
        "pictures": "Pictures",
        "sounds": "Music, sounds",
        "words": "Words",
    },
    whole="The whole book",
    chapter="Chapter {number}",
    chapters="Chapters {first}–{last}",
    lines="{count} lines",
    made="{made} new",
    remembered="{kept} kept",
    both="{made} new · {kept} kept",
    files="{count} files, all written",
    files_written="{count} files, {made} written",
    same_files="{count} files, as before",
    legend=("remembered", "made anew", "cost money"),
    size="area: how many",
    table="The same figures as a table",
    heads=("Chapters", "What", "Made", "Remembered", "Took", "Cost"),
)


def graph_wording(language: str) -> GraphWording:
    """The words in this language; English where we have none of its own."""
    words: Wording = wording_for(language)
    return _ZH if words is wording_for("zh") else _EN
