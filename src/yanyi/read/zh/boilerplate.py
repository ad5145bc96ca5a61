"""What Chinese sites and publishers put between the words of a story."""

import re

from yanyi.story.reading import Why

_CERTAIN = re.compile(
    r"本章未完|未完待续|请收藏本站|收藏(?:本站|本书)|加入书签|(?:点击|请看|继续)(?:下一[页章]|阅读)|手机(?:用户|阅读|版)请?|"
    r"最新章节|最快更新|无弹窗|请记住(?:本站|本书|我们|网址)|一秒记住|天才.{0,6}记住|求(?:推荐票|月票|收藏|订阅|打赏|鲜花)|"
    r"书友群|[Qq]{2}群|公众号|小说(?:网|天堂|阅读网|下载|论坛)|[Tt][Xx][Tt](?:下载|小说|电子书|全集)|电子书下载|"
    r"更多(?:精彩|好看|全本)|章节(?:错误|报错)|转载请(?:注明|保留)|版权归.{0,12}所有|本书(?:由|来自).{0,20}(?:整理|制作|上传|下载)|"
    r"(?:声明|免责)[:：].{0,30}(?:版权|转载|删除)|下载后请?在?24小时|仅供.{0,10}(?:学习|试读|交流)|支持正版|"
    r"手打(?:更新|版|首发)|(?:扫描|扫校|校对|录入|排版)[:：]|长期招收"
)
_HINTS = re.compile(
    r"本站|书库|更新|管理员|欢迎|收藏|首发|全文|正版|盗版|书友|投票|推荐|点击|网址|阅读网|网站|注册|登录|版权"
)
_STEPS = (
    r"(?:首\s?页|上一[页章]|下一[页章]|前一[页章]|后一[页章]|前页|后页|返回(?:目录|书目|首页|书页|上页|顶部)?|回(?:目录|首页|顶部)|"
    r"目录|书签|加入书架|投推荐票|书架|上页|下页|末页|尾页|关闭|打印|顶部)"
)
_STEP = r"(?:[上下前后]一[页章]|返回(?:目录|书目|首页|书页)|回(?:目录|首页)|加入书[签架]|投推荐票)"
_AROUND = r"[\s|｜/\\·←→\]】\[【<>）()（-]{0,6}"
_NAVIGATION = re.compile(rf"{_AROUND}(?:{_STEP}|{_STEPS}(?:{_AROUND}{_STEPS}){{1,12}}){_AROUND}")
_MENU = re.compile(r"[^\s|｜，。！？]{1,8}(?:\s?[|｜]\s?[^\s|｜，。！？]{1,8}){3,40}")
_MAKERS = re.compile(
    r"[（(【\[]?(?:本章完|全书完|全文完|正文完|完结?|待续|(?:扫描|扫校|校对|录入|排版|整理|制作)(?:者|人)?[:：].{1,30})[）)】\]]?"
)
_IMPRINT = re.compile(
    r"(?:ISBN|CIP|出版社|出版发行|责任编辑|封面设计|版次|印次|印刷|开本|字数|定价|书号|经销)[:：\s\d]?.{0,40}|.{1,24}出版社|"
    r"(?:19|20)\d\d年\d{1,2}月(?:第[一二三四五六七八九十\d]+[版次].{0,6})?"
)
_MOST = 0.4
_SAID = frozenset('“”「」『』"')


def boilerplate(row: str) -> Why | None:
    """Why a row is no part of the story, if it is none."""
    if _NAVIGATION.fullmatch(row) or _MENU.fullmatch(row):
        return Why.ADVERTISING
    if len(row) > 160 or not _SAID.isdisjoint(row):
        return None
    certain = {found.group() for found in _CERTAIN.finditer(row)}
    share = sum(map(len, certain)) / max(1, sum(map(str.isalnum, row)))
    if certain and (len(certain) > 1 or share > _MOST or _HINTS.search(_CERTAIN.sub("", row))):
        return Why.ADVERTISING
    hints = {found.group() for found in _HINTS.finditer(row)}
    return Why.ADVERTISING if len(hints) > 3 and len(row) < 100 else None


def is_imprint(row: str) -> bool:
    """Whether a row is of the kind that stands on a page of imprint."""
    return bool(_IMPRINT.fullmatch(row.strip()))


def is_ending(row: str) -> bool:
    """Whether a row says that a book or a volume ends."""
    return bool(_MAKERS.fullmatch(row.strip()))
