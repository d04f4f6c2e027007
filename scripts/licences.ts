import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run licences`: holds the licence of every package in the lockfile to `licences.json`. What is shipped must be under
 * one that asks for no more than a notice; what only builds and tests may have others. One line per package that does not.
 */
interface Package {
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const allowed = read(join(import.meta.dirname, 'licences.json')) as Record<'shipped' | 'building', readonly string[]>
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Package>> }

const faults = Object.entries(packages).flatMap(([path, { license = 'none', dev, devOptional }]) => {
  const builds = dev === true || devOptional === true
  const list = builds ? [...allowed.shipped, ...allowed.building] : allowed.shipped
  return list.includes(license) ? [] : [`${path || 'ibid'}: ${license}${builds ? '' : ', which is shipped'}`]
})
for (const fault of faults) console.error(fault)
console.log(`${Object.keys(packages).length} packages, ${faults.length} under a licence that is not on the list`)
process.exitCode = faults.length > 0 ? 1 : 0
