import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * `npm run mutate -- [group …]`: changes the central files in hundreds of small ways (StrykerJS) and tells which changes
 * no test notices. Takes minutes for each group; none is part of CI. Stryker is installed on the first run, from the
 * lockfile in `test/mutation`. Ends with a table, and with exit code 1 where a file is below the least score.
 */
const LEAST_SCORE = 85

/** What is changed together, and the tests that should notice. */
const GROUPS: Readonly<Record<string, { readonly files: string; readonly tests: string }>> = {
  quotation: {
    files: 'src/paper/quotation.ts',
    tests: 'test/charny/paper/*.test.ts',
  },
  notes: {
    files: 'scripts/corpus/notes/resolve-notes.ts scripts/corpus/notes/work-named.ts scripts/corpus/notes/registry.ts',
    tests: 'test/scripts/notes*.test.ts test/scripts/targets.test.ts test/properties/corpus.property.test.ts',
  },
  signatures: {
    files:
      'src/http/signature.ts src/slack/signature.ts src/teams/signature.ts src/discord/signature.ts src/webhook/signature.ts',
    tests: 'test/properties/signatures.property.test.ts test/http/signatures.test.ts',
  },
  limits: {
    files: 'src/http/limits.ts src/http/address.ts src/http/pseudonym.ts src/http/within.ts',
    tests: 'test/http/limits.test.ts',
  },
  'follow-up': {
    files: 'src/retrieval/follow-up.ts src/retrieval/following.ts src/answer/conversation.ts',
    tests:
      'test/retrieval/follow*.test.ts test/charny/retrieval/follow*.test.ts test/answer/conversation.test.ts ' +
      'test/charny/answer/answer-before.test.ts',
  },
  gravity: {
    files: 'src/wording/gravity.ts src/wording/tokens.ts',
    tests: 'test/wording/gravity.test.ts test/wording/numbers.test.ts test/wording/tokens.test.ts',
  },
  brackets: {
    files:
      'src/wording/brackets.ts src/wording/composed.ts src/wording/written.ts src/wording/pointing.ts ' +
      'src/wording/said-of.ts src/wording/retold.ts src/wording/gloss.ts src/wording/usual.ts src/wording/whose.ts ' +
      'src/wording/kin.ts src/wording/title.ts',
    tests: 'test/wording/{brackets,composed,written,pointing,said-of,retold,gloss,usual,whose,kin,title}.test.ts',
  },
  omissions: {
    files: 'src/wording/omission/*.ts src/wording/verbs.ts',
    tests:
      'test/charny/wording/brackets.test.ts test/charny/wording/shortened-wording.test.ts ' +
      'test/wording/{alternatives,hides-limit,hides-noun,hides-verb,opening-limit,removable,weakens,small-paper}.test.ts',
  },
  replaced: {
    files:
      'src/wording/restored.ts src/wording/pronouns.ts src/wording/replaced.ts src/wording/inflection.ts ' +
      'src/wording/whole-name.ts',
    tests: 'test/charny/wording/brackets*.test.ts test/charny/wording/small-words.test.ts test/wording/*.test.ts',
  },
  referents: {
    files:
      'src/wording/antecedents.ts src/wording/sentence-before.ts src/wording/candidates.ts src/wording/mentions.ts ' +
      'src/wording/person-meant.ts src/wording/pair-meant.ts src/wording/referent.ts src/wording/group.ts ' +
      'src/wording/near.ts src/wording/noun-phrases.ts src/wording/restriction.ts',
    tests: 'test/charny/wording/antecedents.test.ts test/charny/wording/brackets*.test.ts test/wording/*.test.ts',
  },
  fold: {
    files: 'src/wording/fold.ts src/wording/folded-character.ts',
    tests: 'test/wording/fold.test.ts test/wording/folded-character.test.ts test/wording/tokens.test.ts',
  },
}

const { positionals } = parseArgs({ allowPositionals: true })
const chosen = positionals.length > 0 ? positionals : Object.keys(GROUPS)

const FOLDER = 'test/mutation'
if (!existsSync(`${FOLDER}/node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  })
}

/** As much of Stryker's report (mutation-testing-report-schema) as is read here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

const scores: Record<string, { changes: number; noticed: number; score: number }> = {}
for (const name of chosen) {
  const group = GROUPS[name]
  if (!group) throw new RangeError(`${name} is none of ${Object.keys(GROUPS).join(', ')}`)
  const { status } = spawnSync(
    'npx',
    ['node', `${FOLDER}/node_modules/.bin/stryker`, 'run', `${FOLDER}/stryker.config.mjs`],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTATED: group.files, MUTATION_TESTS: group.tests },
    },
  )
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  const { files } = JSON.parse(readFileSync('dist/mutation/report.json', 'utf8')) as Report
  for (const [file, { mutants }] of Object.entries(files)) {
    // What does not even load is no change that a test could have missed.
    const changes = mutants.filter(({ status: end }) => !/Error$|^Ignored$/u.test(end))
    const noticed = changes.filter(({ status: end }) => end === 'Killed' || end === 'Timeout').length
    scores[file] = { changes: changes.length, noticed, score: Math.round((1000 * noticed) / changes.length) / 10 }
  }
}
console.table(scores)
process.exitCode = Object.values(scores).every(({ score }) => score >= LEAST_SCORE) ? 0 : 1
