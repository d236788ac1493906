import { describe, expect, it } from 'vitest';
import { indexAddresses, outletOfAddress } from '../../../utils/outlet/address.ts';

const index = indexAddresses([
  { id: 'young-arab', addresses: ['alshabab.co.uk'] },
  { id: 'young-arab-english', addresses: ['english.alshabab.co.uk'] },
  { id: 'agency-arabic', addresses: ['agency.com.tr/ar'] },
  { id: 'agency-english', addresses: ['agency.com.tr/en'] },
  { id: 'portal', addresses: ['portal.example'] },
  { id: 'weekly', addresses: ['portal.example/weekly', 'weekly.example'] },
  { id: 'gazette', addresses: ['xn--mgbcd4a2b0d2b.example', 'daily.example/أخبار'] },
]);

describe('outletOfAddress', () => {
  it.each([
    ['https://alshabab.co.uk/politics/1', 'young-arab'],
    ['http://www.alshabab.co.uk', 'young-arab'],
    ['https://WWW.ALSHABAB.CO.UK/x', 'young-arab'],
    ['https://m.news.alshabab.co.uk/x?y=1#z', 'young-arab'],
    ['https://english.alshabab.co.uk/x', 'young-arab-english'],
    ['https://amp.english.alshabab.co.uk/x', 'young-arab-english'],
    ['https://alshabab.co.uk:8443/x', 'young-arab'],
    ['https://alshabab.co.uk./x', 'young-arab'],
    ['https://co.uk/x', null],
    ['https://other.co.uk/alshabab.co.uk', null],
    ['https://alshabab.co.uk.evil.example/x', null],
    ['https://notalshabab.co.uk/x', null],
    ['https://alshabab.co', null],
    ['https://agency.com.tr/ar', 'agency-arabic'],
    ['https://agency.com.tr/ar/', 'agency-arabic'],
    ['https://agency.com.tr/ar/story/1', 'agency-arabic'],
    ['https://agency.com.tr/AR/story', 'agency-arabic'],
    ['https://agency.com.tr//ar//story', 'agency-arabic'],
    ['https://agency.com.tr/en/story', 'agency-english'],
    ['https://agency.com.tr/arabicfoo', null],
    ['https://agency.com.tr/archive/ar', null],
    ['https://agency.com.tr/', null],
    ['https://agency.com.tr/?l=/ar', null],
    ['https://portal.example/politics', 'portal'],
    ['https://portal.example/weekly/3', 'weekly'],
    ['https://portal.example/weekly-report', 'portal'],
    ['https://weekly.example', 'weekly'],
    ['https://daily.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1', 'gazette'],
    ['https://daily.example/أخبار/1', 'gazette'],
    ['https://daily.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1%D9%86%D8%A7/1', null],
    ['https://daily.example/%E0%A4%A', null],
    ['https://аlshabab.co.uk/x', null],
    ['https://alshabab.co.uk@evil.example/x', null],
    ['https://evil.example/https://alshabab.co.uk/x', null],
    ['ftp://alshabab.co.uk/x', null],
    ['file:///alshabab.co.uk', null],
    ['about:blank', null],
    ['data:text/html,alshabab.co.uk', null],
    ['chrome-extension://alshabab.co.uk/x', null],
    ['', null],
    ['alshabab.co.uk', null],
    ['http://127.0.0.1/x', null],
    ['http://[::1]/x', null],
    ['http://localhost:8080/', null],
  ])('%s → %s', (address, outlet) => {
    expect(outletOfAddress(index, address)).toBe(outlet);
  });

  it('names the outlet whose address is none', () => {
    expect(() => indexAddresses([{ id: 'broken', addresses: ['a b'] }])).toThrow(/outlet broken: "a b"/);
  });
});
