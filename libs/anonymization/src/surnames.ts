/** NAM-02：复姓。 */
export const compoundSurnames =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 宇文 长孙 轩辕 司空 端木 百里 东郭 南宫 呼延 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公羊 赫连 钟离 闻人 万俟 鲜于 闾丘 亓官 司寇 巫马 仲孙 子车 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 段干 东门 西门 南门 相里 独孤 第五 左丘 梁丘 羊舌 微生 公西 完颜 叶赫 纳兰 达奚 哥舒 贺兰 即墨 南荣'.split(
    ' ',
  );

export const surnames = new Set([
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公茆丘覃肖涂代付闫仝亓逄冼麦岳岑练区柒苑帅亢缑鹿战邸佟郄',
]);

/** 常用词也可以是姓名：只在指人的位置才算。 */
export const everydayWords = new Set(
  '方便 高兴 马上 常青 平安 安静 明白 高明 和平 文明 光明 成功 安全 安宁 康健 任意 向阳 国庆 建国 建设 解放 胜利 幸福 文化 简单 温和 温暖 和气 关键 时间 时光 方正 方向 方法 黄金 白云 石头 金山 江山 水平 万里 高山 高原 高峰 高级 马路 牛奶 花园 毕业 应当 成立 成果 成就 相关 相信 包容 经理 经常 经济 金属 平均 平凡 公正 公平 利益 利民 爱国 爱民 为民 东方 长青 建华 新华 中华 卫国 春生 立新 永安 长安 长江 黄河 平原 如意 常在 顾客 周末 周期 施工 计划 计算 于是 全部 全面 安装 管理 解决 连续 温州 单位 钱财 毛利 白天 许可 严重 明显 别人 习惯 居民 农民 广场 国家 师傅 空白 须知 丰富 关系 查明 后来 红色 游客 权利 益处 公民 岳父 代表 付款 战友 文件 成本'.split(
    ' ',
  ),
);

const firstOf = (name: string) => String.fromCodePoint(name.codePointAt(0) ?? 0);

export const surnameOf = (name: string): string =>
  compoundSurnames.find((surname) => name.startsWith(surname) && name.length > surname.length) ??
  firstOf(name);

/** 名，不含姓；empty when the name is not written in the Han way. */
export const givenNameOf = (name: string): string =>
  /^\p{Script=Han}+$/u.test(name) ? name.slice(surnameOf(name).length) : '';

/** NAM-01 至 NAM-05：张三 → 张某；欧阳明 → 欧阳某；买买提·吐尔逊 → 买某；John Smith → J。 */
export const maskOf = (name: string): string =>
  /^[A-Za-z]/.test(name) ? firstOf(name).toUpperCase() : `${surnameOf(name)}某`;
