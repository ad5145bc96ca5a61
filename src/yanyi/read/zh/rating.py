"""Chinese words that are not for everyone, written by ourselves; death alone is for all."""

from yanyi.read.rating import terms
from yanyi.story.vocabulary import Rating, Subject

RATED = (
    terms(
        Rating.TEEN,
        Subject.VIOLENCE,
        """
        砍头; 砍下[^，。！？]{0,4}(?:头|首级); 割下[^，。！？]{0,4}(?:头|首级); 斩首; 枭首; 割喉;
        割断[^，。！？]{0,3}喉咙; 勒死; 掐死; 刺死; 捅死; 捅了[一几]刀; 砍死; 乱刀;
        (?<!拷)打死(?!不); 毒死; 活埋; 谋杀; 凶杀; 暗杀; 杀人灭口; 屠城; 血淋淋; 血泊; 血流如注;
        血流满面; 鲜血直流; 鲜血淋漓; 鲜血喷; 满身是血; 浑身是血; 脑浆; 严刑拷打; 酷刑
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.VIOLENCE,
        """
        开膛; 剖腹; 破腹; 剜心; 剜出; 挖出[^，。！？]{0,3}(?:心肝|眼珠|眼睛); 凌迟; 碎尸(?!万段);
        分尸; 肢解; 剥皮抽筋; 活剥; 剁成肉; 吃人肉; 人肉(?:馒头|包子|作坊); 血肉模糊; 脑浆迸;
        肠子流; 五马分尸
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.SEX,
        """
        妓女; 妓院; 娼妓; 青楼; 窑子; 嫖; 裸体; 赤身露体; 赤身裸体; 一丝不挂; 脱光; 淫荡; 淫妇;
        淫乱; 淫欲; 通奸; 偷情; 奸夫; 奸情; 云雨之(?:事|欢); 云雨情; 上了床; 春宫
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.SEX,
        """
        强奸; 轮奸; 奸淫; 奸污; 强暴了; 乱伦; 性交; 做爱; (?<!阴阳)交媾; 阴茎; 阴道; 卖淫; 色情;
        性高潮; 手淫
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.DRUGS,
        """
        鸦片; 大烟馆; 抽大烟; 大麻; 吗啡; 可卡因; 烂醉如泥; 酩酊大醉
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.DRUGS,
        """
        吸毒; 贩毒; 毒品; 海洛因; 冰毒; 摇头丸; 注射毒
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.LANGUAGE,
        """
        他妈的; (?<![妈娘])妈的(?=[，。！？…、”’]); 你妈的; 王八蛋; 狗娘养; 狗日的; 婊子; 贱人;
        贱货; 直娘贼; 放屁(?=[，。！？…、”’])
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.LANGUAGE,
        """
        操你; 肏; 日你(?:妈|娘|先人); 傻[逼屄]; 鸡巴; 入你娘; 屄
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.DESPAIR,
        """
        自杀(?!贼); 自尽; 自刎; 自缢; 寻短见; 上吊(?!着|在|的?绳); 投井; 投河自; 服毒;
        悬梁(?!高|刺)
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.DESPAIR,
        """
        割腕; 自残
        """,
    ),
)
