package org.houvast.ui;

/** Light or dark, or as the device says. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
