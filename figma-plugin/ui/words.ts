/** The sentences that only the panel in Figma and FigJam says, in every language of the panel. */
import { type Language, plural } from '../../core/messages/language.ts'

const en = {
  page: 'On this page',
  target: 'Draw into',
  newMap: 'New map',
  selectFirst: 'Select a map on the page to update it.',
  copy: 'The selected map is a copy. Only the copy is updated.',
  show: 'Show map',
  open: 'Open its data',
  styles: 'Use text styles and colour variables',
  stylesNote: 'Change one, and every map in this file follows.',
  updated: 'The map is updated.',
  cancelled: 'Stopped. The page is as it was.',
  failed: 'That did not work. The page is as it was.',
  half: 'That did not work, and some of it is still on the page. Undo takes it away.',
  gone: 'The map is not on the page any more.',
  newer: 'A newer version drew this map. Update the plugin first.',
  unreadable: 'The data kept with this map cannot be read. Draw a new map instead.',
  font: (wanted: string, used: string) => `${wanted} is missing on this computer. ${used} is used instead.`,
  locked: (count: number) =>
    `${count} ${plural('en', count, { one: 'text', other: 'texts' })} could not be changed, because ${plural('en', count, { one: 'its font', other: 'their font' })} is missing on this computer.`,
  kept: (count: number) =>
    `${count} ${plural('en', count, { one: 'change that people made is', other: 'changes that people made are' })} kept, though the file says otherwise:`,
  relaunch: { update: 'Update this map from a new file', export: 'Save the data or a picture of this map' },
}

export type FigmaWords = typeof en

const pl: FigmaWords = {
  page: 'Na tej stronie',
  target: 'Rysuj w',
  newMap: 'Nowa mapa',
  selectFirst: 'Zaznacz mapę na stronie, aby ją zaktualizować.',
  copy: 'Zaznaczona mapa jest kopią. Zaktualizowana będzie tylko kopia.',
  show: 'Pokaż mapę',
  open: 'Otwórz jej dane',
  styles: 'Użyj stylów tekstu i zmiennych kolorów',
  stylesNote: 'Zmiana jednego zmienia wszystkie mapy w tym pliku.',
  updated: 'Mapa jest zaktualizowana.',
  cancelled: 'Zatrzymano. Strona jest taka jak przedtem.',
  failed: 'Nie udało się. Strona jest taka jak przedtem.',
  half: 'Nie udało się, a część została na stronie. Cofnięcie ją usunie.',
  gone: 'Mapy nie ma już na stronie.',
  newer: 'Tę mapę narysowała nowsza wersja. Najpierw zaktualizuj wtyczkę.',
  unreadable: 'Danych zapisanych z tą mapą nie da się odczytać. Narysuj nową mapę.',
  font: (wanted, used) => `Na tym komputerze brakuje kroju ${wanted}. Użyto zamiast niego ${used}.`,
  locked: (count) =>
    `${count} ${plural('pl', count, { one: 'tekstu', few: 'tekstów', many: 'tekstów', other: 'tekstu' })} nie udało się zmienić, bo na tym komputerze brakuje kroju pisma.`,
  kept: (count) =>
    `${plural('pl', count, { one: 'Zachowano', few: 'Zachowano', many: 'Zachowano', other: 'Zachowano' })} ${count} ${plural('pl', count, { one: 'zmianę ludzi inną', few: 'zmiany ludzi inne', many: 'zmian ludzi innych', other: 'zmiany ludzi innej' })} niż w pliku:`,
  relaunch: { update: 'Zaktualizuj tę mapę z nowego pliku', export: 'Zapisz dane lub obraz tej mapy' },
}

const ru: FigmaWords = {
  page: 'На этой странице',
  target: 'Рисовать в',
  newMap: 'Новая карта',
  selectFirst: 'Выделите карту на странице, чтобы обновить её.',
  copy: 'Выделена копия карты. Обновится только она.',
  show: 'Показать карту',
  open: 'Открыть её данные',
  styles: 'Использовать стили текста и переменные цвета',
  stylesNote: 'Измените один — изменятся все карты в этом файле.',
  updated: 'Карта обновлена.',
  cancelled: 'Остановлено. Страница такая же, как была.',
  failed: 'Не получилось. Страница такая же, как была.',
  half: 'Не получилось, и часть осталась на странице. Отмена действия уберёт её.',
  gone: 'Этой карты больше нет на странице.',
  newer: 'Эту карту нарисовала более новая версия. Сначала обновите плагин.',
  unreadable: 'Данные этой карты не удаётся прочитать. Нарисуйте новую карту.',
  font: (wanted, used) => `На этом компьютере нет шрифта ${wanted}. Вместо него взят ${used}.`,
  locked: (count) =>
    `Не удалось изменить ${count} ${plural('ru', count, { one: 'текст', few: 'текста', many: 'текстов', other: 'текста' })}: на этом компьютере нет нужного шрифта.`,
  kept: (count) =>
    `Сохранено ${count} ${plural('ru', count, { one: 'изменение, сделанное людьми, хотя в файле иначе', few: 'изменения, сделанных людьми, хотя в файле иначе', many: 'изменений, сделанных людьми, хотя в файле иначе', other: 'изменения, сделанных людьми, хотя в файле иначе' })}:`,
  relaunch: {
    update: 'Обновить эту карту из нового файла',
    export: 'Сохранить данные или картинку этой карты',
  },
}

const ro: FigmaWords = {
  page: 'Pe această pagină',
  target: 'Desenează în',
  newMap: 'Hartă nouă',
  selectFirst: 'Selectează o hartă pe pagină pentru a o actualiza.',
  copy: 'Harta selectată este o copie. Se actualizează numai copia.',
  show: 'Arată harta',
  open: 'Deschide datele ei',
  styles: 'Folosește stiluri de text și variabile de culoare',
  stylesNote: 'Schimbă unul și se schimbă toate hărțile din fișier.',
  updated: 'Harta este actualizată.',
  cancelled: 'Oprit. Pagina este cum era.',
  failed: 'Nu a reușit. Pagina este cum era.',
  half: 'Nu a reușit și o parte a rămas pe pagină. Anularea o elimină.',
  gone: 'Harta nu mai este pe pagină.',
  newer: 'O versiune mai nouă a desenat această hartă. Actualizează mai întâi pluginul.',
  unreadable: 'Datele păstrate cu această hartă nu se pot citi. Desenează o hartă nouă.',
  font: (wanted, used) => `Fontul ${wanted} lipsește de pe acest calculator. Se folosește ${used}.`,
  locked: (count) =>
    `${count} ${plural('ro', count, { one: 'text nu a putut fi schimbat', few: 'texte nu au putut fi schimbate', other: 'de texte nu au putut fi schimbate' })}, pentru că fontul lipsește de pe acest calculator.`,
  kept: (count) =>
    `${count} ${plural('ro', count, { one: 'modificare făcută de oameni este păstrată', few: 'modificări făcute de oameni sunt păstrate', other: 'de modificări făcute de oameni sunt păstrate' })}, deși în fișier este altfel:`,
  relaunch: {
    update: 'Actualizează această hartă dintr-un fișier nou',
    export: 'Salvează datele sau o imagine a acestei hărți',
  },
}

const all: { readonly [L in Language]: FigmaWords } = { en, pl, ru, ro }

/** The sentences in a language. */
export function figmaWords(language: Language): FigmaWords {
  return all[language]
}
