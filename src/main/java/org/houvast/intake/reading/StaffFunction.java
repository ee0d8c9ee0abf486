package org.houvast.intake.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a colleague does, as far as mentoring asks. */
public enum StaffFunction {
    LEADER,
    /** Second in command: checks the year plan. */
    ASSISTANT_LEADER,
    EDUCATOR,
    /** Works in the group while learning the job. */
    EDUCATOR_IN_TRAINING,
    COACH,
    /** Kitchen, cleaning, office: not with the children. */
    OTHER;

    private static final Pattern ASSISTANT =
            Pattern.compile(
                    "ass.*(leiding|manager|verantwoordelijke|leader)|adjunct|plaatsvervangend.*(leiding|manager)");
    private static final Pattern LEADS =
            Pattern.compile(
                    "leidinggevende|manager|teamleider|teamleidster|vestigingshoofd|verantwoordelijke|coordinator|directeur|directie|houder|hoofd|leader|head of|clusterhoofd|organisator");
    private static final Pattern LEARNS =
            Pattern.compile(
                    "in opleiding|i ?o\\b|stagiair|bbl|leerling|cursist|trainee|apprentice|in training|zij instromer");
    private static final Pattern COACHES = Pattern.compile("coach|beleidsmedewerker|pbm|pedagoog");
    private static final Pattern EDUCATES =
            Pattern.compile(
                    "pedagogisch|pm ?er|\\bpm\\b|begeleid|groepsleid|leidster|leider|beroepskracht|onthaal|gastouder|kinderverzorg|opvangmedewerk|bso medewerk|educator|childcare|nursery|invalkracht|flex|begeleidster|kleuterleid");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "huishoud|kok\\b|keuken|schoonma|poets|administra|kantoor|facilitair|conci|boekhoud|personeelszaken|\\bhr\\b|planner|logistiek|chauffeur|cook|cleaner");

    /** Reads a function's name; empty when the words say nothing about it. */
    static Optional<StaffFunction> of(String text) {
        var key = Spelling.key(text.length() > 100 ? "" : text).toLowerCase(Locale.ROOT);
        if (ASSISTANT.matcher(key).find()) {
            return Optional.of(ASSISTANT_LEADER);
        }
        if (LEARNS.matcher(key).find()) {
            return Optional.of(EDUCATOR_IN_TRAINING);
        }
        if (ELSEWHERE.matcher(key).find()) {
            return Optional.of(OTHER);
        }
        if (COACHES.matcher(key).find()) {
            return Optional.of(COACH);
        }
        if (LEADS.matcher(key).find()) {
            return Optional.of(LEADER);
        }
        return EDUCATES.matcher(key).find() ? Optional.of(EDUCATOR) : Optional.empty();
    }
}
