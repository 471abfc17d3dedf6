import type { SceneGroup } from './scene';
import { checks } from './scenes/checks';
import { closing } from './scenes/closing';
import { functionUse } from './scenes/functionUse';
import { inputParts } from './scenes/inputParts';
import { papers } from './scenes/papers';
import { showingParts } from './scenes/showingParts';
import { starting } from './scenes/starting';
import { steps } from './scenes/steps';
import { tellingParts } from './scenes/tellingParts';
import { comparison, explanation, help } from './scenes/views';
import { writing } from './scenes/writing';

/** All scenes, in the order of the year; the parts alone at the end. */
export const sceneGroups: readonly SceneGroup[] = [
  starting,
  steps,
  checks,
  functionUse,
  comparison,
  explanation,
  papers,
  writing,
  closing,
  help,
  inputParts,
  tellingParts,
  showingParts,
];
