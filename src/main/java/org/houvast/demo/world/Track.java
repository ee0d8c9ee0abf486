package org.houvast.demo.world;

import java.util.List;

/**
 * The groups through which a child grows, the youngest first.
 *
 * @param children how many come now
 */
record Track(List<Step> steps, int children) {

    /**
     * @param untilMonths the age at which a child moves on
     * @param educators how many people work there
     */
    record Step(Group group, int untilMonths, int educators) {}

    Group groupAt(int months) {
        for (var step : steps) {
            if (months < step.untilMonths) {
                return step.group;
            }
        }
        return steps.getLast().group;
    }
}
