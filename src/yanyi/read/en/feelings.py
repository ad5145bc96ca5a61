"""English: how lines are said and felt, from their tags, the beats beside them and their words."""

import re
from typing import TypeVar

from yanyi.read.beside import beside, direction
from yanyi.read.draft import Draft
from yanyi.read.en import moods
from yanyi.read.en.asides import is_crowd
from yanyi.read.en.directions import DIRECTIONS
from yanyi.read.en.tokens import tokens_of
from yanyi.read.en.words import EMOTIONS, MANNERS
from yanyi.read.finder import Finder
from yanyi.read.lexicon import forms
from yanyi.read.moods import EMOTION_OF
from yanyi.story.vocabulary import VOICED, Emotion, Manner, Mood

T = TypeVar("T")

# What a tag or a gesture beside the words tells.
_SHOWN: tuple[tuple[Emotion, str], ...] = (
    (
        Emotion.HAPPY,
        "clapped_her_hands clapped_his_hands with_delight in_delight with_joy for_joy eyes_shone "
        "eyes_sparkled eyes_lit_up face_lit_up face_brightened with_a_smile smiled smiling "
        "in_high_glee jumped_up_and_down with_a_beaming_face rubbed_his_hands",
    ),
    (
        Emotion.AMUSED,
        "with_a_laugh with_a_chuckle with_a_grin burst_out_laughing eyes_twinkled with_a_twinkle "
        "winked laughingly laughed_aloud",
    ),
    (
        Emotion.TENDER,
        "kissed_her kissed_him took_her_hand took_his_hand put_her_arm put_his_arm stroked "
        "in_a_gentle_voice in_a_soft_voice patted_her patted_his patted_him laid_a_hand",
    ),
    (
        Emotion.SAD,
        "with_tears in_tears through_her_tears through_his_tears burst_into_tears with_a_sob "
        "with_a_sigh wiped_her_eyes wiped_his_eyes hung_his_head hung_her_head voice_broke "
        "eyes_filled lip_quivered lips_quivered in_despair wrung_her_hands wringing_her_hands "
        "shook_his_head_sadly shook_her_head_sadly began_to_cry",
    ),
    (
        Emotion.ANGRY,
        "stamped_his_foot stamped_her_foot stamping in_a_rage in_a_fury in_a_passion eyes_flashed "
        "clenched_his_fists clenched_her_fists through_his_teeth through_her_teeth gritted_teeth "
        "clenched_teeth glared glaring frowned scowled scowling frowning slammed struck_the_table "
        "banged_the_table in_a_temper red_with_anger face_darkened shook_his_fist",
    ),
    (
        Emotion.AFRAID,
        "voice_trembled voice_shook voice_quivered trembling_voice shaking_voice turned_pale "
        "went_pale white_as_a_sheet in_terror in_horror in_alarm with_a_shudder with_a_shriek "
        "shrank_back shuddered backed_away clutched cowered teeth_chattered shaking_all_over",
    ),
    (
        Emotion.SURPRISED,
        "in_surprise in_astonishment in_amazement with_surprise eyes_widened opened_his_eyes_wide "
        "opened_her_eyes_wide raised_his_eyebrows raised_her_eyebrows jaw_dropped stared "
        "started_up with_a_start gaped blinked stopped_short taken_aback",
    ),
    (
        Emotion.DISGUSTED,
        "with_a_sneer in_disgust with_disgust rolled_his_eyes rolled_her_eyes curled_his_lip "
        "curled_her_lip wrinkled_her_nose wrinkled_his_nose with_contempt turned_up_her_nose",
    ),
    (
        Emotion.WORRIED,
        "bit_her_lip bit_his_lip in_a_worried_voice with_a_worried in_distress paced in_an_agony "
        "glanced_over_his_shoulder glanced_over_her_shoulder hesitated fidgeted",
    ),
    (
        Emotion.ASHAMED,
        "blushed blushing turned_red went_red flushed cheeks_burned looked_at_his_feet "
        "looked_at_her_feet in_shame with_shame looked_down lowered_his_eyes lowered_her_eyes",
    ),
    (
        Emotion.PROUD,
        "drew_himself_up drew_herself_up with_pride held_her_head_high held_his_head_high "
        "in_triumph threw_out_his_chest tossed_her_head tossed_his_head with_dignity",
    ),
    (Emotion.TIRED, "yawned yawning rubbed_his_eyes rubbed_her_eyes in_a_weary voice_was_faint"),
    (Emotion.CURIOUS, "tilted_her_head tilted_his_head leaned_forward with_interest peered"),
    (Emotion.DETERMINED, "set_his_jaw set_her_jaw in_a_firm_voice squared_his_shoulders"),
)
_SAID: tuple[tuple[Manner, str], ...] = (
    (
        Manner.WHISPER,
        "in_a_whisper under_his_breath under_her_breath in_a_low_voice in_a_low_tone "
        "in_an_undertone in_his_ear in_her_ear lowered_his_voice lowered_her_voice "
        "lowering_his_voice lowering_her_voice dropping_his_voice dropping_her_voice "
        "sinking_his_voice sinking_her_voice speaking_lower speaking_low half_whispering",
    ),
    (
        Manner.SHOUT,
        "at_the_top_of_his_voice at_the_top_of_her_voice in_a_loud_voice at_the_top_of_his_lungs "
        "at_the_top_of_her_lungs raised_his_voice raised_her_voice with_a_roar "
        "raising_his_voice raising_her_voice speaking_louder",
    ),
    (Manner.SOB, "with_a_sob through_her_tears through_his_tears burst_into_tears in_tears"),
    (Manner.LAUGH, "with_a_laugh burst_out_laughing laughed_aloud"),
    (Manner.HURRIED, "out_of_breath in_a_hurry all_in_one_breath in_a_breath panting"),
    (Manner.MUTTER, "to_himself to_herself"),
    (
        Manner.DRUNK,
        "in_a_drunken_voice slurring_his_words slurring_her_words with_a_hiccup with_a_hiccough "
        "through_the_drink in_his_cups in_her_cups",
    ),
    (
        Manner.TELEPHONE,
        "over_the_telephone over_the_phone down_the_telephone down_the_phone down_the_line "
        "at_the_other_end on_the_other_end at_the_far_end from_the_receiver in_the_receiver "
        "voice_on_the_telephone voice_on_the_phone over_the_radio over_the_intercom "
        "from_the_loudspeaker",
    ),
    (
        Manner.LETTER,
        "the_letter_said the_letter_read the_letter_began the_note_said the_note_read "
        "the_telegram_said the_telegram_read read_from_the_letter read_out_the_letter",
    ),
)
# What the words themselves tell.
_SPOKEN: tuple[tuple[Emotion, str], ...] = (
    (
        Emotion.AFRAID,
        "i'm_so_frightened i'm_so_scared save_me save_us have_mercy don't_hurt_me he'll_kill "
        "they'll_kill it's_coming don't_let_him",
    ),
    (
        Emotion.SAD,
        "alas i_miss poor_thing never_again i_shall_never my_heart_is_broken woe_is_me is_dead "
        "he's_dead she's_dead all_is_lost i_have_lost it's_no_use gone_for_ever gone_forever",
    ),
    (
        Emotion.ANGRY,
        "how_dare get_out you_fool you_idiot you_villain you_scoundrel villain scoundrel i_hate "
        "damn curse_you shut_up hold_your_tongue you_wretch you_rascal you_liar leave_me_alone "
        "how_could_you you_brute you_coward confound",
    ),
    (
        Emotion.HAPPY,
        "hurrah hooray hurray wonderful so_glad delighted bravo how_lovely thank_heaven "
        "thank_goodness i'm_so_happy i_am_so_happy splendid how_delightful we_won we've_won",
    ),
    (
        Emotion.TENDER,
        "my_love my_darling dearest my_dear_child i_love_you sleep_well my_dear_boy my_dear_girl "
        "my_sweet don't_cry there_there sweetheart",
    ),
    (
        Emotion.SURPRISED,
        "good_heavens good_gracious what_a_surprise impossible you_don't_say goodness "
        "bless_my_soul well_i_never upon_my_word dear_me can_it_be great_heavens",
    ),
    (
        Emotion.ASHAMED,
        "forgive_me i'm_sorry i_am_sorry i_beg_your_pardon my_fault i'm_so_sorry i_apologise "
        "i_apologize",
    ),
    (Emotion.DISGUSTED, "how_disgusting disgusting pah faugh how_horrid ugh"),
    (Emotion.TIRED, "so_tired i'm_weary exhausted i'm_tired i_am_tired so_sleepy worn_out"),
    (
        Emotion.WORRIED,
        "oh_dear what_shall_i_do what_shall_we_do what_if be_careful take_care look_out "
        "what_will_become hurry make_haste quick something_is_wrong",
    ),
    (Emotion.CURIOUS, "i_wonder"),
    (Emotion.DETERMINED, "i_will_not i_swear i_promise you_have_my_word never_surrender"),
)
_CRIES = re.compile(r"\b(?:help|fire|murder|run|mercy)\b[!]", re.IGNORECASE)
_SELF = re.compile(
    r"\bi(?:'m| am| feel| was)\s(?:so |very |too |quite |really |terribly |dreadfully )?([a-z-]+)"
    r"(?! (?:that|so|not|you|i|it|we|he|she|there|to say)\b)"
)
_DENIED = re.compile(r"(?:\b(?:not|no|never|without|hardly)|n't)\s(?:\w+\s){0,2}$")


def _table(rows: tuple[tuple[Emotion, str], ...]) -> Finder[Emotion]:
    return Finder({one: value for value, text in rows for one in forms(text)}, spaced=True)


_GESTURES, _WORDS = _table(_SHOWN), _table(_SPOKEN)
_VOICES = Finder({one: value for value, text in _SAID for one in forms(text)}, spaced=True)


def feel(drafts: list[Draft]) -> None:
    """Set manner and emotion of every quotation."""
    for at, draft in enumerate(drafts):
        if draft.kind in VOICED and draft.quoted:
            before, after = beside(drafts, at)
            aside = direction(drafts, at)
            if draft.open and drafts[at + 1 : at + 2] and drafts[at + 1].aside:
                after = ""
            _feel(draft, before, after, "" if is_crowd(aside) else aside)


def _feel(draft: Draft, before: str, after: str, aside: str) -> None:
    words = draft.words[:600]
    tags = [*([aside] if aside else []), after[:110].split(".")[0]]
    if before.rstrip()[-1:] in {",", ":"}:
        tags.append(before[-90:])
    said = [one.lower().replace("’", "'") for one in tags]
    told = [token.low for one in tags for token in tokens_of(one)]
    outright = DIRECTIONS.said(aside) if aside else ()
    manner = (
        _first(_VOICES, said)
        or next((one for one in outright if isinstance(one, Manner)), None)
        or next((MANNERS[word] for word in told if word in MANNERS), Manner.PLAIN)
    )
    beat = before.rstrip(" .!?").rpartition(".")[2][-110:].lower().replace("’", "'")
    emotion = (
        _first(_GESTURES, said)
        or next((one for one in outright if isinstance(one, Emotion)), None)
        or _adverb(told)
        or _inside(words)
        or _first(_GESTURES, [beat])
        or _named(said[0])
        or Emotion.NEUTRAL
    )
    letters = [sign for sign in words if sign.isalpha()]
    loud = len(letters) > 5 and sum(sign.isupper() for sign in letters) > 0.8 * len(letters)
    ending = words.rstrip()
    if manner is Manner.PLAIN and (loud or ending.endswith("!!")):
        manner = Manner.SHOUT
    if manner is Manner.PLAIN and ending.endswith("?"):
        manner = Manner.ASK
    if emotion is Emotion.NEUTRAL and ending.endswith(("?!", "!?")):
        emotion = Emotion.SURPRISED
    # An exclamation in a question's or a cry's tag is no shout when the words are gentle.
    if manner is Manner.SHOUT and "!" not in words and not loud and told[:1] == ["cried"]:
        manner = Manner.PLAIN
    draft.manner, draft.emotion = manner, emotion


def _first(finder: Finder[T], texts: list[str]) -> T | None:
    """What the first words tell that are not denied."""
    for text in texts:
        for hit in finder.find(text):
            if not _DENIED.search(text, max(0, hit.start - 30), hit.start):
                return hit.value
    return None


def _adverb(told: list[str]) -> Emotion | None:
    """The first word of a tag that tells a feeling and is not denied."""
    for at, word in enumerate(told):
        if word in EMOTIONS and not {"not", "without", "never"} & set(told[max(0, at - 2) : at]):
            return EMOTIONS[word]
    return None


def _inside(words: str) -> Emotion | None:
    """What the spoken words tell of who speaks them."""
    low = words.lower().replace("’", "'")
    found = _first(_WORDS, [low])
    if found is not None:
        return found
    if _CRIES.search(words):
        return Emotion.AFRAID
    for match in _SELF.finditer(low):
        named = _named(match[1])
        if named is not None:
            return named
    return None


def _named(text: str) -> Emotion | None:
    """The feeling that words name outright."""
    for _, _, felt in moods.feelings(text).words:
        if felt.weight >= moods.NAMED and felt.mood is not Mood.MYSTERIOUS:
            return EMOTION_OF.get(felt.mood)
    return None
