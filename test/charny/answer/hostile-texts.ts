import { readFileSync } from 'node:fs'

const source = readFileSync('corpus/generated/source.txt', 'utf8')
const words = source.split(/\s+/u)

/** What a body of 16 KiB can hold, in characters of one byte. */
const SIZE = 16_300

const filled = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE)

/** A stretch of the paper, another for every number. */
const stretch = (index: number, length: number): string[] => {
  const start = (index * 7919) % (words.length - length)
  return words.slice(start, start + length)
}

const quoting = (quotation: (index: number) => string): string => {
  let text = ''
  for (let index = 0; text.length < SIZE; index += 1) text += `He says “${quotation(index)}” and then `
  return text.slice(0, SIZE)
}

const everyOther = (word: string, step: number): string =>
  words
    .slice(0, 2400)
    .map((printed, index) => (index % step === 0 ? word : printed))
    .join(' ')

/** Texts that are dear to check, each with a name. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['quotation marks', filled('"')],
  ['open quotation marks', filled('“a ')],
  ['quoted letters', filled('“a” ')],
  ['a quoted name', filled('“North Korea” ')],
  ['single marks between letters', filled("a'")],
  ['single marks that may be plurals', filled("s' a ")],
  ['block quotations of a letter', filled('> a\n\n')],
  ['one letter', filled('a')],
  ['one word', filled('the ')],
  ['one name', filled('North Koreans in China ')],
  ['common pairs', filled('of the border in the ')],
  ['full stops, and a word', `${filled('.')}a`],
  ['brackets around words', filled('[the] border ')],
  ['omissions', filled('the … ')],
  ['notes on emphasis', filled('(emphasis added) ')],
  ['forty omissions', 'crossing the border into China … '.repeat(40)],
  ['forty asides', 'North Koreans in China [who] '.repeat(40)],
  ['glued numbers', filled('China.14 ')],
  ['combining marks', `a${filled('\u0301')}`],
  ['ligatures that NFKC spells out', filled('\uFDFA')],
  ['Korean', filled('한국의 난민은 ')],
  ['Chinese without spaces', filled('中国政府应当停止遣返朝鲜难民')],
  ['emoji', filled('👩‍👩‍👧‍👦')],
  ['markup', filled('<script>alert(1)</script>')],
  ['the start of the paper', source.slice(0, SIZE)],
  ['the start of the paper in block quotations', source.slice(0, 15_000).replace(/^/gmu, '> ')],
  ['the whole paper', source],
  ['every tenth word another', everyOther('zebra', 10)],
  ['every third word a negation', everyOther('not', 3)],
  ['the words of the paper backwards', words.toReversed().join(' ').slice(0, SIZE)],
  ['exact quotations', quoting((index) => stretch(index, 8).join(' '))],
  ['altered quotations', quoting((index) => stretch(index, 50).with(5, 'zebra').with(25, 'no').join(' '))],
  ['long altered quotations', quoting((index) => stretch(index, 290).with(5, 'zebra').with(250, 'no').join(' '))],
  ['quotations backwards', quoting((index) => stretch(index, 60).toReversed().join(' '))],
  ['quotations of names', quoting(() => 'North Koreans in China '.repeat(15))],
  ['quotations of omissions', quoting(() => 'North Koreans in China … the border … '.repeat(15))],
  ['quotations from all over', quoting((index) => stretch(index, 4).join(' … '))],
]
