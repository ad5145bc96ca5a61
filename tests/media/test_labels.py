"""Labels say what is true, and can be read back."""

import json

import pytest

from yanyi.media.labels import (
    KEY,
    TC260,
    Label,
    Made,
    implicit,
    mark,
    read_implicit,
    read_xmp,
    wording,
    xmp_packet,
)

LABEL = Label(produce_id="b3:0123")


@pytest.mark.parametrize("made", Made)
def test_chinese_wording_holds_the_words_the_standard_asks_for(made: Made) -> None:
    text = wording("zh-CN", made)
    assert "人工智能" in text
    assert "生成" in text or "合成" in text


@pytest.mark.parametrize("made", Made)
def test_english_wording_names_ai_and_making(made: Made) -> None:
    text = wording("en", made)
    assert "AI" in text
    assert "generated" in text or "synthesised" in text


def test_every_kind_has_its_own_wording() -> None:
    for language in ("zh", "en"):
        assert len({wording(language, made) for made in Made}) == len(Made)


def test_the_mark_is_short() -> None:
    assert mark("zh-Hant") == "人工智能生成"
    assert mark("en-GB") == "AI-generated"


def test_the_implicit_label_has_the_keys_of_the_standard_in_order() -> None:
    assert list(json.loads(implicit(LABEL))) == [
        "Label",
        "ContentProducer",
        "ProduceID",
        "ReservedCode1",
        "ContentPropagator",
        "PropagateID",
        "ReservedCode2",
    ]
    assert json.loads(implicit(LABEL))["Label"] == "1"


def test_a_label_is_read_back() -> None:
    found = read_implicit(implicit(LABEL))
    assert found == Label(produce_id="b3:0123", propagate_id="b3:0123")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"Label":"9"}', "1"])
def test_other_text_is_no_label(text: str) -> None:
    assert read_implicit(text) is None


def test_the_packet_is_wrapped_as_xmp_asks_and_uses_the_known_prefix() -> None:
    text = xmp_packet(LABEL).decode()
    assert text.startswith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>')
    assert text.endswith('<?xpacket end="w"?>')
    assert f"<TC260:{KEY}>" in text
    assert f'xmlns:TC260="{TC260}"' in text


def test_a_packet_is_read_back_even_with_awkward_words() -> None:
    label = Label(produce_id='<&">', producer="演义 & co", propagator="x", propagate_id="y")
    assert read_xmp(xmp_packet(label)) == label


def test_a_packet_that_keeps_the_label_in_an_attribute_is_read_too() -> None:
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/'
        '22-rdf-syntax-ns#"><r:Description xmlns:T="http://www.tc260.org.cn/ns/AIGC/1.0/" '
        'T:AIGC=\'{"Label":"1"}\'/></r:RDF></x:xmpmeta>'
    )
    assert read_xmp(packet.encode()) == Label(producer="", propagator="")


@pytest.mark.parametrize("packet", [b"", b"<a/>", b"<a>"])
def test_other_xml_has_no_label(packet: bytes) -> None:
    assert read_xmp(packet) is None
