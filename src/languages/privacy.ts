import type { Language } from '../answer/language-of.ts'

/** Who can see something of what is asked, what they can see, and what to do about it. */
type Seer = readonly [who: string, sees: string, remedy: string]

/** Everything that `/privacy` says. Words in brackets are a link. */
interface Privacy {
  readonly title: string
  readonly intro: string
  readonly privateMode: string
  readonly file: string
  readonly without: string
  readonly heading: string
  /** The same in each language, in one order. */
  readonly seers: readonly [Seer, Seer, Seer, Seer, Seer, Seer, Seer, Seer]
  readonly deviceHeading: string
  readonly device: string
}

/** What the page says in English. Only the server says it, so it is no part of the tables that the chat loads. */
const ENGLISH: Privacy = {
  title: 'Who can see what you ask',
  intro:
    'A question goes to this server, which answers it and keeps nothing. If even that is too much, there are two ways to ask so that no question leaves your device:',
  privateMode: '[Private mode]: this site loads the paper into the page, and the page answers.',
  file: 'The file ibid.html',
  without: 'the same, without any network.',
  heading: 'Who can see what, and what to do about it',
  seers: [
    [
      'This server',
      'Your question, while it is answered. It is not written down, not logged and not passed on. Your network address is only counted, under a code that changes every day, so that nobody can ask too much at once.',
      'You need not take this on trust: in private mode the page answers by itself, and your browser is told to let no form and no call out of it.',
    ],
    [
      'Cloudflare, which runs the servers that Ibid is made for',
      'As the host it handles every request: your network address, when you asked, and, while it passes through, the question. It has rules of its own for what it keeps.',
      'In private mode it sees that the page was opened, and no question. Of the file ibid.html, used without a network, it sees nothing.',
    ],
    [
      'Your network: employer, school, café, provider, state',
      'That this device opened this site, and when; over https, no question and no answer.',
      'Use the file ibid.html without a network, or get it from somebody who has it. Tor Browser or a VPN hides from the network which site you open; a network can see that you use one, and in some places that is itself a risk.',
    ],
    [
      'Whoever can use this device',
      'The browser’s history: that you were here, and which parts of the paper you opened. Questions asked on Ibid’s pages stand in no address. A question asked from the address bar, by a bookmark or by a link with a question in it does, and stays in the history.',
      'Ask on the page. Use a private window, or delete this site from the history afterwards. “Leave this page”, or Esc twice, empties the page at once, and the Back key does not lead to it.',
    ],
    [
      'What is installed on this device',
      'Extensions, keyboards that learn or correct online, assistive programs, and an employer’s watching programs can read what you type anywhere, here as well, private mode or not.',
      'Where that can hurt you, use another device.',
    ],
    [
      'A site that has put this chat into its page',
      'The site can see what you ask there and what is answered, as its page and the chat are one page. The question goes to Ibid’s server, which the line above the field names.',
      'Where you do not trust the site, open Ibid itself.',
    ],
    [
      'Slack, Microsoft Teams, Discord',
      'Everything you write there, as with every message: the company, the administrators, and everybody in a channel who can see the message. They keep it by their own rules. Ibid keeps neither the question nor your name.',
      'Ask here instead.',
    ],
    [
      'Assistants and other programs',
      'An assistant that asks Ibid has your words already, and its maker may keep them.',
      'Ask here instead.',
    ],
  ],
  deviceHeading: 'What Ibid puts on your device',
  device:
    'No cookie, and nothing at all that you have not ticked to be kept, such as a style of citation or your conversation; what is kept stays on the device. Your browser keeps copies of this site’s pages and scripts, as of any site’s. The whole promise, in technical words: [security.md].',
}

const IN: Readonly<Record<Language, Privacy>> = {
  ko: {
    title: '내 질문을 누가 볼 수 있나',
    intro:
      '질문은 이 서버로 전송되며, 서버는 답한 뒤 아무것도 보관하지 않습니다. 그것조차 꺼려진다면, 질문이 기기 밖으로 나가지 않게 묻는 방법이 두 가지 있습니다:',
    privateMode: '[비공개 모드]: 이 사이트가 논문을 페이지로 불러오고, 그 페이지가 스스로 답합니다.',
    file: 'ibid.html 파일',
    without: '같은 기능을 네트워크 없이 쓸 수 있습니다.',
    heading: '누가 무엇을 볼 수 있고, 어떻게 하면 되나',
    seers: [
      [
        '이 서버',
        '답하는 동안 질문을 볼 수 있습니다. 질문은 적어 두지도, 로그에 남기지도, 다른 곳에 넘기지도 않습니다. IP 주소는 날마다 바뀌는 부호로 바꾸어 횟수만 셉니다. 누구도 한꺼번에 너무 많이 묻지 못하게 하기 위해서입니다.',
        '이 말을 그대로 믿지 않아도 됩니다. 비공개 모드에서는 페이지가 스스로 답하며, 브라우저에는 어떤 양식도 요청도 밖으로 내보내지 말라고 지시해 둡니다.',
      ],
      [
        'Cloudflare(Ibid는 이 회사의 서버에서 돌아가도록 만들어졌습니다)',
        '호스팅 회사로서 모든 요청을 처리합니다. IP 주소와 질문한 시각, 그리고 질문이 지나가는 동안에는 질문도 볼 수 있습니다. 무엇을 보관할지는 이 회사의 규정에 따릅니다.',
        '비공개 모드에서는 페이지를 열었다는 것은 보이지만 질문은 보이지 않습니다. ibid.html 파일을 네트워크 없이 쓰면 아무것도 보이지 않습니다.',
      ],
      [
        '사용 중인 네트워크: 직장, 학교, 카페, 통신사, 국가 기관',
        '이 기기가 이 사이트를 열었다는 것과 그 시각. https로 연결하면 질문도 답도 보이지 않습니다.',
        'ibid.html 파일을 네트워크 없이 쓰거나, 가지고 있는 사람에게서 받으세요. Tor 브라우저나 VPN을 쓰면 어느 사이트를 여는지 네트워크가 알 수 없습니다. 다만 그런 도구를 쓴다는 사실은 네트워크가 알 수 있으며, 곳에 따라서는 그 자체가 위험합니다.',
      ],
      [
        '이 기기를 쓸 수 있는 사람',
        '브라우저의 방문 기록: 이곳에 왔다는 것과 논문의 어느 부분을 열었는지. Ibid의 페이지에서 한 질문은 어떤 주소에도 들어가지 않습니다. 반면 주소창이나 북마크, 질문이 들어 있는 링크로 한 질문은 주소에 들어가 방문 기록에 남습니다.',
        '페이지에서 질문하세요. 브라우저의 시크릿 창을 쓰거나, 나중에 방문 기록에서 이 사이트를 지우세요. “이 페이지 나가기”를 누르거나 Esc 키를 두 번 누르면 페이지가 바로 비워지고, 뒤로 가기를 눌러도 그 페이지로 돌아가지 않습니다.',
      ],
      [
        '이 기기에 설치된 것',
        '확장 프로그램, 온라인으로 학습하거나 교정하는 키보드 앱, 접근성 프로그램, 직장의 감시 프로그램은 어디에 입력하든 그 내용을 읽을 수 있습니다. 비공개 모드든 아니든 여기서도 마찬가지입니다.',
        '그 때문에 해를 입을 수 있다면 다른 기기를 쓰세요.',
      ],
      [
        '이 대화창을 자기 페이지에 넣은 사이트',
        '그 사이트의 페이지와 대화창은 한 페이지이므로, 사이트는 거기서 묻는 것과 답을 볼 수 있습니다. 질문은 질문 칸 위의 줄에 적힌 Ibid 서버로 전송됩니다.',
        '그 사이트를 믿지 못한다면 Ibid를 직접 여세요.',
      ],
      [
        'Slack, Microsoft Teams, Discord',
        '다른 메시지와 마찬가지로, 거기에 쓰는 모든 것을 그 회사와 관리자, 그리고 채널에서 그 메시지를 볼 수 있는 모든 사람이 볼 수 있습니다. 보관은 그들의 규정에 따릅니다. Ibid는 질문도 이름도 보관하지 않습니다.',
        '대신 여기서 질문하세요.',
      ],
      [
        'AI 비서와 그 밖의 프로그램',
        'Ibid에 질문하는 AI 비서는 입력한 말을 이미 가지고 있으며, 그것을 만든 회사가 보관할 수도 있습니다.',
        '대신 여기서 질문하세요.',
      ],
    ],
    deviceHeading: 'Ibid가 기기에 남기는 것',
    device:
      '쿠키는 없습니다. 인용 형식이나 대화처럼 보관하도록 직접 선택한 것 말고는 아무것도 남기지 않으며, 보관한 것은 기기 안에만 있습니다. 브라우저는 다른 사이트와 마찬가지로 이 사이트의 페이지와 스크립트 사본을 보관합니다. 약속의 전문(기술 용어로 쓴 영어 글): [security.md].',
  },
  'zh-Hans': {
    title: '谁能看到您问的内容',
    intro:
      '问题会发送到本服务器，服务器作答后不保留任何内容。如果连这样也不放心，有两种提问方式可以让问题不离开您的设备：',
    privateMode: '[私密模式]：本站把论文加载到页面里，由页面自行作答。',
    file: 'ibid.html 文件',
    without: '功能相同，完全不需要网络。',
    heading: '谁能看到什么，该怎么办',
    seers: [
      [
        '本服务器',
        '作答期间能看到您的问题。问题不会被写下来，不会记入日志，也不会转交他人。您的 IP 地址只用来计数，并以每天更换的代码代替，以防有人一下子问得太多。',
        '您不必仅凭信任：在私密模式下由页面自行作答，并已要求浏览器不放行任何表单和请求。',
      ],
      [
        'Cloudflare（Ibid 是为在该公司的服务器上运行而设计的）',
        '作为托管商，它处理每一个请求：能看到您的 IP 地址、提问的时间，以及传输途中的问题。保留哪些内容，由它自己的规定决定。',
        '在私密模式下，它能看到页面被打开，但看不到问题。离线使用 ibid.html 文件时，它什么也看不到。',
      ],
      [
        '您所用的网络：单位、学校、咖啡馆、运营商、国家机关',
        '本设备打开过本站，以及打开的时间；使用 https 时，看不到问题和回答。',
        '离线使用 ibid.html 文件，或者向已有该文件的人索取。Tor 浏览器或 VPN 可以让网络看不到您打开哪个网站；但网络能看出您在使用这类工具，在有些地方这本身就是风险。',
      ],
      [
        '能使用本设备的人',
        '浏览器的历史记录：您来过这里，以及打开过论文的哪些部分。在 Ibid 页面上提出的问题不会出现在任何网址里。通过地址栏、书签或含有提问内容的链接提出的问题会出现在网址里，并留在历史记录中。',
        '请在页面上提问。使用无痕窗口，或事后从历史记录中删除本站的记录。点“离开本页”或连按两次 Esc，页面会立即清空，按后退键也回不到原来的页面。',
      ],
      [
        '本设备上安装的程序',
        '扩展程序、联网学习或纠错的输入法、无障碍辅助程序以及单位的监控程序，都能读到您在任何地方输入的内容，在这里也一样，无论是否使用私密模式。',
        '如果这可能给您带来危险，请换一台设备。',
      ],
      [
        '把本聊天窗口放进自己页面的网站',
        '该网站的页面与聊天窗口同属一个页面，所以它能看到您在那里问了什么、得到什么回答。问题会发送到 Ibid 的服务器，提问框上方的一行写明了是哪台服务器。',
        '如果您不信任该网站，请直接打开 Ibid。',
      ],
      [
        'Slack、Microsoft Teams、Discord',
        '与其他消息一样，您在那里写的一切，该公司、管理员以及频道里能看到这条消息的每个人都能看到，并按他们自己的规定保留。Ibid 既不保留问题，也不保留您的名字。',
        '请改在这里提问。',
      ],
      ['AI 助手和其他程序', '向 Ibid 提问的 AI 助手已经得到您写的内容，其开发者可能会保留。', '请改在这里提问。'],
    ],
    deviceHeading: 'Ibid 在您的设备上存放什么',
    device:
      '没有 cookie；除了您勾选要保留的内容（例如引用格式或对话）以外，不存放任何东西，保留的内容只留在设备上。与对待其他网站一样，浏览器会保留本站页面和脚本的副本。完整的承诺（技术用语，英文）：[security.md]。',
  },
  'zh-Hant': {
    title: '誰能看到您問的內容',
    intro:
      '問題會傳送到本伺服器，伺服器作答後不保留任何內容。如果連這樣也不放心，有兩種提問方式可以讓問題不離開您的裝置：',
    privateMode: '[私密模式]：本站把論文載入頁面裡，由頁面自行作答。',
    file: 'ibid.html 檔案',
    without: '功能相同，完全不需要網路。',
    heading: '誰能看到什麼，該怎麼辦',
    seers: [
      [
        '本伺服器',
        '作答期間能看到您的問題。問題不會被寫下來，不會記入日誌，也不會轉交他人。您的 IP 位址只用來計數，並以每天更換的代碼代替，以防有人一下子問得太多。',
        '您不必僅憑信任：在私密模式下由頁面自行作答，並已要求瀏覽器不放行任何表單和請求。',
      ],
      [
        'Cloudflare（Ibid 是為在該公司的伺服器上運作而設計的）',
        '作為代管業者，它處理每一個請求：能看到您的 IP 位址、提問的時間，以及傳輸途中的問題。保留哪些內容，由它自己的規定決定。',
        '在私密模式下，它能看到頁面被開啟，但看不到問題。離線使用 ibid.html 檔案時，它什麼也看不到。',
      ],
      [
        '您所用的網路：公司、學校、咖啡館、電信業者、政府機關',
        '本裝置開啟過本站，以及開啟的時間；使用 https 時，看不到問題和回答。',
        '離線使用 ibid.html 檔案，或者向已有該檔案的人索取。Tor 瀏覽器或 VPN 可以讓網路看不到您開啟哪個網站；但網路能看出您在使用這類工具，在有些地方這本身就是風險。',
      ],
      [
        '能使用本裝置的人',
        '瀏覽器的瀏覽紀錄：您來過這裡，以及開啟過論文的哪些部分。在 Ibid 頁面上提出的問題不會出現在任何網址裡。透過網址列、書籤或含有提問內容的連結提出的問題會出現在網址裡，並留在瀏覽紀錄中。',
        '請在頁面上提問。使用無痕視窗，或事後從瀏覽紀錄中刪除本站的紀錄。點「離開本頁」或連按兩次 Esc，頁面會立即清空，按「上一頁」也回不到原來的頁面。',
      ],
      [
        '本裝置上安裝的程式',
        '擴充功能、連網學習或校正的輸入法、無障礙輔助程式以及公司的監控程式，都能讀到您在任何地方輸入的內容，在這裡也一樣，無論是否使用私密模式。',
        '如果這可能給您帶來危險，請換一台裝置。',
      ],
      [
        '把本聊天視窗放進自己頁面的網站',
        '該網站的頁面與聊天視窗同屬一個頁面，所以它能看到您在那裡問了什麼、得到什麼回答。問題會傳送到 Ibid 的伺服器，提問欄上方的一行寫明了是哪台伺服器。',
        '如果您不信任該網站，請直接開啟 Ibid。',
      ],
      [
        'Slack、Microsoft Teams、Discord',
        '與其他訊息一樣，您在那裡寫的一切，該公司、管理員以及頻道裡能看到這則訊息的每個人都能看到，並依他們自己的規定保留。Ibid 既不保留問題，也不保留您的名字。',
        '請改在這裡提問。',
      ],
      ['AI 助理和其他程式', '向 Ibid 提問的 AI 助理已經得到您寫的內容，其開發者可能會保留。', '請改在這裡提問。'],
    ],
    deviceHeading: 'Ibid 在您的裝置上存放什麼',
    device:
      '沒有 cookie；除了您勾選要保留的內容（例如引用格式或對話）以外，不存放任何東西，保留的內容只留在裝置上。與對待其他網站一樣，瀏覽器會保留本站頁面和指令碼的副本。完整的承諾（技術用語，英文）：[security.md]。',
  },
}

/** What `/privacy` says to a reader. @param language undefined for English */
export const privacyIn = (language: Language | undefined): Privacy => (language ? IN[language] : ENGLISH)
