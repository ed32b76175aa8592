import { plural } from '../language.ts'
import type { PanelWords } from './index.ts'

const stages = (count: number) =>
  `${count} ${plural('ro', count, { one: 'etapă', few: 'etape', other: 'de etape' })}`
const cards = (count: number) =>
  `${count} ${plural('ro', count, { one: 'cartonaș', few: 'cartonașe', other: 'de cartonașe' })}`
const problems = (count: number) =>
  `${count} ${plural('ro', count, { one: 'problemă', few: 'probleme', other: 'de probleme' })}`
const listed = (stageCount: number, cardCount: number, problemCount: number) =>
  [
    stages(stageCount),
    ...(cardCount > 0 ? [cards(cardCount)] : []),
    ...(problemCount > 0 ? [problems(problemCount)] : []),
  ].join(', ')

const comma = (number: string | number) => String(number).replace('.', ',')

export const ro: PanelWords = {
  product: 'Journeyline',
  language: 'Limba',
  panel: 'Setările hărții parcursului',
  promise: 'Nimic nu părăsește acest computer.',

  start: {
    title: 'Începeți cu',
    file: 'Fișier',
    paste: 'Lipire',
    sample: 'Exemplu',
    chooseFile: 'Alegeți un fișier',
    dropHint: 'sau trageți-l oriunde',
    formats: 'CSV, TSV, Markdown, Mermaid, schiță, JSON',
    drop: 'Eliberați fișierul pentru a-l citi',
    pasteLabel: 'Tabel, parcurs Mermaid, Markdown sau schiță',
    pasteHint:
      'Copiați celule dintr-o foaie de calcul sau scrieți câte o etapă pe rând, cu cartonașele sub ea, indentate.',
    samples: 'Hărți gata făcute, de privit și de salvat ca model',
  },

  file: {
    title: 'Fișier',
    pasted: 'Text lipit',
    sample: 'Exemplu',
    stages,
    touchpoints: (count) =>
      `${count} ${plural('ro', count, { one: 'punct de contact', few: 'puncte de contact', other: 'de puncte de contact' })}`,
    cards,
    answers: (count) =>
      `${count} ${plural('ro', count, { one: 'răspuns', few: 'răspunsuri', other: 'de răspunsuri' })}`,
    kinds: {
      responses: 'răspunsuri la chestionar',
      events: 'jurnal de evenimente',
      aggregate: 'date agregate',
      'journey-long': 'tabel, un cartonaș pe rând',
      'journey-wide': 'tabel, un punct de contact pe rând',
      'journey-matrix': 'tabel, etapele pe coloane',
      'journey-csv': 'tabel salvat',
      'journey-json': 'parcurs salvat',
      mermaid: 'parcurs Mermaid',
      markdown: 'Markdown',
      outline: 'schiță',
    },
    delimiters: { ',': 'virgulă', ';': 'punct și virgulă', '\t': 'tabulator', '|': 'bară verticală' },
  },

  problems: {
    title: 'Probleme',
    refused: (name) => `Nu s-a deschis: ${name}`,
    kept: 'Harta dinainte este tot aici.',
    dismiss: 'Închideți acest mesaj',
    showAll: (count) => `Arătați toate: ${count}`,
    showFewer: 'Arătați mai puține',
    unreadable:
      'Fișierul nu a putut fi deschis. Poate a fost mutat sau nu încape în memoria acestui computer. Alegeți-l din nou.',
    undrawable:
      'Harta nu a putut fi desenată din acest fișier. Salvați fișierul ca CSV și alegeți-l din nou; harta de pe tablă nu s-a schimbat.',
  },

  preview: {
    title: 'Previzualizare',
  },

  run: {
    draw: 'Desenați harta',
    update: 'Actualizați harta',
    cancel: 'Anulare',
    progress: 'Se desenează',
    reading: 'Citire',
    megabytes: (done, total) => `${comma(done)} din ${comma(total)} MB`,
    objects: (done, total) =>
      `${done} din ${total} ${plural('ro', total, { one: 'obiect', few: 'obiecte', other: 'de obiecte' })}`,
  },

  save: {
    title: 'Salvare',
    asCopy: 'Nu a apărut fișierul? Afișați-l pentru copiere',
    formats: {
      svg: 'SVG',
      png: 'PNG',
      csv: 'CSV',
      journey: 'Parcurs',
      markdown: 'Markdown',
    },
    notes: {
      svg: 'imagine mereu clară',
      png: 'imagine pentru prezentări',
      csv: 'tabel de editat',
      journey: 'totul, de redeschis aici',
      markdown: 'textul hărții',
    },
    copyTitle: (file) => `${file}, de copiat`,
    copyHint:
      'Dacă browserul nu lasă fișierul să fie salvat, copiați-l de aici într-un fișier cu acest nume.',
    pictureHint:
      'Dacă browserul nu lasă imaginea să fie salvată, copiați-o de aici: clic dreapta sau apăsare lungă.',
    copy: 'Copiere',
    copyByHand: 'Textul este selectat. Apăsați Ctrl+C sau, pe Mac, ⌘C.',
    close: 'Închidere',
  },

  status: {
    reading: (name) => `Se citește: ${name}`,
    opened: (name, stageCount, cardCount, problemCount) =>
      `S-a citit: ${name}. ${listed(stageCount, cardCount, problemCount)}.`,
    refused: (name) => `Nu s-a deschis: ${name}. Vedeți la Probleme.`,
    drawing: 'Se desenează harta',
    drawn: (stageCount, cardCount) => `Harta este desenată: ${listed(stageCount, cardCount, 0)}.`,
    stopped: 'Oprit. Nu s-a schimbat nimic.',
    languageMissing: 'Limba nu a putut fi încărcată. Verificați conexiunea și alegeți-o din nou.',
    drawFailed: 'Harta nu a putut fi desenată. Tabla a rămas cum era.',
    saving: (file) => `Se creează ${file}`,
    saved: (file) => `S-a trimis la salvare: ${file}.`,
    saveRefused: (file) => `Fișierul ${file} nu poate fi salvat aici. Copiați-l.`,
    saveFailed: (file) => `Fișierul ${file} nu a putut fi creat. Salvați harta ca SVG.`,
    copied: (file) => `S-a copiat: ${file}.`,
  },

  board: {
    title: 'Hartă',
    empty: 'Aici apare harta.',
    controls: 'Vederea hărții',
    zoomIn: 'Mărire',
    zoomOut: 'Micșorare',
    fit: 'Încadrare',
    percent: (count) => `${count} %`,
    actualSize: (percent) => `${percent}, afișați la 100 %`,
    help: 'Taste',
    asText: 'Harta ca text',
    describe:
      'Săgețile mută harta, plus și minus schimbă mărimea, 1 o arată întreagă. Urmează harta ca text.',
    keys: {
      move: 'Mutarea hărții',
      zoom: 'Mărire și micșorare',
      actualSize: 'Mărimea de 100 %',
      fit: 'Toată harta',
      drag: 'Trageți, și cu Spațiu apăsat',
      wheel: 'Rotița sau două degete',
      arrows: 'Săgeți',
    },
  },
}
