package org.houvast.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.demo.Cast;
import org.houvast.demo.Row;
import org.houvast.demo.Slug;
import org.houvast.library.ContentPack.ChecklistLine;
import org.jspecify.annotations.Nullable;

/** Writes the story of a location down as rows. */
final class RowTeller {

    /** What mentors write for the next one. */
    private static final List<String> PASSED_ON =
            List.of(
                    "%s vindt afscheid nemen even moeilijk. Zwaaien bij het raam helpt.",
                    "Bouwen met %s werkt altijd. Dan komen de verhalen vanzelf.",
                    "%s kijkt eerst en doet daarna mee. Geef gerust wat tijd.",
                    "Lacht veel om gekke liedjes. Met de ouders van %s praat je het best bij het ophalen.",
                    "Na een drukke dag zoekt %s een rustig hoekje. Een boek erbij is genoeg.");

    private static final List<String> PICTURES =
            List.of(
                    "sun",
                    "tree-pine",
                    "guitar",
                    "bike",
                    "cat",
                    "sailboat",
                    "umbrella",
                    "star",
                    "drum",
                    "castle",
                    "bird",
                    "rainbow",
                    "apple",
                    "tent",
                    "moon",
                    "flower",
                    "train-front",
                    "mountain",
                    "squirrel",
                    "crown",
                    "leaf",
                    "rocket",
                    "fish",
                    "dog");

    private static final List<String> HARD =
            List.of(
                    "afscheid nemen bij de deur",
                    "wachten op een beurt",
                    "stoppen met een spel",
                    "zeggen wat er is als het druk is",
                    "nieuwe gezichten");

    private final Site site;
    private final UUID organiser;
    private final @Nullable String passwordHash;
    private final Map<String, UUID> lines;
    private final List<Row> rows = new ArrayList<>();

    RowTeller(Site site, Map<String, UUID> lines, @Nullable String passwordHash) {
        this.site = site;
        this.organiser = site.house.id();
        this.lines = lines;
        this.passwordHash = passwordHash;
    }

    /** The place and the team; whoever signs in has an account from here on. */
    void colleagues() {
        location();
        site.colleagues.forEach(this::colleague);
        site.colleagues.stream()
                .filter(who -> who.id.equals(Cast.SAMIRA.staff()))
                .forEach(who -> {
                    moreHours(who);
                    ownWord();
                    tablet(who.groups.getLast().what());
                });
    }

    /** The house of Samira calls its people what they call themselves. */
    private void ownWord() {
        rows.add(
                new Row.OwnWord(
                        organiser,
                        "EDUCATOR",
                        "pedagogisch professional",
                        "pedagogisch professionals"));
        rows.add(
                new Row.History(
                        organiser,
                        organiser,
                        "access.own_word",
                        Cast.WIM.account(),
                        Instant.parse("2026-09-07T13:40:00Z"),
                        "{\"word\": \"EDUCATOR\"}",
                        null,
                        "{\"one\": \"pedagogisch professional\", \"many\": \"pedagogisch professionals\"}"));
    }

    /** It hangs near the door of the group; nobody holds what it would come in with. */
    private void tablet(Group group) {
        var account = site.newId();
        var tablet = site.newId();
        rows.add(
                new Row.Account(
                        account,
                        "tablet-" + tablet + "@houvast.invalid",
                        null,
                        "Tablet bij de deur",
                        "nl",
                        null));
        rows.add(new Row.Membership(site.newId(), organiser, account, site.begun(), null));
        rows.add(
                new Row.Tablet(
                        tablet,
                        organiser,
                        account,
                        "Tablet bij de deur",
                        "demo " + tablet,
                        Cast.MARIEKE.account(),
                        Instant.parse("2026-09-02T08:20:00Z"),
                        Instant.parse("2026-11-16T14:05:00Z")));
        rows.add(new Row.TabletGroup(organiser, tablet, group.id()));
    }

    /** What one reads in the history of a colleague: four hours more since the summer. */
    private void moreHours(Colleague who) {
        rows.add(
                new Row.History(
                        organiser,
                        who.id,
                        "organisation.staff",
                        Cast.MARIEKE.account(),
                        Instant.parse("2026-08-31T09:12:00Z"),
                        "{}",
                        "{\"contract_hours\": 20}",
                        "{\"contract_hours\": 24}"));
    }

    List<Row> tell(NoteMaker notes, List<Moment> moments, List<Learner> learners) {
        for (var stay : site.stays) {
            if (!stay.kid.told) {
                kid(stay.kid);
            }
            stay(stay);
        }
        moments.forEach(this::moment);
        for (var stay : site.stays) {
            if (stay.optOut != null) {
                optOut(stay, stay.optOut);
            }
        }
        rows.addAll(new OverviewTeller(site, moments).tell());
        notes.observations.forEach(this::observed);
        notes.notes.forEach(this::note);
        learners.forEach(this::learner);
        rows.addAll(new ChoiceTeller(site).tell());
        guides(learners);
        rows.addAll(new WeekTeller(site, learners).tell());
        pictures();
        rows.addAll(new WelcomeTeller(site, learners).tell());
        return rows;
    }

    private void location() {
        rows.add(new Row.Location(site.id, organiser, site.name, site.region));
        for (int year = site.begun().getYear(); year <= site.today().getYear() + 1; year++) {
            for (var day : site.open.closingDays(year)) {
                rows.add(new Row.ClosingDay(organiser, site.id, day));
            }
        }
        for (var unit : site.units) {
            for (var group : unit.groups()) {
                rows.add(
                        new Row.CareGroup(
                                group.id(),
                                organiser,
                                site.id,
                                group.name(),
                                group.care().name(),
                                group.care().groupsFrom,
                                group.care().groupsThrough));
                rows.add(
                        new Row.GroupSheet(
                                organiser,
                                group.id(),
                                group.care().wholeDays() ? "GARLAND" : "ARCHES",
                                phone(group.id())));
            }
        }
    }

    // --- people ---------------------------------------------------------------------------------

    private void colleague(Colleague who) {
        var mail = who.signInName == null ? freeName(who.given, who.surname) : who.signInName;
        if (site.house.everyoneSignsIn()) {
            if (who.account == null) {
                who.account = site.newId();
            }
            account(who.account, mail, who.name());
            rows.add(
                    new Row.Membership(
                            site.newId(),
                            organiser,
                            who.account,
                            later(who.days.getFirst().from(), site.begun()),
                            who.leftOn));
        }
        rows.add(
                new Row.Staff(
                        who.id,
                        organiser,
                        who.account,
                        who.given,
                        who.surname,
                        mail,
                        who.position,
                        who.hours,
                        who.mentorAllowed,
                        who.warningLevel,
                        who.interests,
                        who.expertise,
                        who.languages,
                        who.leftOn));
        for (var spell : who.days) {
            rows.add(
                    new Row.StaffDays(
                            site.newId(),
                            organiser,
                            who.id,
                            spell.from(),
                            earlier(spell.through(), who.leftOn),
                            spell.what().text()));
        }
        for (var spell : who.groups) {
            rows.add(
                    new Row.StaffGroup(
                            site.newId(),
                            organiser,
                            who.id,
                            spell.what().id(),
                            spell.from(),
                            earlier(spell.through(), who.leftOn)));
        }
        for (var absence : who.absences) {
            rows.add(
                    new Row.Absence(
                            site.newId(),
                            organiser,
                            who.id,
                            absence.from(),
                            absence.through() == null ? absence.from() : absence.through()));
        }
        for (var duty : who.duties) {
            rows.add(
                    new Row.Duty(
                            site.newId(),
                            organiser,
                            who.id,
                            duty.location(),
                            duty.kind(),
                            later(who.days.getFirst().from(), site.begun()),
                            null));
        }
    }

    private String freeName(String given, String surname) {
        var house = "@" + site.house.mailName() + ".example";
        var taken = site.house.signInNames();
        var name = Slug.of(given) + house;
        if (!taken.add(name)) {
            name = Slug.of(given) + "." + Slug.of(surname) + house;
            for (int i = 2; !taken.add(name); i++) {
                name = Slug.of(given) + "." + Slug.of(surname) + i + house;
            }
        }
        return name;
    }

    private void account(UUID id, String signInName, String name) {
        account(id, signInName, name, null);
    }

    /**
     * @param help the language that helps beside the Dutch
     */
    private void account(UUID id, String signInName, String name, @Nullable String help) {
        rows.add(new Row.Account(id, signInName, passwordHash, name, "nl", help));
    }

    private void kid(Kid kid) {
        kid.told = true;
        rows.add(
                new Row.Child(
                        kid.id,
                        organiser,
                        kid.given,
                        kid.surname,
                        kid.birth,
                        kid.emblem,
                        kid.family.languages,
                        kid.interests,
                        kid.ownWish,
                        kid.parentsWish,
                        kid.parentsAskLanguage,
                        kid.playsAtHome,
                        hard(kid),
                        kid.helps));
        if (kid.formerSurname != null && kid.renamedOn != null) {
            rows.add(
                    new Row.FormerName(
                            site.newId(),
                            organiser,
                            kid.id,
                            kid.given,
                            kid.formerSurname,
                            kid.renamedOn));
        }
        var family = kid.family;
        for (var parent : family.parents) {
            if (!family.told) {
                parent(parent);
            }
            var from = parent.from() == null ? kid.birth : later(parent.from(), kid.birth);
            if (parent.through() != null && from.isAfter(parent.through())) {
                continue;
            }
            rows.add(
                    new Row.Guardianship(
                            site.newId(),
                            organiser,
                            kid.id,
                            parent.id(),
                            parent.relation(),
                            parent.custody(),
                            from,
                            parent.through()));
        }
        family.told = true;
    }

    private void parent(Family.Parent parent) {
        var mail = parent.signInName();
        if (parent.account() != null && mail != null) {
            account(parent.account(), mail, parent.given() + " " + parent.surname());
            rows.add(
                    new Row.Membership(
                            site.newId(), organiser, parent.account(), site.begun(), null));
        }
        rows.add(
                new Row.Guardian(
                        parent.id(),
                        organiser,
                        parent.account(),
                        parent.given(),
                        parent.surname(),
                        mail != null
                                ? mail
                                : Slug.of(parent.given())
                                        + "."
                                        + Slug.of(parent.surname())
                                        + "@ouder.example",
                        phone(parent.id()),
                        parent.language()));
    }

    /** A number that is not given out. */
    private String phone(UUID id) {
        var digits = Math.floorMod(id.getLeastSignificantBits(), 10_000L);
        return (site.isFlemish() ? "0400 00 %04d" : "06 0000 %04d").formatted(digits);
    }

    // --- placements -----------------------------------------------------------------------------

    private void stay(Stay stay) {
        rows.add(
                new Row.CarePlacement(
                        stay.id,
                        organiser,
                        stay.kid.id,
                        site.id,
                        stay.care.name(),
                        stay.from,
                        stay.through));
        for (var spell : stay.days) {
            var through = earlier(spell.through(), stay.through);
            if (through == null || !through.isBefore(spell.from())) {
                rows.add(
                        new Row.CareDays(
                                site.newId(),
                                organiser,
                                stay.id,
                                spell.from(),
                                through,
                                spell.what().text()));
            }
        }
        for (var in : stay.groups) {
            rows.add(
                    new Row.GroupMembership(
                            site.newId(),
                            organiser,
                            stay.id,
                            in.spell().what().id(),
                            in.spell().from(),
                            in.spell().through(),
                            in.days() == null ? null : in.days().text()));
        }
        stay.exceptions.forEach(
                (day, parts) -> rows.add(new Row.DayException(organiser, stay.id, day, parts)));
        if (!stay.terms.isEmpty()) {
            var ended = stay.through != null && stay.through.isBefore(site.today());
            rows.add(
                    new Row.Mentorship(
                            stay.mentorship,
                            organiser,
                            stay.id,
                            null,
                            ended ? stay.through : null));
            for (int i = 0; i < stay.terms.size(); i++) {
                var term = stay.terms.get(i);
                rows.add(
                        new Row.Term(
                                organiser,
                                stay.mentorship,
                                i,
                                term.mentor() == null ? null : term.mentor().id,
                                term.startsOn(),
                                term.told()));
            }
            stay.standIns.forEach((day, who) ->
                    rows.add(new Row.StandIn(organiser, stay.mentorship, day.getValue(), who.id)));
            handovers(stay);
        }
    }

    /** Most of who handed a child over wrote a note; always the same ones, without the dice. */
    private void handovers(Stay stay) {
        for (int i = 1; i < stay.terms.size(); i++) {
            var gives = stay.terms.get(i - 1);
            var from = gives.mentor();
            var day = stay.terms.get(i).startsOn();
            if (from != null
                    && from.account != null
                    && !day.isAfter(site.today())
                    && day.isAfter(site.begun())
                    && Math.floorMod(stay.id.hashCode(), 4) > 0) {
                rows.add(
                        new Row.HandoverNote(
                                new UUID(
                                        stay.mentorship.getMostSignificantBits(),
                                        stay.mentorship.getLeastSignificantBits() ^ i),
                                organiser,
                                stay.mentorship,
                                gives.startsOn(),
                                PASSED_ON
                                        .get(
                                                Math.floorMod(
                                                        stay.id.hashCode() >> 3, PASSED_ON.size()))
                                        .formatted(stay.kid.given),
                                from.account,
                                instant(day.minusDays(4).atTime(13, 20))));
            }
        }
    }

    /**
     * Who guides trainees said yes and is on the list; in the Flemish story they share it too, and
     * one colleague was asked and did not answer yet.
     */
    private void guides(List<Learner> learners) {
        var told = new HashSet<UUID>();
        for (var learner : learners) {
            var mentor = learner.mentor();
            if (mentor != null && mentor.leftOn == null && told.add(mentor.id)) {
                var asked = mentor.id.equals(Cast.JONAS.staff());
                var day = learner.asked().isAfter(site.today()) ? site.today() : learner.asked();
                rows.add(
                        new Row.Guide(
                                organiser,
                                mentor.id,
                                true,
                                List.of("QUALIFIED", "EXPERIENCE"),
                                asked ? site.today().minusDays(1) : day,
                                asked ? null : Boolean.TRUE,
                                asked ? null : day,
                                asked ? List.of() : List.of(learner.programme().name())));
            }
        }
        learners.stream()
                .map(learner -> learner.group().id())
                .distinct()
                .forEach(group ->
                        rows.add(
                                new Row.GroupStrength(
                                        organiser, group, "STRONG", site.today().minusDays(15))));
        if (site.isFlemish() && site.id.equals(Cast.HET_KIEZELTJE)) {
            shared(Cast.AMINA, "SPLIT", Cast.FARIDA);
            for (var task : List.of("WELCOME", "FEEDBACK")) {
                rows.add(
                        new Row.GuidingTask(
                                organiser, Cast.AMINA.placement(), task, Cast.FARIDA.staff()));
            }
            shared(Cast.LORE, "GROUP", Cast.ELS);
        }
    }

    private void shared(Cast.Trainee trainee, String model, Cast.Colleague beside) {
        rows.add(
                new Row.Sharing(organiser, trainee.placement(), model, site.today().minusDays(40)));
        rows.add(new Row.CoMentor(organiser, trainee.placement(), beside.staff()));
    }

    /** No two of a location alike, as long as there are enough. */
    private void pictures() {
        int next = 0;
        for (var colleague : site.colleagues) {
            if (colleague.mentorAllowed && colleague.leftOn == null && next < PICTURES.size()) {
                rows.add(new Row.Picture(organiser, colleague.id, PICTURES.get(next++)));
            }
        }
    }

    private void moment(Moment moment) {
        rows.add(
                new Row.Moment(
                        moment.id,
                        organiser,
                        moment.stay.id,
                        lines.get(key(moment.stay.care, moment.line)),
                        moment.line.kind(),
                        moment.line.title(),
                        moment.opens,
                        moment.due,
                        moment.planned,
                        moment.owner == null ? null : moment.owner.id,
                        moment.state,
                        moment.closed,
                        moment.closedBy == null ? null : moment.closedBy.account,
                        moment.reason,
                        moment.chosenBy == null ? null : moment.chosenBy.account));
        if (moment.movedFrom != null && moment.planned != null && moment.owner != null) {
            rows.add(
                    new Row.DayMoved(
                            site.newId(),
                            organiser,
                            moment.id,
                            moment.owner.id,
                            moment.movedFrom,
                            moment.planned,
                            moment.movedBecause,
                            site.today().minusDays(1)));
        }
    }

    /** What parents wrote about talks. */
    private void optOut(Stay stay, Stay.OptOut said) {
        var mentor = stay.mentorOn(said.saidOn());
        rows.add(
                new Row.TalkOptOut(
                        site.newId(),
                        organiser,
                        stay.id,
                        said.saidOn(),
                        said.saidBy(),
                        said.how(),
                        mentor == null ? null : mentor.account,
                        said.takenBackOn()));
    }

    private void observed(Note.Observed observed) {
        rows.add(
                new Row.Observation(
                        observed.id(),
                        organiser,
                        observed.stay().id,
                        observed.moment() == null ? null : observed.moment().id,
                        observed.opened(),
                        observed.closed(),
                        observed.closedBy() == null ? null : observed.closedBy().account,
                        observed.words()));
    }

    private void note(Note note) {
        rows.add(
                new Row.Entry(
                        note.id(),
                        organiser,
                        note.stay().id,
                        note.observed() == null ? null : note.observed().id(),
                        note.kind(),
                        note.words(),
                        note.wellBeing(),
                        note.audience(),
                        note.writer().id,
                        note.writer().name(),
                        instant(note.writtenAt()),
                        note.writtenAt().toLocalDate(),
                        note.readAt() == null ? null : instant(note.readAt())));
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(site.house.country().zone()).toInstant();
    }

    // --- trainees -------------------------------------------------------------------------------

    private void learner(Learner learner) {
        var mail = learner.signInName();
        if (learner.account() != null && mail != null) {
            account(
                    learner.account(),
                    mail,
                    learner.given() + " " + learner.surname(),
                    learner.placement().equals(Cast.OKSANA.placement()) ? "uk" : null);
            rows.add(
                    new Row.Membership(
                            site.newId(),
                            organiser,
                            learner.account(),
                            learner.from().minusDays(60),
                            learner.through()));
        }
        rows.add(
                new Row.Trainee(
                        learner.trainee(),
                        organiser,
                        learner.account(),
                        learner.given(),
                        learner.surname(),
                        mail != null
                                ? mail
                                : Slug.of(learner.given())
                                        + "."
                                        + Slug.of(learner.surname())
                                        + "@leert.example",
                        phone(learner.trainee()),
                        learner.languages()));
        var programme = learner.programme();
        rows.add(
                new Row.TraineePlacement(
                        learner.placement(),
                        organiser,
                        learner.trainee(),
                        learner.group().id(),
                        programme.school(),
                        programme.id(),
                        learner.kind(),
                        learner.track(),
                        learner.paid(),
                        learner.counts(),
                        learner.teacher(),
                        Slug.of(learner.teacher()) + "@school.example",
                        learner.asked(),
                        learner.from(),
                        learner.through(),
                        LocalTime.of(9, 30),
                        "de gele voordeur",
                        phone(site.id)));
        rows.add(
                new Row.PlacementDays(
                        site.newId(),
                        organiser,
                        learner.placement(),
                        learner.from(),
                        learner.through(),
                        learner.days().text()));
        var guidance = learner.guidance();
        if (guidance != null) {
            rows.add(
                    new Row.GuidanceTime(
                            site.newId(),
                            organiser,
                            learner.placement(),
                            guidance.day().getValue(),
                            guidance.at(),
                            guidance.minutes(),
                            guidance.coveredBy() == null ? null : guidance.coveredBy().id,
                            learner.from(),
                            learner.through()));
        }
        bundle(learner);
        var mentor = learner.mentor();
        var ended = learner.through().isBefore(site.today());
        rows.add(
                new Row.Mentorship(
                        learner.mentorship(),
                        organiser,
                        null,
                        learner.placement(),
                        ended ? learner.through() : null));
        rows.add(
                new Row.Term(
                        organiser,
                        learner.mentorship(),
                        0,
                        mentor == null ? null : mentor.id,
                        learner.from(),
                        null));
        learner.standIns()
                .forEach((day, who) ->
                        rows.add(
                                new Row.StandIn(
                                        organiser, learner.mentorship(), day.getValue(), who.id)));
    }

    private void bundle(Learner learner) {
        var position = 0;
        for (var page : learner.bundle()) {
            var by = learner.account();
            if (by != null) {
                rows.add(
                        new Row.BundlePage(
                                site.newId(),
                                organiser,
                                learner.placement(),
                                position++,
                                page.kind(),
                                page.name(),
                                "application/pdf",
                                SmallPdf.of(page.name(), page.lines()),
                                by,
                                instant(learner.from().minusDays(3).atTime(16, 5))));
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static String key(Care care, ChecklistLine line) {
        return care + "/" + line.line();
    }

    /** The organiser's checklists, by kind of care and line. */
    static Map<String, UUID> checklist(
            Site.House house, Iterable<Care> cares, List<Row> rows, Supplier<UUID> ids) {
        var known = new HashMap<String, UUID>();
        for (var care : cares) {
            int position = 0;
            for (var line : Checklists.of(care)) {
                var id = ids.get();
                known.put(key(care, line), id);
                rows.add(
                        new Row.ChecklistLine(
                                id,
                                house.id(),
                                care.name(),
                                line.line(),
                                line.kind(),
                                line.title(),
                                line.guide(),
                                line.first().afterDays(),
                                line.first().from(),
                                line.everyMonths(),
                                line.windowDays(),
                                line.required(),
                                line.source(),
                                house.begun(),
                                position++));
            }
        }
        return known;
    }

    /**
     * What some children find hard; always the same for the same child, without a throw of the
     * dice.
     */
    private static @Nullable String hard(Kid kid) {
        int at = Math.floorMod(kid.id.hashCode(), 6 * HARD.size());
        return at < HARD.size() ? HARD.get(at) : null;
    }
}
