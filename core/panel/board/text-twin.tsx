import { useEffect, useRef } from 'preact/hooks'
import type { Journey } from '../../journey/schema.ts'
import type { Language } from '../../messages/language.ts'
import type { TwinBlock, TwinText } from './twin-blocks.ts'
import { useTextTwin } from './use-text-twin.ts'

interface TextTwinProps {
  readonly journey: Journey
  /** Language of the interface, for a journey in one that we do not speak. */
  readonly language: Language
  readonly label: string
  /** Beside the map for everyone to read; otherwise there for screen readers alone. */
  readonly isShown: boolean
}

/** Every text of the map in reading order: the picture's text alternative. */
export function TextTwin({ journey, language, label, isShown }: TextTwinProps) {
  const blocks = useTextTwin(journey, language)
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isShown) article.current?.focus()
  }, [isShown])
  return (
    <article
      class={isShown ? 'text-twin' : 'text-twin visually-hidden'}
      ref={article}
      aria-label={label}
      lang={journey.language}
      {...(isShown ? { tabIndex: 0 } : {})}
    >
      {blocks.map((block, index) => (
        <Block key={index} block={block} isShown={isShown} />
      ))}
    </article>
  )
}

function Block({ block, isShown }: { readonly block: TwinBlock; readonly isShown: boolean }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>{shown(item, isShown)}</li>
        ))}
      </ul>
    )
  }
  const text = shown(block.text, isShown)
  if (block.kind === 'quote') return <blockquote>{text}</blockquote>
  if (block.kind === 'paragraph') return <p>{text}</p>
  if (block.level === 1) return <h2>{text}</h2>
  return block.level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>
}

/** A link can be reached with Tab only where it can be seen. */
const shown = (texts: readonly TwinText[], isShown: boolean) =>
  texts.map((piece, index) => {
    if (piece.kind === 'strong') return <strong key={index}>{piece.text}</strong>
    if (piece.kind === 'break') return <br key={index} />
    if (piece.kind !== 'link') return piece.text
    return (
      <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer" tabIndex={isShown ? 0 : -1}>
        {piece.text}
      </a>
    )
  })
