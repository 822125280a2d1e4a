/** Words between a person and the post the person is given: `được bầu giữ chức vụ Chủ tịch Hội`. */
export const OFFICE_WORDS = [
  '[tiếp tục] (giữ|nhận|đảm nhiệm|đảm nhận|kiêm nhiệm|kiêm) [chức|chức vụ|chức danh|nhiệm vụ|cương vị|vị trí|trọng trách]',
  '(nắm|giữ|kinh qua) [nhiều|các] (chức vụ|vị trí) [quan trọng] [như]',
  'giữ quyền',
  '[xin|nộp đơn] từ chức',
  'thôi (chức|làm|chức vụ|chức danh)',
  'cách (chức|các chức vụ|chức vụ|tất cả chức vụ)',
  'làm [nhiệm vụ]',
  'trở thành',
  '(đắc cử|tái đắc cử|trúng cử|tái cử) [chức|chức vụ|chức danh|vào chức vụ|giữ chức]',
]; // prettier-ignore

/** The same, only behind a passive or at once behind the name: `được bầu là Ủy viên`. */
export const WEAK_OFFICE_WORDS = [
  'là',
  'vào (chức|chức vụ|chức danh)',
  'chức',
  'chức vụ',
  'chức danh',
  '[với|trên|ở] cương vị',
  'nhiệm vụ',
  '(bổ nhiệm|bầu|bầu bổ sung|chỉ định|cử|giao|giao nhiệm vụ|phân công|công nhận)',
]; // prettier-ignore

/** What makes the one before it the receiver of a post. */
export const PASSIVE = ['được', 'bị', 'thôi', 'đắc cử', 'trúng cử'];

/** Deeds done to others: the post told behind them is not the doer's. */
export const DONE_TO_OTHERS = [
  'trao',
  'công bố',
  'ký',
  'phê chuẩn',
  'đề nghị',
  'tặng',
  'chúc mừng',
  'yêu cầu',
  'thông báo',
  'cho biết',
  'đọc',
  'phát biểu',
  'nhấn mạnh',
  'chủ trì',
  'trình',
  'ban hành',
  'cho rằng',
  'gặp',
  'thay mặt',
]; // prettier-ignore

/** First words of a clause that goes on with the same person behind a comma. */
export const SAME_PERSON =
  'được đến nhận giữ để thôi chỉ tham làm và chuyển luân điều về bổ tiếp nay hiện sau đồng trở đã sẽ vừa phân kiêm'.split(
    ' ',
  ); // prettier-ignore

/** Words before a post that was taken from its holder. */
export const TAKEN = [
  '(miễn nhiệm|bãi nhiệm|cách chức|bãi miễn|cho thôi|thôi|xin thôi|không còn) [giữ|làm|tham gia] [chức|các chức|chức vụ|chức danh|nhiệm vụ]',
  '(cách|từ|xin từ) (chức|các chức vụ|chức vụ|tất cả chức vụ)',
]; // prettier-ignore

/** Words before the post of one for whom somebody else acts: `Thừa ủy quyền của Chủ tịch nước, đồng chí …`. */
export const ON_BEHALF = [
  '(ủy quyền|ủy nhiệm|[sự] phân công|sự đồng ý|sự cho phép|sự nhất trí) của',
  'thay mặt',
  'nhân danh',
]; // prettier-ignore

/** Words before a post that is given to or taken from those named behind it: `miễn nhiệm chức danh Ủy viên …`. */
export const APPOINTS = [
  '[chức] danh',
  '[chức|nhiệm] vụ',
  'chức',
  '(bổ nhiệm|miễn nhiệm|bãi nhiệm|chỉ định|bầu|bầu bổ sung|phê chuẩn|cho thôi [làm])',
]; // prettier-ignore
