/** Sizes, gaps and colours of a map, as data. All sizes are px; colours are `#rrggbb`. */
import type { LaneRole } from '../journey/roles.ts'
import type { HostName, MarkerShape } from '../scene.ts'

export interface CardColors {
  /** Left out where the card has no background. */
  readonly fill?: string
  readonly stroke?: string
  /** Colour of the mark and its word ("▲ Pain point"). */
  readonly mark: string
}

export interface SeriesStyle {
  readonly color: string
  readonly shape: MarkerShape
  readonly markerSize: number
  readonly lineWidth: number
  /** Strokes and gaps, px; empty for a solid line. */
  readonly pattern: readonly number[]
}

export interface Theme {
  readonly fontFamily: 'Inter' | 'Open Sans'
  /** Distance of the baseline from the middle of a line, as a share of the font size. */
  readonly baseline: number
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly hairline: string
  readonly surface: string
  readonly stageFill: string
  readonly emotionFill: string
  readonly axis: string
  readonly highest: string
  readonly lowest: string
  readonly series: readonly SeriesStyle[]
  readonly previous: SeriesStyle
  readonly neutralCard: CardColors
  readonly cards: { readonly [R in LaneRole]?: CardColors }
  /** Cards of these roles are sticky notes of the host, of this size at least, where a column is wide enough. */
  readonly note?: { readonly roles: ReadonlySet<LaneRole>; readonly width: number; readonly height: number }
}

/** Sizes and gaps shared by every host, so that the same journey has the same map on all of them. */
export const sizes = {
  grid: 4,
  /** Air between a frame's edge and its children (V2). */
  air: 8,
  mapPadding: 48,
  /** Gap between cards, and between the bands of stages. */
  gap: 16,
  cardGap: 8,
  cardInset: { x: 12, y: 12 },
  laneHeader: 176,
  radius: 8,
  body: 13,
  small: 11,
  title: 32,
  lead: 15,
  laneTitle: 14,
  figure: 22,
  /** Stage headers never get smaller than this (V18). */
  stageHeader: 20,
  /** The width at which a whole map has to be readable (V18), and the size text must have there. */
  overview: { width: 1180, fontSize: 11 },
  /** Pitch of the columns by how many of them a row has. */
  pitches: [
    { upTo: 5, pitch: 304 },
    { upTo: 8, pitch: 224 },
    { upTo: Number.POSITIVE_INFINITY, pitch: 184 },
  ],
  stagesPerRow: 8,
  /** A card shows this many letters of its text; the whole of it is in its detail card (V4). */
  cardLetters: 280,
  detailWidth: 456,
  minContentWidth: 960,
  marker: 16,
  emotionUnit: 64,
  fewAnswers: 5,
  /** A point is marked as highest or lowest if it stands out by this much (V20). */
  standsOut: 0.75,
} as const

const strong = { markerSize: 16, lineWidth: 3 } as const

/** Colours that stay apart under protan, deutan and tritan vision (V16). */
const series: readonly SeriesStyle[] = [
  { color: '#173482', shape: 'circle', ...strong, pattern: [] },
  { color: '#d97533', shape: 'square', ...strong, pattern: [12, 5] },
  { color: '#3d87f5', shape: 'diamond', ...strong, pattern: [14, 4, 3, 4] },
  { color: '#34090f', shape: 'triangle', ...strong, pattern: [6, 4] },
  { color: '#824217', shape: 'hexagon', ...strong, pattern: [20, 4, 4, 4, 4, 4] },
]

const pain: CardColors = { fill: '#fff3f1', stroke: '#f6c9c2', mark: '#b42318' }
const delight: CardColors = { fill: '#eefaf1', stroke: '#bfe3c9', mark: '#006d3c' }
const opportunity: CardColors = { fill: '#eff5ff', stroke: '#c3d8f8', mark: '#1d5bbf' }
const outlined: CardColors = { fill: '#ffffff', stroke: '#dfe2e8', mark: '#5d6472' }
const bare: CardColors = { mark: '#5d6472' }

const light: Theme = {
  fontFamily: 'Inter',
  baseline: 0.364,
  ink: '#14171f',
  muted: '#5d6472',
  accent: '#173482',
  hairline: '#e3e6eb',
  surface: '#ffffff',
  stageFill: '#e4eaf7',
  emotionFill: '#f9fafc',
  axis: '#8a909c',
  highest: '#006d3c',
  lowest: '#b42318',
  series,
  previous: { color: '#7b818d', shape: 'circle', markerSize: 8, lineWidth: 2, pattern: [6, 5] },
  neutralCard: { fill: '#f4f5f7', mark: '#5d6472' },
  cards: {
    'pain-points': pain,
    barriers: pain,
    delights: delight,
    drivers: delight,
    opportunities: opportunity,
    quotes: bare,
    thoughts: bare,
    says: bare,
    feels: bare,
    metrics: bare,
    duration: bare,
    evidence: outlined,
    frontstage: { fill: '#eef2fb', mark: '#5d6472' },
    backstage: { fill: '#eceef2', mark: '#5d6472' },
    support: outlined,
    systems: outlined,
    departments: outlined,
    channels: outlined,
  },
}

const openSans = { fontFamily: 'Open Sans', baseline: 0.388 } as const

/** FigJam offers these fills; any other would show as "custom" in its colour picker. */
const figjam: Theme = {
  ...light,
  ink: '#1e1e1e',
  stageFill: '#d3bdff',
  emotionFill: '#f9f9f9',
  neutralCard: { fill: '#e6e6e6', mark: '#1e1e1e' },
  cards: {
    ...light.cards,
    'pain-points': { fill: '#ffb8a8', mark: '#1e1e1e' },
    barriers: { fill: '#ffb8a8', mark: '#1e1e1e' },
    delights: { fill: '#b3efbd', mark: '#1e1e1e' },
    drivers: { fill: '#b3efbd', mark: '#1e1e1e' },
    opportunities: { fill: '#a8daff', mark: '#1e1e1e' },
    frontstage: { fill: '#b3f4ef', mark: '#1e1e1e' },
    backstage: { fill: '#e6e6e6', mark: '#1e1e1e' },
    evidence: { fill: '#ffffff', stroke: '#b3b3b3', mark: '#1e1e1e' },
    support: { fill: '#ffffff', stroke: '#b3b3b3', mark: '#1e1e1e' },
    systems: { fill: '#ffffff', stroke: '#b3b3b3', mark: '#1e1e1e' },
    departments: { fill: '#ffffff', stroke: '#b3b3b3', mark: '#1e1e1e' },
    channels: { fill: '#ffffff', stroke: '#b3b3b3', mark: '#1e1e1e' },
  },
  note: {
    roles: new Set(['pain-points', 'barriers', 'delights', 'drivers', 'opportunities']),
    width: 240,
    height: 240,
  },
}

/** The look of a map on each host. */
export const themes: { readonly [H in HostName]: Theme } = {
  figma: light,
  figjam,
  miro: { ...light, ...openSans },
  board: { ...light, ...openSans },
}
