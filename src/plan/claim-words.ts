/**
 * What makes a sentence of a plan a claim that coverage must account for. Tuned by reading every clause of the
 * Luojiang plan; the number of claiming sentences is held by a test.
 */

/**
 * Normative words. Counted: prohibitions, duties, floors and ceilings, "every", "all without gap", periodic
 * duties, and the two softer forces a number or duty can carry (原则上, 力争).
 * 禁止 counts as an attribute too (从业禁止制度): whether there is a rule behind it is for a disposition to say.
 * Not counted, because nearly every sentence of a plan has them or they set no measure by themselves:
 * 加强 完善 推进 鼓励 支持 引导 保障 确保 落实 严格 依法 定期 全面 杜绝 限制 优先 免费 义务 责任.
 */
export const normativeWords: readonly RegExp[] = [
  /不得|禁止|严禁|不准|不许|只能/g,
  // 应 alone is modal only outside compounds: 适应 相应 反应 供应 响应 对应 … and 应急 应用 应对 应届 …
  /应当|(?<![适相反供响回对效感呼顺因])应(?![当急用对届变激邀聘诉援]|.尽)/g,
  // 提供者应对网络游戏…设置: after a noun of somebody, 应对 is 应 and 对.
  /(?<=[者位])应(?=对)/g,
  // 应救尽救, 应保尽保: everyone who qualifies.
  /应(.)尽\1/g,
  /必须|必经|一律/g,
  /至少|不少于|不低于|不超过|不高于|不多于|不大于|不小于|不早于|不晚于|不迟于/g,
  /每(?:[一两三]?(?:年|季度|月|周|日|天|学期|学年|个|名|位|人|户|家|所|处|镇|乡|村|校|班|街道|社区)|[十百千万]+(?:名|人|人口|户|位))/g,
  // 健全覆盖城乡 and 安全覆盖 hold the characters, not the word.
  /(?<![健安])全覆盖/g,
  /普遍/g,
  /原则上|力争/g,
]

/** Arabic digits in either width with their unit sign; a unit sign alone counts too (its number may be a picture). */
export const arabicQuantity = /[0-9０-９]+(?:[.．][0-9０-９]+)?[%％‰]?|[%％‰]/g

/**
 * Chinese numerals count only before a measure word: 一个 三类 四本 两级 十六周岁 三孩. Not counted: 一切 一批 一支
 * 一系列 进一步 一体化 (no measure word, or one that counts nothing), ordinals (第一), 统一 单一 唯一 下一年, and 本 in
 * 本科, 次 in 一次性, 位 in 五位一体.
 */
export const chineseQuantity =
  /(?<![第统唯单逐专下上同一二两三四五六七八九十百千万零〇几半])[一二两三四五六七八九十百千万零〇几半]+[多余]?(?:分之|个|名|所|项|类|级|种|次(?!性)|位(?!一体)|小时|分钟|周岁|岁|年|月|日|天|周|学期|倍|成(?!熟)|张|处|户|人|家|孩|胎|重(?!要|点|大)|本(?!科)|元|米|平方米|公里|门|册|期|套|间|座|条(?!龙))/g

/** Names and set phrases whose numerals state no quantity; blanked before anything is looked for. */
export const unquantified: readonly RegExp[] = [
  // Titles of documents: 《四川儿童发展纲要（2021-2030年）》, and what they regulate.
  /《[^《》]*》/g,
  // Document numbers: 国发〔2018〕20号.
  /〔\d{4}〕\d+号/g,
  // The period in a title that stands without its marks.
  /（\d{4}[-—–~至]+\d{4}年）/g,
  /[三四五六七]位一体|千家万户|百年|九年(?:制)?义务教育/g,
]

/** “五位一体” “四个全面” “二次伤害”: a Chinese numeral in quotation marks belongs to a slogan. */
export const quotation = /“[^“”]*”/g
