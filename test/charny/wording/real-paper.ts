import { readFileSync } from 'node:fs'
import { openPaper } from '../../../src/paper/paper.ts'
import type { PaperData } from '../../../src/paper/types.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

/** The paper as it is built into the Worker. */
export const source = read('corpus/generated/source.txt')
export const paper = openPaper(JSON.parse(read('corpus/generated/paper.json')) as PaperData, source)

/** The lines of a table beside the tests. */
export const table = (name: string): string[] =>
  read(`test/charny/wording/${name}`)
    .split('\n')
    .filter((line) => line !== '')
