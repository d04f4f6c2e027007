import { filled, type Filling } from '../answer/filled.ts'
import type { Language } from '../answer/language-of.ts'

/**
 * What the page of a quotation says of its proof. Only the server says it, so it is no part of the tables that the
 * chat and the checker load. Words in braces are filled in, and words in brackets are a link.
 */
export const PROOF = {
  summary: 'How anybody can check this quotation',
  link: '[Link that proves this quotation]: it names the version of the text and the place, and carries a short fingerprint of the words. If a word of them were another, the fingerprint would be another, and this page would say so.',
  text: 'Text',
  version: 'version {version}',
  place: 'Place',
  characters: 'characters {start} to {end} (UTF-16 code units) of the whole text',
  hash: 'Hash',
  how: 'The hash, that fingerprint, is a SHA-256 over the quoted words in UTF-8, its first 22 characters in base64url. The words stand in the [whole text], which comes with a digest of its own. For programs: [the same as a Web Annotation].',
} as const

type Proof = typeof PROOF

/** The same in each language. */
export const PROOFS: Readonly<Record<Language, Readonly<Record<keyof Proof, string>>>> = {
  ko: {
    summary: '누구나 이 인용문을 직접 확인할 수 있는 방법',
    link: '[이 인용문을 증명하는 링크]: 본문의 버전과 위치, 그리고 인용된 글의 짧은 지문이 들어 있습니다. 한 단어라도 다르면 지문도 달라지고, 이 페이지가 그 사실을 알려 줍니다.',
    text: '본문',
    version: '버전 {version}',
    place: '위치',
    characters: '본문 전체에서 문자 위치 {start}부터 {end}까지(UTF-16 코드 단위)',
    hash: '해시',
    how: '해시, 곧 위에서 말한 지문은 인용된 글의 UTF-8 바이트로 계산한 SHA-256 값을 base64url로 적은 것의 처음 22자입니다. 인용된 글은 [본문 전체]에 들어 있으며, 본문 전체의 해시(다이제스트)도 따로 제공됩니다. 프로그램용: [같은 내용의 Web Annotation].',
  },
  'zh-Hans': {
    summary: '如何自行核对此引文',
    link: '[证明此引文的链接]：链接写明文本的版本和位置，并带有所引文字的简短指纹。只要有一个词不同，指纹就会不同，本页也会如实指出。',
    text: '文本',
    version: '版本 {version}',
    place: '位置',
    characters: '全文中的字符位置 {start} 至 {end}（以 UTF-16 码元计）',
    hash: '哈希值',
    how: '哈希值就是上述指纹：对所引文字的 UTF-8 编码计算 SHA-256，以 base64url 表示，取前 22 个字符。所引文字见于[全文]，全文本身也附有摘要值。供程序使用：[同样内容的 Web Annotation]。',
  },
  'zh-Hant': {
    summary: '如何自行核對這段引文',
    link: '[證明這段引文的連結]：連結寫明文本的版本和位置，並帶有所引文字的簡短指紋。只要有一個字詞不同，指紋就會不同，本頁也會如實指出。',
    text: '文本',
    version: '版本 {version}',
    place: '位置',
    characters: '全文中的字元位置 {start} 至 {end}（以 UTF-16 碼元計）',
    hash: '雜湊值',
    how: '雜湊值就是上述指紋：對所引文字的 UTF-8 編碼計算 SHA-256，以 base64url 表示，取前 22 個字元。所引文字見於[全文]，全文本身也附有摘要值。供程式使用：[同樣內容的 Web Annotation]。',
  },
}

/**
 * What is said of a proof, in the reader's language, with values in its braces; the compiler asks for each of them.
 *
 * @param language undefined for English
 */
export const toldOfProof = <Name extends keyof Proof>(
  language: Language | undefined,
  name: Name,
  ...values: Filling<Proof[Name]>
): string =>
  // It has the braces of the English one in every language.
  filled((language ? PROOFS[language] : PROOF)[name] as Proof[Name], ...values)
