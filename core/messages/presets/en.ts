/** Names, notes and guiding questions of the presets, in English: the shape the other languages must fill. */
import type { LaneRole } from '../../journey/roles.ts'
import type { MapKind } from '../../journey/schema.ts'

export const presetStages = [
  'awareness',
  'consideration',
  'purchase',
  'retention',
  'advocacy',
  'engagement',
  'conversion',
  'before',
  'during',
  'after',
  'onboarding',
  'use',
  'support',
  'renewal',
  'cross-sell',
] as const
export type PresetStage = (typeof presetStages)[number]

export const stagePresets = ['five-stages', 'four-stages', 'before-during-after', 'post-purchase'] as const
export type StagePreset = (typeof stagePresets)[number]

export interface PresetTexts {
  /** Kind of map: its name, and one line on when to use it. */
  readonly kinds: { readonly [K in MapKind | 'four-lanes']: { readonly name: string; readonly use: string } }
  readonly lanes: {
    readonly [R in LaneRole]: { readonly title: string; readonly note: string; readonly question: string }
  }
  readonly stages: { readonly [S in PresetStage]: { readonly name: string; readonly description: string } }
  readonly stagePresets: { readonly [P in StagePreset]: string }
  /** Title of the lane that says who takes part in a touchpoint. */
  readonly actors: string
  /** Whose emotion line it is where nobody in particular is named. */
  readonly everyone: string
}

export const en: PresetTexts = {
  kinds: {
    'current-state': {
      name: 'Current state',
      use: 'Shows the journey as it is today, with what is known about it. Use it to find what hurts and why.',
    },
    'future-state': {
      name: 'Future state',
      use: 'Shows the journey as it should be, beside the one of today. Use it to agree on where to go.',
    },
    'service-blueprint': {
      name: 'Service blueprint',
      use: 'Shows what the customer does and everything the organisation does for it, seen and unseen. Use it to repair how a service works.',
    },
    'experience-map': {
      name: 'Experience map',
      use: 'Shows what people do, think and feel before, during and after, whoever serves them. Use it to understand a need before there is a product.',
    },
    'four-lanes': {
      name: 'Touchpoints, departments, pain points, opportunities',
      use: 'Shows who is responsible where, what goes wrong there and what could be done. Use it for a first map with several departments.',
    },
  },
  lanes: {
    actions: {
      title: 'Actions',
      note: 'what the customer does',
      question: 'What does the customer do at this moment, step by step?',
    },
    touchpoints: {
      title: 'Touchpoints',
      note: 'where they meet us',
      question: 'Where and how does the customer meet us?',
    },
    channels: {
      title: 'Channels',
      note: 'by which way',
      question: 'Which channel do they use, and do they change it here?',
    },
    thoughts: {
      title: 'Thoughts',
      note: 'what goes through their mind',
      question: 'What does the customer ask themselves? What do they expect?',
    },
    says: {
      title: 'Says',
      note: 'what can be heard',
      question: 'What does the customer say aloud, and to whom?',
    },
    feels: {
      title: 'Feelings',
      note: 'what they feel, in words',
      question: 'What does the customer feel, and what causes it?',
    },
    quotes: {
      title: 'Quotes',
      note: 'in their words',
      question: 'Which sentence of a real customer says it best?',
    },
    emotion: {
      title: 'Emotion',
      note: 'how it feels, from low to high',
      question: 'How does the customer feel here, from very bad to very good?',
    },
    'pain-points': {
      title: 'Pain points',
      note: 'what gets in the way',
      question: 'What makes it slow, hard, unclear or unpleasant?',
    },
    delights: {
      title: 'Moments of delight',
      note: 'what pleases and surprises',
      question: 'What pleases the customer more than they expected?',
    },
    drivers: {
      title: 'Drivers',
      note: 'what moves them on',
      question: 'What makes the customer take the next step?',
    },
    barriers: {
      title: 'Barriers',
      note: 'what holds them back',
      question: 'What keeps the customer from taking the next step?',
    },
    opportunities: {
      title: 'Opportunities',
      note: 'what we could do',
      question: 'What could we change so that this goes better?',
    },
    metrics: {
      title: 'Metrics',
      note: 'how we measure it',
      question: 'Which figure tells us that this moment goes well?',
    },
    departments: {
      title: 'Departments',
      note: 'who is responsible',
      question: 'Who is responsible for this moment, and who else is needed?',
    },
    evidence: {
      title: 'Evidence',
      note: 'what the customer can see and touch',
      question: 'What does the customer see, hold or receive here?',
    },
    frontstage: {
      title: 'Frontstage',
      note: 'what staff and systems do in view',
      question: 'What do we do in front of the customer?',
    },
    backstage: {
      title: 'Backstage',
      note: 'what staff do out of view',
      question: 'What do we do that the customer does not see?',
    },
    support: {
      title: 'Support processes',
      note: 'what makes it possible',
      question: 'Which inner processes and partners does this depend on?',
    },
    systems: {
      title: 'Systems',
      note: 'software and tools',
      question: 'Which systems and tools are used here?',
    },
    duration: {
      title: 'Duration',
      note: 'how long it takes',
      question: 'How long does it take, and how long does the customer wait?',
    },
    image: {
      title: 'Pictures',
      note: 'what it looks like',
      question: 'What would a photo or a sketch of this moment show?',
    },
    custom: {
      title: 'Notes',
      note: 'anything else',
      question: 'What else should be known about this moment?',
    },
  },
  stages: {
    awareness: {
      name: 'Awareness',
      description: 'The customer notices a need and hears of us for the first time.',
    },
    consideration: { name: 'Consideration', description: 'The customer looks for information and compares.' },
    purchase: { name: 'Purchase', description: 'The customer decides and buys.' },
    retention: { name: 'Retention', description: 'The customer uses what they bought and comes back.' },
    advocacy: { name: 'Advocacy', description: 'The customer is content and recommends us.' },
    engagement: { name: 'Engagement', description: 'The customer shows interest and stays in touch.' },
    conversion: {
      name: 'Conversion',
      description: 'The customer takes the step that counts: signs up, orders, pays.',
    },
    before: { name: 'Before', description: 'What leads up to it.' },
    during: { name: 'During', description: 'What happens while it lasts.' },
    after: { name: 'After', description: 'What stays and what follows.' },
    onboarding: { name: 'Onboarding', description: 'The customer sets things up and gets to know them.' },
    use: { name: 'Use', description: 'The customer uses it day by day.' },
    support: { name: 'Support', description: 'The customer needs help and gets it.' },
    renewal: { name: 'Renewal', description: 'The customer decides whether to stay.' },
    'cross-sell': { name: 'Cross-sell', description: 'The customer takes something more.' },
  },
  stagePresets: {
    'five-stages': 'Five stages: from awareness to advocacy',
    'four-stages': 'Four stages: from awareness to retention',
    'before-during-after': 'Before, during, after',
    'post-purchase': 'After the purchase: from onboarding to cross-sell',
  },
  actors: 'Who takes part',
  everyone: 'Everyone',
}
