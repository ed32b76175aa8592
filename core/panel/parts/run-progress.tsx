import type { Progress } from '../state.ts'
import { useWords } from '../words.ts'

interface RunProgressProps {
  /** Absent while a file is being read. */
  readonly drawing: Progress | undefined
  /** Bytes of the file that are read, where that is known. */
  readonly reading: Progress | undefined
  readonly onCancel: () => void
}

/** How far the run is, and the button that stops it. */
export function RunProgress({ drawing, reading, onCancel }: RunProgressProps) {
  const words = useWords()
  const isCounted = drawing !== undefined && drawing.total > 0
  const progress = drawing ?? reading
  return (
    <div class="run">
      <div class="run-facts">
        <progress
          class="progress"
          aria-label={drawing === undefined ? words.run.reading : words.run.progress}
          max={1}
          {...(progress !== undefined && progress.total > 0 ? { value: progress.done / progress.total } : {})}
        />
        {isCounted && <span class="note">{words.run.objects(drawing.done, drawing.total)}</span>}
        {drawing === undefined && reading !== undefined && (
          <span class="note">{words.run.megabytes(megabytes(reading.done), megabytes(reading.total))}</span>
        )}
      </div>
      <button type="button" class="button button-secondary button-medium" onClick={onCancel}>
        {words.run.cancel}
      </button>
    </div>
  )
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)
