/** What a survey's source is called on a map, by the vendor the file was recognised as. */
const names: readonly (readonly [string, string])[] = [
  ['qualtrics', 'Qualtrics'],
  ['surveymonkey', 'SurveyMonkey'],
  ['google-forms', 'Google Forms'],
  ['typeform', 'Typeform'],
  ['limesurvey', 'LimeSurvey'],
  ['ms-forms', 'Microsoft Forms'],
  ['kobo', 'KoboToolbox'],
  ['redcap', 'REDCap'],
  ['webankieta', 'Webankieta'],
]

/** The tool's own name, or undefined for a spreadsheet nobody signed. */
export const vendorName = (vendor: string): string | undefined =>
  names.find(([id]) => vendor.startsWith(id))?.[1]
