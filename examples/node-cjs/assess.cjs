// Does the district meet its targets? A table of figures, read and judged. `npm install && npm start`
// The figures are invented (虚构), and some of the table is wrong on purpose.
const { luojiang } = require('@luojiang/child-plan-rules')
const { messageOf, readObservationsCsv } = require('@luojiang/child-plan-rules/observations')

const csv = `area_code,period,indicator,numerator,denominator,value,unit
510604,2025,infant-mortality-rate,4,921,,
510604,2025,neonatal-mortality-rate,3,921,,
510604,2025,under5-mortality-rate,,,5.2,permille
510604,2025,preschool-gross-enrolment,,,九十三,percent
510604,2025,tap-water-coverage,,,93,permille
`

const read = readObservationsCsv('figures.csv', csv)
const assessment = luojiang.assess(read.observations, { period: 2025 })

// What cannot be used is reported with its line; the other rows are judged.
for (const finding of [...read.findings, ...assessment.findings])
  console.log(
    finding.span ? `figures.csv:${finding.span.start.line}` : 'figures.csv',
    messageOf(finding, 'zh'),
  )

// A target without figures is undetermined: silence is not success.
for (const { title, outcome, value } of assessment.targets)
  if (outcome !== 'undetermined') console.log(outcome, title.zh, value)
console.log(JSON.stringify(assessment.totals))
