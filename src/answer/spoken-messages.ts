/**
 * Steps, bare follow-ups, talk, and questions about the paper itself in Korean and Chinese, by the English message that
 * they are read as. Each is the whole of a message, written here without spaces; "/" stands between ways of saying it.
 */
const SAID: Readonly<Record<string, string>> = {
  'next page':
    '다음쪽/다음페이지/그다음쪽/그다음페이지/뒤쪽/下一页/后一页/后面一页/翻页/下页/下一頁/後一頁/後面一頁/翻頁/下頁',
  'previous page':
    '이전쪽/이전페이지/앞쪽/앞페이지/전쪽/전페이지/上一页/前一页/前面一页/上页/上一頁/前一頁/前面一頁/上頁',
  'next footnote':
    '다음각주/다음주석/그다음각주/下一个脚注/下一条脚注/下一脚注/下一个注释/下一条注释/下一個註腳/下一則註腳/下一條註腳/下一註腳/下一個註釋/下一條註釋',
  'previous footnote':
    '이전각주/이전주석/앞각주/上一个脚注/上一条脚注/上一脚注/前一个脚注/上一个注释/上一條註腳/上一則註腳/上一個註腳/上一註腳/前一個註腳/上一個註釋',
  'first footnote': '첫각주/첫번째각주/처음각주/第一个脚注/第一条脚注/第一個註腳/第一則註腳/第一條註腳',
  'last footnote': '마지막각주/맨마지막각주/끝각주/最后一个脚注/最后一条脚注/最後一個註腳/最後一則註腳/最後一條註腳',
  next: '다음/다음것/다음문단/계속/계속해/이어서/下一个/下一段/下一条/继续/往下/下一個/下一則/下一條/繼續',
  previous: '이전/이전것/이전문단/앞문단/뒤로/上一个/上一段/上一条/返回/上一個/上一則/上一條',
  more: '더/좀더/더많이/더보기/더자세히/자세히/또/또있어/또있나/그밖에/更多/还有/还有吗/多一点/再多一点/详细/還有/還有嗎/多一點/再多一點/詳細',
  'why?':
    '왜/왜그런가/왜그래/왜그렇지/어째서/이유는/이유가뭐야/为什么/为何/为啥/怎么会/什么原因/原因/為什麼/為何/怎麼會/什麼原因',
  'how?': '어떻게/怎么/怎样/如何/怎麼/怎樣',
  'when?': '언제/언제부터/什么时候/何时/什麼時候/何時',
  'where?': '어디/어디서/어디에서/哪里/在哪里/哪儿/在哪儿/哪裡/在哪裡/哪裏',
  'who?': '누가/누구/谁/是谁/誰/是誰',
  'how many?': '몇명/얼마나/얼마나많이/多少/多少人/几个人/幾個人',
  'and then?': '그래서/그다음은/그다음에는/그리고나서/然后/后来/之后/然後/後來/之後',
  'for example?': '예를들면/예를들어/예시/例如/比如/举例/举个例子/舉例/舉個例子',
  'source?':
    '출처/출처가어디/출처는어디/출처가뭐/출처는뭐/출처가무엇/출처는무엇/근거/누가그래/누가그랬어/누가말했어/来源/出处/来源是什么/出处是什么/出处在哪里/依据/谁说的/來源/出處/來源是什麼/出處是什麼/出處在哪裡/依據/誰說的',
  thanks:
    '감사/감사합니다/감사해/감사드립니다/정말감사합니다/고마워/고맙습니다/정말고마워/정말고맙습니다/수고하세요/' +
    '谢谢/谢谢你/谢谢您/谢谢了/多谢/非常感谢/十分感谢/感谢/谢啦/辛苦了/謝謝/謝謝你/謝謝您/謝謝了/多謝/非常感謝/十分感謝/感謝/謝啦',
  goodbye: '안녕히계세요/잘있어/잘가/再见/拜拜/再見/掰掰',
  ok: '네/예/예알겠습니다/알겠습니다/알겠어/좋아/그래/好/好的/知道了/明白/明白了',
  hello:
    '안녕/안녕하세요/안녕하십니까/반갑습니다/반가워/좋은아침/하이/你好/您好/嗨/哈喽/大家好/早上好/晚上好/哈囉/早安/午安/晚安',
  help: '도움말/도움/도와/사용법/사용방법/어떻게쓰/어떻게사용하/뭘물어볼수있/무엇을물어볼수있/한국어할수있/한국어로물어봐도되/帮助/怎么用/如何使用/使用方法/我能问什么/可以问什么/你会说中文/可以用中文/幫助/說明/怎麼用/如何使用/我能問什麼/可以問什麼/你會說中文',
  'who are you?':
    '누구세/너누구/너는누구/넌누구/당신은누구/당신은누구세/이름이뭐/너는뭐/넌뭐/이게뭐/이건뭐/여기가뭐하는곳/AI인가요/AI예요/AI입니까/AI세요/AI야/인공지능인가요/인공지능이에요/인공지능입니까/인공지능이야/사람인가요/사람이에요/사람입니까/사람이세요/사람이야/로봇이에요/로봇인가요/챗봇인가요/' +
    '你是谁/您是谁/你是什么/你叫什么/你叫什么名字/你是机器人/你是AI/你是人工智能/你是人/你是真人/你是ChatGPT/这是什么/这是什么网站/你是誰/您是誰/你是什麼/你叫什麼/你叫什麼名字/你是機器人/你是人工智慧/你是真人/這是什麼/這是什麼網站',
  'write a poem':
    '시써/시한편써/시를써/시를한편써/글써/글을써/글써줘/소설써/이야기써/숙제해/숙제도와/과제해/농담해/농담하나해/번역해/한국어로번역해/한글로번역해/' +
    '写诗/写首诗/写一首诗/写一篇作文/写一篇文章/写作文/写作业/帮我写作业/帮我写/帮我做作业/讲个笑话/说个笑话/翻译/翻译成中文/' +
    '寫詩/寫首詩/寫一首詩/寫一篇作文/寫一篇文章/寫作文/寫作業/幫我寫作業/幫我寫/幫我做作業/講個笑話/說個笑話/翻譯/翻譯成中文',
  'who wrote this?':
    '저자/저자가누구/저자는누구/저자이름/저자의이름/필자/필자가누구/필자는누구/글쓴이/글쓴이가누구/글쓴이는누구/지은이/작가/작가가누구/작가는누구/누가썼/누가쓴/누가쓴글/누가쓴논문/누가쓴것/누가쓴거/' +
    '作者/谁写的/是谁写的/谁是作者/作者是谁/作者叫什么/作者叫什么名字/作者的名字/作者名/谁的论文/誰寫的/是誰寫的/誰是作者/作者是誰/作者叫什麼/作者叫什麼名字',
  'what is the title?':
    '제목/제목이뭐/제목은뭐/제목이무엇/제목은무엇/标题/题目/标题是什么/题目是什么/叫什么/標題/題目/標題是什麼/題目是什麼/叫什麼',
  'when was it published?':
    '언제나왔/언제나온/언제나온논문/언제쓰였/언제썼/언제쓴/언제쓴논문/언제발표됐/언제발표되었/언제발표된/언제발표된논문/언제출판됐/언제출판되었/언제출판된/언제출판된논문/언제출간됐/언제출간되었/발행연도/출판연도/발표연도/몇년도논문/몇년논문/' +
    '什么时候发表/什么时候写的/什么时候出版/何时发表/何时出版/哪年发表/哪一年发表/哪年写的/哪一年写的/哪一年的/发表于哪一年/发表于哪年/发表于何时/出版于哪一年/哪一年出版/哪年出版/发表时间/发表年份/出版年份/' +
    '什麼時候發表/什麼時候寫的/什麼時候出版/何時發表/何時出版/哪年發表/哪一年發表/哪年寫的/哪一年寫的/哪一年的/發表於哪一年/發表於哪年/發表於何時/出版於哪一年/哪一年出版/哪年出版/發表時間/發表年份/出版年份',
  'which journal?':
    '학술지/어느학술지/어떤학술지/어느학술지에실렸/어디에실렸/어디에발표됐/어디에발표되었/期刊/哪个期刊/哪本期刊/发表在哪里/发表在哪个期刊/在哪里发表/哪個期刊/哪本期刊/發表在哪裡/發表在哪個期刊/在哪裡發表',
  contents: '목차/차례/구성/目录/目次/章节/有哪些部分/有哪些章节/目錄/章節/有哪些章節',
  summary:
    '초록/어떤내용/무슨내용/요약/요약해/요약본/무엇에관한논문/무엇에대한논문/무엇에관한글/무엇에관한것/무엇에관한거/무슨논문/어떤논문/뭐에관한논문/주제/주제가뭐/주제는뭐/주제가무엇/' +
    '摘要/总结/概括/概要/讲什么/讲了什么/说什么/说了什么/主题/主题是什么/关于什么/是关于什么/總結/講什麼/講了什麼/說什麼/說了什麼/主題/主題是什麼/關於什麼/是關於什麼',
  introduction: '서론/머리말/도입/引言/导言/前言/導言/緒論',
  conclusion:
    '결론/결론이뭐/결론은뭐/결론은무엇/결론이무엇/저자의결론/저자의결론은무엇/结论/结论是什么/作者的结论/作者的结论是什么/結論/結論是什麼/作者的結論/作者的結論是什麼',
  'how do I cite this paper?':
    '어떻게인용하/인용방법/인용하는방법/서지사항/서지정보/怎么引用/如何引用/引用格式/怎麼引用/如何引用',
}

/** What may stand before such a message: politeness, and the paper that it is about. One at a time. */
const BEFORE =
  /^(?:그럼|그러면|그런데|그리고|자|저기요?|혹시|이게|이건|이것은|이?(?:논문|글)[은는의을를이가에]?|那么|那麼|那|请问|請問|请|請|给我|給我|帮我|幫我|看|再|是|我想看|我想知道|显示|顯示|(?:这篇?|這篇?|本|该|該)?(?:论文|論文|文章|文)的?)/u
/** What may stand behind it: politeness, the paper again, and endings that add nothing. One at a time. */
const BEHIND =
  /(?:좀|보여|알려|말해|줘요?|주세요|주십시오|주실래요|줄래요?|부탁해요?|부탁합니다|인가요?|이?에요|예요|입니까|입니다|이야|야|이?죠|이?지요|어요?|나요?|니|습니까|을까요?|세요|십니까|요|(?:으로|로)가|으로|은|는|을|를|이|呢|吗|嗎|吧|呀|啊|了|的|一下|(?:的)?(?:内容|內容)|看看|(?:这篇?|這篇?)?(?:论文|論文|文章))$/u

let read: ReadonlyMap<string, string> | undefined

/** The English by each way of saying it; made when the first message in these languages comes. */
function readings(): ReadonlyMap<string, string> {
  read ??= new Map(
    Object.entries(SAID).flatMap(([english, said]) => said.split('/').map((one) => [one, english] as const)),
  )
  return read
}

/** No such message is longer; in characters without spaces and marks. */
const LONGEST = 24

/** What has no letter of these languages. */
const ASCII = /^\p{ASCII}*$/u

/** A text, and what is left when a part is taken off it again and again. */
function* without(part: RegExp, text: string): Generator<string> {
  for (let rest = text, last = ''; rest !== last; rest = rest.replace(part, '')) yield (last = rest)
}

/**
 * The English of a message in Korean or Chinese that is a step, a bare follow-up, talk or a question about the paper
 * itself, and nothing else: "다음 쪽", "为什么？", "누가 썼어요?"; undefined for any other.
 */
export function spokenMessage(message: string): string | undefined {
  if (ASCII.test(message) || message.length > 2 * LONGEST) return undefined
  const sentences = message
    .normalize('NFKC')
    .split(/[?!.。,、~]+/u)
    .map((sentence) => sentence.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((sentence) => sentence !== '')
  const english = sentences.map(readSentence)
  // Who greets first asks behind it.
  return english.every((one) => one !== undefined) ? english.at(-1) : undefined
}

function readSentence(bare: string): string | undefined {
  if (bare.length > LONGEST) return undefined
  for (const begun of without(BEFORE, bare)) {
    for (const one of without(BEHIND, begun)) {
      const english = readings().get(one)
      if (english !== undefined) return english
    }
  }
  return undefined
}
