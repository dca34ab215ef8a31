const mark =
  /(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])/u;
const marked = new RegExp(`(?:^|[\\n；;。])\\s*(?=${mark.source})`, 'u');

/** 请求的各项：编号的逐项，没有编号的逐段。 */
export const claimsIn = (text: string): readonly string[] => {
  const numbered = text.split(marked).map((each) => each.trim());
  const claims = numbered.filter((each) => new RegExp(`^${mark.source}`, 'u').test(each));
  return (claims.length > 1 ? claims : text.split('\n'))
    .map((each) =>
      each
        .replace(new RegExp(`^\\s*${mark.source}`, 'u'), '')
        .replace(/[；;。]\s*$/u, '')
        .trim(),
    )
    .filter((each) => each !== '');
};
