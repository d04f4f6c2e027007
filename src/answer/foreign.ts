import type { Desk } from './library.ts'
import { type Language, languageOf } from './language-of.ts'
import { TELLING_ENGLISH } from '../english/asking.ts'
import type { REPLIES } from '../english/said/replies.ts'
import type { Outcome } from './outcome.ts'
import { reply } from './replies.ts'

/** Words that tell a language by themselves: nobody who asks in English has them. */
const ALONE: Readonly<Record<string, string>> = {
  French: 'pourquoi combien quels quelles quelle quel où quoi est-ce dans avec cette ils elles sont leurs aux',
  German:
    'warum wieso weshalb wieviele wieviel welche welcher welches welchen wohin woher wann womit nicht werden wird viele',
  Spanish: 'por-qué qué cuántos cuántas cuánto cuánta cómo dónde cuándo quién quiénes cuál cuáles cuantos desde hacia',
  Italian: 'perché perchè quanti quante quanto quali che-cosa delle degli dalla nella sono gli questo questa',
  Portuguese: 'quantos quantas quem quais porquê são não há pelo pela',
  Dutch: 'waarom hoeveel wanneer welke waarheen worden wordt zijn niet het deze heeft geen',
  Scandinavian: 'varför hvorfor hvordan hvor hvad hvem vem vilka vilken när och är inte ikke från många mange',
  Polish: 'dlaczego jak gdzie kiedy jakie jaki jaka czy się jest są który których przez dla',
  Romanian: 'câți câte cât unde când și în este sunt pentru',
  Turkish: 'neden niçin niye kaç nasıl nerede nereye kimler hangi için değil çok',
  Indonesian: 'mengapa kenapa berapa bagaimana apakah kapan dimana siapa dengan tidak untuk',
  Vietnamese: 'tại-sao vì-sao bao-nhiêu nào gì đâu mấy là của những các người được trong với không và cho',
}

/** Words that tell a language together: each is a name, or an abbreviation, or borrowed, in English too. */
const TOGETHER: Readonly<Record<string, string>> = {
  French: 'comment qui que quand le la les de des du une et en est pour sur ne pas au leur ce ont nés par a',
  German: 'wie wer wo wen wem was der das den dem des und ist sind nach für mit von aus ein eine sie im zu auf hat',
  Spanish: 'por que como el la los las de del y en es son para con se hay sus al les una donde quien',
  Italian:
    'chi ha che cosa dove come quando quale il la le lo di del della dei dal nel è per con si una da loro ai alla non',
  Portuguese: 'quanto onde qual por que como os um uma da das dos e é para com se na nos nas em ao de',
  Dutch: 'wie wat waar hoe een de en van naar voor met uit er hun dat zij ze bij te',
  Scandinavian: 'hur vad det att som den ett er fra til og de bor i på för av',
  Polish: 'ile kto co w na z nie po za od ich tym o',
  Romanian: 'cine ce care la de din nu cu pe lor că un ca sau',
  Turkish: 'kim ne ve bir bu ile mi mı mu ki olan var göre nın kadar',
  Indonesian: 'apa yang mana di dari ke dan ini itu orang adalah oleh pada dalam mereka para banyak ada',
  Vietnamese: 'sao có ở bị từ này vào một đến về xảy ra',
}

/** A message needs so much to be told by, and as much again for each English word in it. */
const ENOUGH = 3

const listed = (words: string | undefined): string[] => (words === undefined ? [] : words.split(' '))

/** The languages that each word is of, by their numbers, and how much it counts: enough, or 1. */
const TELLING = new Map<string, (readonly [language: number, weight: number])[]>()
for (const [language, name] of Object.keys(ALONE).entries()) {
  const weights = new Map([
    ...listed(TOGETHER[name]).map((word) => [word, 1] as const),
    ...listed(ALONE[name]).map((word) => [word, ENOUGH] as const),
  ])
  for (const [word, weight] of weights) {
    const told = TELLING.get(word)
    if (told) told.push([language, weight])
    else TELLING.set(word, [[language, weight]])
  }
}

const NONE: readonly never[] = []

/** A message without a letter of another script, as nearly all are. */
const ASCII = /^\p{ASCII}*$/u

/** Words that the lists have before another, as "por-qué" has "por". */
const BEFORE_ANOTHER = new Set([...TELLING.keys()].flatMap((word) => (word.includes('-') ? [word.split('-')[0]] : [])))

/** The words of a message, and every two beside each other that the lists may have. */
function wordsOf(message: string): ReadonlySet<string> {
  const words =
    message
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const pairs = words.flatMap((word, at) => (BEFORE_ANOTHER.has(word) ? [`${word}-${words[at + 1] ?? ''}`] : []))
  return new Set([...words, ...pairs])
}

/** Whether most of a message is in another script: one name in Latin letters, or in others, decides nothing. */
function isInOtherScript(message: string): boolean {
  const latin = message.match(/\p{Script=Latin}/gu)?.length ?? 0
  const others = (message.match(/\p{L}/gu)?.length ?? 0) - latin
  // A syllable or character of Korean or Chinese says as much as two letters, unless the message asks in English.
  const weight = languageOf(message) !== undefined && !asksInEnglish(message) ? 2 : 1
  return weight * others > latin
}

/**
 * Whether a message is in another script or language than the paper's, which is English. Only the smallest words count,
 * so that a name or a loan makes no English message foreign; of a language that is not listed nothing is known.
 */
export function isForeign(message: string): boolean {
  if (!ASCII.test(message) && isInOtherScript(message)) return true
  let english = 0
  let most = 0
  const told = new Map<number, number>()
  for (const word of wordsOf(message)) {
    if (TELLING_ENGLISH.has(word)) english++
    for (const [language, weight] of TELLING.get(word) ?? NONE) {
      const sum = (told.get(language) ?? 0) + weight
      told.set(language, sum)
      if (sum > most) most = sum
    }
  }
  return most >= ENOUGH * (english + 1)
}

/** Whether a message has one of the words that English asks with; "UNHCR의 입장" has none, though most of it is Latin. */
export const asksInEnglish = (message: string): boolean =>
  [...wordsOf(message)].some((word) => TELLING_ENGLISH.has(word))

/** The reply to those who ask in a language, in that language. */
const HINTS = { ko: 'inKorean', 'zh-Hans': 'inSimplified', 'zh-Hant': 'inTraditional' } as const satisfies Readonly<
  Record<Language, keyof typeof REPLIES>
>

/** What is said to a question that is not in English, and what of it can be asked in the paper’s words. */
export function askEnglish(
  { glossary }: Pick<Desk, 'glossary'>,
  question: string,
): Required<Pick<Outcome, 'reply' | 'said' | 'offers'>> {
  const language = languageOf(question)
  const gloss = glossary.read(question)
  const named = gloss?.named ?? []
  const sentences = [
    reply('notEnglish'),
    ...(language ? [reply(HINTS[language])] : []),
    ...(named.length > 0 ? [reply('someTerms', { terms: named.join(', ') })] : []),
  ]
  return { reply: sentences.join(' '), said: 'notEnglish', offers: gloss && named.length > 0 ? [gloss.english] : [] }
}
