import { ru as panel } from '../../messages/panel/ru.ts'
import { ru as problems } from '../../messages/problems/ru.ts'
import type { Sentences } from './sentences.ts'

export const ru: Sentences = { panel, problems }
