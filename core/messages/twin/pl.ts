import type { TwinWords } from './index.ts'

/** The words of a map's text twin, in Polish. */
export const pl: TwinWords = {
  personas: 'Persony',
  lanes: 'Rzędy mapy',
  basis: { measured: 'zmierzone', estimated: 'oszacowane', target: 'cel', previous: 'poprzednia fala' },
  motivations: (motivations) => `Motywacje: ${motivations}`,
  preferences: (preferences) => `Preferencje: ${preferences}`,
  behaviours: (behaviours) => `Zachowania: ${behaviours}`,
  source: (source) => `źródło: ${source}`,
  owner: (owner) => `opiekun: ${owner}`,
  status: (status) => `status: ${status}`,
  answers: (pain) => `odpowiada na „${pain}”`,
  line: {
    scale: 'Emocje są pokazane od −2 (frustracja) przez 0 (obojętność) do +2 (zachwyt).',
    none: 'Linia nie ma jeszcze punktów.',
    only: (value, place) => `Linia ma jeden punkt: ${value} (${place}).`,
    level: (value, from, to) => `Linia utrzymuje się na poziomie ${value}, od „${from}” do „${to}”.`,
    starts: (value, place) => `Linia zaczyna się na poziomie ${value} (${place}).`,
    highest: (value, place) => `Najwyżej jest na poziomie ${value} (${place}).`,
    lowest: (value, place) => `Najniżej jest na poziomie ${value} (${place}).`,
    ends: (value, place) => `Kończy się na poziomie ${value} (${place}).`,
    gaps: (places) => `Brak wartości: ${places}.`,
    answers: (least, most) =>
      least === most
        ? `Liczba odpowiedzi w każdym punkcie: ${least}.`
        : `Liczba odpowiedzi w punktach: od ${least} do ${most}.`,
    few: (limit, places) => `Mniej niż ${limit} odpowiedzi, więc niepewne: ${places}.`,
  },
}
