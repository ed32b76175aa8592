/**
 * What people write into rating scales, in seven languages: adverbs of degree, and per kind of scale the words
 * they go with. A label is understood as a whole, adverb and word together ("bardzo zadowolona"), so one adverb
 * serves every kind. `{a,b}` stands for either spelling. Levels run 1 … 5; between them lie the finer steps:
 * 1.25 and 4.75 are "very" beside "extremely", 2.5 and 3.5 are "somewhat" beside the plain word.
 */

export const labelKinds = [
  'satisfaction',
  'ease',
  'agreement',
  'likelihood',
  'quality',
  'frequency',
  'importance',
  'favourability',
  'change',
  'amount',
] as const
export type LabelKind = (typeof labelKinds)[number]

/** How strongly an adverb turns its word up or down; `level` is for a good word, `single` for scales with one pole. */
export interface Degree {
  readonly level: number
  readonly single: number
  readonly words: string
}

export const degrees: readonly Degree[] = [
  {
    level: 5,
    single: 5,
    words: `extremely|w ogóle|completely|totally|absolutely|entirely|fully|definitely|strongly|w pełni|zdecydowanie|całkowicie|
niezwykle|absolutnie|na pewno|полностью|совершенно|абсолютно|крайне|чрезвычайно|определённо|точно|категорически|
целиком|extrem de|total|complet|complet de|absolut|cu siguranță|äußerst|vollkommen|völlig|vollständig|extrem|absolut|
voll und ganz|voll|auf jeden fall|extrêmement|tout à fait|entièrement|complètement|totalement|absolument|fortement|
certainement|extremadamente|totalmente|completamente|absolutamente|definitivamente|firmemente`,
  },
  {
    level: 4.75,
    single: 4.75,
    words: `very|highly|really|very much|a great deal|bardzo|очень|foarte|sehr|überaus|höchst|très|muy|mucho`,
  },
  {
    level: 4,
    single: 3.5,
    words: `quite|fairly|reasonably|mostly|generally|dość|dosyć|całkiem|довольно|достаточно|в основном|destul de|ziemlich|
recht|überwiegend|weitgehend|assez|bastante`,
  },
  { level: 4, single: 3, words: 'moderately' },
  {
    level: 3,
    single: 3,
    words:
      'średnio|umiarkowanie|умеренно|средне|moderat|mäßig|mittelmäßig|mittel|moyennement|medianamente|moderadamente',
  },
  {
    level: 3.5,
    single: 3.5,
    words: `somewhat|rather|partly|partially|probably|mildly|raczej|częściowo|скорее|отчасти|частично|скорее всего|вероятно|
oarecum|parțial|mai degrabă|probabil|eher|teilweise|wahrscheinlich|plutôt|partiellement|probablement|algo|más bien|
parcialmente|probablemente`,
  },
  {
    level: 3.5,
    single: 2,
    words: 'slightly|a little|a bit|trochę|nieco|немного|слегка|etwas|ein wenig|ein bisschen|un peu|un poco',
  },
  {
    level: 2,
    single: 2,
    words: `not very|not so|not that|not too|not really|not particularly|less|little|low|hardly|mildly not|mało|niezbyt|słabo|
nie bardzo|niespecjalnie|мало|не очень|не особенно|слабо|puțin|nu prea|mai puțin|nu foarte|weniger|wenig|kaum|nicht sehr|
nicht so|nicht besonders|peu|pas très|pas vraiment|assez peu|poco|no muy|apenas`,
  },
  {
    level: 1.25,
    single: 1.25,
    words: 'very little|bardzo mało|очень мало|foarte puțin|sehr wenig|très peu|muy poco',
  },
  { level: 2, single: 1, words: 'not|nie|не|nu|nicht|pas|no' },
  {
    level: 2.5,
    single: 2,
    words:
      'probably not|somewhat not|raczej nie|скорее не|mai degrabă nu|eher nicht|wahrscheinlich nicht|plutôt pas|más bien no',
  },
  {
    level: 1,
    single: 1,
    words: `not at all|definitely not|not in the least|w ogóle nie|wcale nie|zupełnie nie|całkiem nie|zdecydowanie nie|na pewno nie|
absolutnie nie|совсем не|совершенно не|вообще не|абсолютно не|полностью не|точно не|определённо не|deloc|nicidecum|sigur nu|
absolut nu|überhaupt nicht|gar nicht|absolut nicht|voll und ganz nicht|pas du tout|absolument pas|certainement pas|nada|
en absoluto|para nada|seguro que no`,
  },
]

/** The words of one kind of scale: those of its good end, those of its bad end, and labels that stand alone. */
export interface KindWords {
  /** One pole only: "not important" is its end, not its negative half. */
  readonly single?: true
  /** Level of the bad word without an adverb, 2 unless given. */
  readonly bareBad?: number
  readonly good: string
  readonly bad: string
  readonly fixed: Readonly<Record<string, string>>
}

export const kindWords: { readonly [Kind in LabelKind]: KindWords } = {
  satisfaction: {
    good: `satisfied|pleased|happy|content|zadowolon{y,a,e}|usatysfakcjonowan{y,a}|удовлетворён{,а}|удовлетворен{,а}|довол{ен,ьна,ьны}|
mulțumi{t,tă}|satisfăcu{t,tă}|zufrieden|satisfait{,e}|content{,e}|satisfech{o,a}|content{o,a}`,
    bad: `dissatisfied|unsatisfied|unhappy|displeased|niezadowolon{y,a,e}|неудовлетворён{,а}|не удовлетворён{,а}|недовол{ен,ьна,ьны}|
не довол{ен,ьна}|nemulțumi{t,tă}|nesatisfăcu{t,tă}|unzufrieden|insatisfait{,e}|mécontent{,e}|insatisfech{o,a}|descontent{o,a}`,
    fixed: {
      3: 'ok|okay|so-so|obojętnie|и да, и нет|средне|teils/teils|teils, teils|regular',
    },
  },
  ease: {
    good: `easy|simple|effortless|low effort|łatw{o,e,y,a}|prost{e,o,y,a}|легко|просто|ușor|simplu|efort mic|einfach|leicht|geringer aufwand|
facile|simple|peu d'effort|fácil|sencillo|poco esfuerzo|mały wysiłek`,
    bad: `difficult|hard|complicated|complex|high effort|trudn{o,e,y,a}|duży wysiłek|сложно|трудно|greu|dificil|efort mare|schwierig|schwer|
kompliziert|hoher aufwand|difficile|compliqué|difícil|complicado|mucho esfuerzo`,
    fixed: {
      5: "no effort at all|very low effort|bardzo mały wysiłek|совсем без усилий|efort foarte mic|très peu d'effort|muy poco esfuerzo",
      3: 'moderate|średnio|нормально|mittel|regular',
      1: 'very high effort|bardzo duży wysiłek|efort foarte mare|mucho esfuerzo',
    },
  },
  agreement: {
    good: `agree|approve|true|zgadzam|prawda|соглас{ен,на,ны}|верно|de acord|acord|adevărat|stimme zu|stimmt zu|stimmt|trifft zu|zutreffend|d'accord|vrai|
de acuerdo|cierto|yes|tak|да|da|ja|oui|sí|si`,
    bad: `disagree|disapprove|untrue|false|nie zgadzam|nieprawda|не соглас{ен,на,ны}|несоглас{ен,на}|неверно|dezacord|în dezacord|nu sunt de acord|
stimme nicht zu|stimmt nicht|trifft nicht zu|pas d'accord|en désaccord|faux|en desacuerdo|no|nie|нет|nu|nein|non`,
    fixed: {
      3: `undecided|unsure|partly agree, partly disagree|nie mam zdania|trudno powiedzieć|затрудняюсь ответить|и да, и нет|indecis|
teils/teils|teils, teils|teils teils|unentschieden|sans opinion|indecis{o,a}`,
      1: 'not at all|wcale|совсем нет|überhaupt nicht|gar nicht|pas du tout|en absoluto',
    },
  },
  likelihood: {
    good: 'likely|probable|prawdopodobn{e,ie}|вероятно|probabil|wahrscheinlich|probable|yes|tak|да|da|ja|oui|sí|si',
    bad: `unlikely|improbable|nieprawdopodobn{e,ie}|маловероятно|невероятно|improbabil|unwahrscheinlich|improbable|no|nie|нет|nu|nein|non`,
    fixed: {
      5: `definitely|certainly|definitely would|na pewno|zdecydowanie|обязательно|точно|sigur|cu siguranță|auf jeden fall|bestimmt|
certainement|seguro|sin duda`,
      4: 'probably|probably would|raczej|wahrscheinlich schon|sans doute',
      3: `maybe|perhaps|possibly|might or might not|może|być może|возможно|и да, и нет|posibil|poate|vielleicht|weder noch|peut-être|quizás|
tal vez|quizá`,
      2: 'probably not|probably would not|mało prawdopodobne|puțin probabil',
      1: `definitely not|certainly not|definitely would not|na pewno nie|ни в коем случае|точно нет|sigur nu|auf keinen fall|certainement pas|
seguro que no`,
    },
  },
  quality: {
    good: `good|dobr{y,a,e,ze}|хорошо|хорош{ий,ая}|bun{,ă}|bine|gut|bon{,ne}|bien|buen{o,a}|clear|helpful|friendly|high quality`,
    bad: `poor|bad|low quality|zł{y,a,e}|źle|słab{o,y,a}|плохо|плох{ой,ая}|slab{,ă}|rău|prost|schlecht|mauvais{,e}|mal|mal{o,a}`,
    fixed: {
      5: `excellent|outstanding|great|superb|perfect|amazing|exceptional|doskonał{y,a,e}|doskonale|świetn{ie,y,a}|celujący|wspaniale|отлично|
превосходно|excelent{,ă}|ausgezeichnet|hervorragend|exzellent|excellent{,e}|parfait|excelente|perfecto|sobresaliente`,
      3: `average|fair|okay|ok|acceptable|neither good nor bad|adequate|średni{,o,a}|przeciętn{ie,y,a}|dostateczny|удовлетворительно|нормально|
средне|mediu|acceptabil{,ă}|satisfăcător|befriedigend|mittelmäßig|durchschnittlich|moyen{,ne}|passable|correct{,e}|regular|normal|aceptable`,
      2.5: 'ausreichend|suffisant|suficient',
      2: `below average|mierny|dopuszczający|ниже среднего|неудовлетворительно|sub medie|nesatisfăcător|mangelhaft|insuffisant{,e}|médiocre|
deficiente|mediocre`,
      1: `terrible|awful|horrible|unacceptable|fatalnie|fatalny|okropn{ie,y}|niedostateczny|ужасно|отвратительно|groaznic|ungenügend|nul|
pésimo|horrible`,
    },
  },
  frequency: {
    single: true,
    good: 'often|frequently|często|часто|des|frecvent|häufig|oft|souvent|fréquemment|a menudo|frecuentemente',
    bad: 'rarely|seldom|rzadko|редко|rar|rareori|selten|rarement|rara vez|raramente',
    fixed: {
      5: 'always|every time|every day|daily|zawsze|codziennie|всегда|каждый день|întotdeauna|mereu|zilnic|immer|täglich|toujours|siempre|a diario',
      4.75: 'almost always|nearly always|prawie zawsze|почти всегда|aproape întotdeauna|fast immer|presque toujours|casi siempre',
      4: `usually|most of the time|regularly|zwykle|zazwyczaj|обычно|как правило|de obicei|meistens|regelmäßig|généralement|la plupart du temps|
normalmente|generalmente`,
      3.5: 'about half the time|około połowy|примерно в половине случаев|cam jumătate din timp|etwa die hälfte der zeit|environ la moitié du temps|la mitad del tiempo',
      3: 'sometimes|occasionally|czasami|czasem|okazjonalnie|иногда|uneori|câteodată|manchmal|gelegentlich|parfois|de temps en temps|a veces',
      2: 'once in a while|лишь изредка|изредка|sporadycznie|de vez en cuando',
      1.25: 'almost never|hardly ever|prawie nigdy|почти никогда|aproape niciodată|fast nie|presque jamais|casi nunca',
      1: 'never|not at all|nigdy|никогда|niciodată|nie|niemals|gar nicht|jamais|nunca',
    },
  },
  importance: {
    single: true,
    bareBad: 1.5,
    good: `important|interesting|interested|useful|relevant|ważn{e,y,a}|istotn{e,y,a}|interesujące|przydatne|важн{о,ый}|интересно|полезно|
important{,ă}|interesant|util|wichtig|interessant|relevant|nützlich|hilfreich|important{,e}|intéressant{,e}|utile|importante|interesante|útil`,
    bad: `unimportant|uninteresting|irrelevant|useless|nieważn{e,y,a}|nieistotn{e,y,a}|неважно|маловажно|neimportant{,ă}|unwichtig|uninteressant|
sans importance|irrelevante`,
    fixed: {},
  },
  favourability: {
    good: `favorably|favourably|favorable|favourable|positive|positively|pozytywn{ie,y,a}|положительно|favorabil{,ă}|pozitiv|positiv|favorable|
positif|positive|positiv{o,a}`,
    bad: `unfavorably|unfavourably|unfavorable|unfavourable|negative|negatively|negatywn{ie,y,a}|отрицательно|nefavorabil{,ă}|negativ|défavorable|
négatif|négative|desfavorable|negativ{o,a}`,
    fixed: {},
  },
  change: {
    good: 'better|improved|lepiej|lepszy|лучше|mai bine|mai bun|besser|mieux|meilleur|mejor',
    bad: 'worse|declined|gorzej|gorszy|хуже|mai rău|mai prost|schlechter|pire|moins bien|peor',
    fixed: {
      5: 'much better|far better|dużo lepiej|znacznie lepiej|гораздо лучше|намного лучше|mult mai bine|viel besser|deutlich besser|beaucoup mieux|mucho mejor',
      3: 'about the same|the same|same|no change|unchanged|tak samo|bez zmian|так же|без изменений|la fel|gleich|unverändert|pareil|identique|igual',
      1: 'much worse|far worse|dużo gorzej|znacznie gorzej|гораздо хуже|намного хуже|mult mai rău|viel schlechter|deutlich schlechter|beaucoup moins bien|mucho peor',
    },
  },
  amount: {
    single: true,
    good: '',
    bad: '',
    fixed: {
      5: 'a great deal|bardzo dużo|очень много|foarte mult|sehr viel|énormément|muchísimo',
      4: 'a lot|much|dużo|много|mult|viel|beaucoup|mucho',
      3: 'a moderate amount|some|średnio|средне|moderat|mittelmäßig|modérément',
      2: 'a little|not much|trochę|mało|немного|мало|puțin|wenig|un peu|peu|poco',
      1: 'none at all|none|nothing|not at all|wcale|nic|нисколько|совсем не|deloc|gar nichts|überhaupt nicht|pas du tout|rien|nada',
    },
  },
}

/** The middle of any scale, as a word or as "neither … nor …". */
export const neutralWords =
  'neutral|neutralny|neutralnie|neutralna|нейтрально|нейтральный|neutru|neutră|neutre|weder noch|neither|neither nor|indifferent|obojętnie|obojętne|indiferent|indiferente|indifférent'
export const neitherWords = 'neither|ani|ни|nici|weder|ni'
