import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '../../src/paper/paper.ts'
import { isEnglish } from '../../src/paper/record.ts'
import { linesOf } from '../bank/read.ts'
import type { NotesReport } from '../corpus/notes/report.ts'
import { SCHEMAS } from './schemas.ts'
import { TICK_FILE } from './proposals/tick-file.ts'

/** One thing about a corpus that a person wants to know: what is so, and what would make it better. */
export interface Known {
  readonly about: string
  readonly says: string
  /** What to do about it; left out where nothing is missing. */
  readonly better?: string
}

/** So many unresolved short forms are named; the rest are counted. */
const NAMED = 5

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** What the record says when it is whole; the rest is nice to have. */
const WANTED = {
  author: 'author',
  issued: 'year',
  'container-title': 'journal',
  page: 'pages',
  publisher: 'publisher',
  custom: 'rights',
}

/** What is known of a corpus and what is not, what would help most first among what is missing. */
export function knownOf(folder: string, paper: Paper, notes: NotesReport): Known[] {
  return [
    textKnown(paper),
    ...languageKnown(paper),
    notesKnown(notes),
    placesKnown(paper),
    proofKnown(folder),
    recordKnown(folder, paper),
    worksKnown(folder),
    speakersKnown(folder, paper),
    bankKnown(folder),
    measuredKnown(folder),
  ]
}

function textKnown({ passages, sections, footnotes }: Paper): Known {
  const printed = sections.filter((section) => section.printed).length
  const says = [
    counted(passages.length, 'passage'),
    counted(printed, 'headed section'),
    counted(footnotes.length, 'note'),
  ].join(', ')
  return printed > 0
    ? { about: 'text', says }
    : { about: 'text', says, better: 'give its parts headings in paper.md: ## Heading' }
}

/** Nothing of a paper in English: of another, what Ibid does not know. */
function languageKnown({ record, source }: Paper): Known[] {
  const lost = 'Ibid knows English alone: npm run build:corpus says what this paper goes without'
  if (!isEnglish(record)) return [{ about: 'language', says: `${record.language}; ${lost}` }]
  const letters = source.match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  return latin * 2 >= letters.length
    ? []
    : [
        {
          about: 'language',
          says: `the record says “${record.language}”, and most letters are not Latin; ${lost}`,
          better: 'write the language into record.json, as “ar” or “ru”',
        },
      ]
}

function notesKnown({ shortForms: all, unresolved }: NotesReport): Known {
  if (all === 0) return { about: 'short forms', says: 'none: no note says Ibid., op. cit., supra …' }
  const says = `${all - unresolved.length} of ${all} resolved`
  if (unresolved.length === 0) return { about: 'short forms', says }
  const named = unresolved.slice(0, NAMED).map(({ note, reason }) => `note ${note}: ${reason}`)
  const more = unresolved.length > NAMED ? [`and ${unresolved.length - NAMED} more`] : []
  return {
    about: 'short forms',
    says: `${says}; not: ${[...named, ...more].join('; ')}`,
    better:
      'tick the works that the notes cite, or say of each which work it is, in proposals.txt or targets.json: until then the note tells its readers',
  }
}

const placesKnown = ({ passages }: Paper): Known =>
  passages.some(({ pages }) => pages.length > 0)
    ? {
        about: 'places',
        says: `pages ${passages.find(({ pages }) => pages.length > 0)?.pages[0]} to ${passages.findLast(({ pages }) => pages.length > 0)?.pages.at(-1)}`,
      }
    : {
        about: 'places',
        says: 'no page numbers: a place is a paragraph, ¶ 12',
        better: 'mark in paper.md where each printed page begins: [[76]], in the middle of a paragraph too',
      }

const proofKnown = (folder: string): Known =>
  existsSync(join(folder, 'corpus.json'))
    ? { about: 'transcription', says: 'proved against its raw text, character by character' }
    : {
        about: 'transcription',
        says: 'not proved against a source',
        better: 'proof-read paper.md, or keep the raw text of the print beside it (corpus/README.md, corpus.json)',
      }

function recordKnown(folder: string, { record }: Paper): Known {
  const missing = Object.entries(WANTED).flatMap(([field, name]) => (field in record ? [] : [name]))
  if (missing.length === 0) return { about: 'record', says: 'whole' }
  const where = existsSync(join(folder, TICK_FILE)) ? TICK_FILE : 'record.json'
  return {
    about: 'record',
    says: `does not say: ${missing.join(', ')}`,
    better: `add to ${where} what you know, so that citations are whole`,
  }
}

/** The lines of a part of proposals.txt, ticked and not. */
function ticks(folder: string, part: string): { ticked: number; open: number } | undefined {
  const path = join(folder, TICK_FILE)
  if (!existsSync(path)) return undefined
  const lines = (readFileSync(path, 'utf8').split(`\n# ${part}\n`)[1] ?? '').split('\n# ')[0]?.split('\n') ?? []
  return {
    ticked: lines.filter((line) => /^\[x\]/iu.test(line)).length,
    open: lines.filter((line) => /^\[ ?\]/u.test(line)).length,
  }
}

function worksKnown(folder: string): Known {
  const path = join(folder, 'works.json')
  const works = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).length : 0
  const open = ticks(folder, 'works')?.open ?? 0
  const says = works === 0 ? 'none listed' : `${counted(works, 'cited work')} listed`
  return open === 0
    ? { about: 'works', says }
    : { about: 'works', says: `${says}, ${open} proposed and not ticked`, better: `look at “works” in ${TICK_FILE}` }
}

function speakersKnown(folder: string, paper: Paper): Known {
  const named = paper.passages.filter(({ voice }) => voice.speaker !== undefined).length
  const open = ticks(folder, 'speakers')?.open ?? 0
  const says = `${counted(named, 'passage')} with a speaker named`
  return open === 0
    ? { about: 'speakers', says }
    : {
        about: 'speakers',
        says: `${says}, ${open} proposed and not ticked`,
        better: `look at “speakers” in ${TICK_FILE}: what nobody is named for counts as the author’s quotation`,
      }
}

function bankKnown(folder: string): Known {
  const files = globSync(join(folder, 'bank/questions/**/*.txt'))
  const lines = files.reduce((sum, file) => sum + linesOf(file).length, 0)
  const isLearnt = existsSync(join(folder, 'encoder.bin'))
  if (lines === 0) {
    return {
      about: 'question bank',
      says: 'none: questions are matched with the paper’s own sentences and headings',
      better: `npm run corpus:bank -- ${folder} --brief writes what a colleague or a language model fills in`,
    }
  }
  const says = `${counted(lines, 'question')} in ${counted(files.length, 'file')}`
  return isLearnt
    ? { about: 'question bank', says: `${says}, learnt` }
    : { about: 'question bank', says: `${says}, not learnt yet`, better: `IBID_CORPUS=${folder} npm run train` }
}

function measuredKnown(folder: string): Known {
  const sets = globSync(join(folder, 'evaluation/*.jsonl'))
  if (sets.length > 0)
    return { about: 'measured', says: `${counted(sets.length, 'question set')}: npm run corpus:measure -- ${folder}` }
  return {
    about: 'measured',
    says: 'not: there is no question set',
    better: 'write questions with the words that answer them into evaluation/mine.jsonl (corpus/README.md)',
  }
}

/** The files of a folder that have a schema, with their paths. */
export const filesWithSchema = (folder: string) =>
  Object.entries(SCHEMAS).flatMap(([name, schema]) => {
    const path = join(folder, name)
    return existsSync(path) ? [{ path, schema }] : []
  })
