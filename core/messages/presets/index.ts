import type { Language } from '../language.ts'
import { en, type PresetTexts } from './en.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'

const texts: { readonly [L in Language]: PresetTexts } = { en, pl, ru, ro }

/** Names, notes and guiding questions of the presets in a language. */
export const presetTexts = (language: Language): PresetTexts => texts[language]
