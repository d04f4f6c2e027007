import type { AskResponse } from '../../answer/types.ts'
import { answer } from '../../local/answerer.ts'
import { ProblemError } from '../../local/problem.ts'
import { IbidChat } from '../../widget/ibid-chat.ts'
import { faultOf } from '../../widget/local.ts'
import type { Service } from '../../widget/service.ts'

/** Links lead to the paper in this very file. */
const here = (url: string): string => url.slice(url.indexOf('#'))

const inThisFile = (response: AskResponse): AskResponse => ({
  ...response,
  answers: response.answers.map((one) => ({ ...one, url: here(one.url) })),
  related: response.related.map((one) => ({ ...one, url: here(one.url) })),
})

/** The chat of the offline file: the core is in the file, and its policy lets nothing out. */
class OfflineChat extends IbidChat {
  protected override openLocal(): Service {
    return {
      ready: Promise.resolve(true),
      async ask(question) {
        try {
          return inThisFile(await answer(question, ''))
        } catch (error) {
          return faultOf(error instanceof ProblemError ? error.problem : undefined)
        }
      },
    }
  }
}

customElements.define('ibid-chat', OfflineChat)
