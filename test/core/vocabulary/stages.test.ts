import { describe, expect, it } from 'vitest'
import { channelClass } from '../../../core/vocabulary/channels.ts'
import { stageNamed } from '../../../core/vocabulary/stages.ts'

describe('stageNamed', () => {
  it('knows stages by their names, numbered or not', () => {
    expect(
      ['Awareness', '1. Zakup', 'Рассмотрение', 'Fidelizare', 'Weiterempfehlung', 'Achat', '比較・検討'].map(
        (name) => stageNamed(name),
      ),
    ).toEqual(
      ['awareness', 'purchase', 'consideration', 'retention', 'advocacy', 'purchase', 'consideration'].map(
        (id) => ({
          id,
          whole: true,
        }),
      ),
    )
  })

  it('finds one in a short text, and none where there are two', () => {
    expect(stageNamed('The checkout page')).toEqual({ id: 'purchase', whole: false })
    expect(stageNamed('From awareness to purchase')).toBeNull()
  })

  it('[R9] never reads a piece of a word or a preposition', () => {
    expect(['repurchased', 'Before you called us', 'use of colours', ''].map(stageNamed)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('channelClass', () => {
  it('tells digital from physical channels', () => {
    expect(['Mobile app', 'sklep', 'сайт', 'Call centre', 'アプリ', 'Brief'].map(channelClass)).toEqual([
      'digital',
      'physical',
      'digital',
      'physical',
      'digital',
      'physical',
    ])
    expect(['Shop and app', 'pigeon', ''].map(channelClass)).toEqual([undefined, undefined, undefined])
  })
})
