"""Servers of speech with an interface of their own: a path and its fields, as a table says."""

from dataclasses import replace
from urllib.parse import urlencode

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Speech
from yanyi.models.provider import Desk, Offer
from yanyi.models.service import Service
from yanyi.problems import Problem, UsageError
from yanyi.providers.call import Call
from yanyi.providers.fakes import expecting
from yanyi.providers.openai_style import LANGUAGES, SOUNDS, voices_of
from yanyi.providers.pricing import highest, price_of
from yanyi.providers.received import sound_received

PATH = "tts"
FIELDS = {"text": "{text}", "voice": "{voice}", "speed": "{speed}"}
"""What is sent where the table has no ``fields`` of its own."""


class TtsStyle:
    """One voice model; answers speech. ``{text}`` and the like in a field are filled in.

    The fields are sent behind the address, or with ``post`` as JSON; one that is nothing but
    ``{speed}`` or ``{take}`` is then a number.
    """

    local = False

    def __init__(self, service: Service, model: str) -> None:
        self.name = f"{service.name}:{model}"
        self.revision = "1"
        self.service = service
        self.model = model
        self._call = Call(service)
        if not any("{text}" in value for value in self._fields().values()):
            table = f"[models.{service.name}]"
            hint = f'Say which field has the words: {table} fields.text = "{{text}}".'
            raise UsageError(Problem(f"no field of {service.name} has {{text}} in it", hint=hint))

    def offers(self) -> tuple[Offer, ...]:
        """Speech, in the languages of its voices."""
        return (Offer("speech", tuple(self.service.voices or LANGUAGES), voices_of(self.service)),)

    def essence(self, ask: Ask) -> Ask:
        """Of a language only its main part matters."""
        if not isinstance(ask, Speech):
            return ask
        return replace(ask, language=ask.language.partition("-")[0].lower())

    def price(self, ask: Ask) -> int:
        """The most that it may cost; raises ProviderError for a model without a price."""
        return highest(price_of(self.service, self.model), ask, 0)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """What the server says, as one clip."""
        speech = expecting(Speech, ask, self.name)
        path, filled = self.service.path or PATH, self._filled(speech)
        if self.service.post:
            sound = self._call.data(path, filled, SOUNDS)
        else:
            sound = self._call.get_data(f"{path}?{urlencode(filled)}", SOUNDS)
        return sound_received(self.name, sound, speech, desk)

    def _fields(self) -> dict[str, str]:
        return self.service.fields or FIELDS

    def _filled(self, ask: Speech) -> dict[str, object]:
        known: dict[str, object] = {
            "{text}": ask.text,
            "{voice}": ask.voice.name,
            "{language}": ask.language.partition("-")[0].lower(),
            "{speed}": ask.voice.speed,
            "{model}": self.model,
            "{take}": ask.take,
        }
        return {name: _filled(value, known) for name, value in self._fields().items()}


def _filled(value: str, known: dict[str, object]) -> object:
    """A field with what is known filled in; never twice, whatever the words are."""
    if value in known:
        return known[value]
    parts, rest = [], value
    while rest:
        at, name = min(((rest.find(one), one) for one in known if one in rest), default=(-1, ""))
        if at < 0:
            break
        parts += [rest[:at], str(known[name])]
        rest = rest[at + len(name) :]
    return "".join([*parts, rest])
