import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { ERRORS } from '../../english/said/errors.ts'
import { filled } from '../../answer/filled.ts'
import { ARTICLE_LENGTH } from '../../answer/bounds.ts'
import type { Library } from '../../answer/library.ts'
import { articleRequest } from '../../contract/requests.ts'
import { boundedBody } from '../../http/body.ts'
import { deskOf } from '../../http/desk.ts'
import type { Environment } from '../../http/environment.ts'
import { isOverRate, OVER_RATE } from '../../http/limits.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { answerForm, fitForm } from '../shell/form.ts'
import { Layout } from '../shell/layout.tsx'
import { page, type Sending, servePage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { useFiles } from '../shell/scripts.ts'
import { inOwn, told } from '../shell/told.ts'
import { figure } from './figure.ts'
import { CheckForm } from './form.tsx'
import { keptResult, resultOf } from './result.tsx'

type Ctx = Context<Environment>

interface Props {
  paper: Paper
  text?: string
  /** What came of the text. */
  result?: Child
  /** What does not fit in the text, for a person. */
  fault?: string
  /** Whether the page starts with nothing leaving the device. */
  isPrivate?: boolean
  /** The reader's language besides English. */
  spoken: Spoken | undefined
  /** The language that the address names. */
  lang: string | undefined
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
        {result}
      </div>
    </Layout>
  )
}

/** What a form may weigh: a text of the full length with three bytes for each character, and what is around it. */
const FORM_BYTES = 3 * ARTICLE_LENGTH + 20_480

const MOST = figure(ARTICLE_LENGTH)

/**
 * Whether a form was sent from a page of this service. One of another site could send it with verdicts that are none, so
 * what a browser does not say to come from here is passed by (Fetch Metadata Request Headers, 2.3).
 */
const isOwnForm = (c: Ctx): boolean => c.req.header('sec-fetch-site') === 'same-origin'

/** Mounts `/check`. Its form has limits of its own, so that a text that is refused comes back in its field. */
export function mountCheck(app: Hono<Environment>, library: Library): void {
  const { paper } = library
  const show = (c: Ctx, shown: Omit<Props, 'paper' | 'lang'>, sending?: Partial<Sending>) =>
    page(c, <CheckPage paper={paper} lang={c.req.query('lang')} {...shown} />, { maxAge: 'no-store', ...sending })
  const overRate = { status: 429, headers: OVER_RATE.headers } as const

  const checked = async (c: Ctx, fields: Readonly<Record<string, unknown>>) => {
    const spoken = await languageOfReader(c, library)
    const text = typeof fields['quote'] === 'string' ? fields['quote'] : ''
    const read = fitForm(articleRequest(), fields, 'quote', 'The text')
    if (await isOverRate(c, 'pages')) {
      const result = 'value' in read ? keptResult(read.value, isOwnForm(c), spoken) : null
      return show(c, { spoken, text, result, fault: OVER_RATE.detail }, overRate)
    }
    // Line breaks count once, as they do while one types.
    const { length } = text.replaceAll('\r\n', '\n')
    if (length > ARTICLE_LENGTH) {
      const fault = filled(ERRORS.tooLong, { count: MOST, number: figure(length) })
      return show(c, { spoken, text, fault }, { status: 413 })
    }
    if ('fault' in read) return show(c, { spoken, text, fault: read.fault }, { status: 400 })
    const result = resultOf(deskOf(library, c), read.value, isOwnForm(c), spoken)
    return show(c, { spoken, text: read.value.quote, result })
  }

  const limit = boundedBody(FORM_BYTES, async (c) => {
    const spoken = await languageOfReader(c, library)
    return show(c, { spoken, fault: filled(ERRORS.tooLongToKeep, { count: MOST }) }, { status: 413 })
  })
  app.use(pages.check.path, limit)
  servePage(app, pages.check, {
    GET: async (c) => {
      const spoken = await languageOfReader(c, library)
      if (await isOverRate(c, 'pages')) return show(c, { spoken, fault: OVER_RATE.detail }, overRate)
      const isPrivate = c.req.query('private') !== undefined
      return show(c, { spoken, isPrivate }, { ...pages.check, headers: VARIES })
    },
    POST: (c) => answerForm(c, (fields) => checked(c, fields)),
  })
}
