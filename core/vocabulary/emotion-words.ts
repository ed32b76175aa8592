/**
 * Feelings in words and faces, from +2 (delighted) to −2 (furious). Words are in their shortest usual form;
 * `inflected` in emotions.ts adds the endings of gender and number. `|` separates, case and diacritics do not matter.
 */

type Levels = Readonly<Record<'2' | '1' | '0' | '-1' | '-2', string>>

export const emotionWords: Readonly<Record<'en' | 'pl' | 'ru' | 'ro' | 'de' | 'fr' | 'es' | 'ja', Levels>> = {
  en: {
    '2': 'delighted|delight|excited|excitement|thrilled|ecstatic|overjoyed|love|loves|loved|amazed|amazing|enthusiastic|enthusiasm|joy|joyful|proud|pride|great|excellent|wonderful|euphoric|elated|wow',
    '1': 'happy|happiness|pleased|satisfied|satisfaction|content|relieved|relief|confident|confidence|hopeful|hope|optimistic|optimism|interested|interest|good|glad|reassured|trust|trusting|comfortable|motivated|grateful|gratitude|relaxed|inspired|engaged|eager|encouraged|empowered|safe|positive|anticipation|impressed|enjoyment|valued|welcomed|supported|informed',
    '0': 'neutral|calm|indifferent|indifference|curious|curiosity|surprised|surprise|ok|okay|fine|mixed|ambivalent|unsure|expectant|so-so|average|medium|moderate|attentive|focused',
    '-1': 'confused|confusion|anxious|anxiety|worried|worry|concerned|concern|disappointed|disappointment|sad|sadness|bored|boredom|overwhelmed|uncertain|uncertainty|nervous|nervousness|impatient|impatience|skeptical|sceptical|skepticism|doubt|doubtful|hesitant|hesitation|insecure|uncomfortable|tired|unhappy|dissatisfied|suspicious|lost|puzzled|tense|apprehensive|reluctant|pressured|bad|negative|regret|distrust|fear|guilty|lonely|discouraged|embarrassed|uneasy|indecisive',
    '-2': 'frustrated|frustration|frustrating|angry|anger|furious|fury|annoyed|annoyance|stressed|stress|hate|hates|irritated|irritation|desperate|despair|panic|horrible|terrible|awful|outraged|disgusted|devastated|hopeless|betrayed|upset|enraged|helpless|scared|terrified|panicked|exhausted',
  },
  pl: {
    '2': 'zachwycony|zachwyt|podekscytowany|ekscytacja|szczęście|uradowany|euforia|entuzjazm|entuzjastyczny|dumny|duma|oczarowany|świetnie|radość|miłość|wzruszony|wow',
    '1': 'zadowolony|zadowolenie|szczęśliwy|ulga|pewny siebie|pewność|pewność siebie|spokojny|spokój|nadzieja|zainteresowany|zainteresowanie|satysfakcja|usatysfakcjonowany|optymizm|zaufanie|wdzięczny|wdzięczność|zmotywowany|motywacja|dobrze|pozytywnie|pozytywny|odprężony|zrelaksowany|bezpieczny|komfort|zaangażowany|pewny|ożywiony',
    '0': 'neutralny|neutralnie|obojętny|obojętność|ciekawy|ciekawość|zaciekawiony|zaskoczony|zaskoczenie|średnio|mieszane|mieszane uczucia|skupiony|oczekiwanie|przeciętnie',
    '-1': 'zdezorientowany|dezorientacja|zaniepokojony|niepokój|rozczarowany|rozczarowanie|smutny|smutek|zniecierpliwiony|zniecierpliwienie|niecierpliwość|przytłoczony|przytłoczenie|niepewny|niepewność|obawa|obawy|znudzony|nuda|zmęczony|zmęczenie|niezadowolony|niezadowolenie|zagubiony|zagubienie|zdenerwowany|lęk|strach|sceptyczny|wątpliwości|zawiedziony|zmartwiony|zakłopotany|negatywnie|negatywny|napięcie|nieufność|źle|wahanie|zawód',
    '-2': 'sfrustrowany|frustracja|zły|złość|wściekły|wściekłość|zirytowany|irytacja|zestresowany|stres|gniew|rozgoryczony|bezradny|bezradność|zdesperowany|rozpacz|panika|fatalnie|okropnie|oburzony|wyczerpany|przerażony',
  },
  ru: {
    '2': 'в восторге|восторг|счастлив|счастье|восхищен|восхищение|воодушевлен|воодушевление|энтузиазм|эйфория|гордость|любовь|отлично|вау|очарован|вдохновлен|вдохновение',
    '1': 'рад|доволен|довольна|довольны|радость|облегчение|уверен|уверенность|надежда|удовлетворен|удовлетворение|удовольствие|заинтересован|доверие|спокоен|спокойствие|благодарность|благодарен|оптимизм|мотивирован|мотивация|хорошо|позитив|позитивно|положительно|комфорт|предвкушение|вовлечен|безопасность',
    '0': 'нейтрально|нейтральный|безразличие|безразлично|спокойно|интерес|любопытство|любопытно|удивлен|удивление|средне|нормально|смешанные|сосредоточен|равнодушие',
    '-1': 'растерян|растерянность|тревога|тревожно|тревожность|беспокойство|обеспокоен|разочарован|разочарование|грусть|грустно|печаль|скука|скучно|нетерпение|неуверенность|неуверен|сомнение|сомнения|сомневается|усталость|устал|недоволен|недовольство|замешательство|страх|волнение|напряжение|недоверие|негатив|негативно|отрицательно|плохо|скептицизм|ожидание|путаница|непонимание|обида|досада|опасение',
    '-2': 'фрустрация|фрустрирован|злость|зол|злится|разозлен|раздражен|раздражение|гнев|стресс|ярость|в ярости|отчаяние|паника|ужас|ужасно|возмущен|возмущение|бессилие|ненависть|беспомощность',
  },
  ro: {
    '2': 'încântat|încântare|entuziasmat|entuziasm|extaziat|euforie|mândru|mândrie|uimit|iubire|excelent|entuziast|bucurie|wow',
    '1': 'fericit|fericire|mulțumit|mulțumire|satisfăcut|satisfacție|ușurat|ușurare|încrezător|încredere|bucuros|speranță|optimist|optimism|interesat|interes|recunoscător|calm|relaxat|motivat|bine|pozitiv|liniștit|confort|anticipare|siguranță',
    '0': 'neutru|indiferent|indiferență|curios|curiozitate|surprins|surpriză|mediu|amestecat|atent',
    '-1': 'confuz|confuzie|îngrijorat|îngrijorare|dezamăgit|dezamăgire|trist|tristețe|nerăbdător|nerăbdare|copleșit|nesigur|nesiguranță|anxios|anxietate|plictisit|plictiseală|obosit|nemulțumit|nemulțumire|îndoială|temător|teamă|neliniște|neliniștit|negativ|sceptic|derutat|ezitare|rău|neîncredere',
    '-2': 'frustrat|frustrare|furios|furie|supărat|supărare|iritat|iritare|stresat|stres|nervos|disperat|disperare|panică|groaznic|neputincios|neputință|enervat|epuizat|indignat',
  },
  de: {
    '2': 'begeistert|begeisterung|hocherfreut|euphorie|euphorisch|stolz|aufgeregt|überglücklich|liebe|großartig|entzückt|wow|vorfreude',
    '1': 'zufrieden|zufriedenheit|glücklich|froh|freude|erleichtert|erleichterung|zuversichtlich|zuversicht|hoffnung|hoffnungsvoll|vertrauen|interessiert|interesse|optimistisch|dankbar|entspannt|sicher|motiviert|gut|positiv|erfreut|gespannt|selbstbewusst|bestätigt',
    '0': 'neutral|gleichgültig|gleichgültigkeit|neugierig|neugier|neugierde|überrascht|überraschung|ruhig|gelassen|mittel|gemischt|abwartend|konzentriert',
    '-1': 'verwirrt|verwirrung|besorgt|sorge|sorgen|enttäuscht|enttäuschung|unsicher|unsicherheit|traurig|trauer|ungeduldig|ungeduld|überfordert|überforderung|gelangweilt|langeweile|nervös|angst|ängstlich|skeptisch|skepsis|unzufrieden|unzufriedenheit|zweifel|müde|negativ|schlecht|misstrauen|angespannt|zögerlich|unbehagen|verloren',
    '-2': 'frustriert|frustration|frust|wütend|wut|verärgert|ärger|genervt|gestresst|stress|zornig|zorn|verzweifelt|verzweiflung|panik|schrecklich|furchtbar|hilflos|empört|erschöpft|entsetzt',
  },
  fr: {
    '2': 'ravi|enchanté|enthousiaste|enthousiasme|excité|excitation|euphorie|fier|fierté|amour|émerveillé|joie|excellent|comblé|wow',
    '1': 'content|heureux|heureuse|satisfait|satisfaction|soulagé|soulagement|confiant|confiance|espoir|optimiste|optimisme|intéressé|intérêt|rassuré|reconnaissant|détendu|serein|motivé|motivation|bien|positif|positive|plaisir|impatience positive|en confiance',
    '0': 'neutre|indifférent|indifférence|curieux|curieuse|curiosité|surpris|surprise|calme|moyen|mitigé|attentif',
    '-1': 'confus|confusion|inquiet|inquiète|inquiétude|déçu|déception|triste|tristesse|impatient|impatience|perdu|incertain|incertitude|hésitant|hésitation|ennui|ennuyé|anxieux|anxieuse|anxiété|sceptique|fatigué|insatisfait|insatisfaction|doute|méfiant|méfiance|négatif|négative|mal|submergé|peur|crainte|gêné',
    '-2': 'frustré|frustration|en colère|colère|furieux|furieuse|agacé|agacement|stressé|stress|énervé|énervement|irrité|irritation|désespéré|désespoir|panique|horrible|terrible|rage|exaspéré|épuisé|impuissant',
  },
  es: {
    '2': 'encantado|entusiasmado|entusiasmo|emocionado|emoción|eufórico|euforia|orgulloso|orgullo|amor|excelente|fascinado|alegría|ilusionado|ilusión|wow',
    '1': 'contento|feliz|felicidad|satisfecho|satisfacción|aliviado|alivio|confiado|confianza|esperanza|esperanzado|optimista|optimismo|interesado|interés|agradecido|tranquilo|relajado|motivado|bien|positivo|seguro|cómodo|alegre',
    '0': 'neutral|neutro|indiferente|indiferencia|curioso|curiosidad|sorprendido|sorpresa|expectante|regular|medio|mixto|atento',
    '-1': 'confundido|confusión|confuso|preocupado|preocupación|decepcionado|decepción|triste|tristeza|impaciente|impaciencia|abrumado|inseguro|inseguridad|incertidumbre|aburrido|aburrimiento|ansioso|ansiedad|escéptico|cansado|insatisfecho|insatisfacción|duda|dudas|nervioso|negativo|mal|perdido|miedo|desconfianza|desconfiado|incómodo',
    '-2': 'frustrado|frustración|enfadado|enfado|enojado|enojo|furioso|furia|molesto|molestia|estresado|estrés|irritado|irritación|desesperado|desesperación|pánico|horrible|terrible|rabia|indignado|agotado|impotencia|ira',
  },
  ja: {
    '2': '最高|とても良い|非常に良い|大満足|感動|感激|ワクワク|わくわく|興奮|喜び|大喜び|嬉しい|うれしい|楽しい|達成感|誇り|急上昇',
    '1': '上|上昇|高い|高い水準|高め|良い|好調|満足|安心|期待|希望|興味|納得|信頼|自信|共感|感謝|ポジティブ|成長実感|意欲|充実|やる気|ほっとする',
    '0': '普通|中|中立|中間|平常|ニュートラル|横ばい|変わらない|様子見|好奇心|驚き|冷静',
    '-1': '下|下降|低い|低め|低下|悪い|不安|迷い|心配|不満|困惑|戸惑い|疑問|疑念|がっかり|落胆|残念|悲しい|面倒|退屈|緊張|焦り|躊躇|後悔|疲れ|ネガティブ|混乱|失望|孤独|恐れ',
    '-2': '最低|最悪|急降下|急落|怒り|イライラ|いらいら|苛立ち|ストレス|挫折|諦め|絶望|激怒|うんざり|苦痛|パニック',
  },
}

/** Faces and signs of a mood. */
export const emotionFaces: Levels = {
  '2': '😍🤩😁😃😄😀😆🥰😻❤️🎉🥳💖💚💙🔥⭐🌟😎🤗💪🙌😂🏆',
  '1': '🙂😊😌👍☺️😉😺💡✅😇🤝👏🙏😋👌⬆️↗️➚☀️',
  '0': '😐😶🤔😯😮😲🫤👀🙄➖😏❓➡️↔️🤷',
  '-1': '😟🙁😕😑☹️😞😔😒😓😥😰😨😬😧😩😦🥱😴⚠️↘️⬇️😳😪🥺🤨😵🌧️',
  '-2': '😡😤😠😢👎🤬😭😖😣😫🤯😱💔❌💀🤢🤮⛈️',
}

/** Words that say how high a mood is, not which; pieces of them are read in Japanese, whole words elsewhere. */
export const levelWords: Levels = {
  '2': 'very high|very positive|very good|top|peak|bardzo wysoki|bardzo pozytywnie|bardzo pozytywny|bardzo dobrze|очень высокий|очень позитивно|очень хорошо|foarte pozitiv|foarte bine|sehr hoch|sehr positiv|sehr gut|très positif|très bien|très haut|muy positivo|muy alto|muy bien',
  '1': 'high|up|rising|wysoki|wysoko|dobry|высокий|высоко|ridicat|înalt|sus|hoch|haut|élevé|alto',
  '0': 'middle|mid|flat|średni|средний|mediu|mittel|moyen|medio',
  '-1': 'low|down|falling|niski|nisko|низкий|низко|scăzut|jos|niedrig|tief|bas|faible|bajo',
  '-2': 'very low|very negative|very bad|bottom|bardzo niski|bardzo negatywnie|bardzo negatywny|bardzo źle|очень низкий|очень негативно|очень плохо|foarte negativ|foarte rău|sehr niedrig|sehr negativ|sehr schlecht|très négatif|très mal|très bas|muy negativo|muy bajo|muy mal',
}

/** Words that turn the feeling after them round, and words that weaken or strengthen it. */
export const negations =
  "not|no|never|without|isn't|aren't|don't|doesn't|less|nie|bez|mniej|не|нет|без|nu|fără|nicht|kein|keine|keinen|ohne|weniger|pas|sans|ni|moins|sin|menos"
export const weaker =
  'slightly|a bit|a little|somewhat|rather|quite|mildly|lekko|trochę|nieco|dość|raczej|немного|слегка|чуть|довольно|скорее|puțin|ușor|oarecum|etwas|leicht|ein wenig|eher|un peu|légèrement|plutôt|assez|un poco|algo|bastante'
export const stronger =
  'very|extremely|really|so|highly|totally|super|deeply|bardzo|niezwykle|strasznie|ogromnie|очень|крайне|сильно|foarte|extrem de|sehr|äußerst|total|très|extrêmement|muy|extremadamente'
