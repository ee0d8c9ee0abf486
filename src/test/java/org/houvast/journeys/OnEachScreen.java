package org.houvast.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;

/**
 * A journey's walk, done once per {@link Screen}; each {@link Visitor} it asks for has an own
 * browser.
 */
@TestTemplate
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEachScreen {

    /** The screens to walk on; a job that belongs to one place may name that one only. */
    Screen[] value() default {Screen.PHONE, Screen.DESKTOP};

    /** Whether the browser runs scripts: every form works without. */
    boolean scripts() default true;
}
