-- Why: what is agreed also says that a mentor tells each quarter how it goes; that is about all her children.

alter table rhythm.checklist_line drop constraint checklist_line_kind;
alter table rhythm.checklist_line add constraint checklist_line_kind check (kind in
    ('OBSERVATION', 'PARENT_TALK', 'CHILD_EVALUATION', 'TEAM_TALK', 'PREPARE_MOVE', 'QUARTER_UPDATE', 'OTHER'));
alter table rhythm.checklist_line drop constraint checklist_line_first_from;
alter table rhythm.checklist_line add constraint checklist_line_first_from check (first_from in
    ('ENTRY', 'BIRTHDAY', 'THIRD_BIRTHDAY', 'LAST_DAY', 'QUARTER'));
alter table rhythm.checklist_line add constraint checklist_line_per_quarter
    check ((kind = 'QUARTER_UPDATE') = (first_from is not distinct from 'QUARTER'));
