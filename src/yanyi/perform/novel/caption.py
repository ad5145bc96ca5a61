"""Words for a picture, for those who cannot see it: who is there, where and when."""

from yanyi.board.types import Shot
from yanyi.board.vocabulary import SettingKind
from yanyi.story.types import Story
from yanyi.story.vocabulary import TimeOfDay, Weather
from yanyi.story.walk import character

_PLACES = {
    SettingKind.RIVER: ("河边", "by a river"),
    SettingKind.MOUNTAIN: ("山间", "in the mountains"),
    SettingKind.FOREST: ("林中", "in a forest"),
    SettingKind.GARDEN: ("园中", "in a garden"),
    SettingKind.FIELD: ("田野", "in the fields"),
    SettingKind.SEASHORE: ("海边", "on the seashore"),
    SettingKind.SNOWFIELD: ("雪原", "on a field of snow"),
    SettingKind.CAVE: ("洞中", "in a cave"),
    SettingKind.TEMPLE: ("庙中", "at a temple"),
    SettingKind.PALACE: ("宫殿", "in a palace"),
    SettingKind.OLD_STREET: ("古街", "in an old street"),
    SettingKind.OLD_ROOM: ("屋内", "in an old room"),
    SettingKind.TAVERN: ("酒馆", "in a tavern"),
    SettingKind.BOAT: ("船上", "on a boat"),
    SettingKind.STREET: ("街上", "in a street"),
    SettingKind.CITY: ("城中", "in a city"),
    SettingKind.ROOM: ("房间里", "in a room"),
    SettingKind.KITCHEN: ("厨房里", "in a kitchen"),
    SettingKind.OFFICE: ("办公室里", "in an office"),
    SettingKind.CAFE: ("咖啡馆里", "in a café"),
    SettingKind.STATION: ("车站", "at a station"),
    SettingKind.CARRIAGE: ("车厢里", "in a carriage"),
    SettingKind.SKY: ("天空", "under an open sky"),
    SettingKind.ABSTRACT: ("", ""),
    SettingKind.MARKET: ("集市上", "at a market"),
    SettingKind.STUDY: ("书房里", "in a study"),
    SettingKind.BEDROOM: ("卧房里", "in a bedroom"),
    SettingKind.CLASSROOM: ("学堂里", "in a classroom"),
    SettingKind.SHIP: ("海船上", "aboard a ship"),
    SettingKind.DESERT: ("大漠中", "in a desert"),
    SettingKind.BATTLEFIELD: ("战场上", "on a battlefield"),
    SettingKind.SPACESHIP: ("飞船里", "aboard a spaceship"),
    SettingKind.VILLAGE: ("村里", "in a village"),
    SettingKind.GRAVEYARD: ("墓地", "in a graveyard"),
    SettingKind.BRIDGE: ("桥上", "on a bridge"),
    SettingKind.PRISON: ("牢房里", "in a prison cell"),
    SettingKind.LIBRARY: ("图书馆里", "in a library"),
    SettingKind.SHOP: ("店铺里", "in a shop"),
    SettingKind.HOSPITAL: ("病房里", "in a hospital ward"),
    SettingKind.STAGE: ("戏台上", "on a stage"),
}
_TIMES = {
    TimeOfDay.UNKNOWN: ("", ""),
    TimeOfDay.DAWN: ("黎明", "at dawn"),
    TimeOfDay.MORNING: ("清晨", "in the morning"),
    TimeOfDay.DAY: ("白天", "by day"),
    TimeOfDay.AFTERNOON: ("午后", "in the afternoon"),
    TimeOfDay.DUSK: ("黄昏", "at dusk"),
    TimeOfDay.EVENING: ("傍晚", "in the evening"),
    TimeOfDay.NIGHT: ("夜里", "at night"),
}
_WEATHERS = {
    Weather.UNKNOWN: ("", ""),
    Weather.CLEAR: ("", ""),
    Weather.CLOUDY: ("阴天", "under clouds"),
    Weather.RAIN: ("下着雨", "in the rain"),
    Weather.STORM: ("暴风雨中", "in a storm"),
    Weather.SNOW: ("下着雪", "in the snow"),
    Weather.FOG: ("雾中", "in fog"),
    Weather.WIND: ("风中", "in the wind"),
}


def caption(story: Story, shot: Shot, place: str) -> str:
    """What the shot shows, in the story's language; ``place`` is its name in the story, if any."""
    chinese = story.language.lower().startswith("zh")
    pick = 0 if chinese else 1
    found = (character(story, role) for role in shot.roles)
    names = [one.name for one in found if one is not None]
    setting = shot.view.setting
    weather = "" if setting.inside else _WEATHERS[setting.weather][pick]
    if chinese:
        parts = ["、".join(names), place or _PLACES[setting.kind][0], _TIMES[setting.time][0]]
        return f"插图：{'，'.join(filter(None, [*parts, weather])) or '全景'}。"
    where = f"{place}," if place else _PLACES[setting.kind][1]
    parts = [f"{_listed(names)}{':' if place and names else ''}", where, _TIMES[setting.time][1]]
    words = " ".join(filter(None, [*parts, weather])).strip(" ,:")
    return f"Illustration: {words or 'a wide view'}."


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
