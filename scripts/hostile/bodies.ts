import { readFileSync } from 'node:fs'

const printed = readFileSync('corpus/generated/source.txt', 'utf8').split(/\s+/u)

/** Words that no paper prints, all different. */
const unknownWords = (count: number): string =>
  Array.from({ length: count }, (_, index) => `qz${index.toString(36)}vx`).join(' ')

/** Words of the paper, out of their order. */
const shuffledWords = (count: number): string =>
  Array.from({ length: count }, (_, index) => printed[(index * 7919) % printed.length]).join(' ')

/** The longest question that there may be. */
const filled = (text: string): string => text.repeat(Math.ceil(1000 / text.length)).slice(0, 1000)

/** Questions that are dear to answer, or odd to read. */
export const QUESTIONS: readonly string[] = [
  'What does footnote 38 say?',
  'source?',
  unknownWords(110),
  shuffledWords(140),
  filled('a '),
  filled('the '),
  filled('"a" '),
  filled('fn 14, '),
  filled('p 83 and '),
  filled('??? '),
  filled('(((((['),
  filled('\\'),
  filled('북한 '),
  filled('延边朝鲜'),
  filled('e\u0301\u0323'),
  filled('\u202E\u200B\u00AD'),
  filled('\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'),
  '\u0000\u0001\u001F',
  '__proto__ constructor toString',
  '<script>alert(1)</script>',
  "'; DROP TABLE events; --",
  '%00%ff%zz ${7*7} {{7*7}}',
]

const turn = (question: string, passages: readonly string[] = ['p1', 'p27', 'fn14']) => ({ question, passages })
const history = (question: string) => Array.from({ length: 10 }, () => turn(question))

/** Bodies with the type that they say they have. */
export const BODIES: readonly (readonly [type: string, body: string | Buffer])[] = [
  ['application/json', ''],
  ['application/json', 'abc'],
  ['application/json', '{}'],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '1e999'],
  ['application/json', '"\\ud800"'],
  ['application/json', '['.repeat(16_000)],
  ['application/json', '{"a":'.repeat(3000)],
  ['application/json', '{"__proto__":{"question":"why"}}'],
  ['application/json', '{"question":"why","question":{}}'],
  ['application/json', '{"question":"\\u0000"}'],
  ['application/json', '{"question":"why","limit":1e400}'],
  ['application/json', '{"question":["why"]}'],
  ['application/json', JSON.stringify({ question: 'x'.repeat(17_000) })],
  [
    'application/json',
    Buffer.concat([Buffer.from('{"question":"'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')]),
  ],
  ['application/json', `\uFEFF${JSON.stringify({ question: 'why' })}`],
  ['application/json', Buffer.from(JSON.stringify({ question: 'why' }), 'utf16le')],
  ...QUESTIONS.map((question) => ['application/json', JSON.stringify({ question })] as const),
  ...QUESTIONS.map((quote) => ['application/json', JSON.stringify({ quote })] as const),
  ['application/json', JSON.stringify({ question: 'and the children?', history: history(shuffledWords(110)) })],
  ['application/json', JSON.stringify({ question: unknownWords(100), history: history(unknownWords(100)) })],
  ['application/json', JSON.stringify({ question: 'more', history: history('fn 14') })],
  ['application/json', JSON.stringify({ quote: shuffledWords(2000) })],
  [
    'application/json',
    JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'ask', arguments: { question: shuffledWords(100) } },
    }),
  ],
  ['application/json', JSON.stringify({ jsonrpc: '2.0', id: null, method: 'initialize', params: [] })],
  ['application/json', JSON.stringify({ jsonrpc: '2.0', id: {}, method: '__proto__' })],
  [
    'application/json',
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'resources/read', params: { uri: 'ibid://../..' } }),
  ],
  ['application/x-www-form-urlencoded', 'question=why'],
  ['application/x-www-form-urlencoded', 'quote=%ff%fe%zz&from=-1'],
  ['application/x-www-form-urlencoded', `quote=${encodeURIComponent(shuffledWords(1500))}&from=99999999`],
  ['application/x-www-form-urlencoded', 'command=%2Fibid&text=why&team_id=T1'],
  ['application/x-www-form-urlencoded', 'payload=%7B'],
  ['application/x-www-form-urlencoded', '&&&===%%%'],
  ['multipart/form-data', '--x\r\n\r\n'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="question"\r\n\r\nwhy\r\n--x--\r\n'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="question"; filename="a"\r\n\r\n\u0000',
  ],
  ['text/plain', 'why'],
  ['application/json; charset=utf-16', '{}'],
  ['\u0080/\u0080', 'why'],
  ['', '{"question":"why"}'],
]
