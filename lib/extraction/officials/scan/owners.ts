import { foldName } from '../../../vietnamese/forms.ts';
import { countryAt } from '../../../vietnamese/places.ts';
import type { Title } from '../../../vietnamese/titles.ts';
import { type Token, tokenize } from '../../../vietnamese/tokens.ts';

const COMMITTEE = /^(ban thường vụ|ban chấp hành|thường vụ)$/;
const PARTY_BODY = /((tỉnh|thành|huyện|quận|thị|đảng) ủy)(?!\p{L}).*$/u;
const PARTY_POST = /^(phó )?bí thư|^ủy viên/;
const COUNCIL = /^(hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân)$/;
const LEVEL_AT_END = /(tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)(?!\p{L}).*$/u;
const COMMUNE_BODY =
  /^(hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân) (?=(xã|phường|thị trấn|đặc khu)(?!\p{L}))/u;
/** A seat in the Assembly is owned by no body beside it. */
const DEPUTY = /^đại biểu quốc hội/;
const FOREIGN_PARTY = /đảng (?!bộ|ủy)\S+( \S+)* \S+$/u;

/**
 * Gives each title of a list the owner printed once behind a later one:
 * `Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Thành ủy`, `Bí thư Đảng ủy, Giám đốc Sở X`.
 */
export function shareOwners(titles: readonly Title[]): Title[] {
  const shared = [...titles];
  for (let at = shared.length - 2; at >= 0; at--) {
    const title = shared[at] as Title;
    const next = shared.slice(at + 1).find((later) => later.body !== null);
    if (!next?.body) continue;
    const civil = shared
      .slice(at + 1)
      .find((later) => later.body !== null && !PARTY_BODY.test(foldName(later.body)));
    const bare = title.body !== null && foldName(title.body) === 'đảng ủy';
    const spokesman = foldName(next.title) === 'người phát ngôn';
    const body = ownedBody(title, (bare ? civil?.body : null) ?? next.body, spokesman);
    if (body === null) continue;
    const borrowed = title.body === null ? body : body.slice(title.body.length).trim();
    shared[at] = { ...title, body, borrowed, business: title.business || next.business };
  }
  return shared;
}

/**
 * The body of `title` when `later` is the body of a title behind it; null where it stays as it is.
 * @param spokesman `Chánh Văn phòng kiêm người phát ngôn UBND tỉnh`: it owns the office too
 */
function ownedBody(title: Title, later: string, spokesman: boolean): string | null {
  const owner = foldName(later);
  if (title.body === null) {
    if (title.post.kind === 'own') return spokesman ? `${title.post.word} ${later}` : null;
    if (title.post.kind === 'state') return countryOf(later);
    if (title.post.kind !== 'of' || DEPUTY.test(foldName(title.title))) return null;
    const party = PARTY_POST.test(foldName(title.title));
    if (party === PARTY_BODY.test(owner)) return tail(later, PARTY_BODY);
    return /bí thư/.test(foldName(title.title)) ? partyBeside(later) : null;
  }
  const own = foldName(title.body);
  if (COMMITTEE.test(own)) {
    const committee = PARTY_BODY.test(owner) ? tail(later, PARTY_BODY) : partyBeside(later);
    return committee && `${title.body} ${committee}`;
  }
  if (own === 'đảng ủy' && !PARTY_BODY.test(owner)) {
    // A commune's council and committee stand under the commune's own Party committee.
    const commune = COMMUNE_BODY.exec(owner);
    return `${title.body} ${commune ? later.slice(commune[0].length) : later}`;
  }
  if (COUNCIL.test(own) && LEVEL_AT_END.test(owner)) return `${title.body} ${tail(later, LEVEL_AT_END)}`;
  if (!/(đảng|ủy)/.test(own) && /đảng cộng sản (?!việt nam)/.test(owner)) {
    return `${title.body} ${tail(later, FOREIGN_PARTY)}`;
  }
  return null;
}

/** `Phó Thủ tướng, Bộ trưởng Ngoại giao nước CHDCND Lào`: the country of both. */
function countryOf(later: string): string | null {
  const words = tokenize(later);
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.fold === 'việt' || countryAt(words, at) !== words.length) continue;
    const from = words[at - 1]?.fold === 'nước' ? at - 1 : at;
    return later.slice((words[from] as Token).start);
  }
  return null;
}

/** Party committees by the level of the council beside them: `Phó Bí thư, Chủ tịch UBND huyện Y`. */
const BESIDE: Record<string, string> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  'thị xã': 'Thị ủy',
  xã: 'Đảng ủy xã',
  phường: 'Đảng ủy phường',
  'thị trấn': 'Đảng ủy thị trấn',
  'đặc khu': 'Đảng ủy đặc khu',
};
const COUNCIL_OF =
  /^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân) (tỉnh|thành phố|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)(?!\p{L})/u;

function partyBeside(council: string): string | null {
  const found = COUNCIL_OF.exec(foldName(council));
  const committee = found?.[1] ? BESIDE[found[1]] : undefined;
  return found && committee ? `${committee}${council.slice(found[0].length)}` : null;
}

/** The part of a body that matches, in its own letters; the whole where nothing does. */
function tail(body: string, pattern: RegExp): string {
  const found = pattern.exec(foldName(body));
  return found ? body.slice(found.index) : body;
}
