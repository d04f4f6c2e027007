import { describe, expect, it } from 'vitest'
import { now, PUBLIC_KEY, send } from './discord-client.ts'

const PING = '{"type":1}'

describe('while the application is being replaced', () => {
  const OTHER = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'

  it.each([
    [`${PUBLIC_KEY} ${OTHER}`, 200],
    [`${OTHER} ${PUBLIC_KEY}`, 200],
    [OTHER, 401],
  ])('what is signed with one of the keys is answered (%s: %i)', async (keys, status) => {
    expect((await send(PING, {}, now(), keys)).status).toBe(status)
  })
})
