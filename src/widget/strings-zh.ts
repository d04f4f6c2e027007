import { zhHans as table } from '../languages/zh-hans.ts'
import { sayingIn } from '../languages/saying.ts'
import type { Strings } from './strings.ts'

/** Put in by the build: what the questions that are offered mean. */
declare const GLOSSES_ZH_HANS: string

/** The interface's words in Chinese. */
export const zhHans: Strings = {
  language: 'zh-Hans',
  title: '向论文提问',
  label: '您的问题',
  placeholder: '请用英文提问',
  ask: '提问',
  log: '问与答',
  looking: '正在论文中查找……',
  try: '论文能回答的问题：',
  page: '第{n}页',
  pages: '第{n}页',
  comma: '，',
  note: '脚注{n}',
  more: '论文其他处：{place}',
  related: '最接近的段落',
  retry: '重试',
  unreachable: '无法连接 Ibid。请检查网络后重试。',
  busy: '提问过多，请在 {n} 秒后重试。',
  failed: 'Ibid 未能回答，请重试。',
  late: '30 秒内没有回应，请重试。',
  address: '在 {n} 找不到 Ibid。请检查 <ibid-chat> 的“api”属性。',
  long: '问题最多 1,000 个字符，现有 {n} 个。',
  configuration: '<ibid-chat> 的配置无法使用：{n}。',
  loading: '正在把论文加载到本页……',
  private: '私密：问题不会离开本设备。',
  sends: '您的问题会发送到{n}，那里不保留任何内容。',
  here: '本服务器',
  privately: '也可以私密提问：任何内容都不会离开本设备。',
  openly: '改向{n}提问。',
  since: '论文发表于 {n} 年，此后情况已有很大变化。',
  show: '向论文提问',
  hide: '关闭',
  say: sayingIn(table),
  glosses: JSON.parse(GLOSSES_ZH_HANS) as Record<string, string>,
}
