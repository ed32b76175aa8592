import type { EmotionLine } from '../journey/schema.ts'
import { normalise } from '../vocabulary/normalise.ts'

/** What a line is made of, where its header says so: a target, or an earlier wave. */
export function lineBasis(header: string): EmotionLine['basis'] {
  const words = normalise(header)
  if (
    /(?:^|[^\p{L}])(?:target|to-be|to be|desired|goal|future|docelow\w*|целев\w*|țint\w*|tinta|ziel|soll|cible|objetivo|目標|tobe)(?:$|[^\p{L}])/u.test(
      words,
    )
  ) {
    return 'target'
  }
  if (
    /(?:^|[^\p{L}])(?:previous|last year|before|poprzedni\w*|предыдущ\w*|precedent\w*|vorherig\w*|anterior|前回)(?:$|[^\p{L}])/u.test(
      words,
    )
  ) {
    return 'previous'
  }
  return 'estimated'
}
