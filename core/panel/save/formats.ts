export const saveFormats = ['svg', 'png', 'csv', 'journey', 'markdown'] as const
export type SaveFormat = (typeof saveFormats)[number]

interface FileType {
  readonly extension: string
  readonly mime: string
}

/** How a saved file is named and labelled. */
export const fileTypes: { readonly [F in SaveFormat]: FileType } = {
  svg: { extension: 'svg', mime: 'image/svg+xml' },
  png: { extension: 'png', mime: 'image/png' },
  csv: { extension: 'csv', mime: 'text/csv' },
  journey: { extension: 'journey.json', mime: 'application/json' },
  markdown: { extension: 'md', mime: 'text/markdown' },
}

/** Name of the file to save: the title of the map without what file systems refuse, and the format's extension. */
export function savedFileName(title: string, format: SaveFormat): string {
  const stem = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim()
  return `${stem === '' ? 'journey map' : stem}.${fileTypes[format].extension}`
}
