import { json, type LocalCall, type Reply, status } from './localService.ts';

/** One figure of an invented Kolada. */
export interface InventedFigure {
  readonly kpi: string;
  readonly municipality: string;
  readonly period: number;
  readonly values: readonly {
    readonly gender: string;
    readonly value: number | null;
    readonly status: string;
    readonly count: number;
    readonly isdeleted?: boolean;
  }[];
}

/** What an invented Kolada holds. Every title and number is made up. */
export interface InventedKolada {
  readonly kpis: Readonly<Record<string, string>>;
  readonly municipalities: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly figures: readonly InventedFigure[];
  readonly perPage?: number;
  /** What `count` tells of. */
  readonly counts?: 'page' | 'all';
}

/** Answers as Kolada's API, version 3, does by its documentation: ids in the path, pages by `next_url`. */
export function inventedKolada(world: InventedKolada): (call: LocalCall, base: string) => Reply {
  return ({ path, query }, base) => {
    const [kind = '', ...rest] = path.slice(1).split('/');
    const names = {
      kpi: world.kpis,
      municipality: world.municipalities,
      municipality_groups: world.groups ?? {},
    }[kind];
    const ids = (rest[0] ?? '').split(',');
    if (names && ids.length > 25) return status(400);
    const values = names
      ? ids.flatMap((id) =>
          id in names ? [{ id, title: names[id], description: 'Påhittad', auspice: 'E' }] : [],
        )
      : figuresFor(world, rest);
    if (values === undefined) return status(400);

    const perPage = world.perPage ?? 5000;
    const page = Number(query.get('page') ?? 1);
    const own = values.slice((page - 1) * perPage, page * perPage);
    const more = page * perPage < values.length;
    return json({
      count: world.counts === 'all' ? values.length : own.length,
      next_url: more ? `${base}${path}?per_page=${perPage}&page=${page + 1}` : null,
      previous_url: null,
      values: own,
    });
  };
}

function figuresFor(
  { figures }: InventedKolada,
  path: readonly string[],
): readonly InventedFigure[] | undefined {
  const asked = new Map<string, readonly string[]>();
  for (let at = 0; at < path.length; at += 2) asked.set(path[at]!, path[at + 1]!.split(','));
  if (asked.size < 2 || [...asked.values()].some((ids) => ids.length > 25)) return undefined;
  const isIn = (name: string, id: string) => asked.get(name)?.includes(id) ?? true;
  return figures.filter(
    ({ kpi, municipality, period }) =>
      isIn('kpi', kpi) && isIn('municipality', municipality) && isIn('year', String(period)),
  );
}
