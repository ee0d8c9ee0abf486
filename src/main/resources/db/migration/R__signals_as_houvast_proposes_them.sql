-- Why: from when on something is told is content, not code; the function follows the file.

create or replace function signal.usual() returns table (kind text, days int, leader_after int)
    language sql immutable parallel safe as $$
    select split_part(line, ';', 1), split_part(line, ';', 2)::int, split_part(line, ';', 3)::int
    from string_to_table('${signalen.csv}', E'\n') as line
$$;
