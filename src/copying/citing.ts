import { type Copied, escaped, type Part } from '../answer/copied.ts'
import { citationIn, citationOfWhole, htmlForm } from '../paper/citation.ts'
import type { CitationForm, FormatStyle, Style, TextStyle } from '../paper/citation-form.ts'
import { textOfHtml } from './text-of-html.ts'

/** Put in by the build: the version of the corpus, the name of its files, and its citations in every style. */
declare const CITATIONS: string

interface Citations {
  readonly version: string
  readonly name: string
  readonly forms: Readonly<Record<Style, CitationForm>>
}

export const { version, name: fileName, forms } = JSON.parse(CITATIONS) as Citations

/** The styles that are read, in the order in which they are offered, as their manuals are called. */
export const READ: Readonly<Record<TextStyle, string>> = {
  chicago: 'Chicago, note',
  'chicago-bibliography': 'Chicago, bibliography',
  apa: 'APA',
  mla: 'MLA',
  harvard: 'Harvard',
  bluebook: 'Bluebook',
}

/** The formats that reference managers read, with the ending of their files and their media type. */
export const FORMATS: Readonly<Record<FormatStyle, { label: string; ending: string; type: string }>> = {
  bibtex: { label: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { label: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { label: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

const both = (text: string, html = escaped(text)): Copied => ({ text, html })

/** A work that the paper cites, in every style: as HTML in those that are read, as text in those of programs. */
export interface Work {
  readonly id: string
  readonly name: string
  readonly cited: Readonly<Record<Style, string>>
}

/** The citation of a work that the paper cites in a style. */
export function citeWork({ cited }: Work, style: Style): Copied {
  const made = cited[style]
  return Object.hasOwn(READ, style) ? both(textOfHtml(made), made) : record(made)
}

/** A record for a reference manager, whose lines stay lines. */
const record = (text: string): Copied => both(text, `<pre>${escaped(text)}</pre>`)

/** The citation of a part in a style; as HTML, too, its lines are divided by newlines. What the corpus of this script does not have is cited as the answer says. */
export function citePart({ quoted, stretch }: Part, style: Style): Copied {
  const form = forms[style]
  const text = citationIn(form, quoted, stretch)
  if (text === undefined) return both(quoted.citation)
  const html = htmlForm(form)
  if (!html) return record(text)
  const { voice } = quoted
  const named = { ...voice, quoted: voice.quoted.map((one) => ({ ...one, speaker: escaped(one.speaker) })) }
  return both(text, citationIn(html, { ...quoted, voice: named }, stretch))
}

/** The citation of the paper itself in a style. */
export function citeWhole(style: Style): Copied {
  const html = htmlForm(forms[style])
  const text = citationOfWhole(forms[style])
  return html ? both(text, citationOfWhole(html)) : record(text)
}
