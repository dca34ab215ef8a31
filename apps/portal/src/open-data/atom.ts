import type { PublishedDecision } from '../decisions/published-decision';
import { tagOf } from '../decisions/outcome-tags';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 cannot hold control characters at all.
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? '');

/** 公开日的北京时间零时。 */
const moment = (day: string) => `${day}T00:00:00+08:00`;

export const atomFeed = (feed: {
  readonly title: string;
  readonly author: string;
  /** Address of the feed itself and of the page it follows, relative to the site. */
  readonly self: string;
  readonly page: string;
  readonly today: string;
  readonly decisions: readonly PublishedDecision[];
}): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>urn:fuyi:feed:${escaped(feed.self)}</id>
<title>${escaped(feed.title)}</title>
<updated>${moment(
  feed.decisions
    .map(({ publishedOn }) => publishedOn as string)
    .sort()
    .at(-1) ?? feed.today,
)}</updated>
<author><name>${escaped(feed.author)}</name></author>
<link rel="self" href="${escaped(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>
${feed.decisions
  .map(
    ({ publicationId, title, number, outcome, publishedOn }) => `<entry>
<id>urn:uuid:${publicationId}</id>
<title>${escaped(title)}</title>
<updated>${moment(publishedOn)}</updated>
<link rel="alternate" type="text/html" href="/decisions/${publicationId}"/>
<category term="${outcome}" label="${escaped(tagOf(outcome).term)}"/>
<summary>${escaped(`${number}　决定：${tagOf(outcome).term}`)}</summary>
</entry>
`,
  )
  .join('')}</feed>
`;
