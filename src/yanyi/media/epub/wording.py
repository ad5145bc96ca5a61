"""The book's own words, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """What the book says besides the story."""

    cover: str
    cover_of: str
    comma: str
    title_page: str
    contents: str
    landmarks: str
    start: str
    colophon: str
    notes: str
    note_back: str
    chapter: str
    picture: str
    written_by: str
    made_with: str
    rights: str
    letter: str
    notice: str
    screen: str
    accessible: str
    accessible_with_pictures: str
    accessible_fixed: str
    accessible_aloud: str
    page: str
    pages: str
    last: str


_ZH = Wording(
    cover="封面",
    cover_of="《{title}》封面",
    comma="，",
    title_page="扉页",
    contents="目录",
    landmarks="导航",
    start="正文",
    colophon="版权页",
    notes="注释",
    note_back="返回正文",
    chapter="第{number}章",
    picture="图",
    written_by="著者：{author}",
    made_with="制作：演义（Yanyi）",
    rights="版权：{rights}",
    letter="书信",
    notice="告示",
    screen="屏幕",
    accessible=(
        "全书正文均为可重排文字，有目录和章节标题，可按阅读顺序由读屏软件朗读，"
        "字体、字号和颜色可由读者调整。封面图片有替代文字。没有声音、影像、闪烁或动画。"
    ),
    accessible_with_pictures=(
        "全书正文均为可重排文字，有目录和章节标题，可按阅读顺序由读屏软件朗读，"
        "字体、字号和颜色可由读者调整。封面和插图都有替代文字，不看图也能读懂全书。"
        "没有声音、影像、闪烁或动画。"
    ),
    accessible_fixed=(
        "全书为固定版式的图画页。每一格画面都有替代文字，气球和旁白里的文字按阅读顺序以真正的文字"
        "叠在画上，可以搜索、选取、由读屏软件朗读。有目录和页码。没有声音、影像、闪烁或动画。"
    ),
    accessible_aloud=(
        "全书正文均为可重排文字，并有与文字同步的朗读：读到哪一句，哪一句就标出。有目录和章节标题，"
        "字体、字号和颜色可由读者调整。封面图片有替代文字。没有影像、闪烁或动画。朗读为合成语音。"
    ),
    page="页",
    pages="页码",
    last="末页",
)

_EN = Wording(
    cover="Cover",
    cover_of="Cover of {title}",
    comma=", ",
    title_page="Title page",
    contents="Contents",
    landmarks="Landmarks",
    start="Start of the story",
    colophon="Colophon",
    notes="Notes",
    note_back="Back to the text",
    chapter="Chapter {number}",
    picture="Picture",
    written_by="Written by {author}",
    made_with="Made with Yanyi",
    rights="Rights: {rights}",
    letter="Letter",
    notice="Notice",
    screen="Screen",
    accessible=(
        "All of the story is text that can be resized, recoloured and read aloud in order, with a "
        "table of contents and chapter headings. The cover has alternative text. There is no "
        "sound, video, flashing or motion."
    ),
    accessible_with_pictures=(
        "All of the story is text that can be resized, recoloured and read aloud in order, with a "
        "table of contents and chapter headings. The cover and the illustrations have alternative "
        "text, and the story can be followed without them. There is no sound, video, flashing or "
        "motion."
    ),
    accessible_fixed=(
        "The pages are pictures of a fixed layout. Every panel has alternative text, and the words "
        "of balloons and captions lie over the pictures as real text in reading order, so that "
        "they can be searched, selected and read aloud. There is a table of contents and a list "
        "of pages. There is no sound, video, flashing or motion."
    ),
    accessible_aloud=(
        "All of the story is text that can be resized and recoloured, with a reading aloud that "
        "follows it: the line that is heard is marked. There is a table of contents and chapter "
        "headings. The cover has alternative text. There is no video, flashing or motion. The "
        "voices are synthetic."
    ),
    page="Page",
    pages="Pages",
    last="Last page",
)


def wording_for(language: str) -> Wording:
    """The words in this language; English where we have none of its own."""
    return _ZH if language.lower().split("-")[0] == "zh" else _EN
