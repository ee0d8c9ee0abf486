package org.houvast.foundation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A question that a screen or another module asks. One transaction; it changes nothing but the
 * audit trail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Transactional(label = Answer.LABEL)
public @interface Answer {

    /**
     * Marks the transaction of an answer. It does not wait for the disk: nothing was asked to be
     * kept, and within a second its audit event is there too.
     */
    String LABEL = "answer";
}
