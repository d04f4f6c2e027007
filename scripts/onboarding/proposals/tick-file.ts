import type { NotesReport } from '../../corpus/notes/report.ts'
import type { Target } from '../../corpus/notes/targets.ts'
import { OnboardingFault } from '../fault.ts'
import { type RecordField, recordOf } from './record.ts'
import type { SpeakerProposal } from './speakers.ts'
import { type WorkProposal, workOf } from './works.ts'

/** What a person ticks. */
export interface Proposals {
  readonly record: readonly RecordField[]
  readonly works: readonly WorkProposal[]
  readonly speakers: readonly SpeakerProposal[]
  /** The short forms that no rule resolves. */
  readonly unresolved: NotesReport['unresolved']
}

/** What was ticked. */
export interface Ticked {
  readonly files: TickedFiles
  /** The number of the line that each row of targets.json was written from, the first being 1. */
  readonly targetLines: readonly number[]
}

/** What was ticked, by the file of a corpus that it goes into. */
interface TickedFiles {
  readonly 'record.json': unknown
  readonly 'works.json': readonly unknown[]
  readonly 'targets.json': readonly Target[]
  readonly 'voices.json': {
    readonly told: unknown[]
    readonly quoted: unknown[]
    readonly terms: string[]
    readonly isPartial: true
  }
}

export const TICK_FILE = 'proposals.txt'

const HEAD = (folder: string): string => `; What was read from your file, for you to correct and tick.
; A line that begins with [x] is taken, one with [ ] is not. A line that begins with ";" is a remark.
; Parts of a line stand between " | "; leave one empty where there is nothing to say.
; When you are done: npm run corpus:tick -- ${folder}
; It writes record.json, works.json, targets.json and voices.json. Once you edit those yourself, delete this file.`

const RECORD = `; What the paper is. Fill in what you know and tick it. An author is "given names | family name", or one name of a body.`

const WORKS = `; The works that the notes cite, which the page of sources lists: the note that first cites each in full, the
; citation as the note prints it, without the page, then author, title and year, of which the note must print every word.
; A work that later notes name in a way of their own ("RI interview") has that behind the year.
; note | citation | author | title | year | short form of its own`

const FORMS = `; Short forms that no rule resolves, each under the reason. Say which work it is: the note that cites it, and the citation
; word for word as that note prints it (leave it empty where that note cites one work alone); then tick the line.
; note | the short form | the note that cites its work | the citation there`

const SPEAKERS = `; Who speaks. "told" is a block quotation, "quoted" stands between quotation marks, "term" is a word that nobody says.
; The speaker in words that the paper prints there or before: those that stand here are guesses, by the name before the words.
; Put them right and tick them. What is not ticked is shown as a quotation of somebody unnamed.
; passage | kind | the words that it begins with | speaker`

const tick = (isTaken: boolean): string => (isTaken ? '[x]' : '[ ]')
const cell = (text: string): string => text.replaceAll('|', '¦').replaceAll(/\s+/gu, ' ')

/**
 * Writes proposals as the text that a person ticks. What the file says of itself and plain citations are ticked already;
 * who speaks is never, as a sentence may name one person and quote another.
 */
export function tickFile({ record, works, speakers, unresolved }: Proposals, folder: string): string {
  const rows = {
    '# record': [RECORD, ...record.map(({ field, value }) => `${tick(value !== '')} ${field} | ${value}`)],
    '# works': [
      WORKS,
      ...works.map((one) =>
        [`${tick(one.isSure)} ${one.note}`, one.cited, one.author, one.title, one.year].map(cell).join(' | '),
      ),
    ],
    '# short forms': [
      FORMS,
      ...unresolved.flatMap(({ note, reason, form }) => [
        `; ${cell(reason)}`,
        `${tick(false)} ${[note, form, '', ''].map(cell).join(' | ')}`,
      ]),
    ],
    '# speakers': [
      SPEAKERS,
      ...speakers.map((one) =>
        [`${tick(false)} ${one.passage}`, one.kind, one.opens, one.speaker].map(cell).join(' | '),
      ),
    ],
  }
  const parts = Object.entries(rows).map(([head, lines]) => `${head}\n${lines.join('\n')}`)
  return `${[HEAD(folder), ...parts].join('\n\n')}\n`
}

const KINDS = new Set(['told', 'quoted', 'term'])

/**
 * Reads the text back: what is ticked.
 *
 * @throws OnboardingFault with file and line for everything that cannot be read, all at once
 */
export function readTickFile(text: string, file = TICK_FILE): Ticked {
  const record: RecordField[] = []
  const works: unknown[] = []
  const targets: Target[] = []
  const targetLines: number[] = []
  const voices: TickedFiles['voices.json'] = { told: [], quoted: [], terms: [], isPartial: true }
  const ids = new Set<string>()
  const faults: string[] = []
  let part = ''
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.trim()
    const fault = (message: string): void => void faults.push(`${file}:${index + 1}: ${message}`)
    if (line === '' || line.startsWith(';')) continue
    if (line.startsWith('#')) {
      part = line.replace(/^#+\s*/u, '').toLowerCase()
      if (!['record', 'works', 'short forms', 'speakers'].includes(part)) fault(`there is no part “${part}”`)
      continue
    }
    const [, box, rest = ''] = /^\[([ xX]?)\]\s*(.*)$/u.exec(line) ?? []
    if (box === undefined) fault('begins neither with [x] nor with [ ]')
    else if (box.trim() !== '') {
      if (part === 'short forms') targetLines.push(index + 1)
      read(rest, fault)
    }
  }
  function read(rest: string, fault: (message: string) => void): void {
    const cells = rest.split('|').map((one) => one.trim().replaceAll('¦', '|'))
    const [field = ''] = cells
    if (part === 'record') record.push({ field, value: cells.slice(1).join(' | ') })
    else if (part === 'works') readWork(cells, fault)
    else if (part === 'short forms') readTarget(cells, fault)
    else if (part === 'speakers') readSpeaker(cells, fault)
  }
  function readWork(cells: readonly string[], fault: (message: string) => void): void {
    const [note = '', cited = '', author = '', title = '', year = '', short = ''] = cells
    if (!/^\d+$/u.test(note)) fault('does not begin with the number of a note')
    else if (cited === '') fault('has no citation')
    else works.push(workOf({ note: Number(note), cited, author, title, year, short }, ids))
  }
  function readTarget(cells: readonly string[], fault: (message: string) => void): void {
    const [note = '', form = '', of = '', cited = ''] = cells
    if (form === '') fault('has no short form')
    else if (of === '') fault('is ticked, but names no note that cites its work')
    else targets.push({ note, form, of, ...(cited === '' ? {} : { cited }) })
  }
  function readSpeaker(cells: readonly string[], fault: (message: string) => void): void {
    const [, kind = '', opens = '', speaker = ''] = cells
    if (!KINDS.has(kind)) fault(`“${kind}” is none of told, quoted, term`)
    else if (kind === 'term') voices.terms.push(opens)
    else if (speaker === '') fault('is ticked, but names no speaker')
    else voices[kind as 'told' | 'quoted'].push({ opens, speaker })
  }
  if (!record.some(({ field, value }) => field === 'title' && value !== '')) faults.push(`${file}: no title is ticked`)
  if (faults.length > 0) throw new OnboardingFault(faults.join('\n'))
  return {
    files: {
      'record.json': recordOf(record),
      'works.json': works,
      'targets.json': targets,
      'voices.json': { ...voices, terms: [...new Set(voices.terms)] },
    },
    targetLines,
  }
}
