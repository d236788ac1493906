/**
 * The z-score of the weighted log-odds written out once more, in rational numbers and fixed-point arithmetic of fifty digits:
 * nothing of it is shared with the code under test.
 */

const ONE = 10n ** 50n;

/** Natural logarithm of the fraction n/d, in units of `ONE`: n/d = m·2^k with m near 1, ln m by the series of artanh. */
function ln(n: bigint, d: bigint): bigint {
  let k = 0n;
  while (n >= 2n * d) {
    d *= 2n;
    k++;
  }
  while (n < d) {
    n *= 2n;
    k--;
  }
  return artanhSeries(n - d, n + d) + k * artanhSeries(1n, 3n);
}

/** 2·artanh(n/d) = ln((d+n)/(d−n)). */
function artanhSeries(n: bigint, d: bigint): bigint {
  const x = (n * ONE) / d;
  const square = (x * x) / ONE;
  let sum = 0n;
  for (let power = x, i = 1n; power !== 0n; power = (power * square) / ONE, i += 2n) sum += power / i;
  return 2n * sum;
}

function root(n: bigint): bigint {
  let x = BigInt(Math.floor(Math.sqrt(Number(n))));
  for (let i = 0; i < 200; i++) {
    const next = (x + n / x) / 2n;
    if (next === x || next === x + 1n) break;
    x = next;
  }
  return x;
}

/** @param prior numerator and denominator of the word's prior */
export function preciseZ(
  here: number,
  hereAll: number,
  there: number,
  thereAll: number,
  prior: readonly [number, number],
  priorAll: number,
): number {
  const p = BigInt(prior[1]);
  // Everything times p, so that it is whole.
  const whole = (count: number) => BigInt(count) * p;
  const a = BigInt(prior[0]);
  const odds = (count: number, all: number): [bigint, bigint] => [
    whole(count) + a,
    whole(all) + whole(priorAll) - whole(count) - a,
  ];
  const delta = ln(...odds(here, hereAll)) - ln(...odds(there, thereAll));
  const variance = (p * ONE) / (whole(here) + a) + (p * ONE) / (whole(there) + a);
  // delta / sqrt(variance), both in units of ONE
  return Number((delta * 10n ** 20n) / root(variance * ONE)) / 1e20;
}
