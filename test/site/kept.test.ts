import { describe, expect, it } from 'vitest'
import { kept } from '../../src/site/shell/kept.ts'

describe('a text that is kept', () => {
  it('is made once for an origin, and under its ETag', async () => {
    let made = 0
    const text = kept((origin) => `${origin} ${(made += 1)}`)
    const first = await text('https://a.example')
    expect(first).toEqual({ text: 'https://a.example 1', etag: expect.stringMatching(/^"[\da-f]{20}"$/u) })
    expect(await text('https://a.example')).toBe(first)
    expect((await text('https://b.example')).text).toBe('https://b.example 2')
  })

  it('is made anew after it could not be', async () => {
    let made = 0
    const text = kept(() => {
      made += 1
      if (made === 1) throw new Error('not now')
      return 'here'
    })
    await expect(text('https://a.example')).rejects.toThrow('not now')
    expect((await text('https://a.example')).text).toBe('here')
  })

  it('waits for no request but its own: one whose client has gone never ends', async () => {
    let made = 0
    const text = kept(() => {
      made += 1
      return made === 1 ? new Promise<string>(() => {}) : 'here'
    })
    void text('https://a.example')
    expect((await text('https://a.example')).text).toBe('here')
  })
})
