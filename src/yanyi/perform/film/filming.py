"""Which shots of a film a model of clips films, where one is named."""

from enum import StrEnum


class Filming(StrEnum):
    """Those that open or turn a scene, or every one."""

    KEY = "key"
    ALL = "all"
