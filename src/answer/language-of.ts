/** The languages besides English that Ibid speaks, as BCP 47 tags. */
export type Language = 'ko' | 'zh-Hans' | 'zh-Hant'

/** Characters of common words that stand in one of the two ways of writing Chinese only. */
const SIMPLIFIED = /[们国这对说为时会来个过给让还难问边东车门开关话见长马鱼鸟吗么没实样发与从义华汉韩历亚区杀书]/u
const TRADITIONAL = /[們國這對說為時會來個過給讓還難問邊東車門開關話見長馬魚鳥嗎麼沒實樣發後裡與從義華漢韓歷亞區殺書]/u

/** The language of what somebody wrote, as far as its script tells; undefined for all but Korean and Chinese. */
export function languageOf(text: string): Language | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  // Kana make it Japanese.
  if (!/\p{Script=Han}/u.test(text) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return undefined
  return TRADITIONAL.test(text) && !SIMPLIFIED.test(text) ? 'zh-Hant' : 'zh-Hans'
}

/** The language of a BCP 47 tag, where Ibid speaks it besides English: "zh-TW" is traditional Chinese. */
export function languageFor(tag: string): Language | undefined {
  const [primary, ...subtags] = tag.toLowerCase().split('-')
  if (primary === 'ko') return 'ko'
  if (primary !== 'zh') return undefined
  if (subtags.includes('hans')) return 'zh-Hans'
  return subtags.some((subtag) => /^(?:hant|tw|hk|mo)$/u.test(subtag)) ? 'zh-Hant' : 'zh-Hans'
}
