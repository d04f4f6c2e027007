import { describe, expect, it } from 'vitest'
import { readRules, readWays } from '../../src/intent/reader.ts'
import { readFieldWays } from '../../src/intent/ways.ts'

const words = (message: string): string[] => message.split(' ')
const SHARED = readRules('<frame> = please|the|it\n<polite> = please\n<this> = it|the (paper|text)')

describe('a way of asking', () => {
  it.each([
    ['how (old|long) is <this>', 'how long is the paper'],
    ['how (old|long) is <this>', 'please how old is it'],
    ['who cite[s|d] <this>', 'who cited it'],
    ['who cite[s|d] <this>', 'who cite it'],
    ['when [ever] was <this> printed', 'when was the text printed'],
    ['abstract | summary', 'the summary please'],
    ['{figure} pages', '97 pages'],
    ['only: title', 'please title please'],
    ['first: title\nbehind: anything', 'please title of the treaty'],
    ['title\naround: full', 'the full title'],
    ['<this> = essay\nhow long is <this>', 'how long is essay'],
    ['what did {known} print\naround: authors', 'what did the authors print'],
  ])('%j is heard in %j', (way, message) => {
    expect(readWays(SHARED, way)(words(message))).not.toBeNull()
  })

  it.each([
    ['how (old|long) is <this>', 'how long is the border'],
    ['how (old|long) is <this>', 'how long is it there'],
    ['who cite[s|d] <this>', 'who citing it'],
    ['{figure} pages', 'all pages'],
    ['only: title', 'the title'],
    ['first: title\nbehind: anything', 'the title of it'],
    ['title\nnever: the', 'the title'],
    ['title\nexcept: title it', 'title it'],
    ['title\nbefore: nothing', 'the title'],
    ['what did {known} print', 'what did the authors print'],
  ])('%j is not heard in %j', (way, message) => {
    expect(readWays(SHARED, way)(words(message))).toBeNull()
  })

  it.each([
    ['source for [the] {topic}', 'the source for the bounty please', 'bounty'],
    ['who says [that] {topic}', 'who says that women are sold', 'women are sold'],
    ['{topic} says who', 'women are sold says who please', 'women are sold'],
  ])('%j keeps the topic of %j', (way, message, topic) => {
    const match = readWays(SHARED, way)(words(message))
    expect(words(message).slice(match?.from, match?.to).join(' ')).toBe(topic)
  })

  it.each(['how (old', 'how old)', 'how [old', 'how old is <that>'])('%j is refused', (way) => {
    expect(() => readWays(SHARED, way)).toThrow(SyntaxError)
  })

  it('takes work that grows no faster than the message', () => {
    const read = readWays(
      SHARED,
      '[a|b] [a a] [a|b] [{words}] (a|a a|[a] b) [{topic}] (a|b) [a] [{words}] x\nbefore: anything\nbehind: a',
    )
    const readsOf = (length: number): number => {
      let reads = 0
      const message = Array.from({ length }, (_, at) => (at === 0 ? 'x' : 'a'))
      const counting = new Proxy(message, {
        get(target, key, receiver) {
          reads++
          return Reflect.get(target, key, receiver) as unknown
        },
      })
      expect(read(counting)).toBeNull()
      return reads
    }
    expect(readsOf(400)).toBeGreaterThan(400)
    expect(readsOf(800) / readsOf(400)).toBeLessThan(2.1)
  })
})

describe('the ways of a field', () => {
  it('stand under the names of kinds', () => {
    const text = '# remark\n\n## methods\nhow many trials\n\n## source\n<work> = trial[s]\n'
    expect(readFieldWays(text)).toEqual({ methods: 'how many trials', source: '<work> = trial[s]' })
    expect(readFieldWays('')).toEqual({})
  })

  it.each(['## habits\nhow often', '## methods\nhow (many'])('are refused as %j', (text) => {
    expect(() => readFieldWays(text)).toThrow(SyntaxError)
  })
})
