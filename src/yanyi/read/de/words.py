"""German words that tell who speaks and how."""

from yanyi.read.lexicon import words
from yanyi.story.vocabulary import Manner

SPEECH = frozenset(
    words(
        "sagte sagt sprach spricht meinte meint fragte fragt antwortete antwortet erwiderte "
        "erwidert entgegnete versetzte rief ruft schrie schreit brüllte flüsterte flüstert "
        "murmelte murmelt brummte knurrte zischte hauchte stammelte stotterte seufzte lachte "
        "schluchzte bat befahl erklärte bemerkte wiederholte begann fuhr fügte unterbrach "
        "verkündete gestand jammerte kreischte krächzte scherzte drängte mahnte"
    )
)
THOUGHT = frozenset(words("dachte denkt überlegte grübelte"))
SUNG = frozenset(words("sang singt summte trällerte"))
MANNERS: tuple[tuple[Manner, str], ...] = (
    (Manner.WHISPER, "flüsterte flüstert hauchte zischte leise"),
    (Manner.SHOUT, "rief ruft schrie schreit brüllte kreischte laut"),
    (Manner.ASK, "fragte fragt"),
    (Manner.SOB, "schluchzte jammerte weinend"),
    (Manner.LAUGH, "lachte lachend"),
    (Manner.MUTTER, "murmelte murmelt brummte knurrte"),
    (Manner.HURRIED, "hastig eilig drängte"),
    (Manner.SLOW, "langsam zögernd"),
    (Manner.DRUNK, "lallte lallt lallend"),
)
MALE_TITLES = frozenset(words("Herr Onkel Vater Großvater Opa König Prinz Graf Bruder Meister"))
FEMALE_TITLES = frozenset(
    words("Frau Fräulein Tante Mutter Großmutter Oma Königin Prinzessin Gräfin Schwester")
)
TITLES = MALE_TITLES | FEMALE_TITLES | frozenset(words("Doktor Dr. Professor Kapitän"))
MALE_NOUNS = frozenset(
    words(
        "Mann Junge Knabe Alte Greis Vater Bruder Sohn Onkel König Prinz Bauer Müller Jäger Wirt "
        "Fischer Schmied Kapitän Lehrer Arzt Wächter Wolf Herr Großvater Ritter Soldat"
    )
)
FEMALE_NOUNS = frozenset(
    words(
        "Frau Mädchen Mutter Schwester Tochter Tante Königin Prinzessin Bäuerin Müllerin Wirtin "
        "Hexe Magd Lehrerin Ärztin Dame Großmutter Fee Witwe"
    )
)
MALE_NAMES = frozenset(
    words(
        "Anton August Carl Christian Emil Ernst Felix Franz Friedrich Fritz Georg Gustav Hans "
        "Heinrich Hermann Jakob Johann Jonas Josef Karl Konrad Leo Lukas Ludwig Martin Max Michael "
        "Otto Paul Peter Robert Rudolf Stefan Theodor Thomas Tobias Walter Wilhelm"
    )
)
FEMALE_NAMES = frozenset(
    words(
        "Agnes Amalie Anna Anne Antonia Barbara Berta Charlotte Clara Dorothea Elisabeth Ella "
        "Elsa Emilia Emma Eva Franziska Frieda Greta Grete Hanna Hedwig Helene Ida Johanna Julia "
        "Katharina Klara Lena Lina Lisa Lotte Luise Magdalena Maria Marie Martha Mathilde Paula "
        "Sophie Therese"
    )
)
NO_NAMES = frozenset(
    words(
        "Er Sie Es Ich Wir Ihr Der Die Das Ein Eine Und Aber Da Dann Doch Nun Als Wenn Ja Nein Was "
        "Wer Wo Wie Warum Gott Niemand Jemand Alle Keiner Man Mein Dein Sein"
    )
)
COMMON = frozenset(
    words("der die das und nicht ist ich sie er ein eine mit den dem auf war sich auch zu es im")
)
