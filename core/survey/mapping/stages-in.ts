/** The usual stages of a journey, by the words of a text, under the names they have in a language. */
import type { Language } from '../../messages/language.ts'
import { presetTexts } from '../../messages/presets/index.ts'
import { type StageId, stageNamed } from '../../vocabulary/stages.ts'
import type { NamedStage } from './places.ts'

/** Finds the stage a text names, called as in the stage presets of the language. */
export const stagesIn = (language: Language): NamedStage => {
  const { stages } = presetTexts(language)
  const names: { readonly [Id in StageId]: string } = {
    awareness: stages.awareness.name,
    consideration: stages.consideration.name,
    purchase: stages.purchase.name,
    service: stages.use.name,
    retention: stages.retention.name,
    advocacy: stages.advocacy.name,
    before: stages.before.name,
    during: stages.during.name,
    after: stages.after.name,
  }
  return (text) => {
    const found = stageNamed(text)
    return found ? { ...found, name: names[found.id] } : null
  }
}
