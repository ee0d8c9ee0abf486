package org.houvast.demo.world;

/** The kinds of care; the names are those of the database. */
enum Care {
    DAY_CARE(3, 48, 0, 48),
    PRESCHOOL(24, 48, 24, 48),
    OUT_OF_SCHOOL_CARE(48, 153, 48, 156),
    GROUP_CARE(3, 31, 0, 36);

    final int fromMonths;
    final int throughMonths;

    /** The ages that a group of this kind says it is for, in months. */
    final int groupsFrom;

    final int groupsThrough;

    Care(int fromMonths, int throughMonths, int groupsFrom, int groupsThrough) {
        this.fromMonths = fromMonths;
        this.throughMonths = throughMonths;
        this.groupsFrom = groupsFrom;
        this.groupsThrough = groupsThrough;
    }

    /** Whether children eat and sleep here. */
    boolean wholeDays() {
        return this == DAY_CARE || this == GROUP_CARE;
    }

    boolean afterSchool() {
        return this == OUT_OF_SCHOOL_CARE;
    }
}
