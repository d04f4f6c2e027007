import { type Emphasis, emphasised } from '../../answer/emphasised.ts'
import { el } from '../element.ts'

/**
 * Words of the paper with their italics, bold and links.
 *
 * @param at where they begin in the text that `emphasis` counts in
 */
export const setWords = (text: string, emphasis: readonly Emphasis[] | undefined, at = 0): (Node | string)[] =>
  emphasised(text, emphasis, at).map((piece) =>
    piece.set.reduceRight<Node | string>((words, { kind, href }) => {
      if (kind === 'link') return el('a', { href, target: '_blank', rel: 'noopener' }, words)
      return el(kind === 'bold' ? 'b' : 'i', {}, words)
    }, piece.text),
  )

/** Sets what is set apart in a quotation that is shown: between its words stand the numbers of notes, and open notes. */
export function emphasise(quote: Element, emphasis: readonly Emphasis[] | undefined): void {
  if (!emphasis) return
  const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('sup, .note')) texts.push(node)
  }
  let at = 0
  for (const text of texts) {
    text.replaceWith(...setWords(text.data, emphasis, at))
    at += text.length
  }
}
