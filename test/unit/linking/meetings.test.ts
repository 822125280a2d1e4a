import { describe, expect, it } from 'vitest';
import {
  chooseEvent,
  disagreements,
  growEvent,
  type Report,
  tiesIn,
  weighEvents,
} from '../../../lib/linking/index.ts';
import { MOST_PEOPLE, MOST_VALUES } from '../../../lib/linking/meetings/growth.ts';
import { reportOf } from './report.ts';

const event = (...reports: Report[]) =>
  reports.reduce<ReturnType<typeof growEvent> | null>(growEvent, null) as ReturnType<typeof growEvent>;
let stories = 0;
const told = (report: Partial<Report>) => reportOf({ story: `https://bao.example/${++stories}`, ...report });
const outcome = (one: Partial<Report>, two: Partial<Report>) =>
  weighEvents(event(told(one)), event(told(two))).outcome;

describe('what is known of a meeting', () => {
  it('stays bounded, however often it is told', () => {
    const reports = Array.from({ length: 300 }, (_, at) =>
      told({
        name: `Hội nghị về việc số ${at}`,
        place: `Hội trường ${at}`,
        date: `2024-05-${String((at % 28) + 1).padStart(2, '0')}`,
        people: [{ name: `Đại biểu Số ${at}`, roles: ['tham dự'] }],
      }),
    );
    const profile = event(...reports);
    expect(profile.reports).toBe(300);
    expect(profile.people).toHaveLength(MOST_PEOPLE);
    expect(profile.names).toHaveLength(MOST_VALUES);
    for (const values of [profile.places, profile.dates, profile.homes, profile.bodies]) {
      expect(Object.keys(values).length).toBeLessThanOrEqual(MOST_VALUES);
    }
  });

  it('keeps the chair before those who sat there', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => ({ name: `Đại biểu Số ${at}`, roles: ['tham dự'] }));
    const profile = event(told({ people: [...crowd, { name: 'Trịnh Quang Vĩnh', roles: ['chủ trì'] }] }));
    expect(profile.people.map(({ name }) => name)).toContain('Trịnh Quang Vĩnh');
  });

  it('is held once one tells so', () => {
    const held = told({});
    const planned = told({ status: 'planned' });
    expect(event(planned, held).status).toBe('held');
    expect(event(held, planned).status).toBe('held');
  });
});

describe('two reports', () => {
  const chair = [{ name: 'Trịnh Quang Vĩnh', roles: ['chủ trì'] }];

  it('are one meeting though one says morning, the other afternoon', () => {
    expect(outcome({ people: chair, partOfDay: 'sáng' }, { people: chair, partOfDay: 'chiều' })).toBe(
      'joined',
    );
  });

  it('are two where one chairman meets two bodies on a day', () => {
    const one = { name: 'làm việc với Sở Tài chính', kind: 'làm việc', body: 'Sở Tài chính', people: chair };
    expect(outcome(one, { ...one, name: 'làm việc với Sở Y tế', body: 'Sở Y tế' })).toBe('apart');
  });

  it('are two in another year', () => {
    expect(outcome({}, { date: '2023-05-06', day: '2023-05-06' })).toBe('apart');
  });

  it('are two under another number', () => {
    const session = (ordinal: string) => ({
      name: `Kỳ họp thứ ${ordinal} HĐND tỉnh`,
      kind: 'kỳ họp',
      body: 'HĐND tỉnh',
      ordinal,
    });
    expect(outcome(session('5'), session('6'))).toBe('apart');
    expect(outcome(session('5'), session('năm'))).toBe('joined');
  });

  it('are two where they are of one story', () => {
    const one = event(reportOf());
    expect(weighEvents(one, one).outcome).toBe('apart');
  });

  it('weigh the same from either side', () => {
    const [one, two] = [event(told({ people: chair })), event(told({ partOfDay: 'tối' }))];
    expect(weighEvents(one, two).score).toBeCloseTo(weighEvents(two, one).score);
  });
});

describe('choosing a meeting', () => {
  const profile = event(told({ people: [{ name: 'Trịnh Quang Vĩnh', roles: ['chủ trì'] }] }));
  const report = told({ people: [{ name: 'Trịnh Quang Vĩnh', roles: ['phát biểu'] }] });

  it('joins the one it tells of', () => {
    expect(chooseEvent(report, [{ id: 'e1', profile, apart: false }])).toEqual({
      into: 'e1',
      also: [],
      doubts: [],
    });
  });

  it('heeds that the reader keeps them apart', () => {
    expect(chooseEvent(report, [{ id: 'e1', profile, apart: true }]).into).toBeNull();
  });

  it('shows two to be one', () => {
    const candidates = ['e1', 'e2'].map((id) => ({
      id,
      profile: { ...profile, stories: [id] },
      apart: false,
    }));
    expect(chooseEvent(report, candidates)).toMatchObject({ into: 'e1', also: ['e2'] });
  });
});

describe('ties within a story', () => {
  const congress = reportOf({
    fact: 'm2',
    kind: 'đại hội',
    name: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
    ordinal: 'XIX',
    body: 'Đảng bộ tỉnh',
    date: '2025-09',
    status: 'planned',
    main: false,
  }); // prettier-ignore

  it.each([
    'phiên họp lần thứ nhất Tiểu ban văn kiện Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
    'họp cho ý kiến văn kiện trình Đại hội Đảng bộ tỉnh lần thứ XIX',
    'cuộc họp Tổ giúp việc Đại hội Đảng bộ tỉnh',
    'kiểm tra công tác chuẩn bị Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
  ])('say that “%s” prepares the congress', (name) => {
    const meeting = reportOf({ fact: 'm1', kind: 'họp', name });
    expect(tiesIn([meeting, congress])).toEqual([{ from: 'm1', to: 'm2', kind: 'prepares' }]);
  });

  it.each([
    'phiên trù bị',
    'phiên khai mạc',
    'bế mạc',
    'ngày làm việc thứ hai',
  ])('say that “%s” is a sitting', (sitting) => {
    const meeting = reportOf({
      fact: 'm1',
      name: `${sitting} Đại hội Đảng bộ tỉnh lần thứ XIX`,
      body: 'Đảng bộ tỉnh',
      date: '2025-09-23',
    });
    expect(tiesIn([meeting, congress])).toEqual([{ from: 'm1', to: 'm2', kind: 'sitting-of' }]);
  });

  it('tie nothing else', () => {
    const other = reportOf({
      fact: 'm1',
      name: 'Tiểu ban văn kiện Đại hội Đảng bộ tỉnh lần thứ XVIII',
      kind: 'họp',
    });
    expect(tiesIn([other, congress])).toEqual([]);
    expect(tiesIn([reportOf({ fact: 'm1' }), congress])).toEqual([]);
  });
});

describe('disagreements', () => {
  const fields = (...reports: Partial<Report>[]) =>
    disagreements(reports.map(told)).map(({ field }) => field);

  it('are shown with who says what', () => {
    const [one, two] = [told({ partOfDay: 'chiều' }), told({ partOfDay: 'tối' })];
    expect(disagreements([one, two])).toEqual([
      {
        field: 'partOfDay',
        said: [
          { value: 'chiều', stories: [one.story] },
          { value: 'tối', stories: [two.story] },
        ],
      },
    ]); // prettier-ignore
  });

  it('are none where one leaves a field open', () => {
    expect(fields({ partOfDay: 'tối', place: 'Nhà hát tỉnh', date: null }, {})).toEqual([]);
  });

  it('are none between two prints of one thing', () => {
    expect(fields({ place: 'TPHCM' }, { place: 'Thành phố Hồ Chí Minh' })).toEqual([]);
    expect(fields({ body: 'Hãng tin Bắc Âu NORD – PRESS' }, { body: 'Hãng tin Bắc Âu NORD-PRESS' })).toEqual(
      [],
    );
    expect(fields({ body: 'UBND tỉnh' }, { body: 'UBND tỉnh Sông Lam', home: '' })).toEqual([]);
  });

  it('are none between a venue, its town, a screen elsewhere', () => {
    expect(fields({ place: 'Phủ Chủ tịch' }, { place: 'Hà Nội' }, { place: 'điểm cầu Lam Giang' })).toEqual(
      [],
    );
    expect(fields({ place: 'xã Lộc Sơn' }, { place: 'Sông Lam' })).toEqual([]);
    expect(fields({ place: 'xã Lộc Sơn' }, { place: 'xã Yên Hạ' })).toEqual(['place']);
    expect(fields({ place: 'Hà Nội' }, { place: 'Nhà hát tỉnh' }, { place: 'Sân vận động' })).toEqual([
      'place',
    ]);
  });

  it('are none between parts of two days of one session', () => {
    expect(
      fields(
        { partOfDay: 'sáng', date: '2024-05-06/2024-05-07' },
        { partOfDay: 'chiều', date: '2024-05-07' },
      ),
    ).toEqual([]);
  });

  it('are none between a month and a day of it, a span and one of its days', () => {
    expect(fields({ date: '2024-05' }, { date: '2024-05-06' })).toEqual([]);
    expect(fields({ date: '2024-05-05/2024-05-07' }, { date: '2024-05-06' })).toEqual([]);
  });

  it('are told of day, kind, venue and chair', () => {
    const one = {
      date: '2024-05-06',
      kind: 'họp',
      place: 'Nhà hát tỉnh',
      people: [{ name: 'Trịnh Quang Vĩnh', roles: ['chủ trì'] }],
    };
    const two = {
      date: '2024-05-07',
      kind: 'lễ',
      place: 'Sân vận động',
      people: [{ name: 'Lưu Thế Hiển', roles: ['chủ trì'] }],
    };
    expect(fields(one, two)).toEqual(['date', 'place', 'kind', 'chair']);
  });
});
