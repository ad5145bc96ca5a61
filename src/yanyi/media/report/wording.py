"""The report's own words, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Labels of the page; the mappings name media, facts and reasons."""

    by: str
    skip: str
    page: str
    results: str
    open: str
    download: str
    read: str
    play: str
    listen: str
    read_along: str
    feed_without_site: str
    all_files: str
    cast: str
    lines: str
    voice: str
    how_made: str
    step: str
    made: str
    remembered: str
    took: str
    everything: str
    all_remembered: str
    some_remembered: str
    cost: str
    free: str
    time: str
    left_out: str
    nothing_left_out: str
    everywhere: str
    more: str
    doubts: str
    doubts_lead: str
    no_doubts: str
    renamed: str
    renamed_lead: str
    renamed_by: str
    sure: str
    unproven: str
    unproven_lead: str
    unproven_heads: tuple[str, str, str]
    line_missing: str
    line_repeated: str
    line_garbled: str
    problems: str
    told: str
    told_some: str
    close: str
    previous: str
    next: str
    no_player: str
    hidden_label: str
    media: Mapping[str, str]
    facts: Mapping[str, str]
    reasons: Mapping[str, str]
    steps: Mapping[str, str]


_ZH = Wording(
    by="{author} 著",
    skip="跳到作品",
    page="第 {number} 页",
    results="作品",
    open="打开",
    download="下载 {kind}",
    read="阅读",
    play="开始游戏",
    listen="收听",
    read_along="边听边读 EPUB",
    feed_without_site=(
        "播客里的地址都是相对的。要放到网上给别人订阅，请在 yanyi.toml 的 [audiobook] 下写上 site，"
        "即 audiobook 文件夹在网上的地址，再做一次。"
    ),
    all_files="全部文件（{count}）",
    cast="人物",
    lines="{count} 句",
    voice="声音",
    how_made="制作过程",
    step="步骤",
    made="新做",
    remembered="沿用",
    took="用时",
    everything="合计",
    all_remembered="没有改动，全部沿用上次的成果。",
    some_remembered="{made} 步新做，{kept} 步沿用上次的成果。",
    cost="花费",
    free="没有花钱",
    time="总用时",
    left_out="没有收入的文字",
    nothing_left_out="原稿一字不漏。",
    everywhere="所有作品",
    more="还有 {count} 条，全部列在 yanyi.json。",
    doubts="拿不准的地方",
    doubts_lead="这些句子是猜的。猜错了，请在项目的更正文件里改，改过就不再变。",
    no_doubts="没有拿不准的句子。",
    renamed="由模型改判的说话人",
    renamed_lead="这些句子由谁说，是模型猜的（机器生成）。猜错了，请在项目的更正文件里改。",
    renamed_by="{was} → {now}，{by}",
    sure="把握 {percent}%",
    unproven="朗读后没有听全的句子",
    unproven_lead=(
        "这些句子读出来又听了一遍，仍与原文不合；也可能只是没有听清，请先试听。"
        '要换一种读法，在 yanyi.toml 里写 [lines."编号"] take = 2（或别的数），'
        "也可以改动这句话的写法。"
    ),
    unproven_heads=("句子", "听到的", "问题"),
    line_missing="没有听到：{words}",
    line_repeated="重复：{words}",
    line_garbled="{percent}% 听起来是别的音",
    problems="问题",
    told="{count} 句，一句不漏",
    told_some="{count} 句，另有 {missing} 句列在下面",
    close="关闭",
    previous="上一页",
    next="下一页",
    no_player="您的浏览器放不了这个文件，请下载后播放。",
    hidden_label="本页与所列文件均带有隐式标识。",
    media={
        "novel": "小说",
        "comic": "漫画",
        "picturebook": "绘本",
        "audiobook": "有声书",
        "score": "配乐",
        "film": "影片",
        "game": "游戏",
    },
    facts={
        "chapters": "章数",
        "characters": "字数",
        "pictures": "插图数",
        "pages": "页数",
        "panels": "格数",
        "shots": "镜头数",
        "seconds": "时长",
        "duration": "时长",
        "loudness": "响度",
        "heard complete": "听读核对完整",
        "voices": "声音数",
        "tracks": "曲目数",
        "episodes": "播客集数",
        "size": "画幅",
    },
    reasons={
        "heading_repeated": "重复的标题",
        "setting": "方括号里的场景说明",
        "wordless": "音乐没有词句",
        "contents_list": "目录",
        "front_matter": "书前书后的说明",
        "advertising": "广告",
        "markup": "排版记号",
        "not_chosen": "没有选中的章节",
        "speech_tag": "只说明谁在说话",
        "unpronounceable": "读不出声",
        "unreadable": "无法显示的字符",
        "note": "作者的注释",
        "author": "作者要求",
        "untranslated": "还没有译文，照原文排印",
    },
    steps={
        "speech": "朗读",
        "sing": "演唱",
        "hear": "听读核对",
        "voice.clip": "朗读 · 核对与计时",
        "picture": "画面",
        "words": "文字",
        "music": "音乐",
        "art.cover": "小说 · 封面",
        "epub.package": "小说 · 装订",
        "epub.plate": "小说 · 插图",
        "comic.layout": "漫画 · 分格",
        "comic.page": "漫画 · 页",
        "comic.cover": "漫画 · 封面",
        "comic.end": "漫画 · 末页",
        "comic.cbz": "漫画 · CBZ",
        "comic.pdf": "漫画 · PDF",
        "epub.fixed": "漫画 · EPUB",
        "audiobook.part": "有声书 · 段落",
        "audiobook.measure": "有声书 · 响度",
        "audiobook.book": "有声书 · 成书",
        "audiobook.acx_sound": "有声书 · 上架音频",
        "audiobook.acx_file": "有声书 · 上架文件",
        "audiobook.acx_levels": "有声书 · 上架测量",
        "audiobook.episode": "有声书 · 分集",
        "epub.read-along": "有声书 · 边听边读",
        "score.piece": "配乐 · 演奏",
        "score.borrowed": "配乐 · 借用的音乐",
        "score.track": "配乐 · 曲目",
        "score.midi": "配乐 · 音符",
        "score.song": "配乐 · 歌曲混音",
        "score.karaoke": "配乐 · 卡拉OK",
        "score.sheet": "配乐 · 乐谱",
        "score.stem": "配乐 · 分轨",
        "sound.cue": "声音 · 配乐",
        "sound.ambience": "声音 · 环境声",
        "sound.event": "声音 · 音效",
        "film.shot": "影片 · 镜头",
        "film.card": "影片 · 字卡",
        "film.sound": "影片 · 声音",
        "film.join": "影片 · 合成",
        "art.find": "画面 · 找人脸",
        "audio.rhythm": "声音 · 标识节奏",
        "midi.label": "配乐 · 音符标识",
        "art.fit": "画面 · 裁切",
        "art.mark": "画面 · 标识",
        "art.model_sheet": "画面 · 人物设定",
        "film.dissolve": "影片 · 叠化",
        "film.excerpt": "影片 · 剪取",
        "film.glance": "影片 · 小图",
        "film.lips": "影片 · 口型",
        "film.page": "影片 · 播放页",
        "film.poster": "影片 · 海报",
        "film.preview": "影片 · 动态预览",
        "film.rendition": "影片 · 其他尺寸",
        "film.split": "影片 · 分屏",
        "film.thumbnails": "影片 · 缩略图",
        "film.web": "影片 · 网页编码",
        "film.webm": "影片 · WebM",
        "hls.cues": "流媒体 · 字幕时间",
        "hls.master": "流媒体 · 总表",
        "hls.pictures": "流媒体 · 画面",
        "hls.pieces": "流媒体 · 分段表",
        "hls.sound": "流媒体 · 声音",
        "hls.words": "流媒体 · 字幕表",
        "picturebook.cover": "绘本 · 封面",
        "picturebook.ending": "绘本 · 末页",
        "picturebook.layout": "绘本 · 排版",
        "picturebook.opening": "绘本 · 扉页",
        "picturebook.page": "绘本 · 页",
        "score.loop": "配乐 · 循环",
        "score.voice": "配乐 · 人声",
        "embed": "文意",
        "see": "看图",
        "clip": "动态画面",
    },
)

_EN = Wording(
    by="by {author}",
    skip="Skip to the works",
    page="Page {number}",
    results="Works",
    open="Open",
    download="Download {kind}",
    read="Read",
    play="Play",
    listen="Listen",
    read_along="EPUB to read along",
    feed_without_site=(
        "The addresses in the podcast's feed are relative. To publish it, set site under"
        " [audiobook] in yanyi.toml to where the folder audiobook will lie on the web, and make"
        " it again."
    ),
    all_files="All files ({count})",
    cast="Cast",
    lines="{count} lines",
    voice="Voice",
    how_made="How it was made",
    step="Step",
    made="Made",
    remembered="Remembered",
    took="Took",
    everything="Together",
    all_remembered="Nothing had changed: everything was remembered.",
    some_remembered="{made} steps were made, {kept} were remembered from before.",
    cost="Cost",
    free="Nothing was spent",
    time="Time",
    left_out="What was left out",
    nothing_left_out="Every word of the manuscript is in.",
    everywhere="Every medium",
    more="And {count} more; yanyi.json lists them all.",
    doubts="Where the machine was not sure",
    doubts_lead=(
        "These are guesses. If one is wrong, put it right in the project's corrections; "
        "it then stays right."
    ),
    no_doubts="There is no doubtful line.",
    renamed="Speakers that a model changed",
    renamed_lead=(
        "Who says these lines is a model's guess, generated by a machine."
        " Put a wrong one right in the project's settings."
    ),
    renamed_by="{was} → {now}, by {by}",
    sure="{percent}% sure",
    unproven="Lines that were not heard whole",
    unproven_lead=(
        "These lines were spoken and heard again, and do not match their words; it may be the "
        "listener who is wrong, so listen first. For another try write "
        '[lines."ANCHOR"] take = 2 (or any other number) in yanyi.toml, '
        "or write the line in other words."
    ),
    unproven_heads=("Line", "What was heard", "Why it is listed"),
    line_missing="not heard: {words}",
    line_repeated="said again: {words}",
    line_garbled="{percent}% sounds like something else",
    problems="Problems",
    told="{count} lines, none missing",
    told_some="{count} lines; {missing} more are listed below",
    close="Close",
    previous="Previous page",
    next="Next page",
    no_player="Your browser cannot play this file; download it instead.",
    hidden_label="This page and the files on it also carry the label in their metadata.",
    media={
        "novel": "Novel",
        "comic": "Comic",
        "picturebook": "Picture book",
        "audiobook": "Audiobook",
        "score": "Score",
        "film": "Film",
        "game": "Game",
    },
    facts={
        "chapters": "Chapters",
        "characters": "Characters",
        "pictures": "Illustrations",
        "pages": "Pages",
        "panels": "Panels",
        "shots": "Shots",
        "seconds": "Length",
        "duration": "Length",
        "loudness": "Loudness",
        "heard complete": "Heard whole",
        "voices": "Voices",
        "tracks": "Tracks",
        "episodes": "Podcast episodes",
        "size": "Frame",
    },
    reasons={
        "heading_repeated": "A heading that stands twice",
        "setting": "Where and when, said in brackets",
        "wordless": "Music has no words",
        "contents_list": "A list of contents",
        "front_matter": "Matter before or after the story",
        "advertising": "Advertising",
        "markup": "Marks of layout",
        "not_chosen": "Chapters that were not chosen",
        "speech_tag": "Only says who speaks",
        "unpronounceable": "Cannot be said aloud",
        "unreadable": "Characters that cannot be shown",
        "note": "The author's notes",
        "author": "The author's wish",
        "untranslated": "not translated yet, lettered as in the story",
    },
    steps={
        "speech": "Voices",
        "sing": "Singing",
        "hear": "Listening",
        "voice.clip": "Voices: lines judged and timed",
        "picture": "Pictures",
        "words": "Words",
        "music": "Music",
        "art.cover": "Novel: cover",
        "epub.package": "Novel: binding",
        "epub.plate": "Novel: illustrations",
        "comic.layout": "Comic: layout",
        "comic.page": "Comic: pages",
        "comic.cover": "Comic: cover",
        "comic.end": "Comic: last page",
        "comic.cbz": "Comic: CBZ",
        "epub.fixed": "Comic: EPUB",
        "comic.pdf": "Comic: PDF",
        "audiobook.part": "Audiobook: passages",
        "audiobook.measure": "Audiobook: loudness",
        "audiobook.book": "Audiobook: binding",
        "audiobook.acx_sound": "Audiobook: sound for shops",
        "audiobook.acx_file": "Audiobook: files for shops",
        "audiobook.acx_levels": "Audiobook: shop rules",
        "audiobook.episode": "Audiobook: episodes",
        "epub.read-along": "Audiobook: book to read along",
        "score.piece": "Score: music played",
        "score.borrowed": "Score: music of others",
        "score.track": "Score: tracks",
        "score.midi": "Score: notes",
        "score.song": "Score: songs mixed",
        "score.karaoke": "Score: karaoke pictures",
        "score.sheet": "Score: sheet music",
        "score.stem": "Score: parts alone",
        "sound.cue": "Sound: music of scenes",
        "sound.ambience": "Sound: places",
        "sound.event": "Sound: what happens",
        "film.shot": "Film: shots",
        "film.card": "Film: title cards",
        "film.sound": "Film: sound",
        "film.join": "Film: joining",
        "art.find": "Pictures: faces found",
        "audio.rhythm": "Sound: rhythm that marks it",
        "midi.label": "Score: notes labelled",
        "art.fit": "Pictures: cut to shape",
        "art.mark": "Pictures: mark",
        "art.model_sheet": "Pictures: model sheets",
        "film.dissolve": "Film: dissolves",
        "film.excerpt": "Film: clips cut to length",
        "film.glance": "Film: small pictures",
        "film.lips": "Film: lips",
        "film.page": "Film: page that plays it",
        "film.poster": "Film: poster",
        "film.preview": "Film: animated preview",
        "film.rendition": "Film: other sizes",
        "film.split": "Film: split screens",
        "film.thumbnails": "Film: thumbnails",
        "film.web": "Film: encoding for the web",
        "film.webm": "Film: WebM",
        "hls.cues": "Streaming: words timed",
        "hls.master": "Streaming: list of all",
        "hls.pictures": "Streaming: pictures",
        "hls.pieces": "Streaming: lists of pieces",
        "hls.sound": "Streaming: sound",
        "hls.words": "Streaming: lists of words",
        "picturebook.cover": "Picture book: cover",
        "picturebook.ending": "Picture book: last page",
        "picturebook.layout": "Picture book: layout",
        "picturebook.opening": "Picture book: first page",
        "picturebook.page": "Picture book: pages",
        "score.loop": "Score: loops",
        "score.voice": "Score: voices alone",
        "embed": "Meaning",
        "see": "Looking",
        "clip": "Moving pictures",
    },
)


def wording_for(language: str) -> Wording:
    """The words in this language; English where we have none of its own."""
    return _ZH if language.lower().split("-")[0] == "zh" else _EN


def step_in_words(name: str, language: str) -> str:
    """A step as people call it: ``speech by kokoro`` is ``Voices (kokoro)``; others as they are."""
    steps, (kind, _, maker) = wording_for(language).steps, name.partition(" by ")
    words = steps.get(kind, kind)
    if not maker:
        return words
    return f"{words}（{maker}）" if wording_for(language) is _ZH else f"{words} ({maker})"


def seconds_in_words(seconds: float, language: str) -> str:
    """A length of time as people say it."""
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    units = ("小时", "分", "秒") if wording_for(language) is _ZH else ("h", "min", "s")
    if whole < 10:
        return f"{seconds:.1f} {units[2]}"
    parts = [f"{n} {unit}" for n, unit in ((hours, units[0]), (minutes, units[1])) if n]
    return " ".join([*parts, f"{rest} {units[2]}"] if not hours else parts)


def size_in_words(size: int) -> str:
    """A file's size as people say it."""
    number, units = float(size), ["B", "kB", "MB", "GB"]
    while number >= 1000 and len(units) > 1:
        number, units = number / 1000, units[1:]
    return (
        f"{number:.0f} {units[0]}"
        if number >= 10 or units[0] == "B"
        else f"{number:.1f} {units[0]}"
    )
