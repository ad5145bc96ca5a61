"""C2PA credentials in files, read and checked by C2PA's own reader."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from yanyi.media.labelling.found import Credentials, Ingredient

FORMATS = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "WebP": "image/webp",
    "GIF": "image/gif",
    "SVG": "image/svg+xml",
    "PDF": "application/pdf",
    "MP3": "audio/mpeg",
    "FLAC": "audio/flac",
    "WAV": "audio/wav",
    "MP4": "video/mp4",
    "MP4 sound": "audio/mp4",
    "EPUB": "application/epub+zip",
    "CBZ": "application/x-zip",
}
"""The kinds of files that can carry credentials, as C2PA calls them."""
UNTRUSTED = "signingCredential.untrusted"
_NONE = ("ManifestNotFound", "NotSupported")


def read_credentials(path: Path, kind: str) -> Credentials | None:
    """The credentials in a file of this kind, None when it has none."""
    import c2pa

    form = FORMATS.get(kind)
    if form is None:
        return None
    settings = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False}}
    try:
        with path.open("rb") as file, c2pa.Context.from_dict(settings) as context:
            with c2pa.Reader(form, file, context=context) as reader:
                return _told(json.loads(reader.json()))
    except c2pa.C2paError as error:
        said = str(error)
        if said.startswith(_NONE):
            return None
        return Credentials(False, False, "", "", faults=(f"they cannot be read ({said})",))


def _told(store: dict[str, Any]) -> Credentials:
    """What the reader says, in our words."""
    manifest: dict[str, Any] = store.get("manifests", {}).get(store.get("active_manifest", ""), {})
    signature = manifest.get("signature_info") or {}
    signer = signature.get("common_name") or signature.get("issuer") or ""
    results = (store.get("validation_results") or {}).get("activeManifest") or {}
    failures = [one for one in results.get("failure", ()) if one.get("code") != UNTRUSTED]
    state = store.get("validation_state", "")
    return Credentials(
        valid=state in ("Valid", "Trusted"),
        trusted=state == "Trusted",
        signer=str(signer),
        program=_program(manifest),
        sources=tuple(dict.fromkeys(_sources(manifest))),
        ingredients=tuple(map(_ingredient, manifest.get("ingredients", ()))),
        faults=tuple(_sentence(one) for one in failures),
    )


def _program(manifest: dict[str, Any]) -> str:
    made: dict[str, str] = next(iter(manifest.get("claim_generator_info") or ()), {})
    return " ".join(filter(None, (made.get("name"), made.get("version"))))


def _sources(manifest: dict[str, Any]) -> Iterator[str]:
    """How the content came to be, as the actions say."""
    for assertion in manifest.get("assertions", ()):
        if str(assertion.get("label", "")).startswith("c2pa.actions"):
            for action in assertion.get("data", {}).get("actions", ()):
                if kind := action.get("digitalSourceType"):
                    yield str(kind).rsplit("/", 1)[-1]


def _ingredient(data: dict[str, Any]) -> Ingredient:
    relation = str(data.get("relationship", ""))
    return Ingredient(str(data.get("title", "")), relation, str(data.get("description", "")))


_SENTENCES = {
    "mismatch": "the file was changed after it was signed",
    "claimSignature": "the signature does not fit",
    "expired": "the certificate had run out",
    "outsideValidity": "the certificate did not hold when it was signed",
}


def _sentence(failure: dict[str, Any]) -> str:
    """A failure as a sentence, with C2PA's code."""
    code = str(failure.get("code", ""))
    words = next((said for part, said in _SENTENCES.items() if part in code), "")
    return f"{words or failure.get('explanation') or 'they do not hold'} ({code})"
