import type { Language } from '../../messages/language.ts'
import { isLanguage, languageNames, languages } from '../../messages/language.ts'
import { useWords } from '../words.ts'

interface LanguageSwitchProps {
  readonly language: Language
  readonly onChoose: (language: Language) => void
}

/** Chooses the interface language; every language is named in itself. */
export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  const words = useWords()
  return (
    <select
      class="select select-small language-switch"
      aria-label={words.language}
      value={language}
      onChange={({ currentTarget }) => {
        if (isLanguage(currentTarget.value)) onChoose(currentTarget.value)
      }}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={each}>
          {languageNames[each]}
        </option>
      ))}
    </select>
  )
}
