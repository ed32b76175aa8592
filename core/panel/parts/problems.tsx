import { useState } from 'preact/hooks'
import type { Language } from '../../messages/language.ts'
import type { Problems as ProblemSentences } from '../../messages/problems/en.ts'
import { messageIn, problemPlace } from '../../messages/problems/sentence.ts'
import type { Problem } from '../../problem.ts'
import type { Refusal } from '../state.ts'
import { useWords } from '../words.ts'
import { CloseIcon } from './icons.tsx'
import { Section } from './section.tsx'

interface ProblemsProps {
  readonly refusal: Refusal | undefined
  readonly problems: readonly Problem[]
  readonly language: Language
  readonly sentences: ProblemSentences
  /** True where an earlier map is open and stays. */
  readonly hasMap: boolean
  readonly onCloseRefusal: () => void
}

/** How many problems are shown before one asks for all. */
const FIRST = 3

/** What is wrong with the file, with its place; a refused file comes before the problems of the one that is open. */
export function Problems(props: ProblemsProps) {
  const { refusal, problems, language, sentences, hasMap, onCloseRefusal } = props
  const words = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const listed = refusal?.problems ?? problems
  if (refusal === undefined && listed.length === 0) return null

  const shown = showsAll ? listed : listed.slice(0, FIRST)
  const toggle = listed.length > FIRST && (
    <button
      type="button"
      class="link link-primary"
      aria-expanded={showsAll}
      onClick={() => setShowsAll(!showsAll)}
    >
      {showsAll ? words.problems.showFewer : words.problems.showAll(listed.length)}
    </button>
  )
  return (
    <Section title={words.problems.title} action={toggle}>
      {refusal !== undefined && (
        <div class="refusal">
          <p>
            <strong>{words.problems.refused(refusal.name === '' ? words.file.pasted : refusal.name)}</strong>
            {hasMap && <span class="refusal-kept">{words.problems.kept}</span>}
          </p>
          <button
            type="button"
            class="button-icon"
            aria-label={words.problems.dismiss}
            onClick={onCloseRefusal}
          >
            <CloseIcon />
          </button>
        </div>
      )}
      <ul
        class={refusal === undefined ? 'problems' : 'problems problems-refused'}
        aria-label={words.problems.title}
      >
        {refusal?.reason !== undefined && <li class="problem">{words.problems[refusal.reason]}</li>}
        {shown.map((problem, index) => (
          <li class="problem" key={`${index} ${problem.code}`}>
            <ProblemText place={problemPlace(problem, language)} message={messageIn(sentences, problem)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ProblemText({ place, message }: { readonly place: string; readonly message: string }) {
  return (
    <>
      {place !== '' && <strong class="problem-place">{capitalised(place)}</strong>}
      <span>{message}</span>
    </>
  )
}

const capitalised = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`
