"""Chinese words by what they mean to a director."""

from yanyi.board.vocabulary import Costume, Era, Head, Pose, Prop, SettingKind
from yanyi.direct.lexicon.concepts import Cue, Hairdo, Pronoun, Tint, Trait
from yanyi.direct.lexicon.lexicon import Language, Table, signs
from yanyi.story.vocabulary import Age, Emotion, Gender, TimeOfDay, Weather

_PLACES: Table = (
    (SettingKind.RIVER, "河 江 溪 河岸 江边 河边 湖 渡口 渡 码头 池塘 涧 水帘 岸上 北岸 南岸 潭"),
    (SettingKind.MOUNTAIN, "山 山峰 山顶 悬崖 岭 山坡 山路 峰 山口 山寨 石崖 山前 山中"),
    (SettingKind.FOREST, "树林 森林 林子 松林 竹林 密林 林中 林间"),
    (SettingKind.GARDEN, "花园 园子 后园 庭院 院子 园中 亭子 假山 篱笆 桃园 大观园 院中 蟠桃园"),
    (SettingKind.FIELD, "田野 田里 田间 草原 庄稼 原野 麦田 稻田 荒野 乡间"),
    (SettingKind.SEASHORE, "海边 沙滩 海岸 大海 海面 东海 海上 海中 南海 西海"),
    (SettingKind.SNOWFIELD, "雪原 雪地 冰川 冰原"),
    (SettingKind.CAVE, "山洞 洞府 洞口 石洞 地道 洞中 洞里 洞门 洞内 水帘洞 石窟"),
    (
        SettingKind.TEMPLE,
        "庙 寺 观里 佛堂 大雄宝殿 道观 山门 禅房 禅院 方丈 庵 祠堂 佛殿 三清殿 教堂",
    ),
    (
        SettingKind.PALACE,
        "宫 宫殿 大殿 金銮殿 朝堂 凌霄殿 灵霄殿 龙宫 王府 殿上 宝殿 皇宫 金阶 瑶池",
    ),
    (SettingKind.OLD_STREET, "街上 街市 长街 城门 巷子 镇上 市井 牌楼 大街 街坊 小巷"),
    (
        SettingKind.OLD_ROOM,
        "厢房 上房 屋里 屋内 房中 炕 厅堂 房里 屋子 堂屋 草堂 厅上",
    ),
    (SettingKind.TAVERN, "客栈 酒楼 酒馆 酒店 茶馆 茶楼 茶棚 饭庄 店小二 柜台 掌柜 酒肆 客店 店里"),
    (
        SettingKind.BOAT,
        "船 船头 船尾 船舱 舟 船板 船家 渡船 撑船 小船 竹篙 篙 船帮 舱 筏 河心",
    ),
    (SettingKind.STREET, "马路 人行道 街道 路口 斑马线 公交站 街角 路灯"),
    (SettingKind.CITY, "城市 高楼 大厦 天台 霓虹 市中心"),
    (SettingKind.ROOM, "房间 客厅 沙发 公寓 宿舍"),
    (SettingKind.KITCHEN, "厨房 灶台 灶间 灶前 厨下 香积厨"),
    (SettingKind.OFFICE, "办公室 公司 办公桌 会议室 写字楼 警察局 衙门 公堂"),
    (SettingKind.CAFE, "咖啡馆 咖啡店 餐厅 面馆 奶茶店 饭馆 快餐店"),
    (SettingKind.STATION, "车站 站台 地铁站 火车站 候车室 机场"),
    (SettingKind.CARRIAGE, "车厢 马车 轿子 公交车 火车 地铁 出租车 汽车 车里 轿中"),
    (SettingKind.SKY, "云端 天空 半空 云头 南天门 天宫 空中 云霄 九霄 云里 筋斗云"),
    (SettingKind.MARKET, "集市 市集 菜市 菜市场 庙会 夜市 赶集 货摊 摊子 摊贩"),
    (SettingKind.STUDY, "书房 书斋 书案 文房"),
    (SettingKind.BEDROOM, "卧房 卧室 闺房 绣房 寝宫 洞房 床榻 床上 枕头 梳妆台"),
    (SettingKind.CLASSROOM, "学堂 私塾 教室 课堂 黑板 书院 讲台"),
    (SettingKind.SHIP, "海船 大船 甲板 桅杆 船帆 帆船 宝船 轮船 战船"),
    (SettingKind.DESERT, "沙漠 大漠 沙丘 戈壁 流沙 绿洲 驼队 流沙河"),
    (SettingKind.BATTLEFIELD, "战场 沙场 阵前 两军阵前 疆场 战壕 古战场"),
    (SettingKind.SPACESHIP, "飞船 太空船 宇宙飞船 星舰 空间站 太空 驾驶舱"),
    (SettingKind.VILLAGE, "村庄 村子 村里 村口 村落 庄院 山村 村舍 庄上"),
    (SettingKind.GRAVEYARD, "坟地 墓地 坟头 坟墓 乱葬岗 墓碑 陵园 坟前"),
    (SettingKind.BRIDGE, "桥上 桥头 石桥 木桥 桥边 大桥 桥栏"),
    (SettingKind.PRISON, "牢房 监牢 大牢 牢里 狱中 监狱 天牢 地牢 牢门"),
    (SettingKind.LIBRARY, "图书馆 藏经阁 藏书楼 阅览室 书架"),
    (SettingKind.SHOP, "店铺 铺子 药铺 绸缎庄 当铺 杂货店 商店 便利店 超市 药店"),
    (SettingKind.HOSPITAL, "医院 病房 病床 诊所 医馆 急诊室"),
    (SettingKind.STAGE, "戏台 舞台 戏园 戏院 剧场 剧院 台下"),
    (Cue.INSIDE, "屋里 屋内 屋子 店里 炉火 房里 窗外 门外 柜台 里屋 蜡烛 厅堂 洞里 殿上 室内"),
    (Cue.OUTSIDE, "外头 天上 岸上 街上 院子 野外 河面 山路 屋外 船头 空中"),
)

_HOURS: Table = (
    (TimeOfDay.DAWN, "黎明 拂晓 破晓 天蒙蒙亮 东方发白 五更 日出 鸡鸣"),
    (TimeOfDay.MORNING, "早晨 清晨 早上 天亮了 天亮 次早 天明 一早 早饭 次日 早斋"),
    (TimeOfDay.DAY, "中午 正午 白天 晌午 日中 午时 大白天"),
    (TimeOfDay.AFTERNOON, "下午 午后 傍午 过午"),
    (TimeOfDay.DUSK, "黄昏 傍晚 日落 夕阳 天色将晚 红日西沉 天色渐晚 晚霞"),
    (TimeOfDay.EVENING, "晚上 掌灯 晚饭 天黑 入夜 小年夜 除夕 天黑透了 今晚 天晚"),
    (
        TimeOfDay.NIGHT,
        "深夜 夜更深了 半夜 夜里 月光 三更 二更 四更 月亮 星星 当夜 夜深 今夜 一夜 是夜 连夜",
    ),
    (Weather.CLEAR, "晴 阳光 月光 金光 日头 艳阳 雪停了 雨停了 雨过天晴 雪不知什么时候停了 放晴"),
    (Weather.CLOUDY, "阴天 乌云 阴沉沉 天阴"),
    (Weather.RAIN, "雨 下雨 细雨 雨点 大雨 雨丝 雨水 雨声"),
    (Weather.STORM, "暴雨 雷声 打雷 闪电 暴风雨 风暴 霹雳 雷电"),
    (Weather.SNOW, "雪 大雪 雪片 下雪 飘雪 雪花 风雪 雪地"),
    (Weather.FOG, "雾 大雾 雾气 浓雾 烟雾"),
    (Weather.WIND, "狂风 大风 起了风 阴风 北风 风沙 一阵风"),
)

_FEELINGS: Table = (
    (
        Emotion.HAPPY,
        "高兴 欢喜 喜悦 开心 快活 笑脸 微笑 笑嘻嘻 眉开眼笑 喜道 大喜 满心欢喜 欢天喜地 笑着 笑了 "
        "笑道 一笑",
    ),
    (Emotion.AMUSED, "哈哈大笑 呵呵 好笑 打趣 哈哈 噗嗤 笑得 大笑 嘻嘻 忍不住笑 呵呵冷笑"),
    (Emotion.TENDER, "柔声 轻轻地 温柔 轻声 怜惜 心疼 抚 慈祥 和蔼"),
    (Emotion.SAD, "哭 流泪 眼泪 垂泪 悲 伤心 哽咽 红了眼圈 落泪 泪 叹息 凄凉 痛哭 啼哭 泣"),
    (
        Emotion.ANGRY,
        "怒 大怒 生气 愤怒 发火 怒道 喝道 大喝 厉声 骂 冷冷地 冷笑 瞪 气得 咬牙 恼 住口 焦躁 骂道",
    ),
    (
        Emotion.AFRAID,
        "怕 害怕 吓 惊恐 慌 慌忙 发抖 战战兢兢 魂飞魄散 胆战心惊 颤声 恐惧 救命 惊惧 慌得 吓得 "
        "失声",
    ),
    (
        Emotion.SURPRISED,
        "吃惊 惊讶 大惊 愣住 愣 怔 惊道 目瞪口呆 诧异 惊奇 张着嘴 眨了眨眼睛 吃了一惊 惊异",
    ),
    (Emotion.DISGUSTED, "厌恶 恶心 嫌弃 鄙夷 皱眉"),
    (Emotion.WORRIED, "担心 忧 发愁 着急 皱起眉头 不安 叹了口气 焦急 叹道 叹 心焦 愁"),
    (Emotion.PROUD, "得意 骄傲 昂首 扬扬 神气 卖弄 抖擞"),
    (Emotion.ASHAMED, "惭愧 羞 脸红 涨红了脸 不好意思 惭 害羞"),
    (Emotion.DETERMINED, "坚决 一字一顿 咬了咬牙 毅然 决心 斩钉截铁 死死"),
    (Emotion.TIRED, "疲惫 累 困倦 打哈欠 疲倦 倦"),
    (Emotion.CURIOUS, "好奇 打量 端详 疑惑 纳闷 细看 忍不住问 凑近"),
)

_DEEDS: Table = (
    (Pose.SIT, "坐 坐下 盘腿 落座 坐着 蹲坐 端坐"),
    (Pose.STAND, "站 立 起身 站起 站起身 站起来 立起 站住 站直 跳起来 跳了起来 爬出来 站了起来"),
    (Pose.KNEEL, "跪 跪下 下跪 跪了下去 磕头 叩头 跪倒 俯伏 双膝 弯下腰 倒身下拜"),
    (Pose.WALK, "走 踱 迈步 上前 走来 迎上前 进来 踏上 走进 走出 跨上 踩 一步 飘进来"),
    (Pose.RUN, "跑 奔 追 追了上去 飞跑 冲 逃 跑来 扑上来 奔来 撞 抢上 跑了"),
    (Pose.LIE, "躺 倒在地上 卧 睡着 昏倒 晕倒 睡 趴在地上 趴"),
    (Pose.BOW, "作揖 作了一个揖 鞠躬 施礼 行礼 拜 躬身 唱喏 稽首 合十 合掌 唱个喏"),
    (Pose.POINT, "指着 一指 指向 指道 用手指 指定 戟指"),
    (Pose.WAVE, "招手 挥手 摆手 摇手 挥了挥手"),
    (Pose.CROSS_ARMS, "抱着胳膊 抱臂 双臂抱胸 抄着手 袖手"),
    (Pose.HANDS_ON_HIPS, "叉腰 叉着腰 双手叉腰"),
    (Pose.HAND_TO_CHEST, "捂着胸口 心口 贴在心口 按住胸口 抚胸"),
    (
        Pose.HAND_TO_CHIN,
        "想了想 想了一想 沉吟 摸着胡子 捋着胡须 捻须 摸着白胡子 托着下巴 沉思 寻思",
    ),
    (Pose.HANDS_TOGETHER, "搓着手 合着手"),
    (Pose.SALUTE, "拱手 抱拳 拱了拱手 叉手 抱了抱拳 打拱"),
    (Pose.RIDE, "骑马 骑着 骑在 骑上 上马 翻身上马 策马 纵马 跨上马 勒马 催马 拍马 骑驴 骑牛"),
    (Pose.EMBRACE, "拥抱 抱住 搂住 搂着 相拥 抱成一团 抱头痛哭 紧紧抱着 拥入怀"),
    (Pose.HOLD_HANDS, "手拉手 手牵手 牵着手 牵手 携手 拉着手 握住他的手 握住她的手 执手"),
    (
        Pose.STRIKE,
        "举棒 举起棒 举刀 劈头 一剑刺 挥拳 举拳 一拳 一棒 打将 就打 挥剑 抡起",
    ),
    (Pose.STRIKE, "举起剑 拔剑 拔刀"),
    (Pose.HANDS_BEHIND, "背着手 负手 倒背着手 背剪双手 背着双手"),
    (Pose.LISTEN, "侧耳 竖起耳朵 侧着耳朵 贴着耳朵 附耳"),
    (Pose.THROW, "扔 抛 掷 投出 抛出 丢出"),
    (Pose.PUSH, "推门 推开 推了 一推 用力推"),
    (Pose.CARRY, "抱起 抱着孩子 捧起 抱来 搬 抬着 扛着"),
    (Pose.SLUMP, "垂头 低下头 低着头 垂头丧气 垂下头 耷拉着"),
    (Pose.CROUCH, "蹲 蹲下 蹲下身 蜷 蹲在 缩成一团 伏下身"),
    (Pose.FALL, "摔倒 跌倒 跌 摔了一跤 滑倒 绊倒 栽倒 一跤 跌下"),
    (Pose.ARMS_UP, "举起双手 张开双臂 高举 举手 手舞足蹈"),
    (Pose.REACH, "伸手 拉住 扯 递 拉 抓住 揪 接过 扶 搀 拽 揪住 拿住 扯住 拉着 伸出 替她擦"),
    (Pose.HOLD, "提着 捧着 握着 举起 拿着 撑着 抱着 端着 擎着 执 拎着 拄着 背着 撑 手持"),
    (Pose.SHRUG, "耸肩 摊手 摊开手 两手一摊"),
    (Pose.COVER_FACE, "捂着脸 掩面 抱着头 双手掩面 捂住脸 掩住脸 大哭 痛哭"),
    (Cue.PUT_AWAY, "收了 放下 落在地上 收起 收起来 丢下 搁 收好 插回 横在桌上 落在"),
)

_THINGS: Table = (
    (Prop.SWORD, "剑 刀 宝剑 长剑 大刀 匕首 短刀 腰刀 朴刀"),
    (Prop.STAFF, "棍 杖 拐杖 禅杖 金箍棒 铁棒 棒 竹篙 篙 枪 扁担 钉耙 锡杖 哨棒 方天画戟 丈八蛇矛"),
    (Prop.BOOK, "书 书卷 经书 账簿 账本 册子 经文 生死簿"),
    (Prop.CUP, "杯 茶碗 酒杯 酒碗 茶杯 盏 一碗 酒壶"),
    (Prop.LANTERN, "灯笼 灯 蜡烛 火把 油灯"),
    (Prop.PHONE, "手机 电话"),
    (Prop.UMBRELLA, "伞 油纸伞 雨伞"),
    (Prop.LETTER, "信 书信 信封 信纸 圣旨 榜文 文书 那张纸 纸条 状纸 旧宣纸"),
    (Prop.BAG, "包袱 行李 书包 箱子 背包 口袋 褡裢"),
    (Prop.LONGBOW, "弓 长弓 弓箭 雕弓 硬弓"),
    (Prop.BASKET, "篮子 竹篮 花篮 提篮 菜篮"),
    (Prop.FLOWER, "一朵花 一枝花 鲜花 桃花枝 一枝梅 花束 玫瑰"),
    (Prop.POUCH, "钱袋 荷包 银子 铜钱 锦囊 香囊 金币"),
    (Prop.OAR, "桨 船桨 橹 木桨"),
    (Prop.ROPE, "绳子 绳索 麻绳 缆绳"),
    (Prop.FAN, "扇 扇子 折扇 芭蕉扇 羽扇 团扇"),
    (
        Cue.TAKE,
        "把 拔 摸出 取出 带着 手里 手中 拿出 掏出 捡 抓起 接 一把 一柄 展开 读 提 挥 拿",
    ),
    (Cue.CALL, "电话响 手机响 打电话 电话里 电话那头 接起电话 来电"),
    # words that hold one of the above and mean something else
    (Trait.GARMENT, "面前 信心 相信 不信 深信 自信"),
)

_TURNS: Table = (
    (Cue.NOT, "不 没 没有 未 别 不要 不敢 没了 无 莫"),
    (Cue.TURN, "忽然 突然 猛地 霍地 竟 忽 不料 只听 就在这时 话音未落 谁知 蓦地 猛然 忽见 忽听"),
    (Cue.HUSH, "静 静极了 沉默 没有动 过了很久 过了好久 一声不响 许久 半天 默默 不再说话 鸦雀无声"),
    (Cue.HUSH, "没有血 悄然 无言"),
    (Cue.MANY, "众人 大家 人群 众猴 众神 小妖 兵马 军士 众将 众妖 满朝 众僧 群臣 百姓"),
    (Pronoun.HE, "他"),
    (Pronoun.SHE, "她"),
)

_PEOPLE: Table = (
    (
        Gender.FEMALE,
        "女 姑娘 小姐 夫人 娘 婆婆 奶奶 姐姐 妹妹 丫头 公主 皇后 太太 嫂 仙女 菩萨 妈妈",
    ),
    (Gender.FEMALE, "娘娘 姑姑 阿姨 女王 女士 嬷嬷 老太太 丫鬟"),
    (
        Gender.MALE,
        "公子 先生 大爷 爷爷 哥哥 弟弟 和尚 将军 大王 书生 老头 汉子 少爷 叔叔 爸爸 道士 皇帝",
    ),
    (Gender.MALE, "相公 员外 老爷 太子 大哥 长老 师父 樵夫 渔翁 兄弟"),
    (Age.CHILD, "孩子 小孩 童 娃娃 丫头 小姑娘 小男孩 小女孩 童子 婴儿 两个小髻"),
    (Age.YOUNG, "少年 青年 年轻 公子 姑娘 少女 后生 书生 小姐 学生 小伙子"),
    (Age.ADULT, "中年 壮年"),
    (Age.OLD, "老 老人 老汉 爷爷 奶奶 婆婆 老头 老太太 老翁 年迈 七十 老者"),
    (Head.MONKEY, "猴 猴王 猴子 猿 悟空 美猴王 大圣 齐天大圣 猢狲 行者"),
    (Head.PIG, "猪 八戒"),
    (Head.RABBIT, "兔 兔子"),
    (Head.CAT, "猫 虎 狮 豹 老虎 狮子 山君"),
    (Head.DOG, "狗 犬 狼"),
    (Head.MOUSE, "鼠 老鼠"),
    (Head.BIRD, "鸟 鹰 鹤 乌鸦 鹦鹉 凤凰 大鹏 喜鹊"),
    (Head.FOX, "狐 狐狸"),
    (Head.HORSE, "白马 马面 白龙马 牛头 牛魔王"),
    (Head.DRAGON, "龙王 蛟 龙子 龙婆 龙君"),
    (Head.DEMON, "妖 魔 鬼 怪 夜叉 妖怪 小妖 魔王 阎王 判官 罗刹 精怪"),
    (Trait.GLASSES, "眼镜 墨镜"),
    (Trait.BEARD, "胡子 胡须 长须 美髯 络腮 髯 须发 山羊胡"),
    (Trait.HAIR, "发 头发 髻 辫 辫子 胡子 胡须 长须 髯 眉毛 眉 须发 鬓 短发 长发 卷发"),
    (Hairdo.BALD, "光头 秃头 剃了头"),
    (Hairdo.BALDING, "秃顶 谢顶"),
    (Hairdo.CURLY, "卷发"),
    (Hairdo.TWO_BUNS, "两个小髻 双髻 丫髻 总角"),
    (Hairdo.PLAITS, "辫子 两条辫子 麻花辫"),
    (Hairdo.PONYTAIL, "马尾 高马尾"),
    (Hairdo.LONG, "长发 披发"),
    (Hairdo.SHORT, "短发 平头"),
    (Hairdo.BUN, "发髻 髻 挽髻"),
    (Trait.HAIR, "双髻 丫髻 发髻 马尾 两个小髻"),
    (Trait.SKIN, "脸 面 皮肤 面皮 面如 脸色"),
    (
        Trait.GARMENT,
        "袍 衣 衫 裙 袄 褂 甲 裳 披风 斗篷 衬衫 外套 大衣 夹克 毛衣 卫衣 西装 围裙 短衫 蓑衣 直裰 "
        "袈裟 战袍 长衫 马甲 校服 短褐 罩衫 雨衣",
    ),
    (Trait.TALL, "高 高大 魁梧 身长 八尺 九尺 高个"),
    (Trait.GIANT, "彪形大汉 巨人 巨灵 身高丈二 铁塔 丈余"),
    (Trait.SHORT, "矮 小个子 五短 瘦小 个子小 矮小"),
    (Trait.STOUT, "胖 肥 圆滚滚 壮 膀大腰圆 大肚 虎背熊腰"),
    (Trait.THIN, "瘦 瘦小 纤 苗条 清瘦 细高 干瘦"),
    (Trait.DEEP_VOICE, "低沉 浑厚 粗 沙哑 洪亮"),
    (Trait.HIGH_VOICE, "尖 清脆 细声 稚嫩"),
    (Trait.QUICK_VOICE, "快 急 语速快"),
    (Trait.SLOW_VOICE, "慢 缓 慢吞吞 沉稳"),
    (Costume.SCHOLAR_ROBE, "书生 秀才 公子 先生 儒 军师 举人 相公"),
    (Costume.ARMOUR, "将军 甲 铠 武将 元帅 天王 大将 先锋 战袍 卫士 太尉 提督"),
    (
        Costume.MONK_ROBE,
        "和尚 僧 长老 袈裟 法师 师太 尼姑 菩萨 佛 沙弥 直裰 "
        "行者 三藏 唐僧 悟空 八戒 悟能 悟净 沙僧",
    ),
    (
        Costume.COURT_ROBE,
        "皇帝 王 大人 太守 丞相 官 知县 玉帝 龙袍 太后 皇后 蟒袍 娘娘 国王 太子 大帝",
    ),
    (
        Costume.WORK_TUNIC,
        "短衫 蓑衣 樵夫 掌柜 小二 船家 渔翁 农夫 挑夫 短褐 老汉 艄公 伙计 猎户 铁匠",
    ),
    (Costume.HANFU, "汉服 襦裙 罗裙"),
    (Costume.SHIRT, "衬衫 短袖"),
    (Costume.SCHOOL_UNIFORM, "校服 水手服 学生装 学生服"),
    (Costume.PADDED_COAT, "棉袄 棉衣 棉大衣 冬衣 夹袄"),
    (Costume.HABIT, "修女 神父 牧师 主教 修士"),
    (Costume.TAOIST_ROBE, "道袍 道士 道人 道长 真人 老祖 天师 仙翁 道姑"),
    (Costume.CLOAK, "斗篷 披风 游侠 精灵"),
    (Costume.WIZARD_ROBE, "巫师 魔法师 法师袍 女巫"),
    (Costume.PLATE_ARMOUR, "骑士 板甲 圣骑士"),
    (Costume.FARM_DRESS, "背带裤 工装裤 农妇 牧羊人"),
    (Costume.QIPAO, "旗袍 长衫 马褂"),
    (Costume.NIGHTWEAR, "睡衣 睡袍 睡裙"),
    (Costume.JACKET, "夹克 外套 警察 司机 警服"),
    (Costume.COAT, "大衣 风衣 雨衣 羽绒服"),
    (Costume.DRESS, "连衣裙 裙子"),
    (Costume.HOODIE, "卫衣 帽衫"),
    (Costume.SUIT, "西装 律师 经理 老板"),
    (Costume.SWEATER, "毛衣 针织衫"),
    (Costume.APRON, "围裙 厨师 服务员"),
)

_COLOURS: Table = (
    (Tint.RED, "红 赤 朱 绛 大红 绯 丹 火红"),
    (Tint.ORANGE, "橙 橘 铜色"),
    (Tint.YELLOW, "黄 金 杏黄 金黄"),
    (Tint.GREEN, "绿 翠 碧"),
    (Tint.TEAL, "青 青绿 石青"),
    (Tint.BLUE, "蓝 靛 天蓝 深蓝"),
    (Tint.PURPLE, "紫 绛紫"),
    (Tint.PINK, "粉 桃红 粉红"),
    (Tint.BROWN, "褐 棕 茶色 古铜 栗"),
    (Tint.BLACK, "黑 乌 皂 玄 墨"),
    (Tint.GREY, "灰 花白 苍 斑白 银"),
    (Tint.WHITE, "白 素 雪白 月白"),
)

_ERAS: Table = (
    (
        Era.MODERN,
        "手机 电话 汽车 地铁 公交车 公司 电脑 电视 网络 微信 飞机 出租车 马路 冰箱 高铁 电梯 警察 "
        "短信 咖啡 空调 超市 写字楼 快递 外卖",
    ),
    (
        Era.PERIOD_CHINESE,
        "客栈 剑 镖 庙 朝廷 大王 和尚 妖怪 掌柜 书生 镖局 铜钱 江湖 皇帝 公子 小二 道士 员外 "
        "官府 拱手 "
        "菩萨 丞相 将军 老爷 好汉 悟空 哥哥道 丫鬟 衙门 作揖 银子 两银 文钱 兵器 陛下",
    ),
    (Era.PERIOD_WESTERN, "公爵 骑士 城堡 教堂 伯爵 马车夫 礼帽 女王陛下"),
)

LANGUAGE = Language(
    signs,
    _PLACES + _HOURS + _FEELINGS + _DEEDS + _THINGS + _TURNS + _PEOPLE + _COLOURS + _ERAS,
    reach=2,
)
