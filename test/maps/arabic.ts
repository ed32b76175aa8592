import { journeyBuilder } from '../../core/journey/build.ts'
import type { Journey } from '../../core/journey/schema.ts'

/** Arabic: texts start at the right edge of their boxes, also where they begin with a Latin word. */
export function arabic(): Journey {
  const map = journeyBuilder({
    title: 'حجز موعد في العيادة',
    kind: 'current-state',
    language: 'ar',
    scenario: 'أم تحجز موعدًا لطفلها عند طبيب الأسنان وتصل إلى العيادة بعد العمل.',
    owner: 'فريق تجربة المرضى',
  })
  map.persona('ليلى، أم لطفلين', { quote: 'لا أريد أن أنتظر على الهاتف.', goals: ['موعد قريب', 'سعر واضح'] })
  const actions = map.lane('actions', 'الأفعال', 'ما تفعله المريضة')
  map.lane('emotion', 'المشاعر')
  const pains = map.lane('pain-points', 'نقاط الألم')
  const ideas = map.lane('opportunities', 'الفرص')
  const line = map.line({ title: 'جميع المرضى', basis: 'estimated' })
  for (const [name, action, value, pain, idea] of steps) {
    const stage = map.stage(name)
    map.card({ lane: actions, stage, text: action })
    map.point(line, { stage, value })
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
  ['البحث', 'تبحث عن عيادة قريبة وتقرأ آراء المرضى.', 0.3],
  [
    'الحجز',
    'WhatsApp أسرع من الهاتف، لكنها لا تعرف إن كان الموعد مؤكدًا.',
    -1.1,
    'لا تصل رسالة تأكيد بعد الحجز.',
    'تأكيد فوري مع رابط الخريطة',
  ],
  ['الزيارة', 'تنتظر عشرين دقيقة ثم يستقبلها الطبيب بلطف.', 0.6, 'غرفة الانتظار مزدحمة بعد الساعة 17:00.'],
  ['المتابعة', 'تتلقى تعليمات مكتوبة وموعد الزيارة القادمة.', 1.4],
]
