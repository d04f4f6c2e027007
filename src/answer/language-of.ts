/** The languages besides English that Ibid speaks, as BCP 47 tags. */
export type Language = 'ko' | 'zh-Hans' | 'zh-Hant'

/** Common characters that the two ways of writing Chinese have each in a form of its own: simplified, then traditional. */
const PAIRS =
  '们們国國这這对對说說时時会會来來个個过過给給让讓还還难難问問边邊东東车車门門开開关關话話见見长長马馬鱼魚鸟鳥吗嗎么麼没沒实實样樣发發与與从從义義华華汉漢韩韓历歷亚亞区區杀殺书書为為学學写寫帮幫业業总總' +
  '统統谁誰论論译譯谈談谢謝请請读讀课課证證识識认認记記许許设設访訪评評词詞该該语語误誤护護变變点點脚腳页頁头頭题題类類愿願显顯风風饭飯饿餓饥飢馆館电電虽雖离離项項须須领領预預顾顧买買卖賣费費资資质質贵貴' +
  '贫貧责責财財贩販军軍软軟较較轻輕载載输輸转轉农農运運达達远遠适適选選遗遺进進连連违違邻鄰乡鄉医醫释釋钟鐘铁鐵钱錢错錯链鏈银銀镇鎮闭閉间間阅閱队隊阳陽陆陸际際险險随隨双雙压壓执執报報场場块塊堕墮够夠妇婦' +
  '妈媽审審将將专專寻尋导導层層属屬岛島师師带帶库庫广廣张張应應怀懷战戰户戶换換损損择擇击擊担擔据據败敗数數敌敵断斷暂暫条條极極构構乐樂楼樓标標机機权權树樹桥橋检檢岁歲归歸残殘气氣决決况況测測满滿济濟灾災' +
  '无無热熱营營争爭状狀独獨狱獄奖獎获獲现現环環产產画畫异異当當疗療监監众眾确確礼禮种種称稱稳穩穷窮笔筆节節简簡签簽粮糧约約红紅级級细細终終组組结結绝絕经經维維网網线線练練编編缓緩县縣织織继繼续續罚罰罗羅' +
  '习習圣聖闻聞联聯声聲职職听聽脱脫脑腦脸臉临臨举舉旧舊艺藝万萬药藥苏蘇处處号號术術卫衛补補装裝规規视視亲親觉覺览覽观觀触觸订訂计計讨討讯訊训訓诉訴试試诗詩诚誠讲講议議负負赏賞办辦录錄锻鍛阶階隐隱额額养養' +
  '驻駐驱驅验驗体體鲜鮮党黨齐齊龄齡龙龍湾灣儿兒欧歐婴嬰单單严嚴仅僅价價优優伤傷债債减減创創别別劳勞势勢动動务務胜勝协協厂廠厌厭参參叶葉启啟员員响響团團园園围圍图圖坏壞坚堅备備孙孫宪憲尽盡币幣忆憶忧憂恶惡' +
  '惨慘扩擴拥擁饮飲则則刚剛罢罷础礎乱亂亿億侧側兴興册冊却卻吓嚇墙牆奥奧宽寬尔爾岗崗惧懼惩懲抛拋携攜晓曉杂雜杨楊档檔梦夢欢歡毁毀毕畢汇匯汤湯泪淚泽澤浅淺渐漸湿濕滥濫灭滅灯燈烧燒爱愛牵牽犹猶盖蓋盗盜盘盤码碼' +
  '祸禍积積筑築紧緊纠糾纪紀纯純纳納纸紙绍紹绑綁绕繞绿綠缘緣缩縮肃肅胁脅脏臟荐薦荣榮虏虜蛮蠻货貨购購贴貼贺賀贿賄赌賭赔賠赖賴赚賺赛賽赞贊赵趙趋趨踪蹤辅輔辈輩迁遷迟遲迹跡递遞郑鄭针針钢鋼销銷锁鎖闪閃闹鬧静靜' +
  '顶頂顺順颁頒频頻骂罵骗騙鸡雞麦麥黄黃'

/** What only traditional Chinese has, where the simplified form is a character of both. */
const TRADITIONAL = '後裡裏隻臺幾幹於雲餘係製準遊鬆麵註強徵範並'

/** How much more of a text is in characters of traditional Chinese than of simplified; below 0 for simplified. */
function leaning(text: string): number {
  let sum = 0
  for (const character of text) {
    const at = PAIRS.indexOf(character)
    if (at >= 0) sum += at % 2 === 0 ? -1 : 1
    else if (TRADITIONAL.includes(character)) sum++
  }
  return sum
}

/**
 * The language of what somebody wrote, as far as its script tells; undefined for all but Korean and Chinese.
 *
 * @param usual the reader's own, which decides where both ways of writing Chinese have the same characters: "人口"
 */
export function languageOf(text: string, usual?: string): Language | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  // Kana make it Japanese.
  if (!/\p{Script=Han}/u.test(text) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return undefined
  const sum = leaning(text)
  return sum > 0 || (sum === 0 && usual === 'zh-Hant') ? 'zh-Hant' : 'zh-Hans'
}

/** The language of a BCP 47 tag, where Ibid speaks it besides English: "zh-TW" is traditional Chinese. */
export function languageFor(tag: string): Language | undefined {
  const [primary, ...subtags] = tag.toLowerCase().split('-')
  if (primary === 'ko') return 'ko'
  if (primary !== 'zh') return undefined
  if (subtags.includes('hans')) return 'zh-Hans'
  return subtags.some((subtag) => /^(?:hant|tw|hk|mo)$/u.test(subtag)) ? 'zh-Hant' : 'zh-Hans'
}
