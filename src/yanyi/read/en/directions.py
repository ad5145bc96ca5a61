"""English: how authors say outright how a line is said, and where and when a scene is."""

import re

from yanyi.read.directions import Directions, table
from yanyi.story.vocabulary import Emotion, LineKind, Manner, Mood, TimeOfDay, Weather

_TIMES = (
    (TimeOfDay.DAWN, "dawn daybreak sunrise first_light before_dawn cockcrow"),
    (TimeOfDay.MORNING, "morning breakfast forenoon morn this_morning next_morning breakfast_time"),
    (TimeOfDay.DAY, "day noon midday daytime daylight broad_daylight next_day magic_hour"),
    (TimeOfDay.AFTERNOON, "afternoon teatime tea-time this_afternoon next_afternoon"),
    (TimeOfDay.DUSK, "dusk sunset sundown twilight nightfall gloaming"),
    (TimeOfDay.EVENING, "evening suppertime this_evening next_evening dinner_time"),
    (
        TimeOfDay.NIGHT,
        "night midnight nighttime night-time moonlight starlight small_hours dead_of_night "
        "that_night next_night",
    ),
)
_WEATHERS = (
    (Weather.CLEAR, "clear sunny sunshine sun fair bright_sun clear_sky fine blue_sky cloudless"),
    (Weather.CLOUDY, "cloudy clouds overcast grey gray grey_sky gray_sky dull"),
    (Weather.RAIN, "rain raining rainy drizzle drizzling downpour showers shower pouring wet"),
    (
        Weather.STORM,
        "storm stormy thunder thunderstorm lightning tempest gale hurricane typhoon storming",
    ),
    (Weather.SNOW, "snow snowing snowy blizzard snowfall snowstorm sleet"),
    (Weather.FOG, "fog foggy mist misty haze hazy"),
    (Weather.WIND, "wind windy breezy gusty breeze blustery"),
)
_MOODS = (
    (Mood.CALM, "calm peaceful quiet serene still hushed restful"),
    (Mood.JOYFUL, "joyful happy merry cheerful festive glad bright jolly"),
    (Mood.TENDER, "tender loving gentle warm romantic intimate sweet"),
    (Mood.COMIC, "comic funny comical silly playful absurd light-hearted"),
    (Mood.MELANCHOLY, "melancholy sad mournful wistful lonely gloomy sorrowful bittersweet"),
    (Mood.MYSTERIOUS, "mysterious eerie strange uncanny secretive dreamlike"),
    (Mood.TENSE, "tense suspense suspenseful uneasy nervous anxious urgent"),
    (Mood.FEARFUL, "fearful frightening scary terrifying dreadful ominous horror"),
    (Mood.ANGRY, "angry furious heated bitter violent"),
    (Mood.EPIC, "epic grand heroic majestic triumphant solemn"),
)
_MANNERS = (
    (
        Manner.WHISPER,
        "whisper whispers whispering whispered hushed softly quietly low low_voice soft_voice "
        "under_her_breath under_his_breath under_their_breath sotto_voce breathes hisses "
        "hissing small_voice quiet",
    ),
    (
        Manner.SHOUT,
        "shout shouts shouting shouted yell yells yelling screams screaming scream loudly loud "
        "calling_out calls_out calling calls cries crying_out roars roaring bellows bellowing "
        "at_the_top_of_her_voice at_the_top_of_his_voice",
    ),
    (Manner.ASK, "ask asks asking asked questioning enquiring inquiring"),
    (
        Manner.SOB,
        "sob sobs sobbing sobbed crying weeps weeping in_tears tearful tearfully wailing through_"
        "tears through_her_tears through_his_tears",
    ),
    (Manner.LAUGH, "laugh laughs laughing laughed chuckles chuckling giggles giggling giggle"),
    (
        Manner.HURRIED,
        "hurried hurriedly hurries quickly fast rushed rushing hastily breathless breathlessly "
        "out_of_breath panting rapidly urgently",
    ),
    (Manner.SLOW, "slow slowly drawling drawls haltingly deliberately measured"),
    (
        Manner.MUTTER,
        "mutter mutters muttering muttered mumbles mumbling murmurs murmuring murmur grumbling "
        "grumbles to_herself to_himself to_themselves to_himself/herself",
    ),
    (
        Manner.DRUNK,
        "drunk drunkenly tipsy tipsily slurring slurs slurred slurring_her_words "
        "slurring_his_words slurring_their_words in_drink tiddly",
    ),
    (
        Manner.TELEPHONE,
        "telephone phone on_the_telephone on_the_phone over_the_telephone over_the_phone "
        "by_telephone by_phone on_the_radio over_the_radio radio intercom over_the_intercom "
        "filtered down_the_line on_the_line answering_machine through_the_speaker",
    ),
    (
        Manner.LETTER,
        "letter reads reading read reading_aloud reads_aloud reading_a_letter reading_the_letter "
        "reads_from_the_letter",
    ),
    (Manner.INNER, "inner inwardly silently"),
)
_EMOTIONS = (
    (
        Emotion.HAPPY,
        "happy happily glad gladly joyful joyfully cheerful cheerfully delighted "
        "smiling smiles smile beaming excited excitedly brightly merrily grinning grins",
    ),
    (
        Emotion.AMUSED,
        "amused amusedly teasing teasingly joking jokingly dry drily dryly wry wryly "
        "smirking mock-serious playfully laughing chuckling",
    ),
    (
        Emotion.TENDER,
        "tender tenderly gentle gently loving lovingly warm warmly kind kindly fond "
        "fondly soothing affectionate affectionately comforting",
    ),
    (
        Emotion.SAD,
        "sad sadly sorrowful mournful mournfully sobbing weeping crying tearful "
        "tearfully unhappy unhappily heartbroken sighing sighs wistful wistfully in_tears grieving",
    ),
    (
        Emotion.ANGRY,
        "angry angrily furious furiously cross crossly annoyed irritated sharp "
        "sharply snapping snaps bitter bitterly fierce fiercely stern sternly outraged",
    ),
    (
        Emotion.AFRAID,
        "afraid scared frightened fearful fearfully terrified trembling nervous "
        "nervously timid timidly shaking panicked panicking in_terror",
    ),
    (
        Emotion.SURPRISED,
        "surprised astonished amazed startled shocked stunned in_surprise "
        "incredulous incredulously disbelieving",
    ),
    (
        Emotion.DISGUSTED,
        "disgusted contemptuous contemptuously scornful scornfully sneering "
        "disdainful in_disgust coldly cold sarcastic sarcastically",
    ),
    (
        Emotion.WORRIED,
        "worried anxious anxiously uneasy uneasily concerned doubtful doubtfully "
        "hesitant hesitating hesitantly troubled",
    ),
    (Emotion.PROUD, "proud proudly triumphant triumphantly boasting haughty haughtily smug smugly"),
    (
        Emotion.ASHAMED,
        "ashamed embarrassed sheepish sheepishly apologetic apologetically blushing "
        "guilty guiltily humbly shy shyly",
    ),
    (
        Emotion.DETERMINED,
        "determined firm firmly resolute resolutely steady steadily decided "
        "decidedly serious seriously",
    ),
    (
        Emotion.TIRED,
        "tired tiredly weary wearily exhausted sleepy sleepily yawning faint faintly weak weakly",
    ),
    (Emotion.CURIOUS, "curious curiously wondering interested puzzled intrigued"),
)

DIRECTIONS = Directions(
    times=table(_TIMES),
    weathers=table(_WEATHERS),
    moods=table(_MOODS),
    inside=table(
        ((True, "inside indoors interior int int."), (False, "outside outdoors exterior ext ext."))
    ),
    manners=table(_MANNERS),
    emotions=table(_EMOTIONS),
    kinds=table(
        (
            (LineKind.SUNG, "sings singing sing sung sang song in_song"),
            (LineKind.THOUGHT, "thinks thinking think thought thoughts inner_voice"),
        )
    ),
    quiet=frozenset(
        {"beat", "pause", "pauses", "a beat", "long pause", "cont'd", "contd", "continuing"}
        | {"more", "continues", "continued", "cont", "then"}
    ),
    keys={"place": "place", "where": "place", "time": "time", "when": "time"}
    | {"weather": "weather", "mood": "mood"},
    trim=re.compile(
        r"^(?:at|in|on|by|with|the|a|an|it's|it|is|very|rather|quite|a bit|a little|half|still|"
        r"more|late|early|mid|deep|heavy|heavily|light|lightly|thick|dense|strong|suddenly|"
        r"then)\b[ -]?"
        r"|[ ]?\b(?:voice|tone|time|weather|mood|falling|falls|again|now)$"
    ),
)
