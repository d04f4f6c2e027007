import type { Answer } from '../answer/types.ts'

/** A quotation as it is pasted: the paper's words between quotation marks, their citation, their place. */
export const quotationText = (words: string, { citation, url }: Answer): string =>
  `“${words}”\n\n${citation}${url.startsWith('#') ? '' : `\n${url.replace(/:~:text=.*$/u, '')}`}`

/**
 * Copies a text. Where the page may not (a frame without leave), the words are selected for the keyboard.
 *
 * @param shown the element that shows the words
 * @returns whether it was copied
 */
export async function copy(text: string, shown?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown)
    return false
  }
}
