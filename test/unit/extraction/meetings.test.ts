import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extraction/index.ts';
import { Extraction } from '../../../lib/model/index.ts';
import { storyOf, TWO_EVENTS } from './story.ts';

function told(lines: string[], posted: string | null, province: string | null = null) {
  const { meetings, officials } = extract(storyOf(lines, posted, province));
  const names = new Map(officials.map((o) => [o.id, o.name]));
  return meetings.map((m) => ({
    ...m,
    people: Object.fromEntries(m.people.map((p) => [names.get(p.official), p.roles.map((r) => r.role)])),
  }));
}

describe('meetings of a story', () => {
  it('tells two events apart and gives each its people', () => {
    const [first, second] = told(TWO_EVENTS, '2018-06-05').filter((m) => m.main);
    expect(first).toMatchObject({
      kind: 'họp',
      name: 'cuộc họp Tổ giúp việc tổ chức Hội nghị sơ kết Đảng bộ TP Lam Sơn lần thứ IX, nhiệm kỳ 2015-2020',
      status: 'held',
      date: '2018-06-05',
      partOfDay: 'sáng',
      term: '2015-2020',
      ordinal: 'IX',
      people: {
        'Trịnh Hoài Nam': ['chủ trì', 'phát biểu'],
        'Đặng Thu Cúc': ['tham dự'],
        'Lý Văn Sơn': ['báo cáo'],
      },
    });
    expect(second).toMatchObject({
      kind: 'hội nghị',
      date: '2018-06-05',
      partOfDay: 'chiều',
      body: 'Thường trực Thành ủy Lam Sơn',
      ordinal: 'XII',
      people: { 'Đặng Thu Cúc': ['chủ trì'] },
    });
  });

  it('keeps a planned event beside the one that prepares it', () => {
    expect(told(TWO_EVENTS, '2018-06-05').filter((m) => !m.main)).toMatchObject([
      { kind: 'hội nghị', status: 'planned', date: '2018-09', ordinal: 'IX' },
    ]);
  });

  it('leaves bracketed short forms out of a name and writes a congress out', () => {
    const [m] = told(
      [
        'Góp ý văn kiện',
        'Sáng 28-5, Huyện ủy Vân Hà tổ chức Hội nghị góp ý văn kiện ĐH đại biểu Đảng bộ (ĐB) xã An Lạc (mở rộng).',
      ],
      '2020-05-28',
    );
    expect(m?.name).toBe('Hội nghị góp ý văn kiện Đại hội đại biểu Đảng bộ xã An Lạc (mở rộng)');
  });

  it('brings the words of a name together', () => {
    const [m] = told(
      [
        'Tiểu ban họp',
        'Ngày 20/2, Tiểu ban văn kiện Đại hội Đảng bộ huyện Lam Sơn tổ chức phiên họp lần thứ nhất nhằm triển khai công việc.',
      ],
      '2020-02-20',
    );
    expect(m).toMatchObject({
      kind: 'họp',
      name: 'phiên họp lần thứ nhất Tiểu ban văn kiện Đại hội Đảng bộ huyện Lam Sơn',
      ordinal: 'nhất',
    });
  });

  it('reads a reception: the guest, the partner, never the host as guest', () => {
    const [m] = told(
      [
        'Lãnh đạo tỉnh tiếp đoàn doanh nghiệp',
        'Chiều 3/5, Phó Chủ tịch UBND tỉnh Hồ Gia Bảo đã tiếp đoàn đại biểu Thành phố Kaito do ông Kenji Sato, Thị trưởng Thành phố Kaito dẫn đầu.',
        'Tại buổi tiếp, ông Hồ Gia Bảo bày tỏ vui mừng được đón đoàn.',
      ],
      '2022-05-03',
      'Lam Sơn',
    );
    expect(m).toMatchObject({ kind: 'làm việc', date: '2022-05-03', body: 'đoàn đại biểu Thành phố Kaito' });
    expect(m?.people['Hồ Gia Bảo']).toEqual(['phát biểu']);
  });

  it.each([
    [
      'an event told in passing',
      [
        'Kiểm tra tiến độ cầu',
        'Sáng 16-6, Chủ tịch UBND tỉnh Phạm Gia Khiêm đã đi kiểm tra dự án cầu Vân Hà.',
        'Trước đó, ngày 12-6, Chủ tịch UBND tỉnh Phạm Gia Khiêm đã có buổi làm việc với Sở Xây dựng.',
      ],
      [
        { kind: 'kiểm tra', main: true, date: '2025-06-16' },
        { kind: 'làm việc', main: false, date: '2025-06-12', body: 'Sở Xây dựng' },
      ],
    ],
    [
      "a document's day is not the event's",
      [
        'Học tập nghị quyết',
        'Thực hiện Kế hoạch số 12-KH/TU ngày 3/5/2025 của Ban Thường vụ Tỉnh ủy, ngày 10/6, Đảng ủy Khối Doanh nghiệp tổ chức Hội nghị học tập nghị quyết.',
      ],
      [{ kind: 'hội nghị', date: '2025-06-10', body: 'Đảng ủy Khối Doanh nghiệp' }],
    ],
    [
      'a session that is the subject, its day at the end',
      [
        'Bế mạc kỳ họp',
        'Sau hai ngày làm việc, kỳ họp thứ 10, HĐND tỉnh khóa XVI đã hoàn thành chương trình và bế mạc vào chiều 10/6.',
      ],
      [{ kind: 'kỳ họp', date: '2025-06-10', partOfDay: 'chiều', ordinal: '10' }],
    ],
    [
      'a verb, called by a noun later',
      [
        'Thường trực nghe báo cáo',
        'Chiều 10/6, Thường trực Tỉnh ủy đã nghe và cho ý kiến về công tác chuẩn bị.',
        'Đồng chí Lê Hoài An, Bí thư Tỉnh ủy chủ trì buổi làm việc.',
      ],
      [{ kind: 'làm việc', body: 'Thường trực Tỉnh ủy' }],
    ],
    [
      'what is announced',
      ['Sắp có hội nghị', 'Ngày 20/6 tới, UBND tỉnh tổ chức Hội nghị xúc tiến đầu tư.'],
      [{ kind: 'hội nghị', status: 'planned', date: '2025-06-20', main: true }],
    ],
    [
      'what is only being prepared',
      [
        'Phỏng vấn',
        'Ngày 10/6, đồng chí Lê Hoài An, Bí thư Tỉnh ủy trả lời phỏng vấn về công tác tổ chức đại hội.',
      ],
      [],
    ],
    ['a patrol', ['Tai nạn', 'Sáng 10/6, Công an huyện đã kiểm tra hiện trường.'], []],
  ])('%s', (_name, lines, expected) => {
    expect(told(lines, '2025-06-16')).toMatchObject(expected);
  });

  it('gives a delegation its leader, a list its chairs, an appointment its receiver', () => {
    const [visit] = told(
      [
        'Giám sát',
        'Sáng 10/6, Đoàn giám sát của HĐND tỉnh do bà Trần Mỹ Lệ, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn đã có buổi giám sát tại huyện Vân Hà.',
      ],
      '2025-06-10',
    );
    expect(visit?.people).toEqual({ 'Trần Mỹ Lệ': ['tham dự'] });
    const [press] = told(
      [
        'Giao ban',
        'Sáng 10/6, Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị giao ban báo chí. Các đồng chí: Vũ Thanh Mai, Phó Trưởng Ban Tuyên giáo Tỉnh ủy; Cao Bá Đức, Phó Giám đốc Sở Thông tin và Truyền thông đồng chủ trì.',
      ],
      '2025-06-10',
    );
    expect(press?.people).toEqual({ 'Vũ Thanh Mai': ['chủ trì'], 'Cao Bá Đức': ['chủ trì'] });
    const [award] = told(
      [
        'Công bố quyết định',
        'Sáng 10/6, UBND tỉnh tổ chức lễ công bố quyết định về cán bộ. Chủ tịch UBND tỉnh Phạm Gia Khiêm trao quyết định bổ nhiệm cho ông Ngô Thế Vinh, Giám đốc Sở Tài chính.',
      ],
      '2025-06-10',
    );
    expect(award?.people).toEqual({ 'Phạm Gia Khiêm': ['tham dự'], 'Ngô Thế Vinh': ['nhận'] });
  });

  it('finds no meeting where none is told', () => {
    expect(
      told(['Giá lúa tăng', 'Sáng 3/5, giá lúa tăng 200 đồng mỗi ký.', 'Ngày 4/5, trời mưa.'], '2022-05-04'),
    ).toEqual([]);
    expect(
      told(
        ['Sách mới', 'Tập thơ theo tinh thần Nghị quyết Đại hội XIII ra mắt bạn đọc năm 2021.'],
        '2022-05-04',
      ).filter((m) => m.main),
    ).toEqual([]);
  });
});

describe('an extraction', () => {
  it.each(['NFC', 'NFD'])('rests on the words of the text (%s)', (form) => {
    const story = storyOf(
      TWO_EVENTS.map((line) => line.normalize(form)),
      '2018-06-05',
    );
    const found = extract(story);
    expect(Extraction.parse(found)).toEqual(found);
    const evidence = [
      ...found.officials.flatMap((o) => [o.evidence, ...o.mentions, ...o.positions.map((p) => p.evidence)]),
      ...found.meetings.flatMap((m) => [
        m.evidence,
        ...(m.dateEvidence ? [m.dateEvidence] : []),
        ...m.people.flatMap((p) => p.roles.map((r) => r.evidence)),
      ]),
      ...found.documents.flatMap((d) => [d.evidence, ...d.mentions]),
      ...found.deadlines.map((d) => d.evidence),
      ...found.figures.map((f) => f.evidence),
    ];
    expect(evidence.length).toBeGreaterThan(15);
    for (const { quote, start, end } of evidence) {
      expect(quote).toBe(story.text.slice(start, end));
      expect(quote.length).toBeGreaterThan(0);
    }
    expect(found.documents).toMatchObject([{ type: 'Kế hoạch', number: '12-KH/TU', issuedOn: '2018-05-03' }]);
    expect(found.deadlines).toMatchObject([{ by: '2018-06-20', who: 'các ban' }]);
    expect(new Set(found.meetings.map((m) => m.id)).size).toBe(found.meetings.length);
  });

  it('takes the name from the headline where the text has none', () => {
    const [m] = told(
      [
        'Hội nghị Ban Chấp hành Đảng bộ huyện Vân Hà lần thứ 7',
        'Chủ trì Hội nghị có các đồng chí: Lê Văn Tám, Bí thư Huyện ủy; Trần Thị Ba, Phó Bí thư Huyện ủy.',
        'Hội nghị đã thảo luận kết quả quý I.',
      ],
      null,
    );
    expect(m).toMatchObject({ body: 'Ban Chấp hành Đảng bộ huyện Vân Hà', ordinal: '7' });
    expect(m?.people).toEqual({ 'Lê Văn Tám': ['chủ trì'], 'Trần Thị Ba': ['chủ trì'] });
  });

  it('reads who chairs from a list behind the body, and the body behind what is said before it', () => {
    const [m] = told(
      [
        'Giao ban tháng 5',
        'Sáng 28-5, được sự đồng ý của Huyện ủy, Thường trực HĐND xã An Lạc đã tổ chức Hội nghị giao ban do Thường trực HĐND chủ trì, gồm các đồng chí: Lê Văn Tám, Chủ tịch HĐND xã; Trần Thị Ba, Phó Chủ tịch HĐND xã.',
      ],
      '2020-05-28',
    );
    expect(m?.body).toBe('Thường trực HĐND xã An Lạc');
    expect(m?.people).toEqual({ 'Lê Văn Tám': ['chủ trì'], 'Trần Thị Ba': ['chủ trì'] });
  });

  it('reads NFD as NFC', () => {
    const facts = (form: string) =>
      extract(
        storyOf(
          TWO_EVENTS.map((line) => line.normalize(form)),
          '2018-06-05',
        ),
      ).meetings.map((m) => [m.id, m.date, m.kind]);
    expect(facts('NFD')).toEqual(facts('NFC'));
  });

  it('is the same each time', () => {
    const story = storyOf(TWO_EVENTS, '2018-06-05');
    expect(extract(story)).toEqual(extract(story));
  });
});
