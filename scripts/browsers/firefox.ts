import type { Driver, LaunchOptions } from './driver.ts';

export function launchFirefox(_options: LaunchOptions): Promise<Driver> {
  throw new Error('Firefox: not yet');
}
