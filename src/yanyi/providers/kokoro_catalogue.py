"""The voices of Kokoro that ship with us: what they are made of and who they sound like."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from yanyi.models.provider import VoiceOffer
from yanyi.models.timbre import Timbre
from yanyi.story.vocabulary import Age, Gender, Tone

PITCHES = {
    "zf_xiaobei": 14.5,
    "zf_xiaoni": 14.1,
    "zf_xiaoxiao": 14.4,
    "zf_xiaoyi": 18.2,
    "zm_yunjian": 2.7,
    "zm_yunxi": 8.4,
    "zm_yunxia": 18.3,
    "zm_yunyang": 1.9,
    "af_alloy": 5.5,
    "af_aoede": 9.4,
    "af_bella": 10.9,
    "af_heart": 10.6,
    "af_jessica": 12.0,
    "af_kore": 6.3,
    "af_nicole": 6.0,
    "af_nova": 6.9,
    "af_river": 9.3,
    "af_sarah": 10.4,
    "af_sky": 7.0,
    "am_adam": 2.0,
    "am_echo": 0.4,
    "am_eric": 7.4,
    "am_fenrir": 4.1,
    "am_liam": 2.9,
    "am_michael": 1.5,
    "am_onyx": -3.7,
    "am_puck": 1.3,
    "am_santa": 8.5,
    "bf_alice": 12.4,
    "bf_emma": 9.9,
    "bf_isabella": 11.9,
    "bf_lily": 10.1,
    "bm_fable": 1.4,
    "bm_george": 5.4,
    "bm_lewis": -3.2,
}
"""The base voices, and how high each speaks on the whole: semitones over 100 Hz."""


@dataclass(frozen=True, slots=True)
class Voiced:
    """A voice of the catalogue: who it is for, the recipe of base voices, and how it is bent."""

    offer: VoiceOffer
    recipe: str
    pitch: float = 1.0
    pace: float = 1.0


# Names stand for ever: a cast that has one must find it again. The best of each kind first.
# name, gender, age, tones, recipe, pitch, pace; a recipe `a/b` sounds like a and moves as b does.
_TABLE = """
zf_xiaoxiao   female adult gentle       zf_xiaoxiao
zm_yunxi      male   young bright       zm_yunxi
zf_xiaobei    female young bright,merry zf_xiaobei
zm_jingyuan   male   adult grave        am_onyx+zm_yunyang:0.5/zm_yunyang
zm_yunxia     male   child bright       zm_yunxia
zm_yunjian    male   old   gruff        zm_yunjian
zm_wenbo      male   adult gentle       am_echo+zm_yunjian:0.5/zm_yunjian+zm_yunxi:0.5 1.08
zm_mingde     male   adult merry        am_onyx+zm_yunyang:0.5/zm_yunyang+zm_yunxi:0.5 1.16
zm_tieshan    male   adult gruff,grave  am_onyx+zm_yunjian:0.5/zm_yunyang 0.92
zm_songyan    male   adult grave        am_onyx+zm_yunjian:0.5/zm_yunjian
zm_haoran     male   adult sharp        am_onyx+zm_yunyang:0.5/zm_yunyang+zm_yunxi:0.5
zm_laoqiao    male   old   sly,merry    am_echo+zm_yunjian:0.5/zm_yunjian 0.86
zm_zhiyuan    male   old   grave,sharp  bm_george+zm_yunjian:0.5/zm_yunjian 0.92 0.94
zm_qingshan   male   young gentle       bm_george+zm_yunxi:0.5/zm_yunyang+zm_yunxi:0.5 1.08
zm_aheng      male   young sly          zm_yunjian/zm_yunjian+zm_yunxi:0.5
zm_changfeng  male   young sharp,gruff  zm_yunjian+zm_yunxi:0.5/zm_yunxi                    1.16
zm_xiaolu     male   young merry        zm_yunxi/zm_yunxi+zm_yunxia:0.35
zm_doudou     male   child merry        am_eric+zm_yunxia:0.5/zm_yunxia
zf_wanqing    female adult grave        af_alloy+zf_xiaoxiao:0.5/zf_xiaoxiao+zm_yunxi:0.4 0.86
zf_jingshu    female adult gentle,grave bf_isabella+zf_xiaobei:0.5/zf_xiaobei 0.92
zf_lanxin     female adult sharp        zf_xiaoyi/zf_xiaoxiao                               0.86
zf_ruoyun     female adult sly          af_sky+zf_xiaoxiao:0.5/zf_xiaoxiao+zf_xiaoyi:0.4 0.86
zf_suzhen     female adult gruff        zf_xiaobei/zf_xiaobei+zm_yunxi:0.4
zf_guilan     female old   gentle       zf_xiaobei/zf_xiaobei+zm_yunxi:0.4 0.86 0.93
zf_peirong    female old   sharp,grave  zf_xiaoxiao/zf_xiaobei 0.92 0.95
zf_qiuyue     female young gentle       bf_emma+zf_xiaoxiao:0.5/zf_xiaoxiao 1.08
zf_caiyun     female young merry        bf_isabella+zf_xiaobei:0.5/zf_xiaobei 1.16
zf_hongying   female young sharp        zf_xiaoyi/zf_xiaoxiao
zf_lingling   female child bright       zf_xiaoyi+zm_yunxia:0.5/zf_xiaoyi 1.08
zf_tiantian   female child merry        zf_xiaobei/zf_xiaobei+zf_xiaoyi:0.5 1.16
af_heart      female adult gentle        af_heart
am_michael    male   adult gentle        am_michael
bf_emma       female adult grave         bf_emma
am_fenrir     male   adult gruff,sharp   am_fenrir
am_puck       male   young merry         am_puck
bm_george     male   old   grave         bm_george
bm_fable      male   adult sly,bright    bm_fable
am_echo       male   adult bright        am_echo
am_onyx       male   adult grave         am_onyx
am_boone      male   adult gruff         am_adam                                 0.86
bm_lewis      male   old   gruff         bm_lewis
am_santa      male   old   merry         am_santa
am_reed       male   young gentle,bright am_liam                                 0.97
am_eric       male   young sharp         am_eric
am_robin      male   child merry         am_puck/af_bella                        1.10
bm_pip        male   child bright        am_liam/bf_isabella
af_nova       female adult sharp         af_nova
af_alloy      female adult gruff         af_alloy
af_kora       female adult merry,bright  af_kore                                 1.03
bf_harriet    female adult gentle        bf_lily                                 0.94
af_nicole     female adult sly           af_nicole
af_agatha     female old   grave         bf_emma/af_alloy+am_eric:0.5            1.00 0.95
af_martha     female old   sharp,gruff   af_sarah/af_kore+am_fenrir:0.3          1.10 0.97
bf_edith      female old   gentle        bf_isabella                             0.86 0.97
af_aoede      female young gentle        af_aoede
af_june       female young bright        af_river                                0.97
af_sky        female young sly           af_sky
bf_daisy      female young merry         af_jessica/bf_alice
af_dot        female child merry         af_jessica                              1.14
bf_poppy      female child bright        bf_alice                                1.10
"""
# These sound too much like one above, or less clearly: they are spoken where a cast or an author
# names them.
_SPARE = """
zm_yunyang    male   adult grave        zm_yunyang
zf_xiaoni     female adult gentle       zf_xiaoni
zf_xiaoyi     female child bright       zf_xiaoyi
af_bella      female young bright        af_bella
af_sarah      female adult bright        af_sarah
af_jessica    female young merry         af_jessica
af_kore       female adult merry         af_kore
af_river      female young bright        af_river
am_adam       male   adult gruff         am_adam
am_liam       male   young bright        am_liam
bf_alice      female young bright        bf_alice
bf_isabella   female adult gentle        bf_isabella
bf_lily       female adult gentle        bf_lily
"""


def _measured() -> dict[str, Timbre]:
    """How every voice sounds, as it was measured when it was made."""
    found = {}
    for language in ("zh", "en"):
        path = files("yanyi.assets").joinpath("voices", f"timbre-{language}.json")
        for name, (pitch, pace, *spectrum) in json.loads(path.read_text("utf-8")).items():
            found[name] = Timbre(pitch, tuple(spectrum), pace)
    return found


def _rows(table: str, spare: bool, timbres: dict[str, Timbre]) -> Iterator[Voiced]:
    for row in table.strip().splitlines():
        name, gender, age, tones, recipe, *bends = row.split()
        offer = VoiceOffer(
            name,
            "zh" if name.startswith("z") else "en",
            Gender(gender),
            Age(age),
            tuple(map(Tone, tones.split(","))),
            timbres.get(name),
            spare,
        )
        yield Voiced(offer, recipe, *map(float, bends))


@cache
def catalogue() -> Mapping[str, Voiced]:
    """Every voice by its name, those that are cast first."""
    timbres = _measured()
    rows = (*_rows(_TABLE, False, timbres), *_rows(_SPARE, True, timbres))
    return MappingProxyType({one.offer.name: one for one in rows})


def voices() -> tuple[VoiceOffer, ...]:
    """Every voice as it is offered."""
    return tuple(one.offer for one in catalogue().values())
