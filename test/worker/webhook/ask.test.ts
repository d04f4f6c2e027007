import { evictDurableObject } from 'cloudflare:test'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { questionAnswered } from '../../../src/contract/webhook.ts'
import { ask, problemOf } from '../client.ts'
import {
  BINDINGS,
  event,
  headersFor,
  OLD_SECRET,
  post,
  postSigned,
  QUESTION,
  SECRET,
  STRANGE_SECRET,
} from './signed.ts'

const plain = (response: Response): Record<string, string> => Object.fromEntries(response.headers)

describe('a signed question', () => {
  it('is answered like any other, in an event signed under its id', async () => {
    const response = await postSigned(event(), 'msg_answered')
    expect(response.status).toBe(200)
    expect(plain(response)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'webhook-id': 'msg_answered',
    })
    const body = await response.text()
    const answered = questionAnswered.parse(new Webhook(SECRET).verify(body, plain(response)))
    expect(answered.data).toEqual(await ask(QUESTION))
  })

  it('holds by the specification itself, without its library', async () => {
    const raw = (secret: string) => Uint8Array.from(atob(secret.slice('whsec_'.length)), (c) => c.charCodeAt(0))
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', raw(SECRET), algorithm, false, ['sign', 'verify'])
    const bytes = (text: string) => new TextEncoder().encode(text)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const body = event({ question: 'Où est l’Ibid. № 38 – “naïve”? 북한' })
    const mac = await crypto.subtle.sign('HMAC', key, bytes(`msg_spec.${timestamp}.${body}`))
    const signature = `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`
    const response = await post(body, {
      'content-type': 'application/json',
      'webhook-id': 'msg_spec',
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    })
    expect(response.status).toBe(200)
    const [version, code = ''] = (response.headers.get('webhook-signature') ?? '').split(',')
    expect(version).toBe('v1')
    const signed = bytes(`msg_spec.${response.headers.get('webhook-timestamp')}.${await response.text()}`)
    const given = Uint8Array.from(atob(code), (c) => c.charCodeAt(0))
    expect(await crypto.subtle.verify('HMAC', key, given, signed)).toBe(true)
  })

  it.each([
    ['limit', { limit: 1 }, { limit: 1 }],
    [
      'history',
      {
        question: 'and what does she do now?',
        history: [{ question: 'What happened at the miso factory?', passages: ['p36'] }],
      },
      { history: [{ question: 'What happened at the miso factory?', passages: ['p36'] }] },
    ],
  ])('may have a %s', async (name, data, same) => {
    const response = await postSigned(event(data), `msg_with_${name}`)
    const { data: answer } = questionAnswered.parse(await response.json())
    expect(answer).toEqual(await ask('question' in data ? data.question : QUESTION, same))
  })

  it.each(['2026-11-23T12:00:00Z', '2026-11-23T12:00:00.123456Z', '2026-11-23T21:00:00+09:00'])(
    'may be stamped %s',
    async (timestamp) => {
      const body = JSON.stringify({ type: 'question.asked', timestamp, data: { question: QUESTION } })
      expect((await postSigned(body, `msg_${timestamp.replaceAll(/\W/gu, '')}`)).status).toBe(200)
    },
  )

  it('gets an event of less than 20 KB, however much it asks for', async () => {
    for (const page of [75, 78, 82, 86, 90, 94, 97]) {
      const body = event({ question: `What is on page ${page}?`, limit: 10 })
      const answer = await (await postSigned(body, `msg_page_${page}`)).arrayBuffer()
      expect(answer.byteLength).toBeLessThan(20_000)
    }
  })
})

describe('while a secret is being replaced', () => {
  const settings = { WEBHOOK_SECRET: `${SECRET} ${OLD_SECRET}` }

  it.each([
    ['new', SECRET],
    ['old', OLD_SECRET],
  ])('the %s one signs a question and verifies its answer', async (name, secret) => {
    const body = event()
    const response = await post(body, headersFor(body, `msg_${name}_secret`, secret), settings)
    expect(response.status).toBe(200)
    expect(new Webhook(secret).verify(await response.text(), plain(response))).toMatchObject({
      type: 'question.answered',
    })
  })

  it('a signature that holds is found among others', async () => {
    const body = event()
    const headers = headersFor(body, 'msg_several', OLD_SECRET)
    const strange = headersFor(body, 'msg_several', STRANGE_SECRET)['webhook-signature']
    const signature = `v1a,AAAA ${strange} v1 ${headers['webhook-signature']}`
    expect((await post(body, { ...headers, 'webhook-signature': signature }, settings)).status).toBe(200)
  })

  it('no third one does', async () => {
    const body = event()
    expect((await post(body, headersFor(body, 'msg_third', STRANGE_SECRET), settings)).status).toBe(401)
  })
})

describe('a partner by name', () => {
  const settings = { WEBHOOK_SECRET: SECRET, WEBHOOK_SECRET_CRM: OLD_SECRET }
  const from = (secret: string, data: Record<string, unknown> = {}) => {
    const body = event(data)
    return post(body, headersFor(body, 'msg_shared', secret), settings)
  }

  it('has ids of its own, and answers signed with its own secret alone', async () => {
    const ours = await from(SECRET)
    const theirs = await from(OLD_SECRET, { question: 'What is on page 83?' })
    expect([ours.status, theirs.status]).toEqual([200, 200])
    const [one, other] = [await ours.text(), await theirs.text()]
    expect(other).not.toBe(one)
    expect(() => new Webhook(OLD_SECRET).verify(other, plain(theirs))).not.toThrow()
    expect(() => new Webhook(SECRET).verify(other, plain(theirs))).toThrow()
    expect(await (await from(OLD_SECRET, { question: 'What is on page 83?' })).text()).toBe(other)
  })

  it('is nobody without its secret', async () => {
    expect((await from(STRANGE_SECRET)).status).toBe(401)
  })
})

describe('the same webhook-id again', () => {
  it('gets the same response, freshly signed', async () => {
    const first = await (await postSigned(event(), 'msg_again')).text()
    const again = await postSigned(event().replace('12:00:00.000Z', '12:00:07.000Z'), 'msg_again')
    const body = await again.text()
    expect(body).toBe(first)
    expect(() => new Webhook(SECRET).verify(body, plain(again))).not.toThrow()
  })

  it.each([
    ['question', { question: 'What is on page 83?' }],
    ['limit', { limit: 1 }],
    ['history', { history: [{ question: 'Who prefers a dog?' }] }],
    ['checked quotation', { question: 'Did he write "only the survivors of a plumper system can talk"?' }],
  ])('for another %s is a 409, and changes nothing', async (name, data) => {
    const id = `msg_other_${name.replace(' ', '_')}`
    const first = await (await postSigned(event(), id)).text()
    const other = await postSigned(event(data), id)
    expect(other.status).toBe(409)
    expect((await problemOf(other)).detail).toContain('webhook-id')
    expect(await (await postSigned(event(), id)).text()).toBe(first)
    expect((await postSigned(event(data), `${id}_first`)).status).toBe(200)
    expect((await postSigned(event(), `${id}_first`)).status).toBe(409)
  })

  it('is known for the same while its secret is replaced, and after', async () => {
    const under = (WEBHOOK_SECRET: string, secret: string, data = {}) => {
      const body = event(data)
      return post(body, headersFor(body, 'msg_rotated', secret), { WEBHOOK_SECRET })
    }
    const first = await (await under(OLD_SECRET, OLD_SECRET)).text()
    expect(await (await under(`${SECRET} ${OLD_SECRET}`, SECRET)).text()).toBe(first)
    expect((await under(`${SECRET} ${OLD_SECRET}`, SECRET, { limit: 1 })).status).toBe(409)
    // Nothing can be said any more: it is taken for the same.
    expect(await (await under(SECRET, SECRET, { limit: 1 })).text()).toBe(first)
  })

  it('a hundred times at once gets one response', async () => {
    const copies = await Promise.all(Array.from({ length: 100 }, () => postSigned(event(), 'msg_hundred')))
    const bodies = await Promise.all(copies.map((response) => response.text()))
    expect(new Set(bodies).size).toBe(1)
    expect(questionAnswered.parse(JSON.parse(bodies[0] ?? '')).data.status).toBe('answered')
  })

  it('gets the same response from an object that was evicted in between', async () => {
    const first = await (await postSigned(event(), 'msg_evicted')).text()
    await evictDurableObject(BINDINGS.WEBHOOK_INBOX.getByName('msg_evicted'))
    expect(await (await postSigned(event(), 'msg_evicted')).text()).toBe(first)
  })

  it('after a body that did not fit is answered: a refusal keeps nothing', async () => {
    expect((await postSigned('{}', 'msg_mended')).status).toBe(400)
    expect((await postSigned(event(), 'msg_mended')).status).toBe(200)
  })
})
