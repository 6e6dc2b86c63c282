import type { PlanIr } from './ir/nodes/index.ts'
import type { Key } from './receipt/hash.ts'
import { readReceipt } from './receipt/read/read-receipt.ts'
import { type Replay, Replayer } from './receipt/replay/replay-receipt.ts'

export type { DecisionInputs } from './decide/decision-inputs.ts'
export type { PlainValue } from './decide/facts/plain-value.ts'
export type { FactProblem } from './decide/facts/problems.ts'
export { canonicalJson } from './receipt/canonical-json.ts'
export { contentHash } from './receipt/content-hash.ts'
export type { Receipt, ReceiptFacts, ReceiptParameter } from './receipt/format.ts'
export type { Key } from './receipt/hash.ts'
export { type Receiptable, type ReceiptOptions, receiptOf } from './receipt/make-receipt.ts'
export { ReceiptError, type ReceiptPath, type ReceiptProblem } from './receipt/read/problems.ts'
export { readReceipt } from './receipt/read/read-receipt.ts'
export { CannotReplayError } from './receipt/replay/cannot-replay.ts'
export type { Difference } from './receipt/replay/differences.ts'
export type { Replay } from './receipt/replay/replay-receipt.ts'

/**
 * Decides again what a receipt tells, by the plan as it is now, and says what is not as it was. What only changed beside
 * the decision (the engine's version, other rules of the book) is told too, and leaves it reproduced.
 *
 * @param receipt parsed JSON; it is checked first
 * @param facts those that the decision was made of; not needed where the receipt includes them
 * @param options the key that the facts were hashed under, where there was one
 * @throws {ReceiptError} with everything wrong with the receipt
 * @throws {CannotReplayError} where facts or the key are needed
 * @throws {RangeError} for a key that is too short
 */
export function replay(
  plan: { readonly ir: PlanIr },
  receipt: unknown,
  facts?: object,
  options: { readonly key?: Key } = {},
): Replay {
  return new Replayer(plan.ir).replay(readReceipt(receipt), { facts, key: options.key })
}
