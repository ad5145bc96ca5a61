"""What the player says, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Names of buttons and keys; ``speeds`` and ``minutes`` are what can be chosen."""

    contents: str
    close: str
    play: str
    pause: str
    back: str
    on: str
    previous: str
    following: str
    place: str
    place_said: str
    speed: str
    times: str
    sleep: str
    awake: str
    minutes: str
    chapter_end: str
    left: str
    theme: str
    keys: str
    follow: str
    skip: str
    player: str
    by: str
    mark: str
    loading: str
    failed: str
    no_script: str
    take: str
    feed: str
    key_names: tuple[tuple[str, str], ...]


_ZH = Wording(
    contents="目录",
    close="关闭",
    play="播放",
    pause="暂停",
    back="后退 15 秒",
    on="前进 15 秒",
    previous="上一章",
    following="下一章",
    place="本章进度",
    place_said="{at}，共 {length}",
    speed="语速",
    times="{speed} 倍",
    sleep="定时停止",
    awake="不定时",
    minutes="{minutes} 分钟",
    chapter_end="听完本章",
    left="还有 {minutes} 分钟",
    theme="明暗",
    keys="按键",
    follow="回到朗读处",
    skip="跳到正文",
    player="播放器",
    by="{author} 著",
    mark="人工智能合成语音",
    loading="正在打开这一章的文字……",
    failed="这个文件放不出来：{file}",
    no_script="这个页面要用 JavaScript 才能让文字跟着朗读走。下面是各章的声音：",
    take="带走",
    feed="播客",
    key_names=(
        ("空格", "播放、暂停"),
        ("← →", "后退、前进 15 秒"),
        (", .", "上一句、下一句"),
        ("P N", "上一章、下一章"),
        ("[ ]", "慢一点、快一点"),
        ("F", "回到朗读处"),
        ("C", "目录"),
        ("M", "静音"),
        ("点一句话", "从那里听起"),
    ),
)
_EN = Wording(
    contents="Contents",
    close="Close",
    play="Play",
    pause="Pause",
    back="Back 15 seconds",
    on="On 15 seconds",
    previous="Previous chapter",
    following="Next chapter",
    place="Place in the chapter",
    place_said="{at} of {length}",
    speed="Speed",
    times="{speed}×",
    sleep="Sleep timer",
    awake="No timer",
    minutes="{minutes} minutes",
    chapter_end="End of chapter",
    left="{minutes} minutes left",
    theme="Light or dark",
    keys="Keys",
    follow="Back to what is read",
    skip="Skip to the text",
    player="Player",
    by="by {author}",
    mark="AI-generated voices",
    loading="Opening the words of this chapter …",
    failed="This file cannot be played: {file}",
    no_script="The text follows the reading only where scripts may run. The chapters, to be heard:",
    take="Take away",
    feed="Podcast",
    key_names=(
        ("Space", "play, pause"),
        ("← →", "back, on 15 seconds"),
        (", .", "previous, next line"),
        ("P N", "previous, next chapter"),
        ("[ ]", "slower, faster"),
        ("F", "back to what is read"),
        ("C", "contents"),
        ("M", "mute"),
        ("Click a line", "hear from there"),
    ),
)


def wording_for(language: str) -> Wording:
    """The words in this language; English where we have none of its own."""
    return _ZH if language.lower().split("-")[0] == "zh" else _EN
