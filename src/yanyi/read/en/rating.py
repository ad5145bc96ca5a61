"""English words that are not for everyone, written by ourselves; death alone is for all."""

from yanyi.read.rating import terms
from yanyi.story.vocabulary import Rating, Subject

_HIM = "(?:him|her|them|it|me|you|us|the \\w+)"
_HIS = "(?:his|her|their|my|your|its|the)"
_SELF = "(?:himself|herself|themselves|myself|yourself)"

RATED = (
    terms(
        Rating.TEEN,
        Subject.VIOLENCE,
        rf"""
        murder(?:s|ed|er|ers|ess|ing)?(?! the time); assassinat(?:e|ed|ing|ion);
        stabb(?:ed|ing)(?: {_HIM})?; strangl(?:e|ed|ing|er); behead(?:ed|ing);
        decapitat(?:e|ed|ion); shot {_HIM} dead; beat(?:en)? {_HIM} to death; beaten to death;
        tortured (?:him|her|them); tortured to death; torture chamber;
        (?:cut|slit|slash(?:ed)?) {_HIS} throat; throats? (?:was |were )?cut; pools? of blood;
        (?:covered|soaked|drenched|smeared) (?:with|in) blood; blood-soaked;
        blood (?:gush|spurt|pour|stream)(?:ed|ing); bleeding to death; bled to death;
        drove (?:the|a|his|her) (?:knife|dagger|dirk|blade) into; lynch(?:ed|ing); massacre[ds]?
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.VIOLENCE,
        rf"""
        disembowel(?:led|ling)?; entrails (?:spilled|hung|spilling); dismember(?:ed|ing);
        flayed alive; skinned alive; burned? alive at the stake; gouged (?:out )?{_HIS} eyes?;
        eyes (?:were )?gouged out; brains (?:were )?(?:dashed|blown|splattered);
        blew {_HIS} brains out; cannibal feast; mutilated corpse; severed (?:head|hand|limb)s?;
        hacked to pieces
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.SEX,
        rf"""
        stark naked; nude(?:s)?; brothels?; bawdy[- ]house; prostitut(?:e|es|ion); harlots?;
        whores?; strumpets?; seducer; seduced (?:him|her|them|me); slept with (?:him|her|me);
        went to bed with (?:him|her|me); one-night stand; striptease;
        undressed (?:him|her) slowly; {_HIS} naked (?:body|breasts?|thighs?)
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.SEX,
        """
        rape[ds]?; raping; rapists?; sexual intercourse; had sex; having sex; orgasms?;
        masturbat(?:e|ed|ing|ion); penis; vagina; genitals; incest(?:uous)?; pornograph(?:y|ic);
        orgy; orgies; blow ?job; gang ?bang
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.DRUGS,
        """
        opium; morphine; cocaine; hashish; marijuana; cannabis; dead drunk; blind drunk;
        drunken stupor; smoked a joint; smoking weed; LSD
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.DRUGS,
        """
        heroin; crystal meth; methamphetamine; crack pipe;
        (?:injected|shot up) (?:cocaine|drugs|morphine); (?:drug )?overdos(?:e|ed|ing);
        snort(?:ed|ing) (?:coke|cocaine|a line)
        """,
    ),
    terms(
        Rating.TEEN,
        Subject.LANGUAGE,
        """
        damn(?:ed)?(?= (?:you|him|her|it|them|fool|your|his|that|the)); god ?damn(?:ed|it)?;
        damn it; dammit; son of a bitch; sons of bitches; bitches; you bitch; bastards?;
        bullshit; shit(?:ty|s)?; arse(?:hole)?; assholes?; piss(?:ed)? off; bloody hell; crap
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.LANGUAGE,
        r"fuck\w*; motherfuck\w*; cunts?; cocksuckers?",
    ),
    terms(
        Rating.TEEN,
        Subject.DESPAIR,
        rf"""
        suicid(?:e|es|al);
        (?:kill|kills|killed|killing|hanged|hang|drowned|drown|shot|poisoned) {_SELF};
        (?:took|take|taken) (?:his|her|my|your) own life;
        (?:put|make|made) an end to (?:him|her|my)self
        """,
    ),
    terms(
        Rating.ADULT,
        Subject.DESPAIR,
        r"""
        (?:slit|cut|slashed) (?:his|her|my|your) (?:own )?wrists?; self-harm(?:ed|ing)?;
        cutting herself; cutting himself
        """,
    ),
)
