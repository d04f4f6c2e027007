import type { Child } from 'hono/jsx'
import type { CheckedStretch } from '../../answer/check.ts'
import { placeOfAnswer } from '../../answer/replies.ts'
import type { Answer } from '../../answer/types.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { Quotation } from '../shell/answer.tsx'
import { comma } from '../shell/gap.ts'
import { inOwn, told } from '../shell/told.ts'
import { headingOf, type Numbered, printedOf, wordsFor } from './findings.ts'

interface Spoke {
  /** The reader's language besides English. */
  spoken: Spoken | undefined
}

interface Props extends Spoke {
  finding: Numbered
  /** Of several: it has a number, and its passages are folded. */
  isOneOfSeveral: boolean
  /** Whether the text is shown with its place marked. */
  isMarked: boolean
  /** Whether scripts run that can copy. */
  canCopy: boolean
}

/** One quotation: the verdict, the differences side by side, what is to be said of it, and where it stands. */
export function FindingView({ finding, isOneOfSeveral, isMarked, canCopy, spoken }: Props) {
  const { stretch, span, number } = finding
  const { claimed, columns, differences, remarks, pieces, places, answers } = stretch
  const [answer] = answers
  const heading = headingOf(finding.grade)
  const Heading = isOneOfSeveral ? 'h3' : 'h2'
  // What is grave is said with its difference.
  const others = remarks.filter(({ kind }) => !differences.some(({ concerns }) => concerns === kind))
  const printed = canCopy ? printedOf(stretch) : undefined
  const hasPlace = isMarked && span !== null
  const lang = spoken?.language
  const list = (name: string, items: readonly Child[]) =>
    items.length > 0 ? (
      <ul class={name}>
        {items.map((item) => (
          <li lang={lang}>{item}</li>
        ))}
      </ul>
    ) : null
  return (
    <article class={`stretch ${heading}`} id={`q${number}`}>
      <Heading id={`h${number}`} tabindex={isOneOfSeveral ? undefined : -1} lang={lang}>
        {isOneOfSeveral ? `${number}. ` : null}
        <span class="verdict">{wordsFor(spoken)[heading]}</span>
        {answer ? `${comma(spoken)}${inOwn(placeOfAnswer(answer), spoken)}` : null}
      </Heading>
      {columns.length > 0 ? (
        <SideBySide columns={columns} spoken={spoken} />
      ) : (
        <blockquote class="claimed">{claimed}</blockquote>
      )}
      {list(
        'differences',
        differences.map((difference) => <DifferenceLine difference={difference} spoken={spoken} />),
      )}
      {list(
        'remarks',
        others.map(({ text }) => inOwn(text, spoken)),
      )}
      {list(
        'pieces',
        pieces.map((piece) => (
          <>
            <q lang="en">{piece.claimed}</q> {inOwn(piece.place, spoken)}
          </>
        )),
      )}
      {printed !== undefined || hasPlace ? (
        <p class="acts" lang={lang}>
          {printed === undefined ? null : (
            <button type="button" data-copy={printed} aria-describedby={`h${number}`}>
              {told(spoken, 'Copy the printed wording')}
            </button>
          )}
          {hasPlace ? <a href={`#t${number}`}>{told(spoken, 'In your text')}</a> : null}
        </p>
      ) : null}
      {answer ? (
        <details open={!isOneOfSeveral}>
          <summary lang={lang}>{whereItStands(places, answer, spoken)}</summary>
          {answers.map((one) => (
            <Quotation answer={one} prefix={`q${number}-`} spoken={spoken} />
          ))}
        </details>
      ) : null}
    </article>
  )
}

/** "Where it stands: page 81, The Situation in China", and in how many places more. */
function whereItStands(places: number, first: Answer, spoken: Spoken | undefined): string {
  const place = `${inOwn(placeOfAnswer(first), spoken)}${comma(spoken)}${first.section}`
  const phrase = places > 1 ? 'Where it stands: {place}, and in {n} more' : 'Where it stands: {place}'
  return told(spoken, phrase, { place, n: places - 1 })
}

/** The quotation and what the paper prints, in two columns; what differs is struck through there and underlined here. */
function SideBySide({ columns, spoken }: Pick<CheckedStretch, 'columns'> & Spoke) {
  return (
    <div class="sides">
      <figure>
        <figcaption lang={spoken?.language}>{wordsFor(spoken).quoted}</figcaption>
        <blockquote>
          {columns.map(({ claimed, differs }) =>
            differs ? <del class={claimed === '' ? 'gap' : undefined}>{claimed}</del> : claimed,
          )}
        </blockquote>
      </figure>
      <figure>
        <figcaption lang={spoken?.language}>{wordsFor(spoken).printed}</figcaption>
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
  exception: 'a limit, or what is said of what, is changed',
  inserted: 'the brackets say what the paper does not',
} as const

/** A difference in words, so that it is told without colour or columns. */
function DifferenceLine({ difference, spoken }: { difference: CheckedStretch['differences'][number] } & Spoke) {
  const { claimed, printed, kind, concerns } = difference
  const words = wordsFor(spoken)
  return (
    <>
      {kind === 'dropped' ? words.dropped : kind === 'added' ? words.added : null}
      {kind === 'dropped' ? null : <del lang="en">{claimed}</del>}
      {kind === 'changed' ? (spoken ? ' → ' : ' for ') : null}
      {kind === 'added' ? null : <ins lang="en">{printed}</ins>}
      {concerns ? (
        <>
          {' – '}
          <strong>
            {words.grave}
            {(spoken?.table.remarks ?? GRAVE)[concerns]}
          </strong>
        </>
      ) : null}
    </>
  )
}
