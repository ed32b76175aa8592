import { describe, expect, it } from 'vitest'
import { type HeaderRole, headerRole, headerRoles } from '../../../core/vocabulary/headers.ts'

const roleOf = (header: string) => headerRole(header)?.role ?? null

describe('headerRole', () => {
  const whole: readonly (readonly [string, HeaderRole])[] = [
    ['Journey stage', 'stage'],
    ['Etap ścieżki', 'stage'],
    ['Этап', 'stage'],
    ['Etapa călătoriei', 'stage'],
    ['Reisephase', 'stage'],
    ['ÉTAPE', 'stage'],
    ['fases', 'stage'],
    ['フェーズ', 'stage'],
    ['Punkty styku', 'touchpoints'],
    ['Точка касания', 'touchpoints'],
    ['Berührungspunkt', 'touchpoints'],
    ["Points d'interaction", 'touchpoints'],
    ['Болевые точки', 'pain-points'],
    ['Puncte de durere', 'pain-points'],
    ['Szanse', 'opportunities'],
    ['Stimmung', 'emotion'],
    ['Estado de ánimo', 'emotion'],
    ['Teams Involved', 'departments'],
    ['Front-stage actions', 'frontstage'],
    ['Moment of truth', 'moment-of-truth'],
  ]
  it.each(whole)('[R8] knows %s whole', (header, role) => {
    expect(headerRole(header)).toMatchObject({ role, match: 'whole' })
  })

  it('[R8] knows the lanes of a Japanese journey map', () => {
    const lanes = [
      '**状況**',
      '行動',
      'タッチポイント',
      '思考・感情',
      '感情曲線',
      '問題・課題・要求',
      'アイデア・価値',
    ]
    expect(lanes.map(roleOf)).toEqual([
      'situation',
      'actions',
      'touchpoints',
      'thoughts',
      'emotion',
      'pain-points',
      'opportunities',
    ])
  })

  it('looks past numbering, marks, underscores and a colon', () => {
    expect(['Q3. Stage', '2) Stage', '**Stage**', 'Stage:', 'journey_stage', 'Stage?'].map(roleOf)).toEqual(
      Array(6).fill('stage'),
    )
  })

  it('reads the last part of a composed header', () => {
    expect(headerRole('Webshop - Channel')).toMatchObject({ role: 'channels', match: 'part' })
    expect(headerRole('Emotion (1-5)')).toMatchObject({ role: 'emotion', match: 'part' })
    expect(headerRole('Pain points / challenge')).toMatchObject({ role: 'pain-points' })
  })

  it('reads whole words inside a short header', () => {
    expect(headerRole('Emotions of the customer')).toMatchObject({ role: 'emotion', match: 'words' })
    expect(roleOf('Болевые точки клиента')).toBe('pain-points')
  })

  it('[R9] never matches a piece of a word', () => {
    expect(['postage', 'backstages', 'problematisch', 'repainted'].map(roleOf)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('[R9] never maps a header longer than eight words by one synonym', () => {
    expect(roleOf('How satisfied were you with the delivery stage of it')).toBeNull()
    expect(roleOf('Is this a problem?')).toBeNull()
  })

  it('does not take a headless cell for a role', () => {
    expect(['', '  ', '12', '—'].map(roleOf)).toEqual([null, null, null, null])
  })
})

describe('headerRoles', () => {
  it('reads a word that means different things in the language of the other headers', () => {
    expect(headerRoles(['Étape', 'Service', 'Irritants']).roles[1]?.role).toBe('departments')
    expect(headerRoles(['étape', 'ressenti', 'note']).roles[2]?.role).toBe('score')
    expect(headerRoles(['stage', 'mood', 'note']).roles[2]?.role).toBe('text')
  })

  it('tells the language of a table from its headers', () => {
    expect(headerRoles(['Etap', 'Punkt styku', 'Emocje', 'Szanse']).language).toBe('pl')
    expect(headerRoles(['Etapă', 'Emoții', 'Probleme']).language).toBe('ro')
    expect(headerRoles(['行動', '感情曲線']).language).toBe('ja')
    expect(headerRoles(['foo', 'bar']).language).toBeNull()
  })
})
