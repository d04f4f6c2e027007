import type { Paper } from '../../src/paper/paper.ts'
import { type Packed, sumOf } from '../../src/packing/packed.ts'
import { passText } from '../../src/packing/text.ts'
import type { Printed } from '../../src/retrieval/bank.ts'
import { passBank } from '../../src/retrieval/packed/form.ts'
import type { BankData } from '../../src/retrieval/packed/unpack.ts'
import type { Selection } from '../bank/select.ts'
import { Writer } from './writer.ts'

const lettersOf = (text: string): string => [...new Set(text.split(''))].sort().join('')

function packed(letters: string, writer: Writer, ...known: readonly string[]): Packed {
  const written = Buffer.from(writer.bytes()).toString('base64')
  return { letters, sum: sumOf(letters, written, ...known), written }
}

/** Packs the bank of a paper for `unpackBank`; the same contents give the same bytes. */
export function packBank(paper: Paper, contents: Selection, printed: readonly Printed[]): BankData {
  const letters = lettersOf(contents.stems.join(''))
  const writer = new Writer()
  passBank(writer, printed, letters, contents)
  return { paper: paper.version, ...packed(letters, writer, JSON.stringify(printed)) }
}

/** Packs a text for `unpackText`. */
export function packText(text: string): Packed {
  const letters = lettersOf(text)
  const writer = new Writer()
  passText(writer, letters, text)
  return packed(letters, writer)
}
