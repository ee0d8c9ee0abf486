package org.houvast.access;

import java.util.List;

/** Whom the sign-in page offers in demo mode. Without a demo there is none. */
public interface DemoSignIns {

    List<DemoSignIn> all();

    /**
     * @param signInName what would be typed
     * @param name the person
     * @param whatFor who that is, in a few words
     */
    record DemoSignIn(String signInName, String name, String whatFor) {}
}
