"""Who is heard: the closing words of an audiobook, and its cast for tags, credited as synthetic."""

from yanyi.board.types import Board
from yanyi.media.audio.reference import SPEECH
from yanyi.models.asks import Speech
from yanyi.perform.audiobook.script import LEAD, Section, Utterance
from yanyi.story.types import Story
from yanyi.story.walk import character

_PAUSE = 0.8


def closing(story: Story, board: Board) -> Section:
    """The last section: that the story ends, and whose it is."""
    chinese = _chinese(story)
    pause = LEAD
    utterances = []
    for words in _closing(story, chinese):
        speech = Speech(words, story.language, board.casting.narrator)
        utterances.append(Utterance("", words, speech, pause, SPEECH))
        pause = _PAUSE
    return Section("片尾" if chinese else "Closing credits", tuple(utterances))


def _closing(story: Story, chinese: bool) -> tuple[str, str]:
    title, author = story.meta.title.strip(), story.meta.author.strip()
    if chinese:
        named = f"《{title}》" if title else "本书"
        by = f"，作者：{author}" if author else ""
        return "全书完。", f"您刚才听到的是{named}{by}，由合成语音朗读。"
    named = title or "this book"
    by = f", by {author}" if author else ""
    return "The End.", f"You have been listening to {named}{by}, read by synthetic voices."


def narrator(story: Story) -> str:
    """Who reads, for the tag of that name."""
    return "合成语音" if _chinese(story) else "Synthetic voices"


def cast(story: Story, board: Board) -> tuple[tuple[str, str], ...]:
    """Every role that has a voice, and the name of the voice; the narrator first."""
    casting = board.casting
    found = [("旁白" if _chinese(story) else "Narrator", casting.narrator.name)]
    for member in casting.members:
        who = character(story, member.role)
        if who is not None:
            found.append((who.name, member.voice.name))
    return tuple(found)


def cast_list(story: Story, board: Board) -> str:
    """The cast in one sentence, for descriptions."""
    if _chinese(story):
        roles = "；".join(f"{role}：{voice}" for role, voice in cast(story, board))
        return f"演播（均为合成语音）——{roles}。"
    roles = "; ".join(f"{role}: {voice}" for role, voice in cast(story, board))
    return f"Cast (all voices are synthetic): {roles}."


def _chinese(story: Story) -> bool:
    return story.language.lower().startswith("zh")
