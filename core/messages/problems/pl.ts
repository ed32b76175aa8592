import { plural } from '../language.ts'
import type { Problems } from './en.ts'
import { json } from './json/pl.ts'
import { jsonExpected, jsonPlace } from './json/place.ts'

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
  'mermaid-lines-before': ({ count, value }) =>
    `Przed słowem journey ${plural('pl', count, { one: 'stoi', few: 'stoją', many: 'stoi' })} ${count} ${plural('pl', count, { one: 'wiersz, który został pominięty', few: 'wiersze, które zostały pominięte', many: 'wierszy, które zostały pominięte' })}: „${value}”. Diagram Mermaid zaczyna się od tego słowa.`,
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
  'markdown-text-left-out': ({ count, value }) =>
    `${count} ${plural('pl', count, { one: 'wiersz tekstu nie ma miejsca na mapie i został pominięty', few: 'wiersze tekstu nie mają miejsca na mapie i zostały pominięte', many: 'wierszy tekstu nie ma miejsca na mapie i zostało pominiętych' })}; pierwszy to „${value}”. To, co ważne, zapisz w wierszu tabeli, w punkcie listy albo po etykiecie, na przykład „Problem: …”.`,
  // Outlines
  'outline-empty': () =>
    'Konspekt nie ma żadnego wiersza, więc nie ma czego narysować. Wpisz każdy etap w osobnym wierszu, a pod nim z wcięciem jego punkty styku.',
  'outline-is-prose': () =>
    'Tekst jest napisany zdaniami, więc nie widać w nim etapów. Napisz każdy etap w osobnym wierszu, a pod nim z wcięciem jego punkty styku, albo wklej tabelę.',
  // JSON
  'json-broken': () =>
    'Od tego miejsca plik nie jest poprawnym plikiem JSON: nawias, przecinek lub cudzysłów jest zbędny albo go brakuje. Zapisz plik ponownie w programie, z którego pochodzi.',
  'json-not-journey': () =>
    'Plik jest w formacie JSON, ale nie ma w nim listy etapów, więc nie powstanie z niego mapa. Wybierz plik z końcówką .journey.json albo dodaj listę „stages”.',
  'json-newer': ({ value }) =>
    `Plik zapisała nowsza wersja (format ${value}) i otwarty tutaj straciłby część treści. Zaktualizuj aplikację i otwórz go ponownie.`,
  'json-value-left-out': ({ value, suggestion }) =>
    `Czegoś nie da się odczytać i zostało pominięte: ${jsonPlace(value, json)}.${jsonExpected(suggestion, json)} Popraw to w pliku i zaimportuj go ponownie.`,
  'json-value-gap': ({ value, suggestion }) =>
    `Wartości nie da się odczytać, więc jest tam przerwa: ${jsonPlace(value, json)}.${jsonExpected(suggestion, json)} Popraw to w pliku i zaimportuj go ponownie.`,
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
  'cards-shortened': ({ count }) =>
    `${count} ${plural('pl', count, { one: 'karta pokazuje', few: 'karty pokazują', many: 'kart pokazuje' })} tylko początek tekstu; całość jest pod mapą.`,
  // Bytes and text
  'encoding-unknown': ({ value }) =>
    `„${value}” nie jest znanym tu kodowaniem, więc kodowanie zostało rozpoznane z tekstu. Wybierz je z listy.`,
  'encoding-guessed': ({ value, suggestion }) =>
    `Plik nie podaje swojego kodowania. Został odczytany jako ${value}; jeśli litery wyglądają źle, wybierz ${suggestion || 'inne'}.`,
  'nulls-removed': ({ count }) =>
    `Z tekstu ${plural('pl', count, { one: `został usunięty ${count} znak`, few: `zostały usunięte ${count} znaki`, many: `zostało usuniętych ${count} znaków` })} NUL. Jeśli czegoś brakuje, zapisz plik ponownie jako UTF-8.`,
  'characters-broken': ({ count }) =>
    `${count} ${plural('pl', count, { one: 'znaku nie udało się odczytać i jest pokazany', few: 'znaków nie udało się odczytać i są pokazane', many: 'znaków nie udało się odczytać i są pokazane' })} jako �. Wybierz inne kodowanie albo zapisz plik ponownie jako UTF-8.`,
  'file-empty': () =>
    'Plik jest pusty: 0 odpowiedzi, nie ma czego narysować. Wyeksportuj go ponownie, razem z wierszami.',
  'file-too-large': ({ value }) =>
    `Plik jest większy niż ${value}, a więcej nie da się tu odczytać. Odfiltruj wiersze lub kolumny tam, skąd pochodzi, albo najpierw zagreguj dane.`,
  'file-is-workbook': () =>
    'To jest skoroszyt Excela (.xlsx), którego nie da się tu odczytać. Wybierz w Excelu Zapisz jako → CSV UTF-8 i otwórz ten plik.',
  'workbook-broken': () =>
    'Skoroszyt Excela jest uszkodzony: jego części do siebie nie pasują. Otwórz go w Excelu, zapisz ponownie i wybierz nowy plik.',
  'workbook-too-large': () =>
    'Arkusz skoroszytu po rozpakowaniu przekracza 200 MB, a więcej nie da się tu odczytać. Zapisz arkusz jako CSV UTF-8 albo najpierw odfiltruj wiersze.',
  'workbook-encrypted': () =>
    'Skoroszyt Excela jest chroniony hasłem. Zapisz kopię bez hasła i wybierz ten plik.',
  'workbook-no-sheet': ({ value }) =>
    `W skoroszycie nie ma arkusza „${value}”, więc został odczytany pierwszy arkusz z danymi. Wybierz arkusz z listy.`,
  'workbook-sheet-chosen': ({ value, suggestion, count }) =>
    `Odczytany został arkusz „${value}”. W skoroszycie ${plural('pl', count, { one: `jest jeszcze ${count} arkusz`, few: `są jeszcze ${count} arkusze`, many: `jest jeszcze ${count} arkuszy` })}: ${suggestion}.`,
  'workbook-uncalculated': ({ count }) =>
    `${count} ${plural('pl', count, { one: 'komórka zawiera formułę, która nie została przeliczona, i jest traktowana jako pusta', few: 'komórki zawierają formuły, które nie zostały przeliczone, i są traktowane jako puste', many: 'komórek zawiera formuły, które nie zostały przeliczone, i jest traktowanych jako puste' })}. Otwórz skoroszyt w Excelu, zapisz go i wybierz ponownie.`,
  'file-is-old-workbook': () =>
    'To jest stary skoroszyt Excela (.xls). Wybierz w Excelu Zapisz jako → CSV UTF-8 i otwórz ten plik.',
  'file-is-binary': ({ value }) =>
    value === 'unknown'
      ? 'To nie jest plik tekstowy. Wybierz plik CSV, TSV, Markdown, Mermaid albo .journey.json.'
      : `To nie jest plik tekstowy, tylko ${value}. Wybierz plik CSV, TSV, Markdown, Mermaid albo .journey.json.`,
  'file-is-web-page': () =>
    'To jest strona internetowa, a nie tabela. Wyeksportuj dane jako CSV tam, skąd pochodzą.',
  'text-not-understood': () =>
    'Ten tekst nie jest ani tabelą, ani podróżą w formacie Markdown, Mermaid, JSON lub w postaci konspektu. Wpisz każdy etap w osobnym wierszu, a pod nim z wcięciem jego punkty styku, albo wklej tabelę.',
  // Records of a table
  'row-quote-broken': () =>
    'W tym miejscu otwiera się cudzysłów, który nie jest poprawnie zamknięty. Wiersz został odczytany do końca linii; popraw cudzysłów w pliku.',
  'row-long': ({ count, suggestion, value }) =>
    `Wiersz ma ${count} ${plural('pl', count, { one: 'komórkę', few: 'komórki', many: 'komórek' })}, a nagłówek ${suggestion}; „${value}” i to, co dalej, nie należy do żadnej kolumny. Sprawdź separatory w wierszu.`,
  'row-long-kept': ({ count, suggestion, value }) =>
    `Wiersz ma ${count} ${plural('pl', count, { one: 'komórkę', few: 'komórki', many: 'komórek' })}, a nagłówek ${suggestion}; „${value}” i to, co dalej, nie ma nazwy w nagłówku, ale zostało na mapie. Sprawdź separatory w wierszu.`,
  'row-short': ({ count, suggestion }) =>
    `Wiersz ma ${count} ${plural('pl', count, { one: 'komórkę', few: 'komórki', many: 'komórek' })}, a nagłówek ${suggestion}; brakujące komórki uznano za puste.`,
  'rows-more-problems': ({ count }) =>
    `Podobne problemy ${plural('pl', count, { one: `ma jeszcze ${count} wiersz`, few: `mają jeszcze ${count} wiersze`, many: `ma jeszcze ${count} wierszy` })}.`,
  'table-limit-rows': ({ value }) =>
    `Tabela ma więcej niż ${value} wierszy, a więcej nie da się tu odczytać. Dalsze wiersze zostały pominięte; najpierw zagreguj dane.`,
  'table-limit-columns': ({ value }) =>
    `Wiersz ma więcej niż ${value} komórek, a więcej nie da się tu odczytać. W tym miejscu odczyt się skończył; wyeksportuj mniej kolumn.`,
  'table-limit-cell': ({ value }) =>
    `Komórka ma więcej niż ${value} znaków, a więcej nie da się tu odczytać. W tym miejscu odczyt się skończył; sprawdź w pliku cudzysłowy i końce wierszy.`,
  'table-no-rows': () => 'Tabela ma nagłówek i ani jednego wiersza: 0 odpowiedzi.',
  // What a table is
  'table-is-crosstab': ({ value }) =>
    `To jest tabela krzyżowa: jej komórki to liczby lub udziały odpowiedzi („${value}”), a nie odpowiedzi. Wyeksportuj surowe odpowiedzi, po jednym wierszu na osobę.`,
  'table-is-questionnaire': ({ value }) =>
    `To jest definicja kwestionariusza (${value}), a nie odpowiedzi. Wyeksportuj odpowiedzi.`,
  'table-is-transposed': ({ value }) =>
    `Ta tabela leży na boku: każda kolumna to jedna odpowiedź („${value}”). Zamień wiersze z kolumnami tam, skąd pochodzi, i otwórz ją ponownie.`,
  'table-is-survey': ({ value }) =>
    `To jest eksport odpowiedzi z ankiety (${value}). Nie ma w nim etapów, więc przed zrobieniem mapy trzeba przypisać do nich pytania.`,
  'table-is-events': () =>
    'To jest dziennik zdarzeń, po jednym wierszu na kontakt. Najpierw zlicz kontakty w każdym etapie i kanale, a potem otwórz tę tabelę.',
  'table-not-journey': () =>
    'W tabeli nie ma kolumny ani wiersza z nazwami etapów. Nazwij jedną kolumnę „Etap” albo umieść etapy w pierwszym wierszu, a rzędy mapy w pierwszej kolumnie.',
  'table-no-cards': () =>
    'W tabeli są nazwy etapów, ale wszystkie komórki są puste. Mapa pokazuje puste etapy.',
  'table-no-journey-rows': () =>
    'Tabela ma nagłówek i ani jednego wiersza pod nim, więc nie ma czego narysować. Wpisz po jednym wierszu na każdy etap lub punkt styku.',
  // Journey tables
  'stage-missing': ({ value }) => `Wiersz nie podaje etapu i trafił do „${value}”. Wpisz w pliku jego etap.`,
  'emotion-unread': ({ value }) =>
    `„${value}” nie jest emocją, którą można umieścić na linii, więc linia ma tu przerwę. Wpisz liczbę, buźkę taką jak 🙂 albo jedno słowo, na przykład „zadowolony”.`,
  'emotion-outside': ({ value, suggestion }) =>
    `Wartość ${value} wykracza poza skalę ${suggestion} tej kolumny, więc linia ma tu przerwę. Popraw ją w pliku albo wpisz krańce skali do nagłówka.`,
  'emotion-scale-guessed': ({ value }) =>
    `Przyjęto, że skala tej kolumny to ${value}, a więcej znaczy lepiej. Jeśli tak nie jest, wpisz jej krańce do nagłówka, na przykład „Emocje (1–5)”.`,
  'emotion-several': ({ value }) =>
    `„${value}” mówi o więcej niż jednej emocji; na linii jest ostatnia z nich, a etykieta pokazuje wszystkie.`,
  'emotion-averaged': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} miejsce na mapie ma`, few: `${count} miejsca na mapie mają`, many: `${count} miejsc na mapie ma` })} kilka wartości na jednej linii, na przykład „${value}”. Linia pokazuje ich średnią, a n mówi, ile ich jest. Aby zobaczyć je osobno, przypisz każdej własny punkt styku.`,
  'column-as-lane': () =>
    'Nie wiadomo, co oznacza ta kolumna, więc stała się osobnym rzędem mapy o tej samej nazwie.',
  'lane-unknown': ({ value }) =>
    `Nie wiadomo, co oznacza „${value}”, więc stało się osobnym rzędem mapy o tej samej nazwie.`,
  'lane-unnamed': ({ value }) =>
    `Pierwsza kolumna, która nazywa rzędy mapy, jest w tym wierszu pusta. Wiersz stał się rzędem mapy o tytule „${value}”; wpisz jego nazwę w pliku.`,
  'column-unnamed': ({ count, value }) =>
    `Kolumna ${count} ma wypełnione komórki, ale nie ma nazwy w nagłówku. Stała się rzędem mapy o tytule „${value}”; wpisz jej nazwę w pliku.`,
  'row-no-place': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} wiersz nie podaje ani etapu, ani punktu styku i trafił`, few: `${count} wiersze nie podają ani etapu, ani punktu styku i trafiły`, many: `${count} wierszy nie podaje ani etapu, ani punktu styku i trafiło` })} do etapu powyżej; ten trafił do „${value}”. Jeśli to błąd, wpisz miejsca w pliku.`,
  'rating-unread': ({ value }) =>
    `„${value}” nie jest oceną od 1 do 5 i zostało pominięte. Popraw to w pliku.`,
  'figure-unread': ({ value }) =>
    `„${value}” nie jest liczbą, więc wskaźnik nie ma tu wartości. Wpisz liczbę, w razie potrzeby z jednostką.`,
  'link-not-https': ({ value }) =>
    `„${value}” nie jest adresem https, więc karta nie ma odnośnika. Wpisz cały adres, od https:// włącznie.`,
  'lines-many': ({ count, value }) =>
    `Tabela ma ${count} ${plural('pl', count, { one: 'linię', few: 'linie', many: 'linii' })} emocji, a mapa pokazuje ${value}. Wszystkie są zachowane w podróży; na mapie widać pierwsze ${value}.`,
  // Our own CSV
  'own-newer': ({ value }) =>
    `Plik zapisała nowsza wersja (format ${value}) i otwarty tutaj straciłby część treści. Zaktualizuj aplikację i otwórz go ponownie.`,
  'own-record-unknown': ({ value }) =>
    `„${value}” nie jest rodzajem rekordu w tym formacie, więc wiersz został pominięty. Wpisz journey, persona, stage, touchpoint, lane, card, line, point albo metric.`,
  'own-value-left-out': ({ value }) =>
    `Wartości „${value}” nie da się tu odczytać i została pominięta. Popraw ją w pliku i zaimportuj go ponownie.`,
  // Surveys
  'survey-no-responses': () =>
    'Plik zawiera pytania, ale 0 odpowiedzi, więc mapa jest pusta. Zaimportuj go ponownie, gdy ktoś odpowie.',
  'survey-personal-dropped': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} kolumna wskazuje na konkretne osoby i została pominięta`, few: `${count} kolumny wskazują na konkretne osoby i zostały pominięte`, many: `${count} kolumn wskazuje na konkretne osoby i zostało pominiętych` })}: ${value}.`,
  'survey-trial-excluded': ({ count }) =>
    `${plural('pl', count, { one: `${count} odpowiedź próbna lub testowa nie jest liczona`, few: `${count} odpowiedzi próbne lub testowe nie są liczone`, many: `${count} odpowiedzi próbnych lub testowych nie jest liczonych` })}.`,
  'survey-direction-assumed': ({ count, value }) =>
    `Przy ${count} ${plural('pl', count, { one: 'pytaniu', few: 'pytaniach', many: 'pytaniach' })} nic nie mówi, który koniec skali jest dobry; przyjęto, że wysoki: ${value}. Odwróć skalę w mapowaniu tam, gdzie jest inaczej.`,
  'survey-direction-turned': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} pytanie dotyczy czegoś nieprzyjemnego lub jest sformułowane przecząco`, few: `${count} pytania dotyczą czegoś nieprzyjemnego lub są sformułowane przecząco`, many: `${count} pytań dotyczy czegoś nieprzyjemnego lub jest sformułowanych przecząco` })}, więc wysoka odpowiedź znaczy tam źle: ${value}. Odwróć skalę w mapowaniu tam, gdzie jest inaczej.`,
  'survey-direction-suspect': ({ value }) =>
    `Kto odpowiada wysoko tutaj, odpowiada nisko gdzie indziej (korelacja ${value}). Jeśli to pytanie jest sformułowane odwrotnie, odwróć jego skalę w mapowaniu.`,
  'survey-mixed-scales': ({ count, value }) =>
    `Pytania mają ${count} ${plural('pl', count, { one: 'skalę', few: 'różne skale', many: 'różnych skal' })} (${value}). Są narysowane jako osobne linie, a nie połączone w jedną.`,
  'survey-too-many-columns': ({ count }) =>
    `Na mapie ${plural('pl', count, { one: `zmieściłoby się jeszcze ${count} pytanie, ale zostało pominięte`, few: `zmieściłyby się jeszcze ${count} pytania, ale zostały pominięte`, many: `zmieściłoby się jeszcze ${count} pytań, ale zostały pominięte` })}, żeby była czytelna. Wybierz pytania w mapowaniu.`,
  'survey-no-scale': () =>
    'Żadne pytanie nie ma tu skali ocen, więc nie ma linii emocji. Odpowiedzi są pokazane jako liczby.',
  'survey-no-counts': () =>
    'Żadne pytanie nie ma tu skali ocen ani odpowiedzi, które da się policzyć, więc mapa nie pokazuje odpowiedzi. Jeśli tabela jest mapą podróży, a nie ankietą, wskaż, że to podróż.',
  'survey-columns-unused': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} kolumny nie ma`, few: `${count} kolumn nie ma`, many: `${count} kolumn nie ma` })} na mapie: ${value}. Wybierz kolumny w mapowaniu.`,
  'survey-not-emotion': ({ value }) =>
    `Linia pokazuje „${value}”, a nie to, co ludzie czują: nie znaleziono pytania o odczucia ani o zadowolenie. Jeśli takie jest, wybierz je w mapowaniu.`,
  'survey-unread-answers': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} odpowiedź nie mieści się w skali tego pytania i nie jest liczona`, few: `${count} odpowiedzi nie mieszczą się w skali tego pytania i nie są liczone`, many: `${count} odpowiedzi nie mieści się w skali tego pytania i nie jest liczonych` })}; pierwsza z nich to „${value}”.`,
  'survey-stage-unknown': ({ count, value, suggestion }) =>
    `${plural('pl', count, { one: `${count} odpowiedź wymienia etap „${value}”, którego mapa nie zna; jest`, few: `${count} odpowiedzi wymieniają etap „${value}”, którego mapa nie zna; są`, many: `${count} odpowiedzi wymienia etap „${value}”, którego mapa nie zna; są` })} w „Nieprzypisane”.${suggestion && ` Czy chodziło o „${suggestion}”?`}`,
  'survey-touchpoints-crowded': ({ count }) =>
    `${plural('pl', count, { one: `${count} odpowiedź wymienia więcej punktów styku, niż zmieści etap; jest liczona`, few: `${count} odpowiedzi wymieniają więcej punktów styku, niż zmieści etap; są liczone`, many: `${count} odpowiedzi wymienia więcej punktów styku, niż zmieści etap; są liczone` })} tylko dla etapu.`,
  'survey-masked': ({ count, value }) =>
    `W cytatach ${plural('pl', count, { one: `${count} informacja osobista jest zakryta`, few: `${count} informacje osobiste są zakryte`, many: `${count} informacji osobistych jest zakrytych` })} (${value}).`,
  'survey-segments-small': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} grupa jest za mała, żeby pokazać ją osobno`, few: `${count} grupy są za małe, żeby pokazać je osobno`, many: `${count} grup jest za małych, żeby pokazać je osobno` })} bez ujawniania odpowiedzi pojedynczych osób: ${value}.`,
  'survey-segments-more': ({ count }) =>
    `W danych ${plural('pl', count, { one: `jest jeszcze ${count} grupa`, few: `są jeszcze ${count} grupy`, many: `jest jeszcze ${count} grup` })}; narysowanych jest pięć największych.`,
  'survey-weights-missing': ({ count }) =>
    `${plural('pl', count, { one: `${count} odpowiedź nie ma wagi i liczy się`, few: `${count} odpowiedzi nie mają wagi i liczą się`, many: `${count} odpowiedzi nie ma wagi i liczy się` })} jako 1.`,
  'survey-answer-codes': ({ count, value }) =>
    `${plural('pl', count, { one: `${count} pytanie zawiera`, few: `${count} pytania zawierają`, many: `${count} pytań zawiera` })} kody odpowiedzi, takie jak „${value}”, zamiast odpowiedzi. Wyeksportuj plik ponownie z pełnymi treściami odpowiedzi.`,
  'survey-dates-unclear': () =>
    'Nie wiadomo, czy w tych datach najpierw jest dzień, czy miesiąc, więc pokazany jest tylko rok.',
  'survey-mapping-unreadable': () =>
    'Ta wersja nie umie odczytać zapisanego mapowania, więc proponowane jest nowe. Sprawdź je przed narysowaniem mapy.',
  'survey-mapping-columns': ({ count, value }) =>
    `W tym pliku nie ma ${count} ${plural('pl', count, { one: 'kolumny', few: 'kolumn', many: 'kolumn' })} z zapisanego mapowania: ${value}.`,
  'survey-ces-polarity': ({ value }) =>
    `Ocena wysiłku jest odczytywana jako „${value}”. Sprawdź w mapowaniu, czy dobry koniec skali jest właściwy.`,
  'survey-blank': ({ count }) =>
    `${plural('pl', count, { one: `${count} ankieta nie zawiera`, few: `${count} ankiety nie zawierają`, many: `${count} ankiet nie zawiera` })} żadnej odpowiedzi, z której korzysta mapa.`,
  'survey-events': ({ count, value }) =>
    `Plik jest dziennikiem zdarzeń: ${count} ${plural('pl', count, { one: 'zdarzenie', few: 'zdarzenia', many: 'zdarzeń' })} (osób: ${value}), policzone według etapów i kanałów.`,
  'survey-previous-unmatched': ({ count }) =>
    `${plural('pl', count, { one: `${count} miejsca z poprzedniej fali nie ma na tej mapie i zostało pominięte`, few: `${count} miejsc z poprzedniej fali nie ma na tej mapie i zostały pominięte`, many: `${count} miejsc z poprzedniej fali nie ma na tej mapie i zostały pominięte` })}.`,
  'survey-nothing-to-draw': () =>
    'Żadnego pytania z tego pliku nie udało się umieścić na mapie. Wybierz kolumny w mapowaniu albo wyeksportuj plik ponownie, razem z pytaniami.',
  // Any map
  'map-too-large': ({ count, value }) =>
    `Mapa miałaby ${count} ${plural('pl', count, { one: 'etap', few: 'etapy', many: 'etapów' })}; narysowanych jest pierwszych ${value}. Sprawdź, czy to właściwy plik, albo podziel podróż na kilka.`,
  'kind-unknown': ({ value }) =>
    `„${value}” nie jest znanym tu rodzajem pliku, więc rodzaj został rozpoznany z treści. Wpisz journey, responses, events, mermaid, markdown, json albo outline.`,
}
