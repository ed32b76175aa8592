import type { Progress } from '../state.ts'
import { useWords } from '../words.ts'

interface RunProgressProps {
  /** Absent while a file is being read. */
  readonly drawing: Progress | undefined
  readonly onCancel: () => void
}

/** How far the run is, and the button that stops it. */
export function RunProgress({ drawing, onCancel }: RunProgressProps) {
  const words = useWords()
  const isCounted = drawing !== undefined && drawing.total > 0
  return (
    <div class="run">
      <div class="run-facts">
        <progress
          class="progress"
          aria-label={words.run.progress}
          max={1}
          {...(isCounted ? { value: drawing.done / drawing.total } : {})}
        />
        {isCounted && <span class="note">{words.run.objects(drawing.done, drawing.total)}</span>}
      </div>
      <button type="button" class="button button-secondary button-medium" onClick={onCancel}>
        {words.run.cancel}
      </button>
    </div>
  )
}
