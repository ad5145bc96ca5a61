"""Steps in words: what one makes, told from its card and the playbill."""

from yanyi.app.playbill import Playbill
from yanyi.build.card import Card

LONG = 60
"""Characters that are told of words."""

_MADE = {
    "art.cover": "cover",
    "art.find": "faces looked for in a picture",
    "art.fit": "picture cut to shape",
    "art.mark": "strip that says how a picture was made",
    "art.model_sheet": "model sheet",
    "audio.rhythm": "rhythm that marks generated sound put behind it",
    "audiobook.acx_file": "file for shops",
    "audiobook.acx_levels": "rules of shops measured",
    "audiobook.acx_sound": "sound for shops",
    "audiobook.book": "audiobook bound",
    "audiobook.episode": "episode bound",
    "audiobook.measure": "loudness measured",
    "audiobook.part": "passage put together",
    "comic.cbz": "comic bound as CBZ",
    "comic.cover": "cover of the comic",
    "comic.end": "last page of the comic",
    "comic.layout": "page laid out",
    "comic.page": "page drawn and lettered",
    "comic.pdf": "pages bound as PDF",
    "credentials": "signed with credentials",
    "epub.fixed": "pages bound as EPUB",
    "epub.package": "book bound as EPUB",
    "epub.plate": "picture for a book",
    "epub.read-along": "book to read along bound as EPUB",
    "film.card": "title card",
    "film.dissolve": "dissolve between two shots",
    "film.excerpt": "clip cut to length",
    "film.glance": "small pictures of a shot",
    "film.join": "film joined",
    "film.lips": "movement of lips",
    "film.page": "page that plays the film",
    "film.poster": "poster",
    "film.preview": "animated preview",
    "film.rendition": "another size of a shot",
    "film.shot": "shot filmed",
    "film.sound": "sound of a scene mixed",
    "film.split": "split screen",
    "film.thumbnails": "thumbnails",
    "film.web": "shot encoded for the web",
    "film.webm": "film joined as WebM",
    "hls.cues": "words timed for streaming",
    "hls.master": "list of all streams",
    "hls.pictures": "pictures cut for streaming",
    "hls.pieces": "list of pieces",
    "hls.sound": "sound cut for streaming",
    "hls.words": "list of words",
    "midi.label": "notes labelled",
    "picturebook.cover": "cover of the picture book",
    "picturebook.ending": "last page of the picture book",
    "picturebook.layout": "spread laid out",
    "picturebook.opening": "first page of the picture book",
    "picturebook.page": "spread drawn and lettered",
    "score.borrowed": "music of the author's own fitted",
    "score.karaoke": "karaoke filmed",
    "score.loop": "loop played",
    "score.midi": "notes written as MIDI",
    "score.piece": "music played",
    "score.sheet": "sheet music written",
    "score.song": "song mixed",
    "score.stem": "one part played alone",
    "score.track": "track encoded",
    "score.voice": "voice of a song alone",
    "sound.ambience": "sound of a place",
    "sound.cue": "music of a scene played",
    "sound.event": "sound of what happens",
    "voice.clip": "spoken line judged and timed",
}

_ASKED = {
    "clip": "moving picture",
    "embed": "meaning of texts",
    "hear": "recording listened to",
    "music": "music",
    "picture": "picture",
    "see": "picture looked at",
    "sing": "song",
    "speech": "speech",
    "words": "words written",
}

_SETTING = ("kind", "time", "weather", "season")
_DETAILS = ("name", "title", "tags.title", "title.title", "ambience", "sound", "description")


def deed(card: Card, bill: Playbill) -> str:
    """What a step makes, in a few words."""
    match card.kind:
        case "speech" | "sing":
            who = " and ".join(bill.speakers(card)) or _leaf(card, "voice.name")
            return f"{_ASKED[card.kind]} of {who}: {_words(card)}"
        case "picture" | "clip":
            return _picture(card, bill)
        case "make":
            return _made(card, bill)
        case _:
            words = _leaf(card, "text") or _leaf(card, "question") or _leaf(card, "description")
            return _with(_ASKED.get(card.kind, card.kind), words)


def quoted(text: str) -> str:
    """Words of the story on one row, shortened, in quotation marks unless they have their own."""
    flat = " ".join(text.split())
    short = flat if len(flat) <= LONG else f"{flat[: LONG - 1]}…"
    return short if short[:1] in "“„「『«\"'‘" else f"“{short}”"


def _picture(card: Card, bill: Playbill) -> str:
    seen = list(bill.seen(card))
    actors = len({path.split(".")[2] for path in card.leaves if path.startswith("view.actors.")})
    if len(seen) < actors:
        seen = [f"{actors} people" if actors > 1 else "somebody"]
    where = [_leaf(card, f"view.setting.{one}").replace("_", " ") for one in _SETTING]
    framing = _leaf(card, "view.framing").replace("_", " ")
    shape = f"{framing} shot" if framing else ""
    layers = "in layers" if card.leaves.get("layered") else ""
    of = " and ".join(seen) or "the place"
    told = ", ".join(filter(None, [*where, shape, layers]))
    return f"{_ASKED[card.kind]} of {of}: {told}"


def _made(card: Card, bill: Playbill) -> str:
    name = _MADE.get(card.name, card.name)
    if card.name == "art.model_sheet":
        return f"{name} of {_leaf(card, 'name') or ' and '.join(bill.seen(card))}"
    if card.name == "score.piece":
        played = [str(one) for path, one in card.leaves.items() if path.endswith(".instrument")]
        return _with(name, ", ".join(dict.fromkeys(played)).replace("_", " "))
    if card.name == "audiobook.part":
        clips = len(card.inputs)
        return f"{name} from {clips} {'clip' if clips == 1 else 'clips'}"
    if words := _words(card):
        return _with(name, words)
    return _with(name, next(filter(None, (_leaf(card, one) for one in _DETAILS)), ""))


def _words(card: Card) -> str:
    """The words that are said, or lettered."""
    texts = [
        str(value)
        for path, value in card.leaves.items()
        if path.rpartition(".")[2] == "text" and value
    ]
    return quoted(" ".join(texts)) if texts else ""


def _leaf(card: Card, path: str) -> str:
    value = card.leaves.get(path)
    return "" if value is None else str(value)


def _with(name: str, detail: str) -> str:
    flat = " ".join(detail.split())
    short = flat if len(flat) <= LONG + 2 else f"{flat[:LONG]}…"
    return f"{name}: {short}" if short else name
