/** How a chat is set up. Attributes win over the chat's own configuration block, and that over the page's. */
export interface Configuration {
  /** The service's origin, without a slash at its end. */
  readonly api: string
  readonly mode: string
  readonly theme: string
  /** A BCP 47 tag. */
  readonly lang: string
  /** Puts a launcher and its panel where the page wants them; none for the usual place. */
  readonly place: ((around: HTMLElement) => void) | undefined
  readonly placeholder: string | undefined
  readonly suggestions: readonly string[]
  /** Where a fault is reported: a `mailto:` or `https:` address; undefined for nowhere. */
  readonly report: string | undefined
  /** The settings that can't be used, for the site's owner. */
  readonly problem?: string
  /** What must be there before the rest can be read. */
  readonly loading?: Promise<unknown>
}

/** The class of `<script type="application/json">` blocks, inside a chat or anywhere on the page. */
const BLOCK = 'script[type="application/json"].ibid-chat-config'

/** Every field of a block; each is an attribute as well. */
export const FIELDS = [
  'api',
  'mode',
  'theme',
  'lang',
  'placeholder',
  'suggestions',
  'corner',
  'offset',
  'report',
] as const
type Field = (typeof FIELDS)[number]
export type Fields = Partial<Record<Field, unknown>>

/** The values of the fields that have few; the first is the default. */
const CHOICES = { mode: ['remote', 'local'], theme: ['auto', 'light', 'dark'] } as const

/** The module that reads settings of few pages, once it is loaded. */
let rare: Pick<typeof import('./rare-settings.ts'), 'placed' | 'readBlock'> | undefined

/** Fetches it; where it can't be had, a block that is all right is read all the same: it may ask for private mode. */
const loadRare = (): Promise<unknown> =>
  import('./rare-settings.ts').then(
    (loaded) => (rare = loaded),
    () => (rare = { readBlock: (text) => JSON.parse(text) as Fields, placed: () => () => {} }),
  )

const blockOf = (element: HTMLElement): string | null | undefined =>
  (element.querySelector(BLOCK) ?? element.ownerDocument.querySelector(`${BLOCK}:not(ibid-chat *)`))?.textContent

function originOf(address: string): string {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined
  if (!url || !/^https?:$/u.test(url.protocol)) throw new Error('“api” is not the address of a service')
  return url.origin
}

/** The questions of a list or, in an attribute, of a text that divides them by "|". */
function listOf(value: unknown): string[] {
  const questions: unknown[] = typeof value === 'string' ? value.split('|') : Array.isArray(value) ? value : [value]
  if (!questions.every((question) => typeof question === 'string')) throw new Error('“suggestions” is no list of texts')
  return questions.map((question) => question.trim()).filter((question) => question !== '')
}

/**
 * Reads how a chat is set up; what can't be used is named in `problem` and left out.
 *
 * @param home the origin that the script came from: the service, unless said otherwise
 * @param suggestions the questions that are offered, unless said otherwise
 */
export function readConfiguration(element: HTMLElement, home: string, suggestions: readonly string[]): Configuration {
  let problem: string | undefined
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      problem = (error as Error).message
      return otherwise
    }
  }
  const written = blockOf(element)
  const block = attempt<Fields>(() => (written && rare?.readBlock(written, FIELDS)) || {}, {})
  const value = (field: Field): unknown => element.getAttribute(field) ?? block[field]
  const text = (field: Field): string | undefined => (value(field) === undefined ? undefined : String(value(field)))
  const choice = (field: keyof typeof CHOICES): string => {
    const given = text(field)
    const [usual] = CHOICES[field]
    return attempt(() => {
      if (given && !CHOICES[field].some((known) => known === given)) {
        throw new Error(`“${field}” is none of ${CHOICES[field].join(', ')}`)
      }
      return given || usual
    }, usual)
  }
  const api = text('api')
  const isPlaced = text('corner') ?? text('offset')
  return {
    api: attempt(() => (api === undefined ? home : originOf(api)), home),
    mode: choice('mode'),
    theme: choice('theme'),
    place: attempt(() => (isPlaced ? rare?.placed(text('corner'), text('offset')) : undefined), undefined),
    lang: text('lang') ?? element.closest<HTMLElement>('[lang]')?.lang ?? 'en',
    placeholder: text('placeholder'),
    report: /^(?:mailto|https):/u.test(text('report') ?? '') ? text('report') : undefined,
    suggestions: attempt(
      () => (value('suggestions') === undefined ? suggestions : listOf(value('suggestions'))),
      suggestions,
    ),
    ...(problem === undefined ? {} : { problem }),
    ...(!rare && (written || isPlaced) ? { loading: loadRare() } : {}),
  }
}
