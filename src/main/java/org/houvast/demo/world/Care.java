package org.houvast.demo.world;

/** The kinds of care; the names are those of the database. */
enum Care {
    DAY_CARE(3, 48),
    PRESCHOOL(24, 48),
    OUT_OF_SCHOOL_CARE(48, 153),
    GROUP_CARE(3, 31);

    final int fromMonths;
    final int throughMonths;

    Care(int fromMonths, int throughMonths) {
        this.fromMonths = fromMonths;
        this.throughMonths = throughMonths;
    }

    /** Whether children eat and sleep here. */
    boolean wholeDays() {
        return this == DAY_CARE || this == GROUP_CARE;
    }

    boolean afterSchool() {
        return this == OUT_OF_SCHOOL_CARE;
    }
}
