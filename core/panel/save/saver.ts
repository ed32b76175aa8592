/**
 * Saving, with a way out: a frame may refuse downloads aloud (then the file is shown to be copied) or silently
 * (then the person finds "Nothing arrived?" beside the menu).
 */
import { mapLanguage } from '../language.ts'
import type { Store } from '../store.ts'
import { download } from './download.ts'
import type { SaveFormat } from './formats.ts'
import { fileTypes, savedFileName } from './formats.ts'

export interface Saver {
  /** Saves what is open; where that is refused, shows it to be copied. */
  readonly save: (format: SaveFormat) => Promise<void>
  /** Shows what is open to be copied. */
  readonly show: (format: SaveFormat) => Promise<void>
}

/** Makes the saver of one panel. */
export function createSaver(store: Store): Saver {
  const make = async (format: SaveFormat): Promise<SavedFile | undefined> => {
    const { open, language } = store.state()
    if (open === undefined) return undefined
    const file = savedFileName(open.journey.title, format)
    store.dispatch({ type: 'saving', file })
    try {
      const { writeFile } = await import('./write-file.ts')
      return { file, content: await writeFile(format, open, mapLanguage(open.journey.language, language)) }
    } catch (error) {
      console.error(error)
      store.dispatch({ type: 'save-failed', file })
      return undefined
    }
  }

  const handOut = async (format: SaveFormat, { file, content }: SavedFile, refused: boolean) => {
    const shown = typeof content === 'string' ? content : await dataUrl(content)
    store.dispatch({ type: 'handed-out', handout: { format, file, content: shown }, refused })
  }

  return {
    async save(format) {
      const made = await make(format)
      if (made === undefined) return
      try {
        download(made.file, new Blob([made.content], { type: fileTypes[format].mime }))
        store.dispatch({ type: 'saved', format, file: made.file })
      } catch {
        await handOut(format, made, true)
      }
    },
    async show(format) {
      const made = await make(format)
      if (made !== undefined) await handOut(format, made, false)
    },
  }
}

interface SavedFile {
  readonly file: string
  readonly content: string | Blob
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the picture could not be read back'))
    reader.readAsDataURL(blob)
  })
