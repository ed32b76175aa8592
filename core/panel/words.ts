import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { panelWords } from '../messages/panel/index.ts'

/** The sentences of the interface language, for every part of the panel and the board. */
export const WordsContext = createContext(panelWords('en'))

/** The sentences of the interface language. */
export const useWords = () => useContext(WordsContext)
