/**
 * The bytes of a file that was bundled as text, deflated (RFC 1951) and in base64. The browser has what it takes, so no
 * code of ours does: a line that is compressed again on its way loses next to nothing by the base64.
 *
 * @throws TypeError when it is damaged
 */
export function inflate(text: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).arrayBuffer()
}
