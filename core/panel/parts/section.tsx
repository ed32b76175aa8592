import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SectionProps {
  readonly title: string
  /** At most one link or control beside the title. */
  readonly action?: ComponentChildren
  readonly children: ComponentChildren
}

/** A part of the panel: a title, at most one action beside it, and what it is about. */
export function Section({ title, action, children }: SectionProps) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 class="section-title" id={id}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
