"""Addresses that answers name: only those of the public network are ever fetched."""

import ipaddress
import socket
from urllib.parse import urlsplit

from yanyi.problems import AnswerError, Problem


def public_url(url: str) -> tuple[str, str]:
    """The address with its host as a number, and the host's name; raises AnswerError.

    What was checked is what is called: a name could be looked up a second time and then lead
    into the author's own network.
    """
    parts = urlsplit(url)
    try:
        host, port = parts.hostname or "", parts.port or {"http": 80, "https": 443}[parts.scheme]
    except (ValueError, KeyError):
        raise _refused(url, "is no web address") from None
    numbers = _numbers(host, port, url)
    if not numbers or not all(_is_public(one) for one in numbers):
        raise _refused(url, "is not in the public network")
    number = numbers[0]
    place = f"[{number}]" if ":" in number else number
    target = f"{parts.scheme}://{place}:{port}{parts.path or '/'}"
    return (f"{target}?{parts.query}" if parts.query else target), host


def _numbers(host: str, port: int, url: str) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise _refused(url, "cannot be found") from None
    return [str(one[4][0]) for one in found]


def _is_public(number: str) -> bool:
    try:
        found = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None) or found
    return mapped.is_global and not mapped.is_multicast


def _refused(url: str, why: str) -> AnswerError:
    hint = "Nothing was fetched. Ask the service for the file itself, or choose another one."
    shown = urlsplit(url)._replace(query="", fragment="").geturl()[:120]
    return AnswerError(Problem(f"an answer names {shown}, which {why}", hint=hint))
