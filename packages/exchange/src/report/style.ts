import { FAMILIES, TOKENS, type Theme, type TokenName } from '@readout/drawing';

const USED: readonly TokenName[] = ['paper', 'canvas', 'ink', 'ink-2', 'ink-3', 'rule', 'pen', 'a-wash', 'pen-wash'];

function colours(theme: Theme): string {
  return USED.map((name) => `--${name}:${TOKENS[theme][name]}`).join(';');
}

/** The one style sheet of a report: read on paper as on a screen. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;${colours('light')}}
@media (prefers-color-scheme:dark){:root{${colours('dark')}}}
body{margin:0;background:var(--paper);color:var(--ink);font:400 17px/1.55 ${FAMILIES.serif}}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.meta,figcaption,footer,h2 small{font:400 14px/1.45 ${FAMILIES.sans};color:var(--ink-3)}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .25rem}
h2 small{font-weight:400;margin-left:.5rem}
p{margin:.4rem 0}
.standfirst{font-size:1.15rem}
figure{margin:1.5rem 0;border-block:1px solid var(--rule);background:${TOKENS.light.canvas}}
figure svg{display:block;width:100%;height:auto;max-height:70vh}
figcaption{padding:.4rem .6rem;background:var(--paper)}
sup{line-height:0;font:600 .72em ${FAMILIES.sans}}
a{color:var(--pen)}
sup a{text-decoration:none}
ol{border-top:1px solid var(--ink);padding:.8rem 0 0 2.4rem;font-size:.95rem}
li{margin:.55rem 0}
li:target,a:target{background:var(--pen-wash)}
cite{font:400 14px/1.45 ${FAMILIES.sans};color:var(--ink-2)}
mark{color:inherit;background:none;font-weight:600}
mark.contact{background:var(--a-wash)}
.back{text-decoration:none;font-family:${FAMILIES.sans}}
footer{border-top:1px solid var(--rule);margin-top:2rem;padding-top:.8rem;overflow-wrap:anywhere}
@media print{:root{color-scheme:light;${colours('light')}}body{font-size:10.5pt}main{max-width:none;padding:0}.back{display:none}cite a[href]::after{content:' <' attr(href) '>';overflow-wrap:anywhere}a{color:inherit;text-decoration:none}h2{break-after:avoid-page}p,li,figure{break-inside:avoid-page}}
`;
