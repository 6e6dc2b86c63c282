/** How much is measured: `quick` only shows that everything runs, its numbers mean nothing. */
export interface Settings {
  /** Random records on which all must agree before anything is timed. */
  readonly agreed: number
  /** Records that are timed. */
  readonly records: number
  readonly rounds: number
  /** Milliseconds of one task in one round. */
  readonly slice: number
  /** Rows of one batch of objects; the peers, much slower, get fewer. */
  readonly batchRows: { readonly ours: number; readonly peers: number }
  readonly columnRows: number
  /** Rows that memory is measured on; what is printed is scaled to a million. */
  readonly memoryRows: { readonly objects: number; readonly columns: number }
  readonly processes: number
  readonly loading: { readonly rules: readonly number[]; readonly rounds: number }
}

export const full: Settings = {
  agreed: 2000,
  records: 500,
  rounds: 7,
  slice: 60,
  batchRows: { ours: 50_000, peers: 100 },
  columnRows: 1_000_000,
  memoryRows: { objects: 100_000, columns: 1_000_000 },
  processes: 9,
  loading: { rules: [500, 5000], rounds: 1 },
}

export const quick: Settings = {
  agreed: 50,
  records: 20,
  rounds: 1,
  slice: 1,
  batchRows: { ours: 100, peers: 10 },
  columnRows: 1000,
  memoryRows: { objects: 1000, columns: 1000 },
  processes: 1,
  loading: { rules: [5, 10], rounds: 1 },
}
