import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { CannotReplayError } from '../../receipt/replay/cannot-replay.ts'
import { type Held, type Replay, Replayer } from '../../receipt/replay/replay-receipt.ts'
import { CannotRun } from '../io.ts'
import { type FactsFile, problemFindings } from '../reading/facts-file.ts'
import type { PlacedReceipt, ReceiptsFile } from './receipts-file.ts'

export interface Replayed extends PlacedReceipt {
  readonly replay: Replay
}

const NEEDS = {
  facts: {
    zh: '没有记下事实；请用 --facts <文件> 给出当时的事实',
    en: 'holds no facts; give those it was made of with --facts <file>',
  },
  key: {
    zh: '是用密钥做的；请用 --receipt-key <文件> 给出密钥',
    en: 'was made with a key; give it with --receipt-key <file>',
  },
} as const

/** Every receipt that could be read, replayed. What cannot be read now of its facts becomes findings, each once. */
export function replayAll(
  ir: PlanIr,
  file: ReceiptsFile,
  facts: FactsFile | null,
  key: Held['key'],
): { readonly replayed: readonly Replayed[]; readonly findings: readonly Diagnostic[] } {
  const replayer = new Replayer(ir)
  const replayed = file.receipts.map((placed) => ({
    ...placed,
    replay: replayOne(replayer, placed, { facts: facts?.facts, key }),
  }))
  const findings = replayed.flatMap(({ path, replay }) => {
    const inReceipt = { root: file.root, base: [...path.map(String), 'facts', 'values'] }
    return problemFindings(facts ?? inReceipt, replay.problems)
  })
  const seen = new Map(findings.map((one) => [JSON.stringify([one.code, one.span?.start, one.values]), one]))
  return { replayed, findings: [...seen.values()] }
}

function replayOne(replayer: Replayer, { receipt }: PlacedReceipt, held: Held): Replay {
  try {
    return replayer.replay(receipt, held)
  } catch (error) {
    if (!(error instanceof CannotReplayError)) throw error
    const { zh, en } = NEEDS[error.needs]
    throw new CannotRun({
      zh: `${receipt.rule.id} 的回执${zh}`,
      en: `the receipt of ${receipt.rule.id} ${en}`,
    })
  }
}
