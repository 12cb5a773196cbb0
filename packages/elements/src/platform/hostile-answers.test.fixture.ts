/**
 * Answers in HTML as somebody would write them who wants a script to run in a resident's browser. Where a script runs it calls `fired()`.
 * All are of our own writing, after the families of tricks that sanitizers are known to have been led astray by.
 */
const call = 'fired()';

const handlers = 'onload onerror onclick onmouseover onfocus onanimationstart ontoggle onpointerenter onbeforeinput onscroll onwheel oncopy onpaste ondrag oninvalid onsearch ontransitionend onhashchange onpageshow oncanplay'.split(' ');
const onElements = ['img src=x', 'body', 'div style="animation:x 1s"', 'input autofocus', 'details open', 'video src=x', 'svg', 'marquee', 'a href=# tabindex=1'];

const eventAttributes = handlers.flatMap((handler, at) => {
  const element = onElements[at % onElements.length] as string;
  return [`<${element} ${handler}=${call}>x`, `<${element} ${handler.toUpperCase()}="${call}">x</${element.split(' ')[0]}>`, `<${element}/${handler}\n=\n'${call}'>`, `<b ${handler}=${call}>bold</b>`];
});

const schemes = [
  `javascript:${call}`, `JaVaScRiPt:${call}`, ` javascript:${call}`, `java\tscript:${call}`, `java\nscript:${call}`, `java\rscript:${call}`, `\u0001javascript:${call}`, `&#1;javascript:${call}`, `&#106;avascript:${call}`, `&#x6A;avascript:${call}`,
  `&#0000106avascript:${call}`, `javascript&colon;${call}`, `java&Tab;script:${call}`, `java&NewLine;script:${call}`, `javascript&#58;${call}`, `javascript://x/%0a${call}`, `javascript:/*--></title></style></textarea></script>*/${call}`, `data:text/html,<script>${call}</script>`, `data:text/html;base64,PHNjcmlwdD5maXJlZCgpPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg onload=${call}>`, `vbscript:${call}`, `blob:https://city.example/1`, `filesystem:https://city.example/x`, `file:///etc/passwd`, `view-source:javascript:${call}`, `feed:javascript:${call}`, `jar:javascript:${call}!/`, `about:blank`, `intent:#Intent;S.x=1;end`, `ms-word:ofe|u|x`,
  `//evil.example`, `/\\evil.example`, `\\\\evil.example`, `/&Tab;/evil.example`, `/.//evil.example`, `https://city.example@evil.example`, `livescript:${call}`, `mocha:${call}`, `\u00a0javascript:${call}`, `\u2028javascript:${call}`, `javascript\u200b:${call}`, `ｊａｖａｓｃｒｉｐｔ:${call}`, `javascrıpt:${call}`, `x-javascript:${call}`,
];
const addresses = schemes.flatMap((address) => [`<a href="${address}">press</a>`, `<a href='${address}' id=x><b>press</b></a>`]);
const otherAddresses = schemes.slice(0, 8).flatMap((address) => [`<form action="${address}"><button>go</button></form>`, `<iframe src="${address}"></iframe>`, `<area href="${address}">`, `<svg><a xlink:href="${address}"><text>x</text></a></svg>`, `<math href="${address}">x</math>`, `<base href="${address}//"><a href="x">x</a>`]);

const scripts = [
  `<script>${call}</script>`, `<SCRIPT>${call}</SCRIPT>`, `<script/x>${call}</script>`, `<script src="data:text/javascript,${call}"></script>`, `<script type=module>${call}</script>`, `<scr<script>ipt>${call}</scr</script>ipt>`, `<<script>${call}//<</script>`, `<script>${call}`, `<script\n>${call}</script\n>`, `</script><script>${call}</script>`,
  `<svg><script>${call}</script></svg>`, `<svg><script href="data:text/javascript,${call}"/></svg>`, `<math><script>${call}</script></math>`, `<table><script>${call}</script></table>`, `<select><script>${call}</script></select>`, `<script type="text/x" onerror=${call}>`, `<script>/*</script><script>*/${call}</script>`, `<noscript><script>${call}</script></noscript>`,
];
const drawings = [
  `<svg onload=${call}>`, `<svg><image href=x onerror=${call}>`, `<svg><animate onbegin=${call} attributeName=x dur=1s>`, `<svg><set onbegin=${call} attributeName=x to=y>`, `<svg><a><animate attributeName=href values=javascript:${call} /><text y=20>press</text></a>`, `<svg><foreignObject><img src=x onerror=${call}></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${call}'/></svg>#x"/>`, `<svg><style><img src=x onerror=${call}></style></svg>`, `<svg><desc><img src=x onerror=${call}></desc></svg>`, `<svg><title><a href="javascript:${call}">x</a></title></svg>`, `<svg><discard onbegin=${call}>`, `<math><maction actiontype=statusline xlink:href=javascript:${call}>x</maction></math>`,
  `<math><mtext><img src=x onerror=${call}></mtext></math>`, `<math><annotation-xml encoding="text/html"><img src=x onerror=${call}></annotation-xml></math>`, `<svg:script>${call}</svg:script>`, `<svg></p><img src=x onerror=${call}>`,
];
const mutations = [
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`, `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${call}&gt;">`, `<svg></p><style><a id="</style><img src=1 onerror=${call}>">`, `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`, `<math><mi><table><mi><mglyph><xmp><a title="</xmp><img src=x onerror=${call}>">`,
  `<svg><p><style><g title="</style><img src=x onerror=${call}>">`, `<textarea><a title="</textarea><img src=x onerror=${call}>">`, `<title><a title="</title><img src=x onerror=${call}>">`, `<xmp><p title="</xmp><svg/onload=${call}>">`, `<noembed><p title="</noembed><img src=x onerror=${call}>">`, `<noframes><p title="</noframes><img src=x onerror=${call}>">`, `<iframe><p title="</iframe><img src=x onerror=${call}>">`,
  `<!--><img src=x onerror=${call}>-->`, `<!---><img src=x onerror=${call}>`, `<!--!><img src=x onerror=${call}><!--->`, `<!-- --!><img src=x onerror=${call}> -->`, `<![CDATA[><img src=x onerror=${call}>]]>`, `<svg><![CDATA[<img src=x onerror=${call}>]]></svg>`, `<svg><![CDATA[</svg><img src=x onerror=${call}>]]>`, `<?xml <img src=x onerror=${call}>?>`, `<!DOCTYPE x [<!ENTITY y "<img src=x onerror=${call}>">]>&y;`,
  `&lt;img src=x onerror=${call}&gt;`, `&amp;lt;script&amp;gt;${call}&amp;lt;/script&amp;gt;`, `<div title="&lt;script&gt;${call}&lt;/script&gt;">x</div>`, `<p>&#60;svg onload=${call}&#62;</p>`, `<img alt="&lt;svg onload=${call}&gt;">`, `<img alt="](javascript:${call})" src=x>`, `<a href="https://a.example/)[x](javascript:${call}">x</a>`, `<p>[x](javascript:${call})</p>`, `<p>&lt;javascript:${call}&gt;</p>`, `<p>[x]: javascript:${call}</p>`,
];
const frames = [
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`, `<iframe srcdoc='<img src=x onerror=parent.${call}>'>`, `<iframe onload=${call}></iframe>`, `<object data="javascript:${call}">`, `<object data="data:text/html,<script>${call}</script>"></object>`, `<embed src="javascript:${call}">`, `<embed src="data:image/svg+xml,<svg onload=${call}>">`, `<frameset onload=${call}><frame src=x>`, `<applet code=x onerror=${call}>`, `<portal src="javascript:${call}" onload=${call}>`,
  `<base href="javascript:/${call}//"><a href="/x">x</a>`, `<meta http-equiv=refresh content="0;url=javascript:${call}">`, `<meta http-equiv=set-cookie content="a=b">`, `<link rel=stylesheet href="data:text/css,*{x:expression(${call})}">`, `<link rel=import href="data:text/html,<script>${call}</script>">`, `<link rel=preload as=script href=x onload=${call} onerror=${call}>`, `<style>@import 'javascript:${call}';</style>`, `<style onload=${call}></style>`, `<style>*{background:url(javascript:${call})}</style>`, `<div style="background:url(javascript:${call})">x</div>`,
];
const forms = [
  `<form onsubmit=${call}><input type=submit autofocus onfocus=${call}>`, `<form id=f></form><button form=f formaction=javascript:${call}>x</button>`, `<input type=image src=x onerror=${call}>`, `<isindex type=image src=1 onerror=${call}>`, `<select autofocus onfocus=${call}><option>x</select>`, `<textarea autofocus onfocus=${call}></textarea>`, `<keygen autofocus onfocus=${call}>`, `<button popovertarget=x onclick=${call}>x</button><div popover id=x onbeforetoggle=${call}>y</div>`, `<dialog open onclose=${call}><form method=dialog><button>x</button></form></dialog>`, `<form><input name=childNodes><input name=attributes><input name=nodeType>`, `<form><input name=getAttribute><a href="javascript:${call}">x</a></form>`, `<img name=body><img name=createElement>`,
];
const media = [
  `<video><source onerror=${call}></video>`, `<audio src=x onerror=${call}>`, `<video poster=javascript:${call}>`, `<picture><source srcset=x onerror=${call}><img src=x onerror=${call}></picture>`, `<img srcset="x 1x" onerror=${call}>`, `<img src=x:x onerror=${call}//`, `<img src='x'onerror=${call}>`, `<img """><img src=x onerror=${call}>">`, `<img src=\`x\` onerror=${call}>`, `<image src=x onerror=${call}>`, `<track onerror=${call}>`, `<canvas><img src=x onerror=${call}></canvas>`, `<bgsound src=javascript:${call}>`, `<map name=x><area shape=default href=javascript:${call}></map><img usemap=#x>`,
];
const templates = [
  `<template><script>${call}</script></template>`, `<template><img src=x onerror=${call}></template>`, `<div><template shadowrootmode=open><img src=x onerror=${call}></template></div>`, `<template><template><svg onload=${call}></template></template>`, `<slot onslotchange=${call}><b>x</b></slot>`, `<x-element onclick=${call} is=x>x</x-element>`, `<civic-request-form endpoint="javascript:${call}"></civic-request-form>`, `<div is=civic-city>\${${call}}</div>`, `{{constructor.constructor('${call}')()}}`, `<!--?lit$1$--><b>x</b>`, `<div lit$1=${call}>x</div>`, `?lit$000000000$`,
];
const broken = [
  '<', '</', '<a', '<a href', '<a href=', '<!', '<!--', '<![CDATA[', '<?', '&', '&#', '&#x', '&#x110000;', '&#0;', '&#xd800;', '\0<b\0>x', '<b\u0000 onclick=fired()>x', '<p<b>x', '</p></b></a>', `<a href="x"<img src=x onerror=${call}>`, `<a href="https://a.example" href="javascript:${call}">x</a>`, `<a HREF=javascript:${call} href=https://a.example>x</a>`, `<table><a href=javascript:${call}>x<tr><td>y</table>`, `<a><table><tr><td><a href=javascript:${call}>x</table>`, `<b><p><i></b>x</i><img src=x onerror=${call}>`, `<plaintext><img src=x onerror=${call}>`, `<listing>&lt;img src=x onerror=${call}></listing>`, '<ul><ul><li><ol><p>x</ul>y',
  `\u003cimg src=x onerror=${call}\u003e`, `﹤img src=x onerror=${call}﹥`, `＜script＞${call}＜/script＞`, `+ADw-script+AD4-${call}+ADw-/script+AD4-`, `\ufeff<script>${call}</script>`, `<ſcript>${call}</ſcript>`, `<ı onload=${call}>`, `<a href="\u202ejavascript:${call}">\u202etxt</a>`,
];
const many = (text: string, times = 3000) => text.repeat(times);
const nested = [
  many('<div>') + 'x', many('<b>') + 'x', many('<ul><li>') + 'x', many('<blockquote>') + 'x', many('<table><tr><td>') + 'x', many('<a href=#x>') + 'x', `${many('<i>')}<img src=x onerror=${call}>${many('</i>')}`, many('<svg>') + `<script>${call}</script>`, many('<font color=x>', 600) + many('<p>x', 600), many('<h1>'), many('<details><summary>', 60), many('<ol><li><p>', 900) + `<a href="javascript:${call}">x</a>`, many('**'), many('<p>- '), many('<img alt="[">'), many('<br>'), many('&lt;'),
];

export const hostileAnswers: readonly string[] = [...eventAttributes, ...addresses, ...otherAddresses, ...scripts, ...drawings, ...mutations, ...frames, ...forms, ...media, ...templates, ...broken, ...nested];
