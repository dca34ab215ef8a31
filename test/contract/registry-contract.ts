import { createHash, randomBytes } from 'node:crypto';
import { SealBroken, SubjectErased, TextIdTaken, type PersonValues, type Registry } from '@fuyi/registry';

export const zhang: PersonValues = {
  kind: 'natural',
  name: '张三丰',
  idNumber: '110109199001011234',
  phone: '13900000001',
  address: '某某路 1 号',
};

/** What every registry promises; `open` gives one more view of the same values. */
export const registryContract = (open: () => Registry): void => {
  let n = 0;
  const fresh = (what: string) => `${what}-${++n}`;

  it('存进去的，原样取出来', async () => {
    const id = fresh('person');
    const values: PersonValues = { ...zhang, name: '𠮷·买买提e\u0301', aliases: ['小 张'], lawyer: false };
    await open().savePerson(id, values, 'clerk');
    expect((await open().persons([id, 'nobody'])).get(id)).toEqual(values);
    expect((await open().persons([id, 'nobody'])).size).toBe(1);
  });

  it('改了的，取最后一次', async () => {
    const id = fresh('person');
    await open().savePerson(id, zhang, 'clerk');
    await open().savePerson(id, { ...zhang, phone: '13900000002' }, 'clerk');
    expect((await open().persons([id])).get(id)).toMatchObject({ phone: '13900000002' });
    expect(await open().find('phone', '13900000001')).not.toContain(id);
  });

  it('个人信息保护法第四十五条　历次登记都查得到：谁、什么时候、改成什么', async () => {
    const id = fresh('person');
    await open().savePerson(id, zhang, 'clerk');
    await open().savePerson(id, { ...zhang, phone: '13900000002' }, 'officer');
    const history = await open().history(id);
    expect(history).toMatchObject([
      { revision: 1, savedBy: 'clerk', values: zhang },
      { revision: 2, savedBy: 'officer', values: { phone: '13900000002' } },
    ]);
    expect(await open().history('nobody')).toEqual([]);
    await open().erase(id, 'admin', '个人信息保护法第四十七条');
    expect(await open().history(id)).toBe('erased');
  });

  it('同样的再存一次，什么也不变', async () => {
    const id = fresh('person');
    await open().savePerson(id, zhang, 'clerk');
    await open().savePerson(id, { ...zhang }, 'officer');
    expect((await open().persons([id])).get(id)).toEqual(zhang);
  });

  it('按号码查找，全角半角、空格、大小写不论', async () => {
    const id = fresh('person');
    await open().savePerson(id, { ...zhang, name: '李·四', idNumber: '11010919900101888X' }, 'clerk');
    for (const value of ['１１０１０９１９９００１０１８８８ｘ', ' 110109 19900101 888x '])
      expect(await open().find('idNumber', value)).toEqual([id]);
    expect(await open().find('name', '李•四')).toEqual([id]);
    expect(await open().find('phone', '11010919900101888X')).toEqual([]);
  });

  it('文本一经存入不再改变', async () => {
    const id = fresh('text');
    const text = '请求撤销。\n事实：𠮷……';
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(await open().saveText(id, 'case:1', text)).toBe(sha256);
    expect(await open().saveText(id, 'case:1', text)).toBe(sha256);
    await expect(open().saveText(id, 'case:1', '另一段')).rejects.toThrow(TextIdTaken);
    await expect(open().saveText(id, 'case:2', text)).rejects.toThrow(TextIdTaken);
    expect((await open().texts([id, 'none'])).get(id)).toBe(text);
    expect((await open().texts([id, 'none'])).size).toBe(1);
  });

  it('销毁之后，处处都是“已销毁”，也不能再写', async () => {
    const [id, textId] = [fresh('person'), fresh('text')];
    await open().savePerson(id, { ...zhang, phone: '13900000099' }, 'clerk');
    await open().saveText(textId, id, '他的话');
    await open().erase(id, 'admin', '个人信息保护法第四十七条');
    await open().erase(id, 'admin', '个人信息保护法第四十七条');
    expect((await open().persons([id])).get(id)).toBe('erased');
    expect((await open().texts([textId])).get(textId)).toBe('erased');
    expect(await open().find('phone', '13900000099')).toEqual([]);
    await expect(open().savePerson(id, zhang, 'clerk')).rejects.toThrow(SubjectErased);
    await expect(open().saveText(fresh('text'), id, '再写')).rejects.toThrow(SubjectErased);
  });

  it('文件的钥匙由主体的钥匙封存，换了主体、换了位置、改了一字都打不开', async () => {
    const [id, other] = [fresh('case'), fresh('case')];
    const key = randomBytes(32);
    const wrapped = await open().wrapKey(id, 'file:1', key);
    expect(wrapped.includes(key)).toBe(false);
    expect(await open().unwrapKey(id, 'file:1', wrapped)).toEqual(key);
    await open().wrapKey(other, 'file:1', key);
    await expect(open().unwrapKey(other, 'file:1', wrapped)).rejects.toThrow(SealBroken);
    await expect(open().unwrapKey(fresh('case'), 'file:1', wrapped)).rejects.toThrow(SealBroken);
    await expect(open().unwrapKey(id, 'file:2', wrapped)).rejects.toThrow(SealBroken);
    wrapped[40] = (wrapped[40] ?? 0) ^ 1;
    await expect(open().unwrapKey(id, 'file:1', wrapped)).rejects.toThrow(SealBroken);
  });

  it('主体销毁之后，文件的钥匙再也打不开，也不能再封', async () => {
    const id = fresh('case');
    const wrapped = await open().wrapKey(id, 'file:1', randomBytes(32));
    await open().erase(id, 'admin', '个人信息保护法第四十七条');
    expect(await open().unwrapKey(id, 'file:1', wrapped)).toBe('erased');
    await expect(open().wrapKey(id, 'file:2', randomBytes(32))).rejects.toThrow(SubjectErased);
  });

  it('同时第一次存同一人，只有一把钥匙，都读得出来', async () => {
    const id = fresh('person');
    const texts = Array.from({ length: 8 }, () => fresh('text'));
    await Promise.all([
      ...texts.map((textId) => open().saveText(textId, id, `第 ${textId} 段`)),
      ...texts.map((_, k) => open().savePerson(id, { ...zhang, phone: `1390000010${k}` }, 'clerk')),
    ]);
    const found = await open().texts(texts);
    expect(texts.map((textId) => found.get(textId))).toEqual(texts.map((textId) => `第 ${textId} 段`));
    expect((await open().persons([id])).get(id)).toMatchObject({ name: zhang.name });
  });
};
