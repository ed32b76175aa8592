const storageKey = 'settings'

export type Settings = { readonly [key: string]: string }

/** What the panel remembers between two visits; nothing where it cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    const value: unknown = await figma.clientStorage.getAsync(storageKey)
    return isSettings(value) ? value : {}
  } catch {
    return {}
  }
}

/** Remembers one setting; a storage that refuses is no reason to stop. */
export async function remember(key: string, value: string): Promise<void> {
  const settings = await readSettings()
  await figma.clientStorage.setAsync(storageKey, { ...settings, [key]: value }).catch(() => undefined)
}

function isSettings(value: unknown): value is Settings {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  )
}
