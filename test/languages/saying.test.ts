import { describe, expect, it } from 'vitest'
import { QUESTION_LENGTH } from '../../src/answer/bounds.ts'
import { RULES } from '../../src/answer/rules.ts'
import { ERRORS } from '../../src/english/said/errors.ts'
import { NAMING, REMARKS } from '../../src/english/said/remarks.ts'
import { REPLIES } from '../../src/english/said/replies.ts'
import { WHOSE } from '../../src/english/said/whose-words.ts'
import { OVER_RATE } from '../../src/http/limits.ts'
import { ko } from '../../src/languages/ko.ts'
import { type Say, sayingIn } from '../../src/languages/saying.ts'
import { PHRASES } from '../../src/languages/phrases.ts'
import { type Table, VALUES } from '../../src/languages/table.ts'
import { zhHans } from '../../src/languages/zh-hans.ts'
import { zhHant } from '../../src/languages/zh-hant.ts'
import { misfit } from '../../src/local/problem.ts'

const TABLES = [ko, zhHans, zhHant].map((table): [string, Table] => [table.language, table])

const hints = /^in(?:Korean|Simplified|Traditional)$/u

/** Every English template with the one of a table, by its name. */
const pairsOf = (table: Table): [name: string, english: string, own: string | undefined][] =>
  [
    { english: REPLIES, own: table.replies },
    { english: REMARKS, own: table.remarks },
    { english: NAMING, own: table.naming },
    { english: WHOSE, own: table.whose },
    { english: ERRORS, own: table.errors },
    { english: VALUES, own: table.values },
    { english: PHRASES, own: table.phrases },
  ].flatMap(({ english, own }) =>
    Object.entries(english)
      .filter(([name]) => !hints.test(name))
      .map(([name, text]): [string, string, string | undefined] => [
        name,
        text,
        (own as Readonly<Record<string, string>>)[name],
      ]),
  )

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort()

/** What may stand in the braces of a sentence, as the core fills them. */
const VALUES_SAID: Readonly<Record<string, string>> = {
  place: 'pages 83–84',
  places: 'page 78, pages 83–84',
  cited: 'notes 3 and 4',
  notes: 'its passage has notes 3, 4, and 7',
  numbers: '3, 4 and 7',
  list: ': “China” for “it”, “the, or a” added, 3 more',
  name: 'Human Rights Watch',
  section: 'The Situation in China',
  speaker: 'Kim Hyuk',
  n: 'Kim Hyuk”, “UNHCR',
  printed: 'eigth',
  reading: 'eight',
  terms: 'forced return, Yanbian',
  what: 'The question',
  methods: 'GET, HEAD',
  types: 'text/plain, application/vnd.citationstyles.csl+json',
  part: 'The documentation',
}
const fill = (text: string): string => text.replace(/\{(\w+)\}/gu, (_, name: string) => VALUES_SAID[name] ?? '12')

describe.each(TABLES)('the table of %s', (_, table) => {
  const say = sayingIn(table)

  it('has every template, with the placeholders of the English one', () => {
    for (const [name, english, own] of pairsOf(table)) {
      expect([name, placeholders(own ?? '')]).toEqual([name, placeholders(english)])
      expect(own).not.toBe('')
    }
  })

  it('says every sentence, none of it in English but the paper’s own words', () => {
    const own = new Set(['Human', 'Rights', 'Watch', 'The', 'Situation', 'in', 'China', 'Kim', 'Hyuk', 'UNHCR', 'it'])
    for (const word of [
      'the',
      'or',
      'a',
      'eigth',
      'eight',
      'forced',
      'return',
      'Yanbian',
      'Ibid',
      'sic',
      'v',
      'passages',
      'sources',
      'KiB',
      'UTF',
      'GET',
      'HEAD',
      'JSON',
      'SECURITY',
      'CONTACT',
      'footnotes',
      ...(VALUES_SAID['types']?.match(/[A-Za-z]+/gu) ?? []),
    ])
      own.add(word)
    for (const english of [REPLIES, REMARKS, NAMING, WHOSE, ERRORS].flatMap((texts) => Object.values(texts))) {
      const said = say(fill(english))
      expect(said, english).toBeDefined()
      expect((said ?? '').match(/[A-Za-z]+/gu)?.filter((word) => !own.has(word)) ?? [], `${english} → ${said}`).toEqual(
        [],
      )
    }
  })

  it('says whose words are those of somebody without a name, as of one with a name but without the marks', () => {
    for (const english of Object.values(WHOSE).filter((text) => text.includes('{n}'))) {
      const named = say(english.replace('{n}', 'Kim Hyuk'))
      expect(named).toMatch(/[“「]Kim Hyuk[”」]/u)
      expect(say(english.replace('“{n}”', 'somebody'))).toBe(named?.replace(/[“「]Kim Hyuk[”」]/u, table.whose.nobody))
    }
  })

  it('says several sentences one after the other, and leaves its own hint out', () => {
    const both = say(`${fill(REPLIES.footnotesAbsent)} ${fill(REPLIES.footnote)}`)
    expect(both).toContain(say(fill(REPLIES.footnotesAbsent)))
    expect(both).toContain(say(fill(REPLIES.footnote)))
    expect(say(`${REPLIES.notEnglish} ${REPLIES.inKorean}`)).toBe(table.replies.notEnglish)
  })

  it('says what the doors say of a question that does not fit', () => {
    const { filled, length, wellFormed, visible } = RULES
    for (const rule of [filled, length, wellFormed, visible]) {
      expect(say(misfit([rule]).problem.detail), rule).toBeDefined()
      expect(say(`The question ${rule}.`), rule).toBeDefined()
    }
    expect(say(`The question ${length}.`)).toContain(String(QUESTION_LENGTH))
    expect(say(OVER_RATE.detail)).toContain('60')
  })

  it('says nothing for a sentence that is none of Ibid’s', () => {
    expect(say('The paper was written by somebody else.')).toBeUndefined()
  })
})

describe('a sentence with places', () => {
  const said = [ko, zhHans, zhHant].map((table) =>
    sayingIn(table)('It is cited to pages 75–76, but stands on page 82.'),
  )

  it('has them in its language', () => {
    expect(said[0]).toContain('75–76쪽')
    expect(said[1]).toContain('第82页')
    expect(said[2]).toContain('第82頁')
  })
})

describe('a sentence with a list', () => {
  it('has what was put in and for what', () => {
    const english =
      'The words in square brackets are the writer’s, not the paper’s: “China” for “it”, “the, or a” added.'
    expect(sayingIn(zhHant)(english)).toBe(
      '方括號裡的話是引用者加的，不是論文的：以「China」代「it」、增加「the, or a」。',
    )
  })
})

describe('names and English words in Chinese', () => {
  const [simplified, traditional] = [zhHans, zhHant].map((table) => sayingIn(table)) as [Say, Say]

  it('have the marks of its way of writing, and no commas of English between them', () => {
    const whose = 'Words of “Kim Hyuk”, “UNHCR”, quoted by the author'
    expect(simplified(whose)).toBe('作者所引“Kim Hyuk”、“UNHCR”的话')
    expect(traditional(whose)).toBe('作者所引「Kim Hyuk」、「UNHCR」的話')
    expect(traditional('Asked as: forced return, Yanbian.')).toBe('已用以下英文詞語查詢：forced return、Yanbian。')
    expect(simplified('This address answers GET, HEAD.')).toBe('此地址只接受 GET、HEAD 请求。')
    const omission = 'It leaves words out and says so; what is left stands in this order: “the men, and”, “all”.'
    expect(traditional(omission)).toContain('「the men, and」、「all」')
  })
})

describe('what a page says besides', () => {
  it.each(TABLES)('is in %s, with as many links', (_, { phrases }) => {
    const links = (text: string): number => text.match(/\[[^\]]+\]/gu)?.length ?? 0
    for (const [name, english] of Object.entries(PHRASES)) {
      expect([name, links(phrases[name as keyof typeof PHRASES])]).toEqual([name, links(english)])
    }
  })
})
