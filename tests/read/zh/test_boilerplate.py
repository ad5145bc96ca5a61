import pytest

from yanyi.read.zh.boilerplate import boilerplate, is_ending, is_imprint
from yanyi.story.reading import Why


@pytest.mark.parametrize(
    "row",
    [
        "首页|原创书库|现代|言情|武侠",
        "上一页 回目录 下一页",
        "后一页",
        "本章未完，请点击下一页继续阅读！",
        "请收藏本站，最快更新",
        "求推荐票，求月票！",
        "本站长期招收作品更新管理员，欢迎有兴趣的书友报名加入！",
    ],
)
def test_what_is_no_story(row: str) -> None:
    assert boilerplate(row) is Why.ADVERTISING


@pytest.mark.parametrize(
    "row",
    [
        "他收藏了许多古书，欢迎朋友来看。",
        "打印",
        "他说：“请收藏本站，最快更新。”",
        "小满回目录处查了一遍，没有找到。",
        "她把网址记在手心里。",
    ],
)
def test_stories_stay(row: str) -> None:
    assert boilerplate(row) is None


def test_imprints_and_endings() -> None:
    assert is_imprint("山水出版社")
    assert not is_imprint("他走了。")
    assert is_ending("（全书完）")
    assert not is_ending("他完了。")
