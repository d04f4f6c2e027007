import type { Copied } from '../answer/copied.ts'

/** Writes by the command that the clipboard's own interface has taken the place of: it works in a frame without leave. */
function byCommand({ text, html }: Copied): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('copy', write, { capture: true })
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way where a page may not use the other
    return document.execCommand('copy')
  } finally {
    removeEventListener('copy', write, { capture: true })
  }
}

/**
 * Puts a text into the clipboard in both flavours, so that a word processor keeps what is set in italics and a plain
 * field takes plain text. Where the page may do neither, the words are selected for the keyboard.
 *
 * @param shown the element that shows the words, if one does
 * @returns whether it was copied
 */
export async function put(copied: Copied, shown?: Element): Promise<boolean> {
  const { text, html } = copied
  try {
    const flavours = { 'text/plain': text, 'text/html': html }
    const blobs = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
    return true
  } catch {
    if (byCommand(copied)) return true
    if (shown) getSelection()?.selectAllChildren(shown)
    return false
  }
}
