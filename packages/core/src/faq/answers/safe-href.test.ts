import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeHref } from '../index.js';

describe('the address a link may lead to', () => {
  test('is web, mail or telephone, spelt as a browser spells it', () => {
    assert.equal(safeHref(' HTTPS://City.Example/a b '), 'https://city.example/a%20b');
    assert.equal(safeHref('mailto:info@city.example?subject=Bins'), 'mailto:info@city.example?subject=Bins');
    assert.equal(safeHref('tel:(555) 010-0199'), 'tel:555010-0199');
    assert.equal(safeHref('https://a.example/x_(y)<z>'), 'https://a.example/x_%28y%29%3Cz%3E');
  });
  test('may be a path or a place on the city’s own site', () => {
    assert.equal(safeHref('/recycling?x=1#y'), '/recycling?x=1#y');
    assert.equal(safeHref('#faq=bins'), '#faq=bins');
    assert.equal(safeHref('../bins.html', 'https://city.example/faq/all.html'), 'https://city.example/bins.html');
    assert.equal(safeHref('//city.example/x', 'https://city.example/faq'), 'https://city.example/x');
  });
  test('is nothing else', () => {
    const refused = [
      'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript\t:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'blob:https://a.example/1',
      'file:///etc/passwd', 'filesystem:https://a.example/x', 'view-source:https://a.example', 'about:blank', 'ws://a.example', 'ftp://a.example', 'intent://x', 'sms:1', 'javascript://a.example/%0aalert(1)', 'feed:javascript:alert(1)',
      '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', '/.//evil.example', '/..//evil.example', '/x/../../evil.example/..//evil.example', 'https:\\\\evil.example', '/%2e//evil.example',
      'https://city.example@evil.example', 'https://a:b@evil.example', 'page.html', './x', '?x', '', ' ', '#', 'https://', 'http://[', 'https:', '﹕//x', 'ｊavascript:alert(1)', '&#106;avascript:alert(1)',
    ];
    const led = refused.map((address) => [address, safeHref(address)]).filter(([, href]) => href !== undefined && !String(href).startsWith('/evil.example'));
    assert.deepEqual(led, []);
    for (const address of refused.slice(0, 20)) assert.equal(safeHref(address, 'https://city.example/'), undefined, address);
  });
  test('passes itself again unchanged', () => {
    for (const address of ['https://a.example/x_(y) z', '/a b(c)', '#ä (b)', 'tel:1 2', 'mailto:a b@c.example']) {
      const once = safeHref(address) as string;
      assert.equal(safeHref(once), once);
    }
  });
});
