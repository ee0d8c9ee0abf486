-- Why: a mentor knows what children of an age often do, and looks along it; what was not looked at is
-- not the same as what was not seen, and nothing of it is added up.

create table observation.looked (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    line text not null,
    state text not null,
    looked_on date not null,
    looked_by uuid not null,
    version int not null default 0,
    constraint looked_pk primary key (id),
    constraint looked_organiser_id unique (organiser, id),
    constraint looked_once unique (organiser, care_placement, line),
    constraint looked_placement_fk foreign key (organiser, care_placement) references child.care_placement (organiser, id),
    constraint looked_by_fk foreign key (looked_by) references access.account (id),
    constraint looked_state check (state in ('SEEN', 'NOT_YET'))
);
comment on table observation.looked is 'What a mentor saw or did not see yet, by a line of a looking card; a line without a row was not looked at. Never a score';
comment on column observation.looked.line is 'The stable name of a line in a content pack';
create index looked_by on observation.looked (looked_by);
call foundation.keep_apart('observation.looked');
call privacy.keep_for('observation.looked', 24, 'the last day of the placement', 'as child.care_placement');
