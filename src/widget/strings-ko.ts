import { ko as table } from '../languages/ko.ts'
import { sayingIn } from '../languages/saying.ts'
import type { Strings } from './strings.ts'

/** Put in by the build: what the questions that are offered mean. */
declare const GLOSSES_KO: string

/** The interface's words in Korean. */
export const ko: Strings = {
  language: 'ko',
  title: '논문에 질문하기',
  label: '질문',
  placeholder: '영어로 질문하세요',
  ask: '질문하기',
  log: '질문과 답',
  looking: '논문에서 찾는 중…',
  try: '논문이 답하는 질문:',
  page: '{n}쪽',
  pages: '{n}쪽',
  comma: ', ',
  note: '각주 {n}',
  more: '논문의 다른 곳: {place}',
  related: '가장 가까운 문단',
  retry: '다시 시도',
  unreachable: 'Ibid에 연결할 수 없습니다. 연결을 확인하고 다시 시도하세요.',
  busy: '한꺼번에 질문이 너무 많습니다. {n}초 뒤에 다시 시도하세요.',
  failed: 'Ibid가 답하지 못했습니다. 다시 시도하세요.',
  late: '30초 동안 답이 없습니다. 다시 시도하세요.',
  address: '{n}에서 Ibid를 찾을 수 없습니다. <ibid-chat>의 “api” 속성을 확인하세요.',
  long: '질문은 1,000자까지 쓸 수 있습니다. 지금은 {n}자입니다.',
  configuration: '<ibid-chat>의 설정을 쓸 수 없습니다: {n}.',
  loading: '논문을 이 페이지로 불러오는 중…',
  private: '비공개: 질문이 이 기기 밖으로 나가지 않습니다.',
  sends: '{n}에 전송되며, 아무것도 보관되지 않습니다.',
  here: '이 서버',
  privately: '비공개로 질문하기: 아무것도 이 기기 밖으로 나가지 않습니다.',
  openly: '{n}에 질문하기.',
  since: '{n}년에 나온 논문입니다. 그 뒤로 많은 것이 바뀌었습니다.',
  show: '논문에 질문하기',
  hide: '닫기',
  say: sayingIn(table),
  glosses: JSON.parse(GLOSSES_KO) as Record<string, string>,
}
