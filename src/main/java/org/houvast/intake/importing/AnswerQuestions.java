package org.houvast.intake.importing;

import java.util.Map;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;

/** Keeps what a person says about dropped lists. */
@UseCase
class AnswerQuestions {

    private final Access access;
    private final Imports imports;

    AnswerQuestions(Access access, Imports imports) {
        this.access = access;
        this.imports = imports;
    }

    /**
     * @param answers as {@link Said} keeps them
     * @throws Refusal {@code intake.import.not-open}
     */
    void run(Actor actor, ImportId id, Map<String, String> answers) {
        access.require(actor, IntakeAction.ANSWER_QUESTIONS);
        Refusal.when(!imports.lock(actor, id).isOpen(), "intake.import.not-open");
        imports.say(id, Heard.changed(answers, imports.lists(id), imports.said(id)));
    }
}
