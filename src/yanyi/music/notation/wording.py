"""What instruments, sections and words to the player are called on paper, in two languages."""

from types import MappingProxyType

# name, in Chinese, in English, shortened in English
_PLAYERS = """
guzheng      古筝     Guzheng              Gz.
pipa         琵琶     Pipa                 Pipa
guqin        古琴     Guqin                Gq.
yangqin      扬琴     Yangqin              Yq.
erhu         二胡     Erhu                 Erhu
zhonghu      中胡     Zhonghu              Zh.
dizi         笛子     Dizi                 Dizi
xiao         箫       Xiao                 Xiao
sheng        笙       Sheng                Sheng
piano        钢琴     Piano                Pno.
epiano       电钢琴   Electric_Piano       E.Pno.
celesta      钢片琴   Celesta              Cel.
harp         竖琴     Harp                 Hp.
guitar       吉他     Guitar               Gtr.
lute         琉特琴   Lute                 Lute
steel        民谣吉他 Steel-String_Guitar  S.Gtr.
overdrive    电吉他   Electric_Guitar      E.Gtr.
pizzicato    弦乐拨奏 Pizzicato_Strings    Pizz.
violin       小提琴   Violin               Vln.
viola        中提琴   Viola                Vla.
cello        大提琴   Cello                Vc.
strings      弦乐     Strings              Str.
flute        长笛     Flute                Fl.
oboe         双簧管   Oboe                 Ob.
clarinet     单簧管   Clarinet             Cl.
bassoon      大管     Bassoon              Bsn.
trumpet      小号     Trumpet              Tpt.
accordion    手风琴   Accordion            Acc.
horn         圆号     Horn                 Hn.
choir        合唱     Choir                Ch.
pad          合成铺底 Synth_Pad            Pad
lead         合成主音 Synth_Lead           Lead
bass         贝斯     Bass_Guitar          Bass
contrabass   低音提琴 Double_Bass          Db.
bells        钟琴     Glockenspiel         Glock.
gong         锣       Gong                 Gong
woodblock    木鱼     Woodblock            W.B.
timpani      定音鼓   Timpani              Timp.
drum         大鼓     Drum                 Drum
kit          架子鼓   Drum_Kit             Dr.
"""
_ROWS = MappingProxyType({row.split()[0]: row.split()[1:] for row in _PLAYERS.strip().splitlines()})


def chinese(language: str) -> bool:
    """Whether a language tag names Chinese."""
    return language.lower().startswith("zh")


def player_name(instrument: str, language: str) -> str:
    """The name of an instrument before its first staff."""
    zh, en, _ = _ROWS[instrument]
    return zh if chinese(language) else en.replace("_", " ")


def player_mark(instrument: str, language: str) -> str:
    """The name of an instrument before all its other staves."""
    zh, _, short = _ROWS[instrument]
    return zh if chinese(language) else short


_SECTIONS = MappingProxyType(
    {
        "intro": ("前奏", "Intro"),
        "verse": ("主歌", "Verse"),
        "chorus": ("副歌", "Chorus"),
        "bridge": ("桥段", "Bridge"),
        "interlude": ("间奏", "Interlude"),
        "outro": ("尾声", "Outro"),
    }
)


def section_name(role: str, number: int, language: str) -> str:
    """The name of a section by what it is, verse or chorus; number 0 counts nothing."""
    zh, en = _SECTIONS.get(role, (role, role.capitalize()))
    count = f" {number}" if number else ""
    return f"{zh if chinese(language) else en}{count}"


def voice_name(language: str) -> str:
    """Who sings."""
    return "人声" if chinese(language) else "Voice"


def composer(language: str) -> str:
    """Who composed, said honestly."""
    return "演义（人工智能生成）" if chinese(language) else "Yanyi (AI-generated)"


LET_RING = "l.v."
"""Laissez vibrer: in every language."""
