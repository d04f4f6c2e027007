import { readFileSync } from 'node:fs'
import { parseArgs, styleText } from 'node:util'
import { check, type Checked, type CheckedStretch } from '../../src/answer/check.ts'
import { deskAt } from '../../src/answer/library.ts'
import { fieldErrors, checkRequest } from '../../src/contract/requests.ts'
import { loadLibrary } from '../load-library.ts'
import { ORIGIN, show } from './show.ts'
import { wrap } from './wrap.ts'

const USAGE = 'usage: npm run ask -- check "text" [--json]; "-" for the text reads it from the standard input'

/** Nothing is altered or absent and nothing was left unchecked; something is; the command was not understood. */
const EXIT = { exact: 0, inexact: 1, usage: 2 } as const

type Difference = CheckedStretch['differences'][number]

function differenceOf({ claimed, printed, kind, concerns }: Difference): string {
  const what = {
    dropped: `left out: “${printed}”`,
    added: `not printed there: “${claimed}”`,
    changed: `“${claimed}” for “${printed}”`,
  }[kind]
  return `  ${what}${concerns ? styleText('bold', ' – grave') : ''}`
}

const stretchOf = (stretch: CheckedStretch): string =>
  [
    wrap(stretch.claimed.replace(/\s+/gu, ' '), '  > '),
    styleText('bold', stretch.reply),
    ...stretch.differences.map(differenceOf),
    ...stretch.remarks.map(({ text }) => wrap(text, '  ')),
    ...stretch.answers.map((answer) => `\n${show(answer, 'It stands here')}`),
  ].join('\n')

const render = ({ reply, stretches }: Checked): string =>
  [...stretches.map(stretchOf), ...(stretches.length > 1 ? [styleText('bold', reply)] : [])].join('\n\n')

/** `npm run ask -- check "text"`: the response of `POST /v1/verify`, in the terminal. Its exit code tells the verdict. */
export function checkCommand(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } })
    const [text, ...rest] = positionals
    if (text === undefined || rest.length > 0) throw new Error('put the text in quotation marks')
    const parsed = checkRequest().safeParse({ quote: text === '-' ? readFileSync(0, 'utf8') : text })
    if (!parsed.success) {
      throw new Error(
        fieldErrors(parsed.error)
          .map(({ message }) => `the text ${message}`)
          .join('; '),
      )
    }
    const result = check(deskAt(loadLibrary(), ORIGIN), parsed.data.quote)
    console.log(values.json ? JSON.stringify(result, null, 2) : render(result))
    return result.verdict === 'exact' && result.unchecked === 0 ? EXIT.exact : EXIT.inexact
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(`${error.message}; ${USAGE}`)
    return EXIT.usage
  }
}
