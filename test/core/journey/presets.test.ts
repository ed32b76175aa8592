import { describe, expect, it } from 'vitest'
import {
  blankJourney,
  kindName,
  kindUse,
  laneNote,
  laneQuestion,
  lanesOf,
  laneTitle,
  presetLane,
  stagePresetName,
  stagePresets,
  stagesOf,
} from '../../../core/journey/presets.ts'
import { laneRoles } from '../../../core/journey/roles.ts'
import { journeySchema, mapKinds } from '../../../core/journey/schema.ts'
import { languages } from '../../../core/messages/language.ts'

const lanePresets = [...mapKinds, 'four-lanes'] as const

describe('a blank journey', () => {
  it('has the stages and the lanes of its presets, named in the language', () => {
    const journey = blankJourney({
      kind: 'current-state',
      stages: 'five-stages',
      language: 'pl',
      title: 'Kawa na wynos',
    })
    expect(journey.title).toBe('Kawa na wynos')
    expect(journey.stages.map(({ name }) => name)).toEqual([
      'Świadomość',
      'Rozważanie',
      'Zakup',
      'Utrzymanie',
      'Rekomendacja',
    ])
    expect(journey.lanes.map(({ role }) => role)).toEqual(lanesOf['current-state'])
    expect(journey.lanes[1]).toEqual({
      id: 'actions',
      role: 'actions',
      title: 'Działania',
      note: 'co robi klient',
    })
  })

  it('is a journey for every kind, stage preset and language, with ids that do not depend on the language', () => {
    for (const kind of mapKinds) {
      for (const stages of stagePresets) {
        const journeys = languages.map((language) => blankJourney({ kind, stages, language }))
        for (const journey of journeys) expect(journeySchema.safeParse(journey).success).toBe(true)
        const ids = journeys.map((journey) =>
          [...journey.stages, ...journey.lanes].map(({ id }) => id).join(' '),
        )
        expect(new Set(ids).size).toBe(1)
      }
    }
  })

  it('of a service blueprint has the five lanes between which its three lines run', () => {
    expect(lanesOf['service-blueprint']).toEqual([
      'evidence',
      'actions',
      'frontstage',
      'backstage',
      'support',
    ])
  })

  it('can take the lanes of the template with four lanes', () => {
    const { kind, lanes } = blankJourney({
      kind: 'current-state',
      stages: 'five-stages',
      language: 'ro',
      lanes: 'four-lanes',
    })
    expect(kind).toBe('current-state')
    expect(lanes.map(({ title }) => title)).toEqual([
      'Puncte de contact',
      'Departamente',
      'Puncte de durere',
      'Oportunități',
    ])
  })
})

describe.each(languages)('[X5] the names of the presets in %s', (language) => {
  it('are different for different things', () => {
    const titles = laneRoles.map((role) => laneTitle(role, language))
    expect(new Set(titles).size).toBe(laneRoles.length)
    expect(new Set(lanePresets.map((kind) => kindName(kind, language))).size).toBe(lanePresets.length)
    for (const preset of stagePresets) {
      const stages = blankJourney({ kind: 'current-state', stages: preset, language }).stages
      expect(new Set(stages.map(({ name }) => name)).size).toBe(stagesOf[preset].length)
      expect(stagePresetName(preset, language)).not.toBe('')
    }
  })

  it('come with a note in lower case, a question, and a sentence on when a kind of map is the right one', () => {
    for (const role of laneRoles) {
      expect(laneNote(role, language)).toMatch(/^\p{Ll}[^.]+$/u)
      expect(laneQuestion(role, language)).toMatch(/^\p{Lu}.+\?$/u)
      expect(presetLane(role, language).id).toBe(role)
    }
    for (const kind of lanePresets) expect(kindUse(kind, language)).toMatch(/^\p{Lu}.+\.$/u)
  })
})
