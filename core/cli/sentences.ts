/** Every sentence the command line says by itself; what is wrong inside a file is said by core/messages/problems. */

/** How to use the command. */
export const usage = `Usage: npm run -s map -- INPUT [options]

INPUT is a journey as a table (CSV, TSV, XLSX), Mermaid, Markdown, .journey.json or an outline; "-" reads standard input.

  --to FORMAT      svg (default), png, scene, journey, csv, md or mapping (what became of a survey's columns)
  --host HOST      whose fonts and sizes the map has: board (default), figma, figjam or miro
  --out FILE       write to FILE instead of standard output
  --mapping FILE   JSON that says what each column is, where the guess is wrong
  --previous FILE  an earlier wave of the same survey, drawn beside this one
  --kind KIND      what the file is, where the guess is wrong: for example journey, mermaid or responses
  --lang LANG      language of the map's own words and of the messages: en, pl, ru or ro
  --inspect        print as JSON what the file is, and draw nothing
  --help           print this text
`

export const sentences = {
  inputMissing: () => 'Say which file to read.',
  inputsSeveral: (names: readonly string[]) =>
    `Give one file at a time; these are ${names.length}: ${names.join(', ')}.`,
  choiceUnknown: (option: string, value: string, choices: readonly string[]) =>
    `--${option} is one of ${choices.join(', ')}, not "${value}".`,
  optionWrong: (explanation: string) => `${explanation}.`,
  pictureNeedsFile: () => 'A PNG picture is not text for a terminal. Say where it goes: --out map.png',
  fileMissing: (name: string) => `There is no file ${name}.`,
  fileIsFolder: (name: string) => `${name} is a folder, not a file.`,
  fileForbidden: (name: string) => `The file ${name} may not be read.`,
  fileTooLarge: (name: string) => `The file ${name} is larger than 2 GB. Split it, or export fewer columns.`,
  fileUnreadable: (name: string, reason: string) => `The file ${name} could not be read (${reason}).`,
  mappingNone: (name: string) => `${name} has no columns to map: only survey responses have a mapping.`,
  previousNotDrawn: (name: string) =>
    `The earlier wave ${name} could not be made into a map, so only the newer one is drawn.`,
  mappingNotJson: (name: string) => `The mapping ${name} is not JSON.`,
  outputIsInput: (name: string) => `${name} is the file being read. Choose another name for the result.`,
  outputFolderMissing: (name: string) => `${name} cannot be written, because its folder does not exist.`,
  outputIsFolder: (name: string) => `${name} is a folder. Give the result a file name.`,
  outputUnwritable: (name: string, reason: string) => `${name} could not be written (${reason}).`,
  pictureSmaller: (scale: string) =>
    `The map is very large, so the picture has ${scale} pixels per unit instead of 2.`,
  unexpected: (name: string, reason: string) =>
    `${name} could not be made into a map, because something unexpected happened (${reason}).`,
}
