/** Sentences for what is wrong with a file, in the person's language (rule X7). */
import type { Problem } from '../../problem.ts'
import type { Language } from '../language.ts'
import { en, type Problems } from './en.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { messageIn, problemPlace } from './sentence.ts'

const catalogues: { readonly [L in Language]: Problems } = { en, pl, ru, ro }

/** The sentence for a problem with its place in front: `row 14, column "Score": …`. */
export function problemSentence(problem: Problem, language: Language): string {
  const place = problemPlace(problem, language)
  const message = problemMessage(problem, language)
  return place === '' ? message : `${place}: ${message}`
}

/** The sentence for a problem without its place, for lists that show the place in columns of their own. */
export function problemMessage(problem: Problem, language: Language): string {
  return messageIn(catalogues[language], problem)
}
