/** Blank journeys to start from: which stages and lanes a kind of map usually has, named in four languages. */

import type { Language } from '../messages/language.ts'
import { mapWords } from '../messages/map/index.ts'
import type { PresetStage, StagePreset } from '../messages/presets/en.ts'
import { presetTexts } from '../messages/presets/index.ts'
import type { LaneRole } from './roles.ts'
import { JOURNEY_VERSION, type Journey, type Lane, type MapKind, type Stage } from './schema.ts'

export { type StagePreset, stagePresets } from '../messages/presets/en.ts'

/** A kind of map, or the template with touchpoints, departments, pain points and opportunities. */
export type LanePreset = MapKind | 'four-lanes'

/** Stages of each stage preset, in order. */
export const stagesOf: { readonly [P in StagePreset]: readonly PresetStage[] } = {
  'five-stages': ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'],
  'four-stages': ['awareness', 'engagement', 'conversion', 'retention'],
  'before-during-after': ['before', 'during', 'after'],
  'post-purchase': ['onboarding', 'use', 'support', 'renewal', 'cross-sell'],
}

/** Lanes of each lane preset, from top to bottom. */
export const lanesOf: { readonly [P in LanePreset]: readonly LaneRole[] } = {
  'current-state': ['touchpoints', 'actions', 'thoughts', 'emotion', 'pain-points', 'opportunities'],
  'future-state': ['touchpoints', 'actions', 'emotion', 'delights', 'opportunities', 'metrics'],
  'service-blueprint': ['evidence', 'actions', 'frontstage', 'backstage', 'support'],
  'experience-map': [
    'actions',
    'thoughts',
    'feels',
    'emotion',
    'touchpoints',
    'pain-points',
    'opportunities',
  ],
  'four-lanes': ['touchpoints', 'departments', 'pain-points', 'opportunities'],
}

export interface BlankJourney {
  readonly kind: MapKind
  readonly stages: StagePreset
  readonly language: Language
  /** Lanes of another preset than the kind's own. */
  readonly lanes?: LanePreset
  readonly title?: string
}

/** A journey with the stages and lanes of its presets and no cards yet. */
export function blankJourney({ kind, stages, language, lanes = kind, title }: BlankJourney): Journey {
  return {
    version: JOURNEY_VERSION,
    id: 'journey',
    title: title ?? mapWords(language).untitled,
    kind,
    language,
    personas: [],
    stages: stagesOf[stages].map((stage) => presetStage(stage, language)),
    lanes: lanesOf[lanes].map((role) => presetLane(role, language)),
    cards: [],
    lines: [],
    metrics: [],
  }
}

/** A lane with the title and the note its role usually has; its id is the role. */
export function presetLane(role: LaneRole, language: Language): Lane {
  return { id: role, role, title: laneTitle(role, language), note: laneNote(role, language) }
}

/** The usual title of a lane with this role: "Pain points". */
export const laneTitle = (role: LaneRole, language: Language): string =>
  presetTexts(language).lanes[role].title

/** The line under a lane's title: "what gets in the way". */
export const laneNote = (role: LaneRole, language: Language): string => presetTexts(language).lanes[role].note

/** The question that helps to fill a lane: "What makes it slow, hard, unclear or unpleasant?" */
export const laneQuestion = (role: LaneRole, language: Language): string =>
  presetTexts(language).lanes[role].question

/** The name of a kind of map or template: "Service blueprint". */
export const kindName = (kind: LanePreset, language: Language): string =>
  presetTexts(language).kinds[kind].name

/** One or two sentences on when a kind of map is the right one. */
export const kindUse = (kind: LanePreset, language: Language): string => presetTexts(language).kinds[kind].use

/** What the stages of a preset are, in a line. */
export const stagePresetName = (preset: StagePreset, language: Language): string =>
  presetTexts(language).stagePresets[preset]

const presetStage = (stage: PresetStage, language: Language): Stage => ({
  id: stage,
  ...presetTexts(language).stages[stage],
  touchpoints: [],
})
