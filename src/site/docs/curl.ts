/** Text between single quotes, as a POSIX shell reads it (XCU 2.2.2). */
const quotedForShell = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The body that a call sends; null where it sends none. */
interface Parts {
  /** JSON. */
  readonly body: string | null
  readonly accept: string | null
}

/**
 * The line that makes a call in a shell.
 *
 * @param url the whole address
 */
export function curlLine(url: string, { body, accept }: Parts): string {
  const headers = [accept && `accept: ${accept}`, body && 'content-type: application/json'].filter(
    (one) => one !== null,
  )
  const line = [`curl ${quotedForShell(url)}`, ...headers.map((header) => `-H ${quotedForShell(header)}`)]
  return [...line, ...(body === null ? [] : [`-d ${quotedForShell(body)}`])].join(' ')
}
