"""Pictures described in Chinese."""

from collections.abc import Iterable

from yanyi.art.lettering.items import Kind
from yanyi.board.types import Actor, Look, Setting
from yanyi.board.vocabulary import Framing, Head, Pose, Prop, Turn
from yanyi.story.vocabulary import Age, Gender

FRAMINGS = {
    "establishing": "全景",
    "wide": "远景",
    "medium": "",
    "close": "特写",
    "insert": "细节",
}
PLACES = {
    "river": "河边", "mountain": "山间", "forest": "林中", "garden": "园中", "field": "田野",
    "seashore": "海边", "snowfield": "雪原", "cave": "洞中", "temple": "庙中", "palace": "宫殿",
    "old_street": "古街", "old_room": "屋内", "tavern": "酒馆", "boat": "船上", "street": "街上",
    "city": "城中", "room": "房间里", "kitchen": "厨房里", "office": "办公室里", "cafe": "咖啡馆里",
    "station": "车站", "carriage": "车厢里", "sky": "天空", "abstract": "", "market": "集市",
    "study": "书房", "bedroom": "卧室", "classroom": "教室", "ship": "大船上", "graveyard": "墓地",
    "prison": "牢房", "stage": "戏台上", "desert": "沙漠", "battlefield": "战场",
    "spaceship": "飞船里", "bridge": "桥上", "library": "图书馆", "hospital": "医院",
    "shop": "店铺", "village": "村中",
}  # fmt: skip
TIMES = {
    "unknown": "", "dawn": "黎明", "morning": "清晨", "day": "白天", "afternoon": "午后",
    "dusk": "黄昏", "evening": "傍晚", "night": "夜里",
}  # fmt: skip
WEATHERS = {
    "unknown": "", "clear": "", "cloudy": "阴天", "rain": "下着雨", "storm": "暴风雨中",
    "snow": "下着雪", "fog": "雾中", "wind": "风中",
}  # fmt: skip
MOODS = {
    "calm": "", "joyful": "气氛欢快。", "tender": "气氛温柔。", "comic": "气氛诙谐。",
    "melancholy": "气氛忧伤。", "mysterious": "气氛神秘。", "tense": "气氛紧张。",
    "fearful": "气氛惊惧。", "angry": "气氛激愤。", "epic": "气势壮阔。",
}  # fmt: skip
POSES = {
    "stand": "站着", "talk": "说着话", "point": "伸手指着", "wave": "挥着手",
    "cross_arms": "抱着双臂", "hands_on_hips": "双手叉腰", "hand_to_chest": "手按胸口",
    "hand_to_chin": "托着下巴", "hands_together": "双手合在一起", "arms_up": "举起双臂",
    "reach": "伸出手", "hold": "拿着东西", "shrug": "耸了耸肩", "cover_face": "捂着脸",
    "sit": "坐着", "kneel": "跪着", "walk": "走着", "run": "奔跑着", "lie": "躺着",
    "bow": "躬身行礼", "ride": "骑着坐骑", "embrace": "抱着人", "hold_hands": "牵着手",
    "crouch": "蹲着", "fall": "跌倒", "salute": "行礼", "carry": "扛着东西", "listen": "侧耳听着",
    "throw": "扔着东西", "hands_behind": "背着手", "push": "用力推着", "slump": "垂着头",
    "strike": "挥手打去",
}  # fmt: skip
EMOTIONS = {
    "neutral": "", "happy": "高兴", "amused": "好笑", "tender": "温柔", "sad": "悲伤",
    "angry": "生气", "afraid": "害怕", "surprised": "吃惊", "disgusted": "嫌恶", "worried": "担忧",
    "proud": "自豪", "ashamed": "羞愧", "determined": "坚定", "tired": "疲倦", "curious": "好奇",
}  # fmt: skip
PROPS = {
    "none": "", "sword": "剑", "staff": "棍杖", "book": "书", "cup": "杯子", "lantern": "灯笼",
    "phone": "手机", "umbrella": "伞", "letter": "信", "bag": "包袱", "fan": "扇子", "oar": "桨",
    "basket": "篮子", "flower": "花", "longbow": "弓", "pouch": "钱袋", "rope": "绳子",
}  # fmt: skip
_HEADS = {
    "monkey": "猴子", "pig": "猪", "rabbit": "兔子", "cat": "猫", "dog": "狗", "mouse": "老鼠",
    "bird": "鸟", "fox": "狐狸", "horse": "马", "dragon": "龙", "demon": "妖怪", "ox": "牛",
    "robot": "机器人",
}  # fmt: skip
_PEOPLE = {
    (Age.CHILD, Gender.FEMALE): "一个女孩", (Age.CHILD, Gender.MALE): "一个男孩",
    (Age.YOUNG, Gender.FEMALE): "一个年轻女子", (Age.YOUNG, Gender.MALE): "一个年轻男子",
    (Age.ADULT, Gender.FEMALE): "一个女子", (Age.ADULT, Gender.MALE): "一个男子",
    (Age.OLD, Gender.FEMALE): "一个老妇人", (Age.OLD, Gender.MALE): "一个老人",
}  # fmt: skip
_LEADS = {
    Kind.SPEECH: "{name}：", Kind.WHISPER: "{name}低声说：", Kind.SHOUT: "{name}喊道：",
    Kind.THOUGHT: "{name}心想：", Kind.SONG: "{name}唱道：", Kind.SOUND: "声响：",
    Kind.LETTER: "信：", Kind.NOTICE: "告示：", Kind.SCREEN: "屏幕：",
}  # fmt: skip


class Chinese:
    """How Chinese describes a picture; what it has no word for it does not tell."""

    def scene(self, framing: Framing, setting: Setting, place: str) -> str:
        """Where and when it is."""
        weather = "" if setting.inside else WEATHERS.get(setting.weather.value, "")
        where = [place or PLACES.get(setting.kind.value, ""), TIMES.get(setting.time.value, "")]
        told = "，".join(filter(None, [*where, weather]))
        sentence = "：".join(filter(None, [FRAMINGS.get(framing.value, ""), told]))
        mood = MOODS.get(setting.mood.value, "")
        return (f"{sentence}。" if sentence else "") + mood

    def seen(self, framing: Framing) -> str:
        """How near the picture is."""
        how = FRAMINGS.get(framing.value, "")
        return f"{how}。" if how else ""

    def person(self, name: str, actor: Actor, at: int, count: int, near: bool) -> str:
        """One person in one sentence."""
        who = name or _stranger(actor.look)
        feels = EMOTIONS.get(actor.emotion.value, "")
        prop = PROPS.get(actor.prop.value, "")
        does = POSES.get(actor.pose.value, "")
        if near and actor.pose in (Pose.STAND, Pose.TALK):
            does = ""
        elif actor.pose is Pose.HOLD and prop:
            does = f"拿着{prop}"
        held = prop and actor.prop is not Prop.NONE and actor.pose is not Pose.HOLD
        parts = [
            _side(at, count) + who + ("" if count > 1 and does else does),
            does if count > 1 else "",
            "背对着我们" if actor.turn is Turn.BACK else "",
            f"神情{'十分' if actor.intensity >= 0.8 else ''}{feels}" if feels else "",
            f"手里有{prop}" if held else "",
        ]
        return f"{'，'.join(filter(None, parts))}。"

    def nobody(self) -> str:
        """That nobody is in the picture."""
        return "画中无人。"

    def lead(self, kind: Kind, name: str) -> str:
        """Who says what follows."""
        return _LEADS.get(kind, "").format(name=name or "画外音")

    def join(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return "".join(sentences)


def _side(at: int, count: int) -> str:
    if count == 1:
        return ""
    if at == 0:
        return "左边是"
    return "右边是" if at == count - 1 else "中间是"


def _stranger(look: Look) -> str:
    if look.head is not Head.HUMAN:
        return f"一个{_HEADS.get(look.head.value, '怪人')}"
    plain = {Gender.FEMALE: "一个女子", Gender.MALE: "一个男子"}.get(look.gender, "一个人")
    return _PEOPLE.get((look.age, look.gender), plain)
