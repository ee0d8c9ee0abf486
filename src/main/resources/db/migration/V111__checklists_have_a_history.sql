-- Why: what must happen for each child is the organiser's own to change; who changed it is told.

call access.keep_history('rhythm.checklist_line', 'organiser', which => '{title}');
