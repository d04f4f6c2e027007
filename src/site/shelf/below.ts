/** The attributes that lead somewhere, and the elements that have them. */
const LINKS = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[action]', 'action'],
  ['[formaction]', 'formaction'],
  ['[data-script]', 'data-script'],
] as const

/** An address from the root of the service, as it is below a base; any other as it is. */
function below(base: string, address: string): string {
  const isFromRoot = address.startsWith('/') && !address.startsWith('//')
  return isFromRoot && !address.startsWith(`${base}/`) ? base + address : address
}

/**
 * An answer of a paper's app, as it is served below a base. The pages name addresses from the root, as those of a single
 * paper. Here the base is put before them, only in the attributes that hold an address.
 *
 * @param base "/dubois"
 */
export function servedBelow(base: string, response: Response): Response {
  const location = response.headers.get('location')
  const moved = new Response(response.body, response)
  if (location !== null) moved.headers.set('location', below(base, location))
  if (!response.headers.get('content-type')?.startsWith('text/html') || !response.body) return moved
  const rewriter = new HTMLRewriter()
  for (const [selector, attribute] of LINKS) {
    rewriter.on(selector, {
      element(element) {
        const address = element.getAttribute(attribute)
        if (address !== null) element.setAttribute(attribute, below(base, address))
      },
    })
  }
  return rewriter.transform(moved)
}
