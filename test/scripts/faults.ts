import type { Edit } from './corpus-copy.ts'

const PAPER = 'paper.md'
const RAW = 'source/paper.txt'
const WORKS = 'works.json'

/** Stands for the place after a file's last line. */
export const END = Symbol('end')

const paper = (from: string, to: string): Edit => ({ file: PAPER, from, to })
const raw = (from: string, to: string): Edit => ({ file: RAW, from, to })
const works = (from: string, to: string): Edit => ({ file: WORKS, from, to })

/** A way to break the tiny corpus. */
export interface Fault {
  readonly fault: string
  readonly edits: readonly Edit[]
  /** The file that the error names, and words of the line that it names, in the edited file; END for past its last. */
  readonly at: readonly [file: string, words: string | typeof END]
  readonly reason: string | RegExp
  /** Where the error sets the two texts side by side: words of the line of the transcription that it names. */
  readonly beside?: string
}

const NOTE_8 = '8 Oostra, op. cit., p. 44. His figures end in 1930. \nThey were never printed in full.\n'
const MARK_8 = '[^8]: Oostra, op. cit., p. 44. His figures end in 1930. They were never printed in full.'

/** Where the proof agrees (both files are edited, or neither says it), the structure does not hold together. */
export const STRUCTURE_FAULTS: readonly Fault[] = [
  {
    fault: 'a marker without a note',
    edits: [paper(MARK_8, ''), raw(NOTE_8, '')],
    at: [PAPER, 'Since then the tower'],
    reason: 'marker 8 has no note',
  },
  {
    fault: 'a note without a marker',
    edits: [paper(MARK_8, `${MARK_8}\n\n[^9]: Ibid., p. 45.`)],
    at: [PAPER, '[^9]:'],
    reason: 'note 9 has no marker',
  },
  {
    fault: 'a note that stands twice',
    edits: [paper('[^2]: Ibid., p. 9.', '[^2]: Tarn, p. 9.\n\n[^2]: Ibid., p. 9.')],
    at: [PAPER, '[^2]: Ibid., p. 9.'],
    reason: 'note 2 stands twice',
  },
  {
    fault: 'a marker out of turn',
    edits: [
      paper('drowned.[^2]', 'drowned.[^9]'),
      paper('[^2]: Ibid., p. 9.', '[^9]: Ibid., p. 9.'),
      raw('drowned.2', 'drowned.9'),
      raw('2 Ibid., p. 9.', '9 Ibid., p. 9.'),
    ],
    at: [PAPER, 'The first bell was hung'],
    reason: 'marker 9 stands where 2 is due',
  },
  {
    fault: 'a marker that stands twice',
    edits: [
      paper('every stroke in the book.[^3]', 'every stroke in the book.[^2]'),
      raw('every stroke in the book.3', 'every stroke in the book.2'),
      paper('[^3]: Ibid., p. 11.\n\n', ''),
      raw('3 Ibid., p. 11.', '2 Ibid., p. 9.'),
    ],
    at: [PAPER, 'The keeper had three duties'],
    reason: 'marker 2 stands twice',
  },
  {
    fault: 'a page out of order',
    edits: [paper('[[2]]', '[[5]]')],
    at: [PAPER, 'The first bell was hung'],
    reason: 'page 5 follows page 1',
  },
  {
    fault: 'a work that its note does not cite',
    edits: [works('“Counting Strokes at Sea”', '“Counting Strokes on Land”')],
    at: [PAPER, '[^5]:'],
    reason: 'work oostra-1962 is not cited so in note 5',
  },
  {
    fault: 'a story that is not closed',
    edits: [paper('\n\n:::\n\n', '\n\n')],
    at: [PAPER, '::: story'],
    reason: 'story is not closed',
  },
  {
    fault: 'a story that is closed but not opened',
    edits: [paper('::: story\n\n', '')],
    at: [PAPER, ':::'],
    reason: 'story fences do not pair',
  },
]

/** Where the transcription is not what the raw text says. */
export const PROOF_FAULTS: readonly Fault[] = [
  {
    fault: 'a missing page mark where a line opens with a space',
    edits: [paper(' [[2]]', '')],
    at: [RAW, 'could find the har-'],
    reason: 'a page begins here, but the transcription has no page mark',
  },
  {
    fault: 'a missing page mark at a running head',
    // Without the mark, the transcription goes on to the next page's text where the raw text has the notes.
    edits: [paper('[[3]]\n\n', '')],
    at: [RAW, '1 Mina Orla Tarn'],
    reason: '"1 Mina Orla Tarn, Office" is not accounted for',
    beside: '## The Silence',
  },
  {
    fault: 'a page mark at a line that opens no page',
    edits: [paper('watchtower in 1840 and was paid for', 'watchtower in 1840 and was paid [[2]] for')],
    at: [RAW, 'for by the widows'],
    reason: 'page 2 is marked here, but the raw text does not turn the page',
  },
  {
    fault: 'a page mark within a line of the raw text',
    edits: [paper('Strokes were counted', 'Strokes were [[4]] counted')],
    at: [RAW, 'Strokes were counted'],
    reason: 'page 4 is marked here, but the raw text does not turn the page',
  },
  {
    fault: 'a page mark within a word',
    edits: [paper('Strokes were counted', 'Strokes were coun[[4]]ted')],
    at: [RAW, 'Strokes were counted'],
    reason: 'page 4 is marked here, but the raw text does not turn the page',
  },
  {
    fault: 'a page whose running head has another number',
    edits: [paper('[[3]]', '[[4]]')],
    at: [RAW, 'Ada Fenwick  3'],
    reason: 'page 4 is marked here, but the raw text does not turn the page',
  },
  {
    fault: 'a changed word',
    edits: [paper('nine hundred pounds', 'nine hundred stones')],
    at: [RAW, 'It weighed nine'],
    reason: /"pounds,.*" is not accounted for/u,
  },
  {
    fault: 'a changed word in a note',
    edits: [paper('spoke with eleven', 'spoke with twelve')],
    at: [RAW, 'spoke with eleven keepers'],
    reason: /"eleven keepers\..*" is not accounted for/u,
  },
  {
    fault: 'a misprint mended without an emendation',
    edits: [paper('{~~teh~>the~~}', 'the')],
    at: [RAW, 'and teh keeper'],
    reason: /"eh keeper.*" is not accounted for/u,
  },
  {
    fault: 'a missing word',
    edits: [paper('nobody came to stop her', 'nobody came to her')],
    at: [RAW, 'nobody came to stop her'],
    reason: /"stop her\..*" is not accounted for/u,
  },
  {
    fault: 'a word too many',
    edits: [paper('nobody came to stop her', 'nobody ever came to stop her')],
    at: [RAW, 'nobody came to stop her'],
    reason: /"came to stop her\..*" is not accounted for/u,
  },
  {
    fault: 'two words joined',
    edits: [paper('paid for by', 'paid forby')],
    at: [RAW, 'for by the widows'],
    reason: /words are divided otherwise than in \S+ before "by the widows/u,
    beside: 'The first bell was hung',
  },
  {
    fault: 'a word divided',
    edits: [paper('by the widows', 'by the wi dows')],
    at: [RAW, 'for by the widows'],
    reason: /words are divided otherwise than in \S+ before "dows/u,
    beside: 'The first bell was hung',
  },
  {
    fault: 'two words joined over a page break',
    edits: [paper('at sea [[2]] could', 'at sea[[2]]could')],
    at: [RAW, 'could find the har-'],
    reason: /words are divided otherwise than in \S+ before "could find/u,
    beside: 'The first bell was hung',
  },
  {
    fault: 'a hyphen kept that is hyphenation',
    edits: [paper('find the harbour', 'find the har-bour')],
    at: [RAW, 'could find the har-'],
    reason: 'a line-end hyphen without a space after it is hyphenation, to be undone',
  },
  {
    fault: 'a hyphen kept with a space after it that is hyphenation',
    edits: [paper('find the harbour', 'find the har- bour')],
    at: [RAW, 'could find the har-'],
    reason: 'a line-end hyphen without a space after it is hyphenation, to be undone',
  },
  {
    fault: 'a hyphen undone that is the word’s own',
    edits: [paper('half-hour', 'halfhour')],
    at: [RAW, 'was rung every half-'],
    reason: /"- \\nhour.*" is not accounted for/u,
  },
  {
    fault: 'text missing at the end, from the middle of a line on',
    edits: [paper(' printed in full.', '')],
    at: [RAW, 'They were never printed in full.'],
    reason: 'the raw text goes on where the transcription ends',
  },
  {
    fault: 'text missing at the end, from the beginning of a line on',
    edits: [paper(' They were never printed in full.', '')],
    at: [RAW, 'They were never printed in full.'],
    reason: 'the raw text goes on where the transcription ends',
  },
  {
    fault: 'extra text at the end',
    edits: [paper('never printed in full.', 'never printed in full. Nobody asked.')],
    at: [RAW, END],
    reason: 'has "Nobody asked.',
    beside: '[^8]:',
  },
]
