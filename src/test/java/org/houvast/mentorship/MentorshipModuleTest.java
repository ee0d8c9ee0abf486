package org.houvast.mentorship;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.houvast.testing.ModuleTest;
import org.springframework.context.annotation.Import;

/** A test of this module with the modules whose people it pairs, and a {@link MentorshipWorld}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(extraIncludes = {"ui", "library", "organisation", "child", "trainee"})
@Import(MentorshipWorld.class)
public @interface MentorshipModuleTest {}
