import type { PanelWords } from '../../messages/panel/index.ts'
import type { OpenJourney } from '../state.ts'
import { useWords } from '../words.ts'

/** Which file is open and what it was taken for. */
export function FileFacts({ open }: { readonly open: OpenJourney }) {
  const words = useWords()
  return (
    <section class="section section-file" aria-label={words.file.title}>
      <div class="file">
        <strong class="file-name">{open.name === '' ? words.file.pasted : open.name}</strong>
        <span class="file-facts">{factsOf(open, words).join(' · ')}</span>
      </div>
    </section>
  )
}

const factsOf = ({ from, reading, journey }: OpenJourney, { file }: PanelWords): readonly string[] => {
  const { kind, source } = reading
  const touchpoints = journey.stages.reduce((count, stage) => count + stage.touchpoints.length, 0)
  const facts = [
    from === 'sample' || kind === 'refused' ? file.sample : file.kinds[kind],
    from === 'file' ? source.encoding.toUpperCase() : '',
    from === 'sample' ? '' : (file.delimiters[source.delimiter] ?? ''),
    kind === 'responses' ? file.answers(source.records) : '',
    file.stages(journey.stages.length),
    touchpoints > 0 ? file.touchpoints(touchpoints) : '',
    journey.cards.length > 0 ? file.cards(journey.cards.length) : '',
  ]
  return facts.filter((fact) => fact !== '')
}
