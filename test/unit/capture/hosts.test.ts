import { expect, it } from 'vitest';
import { hostOf, hostOfPattern, isListed, patternOf } from '../../../lib/capture/hosts.ts';

it.each([
  ['https://Lamgiang.example/tin?id=1', 'lamgiang.example'],
  ['http://lamgiang.example:8080/', 'lamgiang.example'],
  ['https://báo.example/', 'xn--bo-mia.example'],
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://[::1]/', null],
  ['file:///tin.html', null],
  ['about:blank', null],
  ['tin', null],
  ['', null],
  [null, null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it('a pattern of one host gives it back', () => {
  expect(hostOfPattern(patternOf('lamgiang.example'))).toBe('lamgiang.example');
  expect(hostOfPattern('https://lamgiang.example/*')).toBe('lamgiang.example');
});

it.each([
  '<all_urls>',
  '*://*/*',
  '*://*.lamgiang.example/*',
  'ftp://lamgiang.example/*',
  '*://lamgiang.example/tin/*',
])('%s names no single host', (pattern) => {
  expect(hostOfPattern(pattern)).toBe(null);
});

it('listed are the outlets of the table', () => {
  expect(isListed('baocantho.com.vn')).toBe(true);
  expect(isListed('www.baocantho.com.vn')).toBe(true);
  expect(isListed('xa.quangninh.gov.vn')).toBe(true);
  expect(isListed('coquan.gov.vn')).toBe(false);
  expect(isListed('lamgiang.example')).toBe(false);
});
