/**
 * Says in the Worker's log what became of a request: its kind alone, never what was asked, by whom or where.
 *
 * @param line fixed words and Slack's own names of kinds and errors
 */
export function log(line: string): void {
  // oxlint-disable-next-line no-console -- the Worker's log: kinds, nothing sent
  console.info(`slack: ${line}`)
}
