import type { Edit } from './corpus-copy.ts'
import type { Fault } from './faults.ts'

const PAPER = 'paper.md'
const VOICES = 'voices.json'
const NAMES = 'names.json'

const paper = (from: string, to: string): Edit => ({ file: PAPER, from, to })
const raw = (from: string, to: string): Edit => ({ file: 'source/paper.txt', from, to })
const works = (from: string, to: string): Edit => ({ file: 'works.json', from, to })
const voices = (from: string, to: string): Edit => ({ file: VOICES, from, to })

/** Where the records beside the transcription say what the paper does not print; voices.json is named as a whole. */
export const RECORD_FAULTS: readonly Fault[] = [
  {
    fault: 'a title in the data of a work that its note does not print',
    edits: [works('"title": "Counting Strokes at Sea"', '"title": "Counting Strokes on Land"')],
    at: [PAPER, '[^5]:'],
    reason: 'work oostra-1962 has “Counting Strokes on Land”, which note 5 does not print',
  },
  {
    fault: 'a month in the data of a work that its note does not print',
    edits: [works('[[1962]]', '[[1962, 3]]')],
    at: [PAPER, '[^5]:'],
    reason: 'work oostra-1962 has “March”, which note 5 does not print',
  },
  {
    fault: 'a name that stands in no title',
    edits: [{ file: NAMES, from: 'Keepers’ Guild', to: 'Keeper’s Guild' }],
    at: [NAMES, '['],
    reason: 'no title has “Keeper’s Guild”',
  },
  {
    fault: 'a block quotation that nobody speaks',
    edits: [voices('{ "opens": "A clock that has stopped", "speaker": "The oldest of the keepers" },', '')],
    at: [VOICES, '{'],
    reason: 'p5 is a quotation, but nobody tells it',
  },
  {
    fault: 'a voice in a paragraph of the author’s',
    edits: [voices('A clock that has stopped', 'Since then the tower')],
    at: [VOICES, '{'],
    reason: 'p5 is a quotation, but nobody tells it',
  },
  {
    fault: 'a voice that opens nothing',
    edits: [voices('"quoted": []', '"quoted": [{ "opens": "Ring on", "speaker": "The oldest of the keepers" }]')],
    at: [VOICES, '{'],
    reason: 'nothing opens with “Ring on”',
  },
  {
    fault: 'a speaker whom the paper does not name',
    edits: [voices('The oldest of the keepers', 'The youngest of the keepers')],
    at: [VOICES, '{'],
    reason: 'the paper does not name “The youngest of the keepers” up to there',
  },
  {
    fault: 'words between quotation marks that nobody is named for',
    edits: [
      paper('trusted neither count', 'trusted “neither” count'),
      raw('trusted neither count', 'trusted “neither” count'),
    ],
    at: [VOICES, '{'],
    reason: 'nobody is named for “neither”',
  },
]
