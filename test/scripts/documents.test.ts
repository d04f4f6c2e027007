import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Everything that people read as a document; the transcriptions of papers are not among them. */
const DOCUMENTS = ['*.md', '{src,scripts,test}/**/*.md', 'corpus/**/README.md', 'corpus/RIGHTS.md']
const FILES = globSync(['*', '.*', '{src,scripts,test,corpus}/**/*'], {
  exclude: ['**/node_modules', 'dist', '.git'],
})
const SOURCES = globSync(
  ['{src,scripts,test}/**/*.{ts,tsx,mjs,css}', '{scripts,corpus}/**/*.txt', '*.{ts,toml}', '.dev.vars.example'],
  { exclude: ['**/node_modules'] },
)

const documents = globSync(DOCUMENTS, { exclude: (file) => /(?:^|\/)(?:corpora|node_modules)(?:\/|$)/u.test(file) })
const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** The folders whose README has a table of their files. */
const tabled = globSync('{src,scripts,test}/**/README.md', { exclude: ['**/node_modules'] }).filter((document) =>
  /^\| (?:file|folder)s? /imu.test(readFileSync(document, 'utf8')),
)

const read = (file: string): string => readFileSync(file, 'utf8')

/** The part of a document under a heading of the second level. */
const sectionOf = (text: string, heading: string): string =>
  text.split(/^## /mu).find((section) => section.startsWith(`${heading}\n`)) ?? ''

/** The fragment that GitHub gives to a heading. */
const fragmentOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-')

/** The links of a document that lead nowhere: to no file, or to no heading of it. */
function deadLinks(document: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\((?!https?:)([^()\s]+)\)/gu)].map((match) => match[1] ?? '')
  return targets.filter((target) => {
    const [path = '', fragment] = target.split('#')
    const file = path === '' ? document : normalize(join(dirname(document), path))
    if (!existsSync(file)) return true
    if (fragment === undefined) return false
    const headings = [...(file === document ? text : read(file)).matchAll(/^#+ (.+)$/gmu)].map(
      (match) => match[1] ?? '',
    )
    return !headings.map(fragmentOf).includes(fragment)
  })
}

const ENDING = String.raw`\.(?:tsx?|mjs|css|md|json|jsonl|txt|bin|toml|svg|webp)`

/** A file of the repository goes by its path, or by as much of its end as tells it apart from what is around. */
const isFile = (name: string): boolean => FILES.some((file) => file === name || file.endsWith(`/${name}`))

/** What a document names as a file: a code span that is a path. What begins with "/" is an address of the service. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(`\`([\\w.][\\w./-]*${ENDING})\``, 'gu'))].map((match) => match[1] ?? '')

/** What a comment names as a file of another folder. */
const namedInComments = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:\/?\*\*?|\/\/|#) .*$/gmu)].flatMap(([comment]) =>
    [...comment.matchAll(new RegExp(`(?<![\\w/.:@-])((?:[\\w.-]+/)+[\\w.-]+${ENDING})\\b`, 'gu'))].map(
      (match) => match[1] ?? '',
    ),
  )

/** What the build writes is named by where it will stand, and what somebody’s own corpus has by its place in it. */
const isBuilt = (name: string): boolean =>
  /^(?:dist|node_modules)\/|^(?:proposals\.txt|evaluation\/mine\.jsonl)$/u.test(name)

describe('the documents', () => {
  it.each(documents)('%s has no dead link', (document) => {
    expect(deadLinks(document, read(document))).toEqual([])
  })

  it.each(documents)('%s names no file that is not there', (document) => {
    expect(namedIn(read(document)).filter((name) => !isBuilt(name) && !isFile(name))).toEqual([])
  })

  it('run only scripts that there are, as comments do', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
    const named = [...documents, ...SOURCES.filter((file) => !file.startsWith('test/'))].flatMap((file) =>
      [...read(file).matchAll(/npm run (?:--silent )?([a-z][\w:-]*\w)/gu)].map((match) => match[1] ?? ''),
    )
    expect(named).toContain('bench')
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([])
  })

  it('find a dead link, by its file and by its heading', () => {
    const text = '# A title\n[a](gone.md) [b](README.md) [c](README.md#no-such-heading) [d](#a-title) [e](#gone)'
    expect(deadLinks('DESIGN.md', text)).toEqual(['gone.md', 'README.md#no-such-heading', '#gone'])
  })

  it('have every room of src once in the map', () => {
    const cells = [...sectionOf(read('README.md'), 'Find your way').matchAll(/^\|([^|]*)\|/gmu)].map(
      (row) => row[1] ?? '',
    )
    const mapped = cells.flatMap((cell) => [...cell.matchAll(/`src\/([\w-]+)\/?`/gu)].map((match) => match[1] ?? ''))
    expect(mapped.toSorted()).toEqual(rooms.toSorted())
  })

  it('have every room of src in the drawing, and a document in every room', () => {
    const [, drawing = ''] = sectionOf(read('DESIGN.md'), 'The rooms').split('```')
    expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`, 'u').test(drawing))).toEqual([])
    expect(rooms.filter((room) => !existsSync(`src/${room}/README.md`))).toEqual([])
  })
})

describe('a document with a table of the files around it', () => {
  it('is found', () => {
    expect(tabled).toEqual(expect.arrayContaining(['scripts/README.md', 'src/answer/README.md', 'src/site/README.md']))
  })

  it.each(tabled)('%s names each of them', (document) => {
    const text = read(document)
    const entries = readdirSync(dirname(document)).filter(
      (name) => !/^(?:README\.md|tsconfig\.json|.*\.css)$/u.test(name),
    )
    expect(entries.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the table of dependencies', () => {
  it('has every package of package.json once, and no other', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Readonly<Record<string, string>>>
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']
    const packages = kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}))
    const rows = [...sectionOf(read('CONTRIBUTING.md'), 'Dependencies').matchAll(/^\| (`[^|]*)\|/gmu)]
    const named = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ''))
    expect(named.toSorted()).toEqual(packages.toSorted())
  })
})

describe('comments', () => {
  it('name no file that is not there', () => {
    const dead = SOURCES.flatMap((file) =>
      namedInComments(read(file))
        .filter((name) => !isBuilt(name) && !isFile(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(dead).toEqual([])
  })
})
