import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import { QUESTION_LENGTH } from '../contract/requests.ts'

/** `/ibid question:` */
export const ASK = 'ibid'
export const QUESTION = 'question'
/** In the menu of a message, under "Apps". */
export const CHECK = 'Check this quotation'

/** In servers and for one's own account; in servers, in direct messages with the app, and in others. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] }

/** The commands as Discord registers them (Application Commands: Bulk Overwrite Global Application Commands). */
export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    ...EVERYWHERE,
    type: 1,
    name: ASK,
    description: 'Ask the paper; the answer is its own words, with page and footnotes',
    options: [
      {
        type: 3,
        name: QUESTION,
        description: 'A question about the paper, a footnote, a page, or a quotation to check',
        required: true,
        max_length: QUESTION_LENGTH,
      },
    ],
  },
  { ...EVERYWHERE, type: 3, name: CHECK },
]
