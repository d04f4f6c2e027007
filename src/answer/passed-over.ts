/** What Korean puts behind words and around a question. What others make up together, as 있 and 나요 do, stands in no list. */
const KOREAN =
  '은 는 이 가 을 를 의 에 에서 에게 에게서 한테 께 와 과 랑 도 만 로 으로 부터 까지 보다 처럼 마다 나 라 란 들 중 내 간 적 ' +
  '인 인지 입니까 예요 야 요 죠 냐 무엇 뭐 뭘 뭔가요 라고 무슨 어떤 어느 어떻게 얼마나 몇 ' +
  '습니까 있 있는지 있을까 있어 있다 하 합니까 하는지 한 한다 했나 해 하고 되 됩니까 된 된다 되면 돼 었나요 됐나요 된다면 하면 당한 당하나요 당합니까 받는 받나요 받습니까 ' +
  '대한 대해 대하여 관한 관해 관하여 관련 그 저 것 일 점 및 또는 그리고 논문 저자 글 제시하는 말하는 번 제 명 사람 ' +
  '알려 설명 말해줘 말하나요 말합니까 보여줘 보여주세요 주세요 줘 궁금 궁금합니다 문제 상황 내용 살 사는 사나요 삽니까 살고 온 오는 옵니까 당하는 겪는 겪나요 겪습니까 갈 수 다닐 받을 할 될 어때 어떠한가 어떻습니까 좀 주 줍니까 원칙 현황 실태 역할 뒤 안녕하세요 감사합니다 혹시'

/** The same of Chinese, in both ways of writing. */
const CHINESE =
  '的 了 在 是 和 与 與 及 同 跟 吗 嗎 呢 吧 呀 啊 有 有没有 有沒有 是不是 能不能 会不会 會不會 对 對 于 於 被 把 从 從 到 中 里 裡 上 之 或 还是 還是 以 而 所 者 地 得 都 也 又 要 能 会 會 可以 第 条 條 ' +
  '什么 什麼 什么样 什麼樣 哪些 哪个 哪個 如何 怎样 怎樣 怎么 怎麼 几 幾 多少 何 谁 誰 为 為 个 個 名 人 们 們 他 她 这 這 那 这些 這些 那些 ' +
  '关于 關於 有关 有關 请 請 请问 請問 告诉 告訴 我 你们 你們 介绍 介紹 解释 解釋 说明 說明 一下 遇到 面临 面臨 处境 處境 原则 原則 制度 作用 你好 您好 谢谢 謝謝 谈 談 说 說 提到 受 论文 論文 文章 这篇 這篇 本文 作者 情况 情況 问题 問題 内容 內容'

const wordsOf = (list: string): readonly string[] => list.split(' ')

const PASSED: ReadonlySet<string> = new Set([...wordsOf(KOREAN), ...wordsOf(CHINESE)])
const LONGEST = Math.max(...[...PASSED].map((word) => word.length))

/**
 * Whether a stretch of Korean or Chinese has nothing but what is put around the words of a question.
 *
 * @param stretch without spaces
 */
export function isPassedOver(stretch: string): boolean {
  // Which offsets can be reached by such words from the beginning: the work grows with the length only.
  const reached = new Set([0])
  for (let start = 0; start < stretch.length; start++) {
    if (!reached.has(start)) continue
    for (let end = start + 1; end <= Math.min(stretch.length, start + LONGEST); end++) {
      if (PASSED.has(stretch.slice(start, end))) reached.add(end)
    }
  }
  return reached.has(stretch.length)
}
