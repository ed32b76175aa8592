import { plural } from '../language.ts'
import type { Problems } from './en.ts'

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
  // Outlines
  'outline-empty': () =>
    'Schița nu are niciun rând, așa că nu este nimic de desenat. Scrieți fiecare etapă pe un rând, iar sub ea, retrase, punctele ei de contact.',
  // JSON
  'json-broken': () =>
    'De aici încolo fișierul nu este un JSON corect: o paranteză, o virgulă sau o ghilimea lipsește ori nu este la locul ei. Salvați fișierul din nou în programul din care provine.',
  'json-not-journey': () =>
    'Fișierul este JSON, dar nu conține o listă de etape, așa că nu poate deveni o hartă. Alegeți un fișier care se termină în .journey.json sau adăugați o listă „stages”.',
  'json-newer': ({ value }) =>
    `Fișierul a fost salvat de o versiune mai nouă (formatul ${value}) și aici ar pierde din conținut. Actualizați aplicația, apoi deschideți-l din nou.`,
  'json-value-left-out': ({ value }) =>
    `Ce se află la ${value} nu poate fi citit și a fost omis. Corectați în fișier și importați-l din nou.`,
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
}
