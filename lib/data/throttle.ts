import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { prisma } from './database/current';

/** Attempts allowed within a window, counted in the database so that a restart or a second server forgets nothing. */
const LIMITS = {
  sign_in_account: { points: 8, duration: 15 * 60 },
  sign_in_address: { points: 60, duration: 15 * 60 },
  setup_address: { points: 10, duration: 15 * 60 },
  invitation_address: { points: 40, duration: 15 * 60 },
  no_card_address: { points: 60, duration: 15 * 60 },
  card_link_address: { points: 60, duration: 15 * 60 },
  shared_link_address: { points: 120, duration: 15 * 60 },
  /** Some thirty thousand guesses in the thirty days a link can work, of five hundred billion there are. */
  shared_passcode_link: { points: 10, duration: 15 * 60 },
  shared_passcode_address: { points: 40, duration: 15 * 60 },
  self_assessment_address: { points: 60, duration: 15 * 60 },
  /** Far above one person's pauses in typing, far below what would keep the reader from others. */
  readings: { points: 600, duration: 5 * 60 },
  /** Each may be a hundred passages for the reader. */
  sortings: { points: 30, duration: 5 * 60 },
} as const;
export type Throttle = keyof typeof LIMITS;

/** Counts one attempt; answers the seconds to wait when there have been too many, else null. */
export async function countAttempt(throttle: Throttle, key: string): Promise<number | null> {
  try {
    await limiterOf(throttle).consume(key);
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}

export async function forgetAttempts(throttle: Throttle, key: string): Promise<void> {
  await limiterOf(throttle).delete(key);
}

function limiterOf(throttle: Throttle): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: prisma(),
    tableName: 'rateLimiterFlexible',
    keyPrefix: throttle,
    clearExpiredByTimeout: false,
    ...LIMITS[throttle],
  });
}
