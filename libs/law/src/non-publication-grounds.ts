import { law2023 } from './in-force';
import type { InForce } from './terms';

export type NonPublicationGround = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const ground = (code: string, term: string, basis: string): NonPublicationGround => ({
  code,
  term,
  basis,
  inForce: law2023,
});

/** 决定书不公开的情形（第七十九条第一款；redaction-rules PUB-02 至 PUB-08），按判断次序。 */
export const nonPublicationGrounds: readonly NonPublicationGround[] = [
  ground('PUB-02', '文书种类不在公开范围', '政府信息公开条例第十六条第二款'),
  ground(
    'PUB-03',
    '涉及国家秘密，法律、行政法规禁止公开，或者公开可能危及国家安全、公共安全、经济安全、社会稳定',
    '政府信息公开条例第十四条',
  ),
  ground(
    'PUB-04',
    '未成年人为当事人，或者涉及未成年人抚养监护、家事，或者被害人可能被识别',
    '个人信息保护法第二十八条〔参照法释〔2016〕19号第四条〕',
  ),
  ground(
    'PUB-05',
    '被申请的行政行为依法不公开，以个人隐私为核心，隐名后仍可识别',
    '行政复议法第七十九条第一款、行政处罚法第四十八条第一款、政府信息公开条例第十五条',
  ),
  ground('PUB-06', '主体内容为商业秘密且无法区分处理', '政府信息公开条例第十五条、第三十七条'),
  ground('PUB-07', '当事人申请不公开且有正当理由，经审批同意', '行政复议法第七十九条第一款〔约定〕'),
  ground(
    'PUB-08',
    '承办人认为不宜公开，经审查、审定',
    '行政复议法第七十九条第一款〔参照法释〔2016〕19号第十二条〕',
  ),
];
