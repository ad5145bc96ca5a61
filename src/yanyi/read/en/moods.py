"""English words that carry a mood, by how much they tell."""

import re

from yanyi.read.finder import Finder
from yanyi.read.lexicon import forms
from yanyi.read.moods import Feelings, Felt
from yanyi.story.vocabulary import Mood

# A feeling named outright, what people do when they feel it, and what mostly brings it.
NAMED, _SHOWN, _BROUGHT = 2.0, 1.0, 0.5
_LISTS: tuple[tuple[Mood, str, str, str], ...] = (
    (
        Mood.JOYFUL,
        "joy/ful/fully/ous/ously/s overjoyed happy happily happiness happier happiest "
        "glad/ly/ness delight/s/ed/ful/fully/edly rejoice/d/s rejoicing cheerful/ly merry merrily "
        "merriment gay/ly gaiety jolly contented/ly relief relieved grateful/ly gratitude "
        "thankful/ly excited excitement elated triumph/ant/antly proud/ly bliss blissful glee "
        "gleeful/ly jubilant lighthearted light-hearted in_high_spirits enjoy/ed/ment "
        "heart_leaped beside_himself_with_joy beside_herself_with_joy hopeful delicious splendid",
        "laugh/ed/s/ing/ter smile/d/s smiling danced dancing dance sang singing cheer/ed/s hurrah "
        "hooray clapped celebrate/d celebration embraced beamed playing played skipped leaped "
        "leapt beautiful/ly lovely wonderful/ly pleasant/ly charming magnificent sweet admire/d "
        "comfortable safe safely well_again welcome/d pleased pleasure satisfied content "
        "laughing_for_joy",
        "wedding married marry feast gift/s gold golden prize won win saved rescued lucky music "
        "flowers sunshine reward/ed blessing blessed home_again crown/ed princess feasting cake "
        "supper cured recovered healed success succeeded fine bright/ly thanked thank thanks "
        "delicious_meal pretty",
    ),
    (
        Mood.TENDER,
        "love/s loved loving/ly lover/s beloved tender/ly/ness affection/ate/ately fond/ly/ness "
        "adored cherished devotion compassion kindness darling dearest sweetheart in_love "
        "fell_in_love warmth",
        "kiss/ed/es/ing embrace/s hug/ged caress/ed stroked cradled nursed comforted soothed "
        "gentle gently softly clasped cuddled held_her_hand held_his_hand took_her_hand "
        "in_his_arms in_her_arms fell_on_his_neck fell_on_her_neck kindly",
        "bride bridegroom hand_in_hand mother's blush/ed blushing nestled",
    ),
    (
        Mood.COMIC,
        "funny ridiculous/ly absurd/ly comical/ly laughable amused amusing amusement droll "
        "burst_out_laughing roared_with_laughter ludicrous",
        "giggle/d/s giggling chuckle/d chuckling joke/d/s joking jest/ed tickled tripped "
        "hiccup/ed sneezed nonsense silly clumsy clumsily grin/ned grinning teased prank/s trick/s",
        "fool foolish/ly simpleton noodle pudding nose upside_down topsy-turvy breeches donkey",
    ),
    (
        Mood.MELANCHOLY,
        "sad/ly/ness/der sorrow/s/ful/fully sorry unhappy unhappily unhappiness grief grieve/d/s "
        "grieving miserable misery miserably wretched/ly/ness lonely loneliness lonesome "
        "melancholy mournful/ly mourn/ed/ing despair/ed/ing despairing heartbroken broken-hearted "
        "disappointed disappointment dejected downcast gloomy gloom regret/ted regretted remorse "
        "ashamed shame anguish distress/ed forlorn desolate homesick heavy-hearted hopeless "
        "discouraged dismay/ed troubled pity pitiful pitied upset hurt hurting heavy_heart "
        "sick_at_heart heart_ached cast_down woe woeful wistful/ly weary wearily bitter_tears",
        "weep/s/ing wept cry crying tear/s sob/bed/s sobbing lament/ed/ing lamentation sigh/ed/s "
        "sighing moan/ed wail/ed wailing pale pined pining hung_his_head hung_her_head "
        "wrung_her_hands wrung_his_hands alas farewell good-bye goodbye alone forsaken deserted "
        "abandoned neglected missed longed longing missed_him missed_her",
        "died die dies dying dead death grave buried bury funeral coffin widow orphan/s lost loss "
        "ill illness sick sickness starving starved hunger hungry beggar rags misfortune/s parted "
        "parting left_behind ruined ruin poverty banished sold could_not_find nothing_left "
        "never_again drowned withered cripple failed too_late wounded suffer/ed suffering poor",
    ),
    (
        Mood.MYSTERIOUS,
        "mystery mysterious/ly strange/ly stranger_still uncanny eerie enchanted enchantment "
        "astonished astonishment astonishing amazed amazement amazing surprised surprise "
        "surprising wonder/ed/ing wonderment bewildered puzzled perplexed curious/ly curiosity "
        "marvelled marveled marvel/ous awe confused confusion wonderstruck dumbfounded "
        "could_not_believe suspicious suspicion",
        "stared staring vanished disappeared secret/ly secrets hidden riddle whisper/ed/s "
        "whispering shadow/s shadowy spell magic unknown invisible ghost/s ghostly spirit/s fairy "
        "fairies what_was_that rubbed_his_eyes rubbed_her_eyes gazed gaped",
        "silence silent/ly mist fog moonlight midnight hollow echo/ed suddenly transformed "
        "changed_into turned_into dream/s dreamed glimmer/ed nobody_knew no_one_knew",
    ),
    (
        Mood.TENSE,
        "anxious/ly anxiety worried worry worries nervous/ly uneasy uneasily uneasiness "
        "danger/ous peril/ous alarm/ed urgent desperate/ly impatient/ly impatience suspense "
        "concerned in_haste",
        "hurry hurried hurriedly hastened haste hastily breathless/ly panted gasped gasp chase/d "
        "pursued pursuit escape/d escaping fled flee watched waited listened crept careful/ly "
        "caution cautiously rushed seized held_her_breath held_his_breath what_shall_i_do "
        "what_was_to_be_done",
        "suddenly quick quickly knife gun blade trap trapped ambush caught prison guard/s locked "
        "hid hide hiding robber/s thief thieves enemy enemies knock knocked race",
    ),
    (
        Mood.FEARFUL,
        "fear/s/ed/ful/fully afraid frightened frighten frightful/ly fright scared terror "
        "terrified terrible/y terribly horror horrible horribly horrified dread/ed/ful/fully "
        "panic panic-stricken alarmed trembling_with_fear aghast appalled petrified heart_beat "
        "heart_sank hair_stood",
        "tremble/d/s trembling shudder/ed shuddering shiver/ed shivering shook quaked quaking "
        "scream/ed/s screaming shriek/ed/s shrieking pale_as_death turned_pale shrank cowered "
        "crouched fainted faint cried_out help! ran_away save_me mercy threatened threatening "
        "threat",
        "monster/s dragon/s ogre/s troll/s giant/s witch/es demon/s devil/s wolf wolves ghost/s "
        "beast snake serpent dark darkness devour/ed swallow/ed eat_you eat_me kill kill/ed slay "
        "murder/ed blood bloody skeleton corpse roar/ed roaring thunder lightning storm howl/ed "
        "howling jaws claws teeth die_for drown perish/ed executed gallows skull",
    ),
    (
        Mood.ANGRY,
        "angry angrily anger angered rage raging enraged fury furious/ly wrath wrathful mad vexed "
        "vexation annoyed annoyance irritated indignant/ly indignation crossly resentment "
        "resentful bitter/ly/ness hate/d/s hatred spiteful/ly jealous jealousy envy envious "
        "displeased offended outrage/d hostile incensed exasperated ill-tempered ill-humored "
        "scorn/ful contempt lost_his_temper lost_her_temper out_of_patience "
        "beside_himself_with_rage very_cross so_cross was_cross cross_with out_of_spite",
        "quarrel/led/s quarrelled quarreling scold/ed scolding shout/ed/ing stamped stormed "
        "cursed curse/s growl/ed growling snarled fierce fiercely glared beat beaten strike "
        "slapped insulted insult mocked refused threw_him threw_her punish/ed punishment revenge "
        "avenge vengeance you_wretch wretch villain rascal scoundrel rude rudely how_dare "
        "threatened",
        "wicked/ness cruel/ly cruelty deceived deceive cheated cheat stole stolen liar betrayed "
        "false greedy selfish broken spoiled traitor wronged disobeyed laughed_at lazy nasty ugly "
        "tore kicked hit ungrateful scornfully disturbed struck",
    ),
    (
        Mood.EPIC,
        "glory glorious heroic heroes victory victorious conquered conqueror triumph_of the_battle",
        "battle/s army armies war warriors banner/s trumpet/s host_of sword/s spear/s shield/s "
        "champion hero battlefield cannon charged",
        "king's_men knight/s armor armour fleet empire kingdom throne gods destiny prophecy "
        "horsemen steed fortress",
    ),
)
_NOT = re.compile(
    r"(?:\b(?:not|no|never|without|hardly|cannot|nor|neither|nothing|less|stop|stopped|ceased|"
    r"far from|free from|rid of)|n['’]t)\s(?:[\w’'-]+\s){0,2}$"
)
_OPPOSITE = {Mood.JOYFUL: Mood.MELANCHOLY, Mood.TENDER: Mood.MELANCHOLY}


def _entries() -> dict[str, Felt]:
    found: dict[str, Felt] = {}
    for mood, *lists in _LISTS:
        for weight, text in zip((NAMED, _SHOWN, _BROUGHT), lists, strict=True):
            for entry in forms(text):
                found.setdefault(entry, Felt(mood, weight, entry))
    return found


_FINDER = Finder(_entries(), spaced=True)


def feelings(text: str) -> Feelings:
    """What the words of a line make one feel."""
    low = text.lower().replace("’", "'")
    found = []
    for hit in _FINDER.find(low):
        felt = hit.value
        if _NOT.search(low, max(0, hit.start - 32), hit.start):
            if felt.mood not in _OPPOSITE:
                continue
            felt = Felt(_OPPOSITE[felt.mood], felt.weight / 2, felt.word)
        found.append((hit.start, hit.end, felt))
    return Feelings(tuple(found))
