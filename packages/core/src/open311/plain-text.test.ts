import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitToShow, plainText, withoutHtml } from './plain-text.js';

for (const [what, text, words] of [
  ['plain words', 'A lamp is out.', 'A lamp is out.'],
  ['line breaks', 'one<br>two<BR />three<p>four</p>five', 'one\ntwo\nthreefour\nfive'],
  ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['entities', '&lt;3 &amp; &quot;x&quot; &#233;&#x1F333;&nbsp;&rsquo; &unknown; &#xD800;&#0;', '<3 & "x" é🌳 ’ &unknown;'],
  ['markup written as entities', '&lt;b&gt;bold&lt;/b&gt;&lt;br&gt;next', 'bold\nnext'],
  ['C44 scripts, styles and comments', 'a<script>x()</script><style>p{}</style><!-- c --><svg onload="x()"><g/></svg>b<img src=x onerror="y()">', 'a b'],
  ['C44 a script that never ends', 'a<script>x()', 'a'],
  ['C44 a tag made of tags', '<scr<b>ipt>x()', ''],
  ['comparisons of a resident', 'if x<y and y>z, 3 < 4 <i think so>, <ada@example.org>', 'if x<y and y>z, 3 < 4 <i think so>, <ada@example.org>'],
  ['C44 Markdown links', '[list](https://a.example/l) [mail](mailto:a@b.example) [bad](javascript:x) ![](data:x)', 'list (https://a.example/l) mail (mailto:a@b.example) bad'],
  ['headings and bold', '# Lamps\n**Now** 2*3*4', 'Lamps\nNow 2*3*4'],
  ['stars that are no bold, and a number that is no heading', 'Lamp out *** NOT MENDED *** see **\n# 1371606 is open', 'Lamp out *** NOT MENDED *** see **\n# 1371606 is open'],
  ['space', '  a \t b \r\n\r\n\r\n\n c  ', 'a b\n\nc'],
  ['control characters and overrides', 'a\u0000\u0007b\u202ec\ufeff', 'abc'],
] as const) test(`plain text of ${what}`, () => assert.equal(plainText(text), words));

test('a resident’s own stars and brackets stay', () => assert.equal(withoutHtml('# **two** [lamps](out)'), '# **two** [lamps](out)'));

test('a text that is too long is cut with an ellipsis, never through a character', () => {
  assert.equal(plainText('word '.repeat(10), 10), 'word word…');
  assert.equal(plainText('🌳🌳🌳🌳', 4), '🌳…');
});

test('C31 only a sentence or two of plain words is fit to show', () => {
  assert.equal(fitToShow(' Please tell us which lamp. '), 'Please tell us which lamp.');
  for (const text of ['', '400', '<p>No</p>', '{"a":1}', 'x'.repeat(301), 'java.lang.NullPointerException at a.b(C.java:3)', 'Traceback (most recent call last)', 'a\nb\nc\nd', 'HTTP/1.1 400 Bad', 'SELECT a FROM b', 'SQLSTATE[42]', 'C:\\app\\x']) {
    assert.equal(fitToShow(text), '', text);
  }
});
