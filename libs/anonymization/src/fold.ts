/** 繁体、异体 → 简体：人名常见字。 */
const pairs =
  '歐欧陽阳華华張张劉刘陳陈楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓葉叶蕭萧餘余鍾钟盧卢蔣蒋賈贾鄒邹閻阎龍龙萬万錢钱湯汤賀贺顧顾龔龚嚴严範范譚谭齊齐畢毕俞俞魯鲁費费祿禄衛卫韋韦駱骆聶聂關关莊庄顏颜蘭兰藍蓝麗丽國国軍军偉伟強强東东鵬鹏飛飞龍龙鳳凤傑杰榮荣慶庆會会興兴長长發发寶宝貴贵財财銀银鐵铁鋼钢錦锦鏡镜鑫鑫鴻鸿澤泽濤涛潔洁瑩莹瓊琼璽玺瑋玮環环珍珍愛爱惠惠雲云靜静順顺頌颂頔頔穎颖顯显題题風风飄飘馨馨驍骁騰腾驥骥魚鱼鳴鸣鶴鹤麥麦麟麟黨党點点聰聪聖圣聲声職职肅肃腦脑臨临與与興兴舉举舊旧藝艺蘇苏處处號号術术衝冲補补裝装製制見见規规視视親亲覺觉觀观計计訂订記记訓训詠咏詩诗誠诚語语說说課课調调諒谅諾诺謙谦講讲識识證证讀读變变讓让豐丰貝贝貞贞負负貢贡買买賓宾賢贤質质賴赖贊赞趕赶車车軒轩載载輝辉輪轮農农連连進进運运達达遠远適适遲迟選选邊边鄉乡醫医釋释里里針针鈞钧鈺钰銘铭銳锐錄录鋒锋鎮镇鑒鉴門门開开閔闵閣阁陸陆陰阴際际隨随雙双雜杂雞鸡難难電电靈灵韻韵頂顶頁页項项須须預预領领頭头額额願愿類类飯饭養养館馆駿骏鬆松鬥斗歷历曆历樂乐樹树橋桥機机權权歡欢歸归氣气漢汉滿满漁渔潛潜濟济灝灏災灾無无煒炜燁烨燈灯燦灿爾尔牆墙獻献獅狮獨独現现瑤瑶瓏珑畫画異异當当療疗發发盡尽監监盤盘盧卢眾众碩硕確确礦矿禮礼禎祯禦御種种稱称穩稳窮穷競竞筆笔節节簡简籃篮糧粮紀纪約约紅红紋纹純纯級级素素細细紹绍終终組组結结絕绝給给統统經经綠绿維维綱纲網网綺绮緒绪線线編编緣缘縣县總总繁繁織织繼继續续纖纤罷罢義义習习翹翘聞闻';
const simplified = new Map(
  Array.from({ length: Math.floor([...pairs].length / 2) }, (_, n) => {
    const each = [...pairs];
    return [each[n * 2] as string, each[n * 2 + 1] as string] as const;
  }),
);

/** A text for searching, and where each of its code units stands in the original. */
export type Folded = {
  readonly text: string;
  readonly original: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const foldCharacter = (character: string) => {
  const normal = character === '—' || character === '…' ? character : character.normalize('NFKC');
  return [...normal].map((each) => simplified.get(each) ?? each).join('');
};

/** 全角、兼容字符、繁体一律按半角、简体比较；full-width punctuation stays as it is. `drop` leaves characters out. */
export const fold = (original: string, drop?: RegExp): Folded => {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const folded = /[，。；：（）、！？“”]/.test(character) ? character : foldCharacter(character);
    if (!drop?.test(folded)) {
      text += folded;
      for (let n = 0; n < folded.length; n++) {
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { text, original, from, to };
};

export const foldValue = (value: string): string => fold(value).text;

/** Start and end in the folded text → the same in the original. */
export const origin = ({ from, to, original }: Folded, start: number, end: number) => ({
  start: from[start] ?? original.length,
  end: to[end - 1] ?? original.length,
});
