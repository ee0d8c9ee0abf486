package org.houvast.journeys;

/** A screen that a journey is walked on; sizes in CSS pixels. */
public enum Screen {
    /** A phone in one hand, a child on the other arm. */
    PHONE(390, 844),
    /** The leader's desk. */
    DESKTOP(1280, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
