"""Fakes for the proof of what is said: an ear that knows, and a voice that slips."""

import re
from pathlib import Path

from yanyi.models.answers import Answer, Heard, HeardWord
from yanyi.models.asks import Ask, Hear, Speech
from yanyi.models.provider import Desk, Offer
from yanyi.providers.fakes import FakeVoice, expecting


class FakeEar:
    """Hears what the fake voices wrote into their files; in any other file nothing."""

    name = "fake-ear"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Hearing."""
        return (Offer("hear"),)

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words in the file, one after the other, each as long as its letters."""
        hear = expecting(Hear, ask, self.name)
        text, seconds = _inside(desk.path(hear.recording))
        letter = seconds / max(1, len(text))
        words = tuple(
            HeardWord(found[0], round(found.start() * letter, 3), round(found.end() * letter, 3))
            for found in re.finditer(r"\s*[^\s\u3400-\u9fff]+|\s*[\u3400-\u9fff]", text)
        )
        return Heard(text, words)


def _inside(path: Path) -> tuple[str, float]:
    """The words written into a file of sound, and its seconds."""
    import av

    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        words = container.metadata.get("comment", "") or stream.metadata.get("comment", "")
        length = float((stream.duration or 0) * (stream.time_base or 0))
    return words, length


class FakeStumbler(FakeVoice):
    """A voice that slips in lines that say so, some at the first take only and some at every take.

    Who ``forgets`` (忘词) leaves the second half out, who ``stammers`` (结巴) says all twice, who
    ``mumbles`` (含糊) cannot be understood; with ``always`` (总是) in the line no take is better.
    """

    name = "fake-stumbler"
    revision = "1"

    def words(self, speech: Speech) -> str:
        """What is really said."""
        text = speech.text
        if speech.take and not re.search("always|总是", text):
            return text
        if re.search("forgets|忘词", text):
            return text[: text.rfind(" ", 0, len(text) // 2) if " " in text else len(text) // 2]
        if re.search("stammers|结巴", text):
            return f"{text} {text}" if " " in text else text * 2
        if re.search("mumbles|含糊", text):
            return re.sub(r"\w", "嗯" if speech.language.startswith("zh") else "m", text)
        return text
