import type { NoStory, SaveResult } from '../lib/messages/requests.ts';
import type { MeetingKind, PartOfDay, Role } from '../lib/model/index.ts';
import { storageFailure } from './services.ts';
import { type TextKey, text } from './text.ts';

const kinds: Record<MeetingKind, TextKey> = {
  họp: 'kind_hop',
  'hội nghị': 'kind_hoi_nghi',
  'đại hội': 'kind_dai_hoi',
  'kỳ họp': 'kind_ky_hop',
  'làm việc': 'kind_lam_viec',
  'hội thảo': 'kind_hoi_thao',
  lễ: 'kind_le',
  'tiếp xúc cử tri': 'kind_tiep_xuc_cu_tri',
  'kiểm tra': 'kind_kiem_tra',
  'họp báo': 'kind_hop_bao',
  'tiếp dân': 'kind_tiep_dan',
  khác: 'kind_khac',
};

const roles: Record<Role, TextKey> = {
  'chủ trì': 'role_chu_tri',
  'tham dự': 'role_tham_du',
  'phát biểu': 'role_phat_bieu',
  'báo cáo': 'role_bao_cao',
  nhận: 'role_nhan',
  tiếp: 'role_tiep',
};

const parts: Record<PartOfDay, TextKey> = {
  sáng: 'part_sang',
  trưa: 'part_trua',
  chiều: 'part_chieu',
  tối: 'part_toi',
};

const reasons: Record<Extract<SaveResult, { ok: false }>['reason'], [what: TextKey, help: TextKey]> = {
  'no-story': ['reason_no_story', 'help_no_story'],
  'not-vietnamese': ['reason_not_vietnamese', 'help_not_vietnamese'],
  'legacy-font': ['reason_legacy_font', 'help_legacy_font'],
  'too-large': ['reason_too_large', 'help_too_large'],
  'no-access': ['reason_no_access', 'help_no_access'],
  'access-withdrawn': ['reason_access_withdrawn', 'help_access_withdrawn'],
  'not-asked': ['reason_not_asked', 'help_not_asked'],
  'not-a-page': ['reason_not_a_page', 'help_not_a_page'],
  failed: ['reason_failed', 'help_failed'],
  'storage-full': ['reason_storage_full', 'help_storage_full'],
  'storage-failed': ['reason_storage_failed', 'help_storage_failed'],
};

export const kindWord = (kind: MeetingKind): string => text(kinds[kind]);
export const roleWord = (role: Role): string => text(roles[role]);
export const partWord = (part: PartOfDay): string => text(parts[part]);

/** Why a tab shows no story, or a save failed: what happened, and what to do. */
export function reasonWords(reason: NoStory | 'storage-full' | 'storage-failed'): {
  what: string;
  help: string;
} {
  const [what, help] = reasons[reason];
  return { what: text(what), help: text(help) };
}

/** What to say when the library refused to write. */
export function failureWords(error: unknown): string {
  const { what, help } = reasonWords(storageFailure(error));
  return `${what}. ${help}`;
}

export const meetingKinds = Object.keys(kinds) as MeetingKind[];
export const meetingRoles = Object.keys(roles) as Role[];
export const partsOfDay = Object.keys(parts) as PartOfDay[];
