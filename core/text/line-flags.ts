// What is known about a character of a text, as bits.

/** A line may break before it. */
export const breakBefore = 1
/** A grapheme cluster starts with it. */
export const clusterStart = 2
/** A space, which hangs from the end of a line. */
export const isSpace = 4
/** A line feed or its like: the line ends before it. */
export const forcesBreak = 8
/** A break after a slash between letters, for lines that have no space to break at. */
export const slashBefore = 16
/** A soft hyphen: nothing, or a hyphen when the line breaks after it. */
export const isSoftHyphen = 32
/** The answer hangs on the character after this one. */
export const lookAhead = 64
/** How many bits the flags take. */
export const flagBits = 7
