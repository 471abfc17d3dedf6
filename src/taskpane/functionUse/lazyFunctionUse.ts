import { lazyScreen } from '../lazyScreen';

/** 교부 함수, whose script comes after that of 자료 점검: most workbooks have nothing for it. */
export const LazyFunctionUse = lazyScreen(
  async () => (await import(/* webpackChunkName: "function-use" */ './FunctionUse')).FunctionUse,
);
