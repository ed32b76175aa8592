import { plural } from '../language.ts'
import type { Problems } from './en.ts'

/** What may be wrong with a file, in Polish. */
export const pl: Problems = {
  // Mermaid diagrams
  'mermaid-other-diagram': ({ value }) =>
    `To jest diagram Mermaid typu „${value}”. Mapę można zrobić tylko z diagramu „journey”: tekst musi zaczynać się od słowa journey.`,
  'mermaid-no-tasks': () =>
    'Diagram nie ma sekcji ani zadań, więc nie ma czego narysować. Dodaj wiersz taki jak „section Zakup”, a pod nim „Płatność: 3: Klient”.',
  'mermaid-score-missing': ({ value }) =>
    `„${value}” nie ma oceny, więc linia emocji ma tu przerwę. Wpisz ocenę po dwukropku, na przykład „Płatność: 3”.`,
  'mermaid-score-not-number': ({ value }) =>
    `„${value}” nie jest oceną, więc linia emocji ma tu przerwę. Wpisz liczbę od 1 do 5.`,
  'mermaid-score-outside': ({ value }) =>
    `Ocena ${value} wykracza poza zakres od 1 do 5, więc linia emocji ma tu przerwę. Wpisz liczbę od 1 do 5.`,
  'mermaid-colon-in-name': ({ value }) =>
    `„${value}” zostało odczytane jako cała nazwa zadania. Sam Mermaid kończy ją na pierwszym dwukropku; usuń go, jeśli tekst ma działać także tam.`,
  'mermaid-tasks-before-section': ({ count, value }) =>
    `${count} ${plural('pl', count, { one: 'zadanie stoi', few: 'zadania stoją', many: 'zadań stoi' })} przed pierwszą sekcją i ${plural('pl', count, { one: 'trafiło', few: 'trafiły', many: 'trafiło' })} do etapu „${value}”. Dodaj wyżej wiersz section, żeby nazwać ten etap po swojemu.`,
  'mermaid-several-diagrams': ({ count }) =>
    `Tekst zawiera ${count} ${plural('pl', count, { one: 'diagram', few: 'diagramy', many: 'diagramów' })} journey; rysowany jest tylko pierwszy. Zapisz każdy z pozostałych w osobnym pliku.`,
  // Markdown
  'markdown-no-journey': () =>
    'W tym tekście nie ma podróży klienta. Dodaj tabelę z etapami w kolumnach, nagłówki w rodzaju „Etap 1: Świadomość” z punktami pod spodem albo numerowaną listę kroków.',
  'markdown-tables-left-out': ({ count }) =>
    `${count} ${plural('pl', count, { one: 'inna tabela nie mówi nic o etapach i została pominięta', few: 'inne tabele nie mówią nic o etapach i zostały pominięte', many: 'innych tabel nie mówi nic o etapach i zostało pominiętych' })}.`,
  'markdown-target-table': ({ value }) =>
    `„${value}” ma te same etapy co pierwsza tabela: jej emocje są narysowane jako linia docelowa, a jej pomysły są wśród szans.`,
  'markdown-target-rest': ({ value, count }) =>
    `${count} ${plural('pl', count, { one: 'inny tekst', few: 'inne teksty', many: 'innych tekstów' })} z „${value}” nie ma na mapie, bo mapa pokazuje tylko jeden stan. Zapisz tę tabelę w osobnym pliku, żeby ją narysować.`,
  'markdown-other-map': ({ value }) =>
    `„${value}” to osobna podróż i została tu pominięta. Zapisz ją w osobnym pliku, żeby ją narysować.`,
  'markdown-diagram-left-out': () =>
    'Diagram Mermaid w tym tekście mówi mniej niż tekst wokół niego i został pominięty. Zapisz go w osobnym pliku, żeby go narysować.',
  // Outlines
  'outline-empty': () =>
    'Konspekt nie ma żadnego wiersza, więc nie ma czego narysować. Wpisz każdy etap w osobnym wierszu, a pod nim z wcięciem jego punkty styku.',
  // JSON
  'json-broken': () =>
    'Od tego miejsca plik nie jest poprawnym plikiem JSON: nawias, przecinek lub cudzysłów jest zbędny albo go brakuje. Zapisz plik ponownie w programie, z którego pochodzi.',
  'json-not-journey': () =>
    'Plik jest w formacie JSON, ale nie ma w nim listy etapów, więc nie powstanie z niego mapa. Wybierz plik z końcówką .journey.json albo dodaj listę „stages”.',
  'json-newer': ({ value }) =>
    `Plik zapisała nowsza wersja (format ${value}) i otwarty tutaj straciłby część treści. Zaktualizuj aplikację i otwórz go ponownie.`,
  'json-value-left-out': ({ value }) =>
    `Wartości w miejscu ${value} nie da się odczytać i została pominięta. Popraw ją w pliku i zaimportuj go ponownie.`,
  'json-stage-added': ({ value }) =>
    `Coś należy do etapu „${value}”, którego w pliku nie ma, więc ten etap został dodany na końcu. Jeśli to literówka, popraw ją w pliku.`,
  'json-lane-added': ({ value }) =>
    `Coś należy do rzędu „${value}”, którego w pliku nie ma, więc ten rząd został dodany na dole. Jeśli to literówka, popraw ją w pliku.`,
  'json-touchpoint-unknown': ({ value }) =>
    `Punktu styku „${value}” nie ma w jego etapie, więc to, co do niego należy, jest pokazane przy całym etapie. Popraw punkt styku w pliku.`,
  'json-id-repeated': ({ value }) =>
    `Identyfikator „${value}” występuje dwa razy; drugi został zmieniony. Nadaj w pliku każdej części osobny identyfikator.`,
  'json-other-shape': () =>
    'Tego pliku nie zapisała ta aplikacja. Etapy, kroki i szczegóły zostały rozpoznane po nazwach; porównaj mapę z plikiem.',
  'json-fields-left-out': ({ value, count }) =>
    `${plural('pl', count, { one: 'To pole nie ma miejsca na mapie i zostało pominięte', few: 'Te pola nie mają miejsca na mapie i zostały pominięte', many: 'Te pola nie mają miejsca na mapie i zostały pominięte' })}: ${value}.`,
}
