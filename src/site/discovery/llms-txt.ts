import type { Paper } from '../../paper/paper.ts'
import type { Documentation } from '../docs/documentation.ts'
import { listedPages } from '../shell/page-list.ts'
import { authorsOf, issueOf, yearOf } from '../../paper/record.ts'

const list = (links: readonly (readonly [title: string, url: string, about: string])[]): string =>
  links.map(([title, url, about]) => `- [${title}](${url}): ${about}`).join('\n')

/**
 * What this is and how to quote by it, for language models (llmstxt.org: a title, a summary, lists of links).
 *
 * @param calls every call of the interface; @param origin the service's own, which the links begin with
 */
export function llmsTxt(paper: Paper, { calls }: Documentation, origin: string): string {
  const { record, isPaged, firstPage, lastPage } = paper
  const year = yearOf(record)
  const journal = [record['container-title'], issueOf(record)].filter(Boolean).join(' ')
  const printed = [journal, year === undefined ? '' : `(${year})`].filter(Boolean).join(' ')
  const work = [authorsOf(record), `“${record.title},” ${printed}`.trimEnd()].filter(Boolean).join(', ')
  const links = calls.map(
    ({ id, method, path, summary }) => [`${method} ${path}`, `${origin}/docs#${id}`, `${summary}.`] as const,
  )
  const pages = listedPages.map(({ path, about }) => [path, origin + path, about] as const)
  return `# Ibid

> Answers questions about one paper, ${work}${isPaged ? `: ${firstPage}–${lastPage}` : ''}, by quoting the paragraph that answers, word for word, with its page and its footnotes resolved; or says that the paper does not say. Ibid never writes or paraphrases.

How to quote by it:

- Ask in English: GET ${origin}/v1/ask?question=… is enough. The paper’s words are in \`quote\`; \`highlight\` is the sentence of it that answers. Change nothing in them.
- Give the page and the source with every quotation: \`citation\` is a full note. \`url\` opens the paper at the place.
- For what a footnote says, use \`resolved\`: there *Ibid.* and *op. cit.* are replaced by the work they point to.
- \`reply\` is Ibid’s own lead-in. Never give it as the paper’s words.
- When \`status\` is “not_found”, Ibid found no answer; \`reply\` says whether the paper does not say, or Ibid is not sure. What is in \`related\` is near the question: never give it as the answer.
${[year === undefined ? '' : `- The paper is of ${year}. Say so: much has changed since.\n`, record.custom ? `- ${record.custom.rights}\n` : ''].join('')}
## The paper

${list([
  ['In Markdown', `${origin}/paper.md`, 'with its printed pages and its notes, each *Ibid.* in full.'],
  ['The whole text', `${origin}/v1/source`, 'as plain text; every quotation can be found in it.'],
])}

## The interface

${list([['OpenAPI 3.1', `${origin}/openapi.json`, 'every call, with its schemas and an example.'], ...links])}

## Pages

${list(pages)}
`
}
