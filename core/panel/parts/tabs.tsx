import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

export interface Tab<Name extends string> {
  readonly name: Name
  readonly title: string
  readonly content: ComponentChildren
}

interface TabsProps<Name extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Name>[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

/** Tabs over their contents; arrow keys, Home and End choose, and what is typed in a hidden one stays. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: TabsProps<Name>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === chosen)
    const next = tabs[nextIndex(event.key, at, tabs.length)]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.name)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus()
  }

  return (
    <>
      <div class="tabs">
        <div class="tabs-header-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
          {tabs.map(({ name, title }) => (
            <button
              type="button"
              role="tab"
              key={name}
              id={`${id}-${name}`}
              class={name === chosen ? 'tab tab-active' : 'tab'}
              data-tab={name}
              aria-selected={name === chosen}
              aria-controls={`${id}-${name}-content`}
              tabIndex={name === chosen ? 0 : -1}
              onClick={() => onChoose(name)}
            >
              <span class="tab-text">{title}</span>
            </button>
          ))}
        </div>
      </div>
      {tabs.map(({ name, content }) => (
        <div
          role="tabpanel"
          key={name}
          class="tab-content"
          id={`${id}-${name}-content`}
          aria-labelledby={`${id}-${name}`}
          hidden={name !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  )
}

const nextIndex = (key: string, at: number, count: number): number => {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return -1
}
