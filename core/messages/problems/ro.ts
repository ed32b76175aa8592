import { plural } from '../language.ts'
import type { Problems } from './en.ts'
import { jsonExpected, jsonPlace } from './json/place.ts'
import { json } from './json/ro.ts'

/** What may be wrong with a file, in Romanian. */
export const ro: Problems = {
  // Mermaid diagrams
  'mermaid-other-diagram': ({ value }) =>
    `Aceasta este o diagramă Mermaid de tip „${value}”. Doar diagramele „journey” pot deveni o hartă: textul trebuie să înceapă cu cuvântul journey.`,
  'mermaid-no-tasks': () =>
    'Diagrama nu are nici secțiuni, nici sarcini, așa că nu este nimic de desenat. Adăugați un rând precum „section Achiziție” și sub el „Plată: 3: Client”.',
  'mermaid-score-missing': ({ value }) =>
    `„${value}” nu are scor, așa că linia emoțiilor are aici un gol. Scrieți scorul după două puncte, de exemplu „Plată: 3”.`,
  'mermaid-score-not-number': ({ value }) =>
    `„${value}” nu este un scor, așa că linia emoțiilor are aici un gol. Scrieți un număr de la 1 la 5.`,
  'mermaid-score-outside': ({ value }) =>
    `Scorul ${value} nu se află între 1 și 5, așa că linia emoțiilor are aici un gol. Scrieți un număr de la 1 la 5.`,
  'mermaid-colon-in-name': ({ value }) =>
    `„${value}” a fost citit ca nume întreg al sarcinii. Mermaid îl oprește la primul semn de două puncte; scoateți acel semn dacă textul trebuie să funcționeze și acolo.`,
  'mermaid-tasks-before-section': ({ count, value }) =>
    `${count} ${plural('ro', count, { one: 'sarcină stă înaintea primei secțiuni și a ajuns', few: 'sarcini stau înaintea primei secțiuni și au ajuns', other: 'de sarcini stau înaintea primei secțiuni și au ajuns' })} într-o etapă numită „${value}”. Puneți deasupra un rând section ca să numiți singur etapa.`,
  'mermaid-several-diagrams': ({ count }) =>
    `Textul conține ${count} ${plural('ro', count, { one: 'diagramă', few: 'diagrame', other: 'de diagrame' })} journey și doar prima este desenată. Salvați fiecare dintre celelalte într-un fișier separat.`,
  'mermaid-lines-before': ({ count, value }) =>
    `Înaintea cuvântului journey ${plural('ro', count, { one: 'se află o linie, care a fost omisă', few: `se află ${count} linii, care au fost omise`, other: `se află ${count} de linii, care au fost omise` })}: „${value}”. O diagramă Mermaid începe cu acest cuvânt.`,
  // Markdown
  'markdown-no-journey': () =>
    'În acest text nu s-a găsit nicio călătorie. Adăugați un tabel cu etapele pe coloane, titluri precum „Etapa 1: Conștientizare” cu puncte sub ele sau o listă numerotată de pași.',
  'markdown-tables-left-out': ({ count }) =>
    plural('ro', count, {
      one: 'Un alt tabel nu spune nimic despre etape și nu apare pe hartă.',
      few: `Alte ${count} tabele nu spun nimic despre etape și nu apar pe hartă.`,
      other: `Alte ${count} de tabele nu spun nimic despre etape și nu apar pe hartă.`,
    }),
  'markdown-target-table': ({ value }) =>
    `„${value}” are aceleași etape ca primul tabel: emoțiile din el sunt desenate ca linie țintă, iar ideile se află printre oportunități.`,
  'markdown-target-rest': ({ value, count }) =>
    `${plural('ro', count, { one: 'Un alt text', few: `Alte ${count} texte`, other: `Alte ${count} de texte` })} din „${value}” nu ${plural('ro', count, { one: 'apare', few: 'apar', other: 'apar' })} pe hartă, care arată o singură stare. Salvați acel tabel într-un fișier separat ca să îl desenați.`,
  'markdown-other-map': ({ value }) =>
    `„${value}” este o altă călătorie și nu apare aici. Salvați-o într-un fișier separat ca să o desenați.`,
  'markdown-diagram-left-out': () =>
    'Diagrama Mermaid din acest text spune mai puțin decât textul din jurul ei și nu apare pe hartă. Salvați-o într-un fișier separat ca să o desenați.',
  'markdown-text-left-out': ({ count, value }) =>
    `${plural('ro', count, { one: 'Un rând de text nu are loc pe hartă și a fost omis', few: `${count} rânduri de text nu au loc pe hartă și au fost omise`, other: `${count} de rânduri de text nu au loc pe hartă și au fost omise` })}; primul este „${value}”. Scrieți ce contează într-un rând de tabel, într-o listă cu puncte sau după o etichetă, de exemplu „Problemă: …”.`,
  // Outlines
  'outline-empty': () =>
    'Schița nu are niciun rând, așa că nu este nimic de desenat. Scrieți fiecare etapă pe un rând, iar sub ea, retrase, punctele ei de contact.',
  'outline-is-prose': () =>
    'Textul este scris în propoziții, așa că din el nu reies etape. Scrieți fiecare etapă pe o linie, iar sub ea, indentat, punctele ei de contact, sau lipiți un tabel.',
  // JSON
  'json-broken': () =>
    'De aici încolo fișierul nu este un JSON corect: o paranteză, o virgulă sau o ghilimea lipsește ori nu este la locul ei. Salvați fișierul din nou în programul din care provine.',
  'json-not-journey': () =>
    'Fișierul este JSON, dar nu conține o listă de etape, așa că nu poate deveni o hartă. Alegeți un fișier care se termină în .journey.json sau adăugați o listă „stages”.',
  'json-newer': ({ value }) =>
    `Fișierul a fost salvat de o versiune mai nouă (formatul ${value}) și aici ar pierde din conținut. Actualizați aplicația, apoi deschideți-l din nou.`,
  'json-value-left-out': ({ value, suggestion }) =>
    `Ceva nu poate fi citit și a fost omis: ${jsonPlace(value, json)}.${jsonExpected(suggestion, json)} Corectați în fișier și importați-l din nou.`,
  'json-value-gap': ({ value, suggestion }) =>
    `O valoare nu poate fi citită, așa că acolo este un gol: ${jsonPlace(value, json)}.${jsonExpected(suggestion, json)} Corectați în fișier și importați-l din nou.`,
  'json-stage-added': ({ value }) =>
    `Ceva ține de etapa „${value}”, care nu există în fișier, așa că etapa a fost adăugată la sfârșit. Dacă este o greșeală de scriere, corectați-o în fișier.`,
  'json-lane-added': ({ value }) =>
    `Ceva ține de rândul „${value}”, care nu există în fișier, așa că rândul a fost adăugat jos. Dacă este o greșeală de scriere, corectați-o în fișier.`,
  'json-touchpoint-unknown': ({ value }) =>
    `Punctul de contact „${value}” nu se află în etapa lui, așa că ce ține de el apare la toată etapa. Corectați punctul de contact în fișier.`,
  'json-id-repeated': ({ value }) =>
    `Identificatorul „${value}” apare de două ori; al doilea a fost schimbat. Dați în fișier fiecărei părți un identificator propriu.`,
  'json-other-shape': () =>
    'Fișierul nu a fost salvat de această aplicație. Etapele, pașii și detaliile au fost găsite după nume; comparați harta cu fișierul.',
  'json-fields-left-out': ({ value, count }) =>
    `${plural('ro', count, { one: 'Acest câmp nu are loc pe hartă și a fost omis', few: 'Aceste câmpuri nu au loc pe hartă și au fost omise', other: 'Aceste câmpuri nu au loc pe hartă și au fost omise' })}: ${value}.`,
  'cards-shortened': ({ count }) =>
    `${plural('ro', count, { one: `${count} card arată`, few: `${count} carduri arată`, other: `${count} de carduri arată` })} doar începutul textului; textul întreg este sub hartă.`,
  // Bytes and text
  'encoding-unknown': ({ value }) =>
    `„${value}” nu este o codificare cunoscută aici, așa că a fost găsită una după text. Alegeți una din listă.`,
  'encoding-guessed': ({ value, suggestion }) =>
    `Fișierul nu își spune codificarea. A fost citit ca ${value}; dacă literele arată greșit, alegeți ${suggestion || 'alta'}.`,
  'nulls-removed': ({ count }) =>
    `Din text ${plural('ro', count, { one: `a fost scos ${count} caracter`, few: `au fost scoase ${count} caractere`, other: `au fost scoase ${count} de caractere` })} NUL. Dacă lipsește ceva, salvați fișierul din nou ca UTF-8.`,
  'characters-broken': ({ count }) =>
    `${count} ${plural('ro', count, { one: 'caracter nu a putut fi citit și apare', few: 'caractere nu au putut fi citite și apar', other: 'de caractere nu au putut fi citite și apar' })} ca �. Alegeți altă codificare sau salvați fișierul din nou ca UTF-8.`,
  'file-empty': () =>
    'Fișierul este gol: 0 răspunsuri, nimic de desenat. Exportați-l din nou, cu rândurile lui.',
  'file-too-large': ({ value }) =>
    `Fișierul este mai mare de ${value}, cât se poate citi aici. Filtrați rândurile sau coloanele acolo de unde provine ori agregați întâi datele.`,
  'file-is-workbook': () =>
    'Acesta este un registru Excel (.xlsx), care nu se citește aici. În Excel alegeți Salvare ca → CSV UTF-8 și deschideți acel fișier.',
  'workbook-broken': () =>
    'Registrul Excel este deteriorat: părțile lui nu se potrivesc. Deschideți-l în Excel, salvați-l din nou și alegeți fișierul nou.',
  'workbook-too-large': () =>
    'O foaie a registrului Excel depășește 200 MB după despachetare, iar mai mult nu se citește aici. Salvați foaia ca CSV UTF-8 sau filtrați mai întâi rândurile.',
  'workbook-encrypted': () =>
    'Registrul Excel este protejat cu parolă. Salvați o copie fără parolă și alegeți acel fișier.',
  'workbook-no-sheet': ({ value }) =>
    `Registrul nu are foaia „${value}”, așa că a fost citită prima foaie cu date. Alegeți o foaie din listă.`,
  'workbook-sheet-chosen': ({ value, suggestion, count }) =>
    `A fost citită foaia „${value}”. Registrul mai are ${plural('ro', count, { one: `${count} foaie`, few: `${count} foi`, other: `${count} de foi` })}: ${suggestion}.`,
  'workbook-uncalculated': ({ count }) =>
    `${plural('ro', count, { one: `${count} celulă conține o formulă care nu a fost calculată și este socotită goală`, few: `${count} celule conțin formule care nu au fost calculate și sunt socotite goale`, other: `${count} de celule conțin formule care nu au fost calculate și sunt socotite goale` })}. Deschideți registrul în Excel, salvați-l și alegeți-l din nou.`,
  'file-is-old-workbook': () =>
    'Acesta este un registru Excel vechi (.xls). În Excel alegeți Salvare ca → CSV UTF-8 și deschideți acel fișier.',
  'file-is-binary': ({ value }) =>
    value === 'unknown'
      ? 'Acesta nu este un fișier text. Alegeți un fișier CSV, TSV, Markdown, Mermaid sau .journey.json.'
      : `Acesta nu este un fișier text, ci ${value}. Alegeți un fișier CSV, TSV, Markdown, Mermaid sau .journey.json.`,
  'file-is-web-page': () =>
    'Aceasta este o pagină web, nu un tabel. Exportați datele ca CSV acolo de unde provin.',
  'text-not-understood': () =>
    'Textul nu este nici tabel, nici călătorie în Markdown, Mermaid, JSON sau schiță. Scrieți fiecare etapă pe un rând, iar sub ea, retrase, punctele ei de contact, sau lipiți un tabel.',
  // Records of a table
  'row-quote-broken': () =>
    'Aici se deschide o ghilimea care nu se închide corect. Rândul a fost citit până la sfârșitul liniei; corectați ghilimeaua în fișier.',
  'row-long': ({ count, suggestion, value }) =>
    `Rândul are ${count} ${plural('ro', count, { one: 'celulă', few: 'celule', other: 'de celule' })}, iar antetul are ${suggestion}; „${value}” și ce urmează nu țin de nicio coloană. Verificați separatorii din rând.`,
  'row-long-kept': ({ count, suggestion, value }) =>
    `Rândul are ${count} ${plural('ro', count, { one: 'celulă', few: 'celule', other: 'de celule' })}, iar antetul are ${suggestion}; „${value}” și ce urmează nu au nume în antet, dar rămân pe hartă. Verificați separatorii din rând.`,
  'row-short': ({ count, suggestion }) =>
    `Rândul are ${count} ${plural('ro', count, { one: 'celulă', few: 'celule', other: 'de celule' })}, iar antetul are ${suggestion}; celulele care lipsesc sunt considerate goale.`,
  'rows-more-problems': ({ count }) =>
    `Încă ${plural('ro', count, { one: `${count} rând are o problemă`, few: `${count} rânduri au probleme`, other: `${count} de rânduri au probleme` })} de acest fel.`,
  'table-limit-rows': ({ value }) =>
    `Tabelul are mai mult de ${value} rânduri, cât se poate citi aici. Rândurile următoare au fost omise; agregați întâi datele.`,
  'table-limit-columns': ({ value }) =>
    `Un rând are mai mult de ${value} celule, cât se poate citi aici. Citirea s-a oprit acolo; exportați mai puține coloane.`,
  'table-limit-cell': ({ value }) =>
    `O celulă are mai mult de ${value} caractere, cât se poate citi aici. Citirea s-a oprit acolo; verificați ghilimelele și sfârșiturile de rând din fișier.`,
  'table-no-rows': () => 'Tabelul are un antet și niciun rând: 0 răspunsuri.',
  // What a table is
  'table-is-crosstab': ({ value }) =>
    `Acesta este un tabel încrucișat: celulele lui sunt numere sau ponderi ale răspunsurilor („${value}”), nu răspunsuri. Exportați răspunsurile brute, câte un rând de persoană.`,
  'table-is-questionnaire': ({ value }) =>
    `Aceasta este definiția unui chestionar (${value}), nu răspunsurile la el. Exportați răspunsurile.`,
  'table-is-transposed': ({ value }) =>
    `Acest tabel stă pe o parte: fiecare coloană este un răspuns („${value}”). Schimbați rândurile cu coloanele acolo de unde provine și deschideți-l din nou.`,
  'table-is-survey': ({ value }) =>
    `Acesta este un export de răspunsuri la un sondaj (${value}). Nu are etape, așa că pentru o hartă întrebările trebuie întâi legate de etape.`,
  'table-is-events': () =>
    'Acesta este un jurnal de evenimente, câte un rând de contact. Numărați întâi contactele pe etape și canale, apoi deschideți acel tabel.',
  'table-not-journey': () =>
    'Tabelul nu are nicio coloană și niciun rând cu numele etapelor. Numiți o coloană „Etapă” sau puneți etapele pe primul rând și rândurile hărții în prima coloană.',
  'table-no-cards': () =>
    'Tabelul are nume de etape, dar toate celulele sunt goale. Harta arată etapele goale.',
  'table-no-journey-rows': () =>
    'Tabelul are un antet și niciun rând sub el, așa că nu este nimic de desenat. Scrieți câte un rând pentru fiecare etapă sau punct de contact.',
  // Journey tables
  'stage-missing': ({ value }) =>
    `Rândul nu numește nicio etapă și a ajuns la „${value}”. Scrieți în fișier etapa lui.`,
  'emotion-unread': ({ value }) =>
    `„${value}” nu este o emoție care poate fi pusă pe linie, așa că linia are aici un gol. Scrieți un număr, o față precum 🙂 sau un singur cuvânt, de exemplu „mulțumit”.`,
  'emotion-outside': ({ value, suggestion }) =>
    `Valoarea ${value} nu se află pe scala ${suggestion} a coloanei, așa că linia are aici un gol. Corectați-o în fișier sau scrieți capetele scalei în antet.`,
  'emotion-scale-guessed': ({ value }) =>
    `Scala acestei coloane a fost considerată ${value}, mai mult înseamnă mai bine. Dacă nu este așa, scrieți capetele ei în antet, de exemplu „Emoție (1–5)”.`,
  'emotion-several': ({ value }) =>
    `„${value}” spune mai multe emoții; pe linie se află ultima, iar eticheta le arată pe toate.`,
  'emotion-averaged': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} loc de pe hartă are`, few: `${count} locuri de pe hartă au`, other: `${count} de locuri de pe hartă au` })} mai multe valori pe aceeași linie, de exemplu „${value}”. Linia arată media lor, iar n spune câte sunt. Pentru a le vedea separat, dați fiecăreia propriul punct de contact.`,
  'column-as-lane': () =>
    'Nu se știe ce înseamnă această coloană, așa că a devenit un rând separat al hărții, cu același nume.',
  'lane-unknown': ({ value }) =>
    `Nu se știe ce înseamnă „${value}”, așa că a devenit un rând separat al hărții, cu același nume.`,
  'lane-unnamed': ({ value }) =>
    `Prima coloană, care numește rândurile hărții, este goală aici. Rândul a devenit un rând al hărții cu titlul „${value}”; scrieți-i numele în fișier.`,
  'column-unnamed': ({ count, value }) =>
    `Coloana ${count} are celule completate, dar nu are nume în antet. A devenit un rând al hărții cu titlul „${value}”; scrieți-i numele în fișier.`,
  'row-no-place': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} rând nu numește nici etapa, nici punctul de contact și a ajuns`, few: `${count} rânduri nu numesc nici etapa, nici punctul de contact și au ajuns`, other: `${count} de rânduri nu numesc nici etapa, nici punctul de contact și au ajuns` })} la etapa de mai sus; acesta a ajuns la „${value}”. Dacă nu este corect, scrieți locurile în fișier.`,
  'rating-unread': ({ value }) =>
    `„${value}” nu este o notă de la 1 la 5 și a fost omisă. Corectați în fișier.`,
  'figure-unread': ({ value }) =>
    `„${value}” nu este o cifră, așa că indicatorul nu are aici o valoare. Scrieți un număr, cu unitatea lui dacă are una.`,
  'link-not-https': ({ value }) =>
    `„${value}” nu este o adresă https, așa că nota nu are legătură. Scrieți adresa întreagă, de la https:// încolo.`,
  'lines-many': ({ count, value }) =>
    `Tabelul are ${count} ${plural('ro', count, { one: 'linie', few: 'linii', other: 'de linii' })} ale emoțiilor, iar o hartă arată ${value}. Toate sunt păstrate în date; pe hartă apar primele ${value}.`,
  // Our own CSV
  'own-newer': ({ value }) =>
    `Fișierul a fost salvat de o versiune mai nouă (formatul ${value}) și aici ar pierde din conținut. Actualizați aplicația, apoi deschideți-l din nou.`,
  'own-record-unknown': ({ value }) =>
    `„${value}” nu este un fel de înregistrare al acestui format, așa că rândul a fost omis. Scrieți journey, persona, stage, touchpoint, lane, card, line, point sau metric.`,
  'own-value-left-out': ({ value }) =>
    `„${value}” nu poate fi citit aici și a fost omis. Corectați în fișier și importați-l din nou.`,
  // Surveys
  'survey-no-responses': () =>
    'Fișierul are întrebările, dar 0 răspunsuri, așa că harta este goală. Importați-l din nou după ce răspund oamenii.',
  'survey-personal-dropped': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} coloană identifică persoane și a fost omisă`, few: `${count} coloane identifică persoane și au fost omise`, other: `${count} de coloane identifică persoane și au fost omise` })}: ${value}.`,
  'survey-trial-excluded': ({ count }) =>
    `${plural('ro', count, { one: `${count} răspuns de probă nu este numărat`, few: `${count} răspunsuri de probă nu sunt numărate`, other: `${count} de răspunsuri de probă nu sunt numărate` })}.`,
  'survey-direction-assumed': ({ count, value }) =>
    `Pentru ${plural('ro', count, { one: `${count} întrebare`, few: `${count} întrebări`, other: `${count} de întrebări` })} nimic nu arată care capăt al scalei este cel bun; s-a considerat bun cel de sus: ${value}. Întoarceți scala în mapare acolo unde nu este așa.`,
  'survey-direction-turned': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} întrebare se referă la ceva neplăcut sau este formulată negativ`, few: `${count} întrebări se referă la ceva neplăcut sau sunt formulate negativ`, other: `${count} de întrebări se referă la ceva neplăcut sau sunt formulate negativ` })}, așa că un răspuns mare înseamnă acolo ceva rău: ${value}. Întoarceți scala în mapare acolo unde nu este așa.`,
  'survey-direction-suspect': ({ value }) =>
    `Cei care răspund aici cu valori mari răspund în alte locuri cu valori mici (corelație ${value}). Dacă întrebarea este formulată invers, întoarceți-i scala în mapare.`,
  'survey-mixed-scales': ({ count, value }) =>
    `Întrebările folosesc ${plural('ro', count, { one: `${count} scală`, few: `${count} scale diferite`, other: `${count} de scale diferite` })} (${value}). Sunt desenate ca linii separate, nu unite într-una singură.`,
  'survey-too-many-columns': ({ count }) =>
    `Pe hartă ar mai încăpea ${plural('ro', count, { one: `${count} întrebare, dar a fost omisă`, few: `${count} întrebări, dar au fost omise`, other: `${count} de întrebări, dar au fost omise` })} ca să rămână lizibilă. Alegeți întrebările în mapare.`,
  'survey-no-scale': () =>
    'Nicio întrebare de aici nu are o scală de evaluare, așa că nu există o linie a emoțiilor. Răspunsurile sunt arătate ca numere.',
  'survey-no-counts': () =>
    'Nicio întrebare de aici nu are o scală de evaluare sau răspunsuri care pot fi numărate, așa că harta nu arată răspunsuri. Dacă tabelul este o hartă a călătoriei, nu un sondaj, alegeți că este o călătorie.',
  'survey-columns-unused': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} coloană nu este`, few: `${count} coloane nu sunt`, other: `${count} de coloane nu sunt` })} pe hartă: ${value}. Alegeți coloanele în mapare.`,
  'survey-not-emotion': ({ value }) =>
    `Linia arată „${value}”, nu ce simt oamenii: nu s-a găsit nicio întrebare despre trăiri sau mulțumire. Dacă există una, alegeți-o în mapare.`,
  'survey-unread-answers': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} răspuns nu se află pe scala acestei întrebări și nu este numărat`, few: `${count} răspunsuri nu se află pe scala acestei întrebări și nu sunt numărate`, other: `${count} de răspunsuri nu se află pe scala acestei întrebări și nu sunt numărate` })}; primul este „${value}”.`,
  'survey-stage-unknown': ({ count, value, suggestion }) =>
    `${plural('ro', count, { one: `${count} răspuns numește etapa „${value}”, pe care harta nu o cunoaște; se află`, few: `${count} răspunsuri numesc etapa „${value}”, pe care harta nu o cunoaște; se află`, other: `${count} de răspunsuri numesc etapa „${value}”, pe care harta nu o cunoaște; se află` })} la „Neatribuite”.${suggestion && ` Ați vrut să spuneți „${suggestion}”?`}`,
  'survey-touchpoints-crowded': ({ count }) =>
    `${plural('ro', count, { one: `${count} răspuns numește mai multe puncte de contact decât încap într-o etapă; este numărat`, few: `${count} răspunsuri numesc mai multe puncte de contact decât încap într-o etapă; sunt numărate`, other: `${count} de răspunsuri numesc mai multe puncte de contact decât încap într-o etapă; sunt numărate` })} doar la etapă.`,
  'survey-masked': ({ count, value }) =>
    `În citate ${plural('ro', count, { one: `este ascunsă ${count} informație personală`, few: `sunt ascunse ${count} informații personale`, other: `sunt ascunse ${count} de informații personale` })} (${value}).`,
  'survey-segments-small': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} grup este prea mic pentru a fi arătat separat`, few: `${count} grupuri sunt prea mici pentru a fi arătate separat`, other: `${count} de grupuri sunt prea mici pentru a fi arătate separat` })} fără a dezvălui ce au spus persoane anume: ${value}.`,
  'survey-segments-more': ({ count }) =>
    `În date mai ${plural('ro', count, { one: `este ${count} grup`, few: `sunt ${count} grupuri`, other: `sunt ${count} de grupuri` })}; sunt desenate cele mai mari cinci.`,
  'survey-weights-missing': ({ count }) =>
    `${plural('ro', count, { one: `${count} răspuns nu are pondere și contează`, few: `${count} răspunsuri nu au pondere și contează`, other: `${count} de răspunsuri nu au pondere și contează` })} ca 1.`,
  'survey-answer-codes': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} întrebare conține`, few: `${count} întrebări conțin`, other: `${count} de întrebări conțin` })} coduri precum „${value}” în loc de răspunsuri. Exportați fișierul din nou, cu textele complete ale răspunsurilor.`,
  'survey-dates-unclear': () =>
    'Nu se poate ști dacă în aceste date întâi vine ziua sau luna, așa că apare doar anul.',
  'survey-mapping-unreadable': () =>
    'Maparea salvată nu poate fi citită de această versiune, așa că este propusă una nouă. Verificați-o înainte de a desena harta.',
  'survey-mapping-columns': ({ count, value }) =>
    `${plural('ro', count, { one: `${count} coloană din maparea salvată nu se află`, few: `${count} coloane din maparea salvată nu se află`, other: `${count} de coloane din maparea salvată nu se află` })} în acest fișier: ${value}.`,
  'survey-ces-polarity': ({ value }) =>
    `Scorul de efort este citit ca „${value}”. Verificați în mapare dacă acela este capătul cel bun al scalei.`,
  'survey-blank': ({ count }) =>
    `${plural('ro', count, { one: `${count} chestionar nu conține`, few: `${count} chestionare nu conțin`, other: `${count} de chestionare nu conțin` })} niciun răspuns folosit de hartă.`,
  'survey-events': ({ count, value }) =>
    `Fișierul este un jurnal de evenimente: ${plural('ro', count, { one: `${count} eveniment`, few: `${count} evenimente`, other: `${count} de evenimente` })} (persoane: ${value}), numărate pe etape și canale.`,
  'survey-previous-unmatched': ({ count }) =>
    `${plural('ro', count, { one: `${count} loc din valul anterior nu se află pe această hartă și a fost omis`, few: `${count} locuri din valul anterior nu se află pe această hartă și au fost omise`, other: `${count} de locuri din valul anterior nu se află pe această hartă și au fost omise` })}.`,
  'survey-nothing-to-draw': () =>
    'Nicio întrebare din acest fișier nu a putut fi așezată pe o hartă. Alegeți coloane în mapare sau exportați fișierul din nou, cu întrebările lui.',
  // Any map
  'map-too-large': ({ count, value }) =>
    `Harta ar avea ${plural('ro', count, { one: `${count} etapă`, few: `${count} etape`, other: `${count} de etape` })}; sunt desenate primele ${value}. Verificați dacă este fișierul potrivit sau împărțiți călătoria în mai multe.`,
  'kind-unknown': ({ value }) =>
    `„${value}” nu este un fel de fișier cunoscut aici, așa că a fost privit conținutul. Scrieți journey, responses, events, mermaid, markdown, json sau outline.`,
}
