import { plural } from '../language.ts'
import type { PanelWords } from './index.ts'

const stages = (count: number) =>
  `${count} ${plural('ru', count, { one: 'этап', few: 'этапа', many: 'этапов', other: 'этапа' })}`
const cards = (count: number) =>
  `${count} ${plural('ru', count, { one: 'карточка', few: 'карточки', many: 'карточек', other: 'карточки' })}`
const problems = (count: number) =>
  `${count} ${plural('ru', count, { one: 'проблема', few: 'проблемы', many: 'проблем', other: 'проблемы' })}`
const listed = (stageCount: number, cardCount: number, problemCount: number) =>
  [
    stages(stageCount),
    ...(cardCount > 0 ? [cards(cardCount)] : []),
    ...(problemCount > 0 ? [problems(problemCount)] : []),
  ].join(', ')

const comma = (number: string | number) => String(number).replace('.', ',')

export const ru: PanelWords = {
  product: 'Journeyline',
  language: 'Язык',
  panel: 'Настройки карты пути',
  promise: 'Данные не покидают этот компьютер.',

  start: {
    title: 'С чего начать',
    file: 'Файл',
    paste: 'Текст',
    sample: 'Пример',
    chooseFile: 'Выберите файл',
    dropHint: 'или перетащите его сюда',
    formats: 'CSV, TSV, Markdown, Mermaid, план, JSON',
    drop: 'Отпустите файл, чтобы прочитать его',
    pasteLabel: 'Таблица, Mermaid journey, Markdown или план',
    pasteHint: 'Вставьте ячейки из таблицы или напишите этапы построчно, а под ними карточки с отступом.',
    samples: 'Готовые карты: их можно посмотреть и сохранить как образец',
  },

  file: {
    title: 'Файл',
    pasted: 'Вставленный текст',
    sample: 'Пример',
    stages,
    touchpoints: (count) =>
      `${count} ${plural('ru', count, { one: 'точка контакта', few: 'точки контакта', many: 'точек контакта', other: 'точки контакта' })}`,
    cards,
    answers: (count) =>
      `${count} ${plural('ru', count, { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' })}`,
    kinds: {
      responses: 'ответы опроса',
      events: 'журнал событий',
      aggregate: 'сводные данные',
      'journey-long': 'таблица, одна карточка в строке',
      'journey-wide': 'таблица, одна точка контакта в строке',
      'journey-matrix': 'таблица, этапы в столбцах',
      'journey-csv': 'сохранённая таблица',
      'journey-json': 'сохранённый путь',
      mermaid: 'Mermaid journey',
      markdown: 'Markdown',
      outline: 'план',
    },
    delimiters: { ',': 'запятая', ';': 'точка с запятой', '\t': 'табуляция', '|': 'вертикальная черта' },
  },

  problems: {
    title: 'Проблемы',
    refused: (name) => `Файл не открыт: ${name}`,
    kept: 'Прежняя карта осталась на месте.',
    dismiss: 'Закрыть это сообщение',
    showAll: (count) => `Показать все: ${count}`,
    showFewer: 'Показать меньше',
    unreadable:
      'Файл не удалось открыть. Возможно, он перемещён или не помещается в память этого компьютера. Выберите его ещё раз.',
    undrawable:
      'По этому файлу не удалось построить карту. Сохраните его как CSV и выберите снова; карта на доске не изменилась.',
  },

  preview: {
    title: 'Предпросмотр',
  },

  run: {
    draw: 'Построить карту',
    update: 'Обновить карту',
    cancel: 'Отмена',
    progress: 'Построение',
    reading: 'Чтение',
    megabytes: (done, total) => `${comma(done)} из ${comma(total)} МБ`,
    objects: (done, total) => `${done} из ${total} объектов`,
  },

  save: {
    title: 'Сохранить',
    asCopy: 'Файл не появился? Показать для копирования',
    formats: {
      svg: 'SVG',
      png: 'PNG',
      csv: 'CSV',
      journey: 'Путь',
      markdown: 'Markdown',
    },
    notes: {
      svg: 'всегда чёткий рисунок',
      png: 'рисунок для слайдов',
      csv: 'таблица для правки',
      journey: 'всё, чтобы открыть снова',
      markdown: 'текст карты',
    },
    copyTitle: (file) => `${file}: скопировать`,
    copyHint: 'Если браузер не даёт сохранить файл, скопируйте его отсюда в файл с таким именем.',
    pictureHint:
      'Если браузер не даёт сохранить рисунок, скопируйте его отсюда: правой кнопкой мыши или долгим нажатием.',
    copy: 'Копировать',
    copyByHand: 'Текст выделен. Нажмите Ctrl+C, а на Mac ⌘C.',
    close: 'Закрыть',
  },

  status: {
    reading: (name) => `Чтение: ${name}`,
    opened: (name, stageCount, cardCount, problemCount) =>
      `Прочитано: ${name}. ${listed(stageCount, cardCount, problemCount)}.`,
    refused: (name) => `Файл не открыт: ${name}. Подробности в разделе «Проблемы».`,
    drawing: 'Карта строится',
    drawn: (stageCount, cardCount) => `Карта построена: ${listed(stageCount, cardCount, 0)}.`,
    stopped: 'Остановлено. Ничего не изменилось.',
    languageMissing: 'Не удалось загрузить язык. Проверьте соединение и выберите его ещё раз.',
    drawFailed: 'Карту не удалось построить. Доска не изменилась.',
    saving: (file) => `Создаётся ${file}`,
    saved: (file) => `Передано для сохранения: ${file}.`,
    saveRefused: (file) => `Сохранить ${file} здесь нельзя. Скопируйте его.`,
    saveFailed: (file) => `Не удалось создать ${file}. Сохраните карту как SVG.`,
    copied: (file) => `Скопировано: ${file}.`,
  },

  board: {
    title: 'Карта',
    empty: 'Здесь появится карта.',
    controls: 'Вид карты',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Вся карта',
    percent: (count) => `${count} %`,
    actualSize: (percent) => `${percent}, показать в масштабе 100 %`,
    help: 'Клавиши',
    asText: 'Карта в виде текста',
    describe:
      'Стрелки двигают карту, плюс и минус меняют масштаб, 1 показывает её целиком. Далее карта в виде текста.',
    keys: {
      move: 'Двигать карту',
      zoom: 'Увеличить и уменьшить',
      actualSize: 'Масштаб 100 %',
      fit: 'Показать карту целиком',
      drag: 'Тянуть мышью, можно с пробелом',
      wheel: 'Колесо мыши или два пальца',
      arrows: 'Стрелки',
    },
  },
}
