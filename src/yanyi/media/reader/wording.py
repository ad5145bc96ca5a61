"""What the reader says, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Names of buttons and keys; ``at`` is told when a page is turned."""

    contents: str
    close: str
    previous: str
    following: str
    slider: str
    pages: str
    pairs: str
    panels: str
    strip: str
    full: str
    cover: str
    end: str
    at: str
    page: str
    by: str
    others: str
    keys: str
    mark: str
    key_names: tuple[tuple[str, str], ...]


_ZH = Wording(
    contents="目录",
    close="关闭",
    previous="上一页",
    following="下一页",
    slider="页",
    pages="整页",
    pairs="宽屏时双页",
    panels="逐格",
    strip="长条",
    full="全屏",
    cover="封面",
    end="末页",
    at="第 {page} 页",
    page="第 {number} 页",
    by="{author} 著",
    others="其他语言",
    keys="按键与手势",
    mark="人工智能生成",
    key_names=(
        ("← → 空格", "翻页；逐格时换格"),
        ("Home End", "封面、末页"),
        ("回车 Esc", "进入、退出逐格"),
        ("1 2 3", "整页、逐格、长条"),
        ("+ − 0", "放大、缩小、还原"),
        ("F C", "全屏、目录"),
        ("轻扫 双指", "翻页、缩放"),
        ("双击", "看这一格"),
    ),
)
_EN = Wording(
    contents="Contents",
    close="Close",
    previous="Back",
    following="Next",
    slider="Page",
    pages="Whole pages",
    pairs="Two pages on wide screens",
    panels="Panel by panel",
    strip="Strip",
    full="Full screen",
    cover="Cover",
    end="Last page",
    at="Page {page}",
    page="Page {number}",
    by="by {author}",
    others="In other languages",
    keys="Keys and gestures",
    mark="AI-generated",
    key_names=(
        ("← → Space", "turn the page, or go from panel to panel"),
        ("Home End", "cover, last page"),
        ("Enter Esc", "into the panels, and out"),
        ("1 2 3", "whole pages, panels, strip"),
        ("+ − 0", "larger, smaller, as it was"),
        ("F C", "full screen, contents"),
        ("Swipe, pinch", "turn the page, zoom"),
        ("Double tap", "look at this panel"),
    ),
)


def wording_for(language: str) -> Wording:
    """The words in this language; English where we have none of its own."""
    return _ZH if language.lower().split("-")[0] == "zh" else _EN


_LANGUAGES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "pt": "Português",
    "ru": "Русский",
    "zh": "中文",
}


def language_name(language: str) -> str:
    """What a language calls itself; its tag where we do not know."""
    return _LANGUAGES.get(language.lower(), language)
