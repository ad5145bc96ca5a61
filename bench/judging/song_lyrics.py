"""Lyrics written for measuring: short and long, even and free, in both languages."""

from yanyi.music.song.lyric import Lyric


def _lyric(title: str, language: str, text: str) -> Lyric:
    stanzas = (stanza.strip().splitlines() for stanza in text.strip().split("\n\n"))
    return Lyric(title, language, tuple(tuple(one) for one in stanzas))


FERRY = _lyric(
    "Carry Me Over",
    "en",
    """
The ferry waits beneath the falling snow
A lantern swings above the silent pier
I paid the river everything I owe
And still I hear you calling, calling clear

Carry me over, carry me home
Over the water, over the foam
What I have lost the river will know
Carry me over, never let go

The oars are old, the rope is worn and thin
My mother's ring is sewn inside my coat
The tide is turning, let the night begin
The moon has climbed into our little boat

Carry me over, carry me home
Over the water, over the foam
What I have lost the river will know
Carry me over, never let go

And if the morning never comes
I will remember how you sang

Carry me over, carry me home
Over the water, over the foam
What I have lost the river will know
Carry me over, never let go
""",
)
CRADLE = _lyric(
    "Little Boat of Straw",
    "en",
    """
Hush now, my little one, close your eyes
Silver and slow is the moon in the skies
Down by the window the willow trees lean
Dreaming of meadows that no one has seen

Sleep, little sparrow, the evening is long
The wind in the barley is humming your song
Sleep, little sparrow, I won't go away
I'll sit by the candle till it is day
""",
)
STATION = _lyric(
    "Central Station",
    "en",
    """
Nobody rang the bell at half past five
The rain ran down the steps of Central Station
I only looked away to count the pigeons
And you were gone before the train arrived

I'm running, I'm running, I can't slow down
Burning a hole in the heart of this town
I'm running, I'm running until I find
Whatever it was that I left behind

They swept the floor, they turned off all the lights
A paper cup went rolling down the gutter
I wrote your number backwards on a shutter
And slept inside my jacket seven nights

I'm running, I'm running, I can't slow down
Burning a hole in the heart of this town
I'm running, I'm running until I find
Whatever it was that I left behind
""",
)
MILLER = _lyric(
    "The Miller's Daughter",
    "en",
    """
There lived a miller by the stream
His daughter kept the wheel
She wove the water into dream
And dream into her meal

A soldier came along the road
His boots were full of sand
He could not pay her what he owed
So gave her half his hand

The winter came, the wheel stood still
The soldier marched away
And no one lives beside the mill
But someone grinds by day
""",
)
SKY = _lyric(
    "Paper Sky",
    "en",
    """
[Verse]
I drew a little house on a paper sky
With a yellow door and a dog nearby
You laughed and added a wonderful tree
And a crooked bench for you and me

[Chorus]
Oh, stay for a while under paper stars
We've nowhere to be and the night is ours
Stay for a while, it is only ink
But it's bigger inside than the people think

[Verse]
It was 1989, I was 7 years old
The radiator hissed and the room was cold
I coloured the corners in orange and red
And we sailed through the dark on a hospital bed

[Chorus]

[Bridge]
Fold it up, fold it small
Keep it safe behind the wall

[Chorus]
""",
)
ONE = _lyric("One Line", "en", "All that I wanted was a little more time")
DU = _lyric(
    "渡船",
    "zh",
    """
一篙撑开南岸雪
两篙撑到月当中
三文渡你过河去
恩也轻来怨也空

渡船渡船慢慢摇
摇过清风第几桥
若有人问归何处
一江春水一江潮

芦花白了少年头
故人书信没人收
灯火照着旧渡口
风吹江水向东流

渡船渡船慢慢摇
摇过清风第几桥
若有人问归何处
一江春水一江潮
""",
)
YUE = _lyric(
    "山中月",
    "zh",
    """
松下问山风
谁家灯未眠
石上清泉远
心随月到天
""",
)
CHENG = _lyric(
    "晚班车",
    "zh",
    """
晚班车穿过安静的城市
玻璃上写着谁的名字
我把昨天折成一张车票
却忘了终点在哪里

你说过会等我到天亮
你说过星星不会说谎
如果风能带走所有悲伤
请把我也带去远方

便利店的灯还亮着光
收音机唱着老的歌
雨停了以后街道好空旷
影子陪着我慢慢走

你说过会等我到天亮
你说过星星不会说谎
如果风能带走所有悲伤
请把我也带去远方

也许有一天
我们在人海里重逢
也许那一天
你会认出我的笑容

你说过会等我到天亮
你说过星星不会说谎
如果风能带走所有悲伤
请把我也带去远方
""",
)
WAWA = _lyric(
    "睡吧小星星",
    "zh",
    """
月亮弯弯像小船
摇啊摇到白云边
小星星呀别说话
宝宝睡得甜又甜

睡吧，睡吧，小星星
外婆的扇子轻又轻
睡吧，睡吧，快快睡
梦里花开到天明
""",
)
CHI = _lyric(
    "长风",
    "zh",
    """
主歌：
大漠孤烟，一骑绝尘而去
谁在城头，吹响旧时羌笛
三千里路，只剩半壶浊酒
敬那故人，敬那旧山河

副歌：
长风啊，吹我过关山
千年的雪，落满旧衣衫
长风啊，莫问几时还
一生的梦，醒在刀光间

主歌：
铁马冰河，夜夜踏入梦里
灯下家书，写了又再撕去
等到花开，等到江南春雨
换我归来，还你一场相聚

副歌：

桥段：
若是来生还能相遇
不做英雄，只做你的邻居

副歌：
""",
)
YI = _lyric("一句", "zh", "我在等一个不会来的人")

ENGLISH = (FERRY, CRADLE, STATION, MILLER, SKY, ONE)
CHINESE = (DU, YUE, CHENG, WAWA, CHI, YI)
