import { FACTS } from './facts.ts'
import type { Print } from './print.ts'

/** A short form in a note, and the note that gives its work in full. */
interface Short {
  readonly printed: string
  readonly at: number
  readonly work: number
  readonly via: readonly number[]
}

const { short: OWN, full: OWN_IN_FULL } = FACTS.ownForm

const FORMS = new RegExp(`\\bIbid\\.|\\b${OWN}(?!\\p{Ll})|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*, op\\. cit\\.`, 'gu')

/** The nearest earlier note that names somebody in front of a title. */
function titledBefore(number: number, name: string, notes: Print['notes']): number {
  for (let earlier = number - 1; earlier > 0; earlier--) {
    const text = notes.get(earlier)?.text ?? ''
    const [author = ''] = text.split('“')
    if (text.includes('“') && name.split(' ').every((word) => author.includes(word))) return earlier
  }
  throw new Error(`note ${number}: nobody called ${name} before`)
}

/** The short forms of a note as a reader follows them with a finger. */
function shortForms(number: number, notes: Print['notes']): Short[] {
  const found: Short[] = []
  const text = notes.get(number)?.text ?? ''
  for (const match of text.matchAll(FORMS)) {
    const [printed] = match
    const at = match.index
    const before = found.at(-1)
    if (printed === OWN) {
      const first = [...notes].find(([, note]) => note.text.startsWith(OWN_IN_FULL))?.[0] ?? 0
      found.push({ printed, at, work: first, via: [] })
    } else if (printed !== 'Ibid.') {
      const name = printed.slice(0, printed.indexOf(', op. cit.'))
      found.push({ printed, at, work: titledBefore(number, name, notes), via: [] })
    } else if (before) found.push({ ...before, printed, at })
    else {
      const last = shortForms(number - 1, notes).at(-1)
      found.push({ printed, at, work: last?.work ?? number - 1, via: last ? [number - 1, ...last.via] : [] })
    }
  }
  return found
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Whether some words are what a note cites in full: author and title, from where the author is named to the locator. */
function isFull(words: string, note: string): boolean {
  if (words === OWN_IN_FULL) return note.startsWith(words)
  const at = note.indexOf(words)
  const before = note.slice(0, at)
  const after = note.slice(at + words.length)
  const startsAtAuthor = before === '' || /\b(?:from|see also,?) $/iu.test(before)
  return at >= 0 && startsAtAuthor && /“.+”/u.test(words) && /^, pp?\. /u.test(after) && !/\bpp?\. \d/u.test(words)
}

/** What is wrong with a note that is said to be given in full. */
export function readingFaults(number: number, resolved: string, notes: Print['notes']): string[] {
  const text = notes.get(number)?.text ?? ''
  const forms = shortForms(number, notes)
  const kept: string[] = []
  let from = 0
  for (const { at, printed } of forms) {
    kept.push(text.slice(from, at))
    from = at + printed.length
  }
  kept.push(text.slice(from))
  const match = new RegExp(`^${kept.map(escaped).join('(.+?)')}$`, 'su').exec(resolved)
  if (!match) return [`note ${number} in full does not keep its own words: ${resolved}`]
  return forms.flatMap(({ work }, index) =>
    isFull(match[index + 1] ?? '', notes.get(work)?.text ?? '')
      ? []
      : [`note ${number} is given as “${match[index + 1]}”, which is not the work of note ${work}`],
  )
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)]

/** The notes that a note's short forms lead to, and those on the way. */
export function leadsOf(number: number, notes: Print['notes']): { resolvesTo: number[]; via: number[] } {
  const forms = shortForms(number, notes)
  return { resolvesTo: unique(forms.map(({ work }) => work)), via: unique(forms.flatMap(({ via }) => via)) }
}
