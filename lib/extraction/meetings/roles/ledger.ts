import type { Evidence, Participation, Role } from '../../../model/index.ts';

/** In the order in which the roles of one person are told. */
const ORDER: readonly Role[] = ['chủ trì', 'báo cáo', 'nhận', 'tiếp', 'phát biểu', 'tham dự'];

/** Who took part in one meeting, in order of the text; the first words that give a role are kept. */
export class Ledger {
  readonly #roles = new Map<string, Map<Role, Evidence>>();

  /** Whether an official (by id) is entered. */
  has(official: string): boolean {
    return this.#roles.has(official);
  }

  enter(official: string, role: Role, evidence: Evidence): void {
    const roles = this.#roles.get(official) ?? new Map<Role, Evidence>();
    if (!roles.has(role)) roles.set(role, evidence);
    this.#roles.set(official, roles);
  }

  /** `tham dự` only where nothing stronger is told. */
  participations(): Participation[] {
    return [...this.#roles].map(([official, roles]) => ({
      official,
      roles: ORDER.flatMap((role) => {
        const evidence = roles.get(role);
        return evidence && (role !== 'tham dự' || roles.size === 1) ? [{ role, evidence }] : [];
      }),
    }));
  }
}
