import type { Passage } from '../../../src/paper/paper.ts'

/** The parts of a bank that comes back, and the file of the folder that each belongs into; NAME is whose work it is. */
export const PARTS = {
  close: 'questions/close/NAME.txt',
  far: 'questions/far/NAME.txt',
  people: 'questions/people/NAME.txt',
  gaps: 'gaps/NAME.txt',
  dialogues: 'dialogues.txt',
  calibration: 'calibration.txt',
  'off-topic': 'off-topic.txt',
} as const

export type Part = keyof typeof PARTS

export const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)

/** What a question may be about: the paragraphs, not the title or the names under it. */
export const isOwnWork = ({ kind }: Passage): boolean => kind !== 'title' && kind !== 'byline'
