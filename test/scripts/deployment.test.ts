import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unstable_readConfig } from 'wrangler'
import { contentOf } from '../../src/webhook/queues.ts'

const { scripts, cloudflare } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>
  cloudflare: { bindings: Readonly<Record<string, { description: string }>> }
}
/** The settings of the example, with their values. */
const settings = new Map(
  [...readFileSync('.dev.vars.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gmu)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
)

/** What a Worker is bound to in an environment, without what tells two environments apart. */
function bindingsOf(env: string): unknown {
  const { queues, durable_objects, ratelimits, vars, assets, migrations, observability } = unstable_readConfig(
    { config: 'wrangler.toml', env },
    { hideWarnings: true },
  )
  const rest = { queues, durable_objects, vars, assets, migrations, observability }
  const limits = ratelimits.map((limit: object) => ({ ...limit, namespace_id: '' }))
  return JSON.parse(JSON.stringify({ ...rest, limits }).replaceAll('-staging"', '"'))
}

describe('a deployment', () => {
  it('is bound to the same in staging as in production', () => {
    expect(bindingsOf('staging')).toEqual(bindingsOf(''))
  })

  it('counts the limits of staging apart, and has queues of its own there', () => {
    const [production, staging] = ['', 'staging'].map((env) => unstable_readConfig({ config: 'wrangler.toml', env }))
    expect(production?.ratelimits[0]?.namespace_id).not.toBe(staging?.ratelimits[0]?.namespace_id)
    const queues = [...(production?.queues.consumers ?? []), ...(staging?.queues.consumers ?? [])]
    expect(new Set(queues.map(({ queue }) => queue)).size).toBe(4)
  })

  it.each(['', 'staging'])('consumes queues that it knows by their names: %j', (env) => {
    const { queues } = unstable_readConfig({ config: 'wrangler.toml', env })
    const consumers: { queue: string; dead_letter_queue?: string }[] = queues.consumers ?? []
    const contents = consumers.map(({ queue }) => contentOf(queue))
    expect(contents.toSorted()).toEqual(['deadLetters', 'deliveries'])
    const deliveries = consumers.find(({ queue }) => contentOf(queue) === 'deliveries')
    expect(contentOf(deliveries?.dead_letter_queue ?? '')).toBe('deadLetters')
    for (const queue of ['ibid-deadlines', 'ibid-deliveries-of-another', '']) {
      expect(() => contentOf(queue)).toThrow(RangeError)
    }
  })

  // https://developers.cloudflare.com/workers/platform/deploy-buttons/: the button asks for each, and sets what stands there.
  it('by the button gets no secret from the example', () => {
    expect([...settings].filter(([, value]) => value !== '""')).toEqual([])
  })

  it('by the button explains each setting that it asks for', () => {
    expect(Object.keys(cloudflare.bindings).toSorted()).toEqual([...settings.keys()].toSorted())
  })

  it('by the button runs a script that names its environment', () => {
    expect(scripts['deploy']).toBe('wrangler deploy --env=')
  })
})

describe('the guide for operators', () => {
  const guide = readFileSync('OPERATING.md', 'utf8')

  it('runs only scripts that there are', () => {
    const named = [...guide.matchAll(/npm run ([\w:]+)/gu)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('makes every queue before the first deployment to its environment', () => {
    for (const env of ['', 'staging']) {
      const deployed = guide.indexOf(env ? `npm run deploy:${env}` : 'npm run deploy\n')
      const { queues } = unstable_readConfig({ config: 'wrangler.toml', env })
      for (const { queue } of queues.producers ?? []) {
        const made = guide.indexOf(`npx wrangler queues create ${queue}\n`)
        expect(made, queue).toBeGreaterThan(0)
        expect(made, queue).toBeLessThan(deployed)
      }
    }
  })

  it('names every setting', () => {
    const missing = [...settings.keys()].filter((name) => !guide.includes(`\`${name}\``))
    expect(missing).toEqual([])
  })
})
