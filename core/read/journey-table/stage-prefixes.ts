import type { TableRow } from './rows.ts'

/** A header whose titles name stage and touchpoint ("Booking — Reminder"), taken apart. */
export interface SplitHeader {
  readonly header: TableRow
  /** Stage over each column; empty over the first one. */
  readonly stages: readonly string[]
}

/** Takes the header apart where every title has a dash and neighbours share a stage; null where they do not. */
export function stagePrefixes(header: TableRow | undefined): SplitHeader | null {
  const titles = header?.cells.slice(1) ?? []
  const parts = titles.map((title) => /^(.+?)\s+[—–-]\s+(.+)$/su.exec(title.trim()))
  const stages = parts.map((part) => part?.[1] ?? '')
  const shared = stages.some((stage, index) => index > 0 && stage === stages[index - 1])
  if (header === undefined || !shared || stages.includes('')) return null
  return {
    header: { ...header, cells: [header.cells[0] ?? '', ...parts.map((part) => part?.[2] ?? '')] },
    stages: ['', ...stages],
  }
}
