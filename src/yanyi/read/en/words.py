"""English word lists for telling who speaks and how; our own, small, and easily grown."""

from yanyi.story.vocabulary import Age, Emotion, Gender, Manner


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SPEECH = _set(
    "said says say saying replied replies returned answered answers asked asks inquired "
    "enquired cried cries "
    "exclaimed whispered whispers murmured muttered mutters shouted shouts called yelled "
    "screamed shrieked "
    "roared bellowed howled growled snarled snapped barked hissed sighed sobbed wept groaned "
    "moaned gasped "
    "panted laughed chuckled giggled smiled grinned added continued continues went began "
    "begins resumed "
    "repeated remarked observed declared announced explained suggested insisted protested "
    "objected demanded "
    "begged pleaded urged implored entreated entreating ordered commanded promised admitted "
    "confessed agreed "
    "assented conceded interrupted interposed interjected put broke rejoined retorted "
    "responded ventured "
    "faltered stammered stuttered drawled mumbled grumbled complained reminded warned told "
    "tells advised "
    "concluded pursued proceeded persisted reflected mused boasted lied joked teased mocked "
    "sneered scoffed "
    "croaked squeaked piped chimed echoed wailed whimpered whined quoted read recited "
    "prompted offered "
    "proposed affirmed assured acknowledged ejaculated thundered stated commented corrected "
    "finished blurted "
    "breathed purred gulped spoke speaks queried questioned wondered greeted invited "
    "apologized apologised "
    "thanked hailed cautioned chanted intoned sang sings rattled volunteered contradicted "
    "reassured soothed "
    "coaxed scolded chided rebuked reproached snorted hummed swore cursed vowed recollected"
)
# Verbs that tell of speech only right beside the quotation.
WEAK = _set(
    "smiled grinned laughed returned went began put broke read offered continued told called "
    "finished spoke "
    "added proceeded thanked sang observed reflected wept sighed chuckled"
)
THOUGHT = _set("thought thinks wondered mused reflected pondered")
SUNG = _set("sang sings singing sung chanted crooned hummed recited repeat")

MANNERS: dict[str, Manner] = {}
for _manner, _words in (
    (Manner.WHISPER, "whispered whispers breathed hissed whispering softly quietly under"),
    (
        Manner.SHOUT,
        "shouted shouts yelled screamed shrieked roared bellowed howled thundered cried "
        "exclaimed "
        "barked hailed loudly aloud",
    ),
    (Manner.ASK, "asked asks inquired enquired demanded queried questioned wondered"),
    (Manner.SOB, "sobbed wept wailed whimpered sobbing weeping tearfully tears"),
    (Manner.LAUGH, "laughed chuckled giggled laughing chuckling giggling"),
    (
        Manner.HURRIED,
        "gasped panted hastily hurriedly quickly breathlessly eagerly rapidly blurted",
    ),
    (Manner.SLOW, "drawled slowly solemnly gravely wearily thoughtfully deliberately"),
    (Manner.MUTTER, "muttered mutters murmured mumbled grumbled growled"),
    (Manner.DRUNK, "slurred slurs drunkenly tipsily hiccupped hiccuped hiccoughed"),
):
    for _word in _words.split():
        MANNERS[_word] = _manner

EMOTIONS: dict[str, Emotion] = {}
for _emotion, _words in (
    (
        Emotion.HAPPY,
        "happily joyfully cheerfully gladly smiled smiling delighted delightedly brightly "
        "merrily "
        "beamed grinned",
    ),
    (Emotion.AMUSED, "laughed chuckled giggled laughing amused drily dryly teased joked smirked"),
    (Emotion.TENDER, "tenderly gently softly fondly lovingly kindly soothed affectionately coaxed"),
    (
        Emotion.SAD,
        "sadly sobbed wept sighed mournfully sorrowfully tearfully weeping sobbing wailed moaned "
        "dolefully miserably gloomily",
    ),
    (
        Emotion.ANGRY,
        "angrily furiously fiercely snarled growled snapped indignantly sharply crossly "
        "thundered "
        "roared savagely sternly raged scolded bitterly",
    ),
    (
        Emotion.AFRAID,
        "trembling timidly nervously fearfully faltered stammered gasped shrieked terrified "
        "frightened whimpered shuddered",
    ),
    (Emotion.SURPRISED, "exclaimed astonished surprised amazed startled ejaculated wonderingly"),
    (Emotion.DISGUSTED, "contemptuously scornfully sneered disdainfully disgust scoffed coldly"),
    (Emotion.WORRIED, "anxiously uneasily worriedly doubtfully hesitated anxious hesitatingly"),
    (Emotion.PROUD, "proudly boasted haughtily triumphantly grandly"),
    (Emotion.ASHAMED, "blushing blushed ashamed humbly sheepishly apologetically meekly"),
    (Emotion.DETERMINED, "firmly resolutely decidedly determined insisted vowed swore steadily"),
    (Emotion.TIRED, "wearily tiredly yawned yawning sleepily faintly weakly languidly"),
    (Emotion.CURIOUS, "curiously inquired enquired eagerly wondered inquiringly"),
):
    for _word in _words.split():
        EMOTIONS[_word] = _emotion

FEMALE_TITLES = _set(
    "mrs miss ms lady madame madam mademoiselle queen princess duchess countess aunt sister "
    "mother mamma grandmother granny dame baroness empress nurse "
    "frau fraulein signora signorina senora"
)
MALE_TITLES = _set(
    "mr sir lord master king prince duke count uncle brother father papa grandfather baron "
    "monsieur herr don squire emperor friar signor senor"
)
MILITARY = _set("captain colonel major general lieutenant sergeant capt col admiral")
OTHER_TITLES = _set(
    "dr doctor captain colonel major general professor inspector reverend lieutenant sergeant "
    "judge president saint st rev capt col prof cousin constable"
)
TITLES = FEMALE_TITLES | MALE_TITLES | OTHER_TITLES

FEMALE_NOUNS = _set(
    "woman girl lady wife mother mamma aunt sister daughter niece grandmother queen princess "
    "duchess countess "
    "widow maid nurse governess hostess landlady housekeeper mistress witch nun actress "
    "empress bride matron "
    "barmaid shepherdess goddess waitress granddaughter mermaid"
)
MALE_NOUNS = _set(
    "man boy gentleman husband father papa uncle brother son nephew grandfather king prince "
    "duke count baron "
    "lord squire butler footman coachman host landlord waiter priest monk sailor soldier "
    "captain colonel "
    "policeman constable inspector groom knight wizard emperor lad fellow chap vicar "
    "clergyman curate grandson "
    "bishop fisherman hunter blacksmith miller farmer shepherd general mayor postman"
)
OTHER_NOUNS = _set(
    "doctor stranger child servant visitor driver porter clerk lawyer judge teacher "
    "professor master student "
    "traveller traveler beggar thief robber pirate cook keeper guard giant dwarf fairy voice "
    "figure ghost "
    "messenger neighbour neighbor guest friend companion cousin editor reporter engineer "
    "nurse officer "
    "manager tailor carpenter baker merchant pilot conductor cat dog mouse rabbit wolf fox "
    "bear lion horse "
    "bird owl crow raven frog toad snake dragon robot machine host stationmaster lamplighter "
    "clockmaker "
    "gardener ferryman lighthouse-keeper boatman painter poet musician minstrel angel devil "
    "spirit "
    "speaker chairman secretary president minister detective"
)
PERSON_NOUNS = FEMALE_NOUNS | MALE_NOUNS | OTHER_NOUNS
# Nouns that mostly stand for somebody who has a name as well.
VAGUE_NOUNS = _set(
    "man woman gentleman lady girl boy fellow lad child chap stranger visitor host hostess guest "
    "voice figure speaker friend companion person other creature traveller traveler youth maiden "
    "husband wife mother father brother sister son daughter uncle aunt niece nephew"
)
KIN = _set(
    "wife husband mother father sister brother aunt uncle daughter son niece nephew cousin "
    "friend "
    "companion master mistress grandmother grandfather"
)

FEMALE_NAMES = _set(
    "alice mary elizabeth jane emma anne anna ann ellen helen margaret marianne elinor "
    "charlotte catherine "
    "katherine kate lucy lydia kitty maria caroline louisa sissy diana marilla ruth rachel "
    "rebecca sarah sara "
    "susan sophia sophie sybil sibyl edna adele daisy rose rosa rosie lily violet julia "
    "juliet isabella "
    "harriet georgiana fanny frances eleanor nell nelly nancy martha hannah grace clara "
    "dorothy dora edith "
    "eliza lizzy bess bessie betty polly molly nora norah olivia victoria laura lena mina "
    "minnie mabel maud "
    "agnes amy beth jo meg josephine eva eve esther evelyn florence gertrude gwendolen hilda "
    "ida irene jean "
    "jenny jessie joan judith june kathleen katie linda lisa lois marjorie matilda may "
    "mildred miranda "
    "miriam ophelia pamela patricia peggy penelope phoebe sally selina stella susie sylvia "
    "tess theresa ursula "
    "vera virginia wendy winifred zoe mei ling yan lan hua lin cathy heidi ada cecily "
    "henrietta adela "
    "cecilia adelaide arabella augusta beatrice blanche bertha caroline constance cordelia diana "
    "elinor eugenia felicity flora gwen harriet honor ivy jemima joanna josephine lavinia letitia "
    "lilian lillian lizzie lottie lucinda madeline marian marion millicent muriel nettie phyllis "
    "priscilla roberta rosamund rosalind rosemary sabrina selma sophy susannah tabitha thelma "
    "theodora tilly veronica vivian wilhelmina evie maggie effie hetty dolly tess"
)
MALE_NAMES = _set(
    "john james george charles henry william thomas tom robert bob edward edmund edgar frank "
    "fred freddy "
    "frederick arthur albert alfred andrew anthony basil dorian ben benjamin bernard bill "
    "billy bobby cecil "
    "christopher daniel david dick donald douglas edwin ernest eric felix francis gabriel "
    "gilbert gregory "
    "guy harold harry hector herbert hugh hugo isaac jack jacob jem jerome jerry jim jimmy "
    "joe joseph josiah "
    "kenneth laurence lawrence leonard leopold lewis louis luke mark martin matthew max "
    "michael miles nathan "
    "ned neil nicholas nick noah oliver oscar owen patrick paul percy peter philip phillip "
    "ralph raymond "
    "reginald richard robin roger ronald rupert sam samuel sebastian sherlock sidney simon "
    "stephen steven "
    "stanley ted theodore timothy toby tim victor vincent walter wilfred watson fitzwilliam "
    "algernon alan "
    "alcee mortimer abraham adam alec alexander alex archibald augustus barnaby caleb cedric "
    "clement cyril "
    "dennis denis duncan ebenezer elias ephraim giles godfrey graham hans humphrey ivan "
    "jasper jonas jonathan "
    "julian lionel marcus maurice montague murdoch neville norman philippe pierre quentin "
    "silas tobias wei"
)
NICKNAMES = {
    "lizzy": "elizabeth",
    "eliza": "elizabeth",
    "beth": "elizabeth",
    "tom": "thomas",
    "bill": "william",
    "will": "william",
    "jim": "james",
    "bob": "robert",
    "dick": "richard",
    "kate": "katherine",
    "kitty": "catherine",
    "ned": "edward",
    "jack": "john",
    "harry": "henry",
    "fred": "frederick",
    "freddy": "frederick",
    "nelly": "ellen",
    "meg": "margaret",
    "sam": "samuel",
    "ben": "benjamin",
    "joe": "joseph",
    "dan": "daniel",
    "mike": "michael",
    "tim": "timothy",
    "nick": "nicholas",
    "charlie": "charles",
    "will'": "william",
    "georgie": "george",
    "annie": "anne",
    "lucy's": "lucy",
}

# Capitalised words that name nobody.
NO_NAMES = _set(
    "i i'm i'll i've i'd oh ah o yes no well why what who how when where which there here "
    "this that these those "
    "it he she they we you his her their our my your its the a an and but or so for if in on "
    "at to of by as "
    "with from then now not never nothing nobody everybody somebody anybody everyone someone "
    "all one two three "
    "god heaven heavens lord sir madam ma'am good dear poor come go let look see hush indeed "
    "perhaps certainly "
    "january february march april may june july august september october november december "
    "monday tuesday "
    "wednesday thursday friday saturday sunday christmas easter english french german "
    "american england france "
    "london paris chapter the mr mrs miss dr both after before thus still yet once however "
    "even only just do "
    "did does don't can can't could would should will won't shall must might is was were are "
    "be been am has "
    "have had very much more most some any each every other another such same those too "
    "again away off out up "
    "down over under papa mamma mother father thank thanks pray please really quite nonsense "
    "hurrah alas ha "
    "hello hullo goodbye good-bye farewell stop wait listen tell said asked i'm it's that's "
    "what's there's "
    "he's she's they're you're we're let's isn't aren't wasn't didn't wouldn't couldn't "
    "shouldn't haven't "
    "although because since while until till unless whether whose whom though through upon "
    "neither either "
    "nor none last first second next few many several his hers ours mine yours theirs "
    "himself herself "
    "suddenly finally presently meanwhile later soon besides moreover therefore otherwise "
    "instead "
    "never always often sometimes usually generally probably possibly maybe bless damn "
    "exactly precisely "
    "true right wrong fine great excellent capital bravo enough quick quickly silence order "
    "mind suppose think know believe remember imagine fancy consider read write give take "
    "make get put keep "
    "leave run walk sit stand turn bring call speak talk say ask answer try help seven eight "
    "nine ten"
)
FEMALE_PRONOUNS = _set("she her hers herself")
MALE_PRONOUNS = _set("he him his himself")
AGE_WORDS = {
    "old": Age.OLD,
    "elderly": Age.OLD,
    "aged": Age.OLD,
    "ancient": Age.OLD,
    "young": Age.YOUNG,
    "little": Age.CHILD,
    "boy": Age.CHILD,
    "girl": Age.CHILD,
    "child": Age.CHILD,
    "lad": Age.CHILD,
    "grandmother": Age.OLD,
    "grandfather": Age.OLD,
}


def gender_of_noun(noun: str) -> Gender:
    """The gender a noun or title tells."""
    low = noun.lower().rstrip(".")
    if low in FEMALE_NOUNS or low in FEMALE_TITLES:
        return Gender.FEMALE
    if low in MALE_NOUNS or low in MALE_TITLES:
        return Gender.MALE
    return Gender.UNKNOWN


def gender_of_first_name(name: str) -> Gender:
    """The gender a first name mostly goes with."""
    low = name.lower()
    if low in FEMALE_NAMES:
        return Gender.FEMALE
    return Gender.MALE if low in MALE_NAMES else Gender.UNKNOWN
