import type { PanelWords } from '../../messages/panel/index.ts'
import type { PanelState } from '../state.ts'
import { useWords } from '../words.ts'

/** What the panel is doing or has just done, in one sentence that screen readers announce. */
export function Status({ state }: { readonly state: PanelState }) {
  return (
    <p class="status" role="status">
      {statusSentence(state, useWords())}
    </p>
  )
}

const statusSentence = (state: PanelState, words: PanelWords): string => {
  const { open, notice, drawing, reading } = state
  const nameOr = (name: string) => (name === '' ? words.file.pasted : name)
  if (drawing !== undefined) return words.status.drawing
  if (reading !== undefined) return words.status.reading(nameOr(reading))
  switch (notice.kind) {
    case 'nothing':
      return words.promise
    case 'opened':
      return words.status.opened(
        nameOr(notice.name),
        open?.journey.stages.length ?? 0,
        open?.journey.cards.length ?? 0,
        open?.reading.problems.length ?? 0,
      )
    case 'drawn':
      return words.status.drawn(state.drawn?.stages.length ?? 0, state.drawn?.cards.length ?? 0)
    case 'refused':
      return words.status.refused(nameOr(notice.name))
    case 'stopped':
      return words.status.stopped
    case 'draw-failed':
      return words.status.drawFailed
    case 'language-missing':
      return words.status.languageMissing
    case 'saving':
      return words.status.saving(notice.name)
    case 'saved':
      return words.status.saved(notice.name)
    case 'save-refused':
      return words.status.saveRefused(notice.name)
    case 'save-failed':
      return words.status.saveFailed(notice.name)
    case 'copied':
      return words.status.copied(notice.name)
  }
}
