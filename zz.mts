import { createRequire } from 'node:module'
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = createRequire('/tmp/rc/')('recheck')
import { chineseQuantity } from './src/plan/claim-words.ts'
for (let seed = 0; seed < 3; seed++) {
const r = checkSync(chineseQuantity.source, 'g', { timeout: null, randomSeed: seed })
console.log(r.status, r.complexity, JSON.stringify(r.attack)?.slice(0, 600), r.hotspot)
if (r.attack) { for (const k of [1,2,4]) { const s = r.attack.string.repeat(k); const t=performance.now(); let n=0; for (const m of s.matchAll(chineseQuantity)) n++; console.log(s.length, performance.now()-t, n) } }
}
