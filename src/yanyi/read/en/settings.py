"""English scenes: their borders, and the words for hour, weather, season and place."""

import re

from yanyi.read.en import places
from yanyi.read.finder import Finder
from yanyi.read.lexicon import forms
from yanyi.read.signs import Hints, Opening, Signs, meanings
from yanyi.story.vocabulary import Season, TimeOfDay, Weather

# Plain words, hints, and words for what begins only there.
_TIMES: tuple[tuple[TimeOfDay, str, str, str], ...] = (
    (
        TimeOfDay.DAWN,
        "at_dawn at_daybreak at_sunrise at_break_of_day at_first_light before_dawn before_sunrise "
        "before_daybreak by_dawn in_the_dawn grey_dawn gray_dawn the_break_of_day at_cockcrow "
        "first_light_of_dawn in_the_early_dawn",
        "dawn daybreak sunrise cock_crew cockcrow morning_star",
        "dawn_broke day_broke dawn_came sun_rose sun_was_rising day_was_breaking "
        "day_began_to_break dawn_was_breaking it_grew_light began_to_grow_light light_came",
    ),
    (
        TimeOfDay.MORNING,
        "this_morning in_the_morning next_morning that_morning one_morning the_following_morning "
        "early_morning morning_sun the_morning_of on_the_morning all_the_morning all_morning "
        "at_breakfast after_breakfast following_morning bright_morning fine_morning cold_morning "
        "sunny_morning winter_morning summer_morning spring_morning autumn_morning sunday_morning "
        "monday_morning whole_morning second_morning third_morning later_morning morning_light "
        "morning_air morning_sky morning_mist morning_breeze",
        "morning breakfast forenoon breakfast-table breakfasted",
        "morning_came morning_dawned when_morning by_morning",
    ),
    (
        TimeOfDay.DAY,
        "at_noon at_midday at_mid-day broad_daylight noonday at_noontide hot_day in_the_daytime "
        "midday_sun noon_sun the_heat_of_the_day",
        "noon midday daylight sunny_day bright_day",
        "noon_came",
    ),
    (
        TimeOfDay.AFTERNOON,
        "this_afternoon that_afternoon in_the_afternoon one_afternoon afternoon_sun "
        "after_luncheon after_lunch at_luncheon at_lunch late_afternoon all_afternoon "
        "the_afternoon_of the_same_afternoon at_tea-time afternoon_light afternoon_heat",
        "afternoon luncheon lunch tea-time teatime",
        "",
    ),
    (
        TimeOfDay.DUSK,
        "at_dusk at_twilight at_sunset at_sundown at_nightfall in_the_twilight in_the_dusk "
        "in_the_gloaming in_the_gathering_dusk setting_sun",
        "dusk twilight sunset sundown nightfall gloaming",
        "sun_set sun_was_setting sun_had_set sun_went_down sun_had_gone_down sun_was_going_down "
        "dusk_fell twilight_fell twilight_came it_grew_dark it_was_growing_dark "
        "it_was_getting_dark began_to_grow_dark darkness_was_falling growing_dusk sun_sank "
        "sun_was_low day_was_drawing_to_a_close evening_was_falling",
    ),
    (
        TimeOfDay.EVENING,
        "this_evening that_evening in_the_evening one_evening at_supper after_supper "
        "the_evening_of after_dinner at_dinner late_evening all_the_evening whole_evening "
        "all_evening next_evening the_same_evening winter_evening summer_evening following_evening "
        "evening_light evening_air evening_sky evening_mist evening_sun evening_breeze",
        "evening supper supper-time dinner_was",
        "evening_came evening_fell towards_evening toward_evening by_evening evening_drew_on",
    ),
    (
        TimeOfDay.NIGHT,
        "at_midnight at_night that_night in_the_night one_night by_night the_middle_of_the_night "
        "dead_of_night by_moonlight in_the_moonlight in_the_starlight by_candlelight "
        "under_the_stars the_same_night late_at_night in_the_dead_of_night all_night_long "
        "dark_night cold_night stormy_night winter_night summer_night night_air night_wind "
        "the_night_was that_same_night moonlit_night to_bed night_was_dark into_the_night "
        "during_the_night all_night the_moon_shone moon_was_shining first_night second_night "
        "third_night next_night deep_in_the_night far_into_the_night night_sky",
        "midnight night moonlight moonlit starlight lamplight candlelight candle-light moonbeams "
        "the_moon the_stars starry street-lamps",
        "night_fell night_came night_had_fallen it_was_night darkness_fell night_was_falling "
        "it_was_dark when_night it_had_grown_dark moon_rose moon_had_risen moon_came_out "
        "stars_came_out dark_had_fallen night_drew_on",
    ),
)
_WEATHERS: tuple[tuple[Weather, str, str, str], ...] = (
    (
        Weather.STORM,
        "thunderstorm tempest a_storm the_storm gale hurricane terrible_storm violent_storm "
        "great_storm snowstorm_and storm_was lightning_flashed thunder_rolled clap_of_thunder "
        "flash_of_lightning peal_of_thunder thunder_and_lightning crash_of_thunder "
        "roll_of_thunder flashes_of_lightning",
        "storm stormy thunder lightning thunderclouds",
        "storm_broke storm_arose storm_came storm_burst storm_rose",
    ),
    (
        Weather.SNOW,
        "it_snowed it_was_snowing was_snowing snow_fell snow_was_falling snow_lay the_snow "
        "falling_snow blizzard snowstorm snowflakes deep_snow heavy_snow fresh_snow snow_drifted "
        "snow-drifts snowdrifts in_snow of_snow_fell snow_had_fallen with_snow flakes_of_snow "
        "snow_on_the_ground the_flakes knee-deep_in_snow",
        "snow snowy snowing snowflake sleet frost ice icicles",
        "began_to_snow snow_began started_to_snow",
    ),
    (
        Weather.RAIN,
        "it_rained it_was_raining was_raining rain_fell rain_was_falling the_rain in_the_rain "
        "pouring_rain heavy_rain drizzle drizzled drizzling downpour rain_beat rain_poured "
        "raining_hard raining rain_drummed rain_pattered rain_came_down rain_had_fallen "
        "through_the_rain fine_rain soft_rain thin_rain cold_rain shower_of_rain raindrops rainy "
        "rain_ran rain_streamed rained_all pouring_with_rain",
        "rain rained wet_streets puddles umbrella umbrellas showers dripping",
        "began_to_rain rain_began started_to_rain came_on_to_rain",
    ),
    (
        Weather.FOG,
        "the_fog thick_fog dense_fog foggy the_mist thick_mist misty mist_rose mist_lay mist_hung "
        "in_a_fog_bank white_mist sea-fog morning_mist haze_hung fog_lay fog_hung a_fog a_mist",
        "fog mist mists haze hazy vapour",
        "fog_came fog_rolled mist_came fog_crept",
    ),
    (
        Weather.WIND,
        "wind_blew wind_howled wind_was_blowing wind_roared wind_whistled windy high_wind "
        "strong_wind wind_tore wind_swept gust_of_wind gusts_of_wind wind_was_high wind_rattled "
        "wind_moaned bitter_wind cold_wind north_wind_blew wind_drove",
        "wind breeze gust gusts gusty breezy",
        "wind_rose wind_sprang_up wind_got_up",
    ),
    (
        Weather.CLOUDY,
        "overcast cloudy grey_sky gray_sky leaden_sky dull_day grey_clouds gray_clouds "
        "black_clouds dark_clouds sky_was_grey sky_was_gray clouds_hung low_clouds heavy_clouds "
        "grey_day grey_morning the_clouds",
        "clouds cloud",
        "clouds_gathered sky_darkened clouded_over sky_grew_dark",
    ),
    (
        Weather.CLEAR,
        "clear_sky blue_sky cloudless bright_sunshine sun_shone sun_was_shining bright_sun "
        "the_sunshine sunny_day sky_was_clear sky_was_blue blazing_sun hot_sun in_the_sun "
        "sunlight fine_day fine_weather beautiful_day lovely_day glorious_day bright_day "
        "fine_morning sunny_morning starry sunny the_sun_beat sunbeams sun_blazed warm_sun "
        "in_the_sunshine moonlit the_moon_shone bright_moonlight sun_streamed",
        "sunshine sun moonlight stars starlight",
        "rain_stopped rain_had_stopped rain_ceased rain_was_over storm_passed storm_was_over "
        "storm_had_passed fog_lifted mist_cleared fog_cleared sun_came_out sun_broke_through "
        "snow_stopped stopped_raining stopped_snowing ceased_to_rain storm_had_blown_over "
        "snow_had_stopped rain_had_ceased clouds_parted left_off_raining sky_cleared "
        "weather_cleared",
    ),
)
_SEASONS: tuple[tuple[Season, str, str], ...] = (
    (
        Season.SPRING,
        "in_spring in_the_spring that_spring this_spring springtime spring-time spring_morning "
        "early_spring late_spring spring_day spring_sun spring_rain spring_came spring_evening "
        "of_spring next_spring spring_flowers spring_had_come",
        "april easter may_morning march_wind in_may apple-blossom primroses daffodils in_april "
        "crocuses bluebells cherry-blossom cherry_blossoms swallows_returned",
    ),
    (
        Season.SUMMER,
        "in_summer in_the_summer that_summer this_summer summertime summer_day summer's_day "
        "summer_sun summer_morning summer_evening summer_night midsummer of_summer high_summer "
        "early_summer late_summer summer_heat summer_came summer_afternoon next_summer hot_summer "
        "summer_rain",
        "july august june hay-making haymaking heat-wave in_june in_july dog-days dragonflies",
    ),
    (
        Season.AUTUMN,
        "in_autumn in_the_autumn that_autumn autumn_day autumn_leaves autumn_evening "
        "autumn_morning late_autumn early_autumn autumn_wind autumn_rain in_the_fall autumn "
        "autumnal of_autumn autumn_night harvest-time fallen_leaves harvest_moon",
        "september october november harvest in_september in_october in_november stubble halloween "
        "michaelmas",
    ),
    (
        Season.WINTER,
        "in_winter in_the_winter that_winter this_winter winter_day winter's_day winter_night "
        "winter_evening winter_morning midwinter wintry of_winter hard_winter cold_winter "
        "christmas_eve christmas_day new_year's_eve winter_came long_winter winter_sun next_winter",
        "christmas december january february winter snow snowing snowed frozen frost icicles "
        "snowflakes blizzard snowdrifts in_january in_december in_february",
    ),
)
_INDOORS = forms(
    "indoors inside_the_house in_the_room by_the_fire by_the_fireside at_the_table window-pane "
    "windowpane the_windows the_window the_ceiling the_hearth the_fireplace the_stove the_sofa "
    "the_counter her_chair his_chair armchair arm-chair the_stairs upstairs downstairs the_lamp "
    "the_carpet the_desk the_bed his_bed her_bed mantelpiece the_floor the_curtains the_shelf "
    "the_shelves the_staircase the_corridor"
)
_OUTDOORS = forms(
    "outdoors out_of_doors in_the_open_air the_sky overhead_the_sky the_grass under_the_trees "
    "the_pavement the_hedge the_horizon the_waves the_cobbles on_horseback his_horse her_horse "
    "the_tide the_bushes the_sand the_cliffs the_trees in_the_open under_a_tree the_ground"
)
_CLAUSE = re.compile(r"[.;:!?—]|--")
_UNREAL = re.compile(
    r"\b(?:not|no|never|without|nor|neither|hardly|scarcely|cannot|yet|if|unless|whether|"
    r"would|could(?! (?:see|hear|feel|smell))|might|may|"
    r"should|shall|will|must|wished?|hoped?|perhaps|until|till|like|than|as though|seemed|"
    r"resembled|"
    r"remember\w*|recollect\w*|recall\w*|thought of|dream\w*|used to|yesterday|tomorrow|"
    r"to-morrow|"
    r"every|each|always|often|usually|generally|years? ago|years? before|last|good|imagin\w*|"
    r"pretend\w*|"
    r"forgot\w*|talk\w* of|spoke of|told of|stor(?:y|ies) of|picture of|painting of|expect\w*|"
    r"fear\w*|feared|"
    r"promis\w*|threaten\w*|prophes\w*|prayed for|longed for|waiting for|ready for|since)\b|"
    r"n['’]t\b"
)
# What a sentence remembers or tells of others does not happen now.
_REMEMBERED = re.compile(
    r"\b(?:remembered|remembering|recalled|recollected|thought of the|dreamed|dreamt|"
    r"years ago|years before|"
    r"used to|as a child|as a boy|as a girl|in those days|in former days|had once|it is said|"
    r"they say|long ago)\b"
)
_AFTER = re.compile(
    r"\s(?:of (?:applause|tears|laughter|rage|abuse|protest|words|blows|kisses|questions|weeping|"
    r"passion|arrows|stones|bullets|gold|sparks|dust|smoke|cheers|life|his life|her life|time|"
    r"youth|"
    r"grief|anger|fury|emotion|indignation|curses|hope|despair|fear|memory|wings|voices|"
    r"petals|roses)\b"
    r"|(?:had|has) (?:not|never)\b|(?:was|were|is) (?:not|never)\b|"
    r"(?:in|of) (?:his|her|their|your|my) (?:eyes?|face|voice|brow|heart|cheeks?|soul|mind)\b|"
    r"ago\b)"
    r"|['’]s (?:end|march|work)\b|-white\b"
)
_STOPPING = re.compile(
    r"\s(?:(?:had |has |was |have |is )?(?:stopped|ceased|gone|ended|passed|melted|cleared)|"
    r"(?:was|were|is) over)\b"
)
_OPENS = re.compile(
    r"[\s“\"]*(?:"
    r"The (?:next|following|same) (?:day|morning|evening|afternoon|night|week|month|year|spring|"
    r"summer|autumn|winter)\b|"
    r"(?:That|One) (?:same |fine |cold |dark |very )?"
    r"(?:night|evening|afternoon|morning|day|summer|winter|spring|autumn)\b|"
    r"(?:A|An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Some|Several|Many|A few|"
    r"Half an)\s(?:\w+\s)?(?:hours?|days?|weeks?|months?|years?|minutes)\s"
    r"(?:later|after|afterwards|passed|went by|had passed)\b|"
    r"(?:Early|Late) (?:the )?(?:next|that|in the|on the) (?:day |same |following )?"
    r"(?:morning|evening|afternoon|night)\b|"
    r"Meanwhile,|Next (?:day|morning|evening)\b|"
    r"At (?:dawn|dusk|midnight|sunset|sunrise|daybreak|nightfall|noon)\b|"
    r"By (?:dawn|dusk|nightfall|noon|midnight|the time (?:the sun|night|morning))\b|"
    r"(?:On|By) the (?:next|following|second|third|fourth|fifth|sixth|seventh|tenth) "
    r"(?:day|morning|night|evening)\b|"
    r"(?:When|As) (?:night|morning|evening|dawn|darkness|spring|summer|autumn|winter) "
    r"(?:came|fell|broke|dawned|approached)\b|"
    r"(?:Days|Weeks|Months|Years) (?:passed|went by|later)\b|"
    r"(?:Long|Not long|Some time|Many years|Years) (?:after(?:wards)?|later)\b)"
)
_FRESH = re.compile(
    r"\b(?:next|following|second|third|fourth|fifth|sixth|seventh|tenth)\s(?:\w+\s)?"
    r"(?:day|morning|evening|week|month|year|night|spring|summer|autumn|winter|afternoon)\b|"
    r"\b(?:days?|weeks?|months?|years?) (?:later|after|passed|went by|had passed)",
    re.IGNORECASE,
)


def opens_scene(text: str) -> bool:
    """Whether a paragraph's beginning jumps to another time or place."""
    return bool(_OPENS.match(text))


def _real(low: str, start: int, end: int) -> bool:
    """Whether words mean what is there now: not denied, imagined, compared or remembered."""
    begin = max(0, start - 48)
    for stop in _CLAUSE.finditer(low, begin, start):
        begin = stop.end()
    if _UNREAL.search(low, begin, start) or _AFTER.match(low, end):
        return False
    return not (low[start - 1 : start] == "-" or low[end : end + 1] == "-")


SIGNS = Signs(
    finder=Finder(
        meanings(forms, _TIMES, _WEATHERS, _SEASONS, (_INDOORS, _OUTDOORS), Hints(0.4, 0.5)),
        spaced=True,
    ),
    folded=places.folded,
    places=places.signs,
    real=_real,
    remembered=_REMEMBERED,
    stopped=_STOPPING,
    opening=Opening(_OPENS, 160, _FRESH, 60),
    first=9_000,
    last=3_000,
    dense=False,
)
