import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { sentencesIn } from './sentences/sentences.ts'

/** The sentences of the interface language, for every part of the panel and the board. */
export const WordsContext = createContext(sentencesIn('en').panel)

/** The sentences of the interface language. */
export const useWords = () => useContext(WordsContext)
