package org.houvast.child.care;

import java.util.List;
import org.houvast.organisation.CareType;

/** Which parts of a day a kind of care has, the usual one first. */
public final class Parts {

    private Parts() {}

    public static List<Integer> of(CareType careType) {
        return careType == CareType.OUT_OF_SCHOOL_CARE ? List.of(4, 7, 5, 6, 1) : List.of(7, 1, 6);
    }
}
