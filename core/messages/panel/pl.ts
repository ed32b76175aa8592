import { plural } from '../language.ts'
import type { PanelWords } from './index.ts'

const stages = (count: number) =>
  `${count} ${plural('pl', count, { one: 'etap', few: 'etapy', many: 'etapów', other: 'etapu' })}`
const cards = (count: number) =>
  `${count} ${plural('pl', count, { one: 'karta', few: 'karty', many: 'kart', other: 'karty' })}`
const problems = (count: number) =>
  `${count} ${plural('pl', count, { one: 'problem', few: 'problemy', many: 'problemów', other: 'problemu' })}`
const listed = (stageCount: number, cardCount: number, problemCount: number) =>
  [
    stages(stageCount),
    ...(cardCount > 0 ? [cards(cardCount)] : []),
    ...(problemCount > 0 ? [problems(problemCount)] : []),
  ].join(', ')

const comma = (number: string | number) => String(number).replace('.', ',')

export const pl: PanelWords = {
  product: 'Journeyline',
  language: 'Język',
  panel: 'Ustawienia mapy podróży',
  promise: 'Nic nie opuszcza tego komputera.',

  start: {
    title: 'Zacznij od',
    file: 'Plik',
    paste: 'Wklej',
    sample: 'Przykład',
    chooseFile: 'Wybierz plik',
    dropHint: 'lub upuść go w dowolnym miejscu',
    formats: 'CSV, TSV, Markdown, Mermaid, konspekt, JSON',
    drop: 'Upuść plik, aby go wczytać',
    pasteLabel: 'Tabela, podróż Mermaid, Markdown lub konspekt',
    pasteHint: 'Skopiuj komórki z arkusza albo wpisz po jednym etapie w wierszu, a pod nim karty z wcięciem.',
    samples: 'Gotowe mapy, które można obejrzeć i zapisać jako wzór',
  },

  file: {
    title: 'Plik',
    pasted: 'Wklejony tekst',
    sample: 'Przykład',
    stages,
    touchpoints: (count) =>
      `${count} ${plural('pl', count, { one: 'punkt styku', few: 'punkty styku', many: 'punktów styku', other: 'punktu styku' })}`,
    cards,
    answers: (count) =>
      `${count} ${plural('pl', count, { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi', other: 'odpowiedzi' })}`,
    kinds: {
      responses: 'odpowiedzi z ankiety',
      events: 'dziennik zdarzeń',
      aggregate: 'dane zagregowane',
      'journey-long': 'tabela, jedna karta w wierszu',
      'journey-wide': 'tabela, jeden punkt styku w wierszu',
      'journey-matrix': 'tabela, etapy w kolumnach',
      'journey-csv': 'zapisana tabela',
      'journey-json': 'zapisana podróż',
      mermaid: 'podróż Mermaid',
      markdown: 'Markdown',
      outline: 'konspekt',
    },
    delimiters: { ',': 'przecinek', ';': 'średnik', '\t': 'tabulator', '|': 'kreska pionowa' },
  },

  problems: {
    title: 'Problemy',
    refused: (name) => `Nie otwarto: ${name}`,
    kept: 'Poprzednia mapa nadal tu jest.',
    dismiss: 'Zamknij ten komunikat',
    showAll: (count) => `Pokaż wszystkie: ${count}`,
    showFewer: 'Pokaż mniej',
    unreadable:
      'Nie udało się otworzyć pliku. Mógł zostać przeniesiony albo nie mieści się w pamięci tego komputera. Wybierz go jeszcze raz.',
    undrawable:
      'Z tego pliku nie udało się narysować mapy. Zapisz go jako CSV i wybierz ponownie; mapa na tablicy pozostała bez zmian.',
  },

  preview: {
    title: 'Podgląd',
  },

  run: {
    draw: 'Rysuj mapę',
    update: 'Zaktualizuj mapę',
    cancel: 'Anuluj',
    progress: 'Rysowanie',
    reading: 'Odczyt',
    megabytes: (done, total) => `${comma(done)} z ${comma(total)} MB`,
    objects: (done, total) => `${done} z ${total} obiektów`,
  },

  save: {
    title: 'Zapisz',
    asCopy: 'Plik się nie pojawił? Pokaż go do skopiowania',
    formats: {
      svg: 'SVG',
      png: 'PNG',
      csv: 'CSV',
      journey: 'Podróż',
      markdown: 'Markdown',
    },
    notes: {
      svg: 'obraz zawsze ostry',
      png: 'obraz do slajdów',
      csv: 'tabela do edycji',
      journey: 'wszystko, do ponownego otwarcia',
      markdown: 'tekst mapy',
    },
    copyTitle: (file) => `${file} do skopiowania`,
    copyHint: 'Jeśli przeglądarka nie pozwala zapisać pliku, skopiuj go stąd do pliku o tej nazwie.',
    pictureHint:
      'Jeśli przeglądarka nie pozwala zapisać obrazu, skopiuj go stąd: kliknij prawym przyciskiem albo przytrzymaj.',
    copy: 'Kopiuj',
    copyByHand: 'Tekst jest zaznaczony. Naciśnij Ctrl+C, a na Macu ⌘C.',
    close: 'Zamknij',
  },

  status: {
    reading: (name) => `Wczytywanie: ${name}`,
    opened: (name, stageCount, cardCount, problemCount) =>
      `Wczytano: ${name}. ${listed(stageCount, cardCount, problemCount)}.`,
    refused: (name) => `Nie otwarto: ${name}. Szczegóły w części Problemy.`,
    drawing: 'Rysowanie mapy',
    drawn: (stageCount, cardCount) => `Mapa narysowana: ${listed(stageCount, cardCount, 0)}.`,
    stopped: 'Zatrzymano. Nic się nie zmieniło.',
    languageMissing: 'Nie udało się wczytać języka. Sprawdź połączenie i wybierz go jeszcze raz.',
    drawFailed: 'Nie udało się narysować mapy. Tablica pozostała bez zmian.',
    saving: (file) => `Tworzenie: ${file}`,
    saved: (file) => `Przekazano do zapisania: ${file}.`,
    saveRefused: (file) => `Tutaj nie można zapisać pliku ${file}. Skopiuj go.`,
    saveFailed: (file) => `Nie udało się utworzyć pliku ${file}. Zapisz mapę jako SVG.`,
    copied: (file) => `Skopiowano: ${file}.`,
  },

  board: {
    title: 'Mapa',
    empty: 'Tutaj pojawi się mapa.',
    controls: 'Widok mapy',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    fit: 'Dopasuj',
    percent: (count) => `${count}%`,
    actualSize: (percent) => `${percent}, pokaż w skali 100%`,
    help: 'Klawisze',
    asText: 'Mapa jako tekst',
    describe:
      'Strzałki przesuwają mapę, plus i minus zmieniają powiększenie, 1 pokazuje całość. Dalej mapa jako tekst.',
    keys: {
      move: 'Przesuwanie mapy',
      zoom: 'Powiększanie i pomniejszanie',
      actualSize: 'Skala 100%',
      fit: 'Cała mapa',
      drag: 'Przeciąganie, także ze spacją',
      wheel: 'Kółko myszy lub dwa palce',
      arrows: 'Strzałki',
    },
  },
}
