import type { Context } from 'hono'
import { ask } from '../answer/ask.ts'
import { askSeveral } from '../answer/ask-several.ts'
import type { Library } from '../answer/library.ts'
import type { AskResponse } from '../answer/types.ts'
import { questionAsked, questionAskedOfSeveral } from '../contract/requests.ts'
import { readJson } from '../http/body.ts'
import { countOutcome } from '../http/counters.ts'
import { deskOf } from '../http/desk.ts'
import type { Environment } from '../http/environment.ts'
import { unknownPaper } from '../http/papers.ts'
import { desksOf, type Shelf } from '../http/shelf.ts'

type Ctx = Context<Environment>

/** A question that came by webhook. */
interface Asked {
  /** All of it, and the paper whose door it came to where there are several; by this a repeat is known. */
  readonly data: object
  readonly deliverTo: string | undefined
  readonly answer: () => AskResponse
}

/** Reads the question of a request; or the response that refuses it. */
export type ReadAsked = (c: Ctx) => Promise<Asked | { readonly response: Response }>

/** Of an only paper. */
export const askedOfOne =
  (library: Library): ReadAsked =>
  async (c) => {
    const read = await readJson(c, questionAsked)
    if ('response' in read) return read
    const { data } = read.value
    const { deliverTo, ...question } = data
    const door = c.get('place')?.base
    return { data: { ...data, door }, deliverTo, answer: () => ask(deskOf(library, c), question) }
  }

/** Of several papers, or of the one that it names. */
export const askedOfSeveral =
  (shelf: Shelf): ReadAsked =>
  async (c) => {
    const read = await readJson(c, questionAskedOfSeveral)
    if ('response' in read) return read
    const { data } = read.value
    const { deliverTo, ...question } = data
    const papers = await desksOf(c, shelf, question.paper)
    if (!papers) return { response: unknownPaper(c, shelf, 'data.paper') }
    return { data, deliverTo, answer: () => askSeveral(papers, question, countOutcome(c)) }
  }
