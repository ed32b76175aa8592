import type { TwinWords } from './index.ts'

/** The words of a map's text twin, in Romanian. */
export const ro: TwinWords = {
  personas: 'Persoane',
  lanes: 'Rândurile hărții',
  basis: { measured: 'măsurat', estimated: 'estimat', target: 'țintă', previous: 'valul anterior' },
  motivations: (motivations) => `Motivații: ${motivations}`,
  preferences: (preferences) => `Preferințe: ${preferences}`,
  behaviours: (behaviours) => `Comportament: ${behaviours}`,
  source: (source) => `sursă: ${source}`,
  owner: (owner) => `responsabil: ${owner}`,
  status: (status) => `stare: ${status}`,
  answers: (pain) => `răspunde la „${pain}”`,
  line: {
    scale: 'Emoțiile sunt arătate de la −2 (frustrare), prin 0 (neutru), până la +2 (încântare).',
    none: 'Linia nu are încă puncte.',
    only: (value, place) => `Linia are un singur punct: ${value} (${place}).`,
    level: (value, from, to) => `Linia rămâne la ${value}, de la „${from}” la „${to}”.`,
    starts: (value, place) => `Linia începe la ${value} (${place}).`,
    highest: (value, place) => `Cel mai sus este la ${value} (${place}).`,
    lowest: (value, place) => `Cel mai jos este la ${value} (${place}).`,
    ends: (value, place) => `Se termină la ${value} (${place}).`,
    gaps: (places) => `Fără valoare: ${places}.`,
    answers: (least, most) =>
      least === most
        ? `Răspunsuri în fiecare punct: ${least}.`
        : `Răspunsuri în fiecare punct: între ${least} și ${most}.`,
    few: (limit, places) => `Mai puțin de ${limit} răspunsuri, deci nesigur: ${places}.`,
  },
}
