// Parts of the statements that find who asks.

/** Plugins by the unit that enabled them. */
export const enabledPlugins = `coalesce((
      select json_agg(json_build_object('unit', t.code::text, 'plugins', t.plugins)) from tenant t where t.plugins <> '{}'
    ), '[]')`;

/** What some units, and those above them, took away. */
export const tightenedFor = (units: string) => `coalesce((
      select json_agg(json_build_object('unit', a.owner::text, 'target', a.target, 'verb', a.verb,
        'roles', coalesce(a.roles, '{}'), 'distances', array(select lower(d) from unnest(a.distances) d)) order by a.id)
      from access_rule a
      where a.deleted_at is null and a.is_suspended is not true and exists (
        select 1 from (${units}) g (owner)
        where a.owner in (g.owner, g.owner - g.owner % 1000, g.owner - g.owner % 1000000, g.owner - g.owner % 100000000, g.owner - g.owner % 10000000000)
      )
    ), '[]')`;
