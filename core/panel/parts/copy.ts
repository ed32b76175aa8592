/** Copies the text of a field; false where the browser allows neither way, and the person has to press the keys. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return copySelection()
  }
}

/** The old command still works in frames that may not use the clipboard. */
const copySelection = (): boolean => {
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}
