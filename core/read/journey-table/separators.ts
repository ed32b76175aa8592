/** The lines of a service blueprint, which people write as a row of their table between two lanes. */
import { normalise } from '../../vocabulary/normalise.ts'
import { cleanCell } from '../cell.ts'

const words =
  /(?:line of (?:visibility|interaction|internal interaction)|linia (?:widocznosci|interakcji)|линия (?:видимости|взаимодеиствия|внутреннего)|linia (?:de )?(?:vizibilitat|interactiun)|sichtbarkeitslinie|interaktionslinie|ligne (?:de visibilite|d'interaction)|linea de (?:visibilidad|interaccion)|可視線|インタラクションライン)/

/** The text of a row that is only a separator ("··· Line of visibility ···", "----"), or null for any other row. */
export function separatorIn(cells: readonly string[]): string | null {
  const filled = cells.map(cleanCell).filter((cell) => cell !== '')
  if (filled.length === 0) return null
  const texts = [...new Set(filled.map((cell) => cell.replace(/[*_·.\-–—=~|\s]+/g, ' ').trim()))].filter(
    (text) => text !== '',
  )
  if (texts.length === 0) return filled.every((cell) => /^[·.\-–—=~_*\s|]{3,}$/.test(cell)) ? '' : null
  const [text] = texts
  return texts.length === 1 && text !== undefined && words.test(normalise(text)) && text.length < 60
    ? text
    : null
}
