import { readFileSync } from 'node:fs'
import { defineConfig, type OxlintOverride } from 'oxlint'

/*
 * The import arrow as a table: room · rooms that it may import · packages that it may import.
 * What is not named is forbidden, types included; so is a dependency of package.json that no row names, and `node:` anywhere.
 * A room is a folder of `src`; rows further down hold for the files that they name, instead of those above.
 */
const CORE = 'english paper retrieval wording intent answer'
const DOOR = `${CORE} languages contract http`
const ROWS: readonly (readonly [files: string, rooms: string, packages: string])[] = [
  ['english', '', ''],
  ['paper', 'english', ''],
  ['retrieval', 'english paper', 'minisearch stemmer'],
  ['wording', 'english paper', ''],
  ['intent', 'english paper retrieval wording', ''],
  ['answer', 'english paper retrieval wording intent', ''],
  // What Ibid says, in other languages than English.
  ['languages', 'english answer', ''],
  ['contract', CORE, 'zod'],
  ['http', `${CORE} contract`, 'hono zod'],
  ['site', DOOR, 'hono zod cloudflare:*'],
  ['mcp', DOOR, 'hono zod @modelcontextprotocol/server'],
  ['slack', DOOR, 'hono zod slack-web-api-client cloudflare:*'],
  ['teams', DOOR, 'hono zod htmlparser2'],
  ['discord', DOOR, 'hono zod discord-interactions'],
  ['webhook', DOOR, 'hono standardwebhooks cloudflare:*'],
  // What runs in a page has nothing of the service's.
  ['local', `${CORE} library.ts`, ''],
  ['copying', 'paper answer', ''],
  ['widget', 'answer copying languages local', ''],
  ['site/**/*.client.ts', 'paper answer contract copying widget local', ''],
  ['site/paper/reader', 'answer copying languages', ''],
  ['site/check/checker', 'answer wording copying languages widget local', 'hono'],
  // The entries.
  ['library.ts', CORE, ''],
  ['corpus-files.ts', `${CORE} contract site library.ts`, ''],
  ['shelf.ts', `${DOOR} site mcp slack teams discord webhook app.ts`, 'hono'],
  ['app.ts', `${DOOR} site mcp slack teams discord webhook`, 'hono'],
  ['worker.ts', `${DOOR} slack webhook corpus-files.ts shelf.ts app.ts`, ''],
]

/** The rooms and entries of the table. */
export const ROOMS = ROWS.map(([files]) => files).filter((files) => !files.includes('/'))

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>
}
const PACKAGES = [...Object.keys(dependencies), 'cloudflare:*', 'node:*']

const isFile = (name: string): boolean => name.endsWith('.ts')
const isEntry = (name: string): boolean => isFile(name) && !name.includes('/')

/** The rule of one row: all that it does not name. */
function row([files, rooms, packages]: (typeof ROWS)[number]): OxlintOverride {
  const own = files.split('/')[0] ?? files
  const others = ROOMS.filter((room) => room !== own && !rooms.split(' ').includes(room))
  const message =
    'the import arrow: english ← paper ← { retrieval, wording } ← intent ← answer ← contract ← doors (oxlint.config.ts)'
  const group = [
    ...others.filter((room) => !isFile(room)).map((room) => `**/${room}/**`),
    ...PACKAGES.flatMap((name) => (packages.split(' ').includes(name) ? [] : [name, `${name}/**`])),
  ]
  const entries = others
    .filter(isFile)
    .map((file) => ({ regex: `${isEntry(files) ? '^[.]' : '^(?:[.][.]/)*[.][.]'}/${file}$`, message }))
  return {
    files: [isFile(files) ? `src/${files}` : `src/${files}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }, ...entries] }] },
  }
}

export default defineConfig({
  // What is for other people's frameworks, which are installed only to try it.
  ignorePatterns: ['src/widget/package', 'test/package', 'test/suites'],
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    complexity: ['error', { max: 14 }],
    'no-console': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'import/no-unassigned-import': 'off',
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-map-spread': 'off',
    'typescript/consistent-return': 'off',
    'import/no-named-as-default-member': 'off',
    'no-control-regex': 'off',
  },
  overrides: [...ROWS.map(row), { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } }],
})
