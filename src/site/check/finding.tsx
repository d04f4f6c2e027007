import type { CheckedStretch } from '../../answer/check.ts'
import { placeOfAnswer } from '../../answer/replies.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { Quotation } from '../shell/answer.tsx'
import { comma } from '../shell/gap.ts'
import { inOwn, told } from '../shell/told.ts'
import { headingOf, type Numbered, printedOf, wordsOf } from './findings.ts'

interface Props {
  finding: Numbered
  /** Of several: it has a number, and its passages are folded. */
  isOneOfSeveral: boolean
  /** Whether the text is shown with its place marked. */
  isMarked: boolean
  /** Whether scripts run that can copy. */
  canCopy: boolean
  /** The reader's language besides English. */
  spoken?: Spoken | undefined
}

/** One quotation: the verdict, the differences side by side, what is to be said of it, and where it stands. */
export function FindingView({ finding: { stretch, span, number }, isOneOfSeveral, isMarked, canCopy, spoken }: Props) {
  const { claimed, columns, differences, remarks, pieces, answers } = stretch
  const Heading = isOneOfSeveral ? 'h3' : 'h2'
  // What is grave is said with its difference.
  const others = remarks.filter(({ kind }) => !differences.some(({ concerns }) => concerns === kind))
  return (
    <article class={`stretch ${headingOf(stretch)}`} id={`q${number}`}>
      <Heading id={`h${number}`} tabindex={isOneOfSeveral ? undefined : -1} lang={spoken?.language}>
        {isOneOfSeveral ? `${number}. ` : null}
        <span class="verdict">{wordsOf(spoken)[headingOf(stretch)]}</span>
        {answers[0] ? `${comma(spoken)}${inOwn(placeOfAnswer(answers[0]), spoken)}` : null}
      </Heading>
      {columns.length > 0 ? (
        <SideBySide columns={columns} spoken={spoken} />
      ) : (
        <blockquote class="claimed">{claimed}</blockquote>
      )}
      {differences.length > 0 ? (
        <ul class="differences">
          {differences.map((difference) => (
            <li lang={spoken?.language}>
              <DifferenceLine difference={difference} spoken={spoken} />
            </li>
          ))}
        </ul>
      ) : null}
      <Remarks remarks={others} spoken={spoken} />
      {pieces.length > 0 ? (
        <ul class="pieces">
          {pieces.map((piece) => (
            <li lang={spoken?.language}>
              <q lang="en">{piece.claimed}</q> {inOwn(piece.place, spoken)}
            </li>
          ))}
        </ul>
      ) : null}
      <Acts
        spoken={spoken}
        number={number}
        printed={canCopy ? printedOf(stretch) : undefined}
        hasPlace={isMarked && span !== null}
      />
      {answers.length > 0 ? (
        <details open={!isOneOfSeveral}>
          <summary lang={spoken?.language}>
            <Places stretch={stretch} spoken={spoken} />
          </summary>
          {answers.map((answer) => (
            <Quotation answer={answer} prefix={`q${number}-`} spoken={spoken} />
          ))}
        </details>
      ) : null}
    </article>
  )
}

function Remarks({ remarks, spoken }: Pick<CheckedStretch, 'remarks'> & Pick<Props, 'spoken'>) {
  if (remarks.length === 0) return null
  return (
    <ul class="remarks">
      {remarks.map(({ text }) => (
        <li lang={spoken?.language}>{inOwn(text, spoken)}</li>
      ))}
    </ul>
  )
}

interface ActsProps extends Pick<Props, 'spoken'> {
  number: number
  printed: string | undefined
  hasPlace: boolean
}

/** A button that copies what is printed, and a link to where it is quoted. */
function Acts({ number, printed, hasPlace, spoken }: ActsProps) {
  if (printed === undefined && !hasPlace) return null
  return (
    <p class="acts" lang={spoken?.language}>
      {printed === undefined ? null : (
        <button type="button" data-copy={printed} aria-describedby={`h${number}`}>
          {told(spoken, 'Copy the printed wording')}
        </button>
      )}
      {hasPlace ? <a href={`#t${number}`}>{told(spoken, 'In your text')}</a> : null}
    </p>
  )
}

/** "Where it stands: page 81, The Situation in China", and in how many places more. */
function Places({ stretch, spoken }: { stretch: CheckedStretch } & Pick<Props, 'spoken'>) {
  const {
    answers: [first],
    places,
  } = stretch
  if (!first) return null
  const place = `${inOwn(placeOfAnswer(first), spoken)}${comma(spoken)}${first.section}`
  const phrase = places > 1 ? 'Where it stands: {place}, and in {n} more' : 'Where it stands: {place}'
  return told(spoken, phrase, { place, n: places - 1 })
}

/** The quotation and what the paper prints, in two columns; what differs is struck through there and underlined here. */
function SideBySide({ columns, spoken }: Pick<CheckedStretch, 'columns'> & Pick<Props, 'spoken'>) {
  return (
    <div class="sides">
      <figure>
        <figcaption lang={spoken?.language}>{wordsOf(spoken).quoted}</figcaption>
        <blockquote>
          {columns.map(({ claimed, differs }) =>
            differs ? <del class={claimed === '' ? 'gap' : undefined}>{claimed}</del> : claimed,
          )}
        </blockquote>
      </figure>
      <figure>
        <figcaption lang={spoken?.language}>{wordsOf(spoken).printed}</figcaption>
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

interface DifferenceProps extends Pick<Props, 'spoken'> {
  difference: CheckedStretch['differences'][number]
}

/** A difference in words, so that it is told without colour or columns. */
function DifferenceLine({ difference, spoken }: DifferenceProps) {
  const words = wordsOf(spoken)
  const { claimed, printed, kind, concerns } = difference
  return (
    <>
      {kind === 'dropped' ? (
        <>
          {words.dropped}
          <ins lang="en">{printed}</ins>
        </>
      ) : kind === 'added' ? (
        <>
          {words.added}
          <del lang="en">{claimed}</del>
        </>
      ) : (
        <>
          <del lang="en">{claimed}</del> {spoken ? '→' : 'for'} <ins lang="en">{printed}</ins>
        </>
      )}
      {concerns ? (
        <>
          {' '}
          –{' '}
          <strong>
            {words.grave}
            {(spoken?.table.remarks ?? GRAVE)[concerns]}
          </strong>
        </>
      ) : null}
    </>
  )
}
