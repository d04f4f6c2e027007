import { connect } from 'node:net'

/** What came back to a request. */
export interface Outcome {
  /** Of the last response; 0 where the connection was closed without one, undefined where nothing came in time. */
  readonly status: number | undefined
  readonly text: string
}

/** Milliseconds for an answer; all of them take a few, on a machine that does much else now and then some seconds. */
const PATIENCE = 30_000

const statusIn = (text: string): number | undefined => {
  // A 100 comes before the answer itself.
  const [, status] = /^(?:HTTP\/1\.1 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*\r\n)*HTTP\/1\.1 ([2-5]\d\d) /u.exec(text) ?? []
  return status === undefined ? undefined : Number(status)
}

/** Whether a response has come to its end, by its own length; those to HEAD have none. */
function isWhole(text: string, isHead: boolean): boolean {
  const end = text.indexOf('\r\n\r\n', text.startsWith('HTTP/1.1 100') ? text.indexOf('\r\n\r\n') + 4 : 0)
  if (end < 0 || statusIn(text) === undefined) return false
  const head = text.slice(0, end)
  const length = /\r\ncontent-length: (\d+)/iu.exec(head)?.[1]
  if (isHead || /HTTP\/1\.1 (?:204|304)/u.test(head)) return true
  if (length !== undefined) return text.length >= end + 4 + Number(length)
  return text.endsWith('0\r\n\r\n')
}

/** Sends bytes on a connection of their own to 127.0.0.1, and takes what comes back. */
export function send(port: number, bytes: Buffer, isCutOff: boolean): Promise<Outcome> {
  const isHead = bytes.subarray(0, 5).toString() === 'HEAD '
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1')
    socket.setEncoding('latin1')
    const done = (status: number | undefined): void => {
      socket.destroy()
      resolve({ status, text })
    }
    socket.setTimeout(PATIENCE, () => done(statusIn(text)))
    socket.on('data', (chunk: string) => {
      text += chunk
      if (isWhole(text, isHead)) done(statusIn(text))
    })
    socket.on('close', () => done(statusIn(text) ?? 0))
    // A reset after a response that refused the rest is part of the answer.
    socket.on('error', () => done(statusIn(text) ?? 0))
    // What is cut off ends there: the other side reads that no more will come.
    if (isCutOff) socket.end(bytes)
    else socket.write(bytes)
  })
}
