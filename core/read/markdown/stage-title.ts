import { headerRole } from '../../vocabulary/headers.ts'

/** The name of a stage in a heading: `### 2.1 Awareness`, `Stage 1 — Notified`, `Etap 3: Zakup` → the name alone. */
export function stageTitle(heading: string): string {
  const text = withoutNumber(heading)
  const found =
    /^(\p{L}+)(?:\s*#?\s*(?:\d{1,3}|[IVX]{1,4}(?![\p{L}]))(?:\.\d+)*)?\s*(?:[:：.]|\s[–—-])\s+(.+)$/su.exec(
      text,
    )
  const [, word = '', rest = ''] = found ?? []
  return rest !== '' && isStageWord(word) ? withoutNumber(rest) : text
}

/** True where a heading says that it is a stage: "Stage 1 — Notified", "Phase: buying". */
export const saysStage = (heading: string): boolean => stageTitle(heading) !== withoutNumber(heading)

const withoutNumber = (text: string) =>
  text.replace(/^\s*\(?\d{1,3}(?:\.\d{1,3})*\s*(?:[.):]\s*|\s+(?:[–—-]\s+)?)(?=\S)/u, '').trim()

const isStageWord = (word: string) => {
  const role = headerRole(word)
  return role?.match === 'whole' && (role.role === 'stage' || role.role === 'actions')
}
