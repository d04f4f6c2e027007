/** The sheets of a chat in another document, which takes none of the first (CSSOM, 2.3). */
function sheetsIn({ CSSStyleSheet: Sheet }: Window & typeof globalThis, root: ShadowRoot): CSSStyleSheet[] {
  return root.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new Sheet()
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'))
    return sheet
  })
}

/** Prints the conversation alone, from a frame of its own: `print()` here would print the page around it. */
export function printConversation(root: ShadowRoot): void {
  const { ownerDocument: page } = root
  const frame = page.createElement('iframe')
  // A frame that is not shown is not printed either.
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden'
  frame.ariaHidden = 'true'
  page.body.append(frame)
  const { contentWindow, contentDocument } = frame
  if (!contentWindow || !contentDocument) return frame.remove()
  const within = contentWindow as Window & typeof globalThis
  const host = contentDocument.createElement('div')
  contentDocument.title = page.title
  contentDocument.body.append(host)
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = sheetsIn(within, root)
  shadow.append(...[...root.children].map((child) => contentDocument.importNode(child, true)))
  for (const popover of shadow.querySelectorAll('[popover]')) popover.removeAttribute('popover')
  within.addEventListener('afterprint', () => frame.remove())
  within.print()
}
