import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encodingOf } from '../../../core/read/decode.ts'
import { decoderFor, type Encoding, encodingNamed, encodings } from '../../../core/read/encodings.ts'
import { joined, singleByte, utf8, utf16 } from './bytes.ts'

const polish =
  'Etap;Emocje\r\nŚwiadomość;zły, bo kolejka była długa\r\nZakup;średnio, zażalenie złożyła mama\r\n'
const russian = 'Этап;Эмоции\r\nПокупка;очень доволен, всё понравилось\r\nДоставка;разочарован ожиданием\r\n'
const romanian =
  'Etapă;Emoţii\r\nCumpărare;foarte mulţumit şi încântat\r\nLivrare;n-a răspuns nimeni, aşteptare\r\n'
const german = 'Phase;Gefühl\r\nFür später;unzufrieden über die Größe – „zu klein“\r\n'
const french = 'Étape;Ressenti\r\nÀ découvrir;déçu, frustré par la durée de l’été\r\n'
const spanish = 'Etapa;Emoción\r\n¿Cómo llegó?;años de compañía, opinión difícil\r\n'

const legacy: readonly (readonly [string, string, Encoding])[] = [
  ['Polish', polish, 'cp1250'],
  ['Polish', polish, 'iso-8859-2'],
  ['Russian', russian, 'cp1251'],
  ['Russian', russian, 'koi8-r'],
  ['Russian', russian, 'cp866'],
  ['Russian capitals', 'ЭТАП;КАНАЛ\nПОКУПКА;МАГАЗИН\nДОСТАВКА;КУРЬЕР', 'cp1251'],
  ['Romanian', romanian, 'cp1250'],
  ['German', german, 'cp1252'],
  ['German', german, 'mac_roman'],
  ['French', french, 'cp1252'],
  ['French', french, 'mac_roman'],
  ['Spanish', spanish, 'cp1252'],
  ['English with typographic marks', 'Don’t – it’s “fine”…', 'cp1252'],
]

describe('decode', () => {
  it('[R1] a byte order mark decides', () => {
    expect(decode(joined([0xef, 0xbb, 0xbf], utf8('a,ż')))).toMatchObject({
      text: 'a,ż',
      encoding: 'utf-8-sig',
    })
    expect(decode(joined([0xff, 0xfe], utf16('a,ż', 'le')))).toMatchObject({
      text: 'a,ż',
      encoding: 'utf-16le',
    })
    expect(decode(joined([0xfe, 0xff], utf16('a,ż', 'be')))).toMatchObject({
      text: 'a,ż',
      encoding: 'utf-16be',
    })
  })

  it('[R1] NULs in one half of the characters betray UTF-16', () => {
    expect(decode(utf16(russian, 'le'))).toMatchObject({ text: russian, encoding: 'utf-16le', problems: [] })
    expect(decode(utf16(polish, 'be'))).toMatchObject({ text: polish, encoding: 'utf-16be' })
  })

  it('[R1] strict UTF-8 needs no guess', () => {
    expect(decode(utf8(russian))).toMatchObject({ text: russian, encoding: 'utf-8', problems: [] })
    expect(decode(utf8('plain')).candidates.map(({ encoding }) => encoding)).toEqual(['utf-8'])
  })

  it.each(legacy)('[R1] %s text is told by its letters: %#', (_, text, encoding) => {
    const decoded = decode(singleByte(text, encoding))
    expect(decoded.text).toBe(text)
    expect(decoded.problems).toMatchObject([{ code: 'encoding-guessed', value: decoded.encoding }])
  })

  it('[R1] Japanese and Korean text is told by its letters', () => {
    const japanese = [0x94, 0x46, 0x92, 0x6d, 0x2c, 0x8d, 0x73, 0x93, 0xae, 0x82, 0xb7, 0x82, 0xe9, 0x0a]
    expect(decode(Uint8Array.from(japanese))).toMatchObject({ text: '認知,行動する\n', encoding: 'cp932' })
    const korean = [0xb1, 0xb8, 0xb8, 0xc5, 0x2c, 0xb8, 0xc5, 0xbf, 0xec, 0x20, 0xb8, 0xb8, 0xc1, 0xb7]
    expect(decode(Uint8Array.from(korean))).toMatchObject({ text: '구매,매우 만족', encoding: 'euc-kr' })
  })

  it('[R1] shows lines of the likeliest encodings, and takes the one the person chooses', () => {
    const bytes = singleByte(russian, 'koi8-r')
    const { candidates } = decode(bytes)
    expect(candidates.length).toBeGreaterThan(1)
    expect(candidates[0]).toEqual({ encoding: 'koi8-r', preview: russian.trim().split('\r\n') })
    expect(decode(bytes, 'windows-1251').text).not.toBe(russian)
    expect(decode(bytes, 'KOI8-R')).toMatchObject({ text: russian, encoding: 'koi8-r', problems: [] })
  })

  it('says that a chosen encoding is unknown, and reads the file all the same', () => {
    expect(decode(utf8('a,b'), 'klingon')).toMatchObject({
      text: 'a,b',
      problems: [{ code: 'encoding-unknown', value: 'klingon' }],
    })
  })

  it('keeps UTF-8 with a broken byte as UTF-8, and says where', () => {
    const bytes = joined(utf8(`${russian}`), [0xff], utf8('\nконец\n'))
    expect(decode(bytes)).toMatchObject({
      encoding: 'utf-8',
      problems: [{ code: 'characters-broken', row: 4, count: 1 }],
    })
  })

  it('[R2] leaves out NULs and a last Ctrl-Z', () => {
    expect(decode(joined(utf8('a,b\n1,'), [0, 0], utf8('2\n'), [0x1a]))).toMatchObject({
      text: 'a,b\n1,2\n',
      problems: [{ code: 'nulls-removed', count: 2 }],
    })
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(encodings).toContain(decode(bytes).encoding)
        expect(encodings).toContain(encodingOf(bytes))
      }),
    )
  })
})

describe('decoderFor', () => {
  it('decodes cp1252 from 0x80 to 0x9F, where the TextDecoder of Node 20 gives control characters', () => {
    const euro = Uint8Array.from([0x80, 0x91, 0x92, 0x96, 0x9f, 0xe9])
    expect(decoderFor('cp1252').push(euro)).toBe('€‘’–Ÿé')
  })

  it('gives the same text however the bytes are cut', () => {
    const bytes = utf8(`${polish}${russian}日本語 🙂`)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 80 }), (sizes) => {
        const decoder = decoderFor('utf-8')
        let at = 0
        let text = ''
        for (const size of sizes) {
          text += decoder.push(bytes.subarray(at, at + size))
          at += size
        }
        expect(text + decoder.push(bytes.subarray(at)) + decoder.end()).toBe(new TextDecoder().decode(bytes))
      }),
    )
  })
})

describe('encodingNamed', () => {
  it('knows an encoding by its usual spellings', () => {
    expect(
      ['Windows-1251', 'cp1251', 'CP-1251', 'Shift_JIS', 'SJIS', 'macintosh', 'latin1', 'IBM866'].map(
        encodingNamed,
      ),
    ).toEqual(['cp1251', 'cp1251', 'cp1251', 'cp932', 'cp932', 'mac_roman', 'cp1252', 'cp866'])
    expect(encodingNamed('klingon')).toBeNull()
  })
})

describe('encodingOf', () => {
  it('tells UTF-8 from a start that cuts a character in two', () => {
    const bytes = utf8(russian)
    for (const end of [20, 21, 22, 23]) expect(encodingOf(bytes.subarray(0, end))).toBe('utf-8')
  })
})
