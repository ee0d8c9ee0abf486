-- Why: a leader who finds other days or hours than she remembers sees who changed them, and when.
call access.keep_history('organisation.location', 'id');
call access.keep_history('organisation.care_group', 'id');
call access.keep_history('organisation.staff', 'id');
call access.keep_history('organisation.staff_group', 'staff', which => '{care_group}');
call access.keep_history('organisation.staff_days', 'staff', which => '{from_day}');
call access.keep_history('organisation.duty', 'staff', which => '{kind,location}');
call access.keep_history('organisation.absence', 'staff', which => '{from_day}');
call access.keep_history('organisation.closing_day', 'location', which => '{day}');
