package org.houvast.journeys;

/** What a visitor can walk up to. */
interface FrontDoor {

    /** Where it answers, such as {@code http://localhost:40123}. */
    String address();
}
