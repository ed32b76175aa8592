import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** Japanese: lines break between characters, but not before a full stop or inside brackets. */
export function japanese(): Journey {
  const map = journeyBuilder({
    title: '温泉旅館を予約して泊まるまで',
    kind: 'current-state',
    language: 'ja',
    scenario: '二人の友人が週末に温泉旅館へ行くことを決め、スマートフォンで予約して一泊する。',
    sample: { n: 64, source: '宿泊後アンケート', dates: '2026年4月〜6月' },
  })
  map.persona('美咲さん（32歳、会社員）', { quote: '電話で予約するのは少し苦手です。' })
  const actions = map.lane('actions', '行動', 'お客様がすること')
  map.lane('emotion', '感情曲線')
  const pains = map.lane('pain-points', '困りごと')
  const ideas = map.lane('opportunities', '改善の機会')
  const line = map.line({
    title: '全回答者',
    basis: 'measured',
    scale: { min: 1, max: 5, better: 'high', question: 'この場面ではどう感じましたか。' },
  })
  for (const [name, action, value, pain, idea] of steps) {
    const stage = map.stage(name)
    map.card({ lane: actions, stage, text: action })
    map.point(line, { stage, value, n: 64 })
    if (pain !== undefined) map.card({ lane: pains, stage, text: pain })
    if (idea !== undefined) map.card({ lane: ideas, stage, text: idea })
  }
  return map.build()
}

const steps: readonly (readonly [
  stage: string,
  action: string,
  value: number,
  pain?: string,
  idea?: string,
])[] = [
  ['認知', '友人の投稿で露天風呂の写真を見て、旅館の名前を検索する。', 0.7],
  [
    '比較・検討',
    '予約サイトを三つ開き、料金・食事・口コミを見比べる。',
    -0.3,
    '同じ部屋なのに、サイトごとに料金とキャンセル規定が違う。',
    '公式サイトの料金を「最安値」と約束する',
  ],
  [
    '予約',
    '会員登録をして、クレジットカードで支払う。',
    -1.2,
    '氏名のフリガナが全角カタカナでないとエラーになり、入力がすべて消える。',
    '入力内容を保存し、自動で変換する',
  ],
  ['宿泊', 'チェックインして、夕食と温泉を楽しむ。', 1.8],
  ['思い出', '写真を共有し、口コミを書く。', 1.1],
]
