/**
 * Steps and bare follow-ups in Korean and Chinese, by the English message that they are read as. Each is the whole of a
 * message, written here without spaces; "/" stands between ways of saying it.
 */
const SAID: Readonly<Record<string, string>> = {
  'next page':
    '다음쪽/다음페이지/그다음쪽/그다음페이지/뒤쪽/下一页/后一页/后面一页/翻页/下页/下一頁/後一頁/後面一頁/翻頁/下頁',
  'previous page':
    '이전쪽/이전페이지/앞쪽/앞페이지/전쪽/전페이지/上一页/前一页/前面一页/上页/上一頁/前一頁/前面一頁/上頁',
  'next footnote':
    '다음각주/다음주석/그다음각주/下一个脚注/下一条脚注/下一脚注/下一个注释/下一条注释/下一個註腳/下一條註腳/下一註腳/下一個註釋/下一條註釋',
  'previous footnote':
    '이전각주/이전주석/앞각주/上一个脚注/上一条脚注/上一脚注/前一个脚注/上一个注释/上一條註腳/上一個註腳/上一註腳/前一個註腳/上一個註釋',
  'first footnote': '첫각주/첫번째각주/처음각주/第一个脚注/第一条脚注/第一個註腳/第一條註腳',
  'last footnote': '마지막각주/맨마지막각주/끝각주/最后一个脚注/最后一条脚注/最後一個註腳/最後一條註腳',
  next: '다음/다음것/다음문단/계속/계속해/이어서/下一个/下一段/下一条/继续/往下/下一個/下一條/繼續',
  previous: '이전/이전것/이전문단/앞문단/뒤로/上一个/上一段/上一条/返回/上一個/上一條',
  more: '더/좀더/더많이/더보기/더자세히/자세히/또/또있어/또있나/그밖에/更多/还有/还有吗/多一点/再多一点/详细/還有/還有嗎/多一點/再多一點/詳細',
  'why?':
    '왜/왜그런가/왜그래/왜그렇지/어째서/이유는/이유가뭐야/为什么/为何/为啥/怎么会/什么原因/原因/為什麼/為何/怎麼會/什麼原因',
  'how?': '어떻게/怎么/怎样/如何/怎麼/怎樣',
  'when?': '언제/언제부터/什么时候/何时/什麼時候/何時',
  'where?': '어디/어디서/어디에서/哪里/在哪里/哪儿/在哪儿/哪裡/在哪裡/哪裏',
  'who?': '누가/누구/谁/是谁/誰/是誰',
  'how many?': '몇명/얼마나/얼마나많이/多少/多少人/几个人/幾個人',
  'and then?': '그래서/그다음은/그다음에는/그리고나서/然后/后来/之后/然後/後來/之後',
  'for example?': '예를들면/예를들어/예/예시/例如/比如/举例/举个例子/舉例/舉個例子',
  'source?': '출처/근거/누가그래/누가그랬어/누가말했어/来源/出处/依据/谁说的/來源/出處/依據/誰說的',
  thanks: '감사/감사합니다/감사해/고마워/고맙습니다/谢谢/多谢/謝謝/多謝',
  ok: '네/예알겠습니다/알겠습니다/알겠어/좋아/그래/好/好的/知道了/明白/明白了',
  hello: '안녕/안녕하세요/안녕하십니까/你好/您好/嗨',
}

/** What may stand before such a message, and behind it: politeness, and endings that add nothing. */
const BEFORE = /^(?:그럼|그러면|그런데|그리고|자|那么|那麼|那|请问|請問|请|請|给我|給我|看|再|我想看|显示|顯示)+/u
const BEHIND =
  /(?:좀?(?:보여|알려|말해)(?:줘|주세요|줘요|주십시오)|주세요|부탁해요?|부탁합니다|인가요|인가|이에요|예요|입니까|(?:으로|로)?가줘|으로|은요|는요|은|는|을|를|이|요|呢|吗|嗎|吧|呀|啊|一下|的内容|的內容|看看)$/u

const READ: ReadonlyMap<string, string> = new Map(
  Object.entries(SAID).flatMap(([english, said]) => said.split('/').map((one) => [one, english] as const)),
)

/** No step or follow-up is longer; in characters without spaces and marks. */
const LONGEST = 24

/** What has no letter of these languages. */
const ASCII = /^\p{ASCII}*$/u

/**
 * The English of a message that is a step or a bare follow-up in Korean or Chinese and nothing else: "다음 쪽",
 * "为什么？"; undefined for any other.
 */
export function spokenFollowUp(message: string): string | undefined {
  if (ASCII.test(message)) return undefined
  const bare = message.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
  if (bare.length > LONGEST) return undefined
  const begun = bare.replace(BEFORE, '')
  const both = [bare, begun].flatMap((one) => [one, one.replace(BEHIND, '')])
  return both.map((one) => READ.get(one)).find((english) => english !== undefined)
}
