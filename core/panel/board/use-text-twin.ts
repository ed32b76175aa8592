import { useEffect, useState } from 'preact/hooks'
import type { Journey } from '../../journey/schema.ts'
import type { Language } from '../../messages/language.ts'
import type { TwinBlock } from './twin-blocks.ts'

/** The blocks of a journey's text twin, none until they are made. */
export function useTextTwin(journey: Journey, language: Language): readonly TwinBlock[] {
  const [made, setMade] = useState<Made>()
  useEffect(() => {
    let isWanted = true
    const make = async () => {
      const { textTwin } = await import('./twin.ts')
      if (isWanted) setMade({ journey, blocks: textTwin(journey, language) })
    }
    make().catch(console.error)
    return () => {
      isWanted = false
    }
  }, [journey, language])
  return made?.journey === journey ? made.blocks : none
}

interface Made {
  readonly journey: Journey
  readonly blocks: readonly TwinBlock[]
}

const none: readonly TwinBlock[] = []
