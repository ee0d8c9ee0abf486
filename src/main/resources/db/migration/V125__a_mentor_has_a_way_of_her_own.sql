-- Why: beside what was agreed there is room for each mentor's own form; nothing asks for it, and only she reads it.

create table rhythm.own_way (
    organiser uuid not null default foundation.current_organiser(),
    staff uuid not null,
    words text not null,
    written_on date not null,
    constraint own_way_pk primary key (organiser, staff),
    constraint own_way_staff_fk foreign key (organiser, staff) references organisation.staff (organiser, id),
    constraint own_way_words check (length(words) between 1 and 4000)
);
comment on table rhythm.own_way is 'How a mentor does it in her own way, in her own words; nobody else reads it';
call foundation.keep_apart('rhythm.own_way');
call privacy.keep_for('rhythm.own_way', 3, 'the last day of work', 'it belongs to who wrote it');
