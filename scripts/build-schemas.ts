import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { evaluationRow, SCHEMAS } from './onboarding/schemas.ts'

/**
 * Writes the JSON Schemas of a corpus's files, for editors and other programs: `build-schemas [--check]`. They are made
 * from what `corpus:check` checks by; with --check it fails when one is stale.
 */
const OUT = 'corpus/schemas'

const wanted = Object.entries({ ...SCHEMAS, 'evaluation/row': evaluationRow }).map(([name, schema]) => {
  const file = join(OUT, `${name.replace(/\.json$/u, '')}.schema.json`)
  return { file, text: `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n` }
})
const stale = wanted.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`stale: ${stale.map(({ file }) => file).join(', ')}; run npm run build:schemas`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { file, text } of stale) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
