-- Why: where a talk is an offer, parents may say beforehand and in writing that they want none; that is kept, and can be taken back.

create table rhythm.talk_opt_out (
    id uuid not null,
    organiser uuid not null default foundation.current_organiser(),
    care_placement uuid not null,
    said_on date not null,
    said_by text not null,
    how text not null,
    recorded_by uuid,
    taken_back_on date,
    taken_back_by uuid,
    version int not null default 0,
    constraint talk_opt_out_pk primary key (id),
    constraint talk_opt_out_organiser_id unique (organiser, id),
    constraint talk_opt_out_placement_fk foreign key (organiser, care_placement) references child.care_placement (organiser, id),
    constraint talk_opt_out_recorded_by_fk foreign key (recorded_by) references access.account (id),
    constraint talk_opt_out_taken_back_by_fk foreign key (taken_back_by) references access.account (id),
    constraint talk_opt_out_how check (how in ('MAIL', 'LETTER', 'FORM', 'MESSAGE')),
    constraint talk_opt_out_order check (taken_back_on >= said_on)
);
comment on table rhythm.talk_opt_out is 'Parents wrote that they want no talk that is an offer';
comment on column rhythm.talk_opt_out.said_on is 'The day on what they wrote';
comment on column rhythm.talk_opt_out.said_by is 'Which parent wrote it, by name';
comment on column rhythm.talk_opt_out.how is 'In which way it was written';
comment on column rhythm.talk_opt_out.taken_back_on is 'Since when a talk is welcome again; empty while it stands';
create unique index talk_opt_out_one_stands on rhythm.talk_opt_out (organiser, care_placement) where taken_back_on is null;
create index talk_opt_out_placement on rhythm.talk_opt_out (organiser, care_placement);
create index talk_opt_out_recorded_by on rhythm.talk_opt_out (recorded_by);
create index talk_opt_out_taken_back_by on rhythm.talk_opt_out (taken_back_by);
call foundation.keep_apart('rhythm.talk_opt_out');
call privacy.keep_for('rhythm.talk_opt_out', 24, 'the last day of the placement', 'as child.care_placement');
