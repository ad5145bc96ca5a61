"""English words by what they mean to a director."""

from yanyi.board.vocabulary import Beard, Costume, Era, Head, Headgear, Pose, Prop, SettingKind
from yanyi.direct.lexicon.concepts import Cue, Hairdo, Pronoun, Tint, Trait
from yanyi.direct.lexicon.lexicon import Language, Table, words
from yanyi.story.vocabulary import Age, Emotion, Gender, TimeOfDay, Tone, Weather

_PLACES: Table = (
    (SettingKind.RIVER, "river+ riverbank+ riverside brook+ creek+ lake+ pond+ canal+ pier+ weir"),
    (SettingKind.MOUNTAIN, "mountain+ peak+ cliff+ ravine+ hilltop+ summit hillside+ moor+ tor+"),
    (SettingKind.FOREST, "forest+ wood woods jungle+ thicket+ grove+ glade+ clearing+"),
    (SettingKind.GARDEN, "garden+ courtyard+ lawn+ hedge+ rose-bush orchard+ croquet flower-bed"),
    (SettingKind.FIELD, "field+ meadow+ pasture+ farm+ farmyard+ heath hedgerow+ lane+ plain+"),
    (SettingKind.SEASHORE, "beach seashore shore+ coast+ seaside sand+ cove+ lighthouse+ island+"),
    (SettingKind.SNOWFIELD, "snowfield+ glacier+ tundra snowdrift+"),
    (SettingKind.CAVE, "cave+ cavern+ grotto+ tunnel+ burrow+ rabbit-hole mine+"),
    (SettingKind.TEMPLE, "temple+ church chapel+ abbey+ monastery shrine+ cathedral+"),
    (SettingKind.PALACE, "palace+ castle+ throne+ ballroom+ court_of_justice great_hall"),
    (SettingKind.TAVERN, "tavern+ inn+ pub+ alehouse+ taproom bar-room parlour_of_the_inn"),
    (
        SettingKind.BOAT,
        "boat+ ferry rowboat+ canoe+ yacht+ oar+ coracle+ raft+ skiff+ punt+",
    ),
    (SettingKind.STREET, "street+ pavement+ sidewalk+ road+ alley+ corner_shop crossing+ kerb"),
    (SettingKind.CITY, "city cities skyline+ rooftop+ skyscraper+ downtown"),
    (
        SettingKind.ROOM,
        "room+ sofa+ living_room sitting-room drawing-room parlour+ hall "
        "hallway+ house+ fireplace+ armchair+ mantelpiece dining-room "
        "sitting_room drawing_room dining_room flat apartment+",
    ),
    (SettingKind.KITCHEN, "kitchen+ stove+ oven+ sink saucepan+ cauldron+ frying-pan"),
    (SettingKind.OFFICE, "office+ desk+ ledger+ filing filing_cabinet counter shelf"),
    (SettingKind.CAFE, "café+ cafe+ coffee_shop diner+ restaurant+ noodle_bar ramen stool+ bakery"),
    (SettingKind.STATION, "station platform+ railway ticket_hall subway"),
    (
        SettingKind.CARRIAGE,
        "carriage+ coach bus buses train+ tram+ taxi+ cab+ wagon+ dog-cart car engine wipers "
        "windscreen passenger+",
    ),
    (SettingKind.SKY, "sky skies cloud+ heaven+ aeroplane+ airplane+ balloon+"),
    (SettingKind.MARKET, "market+ marketplace market-place bazaar+ stall+ fairground"),
    (SettingKind.STUDY, "study writing-table writing-desk scriptorium"),
    (SettingKind.BEDROOM, "bedroom+ bedchamber+ bed+ bedside nursery boudoir wardrobe+ pillow+"),
    (SettingKind.CLASSROOM, "classroom+ schoolroom+ school-room blackboard+ lecture_hall"),
    (
        SettingKind.SHIP,
        "ship+ schooner+ deck+ mast+ hull+ sail+ aboard cabin+ quarter-deck forecastle galleon+ "
        "bulwark+ poop",
    ),
    (SettingKind.DESERT, "desert+ dune+ oasis sandstorm+ caravan+"),
    (SettingKind.BATTLEFIELD, "battlefield+ battleground+ trench trenches no-man's-land"),
    (SettingKind.SPACESHIP, "spaceship+ starship+ spacecraft space_station airlock+ orbit"),
    (SettingKind.VILLAGE, "village+ hamlet+ cottage+ village_green"),
    (SettingKind.GRAVEYARD, "graveyard+ churchyard+ cemetery gravestone+ tombstone+ grave graves"),
    (SettingKind.BRIDGE, "bridge+ footbridge+ parapet+"),
    (SettingKind.PRISON, "prison+ jail+ gaol+ prison_cell cell+ dungeon+"),
    (SettingKind.LIBRARY, "library libraries bookshelves reading-room reading_room"),
    (SettingKind.SHOP, "shop+ shopkeeper+ grocer+ apothecary store+ drugstore"),
    (SettingKind.HOSPITAL, "hospital+ ward+ sickroom+ infirmary clinic+"),
    (SettingKind.STAGE, "stage theatre+ theater+ footlights opera_house"),
    (
        Cue.INSIDE,
        "indoors inside_the upstairs downstairs ceiling+ fireplace fireside hearth carpet+ floor "
        "curtain+ windowsill lamp_on_the",
    ),
    (Cue.OUTSIDE, "outdoors outside open_air horizon pavement sky grass doorstep rooftop+"),
)

_HOURS: Table = (
    (TimeOfDay.DAWN, "dawn sunrise daybreak first_light"),
    (TimeOfDay.MORNING, "morning breakfast breakfast-time"),
    (TimeOfDay.DAY, "noon midday daylight lunchtime sunshine sunlight"),
    (TimeOfDay.AFTERNOON, "afternoon afternoons teatime tea-time"),
    (TimeOfDay.DUSK, "dusk sunset twilight nightfall gloaming"),
    (TimeOfDay.EVENING, "evening evenings supper supper-time dinner-time"),
    (TimeOfDay.NIGHT, "night midnight moonlight moon starlight stars tonight nights"),
    (Weather.CLEAR, "sunshine sunny sunlight clear_sky blue_sky cloudless moonlight bright_day"),
    (Weather.CLOUDY, "cloudy overcast grey_sky clouds"),
    (Weather.RAIN, "rain rained raining rainy drizzle~ downpour wet_through raindrop+ puddle+"),
    (Weather.STORM, "storm+ stormy thunder~ thunderstorm+ lightning tempest gale+ hurricane"),
    (Weather.SNOW, "snow snowed snowing snowy snowflake+ blizzard+ snowfall snows"),
    (Weather.FOG, "fog foggy mist misty haze"),
    (Weather.WIND, "wind windy winds gust+ breeze breezy"),
)

_FEELINGS: Table = (
    (
        Emotion.HAPPY,
        "smile~ beam~ happy happily glad gladly delight delighted delightedly joy joyful "
        "joyfully cheerful cheerfully merrily grin~~ cheered",
    ),
    (Emotion.AMUSED, "laugh~ laughter chuckle~ giggle~ amused snort~ joke~ mischievously"),
    (Emotion.TENDER, "gently tenderly softly fondly kindly lovingly hugged embraced kiss~ warmly"),
    (
        Emotion.SAD,
        "sad sadly wept weep~ cry crying sob~~ tears mournfully sorrow sorrowfully unhappy "
        "miserable miserably grief groan~ melancholy bitterly",
    ),
    (
        Emotion.ANGRY,
        "angry angrily furious furiously rage raged fury scowl~ glare~ indignantly crossly snarl~ "
        "savagely fiercely sternly snap~~ offended scold~ wrath passion",
    ),
    (
        Emotion.AFRAID,
        "afraid frightened terrified terror fear fearfully scared trembling trembled tremble "
        "shudder~ horror alarmed alarm nervously timidly panic shriek~ voice_shook "
        "shook_with shaking_with",
    ),
    (
        Emotion.SURPRISED,
        "surprise surprised astonished astonishment amazed amazement startled gasp~ stared "
        "stare staring exclaimed wonder wide-eyed speechless thunderstruck",
    ),
    (Emotion.DISGUSTED, "disgust disgusted contempt contemptuously scornfully sneer~ grimace~"),
    (Emotion.WORRIED, "worried anxiously anxious anxiety uneasy uneasily frown~ troubled sigh~"),
    (Emotion.PROUD, "proud proudly haughtily triumphantly grandly pompously boast~"),
    (Emotion.ASHAMED, "ashamed blush~ shame embarrassed sheepishly humbly guiltily"),
    (Emotion.DETERMINED, "firmly resolutely determined stubborn stubbornly grimly decidedly"),
    (Emotion.TIRED, "tired wearily weary yawn~ exhausted sleepy sleepily drowsily"),
    (Emotion.CURIOUS, "curious curiously curiosity peer~ wondered wondering puzzled examine~"),
)

_DEEDS: Table = (
    (Pose.SIT, "sit~~ sat seated perched sit_down~~ sat_down"),
    (Pose.STAND, "stand standing stood rose stood_up got_up jumped_up sprang_up got_to_his_feet"),
    (Pose.STAND, "got_to_her_feet got_to_their_feet leapt_up started_up rise arose"),
    (
        Pose.KNEEL,
        "kneel~ knelt fell_to_his_knees fell_to_her_knees",
    ),
    (
        Pose.WALK,
        "walk~ stroll~ march~ stride strode step~~ came_in went_to went_out went_over went_up "
        "went_down went_in wander~ climb~ crept",
    ),
    (Pose.WALK, "plod~~ hobble~ trudge~ pace~ came_up hopped trot~~ thumping"),
    (Pose.RUN, "run ran came_running rush~ dash~ hurry~ sprint~ flee fled chase~ gallop~ scamper~"),
    (Pose.LIE, "lay lie lying lain asleep fell_asleep stretched_out fainted sprawled slept"),
    (Pose.BOW, "bow~ curtsey~ curtsy~ bowed_low"),
    (Pose.POINT, "point~ pointed_at"),
    (Pose.WAVE, "wave~ beckon~ waved_his waved_her"),
    (Pose.CROSS_ARMS, "folded_his_arms folded_her_arms crossed_his_arms crossed_her_arms"),
    (Pose.CROSS_ARMS, "with_folded_arms arms_folded arms_crossed folding_his_arms"),
    (Pose.HANDS_ON_HIPS, "hands_on_hips hands_on_her_hips hands_on_his_hips arms_akimbo"),
    (Pose.HAND_TO_CHEST, "hand_on_her_heart hand_on_his_heart hand_to_her_heart clutched_her"),
    (Pose.HAND_TO_CHIN, "ponder~ scratched_his_head stroked_his_beard thoughtfully considered"),
    (Pose.HAND_TO_CHIN, "ran_a_hand thought_it_over rubbed_his_chin"),
    (Pose.HANDS_TOGETHER, "pray~ clasped_his_hands clasped_her_hands begged beg begging plead~"),
    (Pose.HANDS_TOGETHER, "wring~ wrung wrung_her_hands implore~"),
    (Pose.ARMS_UP, "raised_his_arms raised_her_arms threw_up_his_hands threw_up_her_hands cheer"),
    (Pose.REACH, "reach~ reached_out grab~~ grasp~ seize~ snatch~ catch caught slap~~ offered"),
    (Pose.REACH, "handed_him handed_her held_out stretched_out_his_hand laid pat~~ press~ tug~~"),
    (Pose.HOLD, "hold holding held carry~ clutch~ clasp~ lift~ raise~"),
    (Pose.SHRUG, "shrug~~"),
    (Pose.COVER_FACE, "covered_his_face covered_her_face face_in_her_hands face_in_his_hands"),
    (Pose.COVER_FACE, "hid_his_face hid_her_face buried_her_face buried_his_face wept weeping"),
    (Pose.RIDE, "rode riding ridden on_horseback in_the_saddle rode_up mounted_his mounted_her"),
    (Pose.EMBRACE, "hug~~ embrace~ threw_his_arms_round threw_her_arms_round in_each_other's_arms"),
    (Pose.EMBRACE, "threw_her_arms_around threw_his_arms_around held_him_close held_her_close"),
    (
        Pose.HOLD_HANDS,
        "hand_in_hand held_hands holding_hands hold_hands took_his_hand took_her_hand",
    ),
    (
        Pose.STRIKE,
        "raised_his_fist raised_her_fist shook_his_fist raised_his_sword struck_at punch~",
    ),
    (Pose.STRIKE, "raised_her_sword drew_his_sword drew_her_sword swung_at lunge~"),
    (Pose.SALUTE, "saluted_with_clasped cupped_his_hands cupped_her_hands cupped_his_fist"),
    (Pose.HANDS_BEHIND, "hands_behind_his_back hands_behind_her_back hands_clasped_behind"),
    (
        Pose.LISTEN,
        "cupped_his_ear cupped_her_ear hand_to_his_ear hand_to_her_ear listened_at",
    ),
    (Pose.THROW, "throw~ threw hurl~ fling flung toss~ tossed_it"),
    (Pose.PUSH, "push~ shove~ pushed_open pushed_the_door heave~"),
    (Pose.CARRY, "carried_in picked_up_the_child gathered_up in_his_arms in_her_arms"),
    (Pose.SLUMP, "slump~ hung_his_head hung_her_head bowed_his_head bowed_her_head droop~"),
    (Pose.CROUCH, "crouch~ squat~~ bend_down bent_down ducked huddle~ cower~"),
    (Pose.FALL, "fell_over tripped stumble~ tumble~ fell_down fell_backwards toppled fell_off"),
    (Cue.PUT_AWAY, "put_down put_away laid_down dropped let_fall let_go folded_up set_down put"),
    (Cue.PUT_AWAY, "laid threw_down slapped"),
)

_THINGS: Table = (
    (Prop.SWORD, "sword+ cutlass cutlasses rapier+ dagger+ blade+ sabre+"),
    (Prop.STAFF, "staff staves cane+ walking-stick walking_stick crutch stick+ broom+ spear+"),
    (Prop.BOOK, "book+ notebook+ diary ledger+ atlas manuscript+ volume_in"),
    (Prop.CUP, "cup+ mug+ glass_of goblet+ teacup+ tankard+ bowl+ tea_cup"),
    (Prop.LANTERN, "lantern+ lamp_in candle+ torch torches"),
    (Prop.PHONE, "phone+ telephone+ mobile smartphone+"),
    (Prop.UMBRELLA, "umbrella+ parasol+"),
    (Prop.LETTER, "letter+ envelope+ telegram+ scroll+ a_note the_note ticket+ parchment+ map+"),
    (Prop.BAG, "bag+ suitcase+ satchel+ sack+ backpack+ trumpet_case rucksack+ parcel+"),
    (Prop.LONGBOW, "longbow+ bow_and_arrow+ bow_and_arrows crossbow+ her_bow_and his_bow_and"),
    (Prop.BASKET, "basket+ hamper+ punnet+"),
    (Prop.FLOWER, "flower+ bouquet+ posy a_rose daisy daisies tulip+"),
    (Prop.POUCH, "purse+ pouch coin+ guinea+ shilling+ bag_of_gold"),
    (Prop.OAR, "oar+ paddle+ punt-pole"),
    (Prop.ROPE, "rope+ cord+ lasso"),
    (Prop.FAN, "a_fan the_fan her_fan his_fan"),
    (Cue.TAKE, "take takes took taking draw draws drew drawing pull~ pick~ bring brought with"),
    (Cue.TAKE, "hand hands uncapped unfolded unroll~ open~ read reading bore brandish~ wield~"),
    (
        Cue.CALL,
        "phone_rang phone_buzzed telephone_rang called_her called_him phone_rings on_the_phone",
    ),
)

_TURNS: Table = (
    (Cue.NOT, "not never no without nobody neither nor nothing didn't don't doesn't wasn't isn't"),
    (Cue.NOT, "couldn't wouldn't hadn't hasn't haven't won't can't cannot weren't hardly"),
    (Cue.TURN, "suddenly at_once all_at_once then_he_saw until_then in_a_moment at_that_moment"),
    (Cue.TURN, "just_then to_her_surprise to_his_surprise stopped froze out_of_nowhere instantly"),
    (Cue.HUSH, "silence silent silently still quiet nobody_spoke no_one_spoke said_nothing hush"),
    (Cue.HUSH, "stopped motionless paused pause nothing no_one_there empty"),
    (Cue.COME, "came_in came_running came_up enter~ arrive~ appeared came_into came_back"),
    (Cue.COME, "walked_in stepped_in hurried_in rushed_in burst_in strode_in came_out"),
    (Pose.WALK, "walked_in stepped_in strode_in walked_out walked_away walked_off"),
    (Pose.WALK, "walking_away walking_off strode_out strode_off"),
    (Pose.RUN, "hurried_in rushed_in ran_away ran_off hurried_away hurried_off rushed_out"),
    (Cue.LEAVE, "left_the went_out went_away went_off walked_out walked_away walked_off"),
    (Cue.LEAVE, "walking_away walking_off strode_out strode_off ran_away ran_off hurried_away"),
    (Cue.LEAVE, "hurried_off rushed_out depart~ leaves leaving took_his_leave took_her_leave"),
    (Cue.LEAVE, "stormed_out vanished disappeared"),
    (Cue.MANY, "crowd+ everybody everyone people soldiers army guests all_of_them jury"),
    (Pronoun.HE, "he"),
    (Pronoun.SHE, "she"),
)

_PEOPLE: Table = (
    (Gender.FEMALE, "woman women girl lady mother aunt sister grandmother queen duchess princess"),
    (Gender.FEMALE, "wife daughter mrs miss widow nun witch mum gran maid actress granny goddess"),
    (Gender.MALE, "man men boy gentleman father uncle brother grandfather king duke prince mr sir"),
    (Gender.MALE, "husband son lord monk wizard dad grandad captain squire fellow knight lad"),
    (Age.CHILD, "child children boy girl kid baby toddler little_girl little_boy lad infant"),
    (Age.YOUNG, "young youth teenager teenage student apprentice maiden seventeen eighteen"),
    (Age.ADULT, "middle-aged grown-up forty"),
    (Age.OLD, "old elderly aged ancient grandmother grandfather grandma grandpa granny seventy"),
    (Head.MONKEY, "monkey+ ape+"),
    (Head.PIG, "pig+ piglet+ boar+ hog+"),
    (Head.RABBIT, "rabbit+ hare+ bunny"),
    (Head.CAT, "cat cats kitten+ tomcat tiger+ lion+ leopard+"),
    (Head.DOG, "dog dogs puppy hound wolf wolves"),
    (Head.MOUSE, "mouse mice rat rats dormouse hamster hedgehog mole"),
    (Head.BIRD, "bird+ crow+ owl+ duck+ eagle+ parrot+ dodo lory eaglet magpie raven+ pigeon+"),
    (Head.FOX, "fox foxes vixen"),
    (Head.HORSE, "horse horses pony donkey mule unicorn"),
    (Head.OX, "ox oxen bull+ cow+ buffalo minotaur"),
    (Head.ROBOT, "robot+ android+ automaton"),
    (Head.DRAGON, "dragon+ gryphon griffin lizard crocodile"),
    (Head.DEMON, "demon+ devil+ ogre+ goblin+ troll+ fiend+ monster+"),
    (Trait.GLASSES, "spectacles glasses eyeglasses monocle bespectacled"),
    (Beard.LONG, "long_beard flowing_beard long_white_beard long_grey_beard long_gray_beard"),
    (Beard.FULL, "full_beard bushy_beard thick_beard"),
    (Beard.GOATEE, "goatee pointed_beard"),
    (Beard.MOUSTACHE, "moustache+ mustache+ moustached"),
    (Beard.STUBBLE, "stubble unshaven stubbly"),
    (Trait.HAIR, "long_beard flowing_beard long_white_beard long_grey_beard long_gray_beard"),
    (Trait.HAIR, "full_beard bushy_beard thick_beard goatee pointed_beard stubble"),
    (Tint.WHITE, "long_white_beard"),
    (Tint.GREY, "long_grey_beard long_gray_beard"),
    (Trait.SCAR, "scar+ scarred"),
    (Trait.FRECKLES, "freckles freckled"),
    (Trait.EYEPATCH, "eyepatch eye-patch eye_patch one-eyed"),
    (Trait.EARRINGS, "earring+"),
    (Headgear.STRAW_HAT, "hat straw_hat+ bamboo_hat conical_hat sun_hat"),
    (Headgear.CAP, "cap baseball_cap flat_cap beret bowler"),
    (Headgear.TOP_HAT, "top_hat silk_hat tall_hat top-hat hatter"),
    (Headgear.SCHOLAR_CAP, "scholar's_cap mortarboard"),
    (Headgear.CROWN, "crown tiara coronet king queen emperor empress"),
    (Headgear.HEADSCARF, "headscarf kerchief bandana bandanna turban"),
    (Headgear.HELMET, "helmet+ hard_hat"),
    (Headgear.HOOD, "hood hooded cowl"),
    (Headgear.RIBBON, "ribbon+ hair_bow"),
    (Headgear.FLOWER, "flower_in_her_hair flowers_in_her_hair"),
    (Trait.BEARD, "beard+ bearded moustache+ mustache+ whiskers moustached"),
    (Trait.HAIR, "hair bun plaits plait braids braid curls curly ponytail beard moustache haired"),
    (Trait.HAIR, "mustache whiskers eyebrows grey-haired white-haired dark-haired"),
    (Hairdo.BALD, "bald shaven bald-headed"),
    (Hairdo.BALDING, "balding half-bald"),
    (Hairdo.CURLY, "curls curly frizzy"),
    (Hairdo.TWO_BUNS, "two_buns"),
    (Hairdo.PLAITS, "plaits plait braids pigtails"),
    (Hairdo.PONYTAIL, "ponytail"),
    (Hairdo.LONG, "long_hair long-haired"),
    (Hairdo.SHORT, "short_hair crew_cut cropped"),
    (Hairdo.BUN, "bun topknot chignon"),
    (Hairdo.BOB, "bob bobbed"),
    (Trait.HAIR, "long_hair short_hair"),
    (Trait.SKIN, "skin skinned face complexion"),
    (
        Trait.GARMENT,
        "robe robes coat raincoat cassock habit blazer pyjamas nightgown kimono qipao "
        "dungarees jacket shirt dress gown suit cardigan jumper sweater hoodie "
        "cloak apron waistcoat uniform tunic skirt scarf cape overalls armour t-shirt",
    ),
    (Trait.TALL, "tall long-legged lanky towering"),
    (Trait.GIANT, "giant gigantic giantess colossal hulking"),
    (Trait.SHORT, "short tiny small little dwarf slight"),
    (Trait.STOUT, "stout fat plump portly big burly broad round heavy stocky"),
    (Trait.THIN, "thin slender slim lean skinny gaunt bony slight"),
    (Trait.DEEP_VOICE, "deep gruff low hoarse rumbling bass"),
    (Trait.HIGH_VOICE, "high shrill piping squeaky bright"),
    (Trait.QUICK_VOICE, "quick fast hurried rapid breathless"),
    (Trait.SLOW_VOICE, "slow slowly measured drawling solemn"),
    (Tone.GENTLE, "gentle kind mild tender soft shy sweet loving patient kindly quiet timid"),
    (Tone.BRIGHT, "bright cheerful lively eager clear sunny frank open curious"),
    (Tone.MERRY, "merry jolly playful joking funny mischievous teasing cheeky"),
    (Tone.GRAVE, "grave solemn stern serious dignified noble calm wise severe strict deep"),
    (Tone.GRUFF, "gruff rough hoarse surly grumpy blunt coarse rude hot-tempered short-tempered"),
    (Tone.SHARP, "sharp shrill angry haughty proud impatient bossy scolding hasty bitter"),
    (Tone.SLY, "sly cunning crafty wily oily smooth false scheming treacherous"),
    (Costume.SCHOLAR_ROBE, "scholar student_robe professor robe robes"),
    (Costume.ARMOUR, "armour soldier general warrior guard"),
    (Costume.MONK_ROBE, "monk friar abbot hermit"),
    (Costume.COURT_ROBE, "king queen emperor empress duchess prince princess crown knave"),
    (Costume.COAT, "coat raincoat overcoat trenchcoat"),
    (Costume.JACKET, "jacket anorak driver leather uniform policeman pirate sailor"),
    (Costume.SUIT, "suit businessman lawyer detective banker tuxedo"),
    (Costume.DRESS, "dress skirt frock pinafore"),
    (Costume.HOODIE, "hoodie skateboard teenager"),
    (Costume.SWEATER, "sweater jumper cardigan pullover"),
    (Costume.APRON, "apron cook baker waiter waitress chef barista"),
    (Costume.SHIRT, "shirt t-shirt blouse"),
    (Costume.TAILCOAT, "tailcoat waistcoat squire butler footman gentleman hatter"),
    (Costume.PERIOD_GOWN, "gown crinoline"),
    (Costume.HANFU, "hanfu kimono"),
    (Costume.SCHOOL_UNIFORM, "school_uniform schoolgirl schoolboy blazer gymslip"),
    (Costume.PADDED_COAT, "padded_jacket padded_coat quilted_jacket quilted_coat winter_coat"),
    (Costume.HABIT, "nun priest vicar curate cassock habit bishop parson"),
    (Costume.TAOIST_ROBE, "taoist daoist"),
    (Costume.CLOAK, "cloak hooded elf ranger"),
    (Costume.WIZARD_ROBE, "wizard witch sorcerer sorceress magician enchanter"),
    (Costume.PLATE_ARMOUR, "knight plate_armour breastplate"),
    (Costume.FARM_DRESS, "dungarees farmer overalls farmhand milkmaid shepherdess shepherd"),
    (Costume.QIPAO, "qipao cheongsam"),
    (Costume.NIGHTWEAR, "nightgown nightdress nightshirt pyjamas pajamas"),
    (Costume.WORK_TUNIC, "tunic peasant ferryman miller woodcutter gardener"),
)

_COLOURS: Table = (
    (Tint.RED, "red scarlet crimson ginger ruddy vermilion"),
    (Tint.ORANGE, "orange amber copper auburn"),
    (Tint.YELLOW, "yellow gold golden blond blonde fair mustard"),
    (Tint.GREEN, "green olive emerald"),
    (Tint.TEAL, "teal turquoise"),
    (Tint.BLUE, "blue navy azure indigo denim"),
    (Tint.PURPLE, "purple violet plum mauve lilac"),
    (Tint.PINK, "pink rose"),
    (Tint.BROWN, "brown tan chestnut bronze tweed hazel"),
    (Tint.BLACK, "black dark raven jet ebony"),
    (Tint.GREY, "grey gray silver grizzled grey-haired ashen"),
    (Tint.WHITE, "white ivory snowy white-haired pale cream"),
)

_ERAS: Table = (
    (
        Era.MODERN,
        "phone+ smartphone+ bus buses car cars computer+ laptop+ email+ internet television+ tv "
        "neon video+ airport+ subway app+ website+ mobile elevator+ traffic microwave+ wifi "
        "supermarket+ fridge+ headphones",
    ),
    (
        Era.PERIOD_WESTERN,
        "carriage+ candle+ squire+ duchess parlour+ bonnet+ cutlass cutlasses musket+ footman "
        "footmen waistcoat+ doubloon+ governess gig barouche dog-cart telegram+ lantern+ "
        "petticoat+ curate+ snuff inn+ hansom wigs wig ballroom+ king queen thee thou croquet "
        "schooner+ guineas shillings gentlemen",
    ),
    (
        Era.PERIOD_CHINESE,
        "dynasty taoist jade_emperor mandarin+ bodhisattva jianghu pagoda+ imperial_examination "
        "yamen tael+ kung_fu",
    ),
)

LANGUAGE = Language(
    words,
    _PLACES + _HOURS + _FEELINGS + _DEEDS + _THINGS + _TURNS + _PEOPLE + _COLOURS + _ERAS,
    reach=3,
)
