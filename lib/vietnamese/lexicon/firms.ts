/** First words of businesses that no word of `BUSINESS` names. */
export const FIRM_HEADS = [
  'siêu thị',
  'điện lực',
  'bưu điện',
  'viễn thông',
  'nhà xe',
  'bến xe',
  'phòng khám',
  'trung tâm thương mại',
  'văn phòng luật sư',
  'văn phòng công chứng',
  'thủy điện',
  'EVN',
  'VNPT',
  'FPT',
  'BIDV',
]; // prettier-ignore

/** Last words of the names of businesses: `Sao Xanh Group`. */
export const FIRM_TAILS = ['group', 'corp', 'holdings', 'jsc', 'toàn cầu', 'land', 'bank'];

/** First words of what has heads that hold no public office: teams and dioceses. */
export const PRIVATE_HEADS = [
  'đội tuyển',
  'đội bóng',
  'giáo phận',
  'tổng giáo phận',
  'giáo xứ',
  'tòa giám mục',
]; // prettier-ignore

/** Bodies long gone: who headed them is history, unless another post says more. */
export const HISTORIC = [
  'trung ương cục',
  'giải phóng miền nam',
  'cách mạng lâm thời',
  'việt minh',
  'xứ ủy',
  'khu ủy',
  'đông dương',
  'kháng chiến',
  'liên xô',
]; // prettier-ignore

/** Bodies of many states and the like that are no Vietnamese words and no business. */
export const INTERNATIONAL = [
  'Asean',
  'Unicef',
  'Unesco',
  'Interpol',
  'Eurocham',
  'Hamas',
  'Đuma',
  'VnExpress',
]; // prettier-ignore
