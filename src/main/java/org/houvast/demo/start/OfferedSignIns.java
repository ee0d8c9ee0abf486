package org.houvast.demo.start;

import java.util.List;
import org.houvast.access.DemoSignIns;
import org.houvast.demo.Cast;

/** Whom one can be in the demo, once it is there: a few of the cast, with all that they see. */
final class OfferedSignIns implements DemoSignIns {

    private static final List<DemoSignIn> CAST =
            List.of(
                    colleague(Cast.MARIEKE, "leidinggevende van drie locaties"),
                    colleague(Cast.SAMIRA, "mentor van tien kinderen in de bso"),
                    colleague(Cast.FATMA, "mentor in de dagopvang"),
                    colleague(Cast.SORAYA, "assistent-leidinggevende van de bso"),
                    trainee(Cast.LOTTE, "stagiaire in de bso"),
                    colleague(Cast.VEERLE, "verantwoordelijke in Vlaanderen"),
                    colleague(Cast.ELS, "mentor van cursisten in Vlaanderen"),
                    trainee(Cast.AMINA, "cursist in Vlaanderen"),
                    visitor(Cast.BART, "leerkracht in Vlaanderen"),
                    visitor(Cast.NELE, "externe mentor bij twee organisaties"));

    private volatile boolean open;

    void open() {
        open = true;
    }

    @Override
    public List<DemoSignIn> all() {
        return open ? CAST : List.of();
    }

    private static DemoSignIn colleague(Cast.Colleague who, String whatFor) {
        return new DemoSignIn(who.signInName(), who.name(), whatFor);
    }

    private static DemoSignIn trainee(Cast.Trainee who, String whatFor) {
        return new DemoSignIn(who.signInName(), who.name(), whatFor);
    }

    private static DemoSignIn visitor(Cast.Visitor who, String whatFor) {
        return new DemoSignIn(who.signInName(), who.name(), whatFor);
    }
}
