-- Why: any text passed as what a grant is for, and one that nobody knows opens nothing and says nothing.

alter table access.granted add constraint granted_purpose check (purpose in ('TEACHER', 'EXTERNAL_MENTOR'));
