const national =
  /(?<!《中华人民共和国)(行政复议法实施条例|行政复议法|行政诉讼法|民事诉讼法|行政处罚法|行政强制法|政府信息公开条例|个人信息保护法|民法典)(?:（\d{4}年[^）]*）)?(?=第)/gu;

/** A basis as an official document writes it: 《中华人民共和国行政复议法》第六十八条. */
export const fullCitation = (basis: string): string => basis.replace(national, '《中华人民共和国$1》');
