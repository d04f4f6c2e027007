import { zhHant as table } from '../languages/zh-hant.ts'
import { sayingIn } from '../languages/saying.ts'
import type { Strings } from './strings.ts'

/** Put in by the build: what the questions that are offered mean. */
declare const GLOSSES_ZH_HANT: string

/** The interface's words in Chinese, in traditional characters. */
export const zhHant: Strings = {
  language: 'zh-Hant',
  title: '向論文提問',
  label: '您的問題',
  placeholder: '請用英文提問',
  ask: '提問',
  log: '問與答',
  looking: '正在論文中尋找……',
  try: '論文能回答的問題：',
  page: '第{n}頁',
  pages: '第{n}頁',
  comma: '，',
  note: '註腳{n}',
  more: '論文其他處：{place}',
  related: '最接近的段落',
  retry: '再試一次',
  unreachable: '無法連上 Ibid。請檢查網路後再試。',
  busy: '提問過多，請在 {n} 秒後再試。',
  failed: 'Ibid 未能回答，請再試一次。',
  late: '30 秒內沒有回應，請再試一次。',
  address: '在 {n} 找不到 Ibid。請檢查 <ibid-chat> 的「api」屬性。',
  long: '問題最多 1,000 個字元，現有 {n} 個。',
  configuration: '<ibid-chat> 的設定無法使用：{n}。',
  loading: '正在把論文載入本頁……',
  private: '私密：問題不會離開本裝置。',
  sends: '您的問題會傳送到{n}，那裡不保留任何內容。',
  here: '本伺服器',
  privately: '也可以私密提問：任何內容都不會離開本裝置。',
  openly: '改向{n}提問。',
  since: '論文發表於 {n} 年，此後情況已有很大變化。',
  show: '向論文提問',
  hide: '關閉',
  say: sayingIn(table),
  glosses: JSON.parse(GLOSSES_ZH_HANT) as Record<string, string>,
}
