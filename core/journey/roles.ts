/** What a lane can mean. Meaning comes from the role, never from the title. */
export const laneRoles = [
  'actions',
  'touchpoints',
  'channels',
  'thoughts',
  'says',
  'feels',
  'quotes',
  'emotion',
  'pain-points',
  'delights',
  'drivers',
  'barriers',
  'opportunities',
  'metrics',
  'departments',
  'evidence',
  'frontstage',
  'backstage',
  'support',
  'systems',
  'duration',
  'image',
  'custom',
] as const

export type LaneRole = (typeof laneRoles)[number]
