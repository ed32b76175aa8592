import { describe, expect, it } from 'vitest'
import { recognise } from '../../../core/read/recognise.ts'
import { textKindOf } from '../../../core/read/recognise-text.ts'
import { readTable } from '../../../core/read/table.ts'

const recognised = (text: string) => {
  const { kind, vendor, refusal } = recognise(readTable(text))
  return refusal ? `refused: ${refusal.code}` : kind === 'responses' ? `responses: ${vendor}` : kind
}

describe('recognise', () => {
  const files: readonly (readonly [string, string, string])[] = [
    [
      'Qualtrics, three header rows',
      'StartDate,Q1\nStart Date,Satisfied?\n"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}"\n2026-01-01,5\n',
      'responses: qualtrics',
    ],
    [
      'Qualtrics, one header row left',
      'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1\n2026-01-01,2026-01-01,0,1,2026-01-01,R_1,5\n',
      'responses: qualtrics',
    ],
    [
      'legacy Qualtrics',
      'V1,V2,V3,V4,V5,V6,Q1\nResponseID,ResponseSet,Name,Status,StartDate,Finished,Good?\nR_1,x,,0,2017-01-01,1,5\n',
      'responses: qualtrics-legacy',
    ],
    [
      'SurveyMonkey',
      'Respondent ID,Collector ID,How was it?,\n,,Response,Other (please specify)\n1,2,Good,\n',
      'responses: surveymonkey',
    ],
    [
      'Google Forms, Polish',
      'Sygnatura czasowa,Jak oceniasz obsługę?\n2026/01/02 10:00:00 AM CET,5\n',
      'responses: google-forms',
    ],
    [
      'Google Forms, Romanian',
      'Marcaj de timp;Cât de mulțumit ești?\n12.01.2026 10:00:00;5\n',
      'responses: google-forms',
    ],
    [
      'Typeform',
      '#,How did you like it?,Start Date (UTC),Submit Date (UTC),Network ID\na1,5,2026-01-01,2026-01-01,x\n',
      'responses: typeform',
    ],
    [
      'LimeSurvey',
      '"id","submitdate","lastpage","startlanguage","seed","Q1[SQ001]"\n"1","2026-01-01 10:00:00","3","pl","1","A1"\n',
      'responses: limesurvey',
    ],
    [
      'Microsoft Forms',
      'ID,Start time,Completion time,Email,Name,How was it?\n1,1/2/26 10:00:00,1/2/26 10:01:00,anonymous,,Good;\n',
      'responses: ms-forms',
    ],
    [
      'Microsoft Forms, Russian',
      'ID;Время начала;Время выполнения;Адрес электронной почты;Имя;Оценка\n1;02.01.2026;02.01.2026;anonymous;;5\n',
      'responses: ms-forms',
    ],
    [
      'Kobo',
      '"Did you enjoy it?";"_uuid";"_submission_time";"_index"\n"Yes";"x";"2026-01-01";"1"\n',
      'responses: kobo',
    ],
    ['REDCap', 'record_id,q1,c___1,c___2,survey_complete\n1,5,1,0,2\n', 'responses: redcap'],
    ['Webankieta', ';A;A wartość;B;B wartość;C;C wartość\n;x;1;y;2;z;3\n', 'responses: webankieta'],
    ['app reviews', 'userName,content,score,thumbsUpCount,at\nA,Good,5,0,2026-01-01\n', 'responses: reviews'],
    [
      'a spreadsheet of answers',
      'id,age,How satisfied are you with the shop?\n1,34,4\n2,25,5\n',
      'responses: generic',
    ],
    [
      'answers that name a stage',
      'stage,score,comment\nBuy,4,ok\nBuy,5,fine\nBuy,1,bad\nUse,2,slow\nUse,3,so so\nUse,5,great\n',
      'responses: generic',
    ],
    [
      'an event log',
      'customer_id,touchpoint_date,channel,touchpoint_type,cost\n1,2026-01-01,email,open,0\n1,2026-01-02,web,visit,0\n2,2026-01-02,web,visit,0\n',
      'events',
    ],
    ['figures by stage', 'stage,n,mean,sd\nBuy,120,3.4,1.1\nUse,80,4.1,0.8\n', 'aggregate'],
    [
      'a long journey table',
      'Stage,Touchpoint,Type,Text\nBuy,Shop,Pain point,Queue\nUse,Home,Delight,Warm\n',
      'journey-long',
    ],
    [
      'a wide journey table',
      'Etap;Punkt styku;Działania;Emocje;Problemy\nZakup;Sklep;płaci;2;kolejka\nUżycie;Dom;pije;5;\n',
      'journey-wide',
    ],
    [
      'a journey matrix',
      ',Awareness,Purchase\nActions,sees,pays\nEmotions,3,4\nPain points,,queue\n',
      'journey-matrix',
    ],
    [
      'a matrix of unknown stages',
      'Lane,Step 1 — Open App,Step 2 — Pay\nCustomer actions,opens,pays\nBackstage,,books\n',
      'journey-matrix',
    ],
    [
      'a cross-tab of counts',
      ',Total,Men,Women\nVery satisfied,120,60,60\nSatisfied,80,30,50\nDissatisfied,20,12,8\n',
      'refused: table-is-crosstab',
    ],
    [
      'a cross-tab of shares',
      'Answer,18-34,35-64,65 and up\nYes,40%,35%,20%\nNo,60%,65%,80%\n',
      'refused: table-is-crosstab',
    ],
    [
      'an XLSForm',
      'type,name,label::English\nselect_one yn,q1,Was it good?\ntext,q2,Why?\n',
      'refused: table-is-questionnaire',
    ],
    [
      'a REDCap dictionary',
      '"Variable / Field Name","Form Name","Field Type"\nq1,survey,radio\n',
      'refused: table-is-questionnaire',
    ],
    [
      'a table on its side',
      'Question,Respondent 1,Respondent 2,Respondent 3\nHow satisfied are you?,4,5,3\nWhat did you like most?,speed,price,people\n',
      'refused: table-is-transposed',
    ],
  ]
  it.each(files)('[R7] %s', (_, text, expected) => {
    expect(recognised(text)).toBe(expected)
  })

  it('[R7] does not take a small survey of numbers for a cross-tab', () => {
    expect(recognised('name,q1,q2,q3\nA,1,2,3\nB,4,5,4\nC,3,3,2\n')).toBe('responses: generic')
  })

  it('[R7] takes a matrix by the lanes in its first column, whatever its stages are called', () => {
    expect(
      recognised('\tPhase 1\tPhase 2\nPersona\tAnna\tAnna\nEmotion\t1/10\t9/10\nCosts\t1 €\t2 €\n'),
    ).toBe('journey-matrix')
  })

  it('[R7] takes stages alone for a map that is still to be filled', () => {
    expect(recognised('Stage\nA\nB\nC\n')).toBe('journey-wide')
    expect(recognised('Stage,Touchpoint\nA,T\nB,U\n')).toBe('journey-wide')
    expect(recognised('Stage\nA\nB\nA\n')).toBe('responses: generic')
  })

  it('[R11] takes a table that says pain points or actions for a map, though its rows repeat', () => {
    expect(
      recognised('Stage,Touchpoint,Action,Pain point\nA,T,one,p1\nA,T,two,p2\nB,U,x,p3\nB,U,y,p4\n'),
    ).toBe('journey-wide')
    expect(recognised('Stage,Touchpoint,Pain point\nA,T,one\nA,T,one\nA,T,two\nA,T,two\n')).toBe(
      'journey-wide',
    )
  })

  it('takes the word of the person', () => {
    expect(recognise(readTable('a,b\n1,2\n'), 'journey-wide').kind).toBe('journey-wide')
  })
})

describe('textKindOf', () => {
  it('[R7] believes the name of the file', () => {
    expect(textKindOf('a\nb', 'x.mmd')).toBe('mermaid')
    expect(textKindOf('a\nb', 'X.MD')).toBe('markdown')
    expect(textKindOf('a\nb', 'x.journey.json')).toBe('journey-json')
    expect(textKindOf('a\nb', 'x.tsv')).toBe('table')
  })

  it('[R7] believes the content where the name is surely wrong', () => {
    const table = 'Stage,Touchpoint,Pain\nA,T,p\nB,U,q\n'
    expect(textKindOf(table, 'x.json')).toBe('table')
    expect(textKindOf(table, 'x.md')).toBe('table')
    expect(textKindOf('{"a": 1, "b": [1, 2]}', 'x.csv')).toBe('journey-json')
    expect(textKindOf('- Buy, pay\n- Use, drink\n', 'x.md')).toBe('markdown')
    expect(textKindOf('| Lane | A |\n| --- | --- |\n| Actions | x |', 'x.md')).toBe('markdown')
    expect(textKindOf('[broken\nA,T', 'x.json')).toBe('journey-json')
  })

  const texts: readonly (readonly [string, string])[] = [
    ['journey\n  title A\n  section B\n    C: 3: Me', 'mermaid'],
    ['---\nconfig: {}\n---\n%% comment\nJourney\n section B', 'mermaid'],
    ['flowchart TD\n  A --> B', 'mermaid'],
    ['# Map\n\n| | A | B |\n|--|--|--|\n| Actions | x | y |', 'markdown'],
    ['| Lane | A |\n| --- | --- |\n| Actions | x |', 'markdown'],
    ['{"version": 1}', 'journey-json'],
    ['[{"stage": "A"}]', 'journey-json'],
    ['<!DOCTYPE html><html></html>', 'web-page'],
    ['Awareness\n  Ad, poster\n  Web\nPurchase\n  Shop', 'outline'],
    ['- Awareness\n  - Ad\n- Purchase', 'outline'],
    ['Awareness\nPurchase\nUse', 'outline'],
    ['Stage,Pain\nBuy,slow\n', 'table'],
    ['Stage\tPain\nBuy\tslow\n', 'table'],
    ['\tBuy\tUse\nActions\tpays\tdrinks\n', 'table'],
    ['#,Question\n1,a\n', 'table'],
  ]
  it.each(texts)('[R7] looks at the first lines: %j', (text, kind) => {
    expect(textKindOf(text)).toBe(kind)
  })
})
