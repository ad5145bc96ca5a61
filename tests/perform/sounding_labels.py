"""The two examples marked by hand: what a listener should hear, line by line, in order.

A line is named by its beginning. What may be heard or not stands in ``MAY``.
"""

FERRY = (
    ("咚！", "thud"),
    ("雪片横着飞", "gurgle"),
    ("哗啦！", "splash"),
    ("船底擦着沙子", "scrape"),
    ("他正趴在柜台上", "slam"),
    ("锵！", "drawn"),
    ("嗤。", "tear"),
    ("客栈里静极了", "crackles"),
    ("当啷！", "dropped"),
    ("啪。", "coins"),
    ("啪。", "coins"),
    ("啪。", "coins"),
    ("小满的心怦怦地跳", "heartbeat"),
)
LOST = (
    ("Ding!", "small_bell"),
    ("Desmond shouted, and his boots", "wood_steps"),
    ("Splat!", "slap"),
    ("The wipers went", "wipers"),
    ("Her phone rang", "mobile"),
    ("Screeech!", "brakes"),
    ("Click.", "lock"),
    ("Click.", "lock"),
    ("She read the letter standing up", "train"),
    ("Heels came clattering", "stone_steps"),
    ("Ding!", "small_bell"),
)
MAY = frozenset({"whoosh", "page", "paper", "buzz", "clink", "thud", "horn"})
