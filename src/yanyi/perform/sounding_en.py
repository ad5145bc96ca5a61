"""English words of sounds."""

import re

from yanyi.music.effect.catalogue import Event
from yanyi.perform.tongue import Tongue, echoes, rules

# the event and what names it; what stands first wins; ~ is up to three words between
_RULES = r"""
applause applause\b|applaud(?:ed|ing)\b|clapp(?:ed|ing)~\bhands\b|(?:began|started|kept
|burst out) clapping|round of clapping
cheer \bcheered\b|cheering (?:crowd|broke|grew|of)|\bcheers\b(?! up)|(?:a|three|great|loud
|hearty) cheer\b|hurrah(?:ed|ing)|(?:roars?|howls?|shouts?|bursts?|peals?
|shrieks?) of laughter from the crowd
steps foot-?steps?\b|foot-?falls?\b|(?:boots|heels|feet|shoes|clogs)~\b(?:clatter|thump|tramp
|patter|pound|rang|ring|clump|tapp|click|crunch|echo)\w*|\b(?:tramp|patter(?:ing)?|stamp(?:ing)?
|shuffl(?:e|ing)|clatter|pounding|rush|sound)\b of (?:\w+ ){0,2}(?:feet|boots|steps)\b
|\b(?:clatter|thump|clump|tramp|stamp)(?:ed|ing)~\b(?:stairs|steps|corridor|passage|landing)\b
|steps~\b(?:approach|retreat|rang|echo|sounded)\w*|(?:heard|hear|hearing|sound of)~\bsteps\b
knock \bknock(?:ed|ing)?\b(?! (?:down|over|out|off|about|him|her|it|them|me|his head
|the breath))~\b(?:door|gate|window|panel|shutter)\b|\b(?:a|an|another|the|loud|sharp|soft|heavy
|gentle|three|two|second)(?: \w+)? knock(?:s|ing)?\b(?! down)|\brapp(?:ed|ing)\b~\b(?:door|window
|table|desk|glass|pane)\b|\b(?:a|sharp|loud) (?:rap|tap)\b~\b(?:door|window|pane|glass)\b
|\btapp(?:ed|ing)~\b(?:door|window|pane|glass)\b|(?:hammer|pound|bang)(?:ed|ing) (?:at|on
|upon)~\b(?:door|gate|shutter)\b|knocked (?:again|twice|once|loudly|softly)\b
slam (?:door|gate|window|shutter|lid|trap-?door|hatch)s?\b~\b(?:slam|bang|clang)(?:med|ming|ged
|ging)?\b|\b(?:slam|bang)(?:med|ming|ged|ging)?\b~\b(?:door|gate|window|shutter|lid|trap-?door
|hatch)\b|slam of\b|slammed (?:shut|to)\b|door~\b(?:shut|closed) with a\b
creak \bcreak(?:ed|ing|s)?\b|groan(?:ed|ing) on (?:its|their|the) hinges?
door (?:door|gate|lid|hatch)s?\b(?: \w+){0,2} (?:swung|flew|burst|was thrown|was flung|was pushed
|opened|slid open|opens|swings)\b(?! (?:on|into|upon|out of) (?:to )?(?:a|the) (?:garden|street
|court|sea|yard))|(?:push|pull|shov|unlock|throw|threw|fl(?:u|i)ng|wrench|burst
|tore)\w* open~\b(?:door|gate)\b|\bopened (?:the|his|her|my|our|their|a
|it)? ?(?:\w+ ){0,2}(?:door|gate)\b|(?:push|unlock|unbolt|unbarr)ed (?:the|his|her
|my) (?:\w+ )?(?:door|gate)\b
mobile \b(?:her|his|my|Mum's|the girl's|the boy's|cell|mobile) ?(?:cell|mobile
|smart)? ?phone~\b(?:rang|ring|rings|ringing|buzz|buzzed|buzzing|vibrat\w+|chimed|chirped|pinged
|trilled)\b
telephone \b(?:tele)?phone\b~\b(?:rang|ring|rings|ringing|shrilled|trilled|jangled)\b
|(?:ring(?:ing)?|jangle|shrill) of (?:the|a) (?:tele)?phone
bell \b(?:church|great|ship's|alarm|school|abbey|cathedral|temple|convent|chapel|town|passing
|tower|evening|distant|village|minster|fire)[ -]bells?\b~\b(?:rang|ring|ringing|toll\w*|peal\w*
|chim\w*|sounded|clang\w*|struck|began|boom\w*)|\bbells\b~\b(?:toll\w*|peal\w*|chim\w*|ringing
|rang)|\btoll(?:ed|ing)\b(?! road| of)|tolling of|peal of bells|\bclock\b~\b(?:struck|strikes?
|striking|chimed|chiming|boomed)\b|chimes? of (?:the|a) (?:\w+ )?(?:clock|church)
|stroke of (?:twelve|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b
small_bell \b(?:door-?|hand-?|shop |little |small |dinner |house |service )?bell\b~\b(?:rang|ring
|ringing|tinkl\w+|jingl\w+|jangl\w+|clang\w*|pinged|dinged|chimed)\b|\b(?:rang|ring|ringing
|rung)\b (?:the|a|his|her|their|for the|at the) (?:\w+ )?bell\b|tinkl(?:e|ed|ing)\b
|pull(?:ed)? (?:at )?the bell|ring at the bell|rang for\b
hand_bells wind-?chimes?|sleigh-?bells?|jingl(?:e|ed|ing) of (?:\w+ )?(?:harness|bells|spurs
|bits?)|harness~\bjingl\w+
gong \bgongs?\b(?! \w+ed by)
drum \bdrums?\b~\b(?:beat|beating|roll|rolled|rolling|sounded|boomed|throbbed|thundered)\b
|\b(?:beat(?:ing)?|roll|throb(?:bing)?|tap|tuck|boom) of (?:a |the |distant )?(?:\w+ )?drums?
|kettle-?drums?~\b(?:beat|sounded)
horn \b(?:hunting[- ]|war[- ]|post[- ])?horns?\b (?:\w+ )?(?:blew|sounded|wound|echoed
|rang)\b(?! )|\bbugles?\b~\b(?:blew|sounded|call\w*|rang|blow\w*)|\btrumpets?\b~\b(?:sounded|blew
|blare\w*|rang)\b|(?:blast|blasts|flourish|blare|sound|note) (?:of
|on) (?:the |a |his )?(?:trumpets?|horns?|bugles?)
honk \b(?:car|motor)?[- ]?horn\b~\b(?:honk|blar|beep|toot|hoot)\w*|\bhonk(?:ed|ing)\b|(?:sounded
|leaned on|leant on) (?:his|her|the) horn
whistle \b(?:train|engine|locomotive|steam|factory|guard|steamer|railway)(?:'s
|s')?[ -](?:\w+ )?whistle\b|whistle of (?:a|the) (?:\w+ )?(?:train|engine|locomotive|steamer)
|\b(?:engine|train|locomotive)\b~\b(?:whistled|shrieked|hooted)
pipe \b(?:blew|blow|sounded|piped) (?:a|his|her|the|upon|on)?(?: \w+){0,2} ?whistle\b|\b(?:a|long
|low|shrill|sharp|soft) whistle\b(?! of the wind)|\bwhistled (?:shrilly|loudly|sharply|twice|once
|for|again)\b|whistle (?:blew|sounded|shrilled|rang)
siren \bsirens?\b~\b(?:wail\w*|scream\w*|howl\w*|sound\w*|approach\w*|shriek\w*)
|wail(?:ing)? of (?:a |the )?(?:\w+ )?sirens?
cannon \bcannons?\b~\b(?:roar\w*|boom\w*|fired?|shot|thunder\w*|went off)|\b(?:the|a|great|gun
|long nine)\b(?: \w+)? gun\b (?:boomed|roared|thundered)|\bbroadside\b~\b(?:crash|fired|poured
|thunder)|(?:roar|boom|thunder|report|sound) of (?:a |the )?(?:\w+ )?cannons?
shot \bgun-?shots?\b|\b(?:pistol|musket|rifle|revolver)[- ]shots?\b|\b(?:a|an|another|two|three
|the|first|second|single|few|scattering|several)(?: \w+)? shots?\b~\b(?:rang|cracked|fired|echoed
|followed|went|whistled|broke|struck|sounded)\b|\bfired\b(?! (?:him|her|by|up|with
|from his job))(?=[^.]{0,40}(?:\bat\b|\bshots?\b|\bpistol|\bmusket|\bgun|\bagain\b|\btwice\b
|\bback\b|[,.;!]))|\b(?:crack|report|reports|discharge|bang|sound
|flash and report)\b of (?:a |the |his |her |many )?(?:\w+ )?(?:pistols?|muskets?|guns?|rifles?
|revolvers?|firearms?|volley)|\b(?:pistol|musket|gun|rifle|revolver)s?\b (?:\w+ )?(?:cracked
|went off|rang out|barked|spoke|blazed|exploded)|\bvolley\b|emptied~\b(?:barrels|revolver|pistol)
|\bshot him\b|\bshot rang\b
explosion \bexploded\b(?! (?:with|into|in) (?:laughter|anger|rage))|\bexplosions?\b(?! of)
|\bblew up\b|blown up\b|detonat\w+
thunder \bthunder-?claps?\b|\b(?:clap|peal|roll|crash|crack|rumble|growl|burst
|roar)s?(?:ing)? of (?:\w+ )?thunder\b|\bthunder\b (?:\w+ )?(?:roll|rumbl|crash|crack|growl|boom
|mutter|peal|burst|roar|echo|broke)\w*|\bit thundered\b|heard (?:the )?thunder\b
|\bthunder and lightning\b
hooves \bhoof-?(?:beats?|falls?)\b|\b(?:hoofs|hooves)\b(?! of beef)|\b(?:sound|clatter|tramp
|trampling|noise|thud|beat|click
|clink)\b of (?:a |the |galloping |approaching )?(?:\w+ )?horses?(?:'s?)?(?: (?:hoofs|feet
|hooves))?|\bgallop(?:ed|ing)\b|\b(?:horse|pony|horses|ponies|mare|cob|mule
|donkey)s?\b~\b(?:trott|canter|clatter|galloped|clopp)\w*|clip-?clop|\bcanter(?:ed|ing)\b
horse \bneigh(?:ed|ing|s)?\b|\bwhinn(?:ied|ying|y|ies)\b|(?:horse|pony|mare)s?\b~\bsnort(?:ed|ing)
cart \b(?:rattle|rumble|grating|grinding|crunch|sound|noise
|roll)(?:ing)?\b of (?:the |a )?(?:\w+ )?(?:wheels?|carriage|cart|coach|waggon|wagon)
|\bwheels?\b~\b(?:rattl|rumbl|grat|crunch|grind|ground|creak)\w*|\b(?:cart|carriage|coach|cab
|wagon|waggon|dog-?cart|trap|wagonette|hansom|chaise|phaeton)\b~\b(?:rattled|rumbled|drove up
|rolled|drew up|clattered|lumbered|jolted)
wolf \b(?:wolf|wolves)\b~\bhowl\w*|howl(?:ing)? of (?:a |the )?(?:\w+ )?(?:wolf|wolves)
dog \b(?:gave|with|one|a) (?:a |last |one )?(?:\w+ ){0,2}howl\b(?! of (?:rage|laughter|protest))
|\b(?:howl|roar|growl|snarl)(?:ing)? of the (?:\w+ )?(?:hound|dog|beast)
|\b(?:dog|dogs|hound|hounds|puppy|spaniel|terrier|mastiff|cur)\b(?:'s)?~\b(?:bark|bay|howl
|yelp|growl)(?:ed|ing)\b|\b(?:bark|barks|barking|bay|baying|howl|yelp|yelping
|yapping)\b of (?:a |the |many )?(?:\w+ )?(?:dog|hound|dogs|hounds|puppy)|\b(?:a|an|little|short
|sharp|low|loud|hoarse)(?: \w+)? (?:bark|yelp)\b(?! of)|\bbegan (?:barking|baying|howling)\b
|barking (?:hoarsely|loudly|furiously)
cock \bcocks?\b~\bcrow(?:ed|ing|s)?\b|\bcock-?crow\b|\brooster~\bcrow
owl \bowls?\b~\b(?:hoot|cried|screech|call)\w*|\bhoot(?:ing)? of (?:an|the) owl
crow \b(?:crow|crows|raven|ravens|rook|rooks)\b~\b(?:caw|croak|cried)\w*|\bcawing\b
tweet \b(?:bird|birds|lark|larks|thrush|blackbird|robin|sparrow|sparrows|nightingale|swallow
|swallows|curlew|cuckoo|wren)s?\b~\b(?:sang|sing|singing|chirp\w*|twitter\w*|warbl\w*|whistled
|trill\w*|cried|piped|call(?:ed|ing))\b|\bbird-?song\b|\b(?:chirping|twittering|twitter|singing
|song) of (?:the |a )?(?:\w+ )?birds?
drawn \bdr(?:ew|aws|awing|awn) (?:his|her|their|the|a|my|its|out his|out a)(?: \w+)? (?:sword
|blade|cutlass|dirk|dagger|rapier|sabre|knife|cutlasses|swords)|(?:sword|blade|cutlass
|rapier)s? (?:\w+ )?(?:hissed|slid|leapt|leaped|flashed|rasped|sprang) (?:from|out)|unsheath(?:ed
|ing)|whipped out (?:his|a) (?:\w+ )?(?:sword|knife|blade|cutlass)
dropped \b(?:sword|knife|blade|cutlass|pan|tray|poker|key|keys|shield|helmet|saucepan|spoon
|bucket|pail)s?\b~\b(?:clatter|clang|rang|fell|dropped)(?:ed|s)?\b|\bclatter(?:ed
|ing)?~\b(?:floor|ground|stones|flags|flagstones|deck)\b|\bclang(?:ed|ing|our)?\b
arrow \barrows?\b~\b(?:flew|whizz|whistl|sang|hiss|thudd|struck|sped|quiver|buried|hummed)\w*
|\b(?:loosed|shot|let fly|fired)~\barrows?\b|\bbow-?string\b~\b(?:twang|sang|hum|snap)\w*
|twang of (?:a|the) bow
clash \bclash(?:ed|ing|es)?\b of (?:\w+ )?(?:swords?|steel|cutlass(?:es)?|blades?|arms|weapons
|metal)|\b(?:swords|blades|cutlasses|steel|rapiers|foils)\b~\b(?:clash|rang\b|met\b|clink)(?:ed
|ing)?\b|ring of steel|clang of (?:\w+ )?(?:steel|swords?|iron|metal)|\bclashing\b
|clinking of (?:the )?(?:steel|cutlass)
glass \b(?:glass|glasses|window|windows|pane|panes|bottle|mirror|vase|crockery|tumbler|lamp
|chimney)\b~\b(?:shatter\w*|smash\w*|splinter\w*)|\bshatter(?:ed|ing)\b(?! (?:nerves|health|hopes
|peace|silence))|\b(?:smash(?:ed|ing)?|broke|shiver(?:ed|ing)?)~\b(?:glass|window|windows|bottle
|panes?|plates?|crockery|china|mirror)\b|\b(?:crash|smash|shiver|sounds?
|tinkle) of (?:\w+ )?(?:broken |breaking |falling |shattering |shivered )?(?:glass|crockery|china
|plates|dishes|crystal)\b
coins \b(?:coins?|money|guineas|sovereigns|silver|gold|pennies|change)\b~\b(?:clink|jingl|chink
|rattl|rang|clatter)\w*|\b(?:clink|jingle|chink|clinking|jingling|chinking) of (?:\w+ )?(?:coins?
|money|gold|silver)|threw down (?:three|four|two|a few|some) (?:or \w+ )?(?:gold )?(?:pieces
|coins|guineas)
chain \bchains?\b~\b(?:clank|rattl|clink|jangl)\w*|\bclank(?:ed|ing|s)?\b|(?:jingle|jangle|rattle
|clank|clanking|rattling) of (?:\w+ )?(?:keys|chains?|fetters|irons)|\bkeys\b~\b(?:jingl|jangl
|rattl)\w*
clink \bclink(?:ed|ing)?\b|\bchink of\b|(?:cups|glasses|tea-?cups|dishes|plates
|spoons?)\b~\b(?:clink|chink|rattl|clatter)\w*|rattle of (?:tea-?cups|cups|dishes|plates|china
|crockery)|clatter of (?:\w+ )?(?:cups|dishes|plates|knives)
brakes \bbrakes?\b~\b(?:scream|squeal|screech|shriek|squeak)\w*|\bscreech(?:ed
|ing)? (?:of (?:tyres|tires|brakes)|to a (?:halt|stop))|\b(?:tyres|tires)\b~\b(?:squeal|screech
|scream)\w*
train \b(?:last |night |express |goods |underground |tube )?(?:trains?|locomotive
|express)\b~\b(?:rumbl|roar|thunder|rattl|rush|pull|drew|clatter|steam|pass|sped|shriek|hurtl)\w*
|(?:rumble|roar|rattle|thunder|sound) of (?:a |the )?(?:\w+ )?trains?
plane \b(?:aero|air)?planes?\b~\b(?:roar|flew|fly|dron|pass|took off|thunder)\w*|\b(?:jet
|aircraft|bomber|bombers|helicopter)s?\b~\b(?:roar|flew|fly|dron|thunder|pass|clatter)\w*
|drone of (?:a |the |an )?(?:\w+ )?(?:aero|air)?planes?
car \b(?:car|cars|motor|engine|taxi|bus|lorry|truck|van|motorbike|motorcycle|tram)\b~\b(?:roar
|pulled (?:up|away|out|in)|drove|started|purr|humm|revv|rumbl|sped|growl|throbb|cough
|splutter)\w*|(?:roar|hum|purr|growl|sound|throb) of (?:a |an |the )?(?:\w+ )?(?:car|engine|motor
|engines|motors|traffic)
wipers \bwipers?\b(?:~\b(?:swish|swept|swung|squeak)\w*(?:[,\s]+swish\w*)*)?
lock \bkey\b~\b(?:turn(?:ed)?\b|grated|clicked|rattled|scraped)|\bturned (?:the|a|his|her) key
|(?:latch|lock|bolt|bolts|catch|switch|trigger|receiver)\b~\b(?:click|shot|snapp|turned|slid|grat
|lifted|rattl)\w*|\b(?:shot|drew|slid|threw|drawing|drew back|shot back)(?: back)? (?:the
|a) (?:\w+ )?bolts?\b|\bclick(?:ed)?\b|\bsnapped shut\b|snapp(?:ed|ing) (?:on|off|to)\b
|\bcock(?:ed|ing) (?:his|her|the|a|my|both) (?:\w+ )?(?:pistol|gun|rifle|musket|revolver)s?
splash \bsplash(?:ed|ing)\b|\bsplash\b(?! of (?!water))|\bsplashes of water|\b(?:fell|jumped
|dived|dove|plunged|tumbled|leaped|leapt|dropped|slipped|threw himself
|went)\b~\binto the (?:\w+ )?(?:water|river|sea|pool|lake|pond|stream|canal|well)\b
|\bplunged? (?:in|overboard)\b|fell overboard
gurgle \bgurgl(?:e|ed|ing)\b
heartbeat \bhearts?\b~\b(?:thump|pound|hammer|throbb|thudd|racing|raced|beat (?:fast|hard|wildly
|so|like|violently|quick|high)|beating (?:fast|hard|wildly|so|like|violently|quick)|going pit)\w*
|\b(?:beat(?:ing)?|thump(?:ing)?|pounding|hammering) of (?:\w+ )?(?:own )?heart\b
crackles \bcrackl(?:e|ed|ing)\b
tear \b(?:tore|ripped)\b (?:it|them|the (?:\w+ )?(?:letter|paper|page|cloth|note|envelope|sheet)
|his (?:\w+ )?shirt|her (?:\w+ )?(?:dress|skirt|apron)|open (?:the|an) (?:letter|envelope)|up
|to pieces|in two|in half|out a)|\brending of\b|sound of (?:tearing|ripping)
page \bturn(?:ed|ing) (?:over )?(?:the|a|its|his|her|over)(?: \w+)? (?:page|pages|leaf|leaves)\b
|leaf(?:ed|ing) through|flicked through~\b(?:pages|book)|riffl(?:ed|ing)
paper \b(?:unfold|crumpl|uncrumpl|screw)(?:ed|ing)(?: up)? (?:it|the|a|his
|her)(?: \w+){0,2} ?(?:paper|letter|note|map|parchment|page|sheet|handbill|envelope)\b|rustl(?:e
|ed|ing) of (?:\w+ )?(?:papers?|silk|pages|skirts?|a dress)|papers? rustl\w+|crackl(?:e
|ing) of (?:paper|parchment)
grass_steps \b(?:leaves|bushes|grass|bracken|undergrowth|branches|twigs?|reeds|fern
|ferns)\b~\b(?:rustl|crackl|crunch|snapp)(?:ed|ing)\b|\brustl(?:e|ing) (?:of|in
|among) (?:the |some )?(?:\w+ )?(?:leaves|bushes|grass|bracken|underwood|branches)
crash \bcrash(?:ed|ing|es)?\b(?! (?:of (?:glass|thunder|broken)|course))|\b(?:roof|wall|walls
|house|ceiling|bridge|tower|scaffolding|shelf|shelves|chair|table)\b~\b(?:collapsed|caved in
|fell in|gave way)\b|came (?:tumbling|crashing|clattering|rattling) (?:down|in)\b
scrape \bscrap(?:ed|ing)\b (?:of|against|along|on|over|back|across)|\bgrat(?:ed|ing) (?:on|upon
|against|over)\b|pushed back (?:his|her|the|their) (?:chair|stool|bench)s?
slap \bslapp?(?:ed|ing)\b(?! together)|\bsmack(?:ed)\b(?! of)|\b(?:box|boxed)~\bears?\b
|\b(?:brought|struck|banged|thumped|smote|hammered|slammed|pounded)~\b(?:fist|hand
|palm)\b~\b(?:table|desk|counter|knee|thigh|bar)\b|\b(?:struck|thumped|banged
|rapped) the (?:table|desk|counter)
thud \bthud(?:ded|s)?\b|\bthump(?:ed|ing|s)?\b(?! (?:heart|of (?:his|her|my)))
|\bbump(?:ed)?\b(?: against| into| of|! bump)|\b(?:fell|dropped|toppled|went down|tumbled|pitched
|rolled|came down)\b~\b(?:heavily|headlong|with a (?:\w+ )?(?:thud|crash|thump|bump)|(?:to|on
|upon|on to) the (?:\w+ )?(?:floor|ground|deck|sand|pavement|earth)|face (?:downwards?|foremost
|down))
buzz \bbuzz(?:ed|ing|es)?\b(?! of (?:voices|talk|conversation|excitement))
beep \bbeep(?:ed|ing|s)?\b
whoosh \bwhoosh(?:ed|ing)?\b|\bswish(?:ed|ing|es)?\b|\bwhizz(?:ed|ing)?\b|\bwhistl(?:ed
|ing) (?:past|by|close|through the air|over|above)\b|\bsang past\b
"""

# the word, what it usually is (- nothing), what else by which words
_ECHOES = r"""
bang slam shot:gun|pistol|shot|rifle explosion:smoke|explo|bomb
boom explosion thunder:storm|lightning|rain|sky cannon:cannon|gun|ship drum:drum bell:bell
crash|smash|clatter crash glass:glass|window|plate|cup|bottle|dish thunder:lightning|storm
  splash:wave
thud|thump|bump|whump thud heartbeat:heart knock:door
thwack|whack|smack|slap|splat slap
slam slam
crack slap shot:gun|rifle|pistol thunder:lightning|storm glass:ice|glass crash:branch|tree|beam
splash|sploosh splash
plop|drip plop
gurgle|glug gurgle
clang|clank|clunk dropped bell:bell gong:gong chain:chain clash:sword|blade|steel
clink|chink|tink clink coins:coin|money|penny|pound
creak|squeak creak
screech|screeech|skree brakes owl:owl|bird
whoosh|swish|swoosh|whizz|zap whoosh wipers:wiper arrow:arrow|bow
ding[\s-]?dong|bong|dong bell small_bell:door
ding|ting|ping|tinkle small_bell beep:screen|machine|computer|microwave
rin+g|brr+ing|trr telephone small_bell:bell|door|shop
  mobile:mobile|cell|her\sphone|his\sphone|my\sphone
tick|tock - lock:latch|lock
buzz|bzz+ buzz mobile:phone
beep|bleep beep honk:car|horn|bus|lorry
honk|toot|parp honk whistle:train|engine|ship
hiss - crackles:fire|pan
click|clack|clic?k lock
snap lock crackles:fire|wood
pop lock shot:gun
rumble thunder train:train|rail|underground cart:wheel|cart cannon:gun
knock|rat-?a-?tat|rap|tap knock
drum drum
clip[\s-]?clop|clop hooves
flap|rustle paper grass_steps:leaves|bush|grass
rip|riip|r-r-rip tear
crackle crackles
scratch|scrape scrape
woof|bark|arf dog
caw crow
hoot|tu-?whit owl
cock-a-doodle cock
tweet|chirp|cheep tweet
neigh horse
"""

_F = re.IGNORECASE
_BETWEEN = r"[^\w.!?;]+(?:[\w'’-]+[^\w.!?;]+){0,4}?"
_TABLE = echoes(_ECHOES, _F)

_TOLD = (
    r"\b(?:with|gave|came|was|heard|went|by|made|another|one)\s(?:a|an|the"
    r"|one)?\s?(?:(?!of\b)\w+\s){{0,2}}\b(?:{0})(?:es|s)?\b"
    r"(?!\s(?:of|to|at|for|with|down|up|off|in|on|out|through|into|back|as|it|him|her|his"
    r"|the|a|this|that)\b)"
)

_IDLE = r"""
\bthunder(?:s|ed|ing)? (?:of|against|at|apoplexy|out)\b(?! (?:lightning|the storm))
|\bthundering\b(?= \w+(?:opl|good|great|bad))|(?:like|as) thunder\b|voice of thunder
|\bknock(?:ed|ing)? (?:down|over|out|off|about|up|against|together|him|her|it|them|me|his
|under)\b|\bknees knock\w*
|\bring(?:ing)? (?:finger|of (?:truth|people|men|trees))|\b(?:a|the|her|his|wedding
|diamond) ring\b(?! (?:at|of the))|\brang (?:true|false|in (?:his|her|my) (?:ears|head|memory))
|\bbell (?:jar|rope|tower|pull|ringer|boy|hop)|\bMiss(?:es)? Bell\b|\b(?:Juno|Gus|Nadia|Augustus
|Mr|Mrs) Bell\b|\bas clear as a bell\b|\bgong (?:farmer)
|\bfired (?:with|by) (?:\w+ )?(?:enthusiasm|anger|ambition|zeal)|\bfired up\b|\ba shot (?:at
|in the dark)\b|\bbig shot\b|\blong shot\b|\bin bow-?shot\b|\bgun-?shot of\b
|\bpistol[- ]shot of\b|\bwithin (?:\w+ )?(?:gun|pistol|musket|cannon)[- ]?shot
|\bcrash (?:course|diet|helmet)|\bcracked (?:a (?:smile|joke)|voice|up)|\bbroke (?:out|off|in
|into (?:a|tears)|up|down|the (?:silence|news|spell|ice|law|seal))|\bbroke (?:his|her|my) (?:word
|heart|leg|arm|neck)
|\bbroadside (?:on|to)\b|\bdrum(?:med|ming) (?:up|into)|\brain drumm\w+|\bdrumm(?:ed|ing) (?:his
|her|my|their) fingers|\bslam dunk|\bslapdash|\bslap-?up
|\bwhistle-?stop|\bwet (?:his|her|my) whistle|\bclean as a whistle|\bwhistl(?:ed|ing) (?:a|the
|to (?:himself|herself)) (?:tune|air|song)|\btried (?:hard )?to whistle
|\bcreaking (?:gate hangs)|\bbarked (?:out|at (?:me|him|her|them))|\bbarking up\b|\bbarking mad\b
|\bbirds? of a feather|\bcocked (?:his|her|its|an|a|one) (?:head|eye|ear|hat|eyebrow)|\bcocked hat
|\bheart(?:s)? of (?:gold|stone|the)|\bheart-?broken|\bthumping (?:great|good|big)
|\bclicked (?:with|together as)|\bsplash of (?:colour|color|paint|whisky|soda)|\btorn between
|\btore (?:himself|herself|away|along|down the|up the (?:stairs|street|road|hill)|across|off
|after|past|through)
|\bgallop(?:ed|ing) (?:consumption|inflation)|\bthe (?:door|gate) opened (?:on|into)\b
|\bturned over a new leaf|\bopened the door to (?:the possibility|talks)|\bfootsteps of (?:his
|her) (?:father|mother)|\bin (?:his|her|their|the)(?: [\w'’]+)? footsteps
|\b(?:upon|on) the footsteps of
|\btrain of (?:thought|ideas|events|attendants)|\bin train\b|\bclock (?:work|wise)|\bo'clock\b
|\bapplaud(?:ed)? (?:his|her|the|your) (?:decision|taste|sense|resolution|wisdom|zeal)
|\bcheer(?:ed|ing)? (?:up|him|her|them|me|the|us)\b|\bgreat cheer|\bof good cheer|\bgood cheer
|\bbuzz(?:ing)? (?:about|of (?:talk|voices))|\bsilver (?:moon|light)|\bburst (?:into|out)\b
"""

_DENIED = (
    r"\b(?:no|not|never|without|nobody|none|nor|neither|hardly|scarcely|cannot|unless"
    r"|until|till|wish(?:ed)?|expect\w*|hop(?:ed|ing)|fear(?:ed|ing)|"
    r"if|lest|would|should|might|may|must|shall|will|"
    r"like|as though|than|resembl\w+|seem(?:ed)? to|as of|such as|so as to|in order to"
    r"|about to|going to|ready to|meant to|wanted to|tried to|trying to|began to think|"
    r"threaten\w* to|refus\w+ to|forg[eo]t\w* to|afraid (?:of|to)|instead of|supposed to"
    r"|used to|accustomed to|whether|word|name|called|imagine\w*|dream\w*|remember\w*"
    r"|story of|talk(?:ed|ing) of)\b|n['’]t\b"
    r"|\b(?:had|having|has|have|been)\b(?! to\b)(?: \w+){0,3} ?$|\bhad (?:\w+ )?(?:been|just)\b"
    r"|\bcould\b(?! (?:hear|see|distinctly))|\bas (?:a|an|the)\b"
)
_UNDONE = (
    r"^[^.!?]{0,12}\b(?:made|makes|making) (?:no|not|hardly|scarcely) (?:\w+ )?(?:sound"
    r"|noise)|^[^.!?]{0,10}without (?:a|the least|any) (?:sound|noise)"
    r"|^ ?(?:had )?(?:stopped|ceased|died away)\b"
)


def _between(table: str) -> str:
    return table.replace("~", _BETWEEN)


TONGUE = Tongue(
    rules=rules(_between(_RULES), _F),
    echoes=_TABLE,
    told=tuple((re.compile(_TOLD.format(one.pattern.pattern), _F), one) for one in _TABLE),
    idle=re.compile(_IDLE.replace("\n", ""), _F),
    denied=re.compile(_DENIED, _F),
    undone=re.compile(_UNDONE, _F),
    clause=re.compile(r"(?:[,;:.!?…]|--|—)+[”’\"']*(?=\s|$|[—-])|—"),
    sentence=re.compile(r"[.!?…]+[”’\"']*(?=\s|$)"),
    loud=re.compile(
        r"\b(?:loud(?:ly)?|great|tremendous|violent(?:ly)?|heav(?:y|ily)|terrific"
        r"|furious(?:ly)?|deafening|hard)\b",
        _F,
    ),
    soft=re.compile(
        r"\b(?:soft(?:ly)?|gentl[ey]|faint(?:ly)?|low|slight(?:ly)?|quiet(?:ly)?|timid(?:ly)?"
        r"|little)\b",
        _F,
    ),
    far=re.compile(
        r"\b(?:distant|distance|far (?:off|away)|afar|overhead|across the (?:river|valley"
        r"|moor|water))\b",
        _F,
    ),
    grounds=(
        (re.compile(r"\b(?:snow\w*)\b", _F), Event.SNOW_STEPS),
        (
            re.compile(
                r"\b(?:stairs?|staircase|floor\w*|deck|boards?|corridor|landing|planks?)\b", _F
            ),
            Event.WOOD_STEPS,
        ),
        (re.compile(r"\b(?:grass|leaves|wood|moss|heather)\b", _F), Event.GRASS_STEPS),
        (re.compile(r"\b(?:gravel|sand|shingle|drive|pebbles?|beach)\b", _F), Event.GRAVEL_STEPS),
        (
            re.compile(r"\b(?:steps|stones?|pavement|street|flags\w*|road|cobbles?)\b", _F),
            Event.STONE_STEPS,
        ),
    ),
    beats=re.compile(r"[a-z-]+", _F),
)
