import { type Followed, hashOf, type Permalink, type Standing, wordsOf } from '../../answer/permalink.ts'
import { placeOfUnit } from '../../answer/replies.ts'
import { quoted } from '../../answer/view.ts'
import { toldOfProof } from '../../languages/proof.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { labelOf } from '../../paper/note-label.ts'
import type { Paper } from '../../paper/paper.ts'
import { pagesOf } from '../../paper/pages-of.ts'
import { placeInSource } from './annotation.ts'
import { Quotation } from '../shell/answer.tsx'
import { Layout } from '../shell/layout.tsx'
import { Linked } from '../shell/linked.tsx'
import { told } from '../shell/told.ts'
import { descriptionOf, QuotationHead } from './quotation-head.tsx'

interface Props {
  paper: Paper
  link: Permalink
  followed: Followed
  origin: string
  /** The path of the link that proves what stands now; null where nothing does. */
  proving: string | null
  /** The reader's language; undefined for English. */
  spoken: Spoken | undefined
}

/** What Ibid says of a permalink. */
function verdict({ state, now }: Followed, link: Permalink, paper: Paper) {
  const isLater = link.proof !== null && link.proof.version !== paper.version
  switch (state) {
    case 'now':
      return 'This is what stands here now.'
    case 'proved':
      return isLater
        ? 'Word for word as it was quoted: the text has another version since, and these words are the same.'
        : 'Word for word as it was quoted.'
    case 'moved':
      return 'The words that this link quotes stand elsewhere now, word for word: here.'
    case 'changed':
      return now
        ? 'The text has changed since this was quoted. Below is what the link quoted, and what stands there now.'
        : 'The text has changed since this was quoted, and nothing stands at this place any more.'
    case 'unproved':
      return 'This link proves nothing: its hash is not that of these words, nor of others known to have stood here. Below is what stands here now.'
  }
}

/** The words that were quoted and no longer stand; cut from the version of the link. */
function Formerly({ words, version, spoken }: { words: string; version: string } & Pick<Props, 'spoken'>) {
  return (
    <section aria-labelledby="formerly">
      <h2 id="formerly" lang={spoken?.language}>
        {told(spoken, 'What it quoted')}
      </h2>
      <article class="quotation">
        <blockquote lang="en">{words}</blockquote>
        <p class="place" lang={spoken?.language}>
          {told(spoken, 'From version {version} of the text', { version })}
        </p>
      </article>
    </section>
  )
}

interface ProofProps {
  paper: Paper
  standing: Standing
  /** The path of the link that proves it. */
  address: string
  hash: string
  origin: string
  spoken: Spoken | undefined
}

/** How anybody checks a quotation without trusting this page: folded, as few want it. */
function Proof({ paper, standing, address, hash, origin, spoken }: ProofProps) {
  const { start, end } = placeInSource(standing)
  const lang = spoken?.language
  const rows: readonly (readonly [string, string])[] = [
    [toldOfProof(lang, 'text'), toldOfProof(lang, 'version', { version: paper.version })],
    [toldOfProof(lang, 'place'), toldOfProof(lang, 'characters', { start, end })],
    [toldOfProof(lang, 'hash'), hash],
  ]
  return (
    <details class="proof" lang={lang}>
      <summary>{toldOfProof(lang, 'summary')}</summary>
      <p>
        <Linked text={toldOfProof(lang, 'link')} to={[origin + address]} />
      </p>
      <dl>
        {rows.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p>
        <Linked text={toldOfProof(lang, 'how')} to={['/v1/source', address.replace(/^\/q\/(\w+)/u, '/q/$1.json')]} />
      </p>
    </details>
  )
}

/** The question with which the chat begins, so that “it” means this passage or note. */
function questionOf(unit: Standing['unit']): string {
  if ('number' in unit) return `Footnote ${labelOf(unit)}`
  const [, number] = /^p(\d+)$/u.exec(unit.id) ?? []
  return number === undefined ? 'What is the title of the paper?' : `¶ ${number}`
}

/** The way on from a quotation: to what stands before and after it, and to a question about it. */
function Onward({ paper, unit, spoken }: { unit: Standing['unit'] } & Pick<Props, 'paper' | 'spoken'>) {
  const isNote = 'number' in unit
  const idOf = (number: number): string | null => (paper.footnote(number) ? `fn${number}` : null)
  const previous = isNote ? idOf(unit.number - 1) : unit.previous
  const next = isNote ? idOf(unit.number + 1) : unit.next
  return (
    <nav class="onward" lang={spoken?.language} aria-label={told(spoken, 'From this quotation')}>
      {previous === null ? null : (
        <a rel="prev" href={`/q/${previous}`}>
          {told(spoken, isNote ? '← Previous note' : '← Previous paragraph')}
        </a>
      )}
      {next === null ? null : (
        <a rel="next" href={`/q/${next}`}>
          {told(spoken, isNote ? 'Next note →' : 'Next paragraph →')}
        </a>
      )}
      <a href={`/?q=${encodeURIComponent(questionOf(unit))}`}>{told(spoken, 'Ask about this')}</a>
    </nav>
  )
}

/** "Page 85", "Page 82, note 14". */
function titleOf(now: Standing | null, spoken: Spoken | undefined): string {
  if (!now) return told(spoken, 'A former passage')
  const english = placeOfUnit(now.unit.id, pagesOf(now.unit, now.stretch))
  const place = spoken?.say(english) ?? english.replace(/^[pt]/u, (letter) => letter.toUpperCase())
  return 'number' in now.unit ? told(spoken, '{place}, note {n}', { place, n: labelOf(now.unit) }) : place
}

/** The page in a sentence: words that stand nowhere now are not spread without what is said of them. */
const aboutOf = (now: Standing | null): string =>
  now ? descriptionOf(now) : 'A quotation that no longer stands in the paper.'

/** Whether the quotation comes first, as nothing is to be known before it is read. */
const isWell = (state: Followed['state']): boolean => state === 'now' || state === 'proved'

/** The quotation and what is said of it; words that no longer stand come before those that do. */
function Body({ paper, link, followed, origin, spoken }: Omit<Props, 'proving'>) {
  const { state, now, quoted: words } = followed
  const lang = spoken?.language
  const said = (
    <p class="reply" lang={lang}>
      {told(spoken, verdict(followed, link, paper))}
    </p>
  )
  const standing = now ? <Quotation answer={quoted({ paper, origin }, now.unit, now.stretch)} spoken={spoken} /> : null
  if (standing && isWell(state)) {
    return (
      <>
        {standing}
        {said}
      </>
    )
  }
  return (
    <>
      {said}
      {state === 'changed' && words !== null ? (
        <>
          <Formerly words={words} version={link.proof?.version ?? ''} spoken={spoken} />
          {now ? <h2 lang={lang}>{told(spoken, 'What stands now')}</h2> : null}
        </>
      ) : null}
      {standing}
    </>
  )
}

/** One quotation, with what proves it, under an address that outlives changes of the text. */
export async function QuotationPage({ paper, link, followed, origin, proving, spoken }: Props) {
  const { now } = followed
  const title = titleOf(now, spoken)
  const standing = now && proving !== null ? { standing: now, address: proving } : null
  const head = standing ? (
    <QuotationHead
      paper={paper}
      standing={standing.standing}
      permalink={origin + standing.address}
      canonical={`${origin}/q/${standing.standing.unit.id}`}
      origin={origin}
    />
  ) : null
  return (
    <Layout
      paper={paper}
      title={`${title} – Ibid`}
      at={{ path: '', about: aboutOf(now) }}
      name="quoted"
      styles={['/q.css']}
      head={head}
      spoken={spoken}
    >
      <h1 lang={spoken?.language}>{title}</h1>
      <Body paper={paper} link={link} followed={followed} origin={origin} spoken={spoken} />
      {now ? <Onward paper={paper} unit={now.unit} spoken={spoken} /> : null}
      {standing ? (
        <Proof
          paper={paper}
          {...standing}
          hash={await hashOf(wordsOf(standing.standing))}
          origin={origin}
          spoken={spoken}
        />
      ) : null}
    </Layout>
  )
}
