/** Invented people and places, as many as are wanted: the nth is always the same. */

const SURNAMES = 'Đặng Lý Đỗ Phùng Lương Quách Tạ Đàm Nghiêm Thân Khúc Mạc'.split(' ');
const MIDDLE = 'Hữu Thu Quang Khắc Nhật Bá Tuyết Danh Trúc Kim'.split(' ');
const GIVEN = 'Thiện Cúc Thạch Nhẫn Khê Sậy Vạc Mộc Trầm Ngải Thóc Bấc Sim'.split(' ');
const COMMUNES = 'Bãi Sậy,Đồng Vạc,Cồn Sim,Khe Trầm,Mường Thóc,Núi Bấc,Suối Ngải,Gò Mộc,Hòn Khê'.split(',');

/** The nth of 1,560 people; the numbers of names have no common divisor, so that neighbours differ throughout. */
export function person(n: number): string {
  const middle = Math.floor(n / SURNAMES.length) + n;
  return `${SURNAMES[n % SURNAMES.length]} ${MIDDLE[middle % MIDDLE.length]} ${GIVEN[n % GIVEN.length]}`;
}

export const commune = (n: number): string => COMMUNES[n % COMMUNES.length] ?? '';
