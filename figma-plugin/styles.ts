/**
 * Text styles and colour variables of a Figma design file: made once, found again by name and reused, so that a
 * designer who changes one changes every map. What a run made goes again if the run is taken back.
 */
import type { Fonts } from './fonts.ts'
import type { Style, TypeStyle } from './messages.ts'
import { type Paints, paintsOf, solid } from './paints.ts'

const collectionName = 'Journeyline'

export interface Styles {
  readonly paints: Paints
  /** The text style of a kind of text; none where styles are not wanted. */
  readonly textStyle: (type: TypeStyle) => TextStyle | undefined
  /** Takes away the styles and variables that this run made. */
  readonly takeBack: () => void
}

/** Finds or makes what a map needs; plain colours and fonts where nothing is to be bound. */
export async function stylesFor(style: Style, fonts: Fonts): Promise<Styles> {
  const made: { remove(): void }[] = []
  const takeBack = () => {
    for (const one of made.reverse()) one.remove()
  }
  if (!style.isBound) return { paints: paintsOf(solid), textStyle: () => undefined, takeBack }
  try {
    const variables = await variablesFor(style.colors, made)
    const textStyles = await textStylesFor(style.types, fonts, made)
    const paints = paintsOf((color) => {
      const variable = variables.get(color)
      const paint = solid(color)
      return variable === undefined
        ? paint
        : figma.variables.setBoundVariableForPaint(paint, 'color', variable)
    })
    return { paints, textStyle: (type) => textStyles.get(nameOf(type, fonts)), takeBack }
  } catch (error) {
    takeBack()
    throw error
  }
}

/** Names of our colour variables in this file, by variable id. */
export async function variableNames(): Promise<ReadonlyMap<string, string>> {
  const collection = await ourCollection()
  const names = new Map<string, string>()
  if (collection === undefined) return names
  for (const variable of await figma.variables.getLocalVariablesAsync('COLOR'))
    if (variable.variableCollectionId === collection.id) names.set(variable.id, variable.name)
  return names
}

async function ourCollection(): Promise<VariableCollection | undefined> {
  const collections = await figma.variables.getLocalVariableCollectionsAsync()
  return collections.find(({ name }) => name === collectionName)
}

async function variablesFor(
  colors: Style['colors'],
  made: { remove(): void }[],
): Promise<ReadonlyMap<string, Variable>> {
  let collection = await ourCollection()
  if (collection === undefined) {
    collection = figma.variables.createVariableCollection(collectionName)
    made.push(collection)
  }
  const known = new Map<string, Variable>()
  for (const variable of await figma.variables.getLocalVariablesAsync('COLOR'))
    if (variable.variableCollectionId === collection.id) known.set(variable.name, variable)
  const byColor = new Map<string, Variable>()
  for (const color of Object.keys(colors)) {
    const name = colors[color] ?? color
    let variable = known.get(name)
    if (variable === undefined) {
      variable = figma.variables.createVariable(name, collection, 'COLOR')
      made.push(variable)
      variable.setValueForMode(collection.defaultModeId, solid(color).color)
      known.set(name, variable)
    }
    byColor.set(color, variable)
  }
  return byColor
}

async function textStylesFor(
  types: readonly TypeStyle[],
  fonts: Fonts,
  made: { remove(): void }[],
): Promise<ReadonlyMap<string, TextStyle>> {
  const known = new Map<string, TextStyle>()
  for (const style of await figma.getLocalTextStylesAsync()) known.set(style.name, style)
  const styles = new Map<string, TextStyle>()
  for (const type of types) {
    const name = nameOf(type, fonts)
    const old = known.get(name)
    // A designer may have chosen another font for it, which has to be there to write with.
    if (old !== undefined && (await fonts.isLoaded(old.fontName))) styles.set(name, old)
    if (old !== undefined || styles.has(name)) continue
    const style = figma.createTextStyle()
    made.push(style)
    style.name = name
    style.fontName = fonts.of(type)
    style.fontSize = type.fontSize
    style.lineHeight = { unit: 'PIXELS', value: type.lineHeight }
    styles.set(name, style)
  }
  return styles
}

/** "Journeyline/13 Semi Bold": one folder of styles, in the order of their sizes. */
function nameOf(type: TypeStyle, fonts: Fonts): string {
  return `${collectionName}/${type.fontSize} ${fonts.of(type).style}`
}
