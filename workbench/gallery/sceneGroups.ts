import type { SceneGroup } from './scene';
import { checks } from './scenes/checks';
import { closing } from './scenes/closing';
import { comparison } from './scenes/comparison';
import { explanation } from './scenes/explanation';
import { figureParts } from './scenes/figureParts';
import { forms } from './scenes/forms';
import { functionUse } from './scenes/functionUse';
import { help } from './scenes/help';
import { inputParts } from './scenes/inputParts';
import { papers } from './scenes/papers';
import { starting } from './scenes/starting';
import { steps } from './scenes/steps';
import { tellingParts } from './scenes/tellingParts';
import { textParts } from './scenes/textParts';
import { writeRefusals } from './scenes/writeRefusals';
import { writing } from './scenes/writing';

/** All scenes, in the order of the year; the parts alone at the end. */
export const sceneGroups: readonly SceneGroup[] = [
  starting,
  steps,
  forms,
  checks,
  functionUse,
  comparison,
  explanation,
  papers,
  writing,
  writeRefusals,
  closing,
  help,
  inputParts,
  tellingParts,
  figureParts,
  textParts,
];
