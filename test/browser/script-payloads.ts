/** What every payload tries to call, with its number. */
const run = (n: number) => `fuyiRan(${n})`;

/** Ways into a page that takes text for markup; `R` is what would be run. */
const ways: readonly string[] = [
  ...[
    '<script>R</script>',
    '<ScRiPt>R</sCrIpT>',
    '<script/x>R</script>',
    '<script src=data:text/javascript,R></script>',
  ],
  ...['<img src=x onerror=R>', '<img/src/onerror=R>', '<svg onload=R>', '<svg><script>R</script></svg>'],
  ...[
    '<svg><animate onbegin=R attributeName=x dur=1s>',
    '<body onload=R>',
    '<iframe srcdoc="<script>parent.R</script>">',
  ],
  ...[
    '<iframe src="javascript:parent.R">',
    '<a href="javascript:R" autofocus>x</a>',
    '<details open ontoggle=R>x</details>',
  ],
  ...[
    '<input autofocus onfocus=R>',
    '<video><source onerror=R></video>',
    '<math><mtext><img src=x onerror=R></mtext></math>',
  ],
  ...[
    '<object data="data:text/html,<script>parent.R</script>"></object>',
    '<embed src="javascript:R">',
    '<style>@import "x"</style>',
  ],
  ...[
    '<link rel=stylesheet href="//evil.invalid/x.css">',
    '<meta http-equiv=refresh content="0;url=javascript:R">',
    '<base href="//evil.invalid/">',
  ],
  ...[
    '<form action="javascript:R"><button autofocus>x</button></form>',
    '<marquee onstart=R>x</marquee>',
    '<template><img src=x onerror=R></template>',
  ],
  ...[
    '{{constructor.constructor("R")()}}',
    '<%= R %>',
    '${R}',
    '<noscript><p title="</noscript><img src=x onerror=R>">',
  ],
];
/** Out of an attribute, a text area, a title, a comment, a script. */
const outOf: readonly string[] = ['', '">', "'>", '</textarea></title></script>-->'];

/** A hundred and twenty, each with a number of its own. */
export const payloads: readonly string[] = outOf.flatMap((before, n) =>
  ways.map((way, m) => before + way.replaceAll(/\bR\b/g, run(n * ways.length + m))),
);

/** Short enough for a name. */
export const names: readonly string[] = payloads.filter(({ length }) => length <= 45);

/** Runs in the page before anything else: what was run and what the policy refused is remembered. */
export const watch = `
  window.ran = [];
  window.refused = [];
  window.fuyiRan = (n) => window.ran.push(n);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
    window.refused.push([violatedDirective, blockedURI, sourceFile, sample].join(' ')));
`;
