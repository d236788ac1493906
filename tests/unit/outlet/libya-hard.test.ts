/** Addresses and credit lines made to mislead, against the outlets of the Libya pack. */
import { describe, expect, it } from 'vitest';
import { readPackFolder } from '../../../scripts/packs.ts';
import { readText } from '../../../utils/article/read-text.ts';
import { indexAddresses, outletOfAddress } from '../../../utils/outlet/address.ts';
import { originalAddress } from '../../../utils/outlet/cached.ts';
import { indexCredits } from '../../../utils/outlet/names.ts';
import type { Engine } from '../../../utils/report/engine.ts';
import { publisherOf } from '../../../utils/report/publisher.ts';

const { outlets } = readPackFolder('seeds/libya');
const addresses = indexAddresses(outlets);
const hosted = indexAddresses(outlets.map(({ id, hostedAt = [] }) => ({ id, addresses: hostedAt })));

describe('addresses made to mislead', () => {
  it.each([
    // Hosts that only look like an outlet's.
    ['https://www.aljazeera.net%2eevil.example/x', null],
    ['https://www.aljazeera.net%00.evil.example/x', null],
    ['https://www.aljazeera.net..evil.example/x', null],
    ['https://www.aljazeera.net../x', null],
    ['https://aljazeera.net-news.example/x', null],
    ['https://aljazeera-net.example/x', null],
    ['https://aljazeera.net.co/x', null],
    ['https://a1jazeera.net/x', null],
    ['https://aIjazeera.net.ly/x', null],
    ['https://xn--aljazera-f1a.net/x', null],
    ['https://aljazeerа.net/x', null],
    ['https://ⅿasress.com/youm7/1', 'masress'],
    ['https://almarsad。co/x', 'almarsad'],
    ['https://al\u00ADmarsad.co/x', 'almarsad'],
    ['https://alwasat.ly.alwasat.example/x', null],
    ['https://youm7.com.masress.example/x', null],
    ['https://www2.youm7.com/x', 'youm7'],
    ['https://amp.youm7.com/x', 'youm7'],
    ['https://amp.dw.com/ar/x/a-1', 'dw-ar'],
    ['https://amp.dw.com/en/x/a-1', null],
    // Userinfo, ports, other schemes.
    ['https://www.youm7.com:443@evil.example/x', null],
    ['https://www.youm7.com%40evil.example/x', null],
    ['https://evil.example#@www.youm7.com/', null],
    ['https://evil.example\\@www.youm7.com/', null],
    ['https://evil.example/@www.youm7.com/', null],
    ['https://x:y@www.youm7.com:8443/x', 'youm7'],
    ['ws://www.youm7.com/x', null],
    ['intent://www.youm7.com/x#Intent;scheme=https;end', null],
    ['chrome://reader/?url=https://www.youm7.com', null],
    ['data:text/html,<base href="https://www.youm7.com">', null],
    // Numbers for hosts.
    ['https://2130706433/youm7.com', null],
    ['https://0x7f.1/', null],
    ['https://[::ffff:7f00:1]/youm7.com', null],
    ['https://192.168.1.1:8080/www.youm7.com/', null],
    // Paths.
    ['https://www.bbc.com/%2561rabic/1', null],
    ['https://www.bbc.com/arabic%2Fworld', null],
    ['https://www.bbc.com/./arabic/./1', 'bbc-ar'],
    ['https://www.bbc.com/%2e%2e/arabic/1', 'bbc-ar'],
    ['https://www.bbc.com/arabic.html', null],
    ['https://www.bbc.com/arabic?page=2#top', 'bbc-ar'],
    ['https://www.bbc.com/arabic%20/1', null],
    ['https://www.bbc.com/ａｒａｂｉｃ/1', null],
    // Copies of a page, and pages that only name another.
    ['https://www-youm7-com.cdn.ampproject.org/c/s/www.youm7.com:443/story/1', 'youm7'],
    ['https://www-youm7-com.cdn.ampproject.org/i/s/www.youm7.com/picture.jpg', null],
    ['https://www-youm7-com.cdn.ampproject.org.evil.example/c/s/www.youm7.com/1', null],
    ['https://www-youm7-com.cdn.ampproject.org/c/s/www.youm7.com@evil.example/1', null],
    ['https://webcache.googleusercontent.com/search?q=cache:abc123:https://www.youm7.com/story/1+x&hl=ar', 'youm7'],
    ['https://webcache.googleusercontent.com/search?q=cache:www.youm7.com/story/1', 'youm7'],
    ['https://webcache.googleusercontent.com/search?q=www.youm7.com', null],
    ['https://translate.google.com/translate?sl=ar&tl=en&u=https%3A%2F%2Fwww.youm7.com%2Fstory%2F1', 'youm7'],
    ['https://translate.google.com/?text=www.youm7.com', null],
    ['https://www.google.com/url?q=https://www.youm7.com/story/1', null],
    ['https://www.facebook.com/sharer.php?u=https://www.youm7.com/', null],
    ['https://web.archive.org/web/2020*/https://www.youm7.com/', null],
    ['https://web.archive.org/web/20200107101500if_/https://www.youm7.com:80/story/1', 'youm7'],
    ['https://web.archive.org/web/20200107/https://www.youm7.com@evil.example/', null],
    ['https://web.archive.org.evil.example/web/20200107/https://www.youm7.com/', null],
    ['https://archive.ph/2020.01.07-101500/https://www.youm7.com/story/1', 'youm7'],
    ['https://archive.is/20200107/http://www.youm7.com/story/1', 'youm7'],
    ['https://archive.ph/Ab3dE', null],
    ['https://www-youm7-com.translate.goog.evil.example/story/1', null],
    ['https://youm7-com.evil.translate.goog/story/1', null],
  ])('%s → %s', (address, outlet) => {
    expect(outletOfAddress(addresses, originalAddress(address))).toBe(outlet);
  }); // oxfmt-ignore
});

describe('paths on aggregators', () => {
  it.each([
    ['https://www.masress.com/almasryalyoum/1', 'almasry-alyoum'],
    ['https://www.masress.com/ahram/1', 'ahram'],
    ['https://www.masress.com/ahramweekly/1', null],
    ['https://www.masress.com/elbalad/1', 'sada-elbalad'],
    ['https://www.masress.com/en/youm7/1', null],
    ['https://www.maghress.com/fr/lematin/1', 'lematin-ma'],
    ['https://www.maghress.com/lematin/1', null],
    ['https://www.djazairess.com/elkhabar/1', 'elkhabar'],
    ['https://www.djazairess.com/aps/1', 'aps-dz'],
    ['https://www.djazairess.com/elkhabarerriadhi/1', null],
    ['https://www.sauress.com/okaz/1', 'okaz'],
    ['https://www.turess.com/okaz/1', null],
    ['https://web.archive.org/web/2019/https://www.masress.com/youm7/1', 'youm7'],
  ])('%s → %s', (address, outlet) => {
    expect(outletOfAddress(hosted, originalAddress(address))).toBe(outlet);
  });
});

const engine = {
  index: { outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])) },
  addresses,
  hosted,
  credits: indexCredits(outlets),
} as unknown as Engine;

const P =
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف.';

/** The origin of a page at `url` whose text holds `line` between headline and text, or in place of it. */
function origin(line: string, url: string): string | null {
  const text = line.includes(' | ') ? line.split(' | ') : ['عودة المياه إلى المرسى القديم', line, P];
  return publisherOf(engine, { ...readText(text.join('\n')), url }).origin?.id ?? null;
}

describe('credit lines', () => {
  it.each([
    ['موسكو - إنترفاكس', 'interfax'],
    ['(إنترفاكس)', 'interfax'],
    ['المصدر: وكالة إنترفاكس', 'interfax'],
    ['بلومبرغ', 'bloomberg'],
    ['Source: Bloomberg News', 'bloomberg'],
    ['(د ب أ)', 'dpa'],
    ['برلين (د.ب.أ)', 'dpa'],
    ['برلين - وكالة الأنباء الألمانية', 'dpa'],
    ['موسكو/ ريا نوفوستي', 'ria-novosti'],
    ['المصدر: نوفوستي', 'ria-novosti'],
    ['الكويت (كونا)', 'kuna'],
    ['روما - وكالة آكي الإيطالية', 'adnkronos'],
    ['مدريد (إفي)', 'efe'],
    ['القاهرة - أ ش أ', 'mena'],
    ['الرباط (و م ع)', 'map-ma'],
    ['الجزائر - (وأج)', 'aps-dz'],
    ['طرابلس (أ ب)', 'ap'],
    ['By The Associated Press', 'ap'],
    ['(Xinhua)', 'xinhua'],
    ['Source : ANSA', 'ansa'],
    ['المصدر: الأناضول + وكالات', 'anadolu'],
    ['نقلا عن «الشرق الأوسط أونلاين»', 'aawsat'],
    ['رويترز - تاس', null],
    ['إنترفاكس: موسكو لا تعلم شيئا عن هذه الزيارة', null],
    ['صورة: رويترز', null],
    ['Photo: Bloomberg', null],
    ['تصوير بلومبرغ', null],
    ['(وكالات)', null],
    ['ما الذي قالته بلومبرغ؟', null],
    ['© 2020 Bloomberg', null],
    ['عودة المياه إلى المرسى القديم | موسكو، 3 يناير (إنترفاكس) - ' + P, 'interfax'],
    ['عودة المياه إلى المرسى القديم | ' + P.slice(0, -1) + '. (د ب أ)', 'dpa'],
    ['عودة المياه إلى المرسى القديم | ' + P.slice(0, -1) + '، كما قالت (رويترز).', null],
  ])('%s → %s', (line, outlet) => {
    expect(origin(line, 'https://www.libyaherald.com/2020/01/x/')).toBe(outlet);
  });
});
