package org.houvast.house.culprits;

import org.houvast.foundation.Answer;
import org.houvast.foundation.UseCase;
import org.springframework.boot.test.context.TestComponent;

/** Changes something, in a transaction that does not wait for the disk. No test starts it. */
@Answer
@TestComponent
public class AnswerThatChanges {

    @UseCase
    @TestComponent
    static class Change {

        void run() {}
    }

    private final Change change;

    AnswerThatChanges(Change change) {
        this.change = change;
    }

    void answer() {
        change.run();
    }
}
