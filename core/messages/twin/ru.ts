import type { TwinWords } from './index.ts'

/** The words of a map's text twin, in Russian. */
export const ru: TwinWords = {
  personas: 'Персоны',
  lanes: 'Дорожки карты',
  basis: { measured: 'измерено', estimated: 'оценка', target: 'цель', previous: 'прошлая волна' },
  motivations: (motivations) => `Мотивация: ${motivations}`,
  preferences: (preferences) => `Предпочтения: ${preferences}`,
  behaviours: (behaviours) => `Поведение: ${behaviours}`,
  source: (source) => `источник: ${source}`,
  owner: (owner) => `ответственный: ${owner}`,
  status: (status) => `статус: ${status}`,
  answers: (pain) => `отвечает на «${pain}»`,
  line: {
    scale: 'Эмоции показаны от −2 (раздражение) через 0 (нейтрально) до +2 (восторг).',
    none: 'На линии пока нет точек.',
    only: (value, place) => `На линии одна точка: ${value} (${place}).`,
    level: (value, from, to) => `Линия держится на уровне ${value}, от «${from}» до «${to}».`,
    starts: (value, place) => `Линия начинается на уровне ${value} (${place}).`,
    highest: (value, place) => `Выше всего она на уровне ${value} (${place}).`,
    lowest: (value, place) => `Ниже всего она на уровне ${value} (${place}).`,
    ends: (value, place) => `Заканчивается она на уровне ${value} (${place}).`,
    gaps: (places) => `Нет значения: ${places}.`,
    answers: (least, most) =>
      least === most
        ? `Число ответов в каждой точке: ${least}.`
        : `Число ответов в точках: от ${least} до ${most}.`,
    few: (limit, places) => `Меньше ${limit} ответов, поэтому ненадёжно: ${places}.`,
  },
}
