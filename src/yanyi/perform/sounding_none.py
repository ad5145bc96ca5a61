"""A language without words of sounds: nothing is heard."""

import re

from yanyi.perform.tongue import Tongue

_NEVER = re.compile(r"(?!)")

TONGUE = Tongue(
    (), (), (), _NEVER, _NEVER, _NEVER, _NEVER, _NEVER, _NEVER, _NEVER, _NEVER, (), _NEVER
)
