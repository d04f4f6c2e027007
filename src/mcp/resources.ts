import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
import type { Desk } from '../answer/library.ts'
import { titleOf } from '../answer/segments.ts'
import { quoted } from '../answer/view.ts'
import { documentView } from '../http/views.ts'
import { findUnit } from '../paper/find-unit.ts'
import type { Footnote, Passage } from '../paper/paper.ts'
import { answerText } from './text.ts'

const MARKDOWN = 'text/markdown'

/** The paper as resources: its record and sections, its whole text, each passage and each note. */
export function addResources(server: McpServer, desk: Desk): void {
  const { paper } = desk
  server.registerResource(
    'document',
    'ibid://document',
    {
      title: paper.record.title,
      description: 'The bibliographic record, the pages and the sections with the ids of their passages.',
      mimeType: 'application/json',
    },
    ({ href }) => ({
      contents: [{ uri: href, mimeType: 'application/json', text: JSON.stringify(documentView(paper)) }],
    }),
  )
  server.registerResource(
    'source',
    'ibid://source',
    {
      title: 'The whole text',
      description: 'The canonical text of the paper, in which every quotation can be found.',
      mimeType: 'text/plain',
    },
    ({ href }) => ({ contents: [{ uri: href, mimeType: 'text/plain', text: paper.source }] }),
  )

  /** The resources of a kind: a list of all, and each by the last part of its address. */
  const each = (
    kind: { name: string; variable: string; title: string; description: string },
    units: readonly (Passage | Footnote)[],
    keyOf: (unit: Passage | Footnote) => string,
    idOf: (key: string) => string,
  ): void => {
    const list = () => ({
      resources: units.map((unit) => ({
        uri: `ibid://${kind.name}/${keyOf(unit)}`,
        name: unit.id,
        title: titleOf(quoted(desk, unit, null)),
      })),
    })
    const complete = (typed: string) => units.map(keyOf).filter((key) => key.startsWith(typed))
    server.registerResource(
      kind.name,
      new ResourceTemplate(`ibid://${kind.name}/{${kind.variable}}`, { list, complete: { [kind.variable]: complete } }),
      { title: kind.title, description: kind.description, mimeType: MARKDOWN },
      ({ href }, variables) => {
        const unit = findUnit(paper, idOf(String(variables[kind.variable])))
        if (!unit || !units.includes(unit)) throw new ResourceNotFoundError(href)
        return { contents: [{ uri: href, mimeType: MARKDOWN, text: answerText(quoted(desk, unit, null)) }] }
      },
    )
  }
  each(
    {
      name: 'passages',
      variable: 'id',
      title: 'A passage',
      description: 'One paragraph of the paper, word for word, with its place, its resolved notes and its citation.',
    },
    paper.passages,
    ({ id }) => id,
    (key) => key,
  )
  each(
    {
      name: 'footnotes',
      variable: 'number',
      title: 'A footnote',
      description: 'One footnote as printed and with every Ibid. and op. cit. written out.',
    },
    paper.footnotes,
    ({ id }) => id.slice('fn'.length),
    (key) => `fn${key}`,
  )
}
