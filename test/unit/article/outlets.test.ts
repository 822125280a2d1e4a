import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../../lib/article/outlets/authorities.ts';
import { BROADCASTERS } from '../../../lib/article/outlets/broadcasters.ts';
import { listedHosts, listedPatterns, outletOf } from '../../../lib/article/outlets/index.ts';
import { NATIONAL } from '../../../lib/article/outlets/national.ts';
import { PAPERS } from '../../../lib/article/outlets/papers.ts';
import { isListed } from '../../../lib/capture/hosts.ts';
import { CITIES, PROVINCES } from '../../../lib/vietnamese/lexicon/provinces.ts';
import { ownName } from '../../../lib/vietnamese/places.ts';

const rows = (table: string) => table.split('\n').filter(Boolean);
const provincesOf = (table: string) =>
  new Set(rows(table).map((row) => ownName(row.split('|')[2] ?? '').normalize('NFC')));
/** The first level until June 2025: Huế was the province's town, Đồng Nai a province. */
const provinces = new Set([...CITIES, ...PROVINCES].filter((name) => name !== 'Huế'));

describe('the table', () => {
  it('lists at least 300 hosts, each once', () => {
    expect(listedHosts.length).toBeGreaterThanOrEqual(300);
    expect(listedHosts.filter((host, at) => listedHosts.indexOf(host) !== at)).toEqual([]);
  });

  it('is written as the parser reads it', () => {
    for (const row of rows(NATIONAL)) expect(row).toMatch(/^[a-z0-9.-]+( [a-z0-9.-]+)*\|[^|\s][^|]*[^|\s]$/);
    for (const row of [PAPERS, BROADCASTERS, AUTHORITIES].flatMap(rows))
      expect(row).toMatch(/^[a-z0-9.-]+( [a-z0-9.-]+)*(\|[^|\s][^|]*[^|\s]){2}$/);
    for (const table of [PAPERS, BROADCASTERS, AUTHORITIES]) expect(table).toBe(table.normalize('NFC'));
  });

  it('has no host that is a bare public suffix', () => {
    const host = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+(vn|net|com)$/;
    const suffix = /^(com|net|org|edu|gov|info|dcs|ac|biz|name|pro|health|int|id|io|ai)?\.?vn$|^(com|net)$/;
    for (const listed of listedHosts) {
      expect(listed).toMatch(host);
      expect(listed).not.toMatch(suffix);
    }
  });

  it('has a paper, a broadcaster and a portal of each of the 63 provinces', () => {
    expect(provinces.size).toBe(63);
    expect(provincesOf(PAPERS)).toEqual(provinces);
    expect(provincesOf(BROADCASTERS)).toEqual(provinces);
    const portals = listedHosts.filter((host) => outletOf(host)?.name.startsWith('Cổng thông tin '));
    const ofProvinces = portals.filter((host) => host.endsWith('.gov.vn'));
    expect(new Set(ofProvinces.map((host) => ownName(outletOf(host)?.province ?? '')))).toEqual(provinces);
  });

  it('knows the provinces of party committees', () => {
    for (const province of provincesOf(AUTHORITIES)) expect(provinces).toContain(province);
  });
});

describe('a host', () => {
  it.each([
    ['baocantho.com.vn', 'Báo Cần Thơ', 'Cần Thơ'],
    ['baodongkhoi.vn', 'Báo Đồng Khởi', 'Bến Tre'],
    ['baoapbac.vn', 'Báo Ấp Bắc', 'Tiền Giang'],
    ['baobariavungtau.com.vn', 'Báo Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['baobinhdinh.vn', 'Báo Bình Định', 'Bình Định'],
    ['baogialai.com.vn', 'Báo Gia Lai', 'Gia Lai'],
    ['baobacninhtv.vn', 'Báo Bắc Ninh', 'Bắc Ninh'],
    ['huengaynay.vn', 'Huế ngày nay', 'Thừa Thiên Huế'],
    ['thvl.vn', 'Đài PT-TH Vĩnh Long', 'Vĩnh Long'],
    ['drt.danang.vn', 'Đài PT-TH Đà Nẵng', 'Đà Nẵng'],
    ['tinhuyquangtri.vn', 'Tỉnh ủy Quảng Trị', 'Quảng Trị'],
    ['thanhuytphcm.vn', 'Thành ủy TP.HCM', 'TP Hồ Chí Minh'],
    ['dbndnghean.vn', 'Đoàn ĐBQH và HĐND Nghệ An', 'Nghệ An'],
    ['daklak.gov.vn', 'Cổng thông tin Đắk Lắk', 'Đắk Lắk'],
    ['baria-vungtau.gov.vn', 'Cổng thông tin Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['tuoitre.vn', 'Tuổi Trẻ', null],
  ])('%s is %s', (host, name, province) => {
    expect(outletOf(host)).toEqual({ host, name, province });
    expect(isListed(host)).toBe(true);
  });

  it('belongs to the closest outlet it stands under', () => {
    expect(outletOf('www.baocantho.com.vn')).toEqual(outletOf('baocantho.com.vn'));
    expect(outletOf('halong.quangninh.gov.vn')).toMatchObject({ province: 'Quảng Ninh' });
    expect(outletOf('a.b.c.d.e.baocantho.com.vn')).toMatchObject({ name: 'Báo Cần Thơ' });
    expect(outletOf('dongkhoi.baovinhlong.vn')).toMatchObject({ name: 'Báo Đồng Khởi', province: 'Bến Tre' });
    expect(outletOf('baovinhlong.vn')).toMatchObject({ name: 'Báo Vĩnh Long' });
    expect(outletOf('moj.gov.vn')).toEqual({ host: 'moj.gov.vn', name: 'Bộ Tư pháp', province: null });
    expect(outletOf('coquan.gov.vn')).toBeNull();
  });

  it('is known however it is written', () => {
    for (const host of [
      'BaoCanTho.COM.VN',
      'baocantho.com.vn.',
      'WWW.BAOCANTHO.COM.VN.',
      'ｂａｏcantho.com.vn',
    ])
      expect(outletOf(host)).toEqual({ host: 'baocantho.com.vn', name: 'Báo Cần Thơ', province: 'Cần Thơ' });
    expect(outletOf('tin-tức.baocantho.com.vn')?.host).toBe(
      outletOf('xn--tin-tc-fr8b.baocantho.com.vn')?.host,
    );
  });

  it.each([
    '',
    '.',
    'vn',
    'com.vn',
    'dcs.vn',
    'example.com',
    'notbaocantho.com.vn',
    'baocantho.com.vn.example.com',
    'báocantho.com.vn',
    'xn--bocantho-8ya.com.vn',
    'a b',
    '[::1]',
  ])('%j is not listed', (host) => {
    expect(outletOf(host)).toBeNull();
    expect(isListed(host)).toBe(false);
  });
});

describe('the match patterns', () => {
  it('are valid and each there once', () => {
    expect(new Set(listedPatterns).size).toBe(listedPatterns.length);
    for (const pattern of listedPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.([a-z0-9-]+\.)+[a-z]+\/\*$/);
  });

  it('cover every listed host exactly once', () => {
    const hosts = listedPatterns.map((pattern) => pattern.slice('*://*.'.length, -'/*'.length));
    for (const host of listedHosts)
      expect(
        hosts.filter((known) => `.${host}`.endsWith(`.${known}`)),
        host,
      ).toHaveLength(1);
    for (const host of hosts) expect(isListed(`a.${host}`)).toBe(true);
  });
});
