package org.houvast.trust;

import java.util.List;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.foundation.OrganiserId;
import org.jspecify.annotations.Nullable;

/** Everyone who knocks at each endpoint. */
final class Actors {

    /**
     * @param account {@code null} for who is not signed in
     * @param organiser for whom the actor works in this session
     * @param onTablet whether the actor took the shared tablet of the Kometen with four digits
     */
    record Knocking(
            String who, @Nullable UUID account, @Nullable OrganiserId organiser, boolean onTablet) {

        Knocking(String who, @Nullable UUID account, @Nullable OrganiserId organiser) {
            this(who, account, organiser, false);
        }

        @Override
        public String toString() {
            return who;
        }
    }

    /** The shared tablet of the Kometen, its own account, and what it keeps. */
    static final UUID TABLET = new UUID(0x01933d0a_0000_7000L, 0x8000_0000_0000_0901L);

    static final UUID TABLET_ACCOUNT = new UUID(0x01933d0a_0000_7000L, 0x8000_0000_0000_0902L);
    static final String TABLET_TOKEN = "what the tablet of the Kometen keeps";

    /** Their grants ended yesterday; they still belong to the organiser. */
    static final UUID TEACHER_OF_BEFORE = new UUID(0x01933d0a_0000_7000L, 0x8000_0000_0000_0911L);

    static final UUID EXTERNAL_MENTOR_OF_BEFORE =
            new UUID(0x01933d0a_0000_7000L, 0x8000_0000_0000_0912L);

    static final List<Knocking> ALL =
            List.of(
                    new Knocking("anonymous", null, null),
                    colleague("leader of all locations", Cast.MARIEKE, Cast.REGENBOOG),
                    colleague("leader of another location", Cast.KARIN, Cast.REGENBOOG),
                    colleague("assistant leader", Cast.SORAYA, Cast.REGENBOOG),
                    colleague("admin", Cast.WIM, Cast.REGENBOOG),
                    colleague("mentor", Cast.SAMIRA, Cast.REGENBOOG),
                    colleague("educator in the group", Cast.DAAN, Cast.REGENBOOG),
                    colleague("ex-mentor, still in the group", Cast.JOKE, Cast.REGENBOOG),
                    colleague("colleague who left", Cast.OLGA, Cast.REGENBOOG),
                    colleague("educator elsewhere", Cast.FATMA, Cast.REGENBOOG),
                    new Knocking("shared tablet without PIN", TABLET_ACCOUNT, Cast.REGENBOOG),
                    new Knocking(
                            "mentor on the shared tablet",
                            Cast.SAMIRA.account(),
                            Cast.REGENBOOG,
                            true),
                    new Knocking(
                            "leader on the shared tablet",
                            Cast.MARIEKE.account(),
                            Cast.REGENBOOG,
                            true),
                    new Knocking("parent", Cast.NADIA.account(), Cast.REGENBOOG),
                    new Knocking("parent without custody", Cast.JEROEN.account(), Cast.REGENBOOG),
                    new Knocking("ex-foster parent", Cast.PETRA.account(), Cast.REGENBOOG),
                    new Knocking("trainee", Cast.LOTTE.account(), Cast.REGENBOOG),
                    colleague("leader of another organiser", Cast.VEERLE, Cast.KIEZELS),
                    colleague("mentor of another organiser", Cast.ELS, Cast.KIEZELS),
                    new Knocking(
                            "trainee of another organiser", Cast.AMINA.account(), Cast.KIEZELS),
                    new Knocking("ex-trainee", Cast.YANNICK.account(), Cast.KIEZELS),
                    new Knocking("teacher", Cast.BART.account(), Cast.KIEZELS),
                    new Knocking("teacher whose grant ended", TEACHER_OF_BEFORE, Cast.KIEZELS),
                    new Knocking("external mentor", Cast.DIRK.account(), Cast.KIEZELS),
                    new Knocking(
                            "external mentor whose grant ended",
                            EXTERNAL_MENTOR_OF_BEFORE,
                            Cast.KIEZELS),
                    colleague("leader who claims another organiser", Cast.MARIEKE, Cast.KIEZELS));

    /** Who has a home here, one of each kind. */
    static final List<Knocking> READERS =
            List.of(
                    colleague("leader", Cast.MARIEKE, Cast.REGENBOOG),
                    colleague("assistant leader", Cast.SORAYA, Cast.REGENBOOG),
                    colleague("admin", Cast.WIM, Cast.REGENBOOG),
                    colleague("mentor", Cast.SAMIRA, Cast.REGENBOOG),
                    colleague("educator", Cast.DAAN, Cast.REGENBOOG),
                    new Knocking("trainee", Cast.LOTTE.account(), Cast.REGENBOOG),
                    colleague("Flemish leader", Cast.VEERLE, Cast.KIEZELS),
                    colleague("mentor of a trainee", Cast.ELS, Cast.KIEZELS),
                    new Knocking("Flemish trainee", Cast.AMINA.account(), Cast.KIEZELS),
                    new Knocking("trainee before the start", Cast.OKSANA.account(), Cast.KIEZELS),
                    new Knocking("teacher", Cast.BART.account(), Cast.KIEZELS),
                    new Knocking("external mentor", Cast.NELE.account(), Cast.KIEZELS));

    private Actors() {}

    private static Knocking colleague(String who, Cast.Colleague colleague, OrganiserId organiser) {
        return new Knocking(who, colleague.account(), organiser);
    }
}
