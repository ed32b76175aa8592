/** The oracle of the line breaking tests, which is published without types. */
declare module 'linebreak' {
  interface Break {
    /** Index in the string, in UTF-16 units, before which a line may end. */
    readonly position: number
    /** True after a line feed and its relatives. */
    readonly required: boolean
  }

  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
}
