/** Kerning as classes: letters that kern (nearly) alike on one side share a row or a column of a small matrix. */

/**
 * Left and right class of every code point, and for each weight the matrix of kerns in font units. The package
 * splits a font into files; a pair that no file holds is kerned as the Latin letters it looks like: Tą as Ta.
 */
export const kernClasses = (codes, weights) => {
  const kerned = codes.filter((code) => hasOwnKerning(String.fromCodePoint(code)))
  const kerns = weights.map(kernsOf)
  const rows = kerned.map((left) =>
    kerns.flatMap((kern) => kerned.map((right) => (isFree(left, right) ? undefined : kern(left, right)))),
  )
  const left = sorted(classesOf(rows))
  const columns = kerned.map((_, column) =>
    kerns.flatMap((_, weight) => left.merged.map((row) => row[weight * kerned.length + column])),
  )
  const right = sorted(classesOf(columns))
  const matrices = weights.map((_, weight) =>
    left.merged.map((_, row) => right.merged.map((column) => column[weight * left.merged.length + row] ?? 0)),
  )
  const classOf = (classes) => (code) =>
    classes[kerned.indexOf(kerned.includes(code) ? code : plainLetter(code, ''))] ?? 0
  return { left: codes.map(classOf(left.classes)), right: codes.map(classOf(right.classes)), matrices }
}

const kernsOf = (subsets) => {
  const known = new Map()
  const kern = (left, right) => {
    const key = left * 65536 + right
    if (!known.has(key)) known.set(key, measured(left, right))
    return known.get(key)
  }
  const measured = (left, right) => {
    const home = subsets.find(({ has }) => has.has(left) && has.has(right))
    if (home) return home.advance([left, right]) - home.advance([left]) - home.advance([right])
    const plain = [plainLetter(left, alikeOnTheRight), plainLetter(right, alikeOnTheLeft)]
    return plain[0] === left && plain[1] === right ? 0 : kern(...plain)
  }
  return kern
}

// Letters with kerning of their own; the others take that of the letter without marks, or none.
const hasOwnKerning = (character) =>
  /[ -~¡-ÿĀ-žȘșȚțЀ-џҐґ–—…“”„‘’‚•−€№™]/.test(character) && !/[\u00ad¨¯´¸]/.test(character)

// Letters of two scripts are shaped apart, and two of the rare ones hardly ever meet: their kern is free.
const isFree = (left, right) => (isRare(left) && isRare(right)) || scriptOf(left) * scriptOf(right) === 2
const isRare = (code) => !/[A-Za-zА-Яа-я0-9 .,:;!?()"„”“’–—/%&…-]/.test(String.fromCodePoint(code))
const scriptOf = (code) =>
  /\p{Script=Latin}/u.test(String.fromCodePoint(code)) ? 1 : code >= 0x400 && code < 0x500 ? 2 : 0

/** Vectors that differ by at most 8 units (0.05 px at 14 px) share a class; class 0 is never kerned. */
const classesOf = (vectors) => {
  const merged = [vectors[0].map(() => 0)]
  const classes = vectors.map((vector) => {
    const found = merged.findIndex((member) => vector.every((value, at) => isNear(value, member[at])))
    if (found < 0) return merged.push([...vector]) - 1
    if (found > 0) merged[found] = merged[found].map((value, at) => value ?? vector[at])
    return found
  })
  return { classes, merged }
}

const isNear = (a, b) => a === undefined || b === undefined || Math.abs(a - b) <= 8

/** The same classes, numbered so that similar ones are neighbours and the matrix compresses well. */
const sorted = ({ classes, merged }) => {
  const order = [0]
  const left = new Set(merged.keys())
  left.delete(0)
  while (left.size > 0) {
    const last = merged[order.at(-1)]
    const distance = (index) =>
      merged[index].reduce((sum, value, at) => sum + ((value ?? 0) === (last[at] ?? 0) ? 0 : 1), 0)
    const next = [...left].reduce((best, index) => (distance(index) < distance(best) ? index : best))
    order.push(next)
    left.delete(next)
  }
  return {
    classes: classes.map((number) => order.indexOf(number)),
    merged: order.map((number) => merged[number]),
  }
}

const strokes = { đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ŋ: 'n' }

// Cyrillic letters and the Latin one that kerns alike with punctuation: on their right side, and on their left.
const alikeOnTheRight =
  'АA БB ВB ГT ДC ЕC ЖX ЗC ИC ЙC КK ЛC МC НC ОD ПC РP СC ТT УY ФD ХX ЦC ЧC ШC ЩC ЪB ЫC ЬB ЭD ЮJ ЯC ҐT ЄC ЅS ЈJ ' +
  'аa вs гr дx еb жx зa иa йa кk лa мa нa оb пa рb сb тr уv фb хx цx чa шa щx ъß ьß эb юb яa ґr єb ѕs јj ђa ћa љß њß џu'
const alikeOnTheLeft =
  'АA БB ВB ГB ДZ ЕB ЖX ЗZ ИB ЙB КB Лc МB НB ОC ПB РB СC ТT УV ФC ХX ЦB ЧB ШB ЩB ЪT ЫB ЬB ЭC ЮB ЯB ҐB ЄC ЅS ЈJ ' +
  'аa бu вm гm дu еc жx зc иm йm кm лc мm нm оc пm рm сc тt уv фc хx цm чw шm щm ъt ыi ьm эc юm яm ґm єc ѕs іi јj љc њm џu'

const plainLetter = (code, alike) => {
  const letter = String.fromCodePoint(code)
  const base = strokes[letter] ?? letter.normalize('NFD')[0]
  const at = code < 0x400 ? -1 : alike.indexOf(base)
  return (at < 0 ? base : alike[at + 1]).codePointAt(0)
}
