import { expect, it } from 'vitest';
import { listedHosts, listedPatterns, outletOf } from '../../../lib/article/outlets.ts';

it('knows national and provincial outlets and the provinces of portals', () => {
  expect(outletOf('www.baocantho.com.vn')).toEqual({
    host: 'baocantho.com.vn',
    name: 'Báo Cần Thơ',
    province: 'Cần Thơ',
  });
  expect(outletOf('tuoitre.vn')?.province).toBeNull();
  expect(outletOf('halong.quangninh.gov.vn')?.province).toBe('Quảng Ninh');
  expect(outletOf('daklak.gov.vn')?.province).toBe('Đắk Lắk');
  expect(outletOf('baria-vungtau.gov.vn')?.province).toBe('Bà Rịa - Vũng Tàu');
  expect(outletOf('moj.gov.vn')).toEqual({ host: 'moj.gov.vn', name: 'moj.gov.vn', province: null });
  expect(outletOf('example.com')).toBeNull();
  expect(outletOf('com.vn')).toBeNull();
});

it('lists at least 110 hosts, each once, as match patterns', () => {
  expect(listedHosts.length).toBeGreaterThanOrEqual(110);
  expect(new Set(listedPatterns).size).toBe(listedPatterns.length);
  for (const pattern of listedPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/);
  expect(listedPatterns).toContain('*://*.gov.vn/*');
});
