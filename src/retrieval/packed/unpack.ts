import { Reader } from '../../packing/arithmetic.ts'
import { bytesOf, type Packed } from '../../packing/packed.ts'
import type { Printed } from '../bank.ts'
import { type BankContents, passBank } from './form.ts'

/** The question bank as the build writes it. None of it is ever shown. */
export interface BankData extends Packed {
  /** `Paper.version` of the paper that it was built for. */
  readonly paper: string
}

/**
 * Unpacks the bank: about a tenth of a second, once.
 *
 * @param printed the stems of the paper's passages, beside which it was packed
 * @throws Error when it is damaged, or the paper has other stems
 */
export function unpackBank(data: BankData, printed: readonly Printed[]): BankContents {
  return passBank(new Reader(bytesOf(data, JSON.stringify(printed))), printed, data.letters)
}
