import { themes } from '../../core/layout/theme.ts'

/** Names of the colours of a map in Figma design, by `#rrggbb`: what its variables are called. */
export const colorNames: { readonly [color: string]: string } = namesOf()

function namesOf(): { readonly [color: string]: string } {
  const theme = themes.figma
  const names: Record<string, string> = {}
  const add = (color: string | undefined, name: string) => {
    if (color !== undefined && names[color] === undefined) names[color] = name
  }
  add(theme.surface, 'Surface')
  add(theme.ink, 'Text')
  add(theme.muted, 'Text, quiet')
  add(theme.accent, 'Accent')
  add(theme.hairline, 'Hairline')
  add(theme.stageFill, 'Stage')
  add(theme.emotionFill, 'Emotion lane')
  add(theme.axis, 'Axis')
  add(theme.highest, 'Highest point')
  add(theme.lowest, 'Lowest point')
  theme.series.forEach(({ color }, index) => {
    add(color, `Line ${index + 1}`)
  })
  add(theme.previous.color, 'Previous line')
  add(theme.neutralCard.fill, 'Card')
  for (const [role, { fill, stroke, mark }] of Object.entries(theme.cards)) {
    const name = role.charAt(0).toUpperCase() + role.slice(1).replace('-', ' ')
    add(fill, name)
    add(stroke, `${name}, outline`)
    add(mark, `${name}, mark`)
  }
  return names
}
