import type { Context, Hono } from 'hono'
import { check, type Checked, type CheckedStretch } from '../../answer/check.ts'
import type { Library } from '../../answer/library.ts'
import { isTooShort } from '../../answer/remarks.ts'
import { placeOf } from '../../answer/replies.ts'
import { checkRequest } from '../../contract/requests.ts'
import type { Environment } from '../../http/environment.ts'
import { deskOf } from '../../http/desk.ts'
import type { Paper } from '../../paper/paper.ts'
import { Quotation } from '../shell/answer.tsx'
import { answerForm, fitForm } from '../shell/form.ts'
import { Layout } from '../shell/layout.tsx'
import { page, servePage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'

interface Props {
  paper: Paper
  text?: string
  result?: Checked
  /** What does not fit in the text, for a person. */
  fault?: string
}

/** The quotation checker: a text goes in by a form, so that it stands in no address, and works without JavaScript. */
function CheckPage({ paper, text = '', result, fault }: Props) {
  return (
    <Layout paper={paper} title="Check a quotation – Ibid" name="checker" styles={['/check.css']}>
      <h1>Check a quotation against the paper</h1>
      <form class="check" method="post" action="/check" enctype="multipart/form-data">
        <label for="quote">A quotation, or a text with quotations in it</label>
        <textarea
          id="quote"
          name="quote"
          rows={6}
          required
          aria-describedby={fault ? 'fault about' : 'about'}
          aria-invalid={fault ? 'true' : undefined}
        >
          {text}
        </textarea>
        {fault ? (
          <p id="fault" class="fault">
            {fault}
          </p>
        ) : null}
        <p id="about">
          Where the text has quotation marks, what stands between them is checked; else all of it. Nothing is kept.
        </p>
        <button>Check</button>
      </form>
      {result ? <Result result={result} /> : null}
    </Layout>
  )
}

function Result({ result: { reply, stretches, unchecked } }: { result: Checked }) {
  const [only, ...others] = stretches
  if (only && others.length === 0 && unchecked === 0) {
    return (
      <section class="result" aria-label="Result">
        <Stretch stretch={only} Heading="h2" />
      </section>
    )
  }
  return (
    <section class="result" aria-label="Result">
      <h2>{reply}</h2>
      {stretches.map((stretch, index) => (
        <Stretch stretch={stretch} number={index + 1} Heading="h3" />
      ))}
    </section>
  )
}

const VERDICTS = { exact: 'Word for word', altered: 'Altered', absent: 'Not in the paper' } as const

/** One quotation: the verdict, the differences side by side, what is to be said of it, and where it stands. */
function Stretch({ stretch, number, Heading }: { stretch: CheckedStretch; number?: number; Heading: 'h2' | 'h3' }) {
  const { verdict, claimed, columns, differences, remarks, pieces, answers } = stretch
  // What is grave is said with each difference.
  const others = remarks.filter(({ kind }) => !Object.hasOwn(GRAVE, kind))
  return (
    <article class={`stretch ${isTooShort(stretch) ? 'short' : verdict}`}>
      <Heading>
        {number ? `${number}. ` : null}
        <span class="verdict">{isTooShort(stretch) ? 'Too short to tell' : VERDICTS[verdict]}</span>
        {answers[0] ? `, ${placeOf(answers[0].pages)}` : null}
      </Heading>
      {verdict === 'altered' ? <SideBySide columns={columns} /> : <blockquote class="claimed">{claimed}</blockquote>}
      {differences.length > 0 ? (
        <ul class="differences">
          {differences.map((difference) => (
            <li>
              <Difference difference={difference} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <ul class="remarks">
          {others.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      ) : null}
      {pieces.length > 0 ? (
        <ul class="pieces">
          {pieces.map((piece) => (
            <li>
              <q>{piece.claimed}</q> {piece.place}
            </li>
          ))}
        </ul>
      ) : null}
      {answers.map((answer) => (
        <Quotation answer={answer} prefix={number ? `q${number}-` : ''} />
      ))}
    </article>
  )
}

/** The quotation and what the paper prints, in two columns; what differs is struck through there and underlined here. */
function SideBySide({ columns }: Pick<CheckedStretch, 'columns'>) {
  return (
    <div class="sides">
      <figure>
        <figcaption>As quoted</figcaption>
        <blockquote>
          {columns.map(({ claimed, differs }) =>
            differs ? <del class={claimed === '' ? 'gap' : undefined}>{claimed}</del> : claimed,
          )}
        </blockquote>
      </figure>
      <figure>
        <figcaption>As printed</figcaption>
        <blockquote lang="en">
          {columns.map(({ printed, differs }) =>
            differs ? <ins class={printed === '' ? 'gap' : undefined}>{printed}</ins> : printed,
          )}
        </blockquote>
      </figure>
    </div>
  )
}

const GRAVE = {
  number: 'a number or a word for how many is changed',
  negation: 'a negation is changed',
  exception: 'an exception is changed',
  inserted: 'the brackets say what the paper does not',
} as const

/** A difference in words, so that it is told without colour or columns. */
function Difference({ difference }: { difference: CheckedStretch['differences'][number] }) {
  const { claimed, printed, kind, concerns } = difference
  return (
    <>
      {kind === 'dropped' ? (
        <>
          Left out: <ins lang="en">{printed}</ins>
        </>
      ) : kind === 'added' ? (
        <>
          Not printed there: <del>{claimed}</del>
        </>
      ) : (
        <>
          <del>{claimed}</del> for <ins lang="en">{printed}</ins>
        </>
      )}
      {concerns ? (
        <>
          {' '}
          – <strong>grave: {GRAVE[concerns]}</strong>
        </>
      ) : null}
    </>
  )
}

export function mountCheck(app: Hono<Environment>, library: Library): void {
  const { paper } = library
  const checked = (c: Context<Environment>, fields: Readonly<Record<string, unknown>>) => {
    const read = fitForm(checkRequest, fields, 'quote', 'The text')
    if ('fault' in read) {
      const body = <CheckPage paper={paper} text={read.typed} fault={read.fault} />
      return page(c, body, { maxAge: 'no-store', status: 400 })
    }
    const { quote } = read.value
    const result = check(deskOf(library, c), quote)
    return page(c, <CheckPage paper={paper} text={quote} result={result} />, { maxAge: 'no-store' })
  }
  servePage(app, pages.check, {
    GET: (c) => page(c, <CheckPage paper={paper} />, pages.check),
    POST: (c) => answerForm(c, (fields) => checked(c, fields)),
  })
}
