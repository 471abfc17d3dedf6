/** One sheet that goes to another place among the tabs. */
export interface OrderMove {
  readonly id: string;
  readonly fromOrder: number;
  readonly toOrder: number;
}

/** The moves, one after the other, that bring ids from one order into another; both hold the same ids. */
export function orderMoves(before: readonly string[], after: readonly string[]): OrderMove[] {
  const order = [...before];
  return after.flatMap((id, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return [];
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    return [{ id, fromOrder, toOrder }];
  });
}
