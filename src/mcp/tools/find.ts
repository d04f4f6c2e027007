import type { PaperDesk } from '../../answer/paper-desk.ts'
import type { Desk } from '../../answer/library.ts'

/** The paper that an id of `search` is of, and what that paper itself calls it; undefined for a paper that there is not. */
export type Find = (id: string) => { readonly desk: Desk; readonly id: string } | undefined

/** The ids of an only paper are its own: "p8". */
export const findIn =
  (desk: Desk): Find =>
  (id) => ({ desk, id })

/** The ids of several papers begin with the paper's: "charny-2004/p8". */
export const findInSeveral =
  (papers: readonly PaperDesk[]): Find =>
  (named) => {
    const [paper, id = ''] = named.split('/')
    const found = papers.find((one) => one.id === paper)
    return found && { desk: found.desk, id }
  }
