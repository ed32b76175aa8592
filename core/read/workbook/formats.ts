/**
 * Numbers as a person sees them in a workbook: dates, times and shares of a hundred.
 * Source: ECMA-376 part 1, § 18.8.30 (numFmt) and § 18.17.4.1 (dates).
 */
import { readXml } from './xml.ts'

export type NumberFormat = 'plain' | 'date' | 'time' | 'date-time' | 'percent'

/** The format of each cell style, in the order of the styles. */
export function cellFormats(stylesXml: string): NumberFormat[] {
  const custom = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let inCellStyles = false
  readXml(stylesXml, {
    open(name, attribute) {
      if (name === 'numFmt')
        custom.set(Number(attribute('numFmtId')), formatOfCode(attribute('formatCode') ?? ''))
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'xf' && inCellStyles) {
        const id = Number(attribute('numFmtId') ?? 0)
        formats.push(custom.get(id) ?? builtIn(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return formats
}

/** A number as text: dates in ISO form, shares with "%", anything else as it is stored. */
export function numberText(stored: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(stored)
  if (format === 'plain' || stored === '' || !Number.isFinite(value)) return shortest(stored)
  if (format === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  const days = value + (from1904 ? 1462 : 0)
  if (days < 0 || days > 2_958_466) return stored
  // Excel counts a 29 February 1900 that never was.
  const milliseconds = Math.round((days - (days < 60 ? 25_568 : 25_569)) * 86_400) * 1000
  const [date = '', time = ''] = new Date(milliseconds).toISOString().slice(0, 19).split('T')
  if (format === 'time') return time
  return format === 'date' && time === '00:00:00' ? date : format === 'date' ? date : `${date} ${time}`
}

/** 0.1 + 0.2 is stored as 0.30000000000000004, and shown as 0.3. */
function shortest(stored: string): string {
  const value = Number(stored)
  return stored.length > 15 && Number.isFinite(value) ? String(Number(value.toPrecision(15))) : stored
}

function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'percent'
  if (id === 22) return 'date-time'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58)) return 'date'
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 36) || (id >= 45 && id <= 47) ? 'time' : 'plain'
}

function formatOfCode(code: string): NumberFormat {
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '')
  const date = /[yd]|mmm/i.test(bare)
  const time = /[hs]/i.test(bare)
  if (date && time) return 'date-time'
  if (date || /^m/i.test(bare)) return time ? 'time' : 'date'
  if (time) return 'time'
  return bare.includes('%') ? 'percent' : 'plain'
}
