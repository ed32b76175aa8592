import type { Scene } from '../../scene.ts'
import { useWords } from '../words.ts'
import { SceneSvg } from './scene-svg.tsx'
import { Section } from './section.tsx'

/** The map as it will be drawn, small. */
export function Preview({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  return (
    <Section title={words.preview.title}>
      <div class="preview" role="img" aria-label={words.preview.title}>
        <SceneSvg scene={scene} />
      </div>
    </Section>
  )
}
