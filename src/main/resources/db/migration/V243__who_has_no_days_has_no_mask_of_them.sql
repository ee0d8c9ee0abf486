-- Why: since V220 the mask of days that are not known was an error instead of nothing, and with it the page
-- on which a child changes groups.

alter function foundation.week_mask(foundation.day_pattern) returns null on null input;
