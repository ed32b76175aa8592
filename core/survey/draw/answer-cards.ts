/** Counted answers as cards: the most chosen options of a question, the best ranks of a ranking. */
import type { JourneyCard } from '../../journey/schema.ts'
import { uniqueSlugs } from '../../journey/slug.ts'
import { laneIds, type SurveyContext } from '../journey.ts'

/** Cards a question gets at most. */
const MOST_CARDS = 5

/** Cards of all counted questions; each says how many of how many people. */
export const answerCards = ({ aggregates, words, language }: SurveyContext): readonly JourneyCard[] => {
  const decimal = language === 'en' ? '.' : ','
  const cards: JourneyCard[] = []
  for (const { columns, tally } of aggregates.options) {
    const texts = tally
      .options()
      .slice(0, MOST_CARDS)
      .map(({ option, n }) => `${option} · ${words.countOf(n, tally.answered())}`)
    cards.push(...cardsAt(columns[0], texts))
  }
  for (const { columns, tally } of aggregates.ranks) {
    const texts = tally
      .items()
      .slice(0, MOST_CARDS)
      .map(({ item, mean, first }) => {
        const rank = words.meanRank(mean.toFixed(1).replace('.', decimal), tally.of)
        return `${item} · ${rank}, ${words.firstFor(first, tally.answered())}`
      })
    cards.push(...cardsAt(columns[0], texts))
  }
  return cards
}

const cardsAt = (
  column: SurveyContext['mapping']['columns'][number] | undefined,
  texts: readonly string[],
): JourneyCard[] => {
  const stage = column?.stage
  if (stage === undefined) return []
  const ids = uniqueSlugs()
  return texts.map((text) => ({
    id: ids(text.split(' · ')[0] ?? text),
    lane: laneIds.answers,
    stage,
    ...(column?.touchpoint === undefined ? {} : { touchpoint: column.touchpoint }),
    text,
    basis: 'observed',
  }))
}
