/** The words of a map's text twin that are not on the map itself, in English; the other languages have the same shape. */
export const en = {
  personas: 'Personas',
  lanes: 'Rows of the map',
  basis: { measured: 'measured', estimated: 'estimated', target: 'target', previous: 'previous wave' },
  motivations: (motivations: string) => `Motivations: ${motivations}`,
  preferences: (preferences: string) => `Preferences: ${preferences}`,
  behaviours: (behaviours: string) => `Behaviour: ${behaviours}`,
  source: (source: string) => `source: ${source}`,
  owner: (owner: string) => `owner: ${owner}`,
  status: (status: string) => `status: ${status}`,
  answers: (pain: string) => `answers “${pain}”`,
  line: {
    scale: 'Emotion runs from −2, frustrated, over 0, neutral, to +2, delighted.',
    none: 'The line has no points yet.',
    only: (value: string, place: string) => `The line has one point: ${value} (${place}).`,
    level: (value: string, from: string, to: string) => `The line stays at ${value} from ${from} to ${to}.`,
    starts: (value: string, place: string) => `The line starts at ${value} (${place}).`,
    highest: (value: string, place: string) => `It is highest at ${value} (${place}).`,
    lowest: (value: string, place: string) => `It is lowest at ${value} (${place}).`,
    ends: (value: string, place: string) => `It ends at ${value} (${place}).`,
    gaps: (places: string) => `There is no value for: ${places}.`,
    answers: (least: number, most: number) =>
      least === most
        ? `Answers behind each point: ${least}.`
        : `Answers behind each point: ${least} to ${most}.`,
    few: (limit: number, places: string) => `Fewer than ${limit} answers, so not reliable: ${places}.`,
  },
}
