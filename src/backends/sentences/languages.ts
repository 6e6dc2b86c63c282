import type { Phrases } from './phrases.ts'
import { en } from './phrases-en.ts'
import { zh } from './phrases-zh.ts'

export type Language = 'zh' | 'en'

export const phrases: Readonly<Record<Language, Phrases>> = { zh, en }
