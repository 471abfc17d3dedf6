/** The English twin of a worksheet function's Korean description, which stands at the function itself. */
export interface FunctionText {
  readonly description: string;
  readonly returns: string;
  /** By the argument's name in the code. */
  readonly parameters: Readonly<Record<string, string>>;
}

const units = '원, 천원, 만원, 백만원 or 억원';
const rounding = '반올림 (half away from zero) or 절사/버림 (towards zero)';

/** English texts by function id; the build makes `functions.en.json` of them, and a test compares the ids. */
export const functionsEn: Readonly<Record<string, FunctionText>> = {
  WON: {
    description:
      "Turns a written amount into a number. Reads △ and ▲, full-width figures, 억 and 만, and the national share (x-). An empty cell and '-' are 0.",
    returns: 'The amount in the unit asked for',
    parameters: {
      value: 'Cell or range with amounts; in the unit that is written there, else in `unit`',
      unit: `Unit of the result: ${units}. 원 if left out.`,
    },
  },
  UNIT: {
    description:
      'Changes the unit of an amount, exactly. An amount that does not divide is an error unless a rounding is given.',
    returns: 'The amount in the new unit, a whole number',
    parameters: {
      value: 'Cell or range with amounts',
      from: `Present unit: ${units}`,
      to: `New unit: ${units}`,
      rounding: `What to do where it does not divide: ${rounding}. An error if left out.`,
    },
  },
  HANGUL: {
    description:
      'Writes an amount as official papers do, in figures and Hangul: 금3,000,000,000원(금삼십억원). Enforcement Rule of the Regulation on Administrative Work, article 2(2).',
    returns: 'The amount in figures and Hangul',
    parameters: {
      amount: 'Cell or range with amounts of 0 or more; an empty cell stays empty',
      unit: `Unit of the amount: ${units}. 원 if left out.`,
    },
  },
  DELTA: {
    description:
      "Writes a number as budget papers do: △ for negative, thousands grouped, '-' for an empty cell.",
    returns: 'Text in the notation of budget papers',
    parameters: {
      number: 'Cell or range with numbers',
      digits: 'Decimals, 0 to 9, rounded half away from zero. As they are if left out.',
    },
  },
  BASIS: {
    description:
      'Evaluates a computation basis, exactly. A name in front and counters (명, 회, 식) are skipped; the amount after an equals sign must agree.',
    returns: 'What the basis comes to, in the unit asked for',
    parameters: {
      basis: 'Cell or range with computation bases; an empty cell stays empty',
      unit: `Unit of the result: ${units}. 원 if left out.`,
    },
  },
  CHANGE: {
    description: "The change from last year to this. Both in one unit; an empty cell and '-' are 0.",
    returns: 'B - A',
    parameters: {
      previous: "Cell or range with last year's amounts (A)",
      current: "Cell or range with this year's amounts (B)",
    },
  },
  CHANGERATE: {
    description:
      "The rate of change (B-A)*100/A in percent; '순증' from nothing, '-' from nothing to nothing.",
    returns: "Percent, '순증' or '-'",
    parameters: {
      previous: "Cell or range with last year's amounts (A)",
      current: "Cell or range with this year's amounts (B)",
      rounding: `${rounding}. 반올림 if left out.`,
      digits: 'Decimals, 0 to 9. 0 if left out.',
    },
  },
  DISTRICT: {
    description:
      'The standard name of a district. Blanks, 서울특별시, 청 and 청장 are ignored, 구 may be missing; never guessed by likeness.',
    returns: "The standard name of one of Seoul's 25 districts",
    parameters: { name: 'Cell or range with names; an empty cell stays empty' },
  },
  ACHIEVED: {
    description:
      "Whether a score reaches its target, exactly: equal is enough, 79.999 is not 80. 미참여 gives '해당없음'; an empty cell is not handed in and gives #N/A.",
    returns: "TRUE, FALSE or '해당없음'",
    parameters: { score: 'Cell or range with scores', target: 'Cell or range with targets' },
  },
  APPORTION: {
    description:
      'Splits a total by weights (largest remainder). The parts always sum to the total. An empty cell and 미참여 weigh 0.',
    returns: 'The parts, in the shape of the weights',
    parameters: {
      weights: 'Range with weights: scores, numbers of projects achieved',
      total: 'The total to split, a multiple of the step',
      step: 'The parts are multiples of it, in the unit of the total. 1 if left out.',
      tie: 'Who comes first among equal remainders: 점수순 (the larger weight, then the order of the range) or 직제순 (the order of the range). 점수순 if left out.',
    },
  },
  GRANT: {
    description:
      'Works out the grants of each project from a table of scores. A score at or above its target achieves; below it, and 미참여, get 0. An empty cell is not handed in and gives #N/A.',
    returns:
      'The grants, in the shape of the scores. Odd units go to the higher score, then to the earlier row.',
    parameters: {
      scores: 'The scores: a row a district, a column a project',
      targets: 'The targets: one a project, or a single one for all',
      budgets: 'The budgets: one a project, or a single one for all',
      policy:
        '배분방식: one of those of 「설정」 that scores alone decide (균등, 점수비례 and others). 균등 if left out. One over the whole pool, as 달성수비례, gives one column.',
      step: 'The grants are multiples of it, in the unit of the budgets. 1 if left out.',
      remainder:
        '끝수처리: 절사 or 전액배분. If left out, the usual one of the policy (절사 for 균등, 전액배분 for shares by score).',
    },
  },
  AVAILABLE: {
    description:
      "The available budget: final budget + carried in + adjustment. All in one unit; an empty cell and '-' are 0.",
    returns: 'The available budget (예산현액)',
    parameters: {
      finalBudget: 'Cell or range with the final budget, supplementary budgets included',
      carriedIn: 'Carried over from the year before. 0 if left out.',
      adjustment: 'Reserve, transfers and the like; △ and brackets are negative. 0 if left out.',
    },
  },
  BALANCE: {
    description:
      "The unspent balance: available - spent - carried out. All in one unit; an empty cell and '-' are 0.",
    returns: 'The balance (집행잔액); negative where more was spent than there was',
    parameters: {
      available: 'Cell or range with the available budget',
      spent: 'Cell or range with what was spent',
      carriedOut: 'Carried over to the next year. 0 if left out.',
    },
  },
  EXECUTIONRATE: {
    description: "The rate of execution (spent*100/available) in percent; '-' where nothing was available.",
    returns: "Percent, or '-'",
    parameters: {
      spent: 'Cell or range with what was spent',
      available: 'Cell or range with the available budget',
      rounding: `${rounding}. 반올림 if left out.`,
      digits: 'Decimals, 0 to 9. 1 if left out.',
    },
  },
};
