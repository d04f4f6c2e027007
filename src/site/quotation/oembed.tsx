import type { Context } from 'hono'
import { ERRORS } from '../../english/said/errors.ts'
import { follow, type Permalink, permalinkPath, type Standing } from '../../answer/permalink.ts'
import { segments } from '../../answer/segments.ts'
import { quoted } from '../../answer/view.ts'
import { oembedQuery, permalinkQuery } from '../../contract/requests.ts'
import { fit } from '../../http/body.ts'
import type { Environment } from '../../http/environment.ts'
import { originAsked, originOf, pathBelow } from '../../http/origin.ts'
import { problem } from '../../http/problem.ts'
import type { History } from '../../paper/history.ts'
import { markOf } from '../../paper/note-label.ts'
import type { Paper } from '../../paper/paper.ts'
import { setIn } from '../shell/emphasised.tsx'
import { render } from '../shell/page.ts'
import { authorsOf } from '../../paper/record.ts'
import { PICTURE, pictureOf } from '../shell/preview.tsx'
import { placeLine } from './quotation-head.tsx'

type Ctx = Context<Environment>

/** Pixels: the widest that a quotation is comfortably read, what a line is high, and what a character is wide. */
const WIDTH = 600
const LINE = 26
const CHARACTER = 8

/** A quotation for another site's page: no script, no style, nothing that is loaded. */
function Embedded({ paper, standing, permalink, origin }: Props) {
  const answer = quoted({ paper, origin }, standing.unit, standing.stretch)
  const set = setIn(answer.emphasis)
  return (
    <blockquote cite={permalink} lang="en" class="ibid-quotation">
      <p>
        {segments(answer).map((segment) => (
          <>
            {segment.item ? <br /> : null}
            {set(segment)}
            {segment.notes.map((note) => (
              <sup>{markOf(note)}</sup>
            ))}
          </>
        ))}
      </p>
      <footer>
        {answer.citation} <a href={permalink}>Proof</a>
      </footer>
    </blockquote>
  )
}

interface Props {
  paper: Paper
  standing: Standing
  permalink: string
  origin: string
}

/**
 * The quotation that an address of this service names: a permalink, or a place in the paper.
 *
 * @param address whole, or from the root of this service ("/q/p8")
 * @param origins those that this service goes by
 */
function linkOf(address: string, origins: readonly string[]): Permalink | undefined {
  const whole = address.startsWith('/') ? origins[0] + address : address
  if (!URL.canParse(whole)) return undefined
  const url = new URL(whole)
  const [path] = origins.flatMap((origin) => pathBelow(origin, url) ?? [])
  const id = /^\/q\/(\w{1,16})$/u.exec(path ?? '')?.[1]
  const anchor = path === '/paper' ? /^#(\w{1,16})(?::~:|$)/u.exec(url.hash)?.[1] : undefined
  if (id === undefined && anchor === undefined) return undefined
  const query = id === undefined ? {} : Object.fromEntries(url.searchParams)
  const parsed = permalinkQuery().safeParse(query)
  return parsed.success ? { id: id ?? anchor ?? '', ...parsed.data } : undefined
}

/**
 * How another site shows a quotation (oembed.com, 2.3): 404 for an address that is not a quotation of ours as it
 * stands, 501 for another format than JSON.
 */
export async function oembed(c: Ctx, paper: Paper, history: History): Promise<Response> {
  const origin = originOf(c)
  const read = fit(c, oembedQuery(), c.req.query())
  if ('response' in read) return read.response
  const { url, format, maxwidth, maxheight } = read.value
  if (format !== 'json') return problem(c, 501, ERRORS.onlyJson)
  const link = linkOf(url, [origin, originAsked(c)])
  const followed = link && (await follow(paper, history, link))
  if (!followed?.now || followed.state === 'changed' || followed.state === 'unproved') {
    return problem(c, 404, ERRORS.noQuotation)
  }
  const permalink = origin + (await permalinkPath(paper, followed.now))
  const width = Math.min(WIDTH, maxwidth ?? WIDTH)
  const { text, citation } = followed.now.unit
  const lines = Math.ceil((text.length * CHARACTER) / width) + Math.ceil((citation.length * CHARACTER) / width) + 2
  const image = { url: pictureOf(followed.now.unit.id, origin), ...PICTURE }
  const markup = <Embedded paper={paper} standing={followed.now} permalink={permalink} origin={origin} />
  return c.json(
    {
      version: '1.0',
      type: 'rich',
      title: placeLine(paper, followed.now),
      author_name: authorsOf(paper.record),
      author_url: `${origin}/paper`,
      provider_name: 'Ibid',
      provider_url: origin,
      cache_age: 86_400,
      thumbnail_url: image.url,
      thumbnail_width: image.width,
      thumbnail_height: image.height,
      width,
      height: Math.min(lines * LINE, maxheight ?? Infinity),
      html: render(markup),
    },
    200,
    { 'cache-control': 'public, max-age=3600' },
  )
}
