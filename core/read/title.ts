/** A title from the name of a file: "2026-03_coffee-journey (1).csv" → "2026-03 coffee journey". */
export function titleFrom(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? ''
  const bare = name.replace(/(?:\.journey\.json|\.[a-z0-9]{1,8})$/i, '').replace(/\s*\(\d+(?:-\d+)?\)$/, '')
  const words = bare
    .replace(/_+|(?<=\p{L})-+(?=[\p{L}\d])|(?<=\d)-+(?=\p{L})|\.+(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
