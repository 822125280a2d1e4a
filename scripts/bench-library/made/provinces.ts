/** Thirty invented provinces. */
export const PROVINCES = (
  'Sông Lam,Lam Giang,Núi Hồng,Bãi Sậy,Đồng Vạc,Cồn Sim,Khe Trầm,Mường Thóc,Suối Ngải,Gò Mộc,Hòn Khê,Vạc Giang,' +
  'Sậy Giang,Trầm Sơn,Ngải Sơn,Mộc Giang,Lam Sim,Hồng Khê,Cúc Giang,Thạch Sậy,Núi Bấc,Sông Thóc,Đồng Ngải,Bến Mộc,' +
  'Cồn Vạc,Rú Cúc,Khê Lam,Bấc Giang,Thóc Sơn,Sim Giang'
).split(',');

const HEADS = 'Bãi,Đồng,Cồn,Khe,Mường,Núi,Suối,Gò,Hòn,Bến'.split(',');
const TAILS = 'Sậy,Vạc,Sim,Trầm,Thóc,Bấc,Ngải,Mộc,Khê,Cúc,Lau,Dâu,Chuối,Gạo,Mít'.split(',');

/** The nth commune of a province. */
export function communeOf(province: number, n: number): string {
  const at = province * 7 + n * 11;
  return `${HEADS[at % HEADS.length]} ${TAILS[Math.floor(at / HEADS.length) % TAILS.length]}`;
}

const plainOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F ]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/** Who publishes: the paper and the portal of each province, and four papers of the whole country. */
export const OUTLETS = [
  ...PROVINCES.flatMap((name) => [
    { host: `bao${plainOf(name)}.example`, name: `Báo ${name}`, province: name },
    { host: `${plainOf(name)}.gov.example`, name: `Cổng thông tin tỉnh ${name}`, province: name },
  ]),
  ...['Nhật Trình', 'Bến Nước', 'Cây Đa', 'Mái Đình'].map((name) => ({
    host: `${plainOf(name)}.example`,
    name: `Báo ${name}`,
    province: null,
  })),
];
