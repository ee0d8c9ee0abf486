-- Why: the dates of school holidays are content, which a new year adds to; the table follows the file.

delete from organisation.school_holiday;

insert into organisation.school_holiday (region, from_day, through_day, name)
select split_part(line, ';', 1), split_part(line, ';', 2)::date, split_part(line, ';', 3)::date,
    split_part(line, ';', 4)
from string_to_table('${schoolvakanties.csv}', E'\n') as line;
