/** The few things remembered between two visits, in the host's own storage. */
export interface Settings {
  readonly get: (key: SettingKey) => string | undefined
  readonly set: (key: SettingKey, value: string) => void
}

export type SettingKey = 'language'

/** Settings in `localStorage`; where the page may not use it, they last as long as the page. */
export function browserSettings(): Settings {
  const remembered = new Map<SettingKey, string>()
  return {
    get(key) {
      return guarded(() => localStorage.getItem(storageKey(key)) ?? undefined) ?? remembered.get(key)
    },
    set(key, value) {
      remembered.set(key, value)
      guarded(() => localStorage.setItem(storageKey(key), value))
    },
  }
}

const storageKey = (key: SettingKey) => `journeyline.${key}`

/** Sandboxed frames throw as soon as `localStorage` is named. */
const guarded = <T>(use: () => T): T | undefined => {
  try {
    return use()
  } catch {
    return undefined
  }
}
