package org.houvast.mentorship.matching;

/** What a division of mentees over colleagues must keep to, and what each part of it costs. */
interface Terms {

    /** The colleague whom a person chose for a mentee; {@link People#NOBODY} when nobody did. */
    int chosen(int mentee);

    /** What this colleague costs for this mentee, load apart. */
    long pair(int mentee, int colleague);

    /** What it costs to leave a mentee without. */
    long vacant();

    /** How many mentees a colleague can get; {@link Places#NO_LIMIT} for as many as there are. */
    int places(int colleague);

    /** What the nth mentee of a colleague costs, the first is 1; never less than the one before. */
    long nth(int colleague, int nth);

    /** The same terms, with this colleague chosen for this mentee. */
    default Terms choosing(int mentee, int colleague) {
        var all = this;
        return new Terms() {
            @Override
            public int chosen(int other) {
                return other == mentee ? colleague : all.chosen(other);
            }

            @Override
            public long pair(int other, int mentor) {
                return all.pair(other, mentor);
            }

            @Override
            public long vacant() {
                return all.vacant();
            }

            @Override
            public int places(int mentor) {
                return all.places(mentor);
            }

            @Override
            public long nth(int mentor, int nth) {
                return all.nth(mentor, nth);
            }
        };
    }
}
