import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Handout } from '../state.ts'
import { useWords } from '../words.ts'
import { copyText } from './copy.ts'

interface HandoutViewProps {
  readonly handout: Handout
  readonly onCopied: () => void
  readonly onClose: () => void
}

/** A file to be copied by hand, where it cannot be saved: its text selected, or its picture. */
export function HandoutView({ handout, onCopied, onClose }: HandoutViewProps) {
  const words = useWords()
  const id = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const closer = useRef<HTMLButtonElement>(null)
  const [needsKeys, setNeedsKeys] = useState(false)
  const isPicture = handout.format === 'png'

  useEffect(() => {
    text.current?.focus()
    text.current?.select()
    if (text.current === null) closer.current?.focus()
  }, [handout])

  const copy = async () => {
    const copied = text.current !== null && (await copyText(text.current))
    setNeedsKeys(!copied)
    if (copied) onCopied()
  }

  return (
    <section class="handout" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {words.save.copyTitle(handout.file)}
      </h2>
      <p class="note" id={`${id}-hint`}>
        {needsKeys ? words.save.copyByHand : isPicture ? words.save.pictureHint : words.save.copyHint}
      </p>
      {isPicture ? (
        <img class="handout-picture" src={handout.content} alt={handout.file} />
      ) : (
        <textarea
          class="textarea handout-text"
          ref={text}
          readOnly
          rows={5}
          spellcheck={false}
          aria-labelledby={id}
          aria-describedby={`${id}-hint`}
          value={handout.content}
        />
      )}
      <div class="handout-actions">
        {!isPicture && (
          <button type="button" class="button button-secondary button-medium" onClick={() => void copy()}>
            {words.save.copy}
          </button>
        )}
        <button type="button" class="button button-tertiary button-medium" ref={closer} onClick={onClose}>
          {words.save.close}
        </button>
      </div>
    </section>
  )
}
