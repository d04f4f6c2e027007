import { type Language, languageFor } from '../answer/language-of.ts'

/** The words of copying in English; what stands in braces is filled in. */
const en = {
  page: 'page {n}',
  pages: 'pages {n}',
  sentence: 'The sentence, {place}',
  selection: 'The selected words, {place}',
  paragraph: 'The paragraph, {place}',
  note: 'The note, {place}',
  whole: 'The paper itself',
  copied: 'Copied',
  copiedAs: 'Copied: {n}',
  saved: 'Saved: {n}',
  uncopied: 'Copying is not allowed here. The text is selected: copy it by keyboard.',
  quotation: 'Quotation with citation',
  file: 'Save as {n}',
  link: 'Copy link to this quotation',
  remember: 'Remember my style',
}

export type Words = Readonly<typeof en>

const ko: Words = {
  page: '{n}쪽',
  pages: '{n}쪽',
  sentence: '이 문장, {place}',
  selection: '선택한 부분, {place}',
  paragraph: '이 문단, {place}',
  note: '이 각주, {place}',
  whole: '논문 전체',
  copied: '복사했습니다',
  copiedAs: '복사했습니다: {n}',
  saved: '저장했습니다: {n}',
  uncopied: '여기서는 복사할 수 없습니다. 글이 선택되어 있으니 키보드로 복사하세요.',
  quotation: '인용문과 출처',
  file: '{n} 파일로 저장',
  link: '이 인용문의 링크 복사',
  remember: '이 인용 형식 기억하기',
}

const zhHans: Words = {
  page: '第{n}页',
  pages: '第{n}页',
  sentence: '此句，{place}',
  selection: '所选文字，{place}',
  paragraph: '此段，{place}',
  note: '此脚注，{place}',
  whole: '论文本身',
  copied: '已复制',
  copiedAs: '已复制：{n}',
  saved: '已保存：{n}',
  uncopied: '此处不能复制。文字已选中，请用键盘复制。',
  quotation: '引文及出处',
  file: '存为 {n}',
  link: '复制此引文的链接',
  remember: '记住此引用格式',
}

const zhHant: Words = {
  page: '第{n}頁',
  pages: '第{n}頁',
  sentence: '此句，{place}',
  selection: '所選文字，{place}',
  paragraph: '此段，{place}',
  note: '此註腳，{place}',
  whole: '論文本身',
  copied: '已複製',
  copiedAs: '已複製：{n}',
  saved: '已儲存：{n}',
  uncopied: '此處不能複製。文字已選取，請用鍵盤複製。',
  quotation: '引文及出處',
  file: '存成 {n}',
  link: '複製此引文的連結',
  remember: '記住此引用格式',
}

const SPOKEN: Readonly<Record<Language, Words>> = { ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

/** The words for a BCP 47 tag; English for a language that is not spoken here. */
export function wordsFor(tag: string): Words {
  const language = languageFor(tag)
  return language ? SPOKEN[language] : en
}

/** Fills what stands in braces. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
