import type { Context, Hono } from 'hono'
import { ERRORS } from '../../english/said/errors.ts'
import { filled } from '../../answer/filled.ts'
import { ARTICLE_LENGTH } from '../../answer/bounds.ts'
import { check } from '../../answer/check.ts'
import type { Library } from '../../answer/library.ts'
import { articleRequest } from '../../contract/requests.ts'
import { boundedBody } from '../../http/body.ts'
import { deskOf } from '../../http/desk.ts'
import type { Environment } from '../../http/environment.ts'
import { isOverRate, OVER_RATE } from '../../http/limits.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { wordsOf } from '../../wording/pieces.ts'
import { answerForm, fitForm } from '../shell/form.ts'
import { Layout } from '../shell/layout.tsx'
import { page, servePage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { useFiles } from '../shell/scripts.ts'
import { inOwn, told } from '../shell/told.ts'
import { figure } from './figure.ts'
import { type Finding, findingsIn } from './findings.ts'
import { CheckForm } from './form.tsx'
import { partFrom } from './next-part.ts'
import { Report } from './report.tsx'

type Ctx = Context<Environment>

/** What came of a text. */
interface Result {
  /** What was checked of the text, which its places are in. */
  readonly text: string
  readonly findings: readonly Finding[]
  /** What was not checked and why, for a person. */
  readonly gaps: readonly string[]
  /** Where the part begins that is to be checked next; undefined after the last. */
  readonly next?: number | undefined
}

interface Props {
  paper: Paper
  text?: string
  result?: Result
  /** What does not fit in the text, for a person. */
  fault?: string
  /** Whether the page starts with nothing leaving the device. */
  isPrivate?: boolean
  /** The reader's language besides English. */
  spoken?: Spoken | undefined
  /** The language that the address names. */
  lang?: string | undefined
}

/** The quotation checker: a text goes in by a form, so that it stands in no address, and works without JavaScript. */
function CheckPage({ paper, text = '', result, fault, isPrivate = false, spoken, lang }: Props) {
  return (
    <Layout
      paper={paper}
      title={`${told(spoken, 'Check quotations')} – Ibid`}
      at={pages.check}
      name="checker"
      spoken={spoken}
      styles={['/check.css', '/report.css']}
      script={useFiles().checker}
    >
      <h1 lang={spoken?.language}>{told(spoken, 'Check a quotation against the paper')}</h1>
      <CheckForm
        text={text}
        fault={fault === undefined ? undefined : inOwn(fault, spoken)}
        isPrivate={isPrivate}
        spoken={spoken}
        lang={lang}
      />
      <div id="report" data-title={paper.record.title}>
        {result ? <Report {...result} spoken={spoken} /> : null}
      </div>
    </Layout>
  )
}

/** What a form may weigh: a text of the full length with three bytes for each character, and what is around it. */
const FORM_BYTES = 3 * ARTICLE_LENGTH + 4096

/** A part of a text is checked up to this effort, as the page takes as long to set as its check (November 2026). */
const BEGUN_AT_MOST = 45_000

const MOST = figure(ARTICLE_LENGTH)

/** Checks one part of a text, from a place on: a request has no more processor time. */
function checkPart(library: Library, c: Ctx, text: string, from: number, spoken: Spoken | undefined): Result {
  const { piece, next } = partFrom(text, from)
  if (!piece)
    return { text: '', findings: [], gaps: [told(spoken, 'There is no quotation in what was looked at.')], next }
  const { stretches, unchecked } = check(deskOf(library, c), wordsOf(text, piece), { spent: 0 }, BEGUN_AT_MOST)
  const part = text.slice(piece.start, piece.end)
  const findings = findingsIn(part, { start: 0, end: part.length }, stretches)
  // What this check left, the next one begins with.
  const end = unchecked > 0 ? piece.start + (findings.at(-1)?.span?.end ?? part.length) : piece.end
  const rest = unchecked > 0 ? end : next
  const isAll = from === 0 && rest === undefined
  const said = told(spoken, 'Checked here: characters {from} to {to} of {all}.', {
    from: figure(piece.start + 1),
    to: figure(end),
    all: figure(text.length),
  })
  return { text: text.slice(piece.start, end), findings, gaps: isAll ? [] : [said], next: rest }
}

/** Mounts `/check`. Its form has limits of its own, so that a text that is refused comes back in its field. */
export function mountCheck(app: Hono<Environment>, library: Library): void {
  const { paper } = library
  const refuse = async (c: Ctx, status: 400 | 413 | 429, fault: string, text = '') => {
    const spoken = await languageOfReader(c, library)
    return page(c, <CheckPage paper={paper} text={text} fault={fault} spoken={spoken} lang={c.req.query('lang')} />, {
      maxAge: 'no-store',
      status,
      headers: status === 429 ? OVER_RATE.headers : {},
    })
  }

  const checked = async (c: Ctx, fields: Readonly<Record<string, unknown>>) => {
    const typed = typeof fields['quote'] === 'string' ? fields['quote'] : ''
    if (await isOverRate(c, 'pages')) return refuse(c, 429, OVER_RATE.detail, typed)
    // Line breaks count once, as they do while one types.
    const { length } = typed.replaceAll('\r\n', '\n')
    if (length > ARTICLE_LENGTH) {
      return refuse(c, 413, filled(ERRORS.tooLong, { count: MOST, number: figure(length) }), typed)
    }
    const read = fitForm(articleRequest(), fields, 'quote', 'The text')
    if ('fault' in read) return refuse(c, 400, read.fault, read.typed)
    const { quote, from } = read.value
    const spoken = await languageOfReader(c, library)
    const result = checkPart(library, c, quote, from, spoken)
    const body = <CheckPage paper={paper} text={quote} result={result} spoken={spoken} lang={c.req.query('lang')} />
    return page(c, body, { maxAge: 'no-store' })
  }

  const limit = boundedBody(FORM_BYTES, (c) => refuse(c, 413, filled(ERRORS.tooLongToKeep, { count: MOST })))
  app.use(pages.check.path, limit)
  servePage(app, pages.check, {
    GET: async (c) => {
      if (await isOverRate(c, 'pages')) return refuse(c, 429, OVER_RATE.detail)
      const { private: asked, lang } = c.req.query()
      const spoken = await languageOfReader(c, library)
      const body = <CheckPage paper={paper} isPrivate={asked !== undefined} spoken={spoken} lang={lang} />
      return page(c, body, { ...pages.check, headers: VARIES })
    },
    POST: (c) => answerForm(c, (fields) => checked(c, fields)),
  })
}
