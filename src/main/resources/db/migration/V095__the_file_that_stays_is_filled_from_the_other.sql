-- Why: of two files of one child, each may know something else; what was filled can be emptied again.

comment on column child.merged_row.what is
    'A table, schema.table; or a column of child.child that was empty and was filled, child.child.own_wish; of child.sibling the brother or sister';
