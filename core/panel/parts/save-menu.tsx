import { useId } from 'preact/hooks'
import type { SaveFormat } from '../save/formats.ts'
import { saveFormats } from '../save/formats.ts'
import { useWords } from '../words.ts'
import { useDisclosure } from './disclosure.ts'
import { ChevronIcon } from './icons.tsx'

interface SaveMenuProps {
  readonly isEnabled: boolean
  readonly onSave: (format: SaveFormat) => void
}

/** Saves the map: a button that opens the formats. */
export function SaveMenu({ isEnabled, onSave }: SaveMenuProps) {
  const words = useWords()
  const id = useId()
  const { isOpen, toggle, close, around, button } = useDisclosure()
  return (
    <div class="save" ref={around}>
      <button
        type="button"
        class="button button-secondary button-medium"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={!isEnabled}
        onClick={toggle}
      >
        {words.save.title}
        <ChevronIcon />
      </button>
      <ul class="save-formats" id={id} hidden={!isOpen}>
        {saveFormats.map((format) => (
          <li class="save-format" key={format}>
            <button
              type="button"
              class="save-format-button"
              aria-describedby={`${id}-${format}`}
              onClick={() => {
                button.current?.focus()
                close()
                onSave(format)
              }}
            >
              {words.save.formats[format]}
            </button>
            <span class="note" id={`${id}-${format}`}>
              {words.save.notes[format]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
