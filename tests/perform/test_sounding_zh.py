import pytest

from yanyi.perform.sounding import heard
from yanyi.perform.sounding_zh import TONGUE


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("外面响起了敲门声。", "knock"),
        ("他在门上敲了三下，又拍门大叫。", "knock"),
        ("远处传来一阵马蹄声。", "hooves"),
        ("他策马而去。", "hooves"),
        ("天边滚过一阵雷声。", "thunder"),
        ("寺里的钟响了。", "bell"),
        ("忽听一声枪响。", "shot"),
        ("忽然一声炮响，伏兵四起。", "cannon"),
        ("台下响起雷鸣般的掌声。", "applause"),
        ("众人齐声欢呼。", "cheer"),
        ("她把信撕得粉碎。", "tear"),
        ("他扑通一声跳进河里。", "splash"),
        ("茶碗掉在地上摔碎了。", "glass"),
        ("汽车在门口停下，喇叭响了两声。", "car"),
        ("电话铃响了。", "telephone"),
        ("手机忽然震动起来。", "mobile"),
        ("楼上传来脚步声。", "wood_steps"),
        ("鸡叫了三遍。", "cock"),
        ("村里的狗叫了起来。", "dog"),
        ("老和尚敲着木鱼。", "wooden_fish"),
        ("门吱呀一声开了。", "door"),
        ("火车轰隆隆地驶过大桥。", "train"),
        ("树上乌鸦叫了几声。", "crow"),
        ("他狠狠拍了一下桌子。", "slap"),
        ("鞭炮噼里啪啦地响。", "firecrackers"),
        ("山门外号角齐鸣。", "horn"),
    ],
)
def test_what_is_heard(words: str, event: str) -> None:
    assert event in [one.event.value for one in heard(words, "zh")]


@pytest.mark.parametrize(
    "words",
    [
        "他办事雷厉风行。",
        "他听到一点风声，连夜走了。",
        "他暴跳如雷。",
        "一个钟头过去了。",
        "她推敲着诗句。",
        "他鼓励我说下去。",
        "没有脚步声。",
        "并没有人来敲门。",
        "他正要敲门。",
        "如果有人敲门，你就出去。",
        "难道是枪声？",
        "那声音像打雷。",
        "他的呼噜好似雷鸣。",
        "锣也不响，鼓也不敲。",
        "林妹妹嗤的一声笑了。",
        "他大喊：快走。",
        "两人一见钟情。",
        "他拔腿就跑。",
        "他应当响应号召。",
        "光阴似箭。",
    ],
)
def test_what_is_not_heard(words: str) -> None:
    assert heard(words, "zh") == ()


def test_no_rule_fits_everything() -> None:
    assert not [pattern for pattern, _ in TONGUE.rules if pattern.search("")]
    assert not [echo for echo in TONGUE.echoes if echo.pattern.search("")]
